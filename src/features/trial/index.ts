export { prepareDemo } from './prepare-demo.ts'
export { trialRoutes } from './trial.routes.ts'
