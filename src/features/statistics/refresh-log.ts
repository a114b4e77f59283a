import type { Db } from '#platform/db/open-database.ts'
import { keepRefreshAlive, type LineDetails, writeRefreshLine } from './refresh.sql.ts'

/** What happens in a round, for people to read while it runs and afterwards. */
export interface RefreshLog {
  line(code: string, datasetId: string | null, details?: LineDetails): Promise<void>
  /** Like `line`, but takes the place of the last one when that tells the same of the same dataset. */
  progress(code: string, datasetId: string | null, details?: LineDetails): Promise<void>
}

export function refreshLog(db: Db, refreshId: string): RefreshLog {
  let position = 0
  let last = ''
  const write = async (
    code: string,
    datasetId: string | null,
    details: LineDetails,
    isAgain: boolean,
  ) => {
    if (!isAgain) position += 1
    last = `${code} ${datasetId}`
    await writeRefreshLine(db, refreshId, position, { code, datasetId, details })
    await keepRefreshAlive(db, refreshId)
  }
  return {
    line: (code, datasetId, details = {}) => write(code, datasetId, details, false),
    progress: (code, datasetId, details = {}) =>
      write(code, datasetId, details, last === `${code} ${datasetId}`),
  }
}
