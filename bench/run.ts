// Everything that the project promises of speed and safety, measured in one run:
// npm run bench [-- NAME …]. Writes bench/results.md when all of it is run.
import { writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { type Bench, type Measurement, openBench } from './bench.ts'
import type { Figure } from './figure.ts'
import { backup } from './measure-backup.ts'
import { documents } from './measure-documents.ts'
import { feed } from './measure-feed.ts'
import { guide } from './measure-guide.ts'
import { guidePage } from './measure-guide-page.ts'
import { planImport } from './measure-import.ts'
import { indicators } from './measure-indicators.ts'
import { kill } from './measure-kill.ts'
import { killReminders } from './measure-kill-reminders.ts'
import { lawPage } from './measure-law-page.ts'
import { lighthouse } from './measure-lighthouse.ts'
import { memory } from './measure-memory.ts'
import { planningNeeds } from './measure-needs.ts'
import { overview } from './measure-overview.ts'
import { portal } from './measure-portal.ts'
import { projection } from './measure-projection.ts'
import { reminders } from './measure-reminders.ts'
import { schedules } from './measure-schedules.ts'
import { start } from './measure-start.ts'
import { statistics } from './measure-statistics.ts'
import { strategyDocument } from './measure-strategy-document.ts'
import { themePage } from './measure-theme-page.ts'
import { weight } from './measure-weight.ts'
import { workspace } from './measure-workspace.ts'
import { conditionsOf, lineOf, markdownOf, type Section, shareOfCore } from './report.ts'

// Memory comes after what loads the app; the kill test and the backup run programs of their own.
const measurements: readonly Measurement[] = [
  schedules,
  start,
  lawPage,
  guidePage,
  portal,
  guide,
  overview,
  memory,
  workspace,
  documents,
  strategyDocument,
  planImport,
  planningNeeds,
  projection,
  themePage,
  statistics,
  indicators,
  weight,
  lighthouse,
  feed,
  reminders,
  kill,
  killReminders,
  backup,
]

const usualPatienceMs = 90_000

const names = process.argv.slice(2)
const unknown = names.filter((name) => !measurements.some((one) => one.name === name))
if (unknown.length > 0) {
  const all = measurements.map(({ name }) => name).join(', ')
  process.stderr.write(`There is no ${unknown.join(', ')}. There are: ${all}\n`)
  process.exit(2)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(130))
}

const chosen = measurements.filter(({ name }) => names.length === 0 || names.includes(name))
const bench = openBench()
const sections: Section[] = []
try {
  for (const measurement of chosen) sections.push(await measure(measurement, bench))
  if (names.length === 0) {
    const postgres = (await bench.app()).postgres
    const file = new URL('results.md', import.meta.url)
    writeFileSync(file, markdownOf(sections, { postgres, now: new Date() }))
  }
} finally {
  await bench.close()
}
const broken = sections.flatMap(({ figures }) => figures).filter(({ holds }) => holds === false)
process.stdout.write(`\n${broken.length === 0 ? 'All limits hold.' : 'These do not hold:'}\n`)
for (const figure of broken) process.stdout.write(`${lineOf(figure)}\n`)
process.exit(broken.length === 0 ? 0 : 1)

/** One that fails or takes too long is a figure that does not hold, and the others still run. */
async function measure(
  { name, run, patienceMs = usualPatienceMs }: Measurement,
  shared: Bench,
): Promise<Section> {
  const shareBefore = shareOfCore()
  const startedAt = performance.now()
  const figures = await Promise.race([run(shared), outOfTime(patienceMs)]).catch(
    (error: unknown) => [failure(name, error)],
  )
  const section = {
    name,
    figures,
    seconds: (performance.now() - startedAt) / 1_000,
    shareOfCore: (shareBefore + shareOfCore()) / 2,
  }
  process.stdout.write(`\n${name} (${conditionsOf(section)})\n`)
  for (const figure of figures) process.stdout.write(`  ${lineOf(figure)}\n`)
  return section
}

async function outOfTime(patienceMs: number): Promise<never> {
  await delay(patienceMs, null, { ref: false })
  throw new Error(`It took more than ${patienceMs / 1_000} s`)
}

function failure(name: string, error: unknown): Figure {
  const text = error instanceof Error ? error.message : String(error)
  const note = text.split('\n')[0] ?? ''
  return { what: `${name} could not be measured`, measured: '', against: '', holds: false, note }
}
