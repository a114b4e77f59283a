import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type AppProcess, startApp } from './app-process.ts'
import type { Figure } from './figure.ts'
import { type WorkingMunicipality, workingMunicipality } from './working-municipality.ts'

export interface Measurement {
  /** As it is asked for: `npm run bench -- NAME`. */
  readonly name: string
  /** How long it may take before it is given up; a minute and a half when nothing is said. */
  readonly patienceMs?: number
  run(bench: Bench): Promise<readonly Figure[]>
}

/** What the measurements of one run share; made when first asked for. */
export interface Bench {
  /** An empty folder that is removed at the end. */
  folder(name: string): string
  app(): Promise<AppProcess>
  municipality(): Promise<WorkingMunicipality>
  close(): Promise<void>
}

export function openBench(): Bench {
  const root = mkdtempSync(path.join(tmpdir(), 'stedsans-bench-'))
  let app: Promise<AppProcess> | null = null
  let municipality: Promise<WorkingMunicipality> | null = null
  const bench: Bench = {
    folder: (name) => path.join(root, name),
    app: () => {
      app ??= startApp(path.join(root, 'app'))
      return app
    },
    municipality: () => {
      municipality ??= bench.app().then(workingMunicipality)
      return municipality
    },
    async close() {
      await (await app?.catch(() => null))?.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
  return bench
}
