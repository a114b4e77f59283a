import { dictionary } from '#platform/i18n/language.ts'

/** Many plans mended in the list itself. */
export const editListTexts = dictionary(
  {
    open: 'Rett i lista',
    title: 'Rett i lista',
    lead: 'Endre det som er feil, og lagre alt med ett trykk. Det dere ikke rører, blir som det er. Alt kan angres.',
    caption: 'Planene som kan rettes',
    columns: {
      name: 'Plan',
      status: 'Status',
      adopted: 'Vedtatt',
      validTo: 'Gjelder til',
      unit: 'Enhet',
    },
    of: (column: string, plan: string) => `${column} for ${plan}`,
    save: 'Lagre alle endringene',
    nothing: 'Ingenting er endret.',
    page: (page: string, pages: string) => `Side ${page} av ${pages}`,
    previous: 'Forrige side',
    next: 'Neste side',
    pages: 'Sider',
    pageHelp: 'Lagre før dere blar: bare planene på denne siden blir lagret.',
    back: 'Til planene',
    changed: (by: string, stored: string) =>
      `${by} har endret planen mens du skrev. Nå står det: ${stored}. Lagre på nytt for å bruke det du skrev.`,
    gone: 'Planen er tatt bort av noen andre. Endringen er ikke lagret.',
  },
  {
    open: 'Rett i lista',
    title: 'Rett i lista',
    lead: 'Endre det som er feil, og lagre alt med eitt trykk. Det de ikkje rører, blir som det er. Alt kan angrast.',
    caption: 'Planane som kan rettast',
    columns: {
      name: 'Plan',
      status: 'Status',
      adopted: 'Vedteken',
      validTo: 'Gjeld til',
      unit: 'Eining',
    },
    of: (column: string, plan: string) => `${column} for ${plan}`,
    save: 'Lagre alle endringane',
    nothing: 'Ingenting er endra.',
    page: (page: string, pages: string) => `Side ${page} av ${pages}`,
    previous: 'Førre side',
    next: 'Neste side',
    pages: 'Sider',
    pageHelp: 'Lagre før de blar: berre planane på denne sida blir lagra.',
    back: 'Til planane',
    changed: (by: string, stored: string) =>
      `${by} har endra planen medan du skreiv. No står det: ${stored}. Lagre på nytt for å bruke det du skreiv.`,
    gone: 'Planen er teken bort av nokon andre. Endringa er ikkje lagra.',
  },
)
