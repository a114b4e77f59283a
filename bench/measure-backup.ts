import { ProgramFailed, runNode, runProgram } from './app-process.ts'
import type { BackupUnderLoadResult } from './backup-under-load.ts'
import type { Measurement } from './bench.ts'
import { atLeast, type Figure, told } from './figure.ts'

const script = ['--import', 'tsx', 'bench/backup-under-load.ts']
const cannotBeInstalled = 3

/** A copy made while others write, restored into both kinds of database and compared row by row. */
export const backup: Measurement = {
  name: 'backup',
  async run() {
    const { result, isWithServer } = await withBothDatabases()
    return [
      told('Backup under load', result.backupMs / 1_000, 's', sizeOf(result)),
      atLeast('– transactions committed meanwhile', result.writesMeanwhile, 1, ''),
      promise('– shows one moment: no half of a transaction', result.isOneMoment),
      ...result.restores.map(({ into, ms, isEqual }) =>
        promise(`Restored into an empty ${into}, equal row by row`, isEqual, `${ms} ms`),
      ),
      ...(isWithServer ? [] : [leftOut]),
    ]
  },
}

const leftOut: Figure = {
  what: 'Restored into an empty PostgreSQL 15 of the system',
  measured: 'left out: it is missing and cannot be installed here',
  against: 'equal',
  holds: null,
}

async function withBothDatabases() {
  try {
    const output = await runProgram('tools/debian-postgres.sh', [process.execPath, ...script])
    return { result: JSON.parse(output) as BackupUnderLoadResult, isWithServer: true }
  } catch (error) {
    if (!(error instanceof ProgramFailed) || error.code !== cannotBeInstalled) throw error
    const output = await runNode(script)
    return { result: JSON.parse(output) as BackupUnderLoadResult, isWithServer: false }
  }
}

function sizeOf({ rows, bytes }: BackupUnderLoadResult): string {
  return `${rows.toLocaleString('en')} rows, ${(bytes / 1_000_000).toFixed(1)} MB`
}

function promise(what: string, holds: boolean, note?: string): Figure {
  const measured = holds ? 'yes' : 'no'
  return { what, measured, against: 'yes', holds, ...(note !== undefined && { note }) }
}
