export { type OwnPlace, ownPlace } from './own-place.ts'
