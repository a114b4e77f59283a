/**
 * Cuts Inter down to what the product writes and stores the result in assets/fonts.
 * Run it by hand (`node --import tsx tools/build-fonts.ts`) when the characters or the version of
 * Inter change; the two files it makes are committed.
 *
 * Inter is published in one file per script, and the Sámi letters live in another file than
 * Latin-1. They become a file of their own that a browser fetches only when a page uses them.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '..')

/** Latin-1, the dashes, quotes and signs in use, and the spaces that `Intl` puts into numbers. */
const latin = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}\u2009\u202f\u2010\u2011–—‘’‚“”„•…‹›€−`

/** North, Lule, South, Skolt and Inari Sámi and Kven, as far as Latin-1 lacks them. */
const sami = 'ČčĐđŃńŊŋŠšŦŧŽžǤǥǦǧǨǩƷʒǮǯ'

const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum', 'case']

const jobs = [
  { source: 'inter-latin-wght-normal.woff2', text: latin, target: 'inter-latin.woff2' },
  { source: 'inter-latin-ext-wght-normal.woff2', text: sami, target: 'inter-sami.woff2' },
]

await mkdir(join(root, 'assets/fonts'), { recursive: true })
for (const { source, text, target } of jobs) {
  const original = await readFile(require.resolve(`@fontsource-variable/inter/files/${source}`))
  const subset = await subsetFont(original, text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  })
  await writeFile(join(root, 'assets/fonts', target), subset)
  process.stdout.write(`${target}: ${original.length} → ${subset.length} bytes\n`)
}

function characters(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(
    '',
  )
}
