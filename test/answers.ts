// What holds for every answer of the product, whoever asks for whatever.
import type { LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'"

/** Written out, and not taken from the code: a weaker header is to be noticed here. */
const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** @param isOpenData programs in the pages of other sites may read the answer. */
export function expectSecure(answer: LightMyRequestResponse, isOpenData = false): void {
  const headers = isOpenData
    ? { ...securityHeaders, 'cross-origin-resource-policy': 'cross-origin' }
    : securityHeaders
  expect(answer.headers).toMatchObject(headers)
  if (isHtml(answer)) expectHouseHtml(answer.payload)
}

export function isHtml(answer: LightMyRequestResponse): boolean {
  return String(answer.headers['content-type'] ?? '').startsWith('text/html')
}

/** A page of the product: a language, one heading of the first level, and nothing inline. */
function expectHouseHtml(html: string): void {
  if (html === '') return
  expect(html).toMatch(/^<!doctype html>/i)
  expect(html).toMatch(/<html[^>]* lang="(nb|nn)"/)
  expect(html).toMatch(/<title>[^<]*\S[^<]*<\/title>/)
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
  expect(html).not.toMatch(/<style[\s>]|<[a-z][^<>]*\sstyle=/i)
  expect(html).not.toMatch(/<[a-z][^<>]*\son[a-z]+=/i)
  expect(html).not.toMatch(/(?:href|src|action)="\s*javascript:/i)
  for (const [script] of html.matchAll(/<script[^>]*>[^<]*/gi)) {
    expect(script).toMatch(/\ssrc="\/assets\/[^"]+"[^>]*>$/)
  }
}

/** An error page in the product's own look. */
export function expectErrorPage(answer: LightMyRequestResponse, status: number): void {
  expect({ status: answer.statusCode, isHtml: isHtml(answer) }).toEqual({ status, isHtml: true })
  expectSecure(answer)
  expect(answer.payload).toContain('st-error-page')
  expect(answer.headers['cache-control']).toContain('no-store')
}
