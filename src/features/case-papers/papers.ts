import type { StartingPoint } from '#domain/process.ts'
import type { Block, DocumentModel } from '#platform/documents/blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodLabel } from '#routes'
import { casePapersTexts } from './case-papers.texts.ts'
import { councilPaperTexts } from './council-paper.texts.ts'
import { councilPaper } from './council-paper.ts'
import { mergedPaperTexts } from './merged-papers.texts.ts'
import { programme, startAnnouncement, startNotice } from './merged-papers.ts'
import type { PaperMaterial } from './paper-material.ts'
import { publicPaperTexts } from './public-papers.texts.ts'
import { announcement, viewsLetter } from './public-papers.ts'
import { startPaperTexts } from './start-paper.texts.ts'
import { startPaper } from './start-paper.ts'

/** The papers in the order of the work; the last three only where the strategy is merged. */
export const paperKinds = [
  'start',
  'letter',
  'announcement',
  'council',
  'programme',
  'notice',
  'start-announcement',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** The word for each in its address. */
export const paperWords: Readonly<Record<PaperKind, string>> = {
  start: 'oppstart',
  letter: 'brev',
  announcement: 'kunngjoring',
  council: 'saksframlegg',
  programme: 'planprogram',
  notice: 'varsel-om-oppstart',
  'start-announcement': 'kunngjoring-av-oppstart',
}

const merged: readonly PaperKind[] = ['programme', 'notice', 'start-announcement']

export function isMergedPaper(kind: PaperKind): boolean {
  return merged.includes(kind)
}

/** Those that the process needs. */
export function papersFor(startingPoint: StartingPoint): readonly PaperKind[] {
  return paperKinds.filter((kind) => startingPoint === 'merged' || !isMergedPaper(kind))
}

/** The paper by the word of its address; null for any other word. */
export function paperOfWord(word: string | undefined): PaperKind | null {
  return paperKinds.find((kind) => paperWords[kind] === word) ?? null
}

const makers: Readonly<Record<PaperKind, (material: PaperMaterial) => readonly Block[]>> = {
  start: startPaper,
  letter: viewsLetter,
  announcement,
  council: councilPaper,
  programme,
  notice: startNotice,
  'start-announcement': startAnnouncement,
}

export function paperDocument(kind: PaperKind, material: PaperMaterial): DocumentModel {
  const { facts, municipality, look } = material
  const { language, today, strategy } = facts
  return {
    title: titleOf(kind, language, periodLabel(strategy.term)),
    subtitle: kind === 'programme' ? mergedPaperTexts[language].programme.subtitle : '',
    ...(look && { look }),
    ...(kind !== 'programme' && { form: 'letter' }),
    author: municipality,
    language,
    dateline: casePapersTexts[language].dateline(longDate(today, language)),
    blocks: makers[kind](material),
  }
}

function titleOf(kind: PaperKind, language: Language, term: string): string {
  switch (kind) {
    case 'start':
      return startPaperTexts[language].title(term)
    case 'letter':
      return publicPaperTexts[language].letter.title(term)
    case 'announcement':
      return publicPaperTexts[language].announcement.title(term)
    case 'council':
      return councilPaperTexts[language].title(term)
    case 'programme':
      return mergedPaperTexts[language].programme.title
    case 'notice':
      return mergedPaperTexts[language].notice.title
    case 'start-announcement':
      return mergedPaperTexts[language].announcement.title
  }
}
