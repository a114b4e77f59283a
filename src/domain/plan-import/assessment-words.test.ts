import { describe, expect, it } from 'vitest'
import { readAssessment } from './assessment-words.ts'

describe('assessment words in both forms', () => {
  const meanings: readonly (readonly [string, string | undefined])[] = [
    ['revideres', 'revise'],
    ['Reviderast', 'revise'],
    ['Revidering i perioden', 'revise'],
    ['Skal rulleres', 'revise'],
    ['rulleres hvert 4. år', 'revise'],
    ['Rullerast kvart 4. år', 'revise'],
    ['Oppdateres', 'revise'],
    ['Hovedrevisjon', 'revise'],
    ['ny', 'new'],
    ['Ny plan', 'new'],
    ['Ny temaplan', 'new'],
    ['Utarbeides', 'new'],
    ['Skal utarbeidast', 'new'],
    ['Videreføres', 'continue'],
    ['Vidareførast', 'continue'],
    ['endres ikke', 'continue'],
    ['Endrast ikkje', 'continue'],
    ['Revideres ikke', 'continue'],
    ['Ikke behov for revisjon', 'continue'],
    ['Ikkje behov for rullering', 'continue'],
    ['rulleres årlig', 'roll-yearly'],
    ['Rullerast årleg', 'roll-yearly'],
    ['gjennomgås årlig', 'roll-yearly'],
    ['Revideres hvert år', 'roll-yearly'],
    ['utgår', 'repeal'],
    ['går ut', 'repeal'],
    ['oppheves', 'repeal'],
    ['Opphevast', 'repeal'],
    ['Vert avslutta', 'repeal'],
    ['Legges ned', 'repeal'],
    ['utsettes', 'postpone'],
    ['Utsetjast', 'postpone'],
    ['Revideres i neste periode', 'postpone'],
    ['Interkommunal plan', 'inter-municipal'],
    ['vurderes', undefined],
    ['Må vurderast', undefined],
    ['Behov for revisjon vurderes', undefined],
    ['under arbeid', undefined],
    ['oppstart', undefined],
  ]

  it.each(meanings)('«%s» means %s', (text, decision) => {
    const { fields, questions } = readAssessment(text)
    expect(fields.assessment).toBe(text)
    expect(fields.decision).toBe(decision)
    expect(questions).toEqual([])
  })

  const relations: readonly (readonly [string, string, string, string])[] = [
    ['slås sammen med Oppvekstplan', 'merge', 'merged-into', 'Oppvekstplan'],
    ['Slåast saman med Kulturplanen i 2026', 'merge', 'merged-into', 'Kulturplanen'],
    ['inngår i kommuneplanens samfunnsdel', 'merge', 'part-of', 'kommuneplanens samfunnsdel'],
    ['Går inn som tema i budsjettet', 'merge', 'part-of', 'budsjettet'],
    ['Inngår som tema i helse- og omsorgsplan', 'merge', 'part-of', 'helse- og omsorgsplan'],
    ['Innarbeides i økonomiplanen', 'merge', 'part-of', 'økonomiplanen'],
    ['erstattes av regional plan for klima', 'repeal', 'replaced-by', 'regional plan for klima'],
    ['Vert erstatta av Temaplan for natur.', 'repeal', 'replaced-by', 'Temaplan for natur'],
    ['Skal inn i ny oppvekstplan', 'merge', 'part-of', 'ny oppvekstplan'],
    ['Utgår, inngår i Klimaplan', 'merge', 'part-of', 'Klimaplan'],
    ['Felles med Fjellvik og Nes', 'inter-municipal', 'inter-municipal-with', 'Fjellvik og Nes'],
  ]

  it.each(relations)('«%s» is %s, %s «%s»', (text, decision, kind, name) => {
    const { fields, questions } = readAssessment(text)
    expect(fields.decision).toBe(decision)
    expect(fields.relation).toEqual({ kind, name })
    expect(questions).toEqual([])
  })

  it.each([
    ['Revideres 2025', [2025]],
    ['Vedtatt 2014, revideres 2025', [2025]],
    ['Sist revidert 12.06.2018 – rulleres i 2026', [2026]],
    ['Revideres i 2025–2026', [2025, 2026]],
    ['Rulleres 2024/2025', [2024, 2025]],
    ['Revideres', undefined],
  ])('«%s» is planned in %j', (text, years) => {
    expect(readAssessment(text).fields.years).toEqual(years)
  })

  it.each([
    ['Slås sammen', 'relation-without-name'],
    ['Videreføres eller oppheves', 'several-assessments'],
    ['Etter behov i linja', 'assessment-not-understood'],
    ['3', 'assessment-not-understood'],
  ])('asks about «%s»', (text, code) => {
    expect(readAssessment(text).questions.map((question) => question.code)).toEqual([code])
  })
})
