import { dictionary } from '#platform/i18n/language.ts'

/** Who works with what, and whose task it is. */
export const peopleTexts = dictionary(
  {
    who: 'Hvem',
    hasLeft: 'har ikke lenger tilgang',
    chooseAnother: 'velg en ny',
    chooseAnotherFor: (title: string) => `til «${title}»`,
    mine: 'Mine oppgaver',
    dueOn: (date: string) => `Ferdig senest ${date}`,
    mineAll: (count: number) => (count === 1 ? 'Se oppgaven' : `Se alle ${count} oppgavene`),
    milestone: (plan: string, milestone: string) =>
      milestone === '' ? `${plan}: neste delmål` : `${plan}: ${milestone}`,
    milestoneReason: 'Neste delmål i arbeidet med planen, slik det er meldt i oppfølgingen.',
    gap: (question: string) => `Finn ut: ${question}`,
    gapReason: 'Et kunnskapshull i kunnskapsgrunnlaget.',
    yearlyStatus: (year: string) => `Årlig status for planstrategien ${year}`,
    yearlyStatusReason: 'Legg status for planarbeidet fram for kommunestyret, etter årshjulet.',
    nobodys: 'Ingen har fått disse',
    nobodysHelp:
      'De begynner de neste 30 dagene, eller skulle vært i gang. Åpne oppgaven og velg hvem som leder.',
  },
  {
    who: 'Kven',
    hasLeft: 'har ikkje lenger tilgang',
    chooseAnother: 'vel ein ny',
    chooseAnotherFor: (title: string) => `til «${title}»`,
    mine: 'Oppgåvene mine',
    dueOn: (date: string) => `Ferdig seinast ${date}`,
    mineAll: (count: number) => (count === 1 ? 'Sjå oppgåva' : `Sjå alle ${count} oppgåvene`),
    milestone: (plan: string, milestone: string) =>
      milestone === '' ? `${plan}: neste delmål` : `${plan}: ${milestone}`,
    milestoneReason: 'Neste delmål i arbeidet med planen, slik det er meldt i oppfølginga.',
    gap: (question: string) => `Finn ut: ${question}`,
    gapReason: 'Eit kunnskapshol i kunnskapsgrunnlaget.',
    yearlyStatus: (year: string) => `Årleg status for planstrategien ${year}`,
    yearlyStatusReason: 'Legg status for planarbeidet fram for kommunestyret, etter årshjulet.',
    nobodys: 'Ingen har fått desse',
    nobodysHelp:
      'Dei byrjar dei neste 30 dagane, eller skulle ha vore i gang. Opne oppgåva og vel kven som leier.',
  },
)
