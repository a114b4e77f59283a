import { dictionary } from '#platform/i18n/language.ts'

/** What was just done with several plans at once, or with one on the board, and undone. */
export const strokeTexts = dictionary(
  {
    moved: (name: string, column: string) => `«${name}» står nå under «${column}».`,
    done: {
      assess: (some: number) =>
        some === 1 ? 'Vurderingen er lagret.' : `${some} vurderinger er lagret.`,
      move: (some: number) => (some === 1 ? 'Planen er flyttet.' : `${some} planer er flyttet.`),
      fit: (some: number) =>
        some === 1
          ? 'Forslaget er tatt i bruk. Én plan har fått nytt tidspunkt.'
          : `Forslaget er tatt i bruk. ${some} planer har fått nye tidspunkt.`,
      alternative: (some: number) =>
        some === 1
          ? 'Alternativet er tatt i bruk. Én plan er endret.'
          : `Alternativet er tatt i bruk. ${some} planer er endret.`,
      vote: (some: number) =>
        some === 1
          ? 'Én plan har fått det som ble vedtatt.'
          : `${some} planer har fått det som ble vedtatt.`,
    },
    undo: 'Angre',
    undone: (some: number) =>
      some === 1
        ? 'Angret. Planen har fått tilbake det som sto.'
        : 'Angret. Planene har fått tilbake det som sto.',
    changedSince: (plans: string) => `Disse er ikke rørt, for noen har endret dem siden: ${plans}.`,
    notUndone: (plans: string) =>
      `Ingenting er angret, for noen har endret planene siden: ${plans}.`,
    removedPlan: 'en plan som er fjernet fra registeret',
  },
  {
    moved: (name: string, column: string) => `«${name}» står no under «${column}».`,
    done: {
      assess: (some: number) =>
        some === 1 ? 'Vurderinga er lagra.' : `${some} vurderingar er lagra.`,
      move: (some: number) => (some === 1 ? 'Planen er flytta.' : `${some} planar er flytta.`),
      fit: (some: number) =>
        some === 1
          ? 'Forslaget er teke i bruk. Éin plan har fått nytt tidspunkt.'
          : `Forslaget er teke i bruk. ${some} planar har fått nye tidspunkt.`,
      alternative: (some: number) =>
        some === 1
          ? 'Alternativet er teke i bruk. Éin plan er endra.'
          : `Alternativet er teke i bruk. ${some} planar er endra.`,
      vote: (some: number) =>
        some === 1
          ? 'Éin plan har fått det som vart vedteke.'
          : `${some} planar har fått det som vart vedteke.`,
    },
    undo: 'Angre',
    undone: (some: number) =>
      some === 1
        ? 'Angra. Planen har fått tilbake det som stod.'
        : 'Angra. Planane har fått tilbake det som stod.',
    changedSince: (plans: string) =>
      `Desse er ikkje rørte, for nokon har endra dei sidan: ${plans}.`,
    notUndone: (plans: string) =>
      `Ingenting er angra, for nokon har endra planane sidan: ${plans}.`,
    removedPlan: 'ein plan som er fjerna frå registeret',
  },
)
