/**
 * Cuts Inter down to the letters of Norwegian, the Sámi languages and their neighbours, for the fonts
 * that every Word document carries with it. Run it by hand (`node --import tsx
 * tools/build-document-fonts.ts`) when Inter changes; the files it makes are committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const target = join(import.meta.dirname, '../assets/documents/fonts')

const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
] as const
const single = 'ƷǤǥǦǧǨǩǪǫǮǯʒȘșȚț\u2009\u202f\u200b\u2011†‡•…‰′″‹›€№−×≤≥→←↑↓✓□\ufffd'
const text =
  single +
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    )
    .join('')

await mkdir(target, { recursive: true })
for (const face of ['400Regular', '400Regular_Italic', '700Bold']) {
  const file = require.resolve(`@expo-google-fonts/inter/${face}/Inter_${face}.ttf`)
  const subset = await subsetFont(await readFile(file), text, {
    targetFormat: 'truetype',
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'],
  })
  await writeFile(
    join(target, `inter-${face.slice(3).toLowerCase().replace('_', '-')}.ttf`),
    subset,
  )
  process.stdout.write(`${face}: ${subset.length} bytes\n`)
}
