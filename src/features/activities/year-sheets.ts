import type { TimelineModel } from '#ui/timeline/timeline-model.ts'

/** About as many lines as an A3 sheet holds with text of a size that people read. */
const mostOnSheet = 40

/**
 * The drawing in as many parts as it takes for a large sheet of paper each: whole steps, in their
 * order, every part with the same time along the top. A small plan is one sheet.
 */
export function sheetsOf(model: TimelineModel): readonly TimelineModel[] {
  const groups: number[][] = []
  let room = 0
  for (const { number } of model.steps) {
    const count = Math.max(1, model.activities.filter((one) => one.step === number).length)
    const last = groups.at(-1)
    if (last && count <= room) last.push(number)
    else groups.push([number])
    room = (last && count <= room ? room : mostOnSheet) - count
  }
  return groups.map((numbers) => ({
    ...model,
    steps: model.steps.filter((step) => numbers.includes(step.number)),
    activities: model.activities.filter((activity) => numbers.includes(activity.step)),
  }))
}
