import type { DecisionPoint } from '#domain/decision/decision-points.ts'
import type { KeyedText } from '#domain/decision/proposal.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import { formalName, type ProcessView } from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodLabel } from '#routes'
import { decisionPointTexts } from './decision-points.texts.ts'

/** The points as the decision is written down, one on each line. */
export function numberedPoints(points: readonly KeyedText[]): string {
  return points.map(({ text }, at) => `${at + 1}. ${text}`).join('\n')
}

/** A point in words, as it is proposed to whoever writes the decision. */
export function pointInWords(point: DecisionPoint, view: ProcessView): KeyedText {
  const { language } = view
  const titles = decisionPointTexts[language].titles
  const title = point.kind === 'part' ? partName(point, language) : titles[point.kind]
  return { key: point.key, title, text: sentenceOf(point, view) }
}

function sentenceOf(point: DecisionPoint, view: ProcessView): string {
  const { language, strategy } = view
  const text = decisionPointTexts[language]
  switch (point.kind) {
    case 'strategy':
      return text.strategy(formalName(view), periodLabel(strategy.term))
    case 'part': {
      const name = partName(point, language)
      return point.position === null ? text.partOpen(name) : text.part[point.position](name)
    }
    case 'collective':
      return text.collective
    case 'plan-list': {
      const list = text.planList(text.planCount(point.count))
      return point.undecided === 0 ? list : `${list} ${text.undecided(point.undecided)}`
    }
    case 'land-plans':
      return landSentences(point, language)
    case 'follow-up':
      return text.followUp
  }
}

function landSentences(
  { start, revise, repeal }: Extract<DecisionPoint, { kind: 'land-plans' }>,
  language: Language,
): string {
  const text = decisionPointTexts[language]
  const listed = [
    [text.landStart, start],
    [text.landRevise, revise],
    [text.landRepeal, repeal],
  ] as const
  return listed
    .filter(([, names]) => names.length > 0)
    .map(([sentence, names]) => sentence(names.join(', ')))
    .join(' ')
}

function partName(
  { name, type }: Extract<DecisionPoint, { kind: 'part' }>,
  language: Language,
): string {
  return name ?? planTypeTexts[language][type]
}
