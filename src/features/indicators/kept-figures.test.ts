import { describe, expect, it } from 'vitest'
import { KeptFigures } from './kept-figures.ts'

const read = (figures: string, cells: number, isWhole = true) => ({ figures, cells, isWhole })

describe('figures that are kept in memory', () => {
  it('are read once when many ask at the same time', async () => {
    const kept = new KeptFigures<string>()
    let reads = 0
    const ask = () =>
      kept.of('a', async () => {
        reads += 1
        return read('a', 1)
      })
    await Promise.all([ask(), ask(), ask()])
    await ask()
    expect(reads).toBe(1)
  })

  it('give way, those that nobody asked for longest first', async () => {
    const kept = new KeptFigures<string>()
    const reads: string[] = []
    const ask = (key: string) =>
      kept.of(key, async () => {
        reads.push(key)
        return read(key, 1_500_000)
      })
    for (const key of ['a', 'b', 'a', 'c', 'a', 'c', 'b']) await ask(key)
    expect(reads).toEqual(['a', 'b', 'c', 'b'])
  })

  it('are read again when they were not whole, or could not be read', async () => {
    const kept = new KeptFigures<string>()
    expect(await kept.of('a', async () => read('half', 1, false))).toMatchObject({ isWhole: false })
    await expect(kept.of('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await kept.of('a', async () => read('whole', 1))).toMatchObject({ figures: 'whole' })
  })
})
