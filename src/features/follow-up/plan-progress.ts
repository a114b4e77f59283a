import { z } from 'zod'
import { workStatuses } from '#domain/follow-up/plan-work.ts'
import type { Term } from '#domain/planning-need/half-year.ts'
import { readDate } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { planProgressTexts } from './plan-progress.texts.ts'

const mostLine = 300
const mostText = 5_000
const text = z.string().default('')

/** How the work on a plan goes. Dates as YYYY-MM-DD, empty for none; percent and amounts as digits. */
export const planProgressSchema = z.object({
  status: z.enum(workStatuses).default('not-started'),
  note: text,
  percent: text,
  milestone: text,
  milestoneOn: text,
  lateReason: text,
  /** Where the work stands in the handlingsdel or økonomiplan of a year; thousands of kroner. */
  budget: z.array(z.object({ year: z.int(), place: z.string(), amount: z.string() })).default([]),
})
export type PlanProgress = z.infer<typeof planProgressSchema>
export const noProgress: PlanProgress = planProgressSchema.parse({})

/** The form as it is typed; a date that is understood is written in one way. */
export function postedProgress(form: Form, { firstYear, lastYear }: Term): PlanProgress {
  const field = (name: string) => fieldOf(form, name).trim()
  const status = workStatuses.find((one) => one === field('status')) ?? 'not-started'
  const typedDate = field('milestoneOn')
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
  return {
    status,
    note: field('note'),
    percent: field('percent').replace(/\s*%$/, ''),
    milestone: field('milestone'),
    milestoneOn: readDate(typedDate) ?? typedDate,
    lateReason: field('lateReason'),
    budget: years
      .map((year) => {
        const amount = field(`amount-${year}`).replace(/[\s\u00a0\u202f]/g, '')
        return { year, place: field(`place-${year}`), amount }
      })
      .filter(({ place, amount }) => place !== '' || amount !== ''),
  }
}

export function progressErrors(values: PlanProgress, language: Language): readonly FieldError[] {
  const { problems } = planProgressTexts[language]
  const errors: FieldError[] = []
  const check = (name: string, isWrong: boolean, message: string) => {
    if (isWrong) errors.push({ name, message })
  }
  check('note', values.note.length > mostText, problems.textLong)
  check('percent', !isPercent(values.percent), problems.percent)
  check('milestone', values.milestone.length > mostLine, problems.lineLong)
  check(
    'milestoneOn',
    values.milestoneOn !== '' && readDate(values.milestoneOn) === null,
    problems.date,
  )
  check('lateReason', values.lateReason.length > mostText, problems.textLong)
  for (const { year, place, amount } of values.budget) {
    check(`place-${year}`, place.length > mostLine, problems.lineLong)
    check(`amount-${year}`, !/^\d{0,9}$/.test(amount), problems.amount)
  }
  return errors
}

function isPercent(written: string): boolean {
  return written === '' || (/^\d{1,3}$/.test(written) && Number(written) <= 100)
}
