import { describe, expect, it } from 'vitest'
import { samplePlan } from './sample-proposal.ts'
import {
  applyVoteChanges,
  plansLeftUnmerged,
  type VoteChange,
  type VoteErrorCode,
} from './vote-changes.ts'

const plans = [
  samplePlan('samfunn', { type: 'community-part', decision: 'revise' }),
  samplePlan('idrett'),
  samplePlan('kultur', { name: 'Kulturplan', decision: null }),
]
const strike = (planId: string): VoteChange => ({ kind: 'strike', planId })
const decide = (
  planId: string,
  decision: 'revise' | 'continue' | 'merge',
  mergeIntoId: string | null = null,
): VoteChange => ({ kind: 'decide', planId, decision, mergeIntoId })
const add = (planId: string, name: string): VoteChange => ({
  kind: 'add',
  planId,
  name,
  type: 'thematic-plan',
  decision: 'new',
})

function codesOf(...changes: readonly VoteChange[]): readonly VoteErrorCode[] {
  const result = applyVoteChanges(plans, changes)
  return result.kind === 'wrong' ? result.errors.map(({ code }) => code) : []
}

describe('the plan table as adopted', () => {
  it('is the proposed one when the vote changed nothing', () => {
    expect(applyVoteChanges(plans, [])).toEqual({ kind: 'applied', plans })
  })

  it('holds every change, with the others as they were', () => {
    const result = applyVoteChanges(plans, [
      strike('idrett'),
      decide('kultur', 'merge', 'samfunn'),
      add('ny', '  Frivillighetsplan '),
    ])
    expect(result).toEqual({
      kind: 'applied',
      plans: [
        plans[0],
        { ...plans[2], decision: 'merge', mergeIntoId: 'samfunn' },
        samplePlan('ny', { name: 'Frivillighetsplan', status: 'planned', decision: 'new' }),
      ],
    })
  })

  it('does not change the proposal it was made from', () => {
    const before = structuredClone(plans)
    applyVoteChanges(plans, [strike('idrett'), decide('kultur', 'revise')])
    expect(plans).toEqual(before)
  })

  it('may merge into a plan that the vote added', () => {
    expect(codesOf(decide('idrett', 'merge', 'ny'), add('ny', 'Oppvekstplan'))).toEqual([])
  })

  it('may put a struck plan back in under the same name only as another', () => {
    expect(codesOf(strike('idrett'), add('ny', 'plan  IDRETT'))).toEqual(['name-taken'])
  })
})

describe('a plan that was to be merged into one that the vote strikes', () => {
  const merged = samplePlan('idrett', { decision: 'merge', mergeIntoId: 'kultur' })
  const table = [merged, samplePlan('kultur'), samplePlan('areal')]

  it.each([
    ['is left', [strike('kultur')], ['idrett']],
    ['is not left when the other stays', [strike('areal')], []],
    ['is not left when it is struck too', [strike('kultur'), strike('idrett')], []],
    ['is not left when the vote decides of it', [strike('kultur'), decide('idrett', 'revise')], []],
  ] as const)('%s', (_, changes, left) => {
    expect(plansLeftUnmerged(table, changes).map(({ id }) => id)).toEqual(left)
  })
})

describe('a change that cannot be', () => {
  it.each([
    ['a plan struck twice', [strike('idrett'), strike('idrett')], ['struck-twice']],
    ['an unknown plan struck', [strike('borte')], ['unknown-plan']],
    ['an unknown plan decided', [decide('borte', 'revise')], ['unknown-plan']],
    [
      'two decisions for one plan',
      [decide('kultur', 'revise'), decide('kultur', 'continue')],
      ['changed-twice'],
    ],
    [
      'struck, then changed',
      [strike('idrett'), decide('idrett', 'revise')],
      ['struck-and-changed'],
    ],
    [
      'changed, then struck',
      [decide('idrett', 'revise'), strike('idrett')],
      ['struck-and-changed'],
    ],
    ['a decision that stood already', [decide('idrett', 'continue')], ['already-so']],
    ['a plan without a name', [add('ny', '  ')], ['no-name']],
    ['a name that is there', [add('ny', 'kulturplan')], ['name-taken']],
    ['two new plans of one name', [add('a', 'Ny'), add('b', 'ny')], ['name-taken']],
    ['one id for two', [add('a', 'Ny'), add('a', 'Annen')], ['id-taken']],
    ['the id of a plan that is there', [add('idrett', 'Ny')], ['id-taken']],
    ['merged into itself', [decide('idrett', 'merge', 'idrett')], ['merge-into-itself']],
    ['merged into what is not there', [decide('idrett', 'merge', 'borte')], ['merge-into-unknown']],
    [
      'merged into what the vote struck',
      [decide('idrett', 'merge', 'kultur'), strike('kultur')],
      ['merge-into-struck'],
    ],
  ] as const)('%s', (_, changes, codes) => {
    expect(codesOf(...changes)).toEqual(codes)
  })

  it('every error is told, each at its place, and nothing is applied', () => {
    expect(applyVoteChanges(plans, [strike('borte'), strike('idrett'), strike('idrett')])).toEqual({
      kind: 'wrong',
      errors: [
        { index: 0, code: 'unknown-plan', planId: 'borte' },
        { index: 2, code: 'struck-twice', planId: 'idrett' },
      ],
    })
  })
})
