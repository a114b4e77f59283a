import { type CapacityPicture, spanOf } from '#domain/planning-need/capacity.ts'
import { halfYearOf } from '#domain/planning-need/half-year.ts'
import { takesWork } from '#domain/planning-need/planning-decision.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { paragraph, table } from '#platform/documents/make-blocks.ts'
import { number } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { capacitySvg, planTimelineSvg } from './half-year-svg.ts'
import { sumOfUnits } from './overload-words.ts'
import type { PlanningMaterial, ShownEntry } from './planning-material.ts'
import { planningPieceTexts } from './planning-pieces.texts.ts'
import { figure, halfYearWords } from './planning-words.ts'

export function planTimeline({ facts, needs }: PlanningMaterial): readonly Block[] {
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

export function followUpPlan({ facts, needs }: PlanningMaterial): readonly Block[] {
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
function datedOf(entries: readonly ShownEntry[], { strategy }: ProcessFacts) {
  return entries
    .filter(({ choice }) => takesWork(choice.decision))
    .flatMap((entry) => {
      const span = spanOf(entry.choice, strategy.term)
      return span ? [{ entry, ...span }] : []
    })
    .toSorted((left, right) => left.from - right.from || left.to - right.to)
}

export function capacity({ facts, needs: { picture } }: PlanningMaterial): readonly Block[] {
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
