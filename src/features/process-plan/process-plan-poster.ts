import { type LivingActivity, timelineModel, titleOf } from '#features/process/index.ts'
import type { Block, DocumentModel } from '#platform/documents/blocks.ts'
import { filledColumns, table } from '#platform/documents/make-blocks.ts'
import { dayAndMonth } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodLabel } from '#routes'
import type { TimelineActivity, TimelineModel } from '#ui/timeline/timeline-model.ts'
import { timelineHeight, timelineSvg } from '#ui/timeline/timeline-svg.ts'
import { planDocumentTexts } from './plan-document.texts.ts'
import { planFrame } from './plan-document.ts'
import type { PlanMaterial } from './plan-document-material.ts'
import { stateWord } from './plan-document-schedule.ts'

/** The year to hang on the wall: the timeline over a sheet of A3, and every activity in a table. */
export function schedulePoster(material: PlanMaterial): DocumentModel {
  const { view } = material
  const { language, activities } = view
  const text = planDocumentTexts[language]
  const columns = filledColumns<LivingActivity>(activities, [
    [text.activities.step, 1.8, (one) => String(one.step), 'end'],
    [text.activities.activity, 10, (one) => titleOf(one, language)],
    [text.activities.when, 5.4, (one) => shortPeriod(one, language)],
    [text.activities.lead, 3.8, (one) => one.lead?.name ?? ''],
    [text.activities.state, 3, (one) => stateWord(one, view)],
  ])
  return {
    ...planFrame(material),
    paper: 'a3-landscape',
    title: text.poster.title(periodLabel(view.strategy.term)),
    blocks: [
      ...timelineSheets(timelineModel(view), text.poster.part),
      table(text.poster.caption, activities, columns),
    ],
  }
}

/** «19. nov.–3. jan.»: the figure above says which year. */
function shortPeriod({ startsOn, endsOn }: LivingActivity, language: Language): string {
  const first = dayAndMonth(startsOn, language)
  return startsOn === endsOn ? first : `${first}–${dayAndMonth(endsOn, language)}`
}

/** A figure that is higher than this, in its own units, would be set in letters nobody can read. */
const sheetHeight = 880

/** The timeline on one sheet, or on as many as its steps need. */
function timelineSheets(
  whole: TimelineModel,
  partOf: (part: number, of: number) => string,
): readonly Block[] {
  const sheets = sheetsOf(whole)
  return sheets.map((model, index): Block => {
    const part = sheets.length === 1 ? '' : `, ${partOf(index + 1, sheets.length)}`
    return {
      kind: 'figure',
      caption: `${model.title}${part}`,
      alternative: `${model.description}${part}`,
      svg: timelineSvg(model, { variant: 'poster', selfContained: true, id: `plakat-${index}` }),
    }
  })
}

function sheetsOf(whole: TimelineModel): readonly TimelineModel[] {
  // Every sheet has the same axis, so that they can hang under each other.
  const dates = whole.activities.flatMap((one) => [one.startsOn, one.endsOn]).toSorted()
  const from = [whole.from, dates[0] ?? whole.from].toSorted()[0] ?? whole.from
  const to = [whole.to, dates.at(-1) ?? whole.to].toSorted().at(-1) ?? whole.to
  const framed = { ...whole, from, to }
  const fits = (activities: readonly TimelineActivity[]) =>
    timelineHeight(withActivities(framed, activities), 'poster') <= sheetHeight
  if (fits(whole.activities)) return [framed]
  // A step stays on one sheet as long as a sheet holds it.
  const pieces = whole.steps.flatMap(({ number }) => {
    const ofStep = whole.activities.filter((activity) => activity.step === number)
    return fits(ofStep) ? [ofStep] : ofStep.map((activity) => [activity])
  })
  const sheets: TimelineActivity[][] = []
  for (const piece of pieces) {
    const last = sheets.at(-1)
    if (last && fits([...last, ...piece])) last.push(...piece)
    else sheets.push([...piece])
  }
  return sheets.map((activities) => withActivities(framed, activities))
}

/** The model with some of its activities, and the steps that those belong to. */
function withActivities(
  model: TimelineModel,
  activities: readonly TimelineActivity[],
): TimelineModel {
  const numbers = new Set(activities.map((activity) => activity.step))
  const isWhole = activities.length === model.activities.length
  return {
    ...model,
    activities,
    steps: isWhole ? model.steps : model.steps.filter((step) => numbers.has(step.number)),
  }
}
