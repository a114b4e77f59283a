import { dictionary } from '#platform/i18n/language.ts'

/** The files that the register is taken along in. */
export const exportTexts = dictionary(
  {
    columns: {
      id: 'Id i Stedsans',
      parent: 'Id til planen den hører under',
      source: 'Kilderaden',
    },
    sheet: 'Planer',
    fileName: (period: string) => `planer-${period}`,
  },
  {
    columns: {
      id: 'Id i Stedsans',
      parent: 'Id til planen han høyrer under',
      source: 'Kjelderada',
    },
    sheet: 'Planar',
    fileName: (period: string) => `planar-${period}`,
  },
)
