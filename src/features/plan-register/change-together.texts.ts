import { dictionary } from '#platform/i18n/language.ts'

/** Changing several plans in one stroke. */
export const changeTogetherTexts = dictionary(
  {
    heading: 'Endre flere planer samlet',
    help: 'Kryss av for planer i listen, eller velg alle som står der. Det du lar stå tomt, blir som det er. Skriv en strek (–) for å tømme et felt. Du kan angre alt med ett trykk.',
    scope: 'Hvilke planer',
    ticked: 'De jeg har krysset av for',
    all: (plans: number) =>
      plans === 1 ? 'Den ene i listen' : `Alle ${plans} i listen, på alle sider`,
    unchanged: 'Blir som den er',
    fields: {
      status: 'Status',
      type: 'Type',
      unit: 'Ansvarlig enhet',
      responsible: 'Ansvarlig person',
      responsibleId: 'Ansvarlig i Stedsans',
      committee: 'Politisk utvalg',
      parent: 'Hører under',
    },
    parentHelp: 'Navnet på planen de skal høre under.',
    change: 'Endre planene',
    remove: 'Fjern planene',
    conflict: (names: string) =>
      `Ingenting er endret. Andre har endret disse mens du valgte: ${names}. Se over, og prøv igjen.`,
    done: {
      bulk: (plans: number) => (plans === 1 ? 'Én plan er endret.' : `${plans} planer er endret.`),
      remove: (plans: number) =>
        plans === 1 ? 'Én plan er fjernet.' : `${plans} planer er fjernet.`,
      import: (plans: number) =>
        plans === 1 ? 'Én plan er hentet inn.' : `${plans} planer er hentet inn.`,
      copy: (plans: number) =>
        plans === 1 ? 'Én plan er kopiert.' : `${plans} planer er kopiert.`,
      add: (plans: number) =>
        plans === 1 ? 'Én plan er lagt til.' : `${plans} planer er lagt til.`,
    },
    undo: 'Angre',
    undone: (plans: number) => {
      if (plans === 0) return 'Ingen planer er endret tilbake.'
      return plans === 1 ? 'Én plan er som den var før.' : `${plans} planer er som de var før.`
    },
    changedSince: (names: string) => `Andre har endret disse siden, så de er ikke rørt: ${names}.`,
    andMore: (plans: number) => `og ${plans} til`,
    problems: {
      none: 'Kryss av for minst én plan, eller velg alle i listen.',
      nothing: 'Velg hva som skal endres.',
      tooLong: 'Teksten er for lang. Det er plass til 300 tegn.',
      noMember: 'Velg en som er med i kommunen og kan få oppgaver.',
      noSuchPlan: (name: string) => `Ingen plan i registeret heter «${name}».`,
      severalPlans: (name: string) =>
        `Flere planer heter «${name}». Gi dem ulike navn, eller velg på siden til hver plan.`,
      ownParent: (name: string) => `«${name}» er selv valgt, og kan ikke høre under seg selv.`,
      ring: (parent: string, plan: string) =>
        `«${parent}» hører selv under «${plan}». Da går de i ring.`,
    },
  },
  {
    heading: 'Endre fleire planar samla',
    help: 'Kryss av for planar i lista, eller vel alle som står der. Det du lar stå tomt, blir som det er. Skriv ein strek (–) for å tømme eit felt. Du kan angre alt med eitt trykk.',
    scope: 'Kva planar',
    ticked: 'Dei eg har kryssa av for',
    all: (plans: number) =>
      plans === 1 ? 'Den eine i lista' : `Alle ${plans} i lista, på alle sider`,
    unchanged: 'Blir som han er',
    fields: {
      status: 'Status',
      type: 'Type',
      unit: 'Ansvarleg eining',
      responsible: 'Ansvarleg person',
      responsibleId: 'Ansvarleg i Stedsans',
      committee: 'Politisk utval',
      parent: 'Høyrer under',
    },
    parentHelp: 'Namnet på planen dei skal høyre under.',
    change: 'Endre planane',
    remove: 'Fjern planane',
    conflict: (names: string) =>
      `Ingenting er endra. Andre har endra desse medan du valde: ${names}. Sjå over, og prøv igjen.`,
    done: {
      bulk: (plans: number) => (plans === 1 ? 'Éin plan er endra.' : `${plans} planar er endra.`),
      remove: (plans: number) =>
        plans === 1 ? 'Éin plan er fjerna.' : `${plans} planar er fjerna.`,
      import: (plans: number) =>
        plans === 1 ? 'Éin plan er henta inn.' : `${plans} planar er henta inn.`,
      copy: (plans: number) =>
        plans === 1 ? 'Éin plan er kopiert.' : `${plans} planar er kopierte.`,
      add: (plans: number) =>
        plans === 1 ? 'Éin plan er lagd til.' : `${plans} planar er lagde til.`,
    },
    undo: 'Angre',
    undone: (plans: number) => {
      if (plans === 0) return 'Ingen planar er endra tilbake.'
      return plans === 1 ? 'Éin plan er som han var før.' : `${plans} planar er som dei var før.`
    },
    changedSince: (names: string) =>
      `Andre har endra desse sidan, så dei er ikkje rørte: ${names}.`,
    andMore: (plans: number) => `og ${plans} til`,
    problems: {
      none: 'Kryss av for minst éin plan, eller vel alle i lista.',
      nothing: 'Vel kva som skal endrast.',
      tooLong: 'Teksten er for lang. Det er plass til 300 teikn.',
      noMember: 'Vel ein som er med i kommunen og kan få oppgåver.',
      noSuchPlan: (name: string) => `Ingen plan i registeret heiter «${name}».`,
      severalPlans: (name: string) =>
        `Fleire planar heiter «${name}». Gi dei ulike namn, eller vel på sida til kvar plan.`,
      ownParent: (name: string) => `«${name}» er sjølv vald, og kan ikkje høyre under seg sjølv.`,
      ring: (parent: string, plan: string) =>
        `«${parent}» høyrer sjølv under «${plan}». Då går dei i ring.`,
    },
  },
)
