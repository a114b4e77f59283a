import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { ErrorPage, errorPageTitle } from './error-page.tsx'

describe('the error page', () => {
  test.each([400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 502, 503])(
    'has a heading and a way on in both forms: %i',
    (status) => {
      const bokmal = render(<ErrorPage language="nb" status={status} />)
      const nynorsk = render(<ErrorPage language="nn" status={status} />)
      expect(bokmal).toContain(`<h1>${errorPageTitle('nb', status)}</h1>`)
      expect(bokmal).toContain('Gå til forsiden')
      expect(nynorsk).toContain('Gå til framsida')
      expect(nynorsk).not.toBe(bokmal)
    },
  )

  test.each([
    [500, true],
    [503, true],
    [404, false],
    [422, false],
  ])('shows the reference number on %i: %s', (status, shown) => {
    const html = render(<ErrorPage language="nb" status={status} reference="a1b2c3" />)
    expect(html.includes('a1b2c3')).toBe(shown)
  })

  test('offers to log in where that may help, and to try again where that may', () => {
    const page = (status: number) =>
      render(<ErrorPage language="nb" status={status} logInHref="/logg-inn" retryHref="/igjen" />)
    expect(page(404)).toContain('/logg-inn')
    expect(page(404)).not.toContain('/igjen')
    expect(page(503)).toContain('/igjen')
    expect(page(503)).not.toContain('/logg-inn')
  })

  test('gives back what was written, as text', () => {
    const typed = ['Vi <b>vedtar</b> planen']
    const html = render(<ErrorPage language="nb" status={404} typed={typed} />)
    expect(html).toContain('<h2>Det du skrev</h2>')
    expect(html).toContain('Vi &lt;b>vedtar&lt;/b> planen')
    expect(render(<ErrorPage language="nb" status={404} />)).not.toContain('Det du skrev')
  })
})
