import { type CapacityPicture, spanOf } from '#domain/planning-need/capacity.ts'
import { communityPartEntries } from '#domain/planning-need/community-part-check.ts'
import { halfYearOf } from '#domain/planning-need/half-year.ts'
import { landPlans, masterPlanPosition } from '#domain/planning-need/master-plan-position.ts'
import { takesWork } from '#domain/planning-need/planning-decision.ts'
import { simplification } from '#domain/planning-need/simplification.ts'
import type { PieceKind } from '#domain/strategy-document/outline.ts'
import {
  planStatusTexts,
  planTypeTexts,
  type RegisteredPlan,
} from '#features/plan-register/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { Block, Run } from '#platform/documents/blocks.ts'
import { filledColumns, paragraph, table } from '#platform/documents/make-blocks.ts'
import { number, shortDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodLabel } from '#routes'
import type { StoredAmbition } from './ambition.ts'
import { knownAnswers } from './community-part.form.ts'
import { communityPartTexts } from './community-part.texts.ts'
import { capacitySvg, planTimelineSvg } from './half-year-svg.ts'
import type { NeedEntry, PlanningNeeds } from './needs-view.ts'
import { sumOfUnits } from './overload-words.ts'
import { planningPieceTexts } from './planning-pieces.texts.ts'
import { planningWords } from './planning-words.texts.ts'
import { decisionWords, figure, halfYearWords, shortHalfYear } from './planning-words.ts'

/** What the pieces are made from. */
export interface PlanningMaterial {
  readonly facts: ProcessFacts
  readonly needs: PlanningNeeds
  readonly ambitions: readonly StoredAmbition[]
  /** The plans of the strategy before; null when there is none. */
  readonly previousPlans: readonly RegisteredPlan[] | null
}

type Maker = (material: PlanningMaterial) => readonly Block[]

/** The pieces of a document that show the planning needs; each is empty while there is nothing. */
export const planningPieces = {
  'plan-table': planTable,
  'plan-timeline': planTimeline,
  'follow-up-plan': followUpPlan,
  'community-part': communityPart,
  'master-plan-positions': positions,
  'land-plans': landPlanLines,
  capacity,
  simplification: simplified,
  ambitions: ambitionTable,
  challenges: challengeList,
} satisfies Partial<Record<PieceKind, Maker>>

interface PlanRow {
  readonly plan: RegisteredPlan
  /** Null for a plan that has ended. */
  readonly entry: NeedEntry | null
}

/** Every plan, those that have ended last; those that nobody has decided about say so. */
function planTable({ facts: { language }, needs: { entries, ended } }: PlanningMaterial) {
  const text = planningPieceTexts[language]
  const rows: readonly PlanRow[] = [
    ...entries.map((entry) => ({ plan: entry.plan, entry })),
    ...ended.map((plan) => ({ plan, entry: null })),
  ]
  if (rows.length === 0) return [paragraph(text.noPlans)]
  const { columns } = text
  const weeksOf = (weeks: number | null) => (weeks === null ? '' : figure(weeks, language))
  const undecided = entries.filter(({ need }) => need.decision === null).length
  return [
    ...(undecided === 0
      ? []
      : [paragraph(text.undecidedCount(number(undecided, language), undecided === 1))]),
    table(
      text.plans,
      rows,
      filledColumns<PlanRow>(rows, [
        [columns.plan, 7, ({ plan }) => namedWithType(plan, language)],
        [columns.adopted, 3, ({ plan }) => adoptedWords(plan, text.lacking)],
        [columns.decision, 8, (row) => decidedRuns(row, entries, language)],
        [columns.when, 4, ({ entry }) => (entry ? spanWords(entry, language) : '')],
        [columns.weeks, 3, ({ entry }) => weeksOf(entry?.weeks ?? null), 'end'],
        [columns.owner, 4, ({ entry, plan }) => entry?.need.owner || plan.unit],
      ]),
    ),
  ]
}

function namedWithType({ name, type }: RegisteredPlan, language: Language): readonly Run[] {
  const typeWord = planTypeTexts[language][type]
  return typeWord === name
    ? [{ text: name }]
    : [{ text: name }, { text: `\n${typeWord}`, italic: true }]
}

/** What is decided and why; while nothing is, also what the source says. */
function decidedRuns(
  { entry, plan }: PlanRow,
  entries: readonly NeedEntry[],
  language: Language,
): readonly Run[] {
  if (!entry) return [{ text: planStatusTexts[language].ended }]
  const isDecided = entry.need.decision !== null
  const decision = isDecided
    ? decisionWords(entry, entries, language)
    : planningWords[language].undecided
  const beside = isDecided
    ? entry.need.reason
    : plan.assessment && planningPieceTexts[language].inSource(plan.assessment)
  return [{ text: decision, bold: isDecided }, ...(beside ? [{ text: `\n${beside}` }] : [])]
}

