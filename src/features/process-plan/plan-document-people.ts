import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { steps } from '#domain/process.ts'
import { stepTexts } from '#features/process/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { filledColumns, heading, plain, table } from '#platform/documents/make-blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlanContent } from './plan-content.sql.ts'
import { type PlanItemContent, raciLetters } from './plan-content.ts'
import { itemsOf, textOf } from './plan-content-items.ts'
import { planDocumentTexts } from './plan-document.texts.ts'
import type { PlanMaterial } from './plan-document-material.ts'
import { textBlocks } from './plan-text-blocks.ts'
import { planWords } from './plan-words.texts.ts'
import { riskScore } from './risk-level.ts'
import { stakeholderTexts } from './stakeholder.texts.ts'

/** The mandate or the desired result under its heading; nothing while it is not written. */
export function textPart(
  { view, content }: PlanMaterial,
  kind: 'mandate' | 'desired-result',
): readonly Block[] {
  const blocks = textBlocks(textOf(content, kind))
  return blocks.length === 0
    ? []
    : [heading(1, planDocumentTexts[view.language].parts[kind]), ...blocks]
}

/** What became of the previous strategy: the text, and plan by plan. */
export function evaluationPart({ view, content }: PlanMaterial): readonly Block[] {
  const { language } = view
  const written = textBlocks(textOf(content, 'evaluation'))
  const plans = evaluatedPlans(content, language)
  if (written.length + plans.length === 0) return []
  return [heading(1, planDocumentTexts[language].parts.evaluation), ...written, ...plans]
}

/** The plans of the previous strategy with what became of them; nothing while none is noted. */
export function evaluatedPlans(content: PlanContent, language: Language): readonly Block[] {
  const text = planDocumentTexts[language].evaluation
  const { outcomes } = planWords[language]
  const plans = itemsOf(content, 'evaluated-plan').map((item) => item.content)
  if (plans.length === 0) return []
  return [
    table(text.caption, plans, [
      [text.plan, 4, (plan) => plan.title],
      [text.outcome, 2, (plan) => outcomes[plan.outcome]],
      [text.why, 6, (plan) => plan.why],
    ]),
  ]
}

const membersOf = ({ content }: PlanMaterial) =>
  itemsOf(content, 'group-member').map((item) => item.content)

/** The working group. */
export function groupPart(material: PlanMaterial): readonly Block[] {
  const { language } = material.view
  const text = planDocumentTexts[language]
  const { functions } = planWords[language]
  const members = membersOf(material)
  if (members.length === 0) return []
  const columns = filledColumns<PlanItemContent<'group-member'>>(members, [
    [text.group.name, 4, (member) => member.name],
    [text.group.position, 4, (member) => member.position],
    [text.group.functionInGroup, 3, (member) => functions[member.functionInGroup]],
    [
      text.group.email,
      5,
      ({ email }) => (email === '' ? '' : [{ text: email, href: `mailto:${email}` }]),
    ],
  ])
  return [heading(1, text.parts.group), table(text.group.caption, members, columns)]
}

/** Who does what in each of the nine steps. */
export function raciPart(material: PlanMaterial): readonly Block[] {
  const { language } = material.view
  const text = planDocumentTexts[language]
  const { raci } = planWords[language]
  const members = membersOf(material).filter((member) => Object.keys(member.raci).length > 0)
  if (members.length === 0) return []
  const stepNames = steps.map((step) => `${step} ${stepTexts[language][step].title}`).join(' · ')
  return [
    heading(1, text.parts.raci),
    {
      kind: 'paragraph',
      runs: raciLetters.flatMap((letter, index) => [
        { text: `${index > 0 ? ' · ' : ''}${letter} `, bold: true },
        { text: raci[letter].toLowerCase() },
      ]),
    },
    table(
      text.raci.caption,
      members,
      [
        [text.group.name, 5, (member) => member.name],
        ...steps.map(
          (step) =>
            [
              String(step),
              1,
              (member: PlanItemContent<'group-member'>) => member.raci[String(step)] ?? '–',
            ] as const,
        ),
      ],
      text.raci.steps(stepNames),
    ),
  ]
}

