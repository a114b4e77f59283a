import type { AppProcess } from './app-process.ts'

const warmUps = 5
const rounds = 15

/** Server time as the answer's own, on one connection, and the bytes before compression. */
export interface TimedPage {
  readonly times: readonly number[]
  readonly kilobytes: number
}

export async function timedPage(
  app: AppProcess,
  address: string,
  cookie: string,
): Promise<TimedPage> {
  const times: number[] = []
  let kilobytes = 0
  for (let round = -warmUps; round < rounds; round += 1) {
    const startedAt = performance.now()
    const answer = await fetch(app.url + address, {
      headers: { cookie, 'accept-encoding': 'identity' },
    })
    kilobytes = (await answer.arrayBuffer()).byteLength / 1_000
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
    if (round >= 0) times.push(performance.now() - startedAt)
  }
  return { times, kilobytes }
}
