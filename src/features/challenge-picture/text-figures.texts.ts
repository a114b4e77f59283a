import { dictionary } from '#platform/i18n/language.ts'

/** Figures of the knowledge base in a text. */
export const textFiguresTexts = dictionary(
  {
    title: 'Figurer fra kunnskapsgrunnlaget',
    help: 'Figuren står i teksten med tabell og kilde. I utkastet viser den de nyeste tallene. Når dokumentet blir lagt ut eller vedtatt, fryses tallene.',
    figure: 'Velg en figur',
    choose: 'Velg',
    add: 'Sett inn figur',
    remove: (title: string) => `Ta ut «${title}»`,
    move: 'For å flytte figuren flytter dere denne linja i teksten:',
    missing: 'Velg en figur',
    already: 'Figuren står i teksten fra før.',
    none: 'Det er ingen figurer å sette inn ennå.',
    gone: 'Figuren mangler',
    goneText: (title: string) => `Figuren «${title}» finnes ikke i kunnskapsgrunnlaget nå.`,
    goneAdvice: 'Den finnes ikke i kunnskapsgrunnlaget nå. Ta den ut, eller sett inn en annen.',
  },
  {
    title: 'Figurar frå kunnskapsgrunnlaget',
    help: 'Figuren står i teksten med tabell og kjelde. I utkastet viser han dei nyaste tala. Når dokumentet blir lagt ut eller vedteke, blir tala frosne.',
    figure: 'Vel ein figur',
    choose: 'Vel',
    add: 'Set inn figur',
    remove: (title: string) => `Ta ut «${title}»`,
    move: 'For å flytte figuren flytter de denne linja i teksten:',
    missing: 'Vel ein figur',
    already: 'Figuren står i teksten frå før.',
    none: 'Det er ingen figurar å setje inn enno.',
    gone: 'Figuren manglar',
    goneText: (title: string) => `Figuren «${title}» finst ikkje i kunnskapsgrunnlaget no.`,
    goneAdvice: 'Han finst ikkje i kunnskapsgrunnlaget no. Ta han ut, eller set inn ein annan.',
  },
)