function adoptedWords(plan: RegisteredPlan, lacking: string): string {
  if (plan.adoptedOn) return shortDate(plan.adoptedOn)
  if (plan.adoptedYear !== null) return String(plan.adoptedYear)
  return plan.status === 'lacking' ? lacking : ''
}

function spanWords({ choice }: NeedEntry, language: Language): string {
  if (!takesWork(choice.decision)) return ''
  const words = [choice.start, choice.adoption].map((one) => shortHalfYear(one, language))
  return words.filter((one) => one !== '').join('–')
}

function planTimeline({ facts, needs }: PlanningMaterial): readonly Block[] {
  const { language, strategy } = facts
  const text = planningPieceTexts[language]
  const dated = datedOf(needs.entries, facts)
  if (dated.length === 0) return []
  const overloaded = (needs.picture?.cells ?? []).filter(({ overloadWeeks }) => overloadWeeks > 0)
  const model = {
    id: 'planarbeid',
    title: `${text.timeline}, ${periodLabel(strategy.term)}`,
    description: text.timelineAlternative(number(dated.length, language)),
    term: strategy.term,
    overloaded: overloaded.map(({ halfYear }) => halfYear),
    bars: dated.slice(0, mostDrawn).map(({ entry, from, to }) => ({
      name: entry.plan.name,
      start: halfYearOf(from),
      adoption: halfYearOf(to),
    })),
  }
  return [
    {
      kind: 'figure',
      caption: model.title,
      alternative: model.description,
      svg: planTimelineSvg(model, 'wide', true),
      narrowSvg: planTimelineSvg({ ...model, id: 'planarbeid-smal' }, 'narrow', true),
    },
  ]
}

/** More than this does not fit a page. */
const mostDrawn = 30

function followUpPlan({ facts, needs }: PlanningMaterial): readonly Block[] {
  const { language } = facts
  const text = planningPieceTexts[language]
  const dated = datedOf(needs.entries, facts)
  if (dated.length === 0) return []
  return [
    table(text.followUp, dated, [
      [text.columns.plan, 6, ({ entry }) => entry.plan.name],
      [text.columns.owner, 4, ({ entry }) => entry.need.owner || entry.plan.unit],
      [text.columns.start, 3, ({ from }) => halfYearWords(halfYearOf(from), language)],
      [text.columns.adoption, 3, ({ to }) => halfYearWords(halfYearOf(to), language)],
    ]),
  ]
}

/** By start, then adoption; as the domain counts the work. */
function datedOf(entries: readonly NeedEntry[], { strategy }: ProcessFacts) {
  return entries
    .filter(({ choice }) => takesWork(choice.decision))
    .flatMap((entry) => {
      const span = spanOf(entry.choice, strategy.term)
      return span ? [{ entry, ...span }] : []
    })
    .toSorted((left, right) => left.from - right.from || left.to - right.to)
}

function communityPart({ facts, needs }: PlanningMaterial): readonly Block[] {
  const { language, municipality, today } = facts
  const text = planningPieceTexts[language]
  const words = communityPartTexts[language]
  const answers = knownAnswers(needs.community.content)
  const answered = communityPartEntries(municipality.number, today).flatMap(({ question }) => {
    const answer = answers[question]
    return answer ? [{ question: words.questions[question], answer: words.answers[answer] }] : []
  })
  if (answered.length === 0) return []
  return [
    table(text.community, answered, [
      [text.columns.question, 8, ({ question }) => question],
      [text.columns.answer, 3, ({ answer }) => answer],
    ]),
  ]
}

const decidedOf = ({ entries }: PlanningNeeds) =>
  entries.map(({ plan, need }) => ({ plan, decision: need.decision }))

function positions({ facts: { language }, needs }: PlanningMaterial): readonly Block[] {
  const text = planningPieceTexts[language]
  const words = communityPartTexts[language]
  const { hasCollectiveSentence } = needs.community.content
  const { parts } = masterPlanPosition(decidedOf(needs), { hasCollectiveSentence })
  const nameOf = (planId: string | null) =>
    needs.entries.find(({ plan }) => plan.id === planId)?.plan.name
  return [
    table(text.positions, parts, [
      [text.columns.part, 6, ({ planId, type }) => nameOf(planId) ?? planTypeTexts[language][type]],
      [
        text.columns.position,
        5,
        ({ position }) => (position ? words.partPositions[position] : words.undecided),
      ],
    ]),
  ]
}

