import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderPage } from '#ui/render-page.tsx'
import { ensureAssets } from './build-assets.ts'
import { GalleryPage } from './gallery-page.tsx'

const folder = join(import.meta.dirname, '../build/assets')
let files: Record<string, string>

/** Only where a section of the strategy document is written. */
const textEditor = 'islands/text-editor.js'

beforeAll(async () => {
  await ensureAssets()
  files = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')).files
})

/** What a browser of today is sent: they all ask for Brotli. */
async function bytes(name: string): Promise<number> {
  const file = join(folder, files[name] ?? name)
  return (await stat(`${file}.br`).catch(() => stat(file))).size
}

describe('what a page costs on a cold visit', () => {
  test('is under 25 kB for the style sheet', async () => {
    expect(await bytes('app.css')).toBeLessThan(25_000)
  })

  test('is under 40 kB for the font, and little more for the Sámi letters', async () => {
    expect(await bytes('inter-latin.woff2')).toBeLessThan(40_000)
    expect(await bytes('inter-sami.woff2')).toBeLessThan(10_000)
  })

  test('is under 100 kB for a page with every component and every script but the editor', async () => {
    const sizes = await Promise.all(
      Object.keys(files)
        .filter((name) => name !== textEditor)
        .map(bytes),
    )
    const page = gzipSync(renderPage(GalleryPage())).length
    expect(page + sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000)
  })
})

test('the text editor is under 100 kB', async () => {
  expect(await bytes(textEditor)).toBeLessThan(100_000)
})

describe('the build', () => {
  test('is left alone while no source has changed', async () => {
    expect(await ensureAssets()).toBe('fresh')
  })

  test('has a hash in every name, so that a file may be kept for ever', () => {
    for (const file of Object.values(files)) expect(file).toMatch(/-[A-Z0-9]{8}\.\w+$/)
  })

  test('knows nothing of where it was made', async () => {
    const root = join(import.meta.dirname, '..')
    for (const file of Object.values(files)) {
      expect(await readFile(join(folder, file), 'latin1')).not.toContain(root)
    }
  })
})
