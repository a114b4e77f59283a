export { populationScenarioRoutes } from './scenario.routes.tsx'
export { scenarioBlocks, scenarioFigures } from './scenario-figures.ts'
