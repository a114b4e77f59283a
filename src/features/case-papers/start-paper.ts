import type { ActivityKey } from '#domain/schedule/schedule-codes.ts'
import { periodText, titleOf } from '#features/process/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { dateOrBlank, dateTable, lines, listOf, part } from './paper-blocks.ts'
import type { PaperMaterial } from './paper-material.ts'
import { startPaperTexts } from './start-paper.texts.ts'

const shownKeys: readonly ActivityKey[] = [
  'request-views',
  'discuss-with-council',
  'publish-proposal',
  'programme-hearing',
  'recommendation',
  'adopt',
]

/** The case that sets the work going. */
export function startPaper({ facts, municipality, evaluation }: PaperMaterial): readonly Block[] {
  const { language, strategy, schedule, activities } = facts
  const { process, hoursPerWeek, leader, startingPoint } = strategy
  const text = startPaperTexts[language]
  const council = process.councilMeetingOn ?? schedule.councilMeetingOn
  const shown = activities.filter((one) => shownKeys.some((key) => key === one.key))
  return [
    ...part(
      text.decision,
      listOf(
        language,
        [
          text.points.start(municipality, periodLabel(strategy.term)),
          text.points.scope[startingPoint],
          text.points.council(longDate(council, language)),
          text.points.views(dateOrBlank(process.viewsDueOn, language)),
          text.points.leader(leader || text.points.noLeader),
        ],
        true,
      ),
    ),
    ...part(
      text.background,
      lines(
        language,
        text.duty(dateOrBlank(schedule.adoptBy, language)),
        text.minimum,
        text.resources(number(hoursPerWeek, language, hoursPerWeek % 1 ? 1 : 0)),
      ),
    ),
    ...part(
      text.evaluation,
      evaluation.length > 0 ? evaluation : lines(language, text.noEvaluation),
    ),
    ...part(
      text.schedule,
      dateTable(
        text,
        shown.map((one) => ({ what: titleOf(one, language), when: periodText(one, language) })),
      ),
    ),
    ...part(text.participation, lines(language, text.participationText)),
  ]
}
