export { type DecidedPlan, listDecidedPlans } from './decided-plans.ts'
export { decisionWords, strategyDocument } from './strategy-document.ts'
export { documentHtml } from './strategy-document-html.tsx'
