import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { OwnConnection } from './connection.ts'

const chunkLength = 1 << 16

/**
 * Writes rows to a table with COPY, in the transaction that the connection is in. Each row is a line
 * in COPY's text form: columns between tabs, `\N` for null. Gives how many were written.
 */
export async function copyRows(
  { client }: Pick<OwnConnection, 'client'>,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<number> {
  const copy = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(chunks(lines)), copy)
  return copy.rowCount ?? 0
}

function* chunks(lines: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const line of lines) {
    chunk += line
    chunk += '\n'
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  if (chunk) yield chunk
}
