import { dictionary } from '#platform/i18n/language.ts'

/** The letter to a person who is invited. */
export const invitationTexts = dictionary(
  {
    subject: (place: string) => `Du er invitert til Stedsans for ${place}`,
    text: (inviter: string, place: string, role: string) =>
      `Hei!\n\n${inviter} har invitert deg til Stedsans for ${place}. Der arbeider dere med planstrategien. Rollen din er ${role.toLowerCase()}.\n\nÅpne lenken for å logge inn. Den gjelder i sju dager og virker én gang.\n\n{link}\n\nSenere ber du om en ny lenke på innloggingssiden med denne e-postadressen. Du trenger ikke passord.`,
    withoutLink: '[lenken er tatt ut]',
  },
  {
    subject: (place: string) => `Du er invitert til Stedsans for ${place}`,
    text: (inviter: string, place: string, role: string) =>
      `Hei!\n\n${inviter} har invitert deg til Stedsans for ${place}. Der arbeider de med planstrategien. Rolla di er ${role.toLowerCase()}.\n\nOpne lenkja for å logge inn. Ho gjeld i sju dagar og verkar éin gong.\n\n{link}\n\nSeinare ber du om ei ny lenkje på innloggingssida med denne e-postadressa. Du treng ikkje passord.`,
    withoutLink: '[lenkja er teken ut]',
  },
)
