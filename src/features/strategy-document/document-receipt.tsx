import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { ForgetText } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { documentPageTexts } from './document.texts.ts'

/** What the address says was just done, and which sentence tells of it. */
const receipts = {
  lagret: 'saved',
  oppsett: 'arranged',
  flyttet: 'moved',
  'lagt-til': 'added',
  tilbake: 'restored',
  merknad: 'remarkAdded',
  svar: 'remarkAnswered',
  lost: 'remarkResolved',
  apnet: 'remarkReopened',
  foreslatt: 'proposalSent',
  godtatt: 'proposalAccepted',
  avslatt: 'proposalRejected',
  trukket: 'proposalWithdrawn',
  bilde: 'pictureAdded',
  figur: 'figureAdded',
  'figur-fjernet': 'figureRemoved',
  'lenke-trukket': 'revoked',
} as const
export type Done = keyof typeof receipts

export function Receipt({
  language,
  done,
  keptAs,
}: {
  language: Language
  done: string
  /** What was typed on the page before, and is stored now. */
  keptAs?: string
}): VNode | null {
  if (!Object.hasOwn(receipts, done)) return null
  return (
    <Notice kind="success" role="status">
      <p>{documentPageTexts[language][receipts[done as Done]]}</p>
      {keptAs ? <ForgetText keptAs={keptAs} /> : null}
    </Notice>
  )
}
