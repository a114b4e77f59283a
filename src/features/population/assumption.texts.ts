import type { AssumptionNote, AssumptionSource } from '#domain/population/assumptions.ts'
import { dictionary, type Language } from '#platform/i18n/language.ts'

interface AssumptionTexts {
  /** Stands wherever figures of an own projection are shown. */
  readonly ownScenario: string
  readonly sources: Readonly<Record<AssumptionSource, string>>
  readonly notes: Readonly<Record<AssumptionNote, string>>
}

const texts = dictionary(
  {
    ownScenario: 'Kommunens eget scenario. Dette er ikke SSBs framskriving.',
    sources: {
      'ssb-07459-age-2026':
        'Kilde: Statistisk sentralbyrå, tabell 07459, alder 1. januar 2026 (CC BY 4.0).',
      'ssb-07459-sex-age-2021':
        'Kilde: Statistisk sentralbyrå, tabell 07459, kjønn og alder 1. januar 2021 (CC BY 4.0). Kjønn i 2026 er beregnet ut fra dette.',
      'ssb-07459-totals':
        'Kilde: Statistisk sentralbyrå, tabell 07459, folkemengde 2006–2026 (CC BY 4.0).',
      'ssb-deaths-2024':
        'Kilde: Statistisk sentralbyrå, Døde, dødsrater og forventet levealder 2024 (CC BY 4.0).',
      'un-wpp-2024-fertility-pattern':
        'Kilde: FN, World Population Prospects 2024, hvor gamle mødre i Norge er når de føder, 2023 (CC BY 3.0 IGO).',
      'ssb-14746-country':
        'Kilde: Statistisk sentralbyrå, tabell 14746, hovedalternativet for hele landet (CC BY 4.0).',
      'own-choice': 'Kommunen har selv valgt dette.',
    },
    notes: {
      'small-place':
        'Kommunen har få innbyggere. Tilfeldigheter betyr mye, og ratene bygger også på kommuner som ligger like sentralt.',
      'rates-of-former-municipality':
        'Kommunen ble delt i 2024. Kjønn og flytting er regnet ut for kommunen slik den var før.',
      'unusual-migration':
        'Flytting endret folketallet uvanlig mye i 2021–2026. Scenarioet regner med at dette avtar.',
    },
  } satisfies AssumptionTexts,
  {
    ownScenario: 'Kommunen sitt eige scenario. Dette er ikkje framskrivinga til SSB.',
    sources: {
      'ssb-07459-age-2026':
        'Kjelde: Statistisk sentralbyrå, tabell 07459, alder 1. januar 2026 (CC BY 4.0).',
      'ssb-07459-sex-age-2021':
        'Kjelde: Statistisk sentralbyrå, tabell 07459, kjønn og alder 1. januar 2021 (CC BY 4.0). Kjønn i 2026 er rekna ut frå dette.',
      'ssb-07459-totals':
        'Kjelde: Statistisk sentralbyrå, tabell 07459, folkemengd 2006–2026 (CC BY 4.0).',
      'ssb-deaths-2024':
        'Kjelde: Statistisk sentralbyrå, Døde, dødsratar og forventa levealder 2024 (CC BY 4.0).',
      'un-wpp-2024-fertility-pattern':
        'Kjelde: FN, World Population Prospects 2024, kor gamle mødrer i Noreg er når dei føder, 2023 (CC BY 3.0 IGO).',
      'ssb-14746-country':
        'Kjelde: Statistisk sentralbyrå, tabell 14746, hovudalternativet for heile landet (CC BY 4.0).',
      'own-choice': 'Kommunen har sjølv valt dette.',
    },
    notes: {
      'small-place':
        'Kommunen har få innbyggjarar. Tilfeldige hendingar betyr mykje, og ratane byggjer også på kommunar som ligg like sentralt.',
      'rates-of-former-municipality':
        'Kommunen vart delt i 2024. Kjønn og flytting er rekna ut for kommunen slik han var før.',
      'unusual-migration':
        'Flytting endra folketalet uvanleg mykje i 2021–2026. Scenarioet reknar med at dette minkar.',
    },
  },
)

/** The label of an own projection, and a sentence for each source and note of its assumptions. */
export function assumptionTexts(language: Language): AssumptionTexts {
  return texts[language]
}
