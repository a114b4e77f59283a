import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { StartProblem } from '../start/start-problem.ts'

/**
 * The format of a backup, before it is packed with gzip. Lines are JSON and end with a line feed:
 *
 *     header
 *     for each table of the header: frames `LENGTH\n` + that many bytes of COPY text, then `0\n`
 *     sequences
 *     end, with SHA-256 of everything before it
 */
export const formatName = 'stedsans-backup'
export const formatVersion = 1

const headerSchema = z.object({
  format: z.literal(formatName),
  version: z.number().int(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number().int() }),
  ),
})

const sequencesSchema = z.object({
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
})

const endSchema = z.object({ end: z.literal(true), sha256: z.string() })

export type BackupHeader = z.infer<typeof headerSchema>
export type BackupTable = BackupHeader['tables'][number]
export type BackupSequences = z.infer<typeof sequencesSchema>['sequences']

export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** What a reader of a backup is given, in the order of the file. */
export interface BackupReceiver {
  /** Must read `rows` to its end. */
  table(table: BackupTable, rows: AsyncIterable<Buffer>): Promise<void>
  sequences(sequences: BackupSequences): Promise<void>
}

/**
 * Reads a backup from beginning to end.
 *
 * @throws StartProblem when it is not a backup, is cut short or is damaged anywhere. Only when this
 *   has returned is what the receiver was given known to be whole.
 */
export async function readBackup(file: string, receiver: BackupReceiver): Promise<BackupHeader> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  try {
    return await readAll(byteReader(source.pipe(unpacked)), receiver)
  } catch (error) {
    throw backupProblem(file, error)
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}

/** Reads the whole file and gives its header: proof that it is undamaged. */
export function verifyBackup(file: string): Promise<BackupHeader> {
  return readBackup(file, {
    async table(_, rows) {
      for await (const chunk of rows) void chunk
    },
    async sequences() {},
  })
}

async function readAll(bytes: ByteReader, receiver: BackupReceiver): Promise<BackupHeader> {
  const header = await readHeader(bytes)
  for (const table of header.tables) await receiver.table(table, frames(bytes))
  const { sequences } = sequencesSchema.parse(JSON.parse(await bytes.line()))
  await receiver.sequences(sequences)
  const sha256 = bytes.digest()
  const end = endSchema.parse(JSON.parse(await bytes.line()))
  if (end.sha256 !== sha256 || !(await bytes.isAtEnd())) throw new DamagedBackup()
  return header
}

async function readHeader(bytes: ByteReader): Promise<BackupHeader> {
  const line: unknown = JSON.parse(await bytes.line())
  const version = z.object({ version: z.number() }).safeParse(line).data?.version ?? 0
  if (version > formatVersion) {
    throw new StartProblem(
      'Sikkerhetskopien er laget av en nyere utgave av Stedsans. Oppdater programmet.',
    )
  }
  return headerSchema.parse(line)
}

async function* frames(bytes: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const length = await bytes.line()
    if (!/^\d{1,9}$/.test(length)) throw new DamagedBackup()
    if (length === '0') return
    yield await bytes.take(Number(length))
  }
}

/** Turned into the operator's sentence before it leaves `readBackup`. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup'
}

interface ByteReader {
  /** Up to the next line feed, without it. */
  line(): Promise<string>
  take(length: number): Promise<Buffer>
  isAtEnd(): Promise<boolean>
  /** SHA-256 of everything that has been given out. */
  digest(): string
}

const longestLineBytes = 50_000_000

function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]()
  const hash = createHash('sha256')
  let held: Buffer = Buffer.alloc(0)
  const more = async () => {
    const { value, done } = await chunks.next()
    if (done) return false
    held = held.length === 0 ? value : Buffer.concat([held, value])
    return true
  }
  const give = (length: number) => {
    const given = held.subarray(0, length)
    held = held.subarray(length)
    hash.update(given)
    return given
  }
  const take = async (length: number) => {
    while (held.length < length) if (!(await more())) throw new DamagedBackup()
    return give(length)
  }
  return {
    take,
    async line() {
      for (let from = 0; ; ) {
        const at = held.indexOf('\n', from)
        if (at >= 0) return give(at + 1).toString('utf8', 0, at)
        from = held.length
        if (from > longestLineBytes || !(await more())) throw new DamagedBackup()
      }
    },
    async isAtEnd() {
      return held.length === 0 && !(await more())
    },
    digest: () => hash.copy().digest('hex'),
  }
}

function backupProblem(file: string, error: unknown): unknown {
  const { code, name } = error as { code?: string; name?: string }
  if (code === 'ENOENT') {
    return new StartProblem(`Sikkerhetskopien ${file} finnes ikke.`, { cause: error })
  }
  if (code === 'EACCES' || code === 'EISDIR') {
    return new StartProblem(`Sikkerhetskopien ${file} lar seg ikke lese.`, { cause: error })
  }
  const isDamaged =
    code?.startsWith('Z_') ||
    error instanceof DamagedBackup ||
    error instanceof SyntaxError ||
    name === 'ZodError'
  if (!isDamaged) return error
  return new StartProblem(
    `${file} er ikke en hel sikkerhetskopi fra Stedsans: den er skadet eller avkortet. Ingenting er lagt inn. Bruk en annen kopi.`,
    { cause: error },
  )
}
