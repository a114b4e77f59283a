import { StartProblem } from '../start/start-problem.ts'

/** The operator's sentence for a server that cannot be reached; never repeats the URL. */
export function serverConnectionProblem(variable: string, cause: unknown): StartProblem {
  const { code, message } = cause as { code?: string; message?: string }
  return new StartProblem(`${sentenceFor(code)} Se over ${variable}. (${code ?? message})`, {
    cause,
  })
}

function sentenceFor(code: string | undefined): string {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return 'Ingen PostgreSQL-tjener svarer på adressen.'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'Navnet på PostgreSQL-tjeneren finnes ikke.'
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return 'PostgreSQL-tjeneren svarte ikke i tide.'
    case '28P01':
    case '28000':
      return 'PostgreSQL-tjeneren godtar ikke brukeren eller passordet.'
    case '3D000':
      return 'Databasen finnes ikke på PostgreSQL-tjeneren. Lag den først.'
    case '53300':
      return 'PostgreSQL-tjeneren har ikke flere ledige forbindelser.'
    case '57P03':
      return 'PostgreSQL-tjeneren er på vei opp eller ned.'
    default:
      return 'Det gikk ikke å koble til PostgreSQL-tjeneren.'
  }
}
