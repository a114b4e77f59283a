import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { compareIndicator } from '#features/indicators/index.ts'
import { municipalityBySlug } from '#features/reference/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { type Cells, figures } from '../../../test/made-figures.ts'
import { textOf } from '../../../test/workspace.ts'
import { comparisonChart } from './comparison-chart.ts'
import { readComparison } from './comparison-choice.ts'
import { figureNotes, hiddenState } from './figure-notes.ts'
import { IndicatorPage } from './indicator.page.tsx'
import { indicatorChart } from './indicator-chart.ts'
import { ThemePage } from './theme.page.tsx'

const id = 'forsterket-norskopplaering'

function placeOf(slug: string) {
  const municipality = municipalityBySlug(slug)
  if (!municipality) throw new Error(`${slug} is gone`)
  return { municipality, slug, name: municipality.displayName, isDemo: false }
}
const place = placeOf('utsira')
const { number } = place.municipality
const without = (state: 'suppressed' | 'too-few' | 'missing') => ({
  value: null,
  state,
  count: null,
})
const ours = (cells: Cells) => figures(id, { [number]: cells })
const tooFew = ours({ 2024: without('suppressed'), 2025: without('too-few') })

function themeText(language: Language): string {
  const reason = hiddenState(tooFew, number)
  if (!reason) throw new Error('Nothing is hidden')
  return textOf(
    render(
      <ThemePage
        {...{ language, place, theme: 'oppvekst-og-utdanning' }}
        figures={[]}
        others={[]}
        hidden={[{ indicator: tooFew.indicator, reason }]}
        waiting={[]}
      />,
    ),
  )
}

function indicatorText(language: Language): string {
  const comparison = compareIndicator(tooFew, number, 'neighbours')
  return textOf(
    render(
      <IndicatorPage
        {...{ language, place }}
        indicator={tooFew.indicator}
        choice={readComparison({})}
        content={{
          figures: tooFew,
          hidden: hiddenState(tooFew, number),
          beside: null,
          coverage: null,
          overTime: indicatorChart(tooFew, place, comparison, language),
          comparisonChart: comparisonChart(tooFew, place, comparison, language),
          changeChart: null,
          changeOfMany: null,
        }}
      />,
    ),
  )
}

describe('a figure with too few behind it', () => {
  it('stands on the page of the theme as hidden and with why, never as one to come', () => {
    const text = themeText('nb')
    expect(text).toContain('Skjult (1)')
    expect(text).toContain(
      'Elever med forsterket opplæring i norsk : for få bak tallet til at det kan vises',
    )
    expect(text).toContain('Vi har ingen tall om dette som vi kan vise for kommunen.')
    expect(text).not.toMatch(/ennå|drifter Stedsans/)
    expect(themeText('nn')).toContain('for få bak talet til at det kan visast')
  })

  it('has a page that says why, with the sentence of each reason', () => {
    const text = indicatorText('nb')
    expect(text).toContain('Vi viser ikke tall for Utsira: for få bak tallet til at det kan vises.')
    expect(text).toContain('Vi viser ikke tall som for få ligger bak.')
    expect(text).toContain('Små tall er skjult av kilden')
    expect(text).not.toContain('ennå')
    expect(indicatorText('nn')).toContain('Vi viser ikkje tal som for få ligg bak.')
  })
})

describe('what is hidden', () => {
  it('is only what no year can show; a note tells of the years that are not shown', () => {
    const some = ours({ 2024: 4.2, 2025: without('too-few') })
    expect(hiddenState(some, number)).toBeNull()
    expect(figureNotes(some, number, 'nb')).toHaveLength(1)
    expect(hiddenState(ours({ 2025: without('missing') }), number)).toBeNull()
    expect(hiddenState(ours({ 2025: without('suppressed') }), number)).toBe('suppressed')
  })
})
