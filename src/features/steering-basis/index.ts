export { steeringBasisRoutes } from './steering-basis.routes.tsx'
