import { steps } from '#domain/process.ts'
import { stepTexts } from '#features/process/index.ts'
import type { GuidePage } from './guide-library.ts'

/** The short name that the step has everywhere in the product. */
export function stepTitle({ order, language, title }: GuidePage): string {
  const step = steps.find((one) => one === order)
  return step ? stepTexts[language][step].title : title
}
