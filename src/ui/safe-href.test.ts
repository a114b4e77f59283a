import { describe, expect, test } from 'vitest'
import { isWebAddress, safeHref } from './safe-href.ts'

describe('an address somebody typed', () => {
  test.each([
    'https://lovdata.no/dokument/NL/lov/2008-06-27-71/§10-1',
    'http://example.no',
    'mailto:post@eksempel.kommune.no',
    '/eksempel/arbeid',
    'side#anker',
    '?sok=plan',
  ])('is kept when it is safe: %s', (address) => {
    expect(safeHref(address)).toBe(address)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    'blob:https://example.no/1',
    'https://[',
    '',
    '   ',
    null,
    undefined,
  ])('is left out when it could run code or makes no sense: %j', (address) => {
    expect(safeHref(address)).toBeUndefined()
  })

  test('loses the spaces around it', () => {
    expect(safeHref('  https://example.no ')).toBe('https://example.no')
  })
})

describe('an address of the web', () => {
  test.each([
    'https://sak.example.no/2028/123',
    'HTTP://example.no',
    'https://example.no/§10-1?a=b#c',
  ])('is whole: %s', (address) => {
    expect(isWebAddress(address)).toBe(true)
  })

  test.each([
    '',
    'example.no',
    '//example.no',
    'https:example.no',
    'https://',
    'mailto:a@example.no',
    'javascript:alert(1)//https://example.no',
    'https://example.no/\nb',
    `https://example.no/${'a'.repeat(2_000)}`,
  ])('is nothing else: %j', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })
})
