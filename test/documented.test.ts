import ts from 'typescript'
import { expect, test } from 'vitest'
import { sources } from './house.ts'

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(m => m.kind === ts.SyntaxKind.ExportKeyword) ?? false)

/** A file's opening comment speaks for the one thing that a small file exports. */
const hasComment = (node: ts.Node, file: ts.SourceFile): boolean =>
  (ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []).some(r =>
    file.text.startsWith('/**', r.pos),
  )

function nameOf(node: ts.Statement): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(d => d.name.getText()).join(', ')
  return (node as ts.DeclarationStatement).name?.getText() ?? '(unnamed)'
}

test('every exported thing says what it is', () => {
  const silent = sources().flatMap(source => {
    const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2023, true)
    return file.statements
      .filter(node => isExported(node) && !hasComment(node, file))
      .map(node => `${source.path}: ${nameOf(node)}`)
  })
  expect(silent).toEqual([])
})
