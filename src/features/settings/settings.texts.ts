import { dictionary } from '#platform/i18n/language.ts'

export const settingsTexts = dictionary(
  {
    title: 'Innstillinger',
    lead: (place: string) => `Personer, tilgang og valg som gjelder hele ${place}.`,
    yourRole: (role: string) => `Rollen din er ${role.toLowerCase()}.`,
    administrators: 'Administratorer',
    administratorsWhy: 'Spør dem om tilgang, roller og innstillinger.',
    noAdministrators:
      'Ingen er administrator ennå. Den som drifter Stedsans hos dere, kan invitere en.',
    people: 'Personer',
    peopleText: 'Hvem som er med, hvilken rolle de har, og invitasjoner.',
    tokens: 'Nøkler til API-et',
    tokensText: 'Gir andre systemer tilgang til det dere har i Stedsans.',
    outbox: 'Utboks',
    outboxText: 'E-posten som er sendt på vegne av dere.',
    auditLog: 'Endringslogg',
    auditLogText: 'Hvem som har gjort hva, når og hvorfra.',
    language: 'Målform',
    languageHelp:
      'Gjelder sidene og dokumentene deres. Den enkelte kan velge en annen målform for seg selv.',
    bokmal: 'Bokmål',
    nynorsk: 'Nynorsk',
    save: 'Lagre målform',
    languageMissing: 'Velg bokmål eller nynorsk',
    languageSaved: 'Målformen er lagret.',
  },
  {
    title: 'Innstillingar',
    lead: (place: string) => `Personar, tilgang og val som gjeld heile ${place}.`,
    yourRole: (role: string) => `Rolla di er ${role.toLowerCase()}.`,
    administrators: 'Administratorar',
    administratorsWhy: 'Spør dei om tilgang, roller og innstillingar.',
    noAdministrators:
      'Ingen er administrator enno. Den som driftar Stedsans hos dykk, kan invitere ein.',
    people: 'Personar',
    peopleText: 'Kven som er med, kva rolle dei har, og invitasjonar.',
    tokens: 'Nøklar til API-et',
    tokensText: 'Gir andre system tilgang til det de har i Stedsans.',
    outbox: 'Utboks',
    outboxText: 'E-posten som er send på vegner av dykk.',
    auditLog: 'Endringslogg',
    auditLogText: 'Kven som har gjort kva, når og kvarifrå.',
    language: 'Målform',
    languageHelp:
      'Gjeld sidene og dokumenta dykkar. Den enkelte kan velje ei anna målform for seg sjølv.',
    bokmal: 'Bokmål',
    nynorsk: 'Nynorsk',
    save: 'Lagre målform',
    languageMissing: 'Vel bokmål eller nynorsk',
    languageSaved: 'Målforma er lagra.',
  },
)
