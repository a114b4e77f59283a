import type { HalfYear } from '#domain/planning-need/half-year.ts'
import { planDecisionWords } from '#features/decision/index.ts'
import { followUpTexts, type StoredProgress } from '#features/follow-up/index.ts'
import { planTypeTexts, type RegisteredPlan } from '#features/plan-register/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import { pastedText } from '#platform/documents/pasted.tsx'
import { type PreparedBlock, prepareBlocks } from '#platform/documents/prepared-blocks.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { BasisEntry } from './basis-entry.ts'
import { adoptionWords, strategyWords } from './citation.ts'
import type { AdoptedEdition } from './edition-in-force.sql.ts'
import { steeringBasisTexts } from './steering-basis.texts.ts'

export interface StrategySource {
  readonly view: ProcessView
  readonly edition: AdoptedEdition
  /** The adoption and each amendment by itself. */
  readonly resolutions: readonly AdoptedEdition[]
  /** What the members see the addresses of the product with. */
  readonly baseUrl: string
  /** The plans of the register, by id. */
  readonly plans: ReadonlyMap<string, RegisteredPlan>
  /** What is reported of each plan, by its id. */
  readonly progress: ReadonlyMap<string, StoredProgress>
}

/** What the council resolved each time, and each part of the document, as the edition holds them. */
export function sectionEntries(source: StrategySource): readonly BasisEntry[] {
  const decisions = source.resolutions.flatMap((edition, at) =>
    decisionEntries({ ...source, edition }, at === 0 ? 'vedtak' : `endring-${edition.number}`),
  )
  return [...decisions, ...documentEntries(source)]
}

/** The points of one resolution; `id` begins the ids of them all. */
function decisionEntries(source: StrategySource, id: string): readonly BasisEntry[] {
  const { points, decision } = source.edition.content
  const text = steeringBasisTexts[source.view.language]
  if (decision.decisionText !== '') {
    return pointsOf(decision.decisionText).map(({ number, lines }, index) =>
      number === ''
        ? sectionEntry(source, {
            ...{ anchor: 'vedtak', id, title: text.decision, where: text.citation.wholeDecision },
            ...{ facts: adoptedWhen(source), prose: lines, rows: [] },
          })
        : pointEntry(source, { id: `${id}-${index + 1}`, number, title: '', lines }),
    )
  }
  return points.map((point, index) =>
    pointEntry(source, {
      ...{ id: `${id}-${index + 1}`, number: String(index + 1) },
      ...{ title: point.title, lines: linesOf(point.text) },
    }),
  )
}

/** Tells the resolutions apart where there are several. */
function adoptedWhen({ view, edition, resolutions }: StrategySource): readonly string[] {
  if (resolutions.length < 2) return []
  return [upperFirst(adoptionWords(edition, view.language).replace(/^, /, ''))]
}

interface WrittenPoint {
  /** Empty for what stands before the first, or where nothing is numbered. */
  readonly number: string
  readonly lines: readonly string[]
}

/** What the council resolved, by the numbers that it is written with. */
function pointsOf(decisionText: string): readonly WrittenPoint[] {
  const points: { number: string; lines: string[] }[] = []
  for (const line of linesOf(decisionText)) {
    const [, number, words] = /^(\d{1,2})[.)]\s+(.+)$/.exec(line) ?? []
    if (number && words) points.push({ number, lines: [words] })
    else if (points.length === 0) points.push({ number: '', lines: [line] })
    else points.at(-1)?.lines.push(line)
  }
  return points
}

function pointEntry(
  source: StrategySource,
  { id, number, title, lines }: WrittenPoint & { id: string; title: string },
): BasisEntry {
  const text = steeringBasisTexts[source.view.language]
  return sectionEntry(source, {
    ...{ anchor: 'vedtak', id, facts: adoptedWhen(source) },
    title: [text.decisionPoint(number), title].filter(Boolean).join(': '),
    where: text.citation.point(number),
    ...{ prose: lines, rows: [] },
  })
}

function documentEntries(source: StrategySource): readonly BasisEntry[] {
  const text = steeringBasisTexts[source.view.language]
  return sectionsOf(prepareBlocks(source.edition.content.document.blocks)).map(
    ({ path, number, blocks }) =>
      sectionEntry(source, {
        anchor: `del-${number}`,
        title: path.join(' › '),
        where: text.citation.section(path.map((one) => `«${one}»`).join(', ')),
        prose: blocks.flatMap((block) =>
          block.kind === 'table' ? [] : linesOf(pastedText('', [block])),
        ),
        rows: blocks.flatMap(rowsOf),
      }),
  )
}

/** Each row of a table as one line; nothing of other blocks. */
function rowsOf(block: PreparedBlock): readonly string[] {
  if (block.kind !== 'table') return []
  return block.rows.map((cells) =>
    cells
      .map((runs) => runs.map(({ text }) => text).join(''))
      .filter((words) => words !== '')
      .join(' · '),
  )
}

