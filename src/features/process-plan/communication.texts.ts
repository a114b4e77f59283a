import { dictionary } from '#platform/i18n/language.ts'

/** The communication plan. */
export const communicationTexts = dictionary(
  {
    list: {
      title: 'Kommunikasjonsplan',
      lead: 'Hva skal hvem få vite, når, og hvem sørger for det? Begynn med målet, så målgruppen, så budskapet.',
      advice:
        'Loven krever ingen kommunikasjonsplan. Vi råder til noen få linjer: en konkret målgruppe og ett budskap i hver.',
      empty: 'Ingenting er planlagt ennå',
      emptyHelp: 'Legg til det første dere vil fortelle, og til hvem.',
      add: 'Legg til et tiltak',
      addButton: 'Legg til',
      edit: 'Endre tiltak',
      count: (some: string, isOne: boolean) => (isOne ? '1 tiltak' : `${some} tiltak`),
      fields: {
        goal: 'Mål',
        audience: 'Målgruppe',
        message: 'Budskap',
        channel: 'Kanal',
        responsible: 'Ansvarlig',
        on: 'Dato',
      },
      helps: {
        goal: 'Hva skal de vite, mene eller gjøre etterpå?',
        audience: 'Så konkret som mulig: «foreldre på ungdomsskolen», ikke «innbyggere».',
        message: 'Det viktigste, i én eller to setninger.',
        channel: 'Møte, nettside, brev, lokalavis, oppslag …',
      } as Record<string, string>,
      columns: { on: 'Når' } as Record<string, string>,
    },
    noDate: 'Ikke satt',
  },
  {
    list: {
      title: 'Kommunikasjonsplan',
      lead: 'Kva skal kven få vite, når, og kven syter for det? Byrj med målet, så målgruppa, så bodskapen.',
      advice:
        'Lova krev ingen kommunikasjonsplan. Vi rår til nokre få linjer: ei konkret målgruppe og éin bodskap i kvar.',
      empty: 'Ingenting er planlagt enno',
      emptyHelp: 'Legg til det første de vil fortelje, og til kven.',
      add: 'Legg til eit tiltak',
      addButton: 'Legg til',
      edit: 'Endre tiltak',
      count: (some: string, isOne: boolean) => (isOne ? '1 tiltak' : `${some} tiltak`),
      fields: {
        goal: 'Mål',
        audience: 'Målgruppe',
        message: 'Bodskap',
        channel: 'Kanal',
        responsible: 'Ansvarleg',
        on: 'Dato',
      },
      helps: {
        goal: 'Kva skal dei vite, meine eller gjere etterpå?',
        audience: 'Så konkret som råd er: «foreldre på ungdomsskulen», ikkje «innbyggjarar».',
        message: 'Det viktigaste, i éi eller to setningar.',
        channel: 'Møte, nettside, brev, lokalavis, oppslag …',
      } as Record<string, string>,
      columns: { on: 'Når' } as Record<string, string>,
    },
    noDate: 'Ikkje sett',
  },
)
