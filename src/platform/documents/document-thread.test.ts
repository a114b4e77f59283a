import { describe, expect, it } from 'vitest'
import { documentThread } from './document-thread.ts'

interface Work {
  readonly name: string
  readonly does?: 'throw' | 'end' | 'hang' | 'late'
}

// Tells what it was asked for, on which thread, and how many it had been asked for by then.
const program = `
import { parentPort, threadId } from 'node:worker_threads'
let asked = 0
parentPort.on('message', ({ name, does }) => {
  asked += 1
  if (does === 'throw') parentPort.postMessage({ error: name })
  else if (does === 'end') process.exit()
  else if (does === 'late') {
    for (const end = Date.now() + 400; Date.now() < end; );
    parentPort.postMessage({ made: { name, asked, threadId } })
  } else if (does !== 'hang') parentPort.postMessage({ made: { name, asked, threadId } })
})`
const file = new URL(`data:text/javascript,${encodeURIComponent(program)}`)

function thread(limits: Parameters<typeof documentThread>[2] = {}) {
  const order: string[] = []
  const { make } = documentThread<Work, { name: string; asked: number; threadId: number }>(
    file,
    'Test',
    limits,
  )
  return {
    order,
    make: async (asker: string, name: string, does?: Work['does']) => {
      const made = await make({ name, ...(does && { does }) }, asker)
      order.push(name)
      return made
    },
  }
}

describe('a thread for documents', () => {
  it('takes turns between those who ask', async () => {
    const { make, order } = thread()
    await Promise.all([
      ...['a1', 'a2', 'a3'].map((name) => make('A', name)),
      ...['b1', 'b2'].map((name) => make('B', name)),
      make('C', 'c1'),
    ])
    expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2'])
  })

  it('never gives the late answer of one to another', async () => {
    const { make } = thread({ patienceMs: 150 })
    const late = expect(make('A', 'a1', 'late')).rejects.toThrow('took too long')
    const made = make('B', 'b1')
    await late
    expect(await made).toMatchObject({ name: 'b1' })
  })

  it('refuses when one has asked for too many, and still takes from another', async () => {
    const { make, order } = thread({ longestOfOne: 2 })
    const first = ['a1', 'a2', 'a3'].map((name) => make('A', name))
    await expect(make('A', 'a4')).rejects.toMatchObject({ name: 'Refused', status: 429 })
    await Promise.all([...first, make('B', 'b1')])
    expect(order).toHaveLength(4)
  })

  it('refuses when the whole queue is full', async () => {
    const { make } = thread({ longestQueue: 2 })
    const taken = ['A', 'B', 'C'].map((asker) => make(asker, asker))
    await expect(make('D', 'd1')).rejects.toMatchObject({ status: 429 })
    await expect(Promise.all(taken)).resolves.toHaveLength(3)
  })

  it('says what was wrong with a document, and makes the next on the same thread', async () => {
    const { make } = thread()
    const before = await make('A', 'a1')
    const [broken, next] = await Promise.allSettled([make('A', 'a2', 'throw'), make('A', 'a3')])
    expect(broken).toMatchObject({ reason: { message: 'Test refused the document: a2' } })
    expect(next).toMatchObject({ value: { asked: 3, threadId: before.threadId } })
  })

  it.each([
    ['end', 'The Test thread ended', {}],
    ['hang', 'Test took too long', { patienceMs: 3_000 }],
  ] as const)('loses only the document that lets it %s', async (does, message, limits) => {
    const { make } = thread(limits)
    const [broken, next] = await Promise.allSettled([make('A', 'a1', does), make('A', 'a2')])
    expect(broken).toMatchObject({ reason: { message } })
    expect(next).toMatchObject({ value: { asked: 1 } })
  })

  it('ends when nothing has been asked for, and begins again when something is', async () => {
    const { make } = thread({ idleMs: 0 })
    const first = await make('A', 'a1')
    await expect
      .poll(async () => (await make('A', 'a2')).threadId, { timeout: 20_000 })
      .not.toBe(first.threadId)
  })
})
