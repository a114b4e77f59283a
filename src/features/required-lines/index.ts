export { isRemoved, type ListLine, listLines } from './list-lines.ts'
export {
  copyLines,
  listStoredLines,
  listWrittenLines,
  lockLines,
  removeLine,
  restoreLine,
  saveLine,
} from './required-line.sql.ts'
export {
  emptyContent,
  ownIntervals,
  type RequiredPlanContent,
  requiredPlanLimits,
} from './required-plan-content.ts'
export { type RequiredPlanSummary, requiredPlanSummary } from './required-summary.ts'
