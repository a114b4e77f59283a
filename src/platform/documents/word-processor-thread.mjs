// A thread does not inherit tsx from `node --import tsx` on Node 20, so it registers it itself.
import { register } from 'tsx/esm/api'

register()
await import('./word-processor-worker.ts')
