import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '#features/index.ts'
import { languages } from '#platform/i18n/language.ts'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { type MunicipalityAtWork, municipalityAtWork } from '../../../test/municipality-at-work.ts'
import { textOf } from '../../../test/workspace.ts'
import { guideTexts } from './guide.texts.ts'
import { pieceFor } from './guide-help.tsx'

let app: TestApp
let alver: MunicipalityAtWork
let people: Record<'planner' | 'contributor', SignedIn>

beforeAll(async () => {
  app = await testApp()
  alver = await municipalityAtWork(app, '4631')
  const contributor = await app.signIn({ tenantId: alver.tenantId, role: 'contributor' })
  people = { planner: alver.planner, contributor }
})
afterAll(() => app.close())

const work = '/:slug/arbeid/:period'
const pages = allRoutes.filter(
  ({ method, pattern, permission }) =>
    method === 'GET' &&
    (pattern === work || pattern.startsWith(`${work}/`)) &&
    (permission === 'read-drafts' || permission === 'edit'),
)

const panelOf = (body: string) =>
  /<aside class="st-guide-panel[^"]*" id="veileder".*?<\/aside>/s.exec(body)?.[0] ?? ''

describe.each(languages)('the guide on the pages of the workspace in %s', (language) => {
  it.each(['planner', 'contributor'] as const)('is there for a %s', async (role) => {
    const headers = { cookie: `${people[role].headers.cookie}; malform=${language}` }
    const { open } = guideTexts[language].panel
    const without: string[] = []
    let shown = 0
    for (const { pattern } of pages) {
      const url = alver.hrefOf(pattern)
      const { statusCode, body } = await app.get(url, headers)
      if (statusCode !== 200 || !body.includes('class="st-step-navigation"')) continue
      const opened = `${url}?veileder=vis`
      const answer = await app.get(opened, headers)
      const panel = panelOf(answer.body)
      const isThere =
        body.includes(`href="${opened}">${open}</a>`) &&
        panelOf(body) === '' &&
        answer.body.includes(`href="${url}">${guideTexts[language].panel.close}</a>`) &&
        /<a class="ds-link" href="\/veileder\/[a-z]+\/[a-z0-9-]+">/.test(panel)
      if (!isThere) without.push(pattern)
      shown += 1
    }
    expect(without).toEqual([])
    expect(shown).toBeGreaterThan(role === 'planner' ? 40 : 20)
  })
})

describe('the piece of the guide', () => {
  it('belongs to the step that the work has come to, on the overview', () => {
    const pieces = ([1, 5, null] as const).map((step) =>
      pieceFor({ current: 'overview', step, language: 'nb' }),
    )
    expect(pieces.map((page) => page?.order)).toEqual([1, 5, 1])
  })

  it('has what the law asks for, what to do and the least that is enough of a step', async () => {
    const url = `${alver.hrefOf('/:slug/arbeid/:period/framdrift')}?veileder=vis`
    const text = textOf(panelOf((await app.get(url, alver.planner.headers)).body))
    expect(text).toContain('Det loven krever')
    expect(text).toContain('Gjør dette')
    expect(text).toContain('Det minste som er godt nok')
    expect(text).not.toContain('Fallgruver')
    expect(text).toContain('Les hele siden: Lag en tidsplan som holder')
  })

  it('keeps what the page was asked with', async () => {
    const url = `${alver.hrefOf('/:slug/arbeid/:period/aktiviteter')}?trinn=3`
    const { body } = await app.get(url, alver.planner.headers)
    expect(body).toContain(`href="${url}&amp;veileder=vis"`)
    const open = await app.get(`${url}&veileder=vis`, alver.planner.headers)
    expect(open.body).toContain(`href="${url}">Lukk veilederen</a>`)
  })

  it('is folded on a form that was refused, so that nobody leaves what they typed', async () => {
    const url = alver.hrefOf('/:slug/arbeid/:period/aktiviteter/ny')
    const { statusCode, body } = await app.post(url, { title: '' }, alver.planner.headers)
    expect(statusCode).toBe(422)
    expect(body).toMatch(/<details class="st-guide-help"><summary>Veileder til denne siden/)
    expect(panelOf(body)).not.toBe('')
    expect(body).not.toContain('veileder=vis')
  })
})
