import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import { routes } from '#routes'

const validDays = 180

/**
 * RFC 9116. Without an operator's address the contact is the page that says whom to write to.
 * `Expires` moves with the day, so that the file never runs out while the installation is alive.
 */
export function securityTxt({
  contact,
  baseUrl,
  today,
}: {
  contact: string | null
  baseUrl: string
  today: LocalDate
}): string {
  const page = `${baseUrl}${routes.security.href()}`
  return [
    `Contact: ${contact === null ? page : `mailto:${contact}`}`,
    `Expires: ${addDays(today, validDays)}T00:00:00Z`,
    'Preferred-Languages: nb, nn, en',
    `Canonical: ${baseUrl}${routes.securityTxt.href()}`,
    `Policy: ${page}`,
    '',
  ].join('\n')
}
