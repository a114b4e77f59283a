import type { Role } from '#platform/auth/policy.ts'
import { dictionary } from '#platform/i18n/language.ts'

interface RoleText {
  readonly name: string
  /** What the role may do, for the person who gives it. */
  readonly description: string
}

const nb: Record<Role, RoleText> = {
  admin: {
    name: 'Administrator',
    description: 'Gjør alt en planlegger gjør, og styrer personer, nøkler og innstillinger.',
  },
  planner: {
    name: 'Planlegger',
    description: 'Leder arbeidet: skriver, publiserer, fører vedtaket og inviterer andre.',
  },
  contributor: {
    name: 'Bidragsyter',
    description: 'Leser utkastene og arbeider med det hun eller han har fått ansvar for.',
  },
  elected: { name: 'Folkevalgt', description: 'Leser det som er åpnet for de folkevalgte.' },
  reader: { name: 'Leser', description: 'Leser det som er åpnet for lesere.' },
  adviser: {
    name: 'Rådgiver',
    description: 'Rådgiver i fylket. Ser det som er delt eller publisert, aldri utkastene.',
  },
}

const nn: Record<Role, RoleText> = {
  admin: {
    name: 'Administrator',
    description: 'Gjer alt ein planleggjar gjer, og styrer personar, nøklar og innstillingar.',
  },
  planner: {
    name: 'Planleggjar',
    description: 'Leier arbeidet: skriv, publiserer, fører vedtaket og inviterer andre.',
  },
  contributor: {
    name: 'Bidragsytar',
    description: 'Les utkasta og arbeider med det ho eller han har fått ansvar for.',
  },
  elected: { name: 'Folkevald', description: 'Les det som er opna for dei folkevalde.' },
  reader: { name: 'Lesar', description: 'Les det som er opna for lesarar.' },
  adviser: {
    name: 'Rådgivar',
    description: 'Rådgivar i fylket. Ser det som er delt eller publisert, aldri utkasta.',
  },
}

/** The roles by name and what each may do. */
export const roleTexts = dictionary(nb, nn)