function landPlanLines({ facts: { language }, needs }: PlanningMaterial): readonly Block[] {
  const text = planningPieceTexts[language]
  const { landGroups } = communityPartTexts[language]
  const land = landPlans(decidedOf(needs))
  const items = (['start', 'revise', 'repeal'] as const).flatMap((group): (readonly Run[])[] => {
    const names = needs.entries
      .filter(({ plan }) => land[group].includes(plan.id))
      .map(({ plan }) => plan.name)
    return names.length === 0
      ? []
      : [[{ text: text.landLine(landGroups[group], names.join(', ')) }]]
  })
  return items.length === 0
    ? []
    : [paragraph(`${text.land}:`), { kind: 'list', ordered: false, items }]
}

function capacity({ facts, needs: { picture } }: PlanningMaterial): readonly Block[] {
  const { language, strategy } = facts
  const text = planningPieceTexts[language]
  if (!picture) return []
  const cells = sumOfUnits(picture.cells)
  const say = (weeks: number) => figure(weeks, language)
  const model = {
    id: 'kapasitet',
    title: text.capacity,
    description: text.capacityAlternative,
    term: strategy.term,
    cells,
    write: say,
  }
  const { columns } = text
  return [
    paragraph(verdict(picture, text, say)),
    {
      kind: 'figure',
      caption: text.capacity,
      alternative: text.capacityAlternative,
      svg: capacitySvg(model, 'wide', true),
      narrowSvg: capacitySvg({ ...model, id: 'kapasitet-smal' }, 'narrow', true),
    },
    table(text.capacity, cells, [
      [columns.halfYear, 4, ({ halfYear }) => halfYearWords(halfYear, language)],
      [columns.demand, 2, ({ demandWeeks }) => say(demandWeeks), 'end'],
      [columns.hands, 2, ({ capacityWeeks }) => say(capacityWeeks), 'end'],
      [
        columns.over,
        2,
        ({ demandWeeks, capacityWeeks }) => say(Math.max(0, demandWeeks - capacityWeeks)),
        'end',
      ],
    ]),
  ]
}

function verdict(
  { demandWeeks, capacityWeeks, overloadWeeks }: CapacityPicture,
  text: (typeof planningPieceTexts)['nb'],
  say: (weeks: number) => string,
): string {
  return overloadWeeks > 0
    ? text.capacityOver(say(demandWeeks), say(capacityWeeks), say(overloadWeeks))
    : text.capacityFits(say(demandWeeks), say(capacityWeeks))
}

function simplified({ facts: { language }, needs, previousPlans }: PlanningMaterial) {
  const text = planningPieceTexts[language]
  if (needs.entries.length === 0) return []
  const figures = simplification(decidedOf(needs), previousPlans)
  const rows = [
    ...(figures.previous === null ? [] : [[text.previous, figures.previous] as const]),
    ...(['before', 'merged', 'repealed', 'added', 'after'] as const).map(
      (name) => [text[name], figures[name]] as const,
    ),
  ]
  return [
    table(text.simplification, rows, [
      ['', 6, ([label]) => label],
      [text.columns.count, 2, ([, count]) => number(count, language), 'end'],
    ]),
  ]
}

function ambitionTable({ facts: { language }, needs, ambitions }: PlanningMaterial) {
  const { columns, ambitions: caption } = planningPieceTexts[language]
  if (ambitions.length === 0) return []
  const nameOf = (id: string) => needs.entries.find(({ plan }) => plan.id === id)?.plan.name ?? ''
  const contents = ambitions.map(({ content }) => content)
  return [
    table(
      caption,
      contents,
      filledColumns(contents, [
        [columns.ambition, 6, ({ text }) => text],
        [columns.plans, 4, ({ planIds }) => planIds.map(nameOf).filter(Boolean).join(', ')],
        [columns.measures, 4, ({ measures }) => measures],
      ]),
    ),
  ]
}

/** What the ambitions answer to, each once. */
function challengeList({ facts: { language }, ambitions }: PlanningMaterial): readonly Block[] {
  const lines = ambitions.flatMap(({ content }) => content.challenges.split('\n'))
  const challenges = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
  if (challenges.length === 0) return []
  return [
    paragraph(`${planningPieceTexts[language].challenges}:`),
    { kind: 'list', ordered: false, items: challenges.map((text) => [{ text }]) },
  ]
}
