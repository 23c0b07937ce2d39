/** Which methods a path answers to, for those who ask with another. */
import type { Hono } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'

/** Gives the methods of a path; none where there is nothing. */
export function methodsOf(app: Hono): (path: string) => readonly string[] {
  const router = new TrieRouter<string>()
  const methods = new Set<string>()
  for (const { method, path } of app.routes) {
    if (method === 'ALL') continue
    methods.add(method)
    router.add(method, path, method)
  }
  return path =>
    [...methods]
      .filter(method => router.match(method, path)[0].length > 0)
      .flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
      .sort()
}
