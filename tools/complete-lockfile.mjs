// Adds to package-lock.json the optional packages of other platforms that a registry mirror did not
// offer when the lockfile was written. Their versions stand in the packages that want them; without
// them `npm ci` refuses the lockfile. Run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
]

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const known = new Set(Object.keys(lock.packages).map(nameOf))
const added = []
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (known.has(name)) continue
    known.add(name)
    lock.packages[`node_modules/${name}`] = platformEntry(name, version, entry)
    added.push(name)
  }
}
const sorted = Object.entries(lock.packages).sort(([left], [right]) =>
  left.localeCompare(right, 'en'),
)
lock.packages = Object.fromEntries(sorted)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stderr.write(`${added.length} packages of other platforms added\n`)

function platformEntry(name, range, wantedBy) {
  const words = name.replace(/eabi$|gnueabihf$/, '').split(/[-/_]/)
  const os =
    systems.find((one) => words.includes(one)) ?? (words.includes('windows') ? 'win32' : null)
  const cpu = processors.find((one) => words.includes(one)) ?? null
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : null
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(wantedBy.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}
