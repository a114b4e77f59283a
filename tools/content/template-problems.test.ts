import { describe, expect, it } from 'vitest'
import { templateProblems } from './template-problems.ts'

const meta = {
  title: 'Mandat',
  lead: 'Når dere setter i gang.',
  order: 1,
  group: 'oppstart',
  steps: [1],
  checkedOn: '2026-11-21',
  requirements: ['L1'],
  keywords: ['mandat'],
}
const template = (body: string, more: object = {}) => ({
  slug: 'mandat',
  meta: { ...meta, ...more },
  body,
})
const said = (nb: string, nn: string, more: object = {}) =>
  templateProblems([template(nb)], [template(nn, more)]).map(({ file, what }) => `${file}: ${what}`)

describe('the templates', () => {
  it('of the project have nothing wrong', () => {
    expect(templateProblems()).toEqual([])
  })

  it('are in both forms', () => {
    expect(templateProblems([template('Tekst')], [])).toEqual([
      { file: 'content/nn/maler/mandat.md', what: 'there is no nynorsk template' },
    ])
  })

  it.each([
    ['a placeholder that there is none of', 'Frist {{frst}}', 'there is no {{frst}}'],
    ['a condition that never ends', '{{hvis:samisk}}\nTekst', '{{hvis:…}} and {{slutt}} do not'],
    ['a heading of level one', '# Tittel', 'a heading begins with #'],
    ['an address outside the product', 'Se https://example.org', 'an address outside'],
  ])('are told of for %s', (_, body, problem) => {
    expect(said(body, body).join('\n')).toContain(problem)
  })

  it('have the same headings, tables and placeholders in both forms', () => {
    const differing = said('## Mål\n\n{{frist}}', '### Mål\n\n{{periode}}', { order: 2 }).join('\n')
    expect(differing).toContain('the outline differs: h2 and h3')
    expect(differing).toContain('the placeholders differ')
    expect(differing).toContain('front matter, order')
  })

  it('say in their front matter what they are for', () => {
    expect(said('Tekst', 'Tekst', { group: 'annet' }).join('\n')).toContain('front matter, group')
  })
})
