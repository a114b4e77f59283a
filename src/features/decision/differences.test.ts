import { afterAll, beforeAll, expect, it } from 'vitest'
import { routes } from '#routes'
import { app, openDecision, page, post, publish, where } from '../../../test/decision.ts'
import { textOf } from '../../../test/workspace.ts'

beforeAll(openDecision)
afterAll(() => app.close())

it('a section that was renamed is shown as renamed, with what it said before', async () => {
  const section = { ...where(), sectionKey: 'purpose' }
  const address = routes.writeSection.href(section)
  const write = async (title: string, body: string) => {
    await post(routes.holdSection.href(section), {})
    const version = /name="version" value="(\d+)"/.exec(await page(address))?.[1] ?? '0'
    return (await post(address, { title, body, version })).statusCode
  }
  expect(await write('Derfor planlegger vi', 'Eksempel: slik var det.')).toBe(303)
  expect((await publish({ publishedOn: '21.8.2028' })).statusCode).toBe(303)
  expect(await write('Formålet med strategien', 'Eksempel: slik er det.')).toBe(303)
  const shown = textOf(await page(routes.proposalDifferences.href(where())))
  expect(shown).toContain('Formålet med strategien (het «Derfor planlegger vi»)')
  expect(shown).toMatch(/slik var det\..*slik er det\./s)
  expect(shown).not.toContain('Tatt ut')
})
