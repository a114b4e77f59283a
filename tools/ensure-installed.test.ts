import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const script = path.resolve('tools/ensure-installed.mjs')
let root: string

// Stands in for npm: writes down that it was called, and puts every package of the lock file there.
const fakeNpm = `
import fs from 'node:fs'
fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')
console.log('noise on stdout')
await new Promise((resolve) => setTimeout(resolve, 150))
if (fs.existsSync('fail')) {
  console.error('the registry is away')
  process.exit(1)
}
if (fs.existsSync('incomplete') && process.argv[2] === 'ci') {
  console.error('npm error code EUSAGE')
  process.exit(1)
}
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
for (const place of Object.keys(packages).filter(Boolean)) {
  if (packages[place].os?.includes('nowhere') || packages[place].optional) continue
  fs.mkdirSync(place, { recursive: true })
  fs.writeFileSync(place + '/package.json', '{}')
}
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }))
`

beforeEach(() => {
  root = fs.mkdtempSync(path.join(tmpdir(), 'stedsans-install-'))
  fs.mkdirSync(path.join(root, 'tools'))
  fs.copyFileSync(script, path.join(root, 'tools/ensure-installed.mjs'))
  fs.writeFileSync(path.join(root, 'npm.mjs'), fakeNpm)
  writeLock({ version: '1.0.0' })
})

afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

function writeLock(entry: object): void {
  const packages = {
    '': { name: 'project' },
    'node_modules/kept': { version: '2.0.0' },
    'node_modules/@scope/changing': entry,
  }
  fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }))
}

async function ensure() {
  const child = spawn(process.execPath, [path.join(root, 'tools/ensure-installed.mjs')], {
    env: { ...process.env, npm_execpath: path.join(root, 'npm.mjs'), NODE_ENV: '' },
  })
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { stdout, stderr, code }
}

function calls(): string[] {
  const file = path.join(root, 'calls')
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : []
}

describe('ensure-installed', () => {
  it('installs in a fresh clone, and says so on stderr alone', async () => {
    const { stdout, stderr, code } = await ensure()
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
    expect(stderr).toContain('Installerer det som mangler (2 pakker)')
    expect(calls()).toEqual(['ci --no-audit --no-fund --loglevel=error'])
  })

  it('does nothing and says nothing when everything is there', async () => {
    await ensure()
    expect(await ensure()).toEqual({ stdout: '', stderr: '', code: 0 })
    expect(calls()).toHaveLength(1)
  })

  it.each([
    ['a version differs', () => writeLock({ version: '1.0.1' })],
    [
      'a folder is gone',
      () => fs.rmSync(path.join(root, 'node_modules/kept'), { recursive: true }),
    ],
    [
      'the list of what is installed is gone',
      () => fs.rmSync(path.join(root, 'node_modules/.package-lock.json')),
    ],
    [
      'the list of what is installed is damaged',
      () => fs.writeFileSync(path.join(root, 'node_modules/.package-lock.json'), '{"pack'),
    ],
  ])('installs again when %s', async (_, change) => {
    await ensure()
    change()
    expect((await ensure()).code).toBe(0)
    expect(calls()).toHaveLength(2)
  })

  it('asks for no package of another platform', async () => {
    writeLock({ version: '1.0.0', os: ['nowhere'], optional: true })
    await ensure()
    expect((await ensure()).stderr).toBe('')
    expect(calls()).toHaveLength(1)
  })

  it('does not install over and over what npm leaves out as optional', async () => {
    writeLock({ version: '1.0.0', optional: true })
    await ensure()
    await ensure()
    expect(calls()).toHaveLength(1)
  })

  it('fails with a sentence when npm fails', async () => {
    fs.writeFileSync(path.join(root, 'fail'), '')
    const { code, stderr } = await ensure()
    expect(code).toBe(1)
    expect(stderr).toContain('npm fikk ikke installert pakkene')
    expect(stderr).toContain('the registry is away')
    expect(stderr).not.toMatch(/^ +at /m)
  })

  it('leaves the target of a link alone, and says what to do', async () => {
    const target = path.join(root, 'elsewhere')
    fs.mkdirSync(path.join(target, 'theirs'), { recursive: true })
    fs.symlinkSync(target, path.join(root, 'node_modules'), 'junction')
    const { code, stderr } = await ensure()
    expect(code).toBe(1)
    expect(stderr).toContain('er en lenke til')
    expect(stderr).toContain('Slett lenken og start på nytt')
    expect(calls()).toEqual([])
    expect(fs.readdirSync(target)).toEqual(['theirs'])
  })

  it('takes a link to packages that fit', async () => {
    await ensure()
    fs.renameSync(path.join(root, 'node_modules'), path.join(root, 'elsewhere'))
    fs.symlinkSync(path.join(root, 'elsewhere'), path.join(root, 'node_modules'), 'junction')
    expect(await ensure()).toEqual({ stdout: '', stderr: '', code: 0 })
  })

  it('installs the same versions when npm ci wants packages of other platforms', async () => {
    fs.writeFileSync(path.join(root, 'incomplete'), '')
    expect((await ensure()).code).toBe(0)
    expect(calls().map((call) => call.split(' --no-audit')[0])).toEqual(['ci', 'install --no-save'])
  })
})

describe('two at the same time', () => {
  it('installs once when two start at the same time', async () => {
    const both = await Promise.all([ensure(), ensure()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(calls()).toHaveLength(1)
  })

  it('takes over the lock of a process that is gone', async () => {
    fs.mkdirSync(path.join(root, '.cache'))
    fs.writeFileSync(path.join(root, '.cache/install.lock'), '4194304999')
    expect((await ensure()).code).toBe(0)
    expect(fs.existsSync(path.join(root, '.cache/install.lock'))).toBe(false)
  })
})

describe('isSupported', () => {
  it.each([
    ['20.18.3', false],
    ['18.20.0', false],
    ['20.19.0', true],
    ['24.1.0', true],
  ])('takes Node %s: %s', async (version, expected) => {
    const { isSupported } = (await import(script)) as { isSupported(version: string): boolean }
    expect(isSupported(version)).toBe(expected)
  })
})
