import { expect, it } from 'vitest'
import { linkAddress } from './link-address.ts'

it.each([
  ['https://ssb.no/a?b=c', 'https://ssb.no/a?b=c'],
  [' www.ssb.no ', 'https://www.ssb.no'],
  ['ssb.no/tabell#1', 'https://ssb.no/tabell#1'],
  ['post@eksempel.kommune.no', 'mailto:post@eksempel.kommune.no'],
  ['mailto:post@eksempel.kommune.no', 'mailto:post@eksempel.kommune.no'],
  ['javascript:alert(1)', null],
  ['data:text/html,a', null],
  ['mailto:javascript:alert(1)', null],
  ['/intern', null],
  ['planen vår', null],
  ['https://ssb.no/to ord', null],
  ['', null],
])('%j becomes %j', (typed, expected) => {
  expect(linkAddress(typed)).toBe(expected)
})
