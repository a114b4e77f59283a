import type { PartPosition } from '#domain/planning-need/master-plan-position.ts'
import { dictionary } from '#platform/i18n/language.ts'

/** The points of the proposed decision, as they are proposed before anybody changes them. */
export const decisionPointTexts = dictionary(
  {
    titles: {
      strategy: 'Planstrategien',
      collective: 'Kommuneplanen for øvrig',
      'plan-list': 'Planene i perioden',
      'land-plans': 'Arealplaner',
      'follow-up': 'Oppfølging',
    },
    strategy: (municipality: string, term: string) =>
      `Kommunestyret vedtar planstrategi for ${municipality} ${term}, jf. plan- og bygningsloven § 10-1.`,
    part: {
      make: (part: string) => `${part} skal lages i perioden.`,
      revise: (part: string) => `${part} skal revideres.`,
      continue: (part: string) => `${part} videreføres uten endringer.`,
      repeal: (part: string) => `${part} oppheves.`,
    } satisfies Record<PartPosition, (part: string) => string>,
    partOpen: (part: string) =>
      `${part}: Kommunestyret må ta stilling til om den skal revideres eller videreføres uten endringer.`,
    collective: 'Kommuneplanen videreføres for øvrig uten endringer.',
    planList: (written: string) =>
      `Planene følges opp slik planoversikten viser. Oversikten har ${written}.`,
    planCount: (count: number) => (count === 1 ? 'én plan' : `${count} planer`),
    undecided: (count: number) =>
      count === 1
        ? 'For én av dem er det ikke bestemt hva som skal skje.'
        : `For ${count} av dem er det ikke bestemt hva som skal skje.`,
    landStart: (plans: string) => `Arbeid settes i gang med: ${plans}.`,
    landRevise: (plans: string) => `Disse revideres: ${plans}.`,
    landRepeal: (plans: string) => `Disse oppheves: ${plans}.`,
    followUp:
      'Kommunedirektøren legger hvert år fram en status for planstrategien for kommunestyret, sammen med arbeidet med økonomiplanen.',
  },
  {
    titles: {
      strategy: 'Planstrategien',
      collective: 'Kommuneplanen elles',
      'plan-list': 'Planane i perioden',
      'land-plans': 'Arealplanar',
      'follow-up': 'Oppfølging',
    },
    strategy: (municipality: string, term: string) =>
      `Kommunestyret vedtek planstrategi for ${municipality} ${term}, jf. plan- og bygningslova § 10-1.`,
    part: {
      make: (part: string) => `${part} skal lagast i perioden.`,
      revise: (part: string) => `${part} skal reviderast.`,
      continue: (part: string) => `${part} blir vidareført utan endringar.`,
      repeal: (part: string) => `${part} blir oppheva.`,
    } satisfies Record<PartPosition, (part: string) => string>,
    partOpen: (part: string) =>
      `${part}: Kommunestyret må ta stilling til om han skal reviderast eller vidareførast utan endringar.`,
    collective: 'Kommuneplanen blir elles vidareført utan endringar.',
    planList: (written: string) =>
      `Planane blir følgde opp slik planoversynet viser. Oversynet har ${written}.`,
    planCount: (count: number) => (count === 1 ? 'éin plan' : `${count} planar`),
    undecided: (count: number) =>
      count === 1
        ? 'For éin av dei er det ikkje bestemt kva som skal skje.'
        : `For ${count} av dei er det ikkje bestemt kva som skal skje.`,
    landStart: (plans: string) => `Arbeid blir sett i gang med: ${plans}.`,
    landRevise: (plans: string) => `Desse blir reviderte: ${plans}.`,
    landRepeal: (plans: string) => `Desse blir oppheva: ${plans}.`,
    followUp:
      'Kommunedirektøren legg kvart år fram ein status for planstrategien for kommunestyret, saman med arbeidet med økonomiplanen.',
  },
)