interface Section {
  /** The headings it stands under, the outermost first, its own last. */
  readonly path: readonly string[]
  /** As the page of the edition counts its headings. */
  readonly number: number
  readonly blocks: PreparedBlock[]
}

/** What stands right under each heading; a heading with nothing of its own is only a way to others. */
function sectionsOf(blocks: readonly PreparedBlock[]): readonly Section[] {
  const sections: Section[] = []
  let path: readonly string[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      path = [...path.slice(0, block.level - 1), block.text]
      sections.push({ path, number: sections.length + 1, blocks: [] })
    } else {
      sections.at(-1)?.blocks.push(block)
    }
  }
  return sections.filter((section) => section.blocks.length > 0)
}

interface Part {
  /** The id on the page of the edition. */
  readonly anchor: string
  readonly id?: string
  readonly title: string
  readonly facts?: readonly string[]
  /** Where in the strategy, for the citation. */
  readonly where: string
  readonly prose: readonly string[]
  /** Of its tables: only cited when they are searched for. */
  readonly rows: readonly string[]
}

function sectionEntry(source: StrategySource, part: Part): BasisEntry {
  const { view, edition } = source
  const { anchor, title, where, prose, rows } = part
  const groups = steeringBasisTexts[view.language].groups
  return {
    ...{ id: part.id ?? anchor, kind: 'section', title, group: groups.section },
    ...{
      facts: part.facts ?? [],
      passages: [...prose, ...rows],
      language: edition.language,
      themes: [],
      unGoals: [],
      age: null,
    },
    words: strategyNames(source),
    citation: {
      lead: `${strategyWords(edition, view.language)}${where}`,
      ...{ quote: prose[0] ?? '', address: publicAddress(source, anchor) },
    },
    links: linksTo(source, anchor),
  }
}

/** What was decided of each plan in the strategy, with how the work is reported to go. */
export function workEntries(source: StrategySource): readonly BasisEntry[] {
  const { plans } = source.edition.content
  return plans.filter(({ decision }) => decision !== null).map((plan) => workEntry(source, plan))
}

type AdoptedPlan = AdoptedEdition['content']['plans'][number]

function workEntry(source: StrategySource, plan: AdoptedPlan): BasisEntry {
  const { view, edition } = source
  const { language } = view
  const text = steeringBasisTexts[language]
  const registered = source.plans.get(plan.id)
  const status = source.progress.get(plan.id)?.progress.status
  const decided = (form: Language) => planDecisionWords(plan, edition.content.plans, form)
  const doneBy = halfYearWords(plan.adoption, language)
  const when = doneBy && text.citation.doneBy(doneBy)
  const what = `${lowerFirst(decided(language))}${when}`
  return {
    ...{ id: `planarbeid-${plan.id}`, kind: 'work', title: plan.name },
    group: text.groups.work,
    facts: [
      `${decided(language)}${when}`,
      planTypeTexts[language][plan.type],
      ...(status ? [text.reported(followUpTexts[language].statuses[status])] : []),
      ...(registered?.unit ? [text.unit(registered.unit)] : []),
    ],
    ...{ passages: [], language: null, age: null },
    words: [
      ...strategyNames(source),
      ...languages.flatMap((form) => [decided(form), planTypeTexts[form][plan.type]]),
    ],
    themes: registered?.themes ?? [],
    unGoals: registered?.unGoals ?? [],
    citation: {
      lead: `${strategyWords(edition, language)}${text.citation.work(plan.name, what)}`,
      ...{ quote: '', address: publicAddress(source, 'planer') },
    },
    links: linksTo(source, 'planer'),
  }
}

function halfYearWords(halfYear: HalfYear | null, language: Language): string {
  if (!halfYear) return ''
  return followUpTexts[language].halfYear(String(halfYear.half), String(halfYear.year))
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('nb') + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('nb') + text.slice(1)
}

/** What the strategy is called and which cases adopted it, so that all of them find it. */
function strategyNames({ edition }: StrategySource): readonly string[] {
  return [
    ...languages.map((form) => steeringBasisTexts[form].citation.strategy(edition.period)),
    ...edition.steps.map(({ caseNumber }) => caseNumber),
  ]
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function publicAddress({ view, edition, baseUrl }: StrategySource, anchor: string): string {
  if (!edition.isPublic) return ''
  return `${baseUrl}${publicHref({ view, edition }, anchor)}`
}

function publicHref({ view, edition }: Pick<StrategySource, 'view' | 'edition'>, anchor: string) {
  const { period, number } = edition
  const where = { slug: view.member.slug, period, number: String(number) }
  return `${routes.publicEdition.href(where)}#${anchor}`
}

function linksTo(source: StrategySource, anchor: string): BasisEntry['links'] {
  const { view, edition } = source
  const text = steeringBasisTexts[view.language]
  const { slug, role } = view.member
  if (edition.isPublic) return [{ label: text.onPortal, href: publicHref(source, anchor) }]
  if (!may(role, 'read-drafts') || edition.strategyId !== view.strategy.id) return []
  const where = { slug, period: edition.period, number: String(edition.number) }
  return [{ label: text.inWork, href: routes.edition.href(where) }]
}
