import { dictionary } from '#platform/i18n/language.ts'

/** Who has changed what is said of a plan, and how. */
export const needHistoryTexts = dictionary(
  {
    title: 'Historikk',
    kinds: {
      assess: 'vurderte planen',
      move: 'flyttet planen på tavla',
      fit: 'tok i bruk et forslag til rekkefølge',
      alternative: 'tok i bruk et alternativ',
      vote: 'førte vedtaket i kommunestyret',
      undo: 'angret',
    },
    line: (when: string, name: string, did: string) => `${when}: ${name} ${did}.`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    nothing: 'ingenting',
    older: (some: number) =>
      some === 1 ? 'Én eldre endring er ikke vist.' : `${some} eldre endringer er ikke vist.`,
  },
  {
    title: 'Historikk',
    kinds: {
      assess: 'vurderte planen',
      move: 'flytta planen på tavla',
      fit: 'tok i bruk eit forslag til rekkjefølgje',
      alternative: 'tok i bruk eit alternativ',
      vote: 'førte vedtaket i kommunestyret',
      undo: 'angra',
    },
    line: (when: string, name: string, did: string) => `${when}: ${name} ${did}.`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    nothing: 'ingenting',
    older: (some: number) =>
      some === 1 ? 'Éi eldre endring er ikkje vist.' : `${some} eldre endringar er ikkje viste.`,
  },
)
