import { cpus } from 'node:os'
import { osloDate } from '#platform/clock.ts'
import type { Figure } from './figure.ts'

export interface Section {
  readonly name: string
  readonly figures: readonly Figure[]
  readonly seconds: number
  /** How much of a core a loop got that only counted, before and after: 0 to 1. */
  readonly shareOfCore: number
}

const loopMs = 250

/** 1 on a machine that does nothing else; 0.5 when another program has half of every core. */
export function shareOfCore(): number {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  while (performance.now() - startedAt < loopMs);
  const { user, system } = process.cpuUsage(before)
  return Math.min((user + system) / 1_000 / (performance.now() - startedAt), 1)
}

export function conditionsOf({ seconds, shareOfCore: share }: Omit<Section, 'figures'>): string {
  return `${seconds.toFixed(0)} s; a counting loop got ${(share * 100).toFixed(0)} % of a core`
}

const verdicts = { true: 'holds', false: 'DOES NOT HOLD', null: '' } as const

export function verdictOf({ holds }: Figure): string {
  return verdicts[`${holds}`]
}

/** A figure as a line of the terminal. */
export function lineOf(figure: Figure): string {
  const { what, measured, against, note } = figure
  const parts = [what, measured, against, verdictOf(figure), note ?? '']
  return parts.filter(Boolean).join(' · ')
}

/** The results as Markdown. It names no host, user or folder. */
export function markdownOf(
  sections: readonly Section[],
  machine: { readonly postgres: string; readonly now: Date },
): string {
  const lines = [
    '# Measured',
    '',
    'Written by `npm run bench`. How to run and read it: [docs/how-to/measure.md](../docs/how-to/measure.md).',
    '',
    `- Date: ${osloDate(machine.now)}`,
    `- Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform} ${process.arch}`,
    `- Software: Node.js ${process.versions.node}, ${machine.postgres}`,
    '',
  ]
  for (const section of sections) {
    const { name, figures } = section
    lines.push(`## ${name}`, '', `Took ${conditionsOf(section)}.`, '')
    lines.push(...tableOf(figures), '')
  }
  return lines.join('\n')
}

const columns = ['figure', 'measured', 'limit', 'verdict', 'note'] as const
const numeric = new Set<string>(['measured', 'limit'])

/** A Markdown table with its columns aligned, as the formatter wants it. */
function tableOf(figures: readonly Figure[]): string[] {
  const rows = figures.map((figure) => {
    const { what, measured, against, note = '' } = figure
    return [what, measured, against, verdictOf(figure), note]
  })
  const widths = columns.map((name, index) =>
    Math.max(3, name.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const isNumeric = (index: number) => numeric.has(columns[index] ?? '')
  const fill = (row: readonly string[]) =>
    line(
      row.map((cell, index) => {
        const width = widths[index] ?? 0
        return isNumeric(index) ? cell.padStart(width) : cell.padEnd(width)
      }),
    )
  const rule = widths.map((width, index) =>
    isNumeric(index) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [fill(columns), line(rule), ...rows.map(fill)]
}
