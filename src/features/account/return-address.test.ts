import { describe, expect, test } from 'vitest'
import { ownAddress, returnAddress, returnQuery } from './return-address.ts'

describe('an address to return to', () => {
  test.each([
    ['/bodo/arbeid/2028-2031', '/bodo/arbeid/2028-2031'],
    ['/bodo/arbeid?vis=alle#steg-3', '/bodo/arbeid?vis=alle#steg-3'],
    ['/heroy-nordland/innstillinger/../arbeid', '/heroy-nordland/arbeid'],
    ['/sok?q=https://eksempel.no', '/sok?q=https://eksempel.no'],
    ['/logg-innlegg', '/logg-innlegg'],
  ])('is kept when it is our own: %s', (text, address) => {
    expect(returnAddress(text)).toBe(address)
  })

  test.each([
    undefined,
    '',
    'bodo/arbeid',
    'https://ond.example/',
    '//ond.example/',
    '///ond.example/',
    '/\\ond.example/',
    '\\/ond.example/',
    '/.//ond.example/',
    '/a/..//ond.example/',
    '/%0d%0aSet-Cookie:x=1\r\nx',
    '/\tond',
    'javascript:alert(1)',
    ' /bodo',
    `/${'a'.repeat(1_000)}`,
  ])('is dropped when it could lead elsewhere: %j', (text) => {
    expect(ownAddress(text)).toBeNull()
    expect(returnAddress(text)).toBeNull()
  })

  test.each(['/', '/logg-inn', '/logg-inn?til=%2F', '/logg-inn/abc', '/logg-ut', '/malform'])(
    'is dropped when it only leads back to the login: %s',
    (text) => {
      expect(returnAddress(text)).toBeNull()
    },
  )

  test('survives in the query of the next address', () => {
    const search = new URLSearchParams(returnQuery('/bodo/arbeid?a=1&b=2'))
    expect(search.get('til')).toBe('/bodo/arbeid?a=1&b=2')
    expect(returnQuery(null)).toBe('')
  })
})
