import { describe, expect, it } from 'vitest'
import { MemoryRoom } from './memory-room.ts'

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('room in memory', () => {
  it('lets in what fits, and the rest when there is room again', async () => {
    const room = new MemoryRoom(10)
    const gates = [gate(), gate(), gate()]
    const begun: number[] = []
    const works = gates.map(({ opened }, index) =>
      room.run(6 - index, () => {
        begun.push(index)
        return opened
      }),
    )
    await settled()
    expect(begun).toEqual([0, 2])
    gates[0]?.open()
    await settled()
    expect(begun).toEqual([0, 2, 1])
    for (const { open } of gates) open()
    await Promise.all(works)
  })

  it('gives what is larger than the room all of it', async () => {
    expect(await new MemoryRoom(10).run(1_000, async () => 'done')).toBe('done')
  })

  it('is free again after work that failed', async () => {
    const room = new MemoryRoom(10)
    await expect(room.run(10, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await room.run(10, async () => 'done')).toBe('done')
  })
})
