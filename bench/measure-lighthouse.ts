import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { guideStepWords, routes } from '#routes'
import { ensureChromium } from '../tools/ensure-chromium.ts'
import type { Measurement } from './bench.ts'
import { atLeast, type Figure, median, spread } from './figure.ts'

const run = promisify(execFile)
const folder = path.join(import.meta.dirname, 'lighthouse')
const rounds = 5

const promised = { accessibility: 100, 'best-practices': 100, performance: 95 } as const
type Category = keyof typeof promised
const categories = Object.keys(promised) as readonly Category[]

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number() })),
})

/** What Lighthouse says of the public pages as a phone sees them: the median of five. */
export const lighthouse: Measurement = {
  name: 'lighthouse',
  patienceMs: 15 * 60_000,
  async run(bench) {
    const app = await bench.app()
    if (!existsSync(path.join(folder, 'node_modules'))) await run('npm', ['ci'], { cwd: folder })
    const pages = [
      ['Guide', routes.guide.href()],
      ['Step', routes.guidePage.href({ section: 'trinn', page: guideStepWords[3] })],
      ['Law', routes.law.href()],
      ['Search', `${routes.search.href()}?q=planvask`],
    ] as const
    const figures: Figure[] = []
    for (const [name, address] of pages) {
      const scores: Readonly<Record<Category, number>>[] = []
      for (let round = 0; round < rounds; round += 1) scores.push(await audit(app.url + address))
      for (const category of categories) {
        const all = scores.map((one) => one[category])
        const what = `${name}: Lighthouse, ${category}`
        figures.push(atLeast(what, median(all), promised[category], '', spread(all, '')))
      }
    }
    return figures
  },
}

/** The scores of one visit, 0–100. */
async function audit(url: string): Promise<Readonly<Record<Category, number>>> {
  const sandbox = process.getuid?.() === 0 ? ' --no-sandbox' : ''
  const { stdout } = await run(
    path.join(folder, 'node_modules', '.bin', 'lighthouse'),
    [
      url,
      '--quiet',
      '--output=json',
      `--chrome-flags=--headless=new${sandbox}`,
      `--only-categories=${categories.join(',')}`,
    ],
    { env: { ...process.env, CHROME_PATH: ensureChromium() }, maxBuffer: 64 * 1024 * 1024 },
  )
  const { categories: found } = report.parse(JSON.parse(stdout))
  const score = (category: Category) => Math.round((found[category]?.score ?? 0) * 100)
  return {
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    performance: score('performance'),
  }
}