/** The map of interest and influence, and how each is taken along. */
export function stakeholderPart({ view, content }: PlanMaterial): readonly Block[] {
  const { language } = view
  const text = planDocumentTexts[language]
  const words = stakeholderTexts[language]
  const { levels } = planWords[language]
  const all = itemsOf(content, 'stakeholder').map((item) => item.content)
  if (all.length === 0) return []
  const at = (interest: number, influence: number) =>
    all
      .filter((one) => one.interest === interest && one.influence === influence)
      .map((one) => one.name)
      .join('\n')
  const columns = filledColumns<PlanItemContent<'stakeholder'>>(all, [
    [text.stakeholders.name, 4, (one) => one.name],
    [text.stakeholders.level, 3, (one) => levels[one.level]],
    [text.stakeholders.affected, 5, (one) => one.affected],
    [text.stakeholders.how, 5, (one) => one.how],
    [text.stakeholders.contact, 4, (one) => one.contact],
  ])
  return [
    heading(1, text.parts.stakeholders),
    table(text.stakeholders.mapCaption, [3, 2, 1] as const, [
      [
        text.stakeholders.interest,
        3,
        (interest) => [{ text: words.interest[interest], bold: true }],
      ],
      ...([1, 2, 3] as const).map(
        (influence) =>
          [
            words.influence[influence],
            5,
            (interest: 1 | 2 | 3) => at(interest, influence),
          ] as const,
      ),
    ]),
    table(text.stakeholders.listCaption, all, columns),
  ]
}

/** Who hears what, when; what has no date comes last. */
export function communicationPart({ view, content }: PlanMaterial): readonly Block[] {
  const { language } = view
  const text = planDocumentTexts[language]
  const all = itemsOf(content, 'communication')
    .map((item) => item.content)
    .toSorted((left, right) => (left.on || '9').localeCompare(right.on || '9'))
  if (all.length === 0) return []
  const columns = filledColumns<PlanItemContent<'communication'>>(all, [
    [text.communication.on, 3, (one) => dateWords(one.on, language)],
    [text.communication.audience, 4, (one) => one.audience],
    [text.communication.goal, 4, (one) => one.goal],
    [text.communication.message, 5, (one) => one.message],
    [text.communication.channel, 3, (one) => one.channel],
    [text.communication.responsible, 3, (one) => one.responsible],
  ])
  return [heading(1, text.parts.communication), table(text.communication.caption, all, columns)]
}

/** The risks, the greatest first. */
export function riskPart({ view, content }: PlanMaterial): readonly Block[] {
  const text = planDocumentTexts[view.language]
  const all = risksByScore(itemsOf(content, 'risk').map((item) => item.content))
  if (all.length === 0) return []
  const columns = filledColumns<PlanItemContent<'risk'>>(all, [
    [text.risks.event, 5, (one) => one.event],
    [text.risks.probability, 2, (one) => String(one.probability), 'end'],
    [text.risks.consequence, 2, (one) => String(one.consequence), 'end'],
    [text.risks.score, 2, (one) => [{ text: String(riskScore(one)), bold: true }], 'end'],
    [text.risks.measure, 6, (one) => one.measure],
    [text.risks.responsible, 3, (one) => plain(one.responsible)],
  ])
  return [
    heading(1, text.parts.risks),
    table(text.risks.caption, all, columns, text.risks.explanation),
  ]
}

export function risksByScore(
  risks: readonly PlanItemContent<'risk'>[],
): readonly PlanItemContent<'risk'>[] {
  return risks.toSorted((left, right) => riskScore(right) - riskScore(left))
}

/** «21. september 2028»; what is no date is shown as it was typed. */
export function dateWords(typed: string, language: Language): string {
  const date = parseLocalDate(typed)
  return date ? longDate(date, language) : typed
}
