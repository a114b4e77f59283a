import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { guideTexts } from './guide.texts.ts'

/** The one press that makes tasks of a checklist in the reader's municipality. */
export interface TaskOffer {
  /** «på Utsira» */
  readonly inMunicipality: string
  readonly action: string
  /** Where the tasks are seen. */
  readonly tasksHref: string
  /** How many were added just now. */
  readonly added: number
  /** Whether every one of them is there already. */
  readonly areAllThere: boolean
}

export function AddTasks({
  language,
  offer,
}: {
  readonly language: Language
  readonly offer: TaskOffer
}): VNode {
  const text = guideTexts[language].tasks
  const see = <a href={offer.tasksHref}>{text.see}</a>
  return (
    <div class="st-add-tasks">
      {offer.added > 0 ? (
        <Notice kind="success" role="status">
          <p>
            {text.added(offer.added)} {see}
          </p>
        </Notice>
      ) : null}
      {offer.areAllThere && offer.added === 0 ? (
        <p>
          {text.none} {see}
        </p>
      ) : null}
      {offer.areAllThere ? null : (
        <form method="post" action={offer.action}>
          <Button variant="primary">{text.add(offer.inMunicipality)}</Button>
          <p class="st-note">{text.help}</p>
        </form>
      )}
    </div>
  )
}
