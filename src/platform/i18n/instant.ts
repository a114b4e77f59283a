import type { Language } from './language.ts'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nb: osloFormat('nb-NO'),
  nn: osloFormat('nn-NO'),
}

/** An instant as people in Norway read it: «1. november 2027 kl. 10:00». */
export function dateAndTime(instant: Date, language: Language): string {
  return formats[language].format(instant)
}

/** «10:00», on clocks in Norway. */
export function timeOfDay(instant: Date): string {
  return time.format(instant)
}

const time = new Intl.DateTimeFormat('nb-NO', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Oslo',
})

function osloFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Oslo',
  })
}
