import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config.ts'
import { createLog } from '#platform/log.ts'
import { StartProblem } from '#platform/start/start-problem.ts'
import { commands, usage } from './commands.ts'

/** Runs one command and gives the exit code: 0 done, 1 could not be done, 2 not understood. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const [name = 'serve', ...rest] = args
  const command = commands.find(
    (candidate) =>
      name === candidate.words[0] &&
      (candidate.words[1] === undefined || rest[0] === candidate.words[1]),
  )
  if (!command) {
    process.stderr.write(`${usage()}\n`)
    return name === 'help' || name === '--help' ? 0 : 2
  }
  const parsed = parse(command.words.length === 2 ? rest.slice(1) : rest)
  if (!parsed) {
    process.stderr.write(`${usage()}\n`)
    return 2
  }
  try {
    const config = readConfig(process.env)
    await command.run({ config, log: createLog(config), ...parsed })
    return 0
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kommune: { type: 'string' },
        role: { type: 'string' },
        name: { type: 'string' },
        email: { type: 'string' },
        scope: { type: 'string' },
        days: { type: 'string' },
        language: { type: 'string' },
        out: { type: 'string' },
      },
    })
    return { options: values, positionals }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return null
  }
}
