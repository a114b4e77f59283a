import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hydrateSymlinks } from './embedded-binaries.ts'

let native: string

beforeEach(() => {
  native = path.join(fs.mkdtempSync(path.join(tmpdir(), 'stedsans-native-')), 'native')
  fs.mkdirSync(path.join(native, 'lib'), { recursive: true })
  fs.writeFileSync(path.join(native, 'lib/libpq.so.5.18'), 'library')
  const links = ['native/lib/libpq.so', 'native/lib/libpq.so.5'].map((target) => {
    return { source: 'native/lib/libpq.so.5.18', target }
  })
  fs.writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links))
})
afterEach(() => fs.rmSync(path.dirname(native), { recursive: true, force: true }))

describe('hydrateSymlinks', () => {
  it('makes the links that an install without scripts has left out', () => {
    hydrateSymlinks(native)
    for (const name of ['libpq.so', 'libpq.so.5']) {
      expect(fs.readlinkSync(path.join(native, 'lib', name))).toBe('libpq.so.5.18')
    }
  })

  it('leaves those that are there', () => {
    fs.writeFileSync(path.join(native, 'lib/libpq.so'), 'a file')
    hydrateSymlinks(native)
    hydrateSymlinks(native)
    expect(fs.readFileSync(path.join(native, 'lib/libpq.so'), 'utf8')).toBe('a file')
  })

  it('does nothing for a platform whose package has no list', () => {
    fs.rmSync(path.join(native, 'pg-symlinks.json'))
    hydrateSymlinks(native)
    expect(fs.readdirSync(path.join(native, 'lib'))).toEqual(['libpq.so.5.18'])
  })
})
