import { dictionary } from '#platform/i18n/language.ts'
import type { CalendarProblemCode } from './meeting-calendar-types.ts'

interface CalendarTexts {
  readonly line: (line: number, text: string, problem: string) => string
  readonly problem: Readonly<Record<CalendarProblemCode, string>>
}

const nb: CalendarTexts = {
  line: (line, text, problem) => `Linje ${line}: «${text}». ${problem}`,
  problem: {
    'no-such-date': 'Datoen finnes ikke. Sjekk dag og måned.',
    'no-date': 'Vi fant ingen dato. Skriv den for eksempel som 15.06.2028.',
    'weekday-mismatch': 'Ukedagen og datoen stemmer ikke sammen. Sjekk begge.',
    'unlikely-year': 'Året er langt unna. Sjekk det.',
    'unreadable-calendar':
      'Vi klarte ikke å lese kalenderfila. Eksporter den på nytt, eller lim inn møtene.',
    'line-too-long': 'Linja er for lang. Skriv ett møte på hver linje.',
    'too-many-lines': 'Vi leser høyst 1 000 linjer. Del opp resten.',
  },
}

const nn: CalendarTexts = {
  line: (line, text, problem) => `Linje ${line}: «${text}». ${problem}`,
  problem: {
    'no-such-date': 'Datoen finst ikkje. Sjekk dag og månad.',
    'no-date': 'Vi fann ingen dato. Skriv han til dømes som 15.06.2028.',
    'weekday-mismatch': 'Vekedagen og datoen stemmer ikkje saman. Sjekk begge.',
    'unlikely-year': 'Året er langt unna. Sjekk det.',
    'unreadable-calendar':
      'Vi klarte ikkje å lese kalenderfila. Eksporter ho på nytt, eller lim inn møta.',
    'line-too-long': 'Linja er for lang. Skriv eitt møte på kvar linje.',
    'too-many-lines': 'Vi les høgst 1 000 linjer. Del opp resten.',
  },
}

export const meetingCalendarTexts = dictionary(nb, nn)
