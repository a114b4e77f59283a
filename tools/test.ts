// Everything that `npm test` runs, in an order that tells of the cheapest mistakes first. The last
// line is always `N passed, N failed`. With --without-browser (npm run check) no browser is needed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureChromium } from './ensure-chromium.ts'
import { type Verdict, verdictOf, verdictOfImports, verdictOfTests } from './read-results.ts'
import { openTestRun, type Program } from './run-program.ts'

interface Step {
  readonly name: string
  /** Null when the step is left out; it has then said why. */
  run(): Promise<Verdict | null>
}

const minuteMs = 60_000
/** For a slow machine: the browser tests take ten minutes on a quiet one. */
const longestStepMs = 35 * minuteMs
const folders = ['src', 'test', 'tools', 'bench', 'e2e'].filter((folder) => existsSync(folder))
const withBrowser = !process.argv.includes('--without-browser')
const otherZone = 'America/Los_Angeles'
const debianPostgres = '/usr/lib/postgresql/15/bin/postgres'
const cannotBeInstalled = 3

const testRun = openTestRun()

const checks: readonly Step[] = [
  check('types', 'tsc', ['--noEmit']),
  check('lint with types', 'eslint', ['--max-warnings=0', '.']),
  check('format and lint', 'biome', [
    'check',
    '--error-on-warnings',
    '--diagnostic-level=warn',
    '--max-diagnostics=50',
    '--colors=off',
    '.',
  ]),
  { name: 'import rules', run: checkImports },
  check('unused code', 'knip', ['--no-progress', '--no-config-hints']),
  check('unused in production', 'knip', [
    '--production',
    '--no-progress',
    '--no-config-hints',
    '--include=files,dependencies,unlisted,unresolved',
  ]),
]

const tests: readonly Step[] = [
  vitest('tests', ['--project=unit', '--project=database', '--project=apart']),
  vitest('rules in another time zone', ['--project=unit', 'src/domain'], { TZ: otherZone }),
  { name: 'database tests on PostgreSQL 15', run: testOnDebian },
  ...(withBrowser ? [{ name: 'browser tests', run: testInBrowser }] : []),
  { name: 'nothing left running', run: checkStragglers },
]

let passed = 0
let failed = 0

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    void testRun.close().finally(() => process.exit(130))
  })
}

try {
  await Promise.all(worker(checks, 2))
  await Promise.all(worker(tests, 1))
} finally {
  await testRun.close()
}
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Takes the steps in order, `width` at a time. */
function worker(steps: readonly Step[], width: number): Promise<void>[] {
  const queue = [...steps]
  return Array.from({ length: width }, async () => {
    for (let step = queue.shift(); step; step = queue.shift()) await tell(step)
  })
}

async function tell(step: Step): Promise<void> {
  const startedAt = performance.now()
  const verdict = await step.run().catch((error: unknown) => verdictOf(false, String(error)))
  if (!verdict) return
  passed += verdict.passed
  failed += verdict.failed
  const seconds = `${((performance.now() - startedAt) / 1_000).toFixed(0)} s`
  const counts =
    verdict.passed + verdict.failed === 1
      ? verdict.failed === 0
        ? 'right'
        : 'WRONG'
      : `${verdict.passed} right${verdict.failed > 0 ? `, ${verdict.failed} WRONG` : ''}`
  const leftOut = verdict.leftOut > 0 ? `${verdict.leftOut} left out` : ''
  if (verdict.details) say(`\n${verdict.details.trim()}\n`)
  say([step.name, counts, leftOut, verdict.note, seconds].filter(Boolean).join(' · '))
}

function check(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await testRun.run(packageProgram(program, args))
      return verdictOf(code === 0, output)
    },
  }
}

function vitest(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Step {
  return { name, run: () => runVitest(name, args, environment) }
}

async function runVitest(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): Promise<Verdict> {
  const reportFile = path.join(testRun.folder, `${name.replaceAll(' ', '-')}.json`)
  const program = packageProgram('vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...args,
  ])
  const [command = program.command, ...rest] = [...before, program.command, ...program.args]
  const outcome = await testRun.run({
    command,
    args: rest,
    environment,
    timeoutMs: longestStepMs,
  })
  if (before.length > 0 && outcome.code === cannotBeInstalled) throw new NotInstalled()
  return verdictOfTests(outcome, reportFile)
}

class NotInstalled extends Error {}

async function checkImports(): Promise<Verdict> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  const outcome = await testRun.run(packageProgram('depcruise', args))
  return verdictOfImports(outcome, filesWith(/(?<!\.d)\.(tsx?|mjs)$/))
}

/** Only the files that have a database, and only where this is CI or the server is here already. */
async function testOnDebian(): Promise<Verdict | null> {
  if (!process.env.CI && !existsSync(debianPostgres)) {
    say('database tests on PostgreSQL 15 · left out, as it is not installed and this is not CI')
    return null
  }
  const files = filesWith(/\.test\.tsx?$/).filter((file) =>
    /\b(testApp|testDatabase|emptyTestDatabase|withEmpty)\b/.test(readFileSync(file, 'utf8')),
  )
  try {
    return await runVitest('PostgreSQL 15', ['--project=database', ...files], {}, [
      'tools/debian-postgres.sh',
    ])
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error
    say('database tests on PostgreSQL 15 · left out, as it cannot be installed here')
    return null
  }
}

async function testInBrowser(): Promise<Verdict> {
  const CHROMIUM = ensureChromium()
  return runVitest('browser', ['--project=browser'], { CHROMIUM })
}

async function checkStragglers(): Promise<Verdict> {
  const left = await testRun.endStragglers()
  return verdictOf(left.length === 0, `Still running after the tests:\n${left.join('\n')}`)
}

function packageProgram(name: string, args: readonly string[]): Program {
  return { command: path.join('node_modules/.bin', name), args, timeoutMs: 5 * minuteMs }
}

function filesWith(ending: RegExp): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
