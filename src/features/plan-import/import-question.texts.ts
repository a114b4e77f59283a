import type { ImportedDecision, ImportQuestionCode } from '#domain/plan-import/plan-import.ts'
import { dictionary } from '#platform/i18n/language.ts'

/** What a question is about, as the reader found it. */
export interface QuestionValues {
  /** The words of the source. */
  readonly text: string
  readonly year: number
  readonly line: number
  readonly column: number
  /** What the words may mean, as words. */
  readonly meanings: string
}

type Sentences = Record<ImportQuestionCode, (values: QuestionValues) => string>

/** What is asked of a row, as sentences. */
export const importQuestionTexts = dictionary(
  {
    question: {
      'impossible-date': ({ text }) =>
        `«${text}» finnes ikke i kalenderen. Hvilken dato skal det være?`,
      'impossible-year': ({ text }) => `Kan «${text}» stemme? Hvilket år skal det være?`,
      'impossible-period': ({ text }) =>
        `Perioden «${text}» går ikke opp. Hvilke år gjelder planen for?`,
      'several-dates': ({ text }) => `Her står flere datoer: «${text}». Når ble planen vedtatt?`,
      'case-or-month': ({ text }) => `Er «${text}» et saksnummer, eller en måned og et år?`,
      'not-understood': ({ text }) => `Hva betyr «${text}»?`,
      'years-in-words': ({ text }) => `Hvilket år er «${text}»?`,
      'unknown-mark': ({ text, year }) => `Hva betyr «${text}» under ${year}?`,
      'assessment-not-understood': ({ text }) => `Hva skal skje med planen når det står «${text}»?`,
      'several-assessments': ({ text, meanings }) =>
        `«${text}» kan bety mer enn én ting: ${meanings}. Hva skal skje med planen?`,
      'new-or-revised': ({ text }) =>
        `«${text}»: Er dette en ny plan, eller en som skal revideres?`,
      'decision-from-group': ({ text, meanings }) =>
        `Planen står under «${text}». Gjelder det denne planen også: ${meanings}?`,
      'relation-without-name': ({ text }) => `«${text}»: Hvilken annen plan er det?`,
      'basis-without-law': ({ text }) =>
        `«${text}» nevner ingen lov. Er det et lovgrunnlag, eller en begrunnelse?`,
      'plan-or-group': ({ text }) => `Er «${text}» en plan, eller en overskrift for radene under?`,
      'plan-or-task': ({ text }) => `Er «${text}» en plan, eller en oppgave?`,
      'plan-or-note': ({ text }) => `Er «${text}» en plan, eller en merknad?`,
      'name-missing': () => 'Hva heter planen i denne raden?',
      'name-too-long': () => 'Navnet er svært langt. Hva heter planen?',
      'continues-row-above': ({ line }) => `Hører denne raden til rad ${line}?`,
      'columns-stacked': () =>
        'Kolonnene står under hverandre i teksten, så bare navnet er lest. Er dette en plan?',
      'column-guessed': ({ column }) =>
        `Kolonne ${column} har ingen overskrift vi kjenner. Er den lest riktig?`,
      'too-many-cells': () =>
        'Raden har flere celler enn tabellen har kolonner. Er den delt riktig?',
    } satisfies Sentences,
    decision: {
      new: 'ny plan',
      revise: 'revideres',
      continue: 'videreføres',
      merge: 'slås sammen med en annen',
      repeal: 'oppheves',
      postpone: 'utsettes',
      'inter-municipal': 'lages sammen med andre kommuner',
      'roll-yearly': 'rulleres hvert år',
    } satisfies Record<ImportedDecision, string>,
    or: 'eller',
  },
  {
    question: {
      'impossible-date': ({ text }) =>
        `«${text}» finst ikkje i kalenderen. Kva dato skal det vere?`,
      'impossible-year': ({ text }) => `Kan «${text}» stemme? Kva år skal det vere?`,
      'impossible-period': ({ text }) =>
        `Perioden «${text}» går ikkje opp. Kva år gjeld planen for?`,
      'several-dates': ({ text }) => `Her står fleire datoar: «${text}». Når vart planen vedteken?`,
      'case-or-month': ({ text }) => `Er «${text}» eit saksnummer, eller ein månad og eit år?`,
      'not-understood': ({ text }) => `Kva tyder «${text}»?`,
      'years-in-words': ({ text }) => `Kva år er «${text}»?`,
      'unknown-mark': ({ text, year }) => `Kva tyder «${text}» under ${year}?`,
      'assessment-not-understood': ({ text }) => `Kva skal skje med planen når det står «${text}»?`,
      'several-assessments': ({ text, meanings }) =>
        `«${text}» kan tyde meir enn éin ting: ${meanings}. Kva skal skje med planen?`,
      'new-or-revised': ({ text }) =>
        `«${text}»: Er dette ein ny plan, eller ein som skal reviderast?`,
      'decision-from-group': ({ text, meanings }) =>
        `Planen står under «${text}». Gjeld det denne planen også: ${meanings}?`,
      'relation-without-name': ({ text }) => `«${text}»: Kva for ein annan plan er det?`,
      'basis-without-law': ({ text }) =>
        `«${text}» nemner inga lov. Er det eit lovgrunnlag, eller ei grunngiving?`,
      'plan-or-group': ({ text }) => `Er «${text}» ein plan, eller ei overskrift for radene under?`,
      'plan-or-task': ({ text }) => `Er «${text}» ein plan, eller ei oppgåve?`,
      'plan-or-note': ({ text }) => `Er «${text}» ein plan, eller ein merknad?`,
      'name-missing': () => 'Kva heiter planen i denne rada?',
      'name-too-long': () => 'Namnet er svært langt. Kva heiter planen?',
      'continues-row-above': ({ line }) => `Høyrer denne rada til rad ${line}?`,
      'columns-stacked': () =>
        'Kolonnane står under kvarandre i teksten, så berre namnet er lese. Er dette ein plan?',
      'column-guessed': ({ column }) =>
        `Kolonne ${column} har inga overskrift vi kjenner. Er ho lesen rett?`,
      'too-many-cells': () => 'Rada har fleire celler enn tabellen har kolonnar. Er ho delt rett?',
    } satisfies Sentences,
    decision: {
      new: 'ny plan',
      revise: 'blir revidert',
      continue: 'blir vidareført',
      merge: 'blir slått saman med ein annan',
      repeal: 'blir oppheva',
      postpone: 'blir utsett',
      'inter-municipal': 'blir laga saman med andre kommunar',
      'roll-yearly': 'blir rullert kvart år',
    },
    or: 'eller',
  },
)
