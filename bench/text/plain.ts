/** Texts without tags, from which words and their likely tags are learnt with a tagger's own help. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { filesBelow } from '../harness.ts'
import type { GoldText } from './corpora.ts'

const untagged = (text: string): GoldText => ({ id: '', text, tokens: [], sentences: [] })

const withoutTags = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/&#?\w+;/g, ' ')

/** Articles of the story corpora and summaries of the feed items, some millions of words. */
export function readPlain(corpora: string): GoldText[] {
  const stories = join(corpora, 'stories')
  const articles = filesBelow(join(stories, 'timeline17'))
    .filter(file => file.includes('InputDocs'))
    .map(file => readFileSync(file, 'utf8'))
  const picked = filesBelow(join(stories, 'giveme5w1h'))
    .filter(file => file.endsWith('.json'))
    .map(file => (JSON.parse(readFileSync(file, 'utf8')) as { text?: string }).text ?? '')
  const feed = gunzipSync(readFileSync(join(stories, 'rss-2023-04.jsonl.gz'))).toString('utf8')
  const summaries = feed
    .split('\n')
    .filter(Boolean)
    .map(line => withoutTags((JSON.parse(line) as { summary?: string }).summary ?? ''))
  return [...articles, ...picked, ...new Set(summaries)].map(untagged)
}
