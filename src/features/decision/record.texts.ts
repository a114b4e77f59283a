import { dictionary } from '#platform/i18n/language.ts'

/** What the law check says of what is recorded here. */
export const recordTexts = dictionary(
  {
    published: (number: number, checksum: string) =>
      `Publisert som versjon ${number} under «Vedtak». Kontrollsum ${checksum}.`,
    minutes: (caseNumber: string, date: string) =>
      `Vedtatt av kommunestyret ${date} i sak ${caseNumber}. Ført under «Vedtak».`,
    adopted: (date: string, caseNumber: string) =>
      caseNumber
        ? `Vedtatt av kommunestyret ${date}, sak ${caseNumber}`
        : `Vedtatt av kommunestyret ${date}`,
    changedAtVote: 'Endringer i møtet',
    position: (date: string) =>
      `Kommunestyret tok ${date} stilling til hver del av kommuneplanen. Ført under «Vedtak».`,
    impartiality: (date: string) =>
      `Kommunestyret vurderte ${date} om noen var inhabile. Ført under «Vedtak».`,
  },
  {
    published: (number: number, checksum: string) =>
      `Publisert som versjon ${number} under «Vedtak». Kontrollsum ${checksum}.`,
    minutes: (caseNumber: string, date: string) =>
      `Vedteken av kommunestyret ${date} i sak ${caseNumber}. Ført under «Vedtak».`,
    adopted: (date: string, caseNumber: string) =>
      caseNumber
        ? `Vedteken av kommunestyret ${date}, sak ${caseNumber}`
        : `Vedteken av kommunestyret ${date}`,
    changedAtVote: 'Endringar i møtet',
    position: (date: string) =>
      `Kommunestyret tok ${date} stilling til kvar del av kommuneplanen. Ført under «Vedtak».`,
    impartiality: (date: string) =>
      `Kommunestyret vurderte ${date} om nokon var inhabile. Ført under «Vedtak».`,
  },
)
