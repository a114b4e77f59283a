import { dictionary } from '#platform/i18n/language.ts'

/** The published challenge pictures. */
export const challengePortalTexts = dictionary(
  {
    version: 'Versjon',
    published: 'Publisert',
    changed: 'Endret siden sist',
    checksum: 'Kontrollsum (SHA-256)',
    newest: (number: number, date: string) =>
      `Det kommunen selv mener er viktigst. Versjon ${number}, publisert ${date}.`,
    frozen: 'Tallene er slik de var da versjonen ble publisert. En retting blir en ny versjon.',
    whole: 'Hele utfordringsbildet',
    of: (name: string, number: number) => `${name}, versjon ${number}`,
    place: (place: number, last: number) => `${place} av ${last}`,
    ways: (place: number) => (place === 0 ? 'Videre' : `Fram og tilbake fra ${place}`),
    start: 'Begynn',
    previous: 'Forrige',
    next: 'Neste',
  },
  {
    version: 'Versjon',
    published: 'Publisert',
    changed: 'Endra sidan sist',
    checksum: 'Kontrollsum (SHA-256)',
    newest: (number: number, date: string) =>
      `Det kommunen sjølv meiner er viktigast. Versjon ${number}, publisert ${date}.`,
    frozen: 'Tala er slik dei var då versjonen vart publisert. Ei retting blir ein ny versjon.',
    whole: 'Heile utfordringsbiletet',
    of: (name: string, number: number) => `${name}, versjon ${number}`,
    place: (place: number, last: number) => `${place} av ${last}`,
    ways: (place: number) => (place === 0 ? 'Vidare' : `Fram og tilbake frå ${place}`),
    start: 'Byrj',
    previous: 'Førre',
    next: 'Neste',
  },
)
