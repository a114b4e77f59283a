import { readFileSync } from 'node:fs'
import type { Outcome } from './run-program.ts'

/** How a step of the test run went. */
export interface Verdict {
  readonly passed: number
  readonly failed: number
  readonly leftOut: number
  /** A few words beside the figures. */
  readonly note: string
  /** What to read when something failed. */
  readonly details: string
}

/** One check without tests of its own: passed or failed as a whole. */
export function verdictOf(isRight: boolean, details: string, note = ''): Verdict {
  const failed = isRight ? 0 : 1
  return { passed: 1 - failed, failed, leftOut: 0, note, details: isRight ? '' : details }
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * The tests of a vitest run by its JSON report. A file that could not be read in counts as one failed
 * test, and so does a run that ends badly, without a report, or with nothing tested.
 */
export function verdictOfTests(outcome: Outcome, reportFile: string): Verdict {
  const report = readReport(reportFile)
  if (!report) return verdictOf(false, `There is no report of the tests.\n${outcome.output}`)
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const counted = report.numFailedTests + brokenFiles
  const isBad = outcome.code !== 0 || report.numPassedTests === 0
  const failed = counted === 0 && isBad ? 1 : counted
  return {
    passed: report.numPassedTests,
    failed,
    leftOut: report.numPendingTests + report.numTodoTests,
    note: `${report.testResults.length} files`,
    details: failed > 0 ? outcome.output : '',
  }
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

interface CruiseReport {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
      readonly cycle?: readonly { readonly name: string }[]
    }[]
  }
}

/** The import rules. Fails too when a file of `files` was not among what was read. */
export function verdictOfImports(outcome: Outcome, files: readonly string[]): Verdict {
  let report: CruiseReport
  try {
    report = JSON.parse(outcome.stdout)
  } catch {
    return verdictOf(false, outcome.output)
  }
  const read = new Set(report.modules.map(({ source }) => source))
  const unread = files.filter((file) => !read.has(file))
  const problems = report.summary.violations.map(({ rule, from, to, cycle }) =>
    cycle
      ? `${rule.name}: ${[from, ...cycle.map(({ name }) => name)].join(' → ')}`
      : `${rule.name}: ${from} → ${to}`,
  )
  if (unread.length > 0 || files.length === 0) {
    problems.push(`${unread.length} of ${files.length} files were not read: ${unread[0] ?? ''}`)
  }
  const isRight = problems.length === 0 && outcome.code === 0
  return verdictOf(isRight, problems.join('\n'), `${read.size} modules`)
}
