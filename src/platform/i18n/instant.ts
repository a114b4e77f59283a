import type { Language } from './language.ts'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nb: osloFormat('nb-NO'),
  nn: osloFormat('nn-NO'),
}

/** An instant as people in Norway read it: «1. november 2027 kl. 10:00». */
export function dateAndTime(instant: Date, language: Language): string {
  return formats[language].format(instant)
}

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
