import { dictionary } from '#platform/i18n/language.ts'

export const reminderSettingsTexts = dictionary(
  {
    title: 'Påminnelser',
    myPage: 'Min side',
    intro:
      'Få e-post om det du leder eller er med på, i alle kommunene du arbeider i. Har du ingenting å gjøre, kommer det ingenting.',
    saved: 'Valgene dine er lagret.',
    noMail: 'Det er ikke satt opp e-post her',
    noMailText:
      'Stedsans sender ingen påminnelser før driftsansvarlig har satt opp e-post. Du kan velge nå, så gjelder det fra da av.',
    noWork:
      'Påminnelser er for administratorer, planleggere og bidragsytere. Du har ingen slik rolle nå.',
    weekly: 'Ukesoversikt på e-post',
    weeklyHelp: 'Hver mandag klokka 7: det som er forsinket, denne uka og de to neste.',
    deadlines: 'Påminnelse før en frist',
    deadlinesHelp:
      'Klokka 7, så mange dager før fristen som du velger. Du får beskjed én gang om hver frist. Blir den flyttet til en ny dag, får du beskjed på nytt. Får du ukesoversikten samme morgen, står fristene der.',
    daysBefore: 'Hvor mange dager før fristen?',
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dager`),
    chooseDays: 'Velg hvor mange dager før fristen du vil ha påminnelsen',
    save: 'Lagre',
    next: (when: string) => `Neste ukesoversikt kommer mandag ${when}.`,
    nextOff: 'Du har slått av ukesoversikten.',
    preview: 'Slik hadde ukesoversikten vært i dag',
    subject: 'Emne',
    nothing: 'I dag er det ingenting å melde. Da kommer det ingen e-post.',
    latest: 'De siste e-postene til deg',
    latestNone: 'Du har ikke fått noen påminnelser ennå.',
    columns: { written: 'Skrevet', kind: 'Hva', state: 'Status' },
    kinds: { digest: 'Ukesoversikt', deadline: 'Frist' },
    states: {
      sent: 'Sendt',
      sending: 'Sendes nå',
      waiting: 'Venter på sending',
      failing: 'Ikke sendt ennå. Vi prøver igjen.',
      'given-up': 'Ikke sendt. E-posttjeneren tok ikke imot den.',
      expired: 'Ikke sendt. Den ble for gammel før den kunne sendes.',
      uncertain: 'Usikkert om den kom fram',
    },
  },
  {
    title: 'Påminningar',
    myPage: 'Mi side',
    intro:
      'Få e-post om det du leier eller er med på, i alle kommunane du arbeider i. Har du ingenting å gjere, kjem det ingenting.',
    saved: 'Vala dine er lagra.',
    noMail: 'Det er ikkje sett opp e-post her',
    noMailText:
      'Stedsans sender ingen påminningar før driftsansvarleg har sett opp e-post. Du kan velje no, så gjeld det frå då av.',
    noWork:
      'Påminningar er for administratorar, planleggjarar og bidragsytarar. Du har inga slik rolle no.',
    weekly: 'Oversyn over veka på e-post',
    weeklyHelp: 'Kvar måndag klokka 7: det som er forseinka, denne veka og dei to neste.',
    deadlines: 'Påminning før ein frist',
    deadlinesHelp:
      'Klokka 7, så mange dagar før fristen som du vel. Du får melding éin gong om kvar frist. Blir han flytta til ein ny dag, får du melding på nytt. Får du oversynet over veka same morgon, står fristane der.',
    daysBefore: 'Kor mange dagar før fristen?',
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dagar`),
    chooseDays: 'Vel kor mange dagar før fristen du vil ha påminninga',
    save: 'Lagre',
    next: (when: string) => `Det neste oversynet over veka kjem måndag ${when}.`,
    nextOff: 'Du har slått av oversynet over veka.',
    preview: 'Slik hadde oversynet over veka vore i dag',
    subject: 'Emne',
    nothing: 'I dag er det ingenting å melde. Då kjem det ingen e-post.',
    latest: 'Dei siste e-postane til deg',
    latestNone: 'Du har ikkje fått påminningar enno.',
    columns: { written: 'Skriven', kind: 'Kva', state: 'Status' },
    kinds: { digest: 'Oversyn over veka', deadline: 'Frist' },
    states: {
      sent: 'Send',
      sending: 'Blir send no',
      waiting: 'Ventar på sending',
      failing: 'Ikkje send enno. Vi prøver igjen.',
      'given-up': 'Ikkje send. E-posttenaren tok ikkje imot han.',
      expired: 'Ikkje send. Han vart for gammal før han kunne sendast.',
      uncertain: 'Usikkert om han kom fram',
    },
  },
)
