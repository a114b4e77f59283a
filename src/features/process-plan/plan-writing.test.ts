import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#routes'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { startFields } from '../../../test/workspace.ts'
import { planLists } from './plan-item-lists.ts'

let app: TestApp
let planner: SignedIn
const where = { slug: 'leka', period: '2028-2031' }
const plan = routes.processPlan.href(where)

beforeAll(async () => {
  app = await testApp()
  const { tenantId } = await app.municipality('5052')
  planner = await app.signIn({ tenantId, role: 'planner', name: 'Kari Eksempel' })
  await app.post('/leka/arbeid/ny', startFields, planner.headers)
})
afterAll(() => app.close())

async function hub(): Promise<{ shown: string; folded: string }> {
  const { body } = await app.get(plan, planner.headers)
  const section =
    /<section[^>]*aria-labelledby="skriv-selv">(.*?)<\/section>/s.exec(body)?.[1] ?? ''
  const [shown = '', folded = ''] = section.split('<details')
  return { shown, folded }
}

const add = (itemKind: string, fields: Record<string, string>) =>
  app.post(routes.planItems.href({ ...where, itemKind }), fields, planner.headers)

describe('what a small municipality sees of what it can write', () => {
  it('is four things, and the rest folded', async () => {
    const { shown, folded } = await hub()
    for (const title of ['Mandat', 'Ønsket resultat', 'Arbeidsgruppe', 'Evaluering']) {
      expect(shown).toContain(title)
    }
    for (const title of ['Interessenter', 'Kommunikasjonsplan', 'Risiko', 'Ansvar i hvert trinn']) {
      expect(shown).not.toContain(title)
      expect(folded).toContain(title)
    }
    expect(shown).toContain('Ikke skrevet')
  })

  it('says how each stands', async () => {
    const text = routes.planText.href({ ...where, textKind: 'mandat' })
    await app.post(text, { body: 'Oppdrag', version: '0' }, planner.headers)
    for (const name of ['Kari', 'Ola']) {
      await add('arbeidsgruppe', { name, functionInGroup: 'member' })
    }
    const { shown } = await hub()
    expect(shown).toMatch(/Sist endret \d+\. \p{L}+ \d{4} av Kari Eksempel/u)
    expect(shown).toContain('2 medlemmer')
  })

  it('takes a heavier list out of the fold when there is something in it', async () => {
    await add('risiko', { event: 'Snøstorm', probability: '2', consequence: '2' })
    const { shown, folded } = await hub()
    expect(shown).toContain('1 risiko')
    expect(folded).not.toContain('>Risiko<')
  })
})

describe('the words of the lists', () => {
  const labels = Object.values(planLists).flatMap(({ kind, fields, texts }) =>
    fields.flatMap(({ name }) =>
      (['nb', 'nn'] as const).map((form) => ({ kind, name, form, texts })),
    ),
  )
  it.each(labels)('$kind names its field $name in $form', ({ name, form, texts }) => {
    expect(texts[form].fields[name]).toMatch(/\p{L}/u)
  })

  it.each(Object.values(planLists))('$kind names every column', ({ columns, texts }) => {
    for (const form of ['nb', 'nn'] as const) {
      const { columns: own, fields } = texts[form]
      expect(columns.filter(({ name }) => !own[name] && !fields[name])).toEqual([])
    }
  })
})
