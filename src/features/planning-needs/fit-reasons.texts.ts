import type { FitReason, UnfitReason } from '#domain/planning-need/fit-types.ts'
import { dictionary } from '#platform/i18n/language.ts'

type Sentence = (values: Readonly<Record<string, string>>) => string

/** Why a plan stands where a proposal puts it, or has no place. */
export const fitReasonTexts = dictionary(
  {
    placed: {
      'fixed-date': () => 'Tidspunktene ligger fast.',
      'runs-every-year': () => 'Rulleres hvert år.',
      'kept-as-wished': () => 'Står der dere har satt den.',
      'first-room': () => 'Første halvår med plass.',
      'waits-for-hands': () => 'Venter til det er tid nok.',
      'waits-for-plan': ({ plan }) => `Venter på ${plan}.`,
      'not-before': ({ notBefore }) => `Kan ikke starte før ${notBefore}.`,
      'moved-for-law': ({ adoptBy }) => `Må være vedtatt innen ${adoptBy}.`,
      'moved-before-plan': ({ plan }) => `Må være ferdig før ${plan} starter.`,
      'moved-into-term': ({ lastYear }) => `Lagt innenfor perioden, som slutter i ${lastYear}.`,
      'hands-earlier': () => 'Det er ledig tid tidligere.',
      stretched: ({ halfYears }) => `Fordelt over ${halfYears} halvår for å få plass.`,
      shortened: ({ halfYears }) => `Gjort på ${halfYears} halvår for å få plass.`,
      'late-for-law': ({ adoptBy }) => `Rekker ikke fristen, som er ${adoptBy}.`,
      'limit-before-start': ({ adoptBy }) =>
        `Fristen, ${adoptBy}, ligger før første mulige halvår.`,
      'late-for-plan': ({ plan }) => `Blir ikke ferdig før ${plan} starter.`,
      'starts-before-what-it-builds-on': ({ plan }) => `Starter før ${plan}, som den bygger på.`,
      'size-unknown': () => 'Ingen har sagt hvor mye arbeid det er.',
    } satisfies Record<FitReason['code'], Sentence> as Record<string, Sentence>,
    unplaced: {
      'size-unknown': () => 'Ingen har sagt hvor mye arbeid det er.',
      'builds-on-unplaced': ({ plan }) => `Bygger på ${plan}, som ikke får plass.`,
      'no-time-left': () => 'Det er ikke tid igjen i perioden.',
      'no-hands': ({ unit }) =>
        unit ? `${unit} har ingen timer til planarbeid.` : 'Dere har ingen tid til planarbeid.',
      'larger-than-all-hands': ({ weeks }) =>
        `Planen er større enn all tiden dere har, som er ${weeks} ukeverk.`,
      'hands-taken': ({ weeks }) => `Andre planer bruker tiden. Det er ${weeks} ukeverk igjen.`,
      'hands-scattered': ({ weeks }) =>
        `Det er ${weeks} ukeverk igjen, men spredt på flere halvår.`,
    } satisfies Record<UnfitReason['code'], Sentence> as Record<string, Sentence>,
  },
  {
    placed: {
      'fixed-date': () => 'Tidspunkta ligg fast.',
      'runs-every-year': () => 'Blir rullert kvart år.',
      'kept-as-wished': () => 'Står der de har sett han.',
      'first-room': () => 'Første halvår med plass.',
      'waits-for-hands': () => 'Ventar til det er tid nok.',
      'waits-for-plan': ({ plan }) => `Ventar på ${plan}.`,
      'not-before': ({ notBefore }) => `Kan ikkje starte før ${notBefore}.`,
      'moved-for-law': ({ adoptBy }) => `Må vere vedteken innan ${adoptBy}.`,
      'moved-before-plan': ({ plan }) => `Må vere ferdig før ${plan} startar.`,
      'moved-into-term': ({ lastYear }) => `Lagd innanfor perioden, som sluttar i ${lastYear}.`,
      'hands-earlier': () => 'Det er ledig tid tidlegare.',
      stretched: ({ halfYears }) => `Fordelt over ${halfYears} halvår for å få plass.`,
      shortened: ({ halfYears }) => `Gjort på ${halfYears} halvår for å få plass.`,
      'late-for-law': ({ adoptBy }) => `Rekk ikkje fristen, som er ${adoptBy}.`,
      'limit-before-start': ({ adoptBy }) => `Fristen, ${adoptBy}, ligg før første moglege halvår.`,
      'late-for-plan': ({ plan }) => `Blir ikkje ferdig før ${plan} startar.`,
      'starts-before-what-it-builds-on': ({ plan }) => `Startar før ${plan}, som han byggjer på.`,
      'size-unknown': () => 'Ingen har sagt kor mykje arbeid det er.',
    },
    unplaced: {
      'size-unknown': () => 'Ingen har sagt kor mykje arbeid det er.',
      'builds-on-unplaced': ({ plan }) => `Byggjer på ${plan}, som ikkje får plass.`,
      'no-time-left': () => 'Det er ikkje tid att i perioden.',
      'no-hands': ({ unit }) =>
        unit ? `${unit} har ingen timar til planarbeid.` : 'De har ingen tid til planarbeid.',
      'larger-than-all-hands': ({ weeks }) =>
        `Planen er større enn all tida de har, som er ${weeks} vekeverk.`,
      'hands-taken': ({ weeks }) => `Andre planar bruker tida. Det er ${weeks} vekeverk att.`,
      'hands-scattered': ({ weeks }) =>
        `Det er ${weeks} vekeverk att, men spreidde på fleire halvår.`,
    },
  },
)
