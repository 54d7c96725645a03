import { basename, dirname } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { isTest, readSources, type Source } from './read-sources.ts'

const sources = await readSources()

test('keeps every file at 300 lines or fewer', () => {
  const long = sources
    .map(({ file, text }) => [file, text.split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 300)
  expect(long.map(([file, lines]) => `${file} has ${lines} lines`)).toEqual([])
})

test('has no folder that gathers what belongs nowhere', () => {
  const folders = new Set(sources.flatMap(({ file }) => file.split('/').slice(0, -1)))
  expect(['utils', 'util', 'helpers', 'common', 'lib', 'misc'].filter((name) => folders.has(name))).toEqual(
    []
  )
})

test('keeps clocks and files out of core', () => {
  const inCore = sources.filter(({ file }) => file.startsWith('src/core/') && !isTest(file))
  const reading = inCore.filter(({ text }) => /\bnew Date\(\s*\)|\bDate\.now\(|\bprocess\./u.test(text))
  expect(reading.map(({ file }) => file)).toEqual([])
})

test('names files in kebab-case and components in PascalCase', () => {
  const isOdd = ({ file }: Source) => {
    const name = basename(file)
    if (dirname(file).startsWith('src/pages')) return false
    return name.endsWith('.astro')
      ? !/^[A-Z][A-Za-z]*\.astro$/u.test(name)
      : !/^[a-z\d]+(?:[-.][a-z\d]+)*\.\w+$/u.test(name)
  }
  expect(sources.filter(isOdd).map(({ file }) => file)).toEqual([])
})

/** Gives the exported declarations of a file that stand without a doc comment, with their lines. */
function findUndocumented({ file, text }: Source): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return tree.statements.filter(isExportedDeclaration).flatMap((statement) => {
    if (ts.getJSDocCommentsAndTags(statement).length > 0) return []
    const { line } = tree.getLineAndCharacterOfPosition(statement.getStart())
    return [`${file}:${line + 1} ${declaredName(statement)} has no doc comment`]
  })
}

function isExportedDeclaration(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || !ts.canHaveModifiers(statement)) return false
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function declaredName(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ')
  return (statement as ts.DeclarationStatement).name?.getText() ?? 'default export'
}

test('documents every export of core, reader and schemas', () => {
  const documented = sources.filter(
    ({ file }) => /^src\/(?:core|reader|schemas)\/.*\.ts$/u.test(file) && !isTest(file)
  )
  expect(documented.flatMap(findUndocumented)).toEqual([])
})

test('sees an export without a doc comment', () => {
  const text =
    '/** Fine. */\nexport const a = 1\nexport function b() {}\nconst c = 1\nexport interface D {}\nexport { c }\n'
  expect(findUndocumented({ file: 'x.ts', text })).toEqual([
    'x.ts:3 b has no doc comment',
    'x.ts:5 D has no doc comment'
  ])
})
