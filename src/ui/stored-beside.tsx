import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { CopyButton } from './browser-buttons.tsx'
import { uiTexts } from './ui.texts.ts'

export interface StoredBesideProps {
  language: Language
  /** What the field is called. */
  label: string
  /** The text that somebody else has stored since the form was opened. */
  stored: string
  /** «Kari Eksempel, 3. mars 2028», when it is known. */
  by?: string
  /** The field with what this person typed. */
  children: ComponentChildren
}

/** Two people have written in one field: both texts, side by side, so that neither is lost. */
export function StoredBeside({ language, label, stored, by, children }: StoredBesideProps): VNode {
  const text = uiTexts[language]
  return (
    <div class="st-both-texts">
      <div>{children}</div>
      <section class="st-both-texts__stored" aria-label={text.storedNow(label)}>
        <p class="ds-label">{text.storedNow(label)}</p>
        {by ? <p class="st-note">{by}</p> : null}
        {stored === '' ? (
          <p class="st-note">{text.storedEmpty}</p>
        ) : (
          <>
            <p class="st-both-texts__text">{stored}</p>
            <CopyButton language={language} text={stored} />
          </>
        )}
      </section>
    </div>
  )
}
