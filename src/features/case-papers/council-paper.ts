import { daysBetween } from '#domain/calendar/local-date.ts'
import type { Body } from '#domain/process.ts'
import { decidedWords, planningPieces } from '#features/planning-needs/index.ts'
import { type ProcessView, processTexts } from '#features/process/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { councilPaperTexts } from './council-paper.texts.ts'
import { dateOrBlank, dateTable, lines, listOf, part } from './paper-blocks.ts'
import { hasSamiInterests, isInSamiArea, type PaperMaterial, partiesOf } from './paper-material.ts'

/** The saksframlegg: one point of the decision for each duty, and what the council must know. */
export function councilPaper(material: PaperMaterial): readonly Block[] {
  const { language } = material.facts
  const text = councilPaperTexts[language]
  const { short, impartiality, after, climate, attachments } = text
  return [
    ...part(short.heading, lines(language, short.duty, deadlineLine(material), short.what)),
    ...decisionPart(material),
    ...backgroundPart(material),
    ...processPart(material),
    ...assessmentPart(material),
    ...part(climate.heading, lines(language, climate.text)),
    ...peoplePart(material),
    ...samiPart(material),
    ...economyPart(material),
    ...part(impartiality.heading, lines(language, impartiality.text)),
    ...part(after.heading, lines(language, after.text)),
    ...part(attachments.heading, listOf(language, attachments.items)),
  ]
}

function deadlineLine({ facts }: PaperMaterial): string {
  const { language, strategy, schedule } = facts
  const constitution = dateOrBlank(strategy.process.constitutedOn, language)
  const deadline = dateOrBlank(schedule.adoptBy, language)
  return councilPaperTexts[language].short.deadline(constitution, deadline)
}

function decisionPart({ facts: { language }, proposal }: PaperMaterial): readonly Block[] {
  const text = councilPaperTexts[language].decision
  const { points } = proposal
  const hasLand = points.some(({ key }) => key === 'land-plans')
  return [
    ...part(
      text.heading,
      listOf(
        language,
        points.map((point) => point.text),
        true,
      ),
    ),
    { kind: 'heading', level: 2, text: text.basis },
    ...listOf(language, [
      text.strategy,
      text.parts,
      ...(hasLand ? [text.land] : []),
      text.followUp,
    ]),
  ]
}

function backgroundPart(material: PaperMaterial): readonly Block[] {
  const { language } = material.facts
  const text = councilPaperTexts[language].background
  const challenges = planningPieces.challenges(material)
  return part(
    text.heading,
    material.evaluation.length > 0 ? material.evaluation : lines(language, text.earlier),
    lines(language, text.knowledge),
    challenges.length > 0 ? challenges : lines(language, text.challenges),
  )
}

function processPart(material: PaperMaterial): readonly Block[] {
  const { language, strategy, schedule } = material.facts
  const { process } = strategy
  const text = councilPaperTexts[language].process
  const council = process.councilMeetingOn ?? schedule.councilMeetingOn
  const published = process.proposalPublishedOn
  const dates = [
    [text.started, process.startedOn],
    [text.viewsRequested, process.viewsRequestedOn],
    [text.viewsDue, process.viewsDueOn],
    [text.published, published],
    [text.recommended, process.recommendedOn],
    [text.council, council],
  ] as const
  return part(
    text.heading,
    dateTable(
      text,
      dates.map(([what, date]) => ({ what, when: date && longDate(date, language) })),
    ),
    lines(
      language,
      text.asked(partiesOf(material).join(', ')),
      published && published < council
        ? `${text.open} ${text.openFor(number(daysBetween(published, council), language))}`
        : text.open,
      text.inputs,
    ),
  )
}

function assessmentPart({ facts, needs }: PaperMaterial): readonly Block[] {
  const { language } = facts
  const text = councilPaperTexts[language].assessment
  const counts = new Map<string, number>()
  for (const { need } of needs.entries) {
    const words = decidedWords(need.decision, language)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const shares = [...counts].map(([words, count]) => `${words}: ${number(count, language)}`)
  return part(
    text.heading,
    needs.entries.length === 0
      ? lines(language, text.noPlans)
      : [
          ...lines(language, text.plans(number(needs.entries.length, language))),
          ...listOf(language, shares),
        ],
    lines(language, text.why, text.guidance),
  )
}

const advisory: readonly Body[] = [
  'eldrerad',
  'rad-for-personer-med-funksjonsnedsettelse',
  'eldrerad-og-funksjonsnedsettelse',
  'ungdomsrad',
]

function peoplePart({ facts }: PaperMaterial): readonly Block[] {
  const { language } = facts
  const text = councilPaperTexts[language].people
  const meetings = meetingsAhead(facts)
  return part(
    text.heading,
    lines(language, text.child, text.arrangement, text.councils),
    meetings.length === 0 ? [] : [...lines(language, text.meetings), ...listOf(language, meetings)],
    lines(language, text.statements),
  )
}

/** Where each of the three councils can still say something before the council decides. */
function meetingsAhead({ language, strategy, schedule, today }: ProcessView): readonly string[] {
  const last = strategy.process.councilMeetingOn ?? schedule.councilMeetingOn
  return advisory.flatMap((body) => {
    const dates = strategy.meetings
      .filter((one) => one.body === body && one.date >= today && (!last || one.date <= last))
      .map(({ date }) => longDate(date, language))
    return dates.length === 0
      ? []
      : [`${processTexts[language].bodyLabels[body]}: ${dates.join(', ')}`]
  })
}

function samiPart({ facts }: PaperMaterial): readonly Block[] {
  const { language } = facts
  const text = councilPaperTexts[language].sami
  return part(
    text.heading,
    lines(
      language,
      isInSamiArea(facts) ? text.language : null,
      hasSamiInterests(facts) ? text.consultation : null,
    ),
  )
}

function economyPart({ facts: { language }, needs: { picture } }: PaperMaterial): readonly Block[] {
  const text = councilPaperTexts[language].economy
  const say = (weeks: number) => {
    const shown = Math.round(weeks * 10) / 10
    return number(shown, language, Number.isInteger(shown) ? 0 : 1)
  }
  const verdict = !picture
    ? text.unknown
    : picture.overloadWeeks > 0
      ? text.over(say(picture.demandWeeks), say(picture.capacityWeeks), say(picture.overloadWeeks))
      : text.fits(say(picture.demandWeeks), say(picture.capacityWeeks))
  return part(text.heading, lines(language, text.duty, verdict, text.budget))
}
