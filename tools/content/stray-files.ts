import { readdirSync } from 'node:fs'
import { contentFolder } from '#platform/content/content-files.ts'

/** Names of files that are no texts, which an editor may have left. */
export function strayFiles(root = contentFolder): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ name }) => name)
}
