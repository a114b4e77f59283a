import { describe, expect, it } from 'vitest'
import type { RelationKind } from './municipal-plan.ts'
import {
  linksWithoutRings,
  mergerLinks,
  type PlanNode,
  partLinks,
  planTree,
  wouldMakeRing,
} from './plan-hierarchy.ts'

interface Twig {
  readonly id: string
  readonly parentId: string | null
}

const plans = (...pairs: readonly (readonly [string, string | null])[]): readonly Twig[] =>
  pairs.map(([id, parentId]) => ({ id, parentId }))

const drawn = (nodes: readonly PlanNode<Twig>[]): readonly string[] =>
  nodes.flatMap(({ plan, depth, children }) => [
    `${'-'.repeat(depth)}${plan.id}`,
    ...drawn(children),
  ])

describe('the tree of plans', () => {
  it.each([
    ['no plans', plans(), []],
    ['one', plans(['a', null]), ['a']],
    ['a child before its parent', plans(['b', 'a'], ['a', null]), ['a', '-b']],
    ['the order given', plans(['c', 'a'], ['a', null], ['b', 'a']), ['a', '-c', '-b']],
    ['three levels', plans(['a', null], ['b', 'a'], ['c', 'b']), ['a', '-b', '--c']],
    ['a parent that is gone', plans(['b', 'x'], ['a', null]), ['b', 'a']],
    ['a plan that is its own parent', plans(['a', 'a'], ['b', 'a']), ['a', '-b']],
    ['a ring', plans(['t', null], ['b', 'c'], ['c', 'b'], ['d', 'c']), ['t', 'b', '-c', '--d']],
  ])('%s', (_, given, expected) => {
    expect(drawn(planTree(given))).toEqual(expected)
  })

  it('holds every plan once, however they hang together', () => {
    for (let seed = 0; seed < 300; seed++) {
      const ids = Array.from({ length: 12 }, (_, index) => `p${index}`)
      const given = ids.map((id, index) => {
        const draw = (seed * 31 + index * index * 17 + seed * index * 7) % 15
        return { id, parentId: ids[draw] ?? null }
      })
      const names = drawn(planTree(given)).map((line) => line.replace(/^-+/, ''))
      expect(names.toSorted()).toEqual(ids.toSorted())
    }
  })
})

describe('rings', () => {
  const links = [
    { fromId: 'a', toId: 'b' },
    { fromId: 'b', toId: 'c' },
    { fromId: 'd', toId: 'c' },
  ]

  it.each([
    ['into itself', 'x', 'x', true],
    ['over one link', 'b', 'a', true],
    ['over two links', 'c', 'a', true],
    ['beside each other', 'd', 'a', false],
    ['onwards', 'a', 'c', false],
    ['to a plan nobody knows', 'c', 'z', false],
  ])('%s', (_, fromId, toId, expected) => {
    expect(wouldMakeRing(links, { fromId, toId })).toBe(expected)
  })

  it('are found without hanging where there is one already', () => {
    const ring = [...links, { fromId: 'c', toId: 'a' }]
    expect(wouldMakeRing(ring, { fromId: 'y', toId: 'a' })).toBe(false)
    expect(wouldMakeRing(ring, { fromId: 'b', toId: 'd' })).toBe(true)
  })

  it.each([
    ['a link to itself', ['xx'], []],
    ['two that are merged into each other', ['xy', 'yx'], ['xy']],
    ['three in a ring', ['xy', 'yz', 'zx', 'zc'], ['xy', 'yz', 'zc']],
    ['one that closes a ring with those there are', ['ca', 'ce'], ['ce']],
  ])('are left out of new links: %s', (_, given, kept) => {
    const added = given.map(([fromId = '', toId = '']) => ({ fromId, toId }))
    const found = linksWithoutRings(links, added)
    expect(found.map(({ fromId, toId }) => fromId + toId)).toEqual(kept)
  })

  it('are looked for in parts and in mergers apart', () => {
    const related = (id: string, kind: RelationKind, planId: string | null) => ({
      id,
      parentId: null,
      relations: [{ kind, planId, name: '' }],
    })
    const given = [
      { ...related('a', 'part-of', 'b'), parentId: 'c' },
      related('b', 'merged-into', 'c'),
      related('c', 'replaced-by', 'd'),
      related('d', 'merged-into', null),
      related('e', 'inter-municipal-with', 'a'),
    ]
    expect(partLinks(given)).toEqual([
      { fromId: 'a', toId: 'c' },
      { fromId: 'a', toId: 'b' },
    ])
    expect(mergerLinks(given)).toEqual([
      { fromId: 'b', toId: 'c' },
      { fromId: 'c', toId: 'd' },
    ])
    expect(wouldMakeRing(mergerLinks(given), { fromId: 'd', toId: 'b' })).toBe(true)
  })
})
