import { daysBetween } from '#domain/calendar/local-date.ts'
import { programmeHearingDays } from '#domain/schedule/activity-table.ts'
import { planningPieces } from '#features/planning-needs/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { casePapersTexts } from './case-papers.texts.ts'
import { mergedPaperTexts } from './merged-papers.texts.ts'
import { dateTable, lines, listOf, part } from './paper-blocks.ts'
import { hasSamiInterests, isInSamiArea, type PaperMaterial, partiesOf } from './paper-material.ts'
import { publicPaperTexts } from './public-papers.texts.ts'

/** The planprogram as far as the work has come. */
export function programme(material: PaperMaterial): readonly Block[] {
  const { facts, ambitions } = material
  const { language, strategy } = facts
  const text = mergedPaperTexts[language].programme
  const { purpose, participation, alternatives, studies, knowledge } = text.sections
  const challenges = planningPieces.challenges(material)
  const wanted = ambitions.map(({ content }) => content.text).filter((one) => one !== '')
  return [
    ...lines(language, text.frame(periodLabel(strategy.term))),
    ...part(
      purpose.heading,
      lines(language, purpose.text),
      wanted.length === 0
        ? []
        : [...lines(language, purpose.ambitions), ...listOf(language, wanted)],
    ),
    ...partsPart(material),
    ...part(
      knowledge.heading,
      challenges.length > 0 ? challenges : lines(language, knowledge.none),
    ),
    ...clockPart(material),
    ...part(participation.heading, lines(language, participation.text)),
    ...part(alternatives.heading, lines(language, alternatives.text)),
    ...part(studies.heading, lines(language, studies.text, studies.climate)),
  ]
}

/** The parts of the kommuneplan that are to be made or revised, as it is decided. */
function partsPart({ facts: { language }, proposal }: PaperMaterial): readonly Block[] {
  const { parts } = mergedPaperTexts[language].programme.sections
  const points = proposal.points
    .filter(({ key }) => key.startsWith('part:') || key === 'master-plan')
    .map(({ text }) => text)
  return part(
    parts.heading,
    points.length > 0 ? listOf(language, points) : lines(language, parts.none),
  )
}

/** The planprogram has a clock of its own beside the thirty days of the strategy. */
function clockPart(material: PaperMaterial): readonly Block[] {
  const { language, activities, schedule, strategy } = material.facts
  const text = mergedPaperTexts[language].clock
  const { heading } = mergedPaperTexts[language].programme.sections.process
  const dateOf = (key: string) => activities.find((one) => one.key === key) ?? null
  const hearing = dateOf('programme-hearing')
  const notified = dateOf('notify-start')
  const adopted = dateOf('adopt-programme')
  const council = strategy.process.councilMeetingOn ?? schedule.councilMeetingOn
  const days = hearing ? daysBetween(hearing.startsOn, hearing.endsOn) : null
  const say = (date: (typeof activities)[number]['startsOn']) => longDate(date, language)
  return part(
    heading,
    dateTable(text, [
      { what: text.notified, when: notified && say(notified.startsOn) },
      {
        what: text.hearing,
        when:
          hearing &&
          text.span(say(hearing.startsOn), say(hearing.endsOn), number(days ?? 0, language)),
      },
      { what: text.adopted, when: adopted && say(adopted.startsOn) },
      { what: text.strategy, when: say(council) },
    ]),
    lines(
      language,
      text.law,
      days !== null && days < programmeHearingDays ? text.tooShort(number(days, language)) : null,
    ),
  )
}

/** What is sent to everybody whom the work touches (pbl § 11-12). */
export function startNotice(material: PaperMaterial): readonly Block[] {
  const { facts, municipality } = material
  const { language, strategy } = facts
  const text = mergedPaperTexts[language].notice
  const { from, to } = hearingDates(material)
  return [
    ...lines(language, text.lead(municipality)),
    ...part(text.to, listOf(language, partiesOf(material))),
    ...part(text.what, lines(language, mergedPaperTexts[language].programme.sections.purpose.text)),
    ...part(
      text.programme,
      lines(language, text.programmeText(from, to), text.strategy(periodLabel(strategy.term))),
    ),
    ...part(
      text.how,
      lines(language, text.howText(to), hasSamiInterests(facts) ? text.sami : null),
    ),
  ]
}

/** The same for everybody: short for the newspaper, longer for the internet (pbl § 11-12). */
export function startAnnouncement(material: PaperMaterial): readonly Block[] {
  const { facts, municipality, proposal } = material
  const { language } = facts
  const text = mergedPaperTexts[language].announcement
  const { announcement, letter } = publicPaperTexts[language]
  const address = proposal.url || announcement.noAddress
  const { to } = hearingDates(material)
  return [
    ...lines(language, text.channel),
    ...part(text.newspaper, lines(language, text.newspaperText(municipality, to, address))),
    ...part(
      text.internet,
      lines(
        language,
        text.internetText(municipality),
        text.where(address),
        text.due(to),
        text.law,
        announcement.openness,
        `${letter.greeting}\n${municipality}`,
      ),
    ),
    ...lines(language, isInSamiArea(facts) ? announcement.sami : null),
  ]
}

function hearingDates({ facts: { activities, language } }: PaperMaterial) {
  const hearing = activities.find(({ key }) => key === 'programme-hearing')
  const { date } = casePapersTexts[language]
  return {
    from: hearing ? longDate(hearing.startsOn, language) : date,
    to: hearing ? longDate(hearing.endsOn, language) : date,
  }
}
