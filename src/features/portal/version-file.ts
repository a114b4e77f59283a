import { frozenFile, type MadeFile, withPictures } from '#features/decision/index.ts'
import { readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import type { FileResult, RouteContext } from '#platform/http/route.ts'
import { portalTexts } from './portal.texts.ts'
import { inPortal, termOf } from './portal-context.ts'
import type { findPublicEdition, findPublicProposal } from './public-version.ts'

/** Files that were just asked for, by what they are made from. A version never changes. */
const kept = new Map<string, Promise<MadeFile>>()
const mostKept = 8
const longestKept = 4 * 1024 * 1024

/** A published version as PDF. Anybody can ask, so each is made once, in a turn that all of them share. */
export async function versionPdf(
  context: RouteContext,
  find: typeof findPublicEdition | typeof findPublicProposal,
): Promise<FileResult> {
  // Not awaited inside: nobody holds a connection while a file is made.
  const { file } = await inPortal(context, async (tx, { slug, isDemo }, terms) => {
    const term = termOf(context, terms)
    const found = await find(tx, slug, term, readVersion(context.params.number) ?? 0)
    if (!found) throw notFound('The version')
    if (isDemo) context.reply.header('x-robots-tag', 'noindex')
    const { document, line } = found
    const key = `${slug} ${term.period} ${line.kind} ${line.number} ${line.checksum}`
    const made = keptFile(key)
    if (made) return { file: made }
    const { editionName, proposalName } = portalTexts[document.language]
    const version = (line.kind === 'edition' ? editionName : proposalName)(String(line.number))
    const frozen = await withPictures(tx, { document, period: term.period, version })
    return { file: keep(key, frozenFile(frozen, 'pdf', 'portal')) }
  })
  return file
}

/** A file that was just made, or is being made; undefined when there is none. */
export function keptFile(key: string): Promise<MadeFile> | undefined {
  return kept.get(key)
}

/** Keeps a file for a while for those who ask for it next. */
export function keep(key: string, file: Promise<MadeFile>): Promise<MadeFile> {
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest)
  const made = file.then((one) => ({ ...one, cacheControl: 'public, max-age=3600' }))
  kept.set(key, made)
  made.then(
    ({ body }) => {
      if (body.length > longestKept) kept.delete(key)
    },
    () => kept.delete(key),
  )
  return made
}
