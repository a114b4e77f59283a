/**
 * Builds what the browser fetches into build/assets: one style sheet, one script per island
 * (`src/**\/*.island.ts`), fonts and pictures, each with a hash of its content in the name and with
 * compressed copies beside it, and manifest.json that says which name became which file.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

const root = join(import.meta.dirname, '..')
const target = join(root, 'build/assets')
const styleEntry = 'src/ui/styles/app.css'
const pictureFolder = 'assets/pictures'
const compressible = new Set(['.css', '.js', '.svg'])

interface Manifest {
  /** Name as the pages say it → file name in build/assets. */
  files: Record<string, string>
  /** Every source the build read, to tell when it is out of date. */
  sources: string[]
}

/** Builds when a source is newer than the last build, or nothing is built yet. */
export async function ensureAssets(): Promise<'built' | 'fresh'> {
  if (await isFresh()) return 'fresh'
  await buildAssets()
  return 'built'
}

/** Builds everything anew. Throws when a style sheet or an island does not compile. */
export async function buildAssets(): Promise<Manifest> {
  await mkdir(target, { recursive: true })
  const islands = islandSources()
  const pictures = await copyHashed(pictureFolder, '.svg')
  const bundled = await bundle(islands)
  const manifest: Manifest = {
    files: { ...pictures.files, ...bundled.files },
    sources: [...pictures.sources, ...bundled.sources].sort(),
  }
  await removeOldFiles(new Set(Object.values(manifest.files)))
  await compressAll()
  await writeFile(join(target, 'manifest.json.new'), JSON.stringify(manifest, null, 2))
  await rename(join(target, 'manifest.json.new'), join(target, 'manifest.json'))
  return manifest
}

async function isFresh(): Promise<boolean> {
  try {
    const manifestFile = join(target, 'manifest.json')
    const { sources } = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest
    const known = new Set(sources)
    if (
      [...islandSources(), ...filesUnder(pictureFolder, '.svg')].some(
        (source) => !known.has(source),
      )
    )
      return false
    const builtAt = (await stat(manifestFile)).mtimeMs
    const changedAt = await Promise.all(
      [...sources, 'tools/build-assets.ts'].map(
        async (source) => (await stat(join(root, source))).mtimeMs,
      ),
    )
    return changedAt.every((time) => time <= builtAt)
  } catch {
    // A missing manifest or a source that is gone both mean: build again.
    return false
  }
}

function islandSources(): string[] {
  const found = filesUnder('src', '.island.ts')
  const names = found.map(islandName)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice)
    throw new Error(`Two islands are called ${twice}; the name is the custom element's name`)
  return found
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort()
}

function islandName(source: string): string {
  return basename(source, '.island.ts')
}

async function bundle(islands: readonly string[]) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: styleEntry, out: 'app' },
      ...islands.map((source) => ({ in: source, out: `islands/${islandName(source)}` })),
    ],
    outdir: target,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    entryNames: '[dir]/[name]-[hash]',
    assetNames: '[name]-[hash]',
    external: ['/assets/*'],
    loader: { '.woff2': 'file', '.svg': 'file' },
    publicPath: '/assets',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    outbase: 'src',
  })
  return { files: namesOf(result.metafile), sources: Object.keys(result.metafile.inputs) }
}

function namesOf({ outputs }: Metafile): Record<string, string> {
  const files: Record<string, string> = {}
  for (const output of Object.keys(outputs)) {
    const file = output.slice('build/assets/'.length)
    files[file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '')] = file
  }
  return files
}

async function copyHashed(folder: string, extension: string) {
  const files: Record<string, string> = {}
  const sources: string[] = []
  for (const source of filesUnder(folder, extension)) {
    const content = await readFile(join(root, source))
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase()
    const name = basename(source)
    files[name] = `${basename(source, extension)}-${hash}${extension}`
    await writeFile(join(target, files[name] ?? name), content)
    sources.push(source)
  }
  return { files, sources }
}

async function removeOldFiles(wanted: ReadonlySet<string>): Promise<void> {
  for (const file of await filesInTarget()) {
    if (!wanted.has(file.replace(/\.(br|gz)$/, '')) && file !== 'manifest.json') {
      await rm(join(target, file), { force: true })
    }
  }
}

async function compressAll(): Promise<void> {
  const files = await filesInTarget()
  const missing = files.filter(
    (file) => compressible.has(extname(file)) && !files.includes(`${file}.br`),
  )
  await Promise.all(
    missing.map(async (file) => {
      const content = await readFile(join(target, file))
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(content, {
          params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
        }),
        promisify(gzip)(content, { level: 9 }),
      ])
      await writeFile(join(target, `${file}.br`), br)
      await writeFile(join(target, `${file}.gz`), gz)
    }),
  )
}

async function filesInTarget(): Promise<string[]> {
  const entries = await readdir(target, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files } = await buildAssets()
  for (const [name, file] of Object.entries(files)) {
    const size = (await stat(join(target, file))).size
    const packed = await stat(join(target, `${file}.gz`)).then(
      (found) => found.size,
      () => size,
    )
    process.stdout.write(
      `${name.padEnd(34)} ${String(size).padStart(7)} B  ${String(packed).padStart(6)} B gz\n`,
    )
  }
}
