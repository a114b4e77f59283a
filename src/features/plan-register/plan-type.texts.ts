import { dictionary } from '#platform/i18n/language.ts'

/** The municipality's own rules for the types of plans. */
export const planTypePageTexts = dictionary(
  {
    title: 'Regler for plantypene',
    intro:
      'Hva dere har blitt enige om for hver type plan: hvem som vedtar, hvilke krav dere stiller til prosessen, og hvor malen ligger. Reglene vises på siden til hver plan, og følger kommunen fra planstrategi til planstrategi.',
    ownRules: 'Kommunens egne regler',
    ownRulesFor: (type: string) => `Regler for: ${type}`,
    type: 'Type',
    law: 'Loven sier',
    fields: {
      decidedBy: 'Hvem vedtar',
      processDemands: 'Krav til prosessen',
      template: 'Mal',
    },
    helps: {
      decidedBy: 'For eksempel kommunestyret, et utvalg eller kommunedirektøren.',
      processDemands:
        'For eksempel prosjektplan, hvem som skal være med, hvor lenge planen skal ligge ute, og hvor lang den kan bli.',
      template: 'En adresse eller hvor malen ligger.',
    },
    count: (plans: number) => (plans === 1 ? '1 plan' : `${plans} planer`),
    save: 'Lagre',
    cancel: 'Avbryt',
    saved: (type: string) => `Reglene for «${type}» er lagret.`,
    conflict:
      'Noen andre har lagret reglene etter at du åpnet dem. Det som er ulikt, står side om side under. Ta med det du vil, og lagre på nytt.',
    tooLong: (label: string, most: number) =>
      `«${label}» er for langt. Det er plass til ${most} tegn.`,
  },
  {
    title: 'Reglar for plantypane',
    intro:
      'Kva de har blitt samde om for kvar type plan: kven som vedtek, kva krav de stiller til prosessen, og kvar malen ligg. Reglane står på sida til kvar plan, og følgjer kommunen frå planstrategi til planstrategi.',
    ownRules: 'Eigne reglar i kommunen',
    ownRulesFor: (type: string) => `Reglar for: ${type}`,
    type: 'Type',
    law: 'Lova seier',
    fields: {
      decidedBy: 'Kven vedtek',
      processDemands: 'Krav til prosessen',
      template: 'Mal',
    },
    helps: {
      decidedBy: 'Til dømes kommunestyret, eit utval eller kommunedirektøren.',
      processDemands:
        'Til dømes prosjektplan, kven som skal vere med, kor lenge planen skal liggje ute, og kor lang han kan bli.',
      template: 'Ei adresse eller kvar malen ligg.',
    },
    count: (plans: number) => (plans === 1 ? '1 plan' : `${plans} planar`),
    save: 'Lagre',
    cancel: 'Avbryt',
    saved: (type: string) => `Reglane for «${type}» er lagra.`,
    conflict:
      'Nokon andre har lagra reglane etter at du opna dei. Det som er ulikt, står side om side under. Ta med det du vil, og lagre på nytt.',
    tooLong: (label: string, most: number) =>
      `«${label}» er for langt. Det er plass til ${most} teikn.`,
  },
)
