import { dictionary } from '#platform/i18n/language.ts'

/** What the document itself says beside the municipality's own words. */
export const strategyDocumentTexts = dictionary(
  {
    title: (term: string) => `Planstrategi ${term}`,
    dateline: (date: string) => `Slik det sto ${date}`,
    plans: 'Alle planene',
    fileName: (municipality: string, period: string) => `Planstrategi ${municipality} ${period}`,
    plansFileName: (municipality: string, period: string) => `Planer ${municipality} ${period}`,
  },
  {
    title: (term: string) => `Planstrategi ${term}`,
    dateline: (date: string) => `Slik det stod ${date}`,
    plans: 'Alle planane',
    fileName: (municipality: string, period: string) => `Planstrategi ${municipality} ${period}`,
    plansFileName: (municipality: string, period: string) => `Planar ${municipality} ${period}`,
  },
)
