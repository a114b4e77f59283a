import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { uiTexts } from './ui.texts.ts'

export interface FormProps {
  language: Language
  action?: string
  method?: 'post' | 'get'
  id?: string
  /** `multipart` when a file is sent along. */
  encoding?: 'multipart'
  /**
   * Keeps what is typed in this browser tab under this name until `<ForgetText>` with the same name
   * is shown, and offers it again when the form opens with something else in it.
   */
  keepAs?: string
  children: ComponentChildren
}

/** A form that is checked on the server, guarded against being sent twice by a double click. */
export function Form({
  language,
  action,
  method = 'post',
  id,
  encoding,
  keepAs,
  children,
}: FormProps): VNode {
  const text = uiTexts[language]
  const form = (
    <form
      class="st-form"
      id={id}
      method={method}
      action={action}
      enctype={encoding ? 'multipart/form-data' : undefined}
      novalidate
    >
      {children}
    </form>
  )
  const guarded =
    method === 'get' ? form : <st-submit-guard data-busy={text.busy}>{form}</st-submit-guard>
  if (!keepAs) return guarded
  return (
    <st-keep-text
      data-key={keepAs}
      data-message={text.keptText}
      data-restore={text.keptTextRestore}
      data-discard={text.keptTextDiscard}
    >
      {guarded}
    </st-keep-text>
  )
}

/** Put on the page that follows a form once its text is safely stored. */
export function ForgetText({ keptAs }: { keptAs: string }): VNode {
  return <st-forget-text data-key={keptAs} />
}
