import { addDays } from '#domain/calendar/local-date.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { casePapersTexts } from './case-papers.texts.ts'
import { dateOrBlank, lines, listOf, part } from './paper-blocks.ts'
import { hasSamiInterests, isInSamiArea, type PaperMaterial, partiesOf } from './paper-material.ts'
import { publicPaperTexts } from './public-papers.texts.ts'

/** What tells everybody that the proposal lies open, where, and how to say something. */
export function announcement({ facts, municipality, proposal }: PaperMaterial): readonly Block[] {
  const { language, strategy, schedule } = facts
  const { process } = strategy
  const text = publicPaperTexts[language].announcement
  const council = process.councilMeetingOn ?? schedule.councilMeetingOn
  const published = process.proposalPublishedOn
  const from = published
    ? longDate(published, language)
    : casePapersTexts[language].bySafe(longDate(schedule.publishBySafe, language))
  const last = process.publicationEndsOn ?? (published && addDays(council, -1))
  const to = dateOrBlank(last, language)
  return [
    ...lines(language, text.lead(municipality, periodLabel(strategy.term))),
    ...part(text.where, lines(language, text.whereText(proposal.url || text.noAddress))),
    ...part(
      text.when,
      lines(
        language,
        `${text.open(from, to)} ${text.council(longDate(council, language))}`,
        text.law,
      ),
    ),
    ...part(text.how, lines(language, text.howText(to), text.openness, text.after)),
    ...lines(language, isInSamiArea(facts) ? text.sami : null),
  ]
}

/** The letter to the state, the county and the neighbours. */
export function viewsLetter(material: PaperMaterial): readonly Block[] {
  const { facts, municipality } = material
  const { language, strategy, schedule } = facts
  const { process } = strategy
  const text = publicPaperTexts[language].letter
  const council = process.councilMeetingOn ?? schedule.councilMeetingOn
  const opens = process.proposalPublishedOn ?? schedule.publishBySafe
  const due = dateOrBlank(process.viewsDueOn, language)
  return [
    ...part(text.to, listOf(language, partiesOf(material))),
    ...lines(language, text.ask(municipality, periodLabel(strategy.term)), text.duty),
    ...part(text.questions, listOf(language, text.items, true)),
    ...lines(
      language,
      `${text.due(due)} ${text.dueWhy}`,
      text.next(longDate(opens, language), longDate(council, language)),
      hasSamiInterests(facts) ? text.sami : null,
      text.attached,
      `${text.greeting}\n${strategy.leader || text.noLeader}\n${municipality}`,
    ),
  ]
}
