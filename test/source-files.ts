// The project's own files and what their syntax trees say, for the tests of the house rules.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Every file that is, or would be, under version control, as a path from the root. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && textOf(file) !== null)

export const sourceFiles = projectFiles.filter((file) => /\.(tsx?|mjs|cjs|js)$/.test(file))

/** Null when the file is gone or is no text. */
export function textOf(file: string): string | null {
  try {
    const bytes = readFileSync(path.join(root, file))
    return bytes.includes(0) ? null : bytes.toString('utf8')
  } catch {
    return null
  }
}

const trees = new Map<string, ts.SourceFile>()

export function treeOf(file: string): ts.SourceFile {
  const known = trees.get(file)
  if (known) return known
  const tree = ts.createSourceFile(file, textOf(file) ?? '', ts.ScriptTarget.Latest, true)
  trees.set(file, tree)
  return tree
}

/** Every node below `node`, and itself. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child)
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

/** `src/app.ts:12` */
export function placeOf(node: ts.Node): string {
  const tree = node.getSourceFile()
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

export function lineCountOf(node: ts.Node): number {
  const tree = node.getSourceFile()
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  return lineAt(node.getEnd()) - lineAt(node.getStart()) + 1
}

/** Lines of a text that have something of `pattern`, as `file:line: found`. */
export function findings(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    (textOf(file) ?? '').split('\n').flatMap((line, index) => {
      const found = pattern.exec(line)
      return found ? [`${file}:${index + 1}: ${found[0]}`] : []
    }),
  )
}
