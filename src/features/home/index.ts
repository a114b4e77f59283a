export { homePage, homeRoutes } from './home.routes.tsx'
export { homeTexts } from './home.texts.ts'
export type { TrialForm } from './trial-forms.tsx'
