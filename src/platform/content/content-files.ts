import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Language } from '#platform/i18n/language.ts'

/** A text of the project that editors write: front matter and Markdown. */
export interface ContentFile {
  /** The name of the file without its ending: the last word of its address. */
  readonly slug: string
  /** What stands between the two lines of dashes, as YAML gives it; not checked. */
  readonly meta: unknown
  /** The Markdown below. */
  readonly body: string
}

export const contentFolder = fileURLToPath(new URL('../../../content/', import.meta.url))

/**
 * Every text of a folder below `content/nb` or `content/nn`, by name; none when there is no such folder.
 *
 * @throws Error that names the file when its front matter cannot be read.
 */
export function readContentFiles(
  language: Language,
  folder: string,
  root = contentFolder,
): readonly ContentFile[] {
  const path = `${root}/${language}/${folder}`
  return namesIn(path).map((name) => readContentFile(`${path}/${name}`))
}

/** Tells whether any text, or the name of any, is another than it was. */
export function contentChecksum(root = contentFolder): string {
  const hash = createHash('sha256')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
  for (const name of files) hash.update(name).update(readFileSync(`${root}/${name}`))
  return hash.digest('hex')
}

/** @throws Error that names the file when it is not there or cannot be read. */
export function readContentFile(path: string): ContentFile {
  const match = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(readFileSync(path, 'utf8'))
  if (!match) throw new Error(`${path} does not begin with front matter between two lines of ---`)
  const [, meta = '', body = ''] = match
  try {
    return { slug: basename(path, '.md'), meta: parse(meta), body }
  } catch (cause) {
    throw new Error(`${path}: the front matter is not YAML`, { cause })
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.md'))
      .sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
