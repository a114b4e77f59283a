/**
 * Builds what the browser fetches into build/assets: the style sheet of every page, one script per
 * island (`src/**\/*.island.ts`) with a style sheet of its own where it has one (`*.island.css`), fonts
 * and pictures, each with a hash of its content in the name and with compressed copies beside it, and
 * manifest.json that says which name became which file.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

const root = join(import.meta.dirname, '..')
const target = join(root, 'build/assets')
const featureFolder = 'src/features'
const styleEntry = 'src/ui/styles/app.css'
const pictureFolder = 'assets/pictures'
const islandSheet = '.island.css'
const compressible = new Set(['.css', '.js', '.svg'])

interface Manifest {
  /** Name as the pages say it → file name in build/assets. */
  files: Record<string, string>
  /** Every source the build read, to tell when it is out of date. */
  sources: string[]
  /** When the build began, in milliseconds since 1970: a source saved later is not in it. */
  startedAt: number
}

interface BuiltFile {
  /** As the pages say it. */
  readonly name: string
  /** As it is stored and served, with the hash of its content. */
  readonly file: string
  readonly content: Buffer
}

/** Builds when a source is newer than the last build, or nothing is built yet. */
export async function ensureAssets(): Promise<'built' | 'fresh'> {
  if (await isFresh()) return 'fresh'
  await buildAssets()
  return 'built'
}

/**
 * Builds everything anew. Throws when a style sheet or an island does not compile.
 *
 * Files are named by their content and put in place whole, and the manifest comes last, so that
 * several processes may build at once and others may read meanwhile.
 */
export async function buildAssets(): Promise<Manifest> {
  const startedAt = Date.now()
  const [pictures, bundled] = await Promise.all([
    hashedPictures(),
    bundle([...islandSources(), ...islandSheets()]),
  ])
  const files = [...pictures, ...bundled.files]
  await Promise.all(files.map(store))
  const manifest: Manifest = {
    files: Object.fromEntries(files.map(({ name, file }) => [name, file])),
    sources: [...pictures.map(({ source }) => source), ...bundled.sources].sort(),
    startedAt,
  }
  await putInPlace('manifest.json', Buffer.from(JSON.stringify(manifest, null, 2)))
  await removeOldFiles(new Set(files.map(({ file }) => file)))
  return manifest
}

async function isFresh(): Promise<boolean> {
  try {
    const manifestFile = join(target, 'manifest.json')
    const { sources, startedAt } = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest
    const known = new Set(sources)
    const present = [
      ...islandSources(),
      ...islandSheets(),
      ...filesUnder(pictureFolder, '.svg'),
      ...filesUnder(featureFolder, '.css'),
    ]
    if (present.some((source) => !known.has(source))) return false
    const changedAt = await Promise.all(
      [...sources, 'tools/build-assets.ts'].map(
        async (source) => (await stat(join(root, source))).mtimeMs,
      ),
    )
    return changedAt.every((time) => time <= startedAt)
  } catch {
    // A missing manifest or a source that is gone both mean: build again.
    return false
  }
}

function islandSources(): string[] {
  const found = filesUnder('src', '.island.ts')
  const names = found.map(islandName)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`Two islands are called ${twice}, and so would their elements be`)
  return found
}

function islandSheets(): string[] {
  return filesUnder('src', islandSheet)
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort()
}

function islandName(source: string): string {
  return basename(source).replace(/\.island\.\w+$/, '')
}

async function bundle(islands: readonly string[]) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: styleEntry, out: 'app' },
      ...islands.map((source) => ({ in: source, out: `islands/${islandName(source)}` })),
    ],
    outdir: target,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    entryNames: '[dir]/[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'file' },
    publicPath: '/assets',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    outbase: 'src',
    plugins: [featureStyles],
  })
  const files = outputFiles.map(({ path, contents }): BuiltFile => {
    const file = relative(target, path)
    return {
      name: file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''),
      file,
      content: Buffer.from(contents),
    }
  })
  const sources = Object.keys(metafile.inputs).filter((source) => source !== 'features:features:')
  return { files, sources }
}

/** `@import "features:"` stands for every style sheet in a feature's folder but those of islands. */
const featureStyles: Plugin = {
  name: 'feature-styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^features:$/ }, ({ path }) => ({ path, namespace: 'features' }))
    onLoad({ filter: /.*/, namespace: 'features' }, () => ({
      contents: filesUnder(featureFolder, '.css')
        .filter((file) => !file.endsWith(islandSheet))
        .map((file) => `@import './${file}';`)
        .join('\n'),
      loader: 'css',
      resolveDir: root,
    }))
  },
}

async function hashedPictures(): Promise<(BuiltFile & { source: string })[]> {
  return Promise.all(
    filesUnder(pictureFolder, '.svg').map(async (source) => {
      const content = await readFile(join(root, source))
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase()
      const name = basename(source)
      return { source, name, file: `${basename(name, '.svg')}-${hash}.svg`, content }
    }),
  )
}

async function store({ file, content }: BuiltFile): Promise<void> {
  if (existsSync(join(target, file))) return
  if (compressible.has(extname(file))) {
    const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, { params: size }),
      promisify(gzip)(content, { level: 9 }),
    ])
    await putInPlace(`${file}.br`, br)
    await putInPlace(`${file}.gz`, gz)
  }
  await putInPlace(file, content)
}

async function putInPlace(file: string, content: Uint8Array): Promise<void> {
  const place = join(target, file)
  const draft = `${place}.${randomUUID()}.new`
  await mkdir(dirname(place), { recursive: true })
  await writeFile(draft, content)
  await rename(draft, place)
}

/** Files of earlier builds stay for an hour: a process that has read the old manifest may want them. */
async function removeOldFiles(wanted: ReadonlySet<string>): Promise<void> {
  for (const file of await filesInTarget()) {
    if (file === 'manifest.json' || wanted.has(file.replace(/\.(br|gz)$/, ''))) continue
    const found = await stat(join(target, file)).catch(() => null)
    if (found && found.mtimeMs < Date.now() - 3_600_000)
      await rm(join(target, file), { force: true })
  }
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
