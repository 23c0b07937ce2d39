/**
 * The pattern language of the rules, over atoms:
 *
 *   word          the word itself            "mark"        a mark, or a word with odd characters
 *   CLASS         any word of a class        <category>    what rules of that category match
 *   name:item     catches the item's value   item?         or nothing
 *   (a b | c)     one or the other           ~item         with no white space before it
 *   &             the match ends here; what follows must follow in the text
 *
 * Built-in classes: INT (a number in digits), D1 … D4 (by its number of digits), NUMBER (with thousands or a
 * decimal part), DASH (a hyphen or dash). All others are the language's own.
 */

/** A compiled pattern: a graph of tests, each with what follows it. */
export type Node =
  | {
      readonly op: 'word' | 'class' | 'category'
      readonly key: string
      /** Number of the category, the class or the word, set by the grammar. */
      category: number
      readonly glued: boolean
      readonly name: string | null
      readonly next: Node | null
    }
  | { readonly op: 'either'; readonly branches: readonly (Node | null)[] }
  | { readonly op: 'ahead'; readonly next: Node | null }

const PIECE =
  /\s*(~?)(?:([a-zA-Z]+):(?!\s))?(?:"([^"]+)"|<([\w-]+)>|([A-Z][A-Z0-9_]*)|([^\s()|?"<>:~]+))(\??)|\s*(~?)([()|])(\??)/gy

type Tree =
  | {
      readonly op: 'leaf'
      readonly test: Omit<Extract<Node, { op: 'word' | 'class' | 'category' }>, 'next'>
      readonly optional: boolean
    }
  | { readonly op: 'group'; readonly branches: readonly (readonly Tree[])[]; readonly optional: boolean }
  | { readonly op: 'ahead' }

interface Reader {
  readonly text: string
  at: number
}

function branches(reader: Reader, closing: boolean): { branches: Tree[][]; optional: boolean } {
  const all: Tree[][] = [[]]
  while (reader.at < reader.text.length) {
    PIECE.lastIndex = reader.at
    const m = PIECE.exec(reader.text)
    if (!m) throw new Error(`pattern "${reader.text}" at ${reader.at}`)
    reader.at = PIECE.lastIndex
    if (m[9] === ')') return { branches: all, optional: m[10] === '?' }
    if (m[9] === '|') all.push([])
    else if (m[9] === '(') all.at(-1)!.push(glue({ op: 'group', ...branches(reader, true) }, m[8] === '~'))
    else all.at(-1)!.push(m[6] === '&' ? { op: 'ahead' } : leaf(m))
  }
  if (closing) throw new Error(`pattern "${reader.text}": no )`)
  return { branches: all, optional: false }
}

/** A group with `~` before it: each of its branches begins with no white space. */
function glue(tree: Tree, glued: boolean): Tree {
  if (!glued || tree.op === 'ahead') return tree
  if (tree.op === 'leaf') return { ...tree, test: { ...tree.test, glued } }
  return {
    ...tree,
    branches: tree.branches.map(([first, ...rest]) => (first ? [glue(first, true), ...rest] : rest)),
  }
}

function leaf(m: RegExpExecArray): Tree {
  const op = m[4] ? 'category' : m[5] ? 'class' : 'word'
  const key = m[3] ?? m[4] ?? m[5] ?? m[6]!
  return {
    op: 'leaf',
    test: { op, key, category: -1, glued: m[1] === '~', name: m[2] ?? null },
    optional: m[7] === '?',
  }
}

function link(trees: readonly Tree[], next: Node | null): Node | null {
  return trees.reduceRight<Node | null>((after, tree) => {
    if (tree.op === 'ahead') return { op: 'ahead', next: after }
    if (tree.op === 'leaf') {
      const node: Node = { ...tree.test, next: after }
      return tree.optional ? { op: 'either', branches: [node, after] } : node
    }
    const list = tree.branches.map(b => link(b, after))
    return { op: 'either', branches: tree.optional ? [...list, after] : list }
  }, next)
}

/** Compiles a pattern; throws on one that is not well formed. */
export function compile(pattern: string): Node {
  const reader: Reader = { text: pattern.trim(), at: 0 }
  const node = link([{ op: 'group', ...branches(reader, false) }], null)
  if (!node) throw new Error(`pattern "${pattern}" is empty`)
  return node
}

/** The tests with which a pattern can begin. */
export function firstTests(node: Node | null): Extract<Node, { op: 'word' | 'class' | 'category' }>[] {
  if (!node) return []
  if (node.op === 'ahead') return firstTests(node.next)
  return node.op === 'either' ? node.branches.flatMap(firstTests) : [node]
}
