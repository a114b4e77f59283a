import type { VNode } from 'preact'
import type { RequiredPlanState } from '#domain/plan-register/check-required-plans.ts'
import { basisLabel, forceWord } from '#features/law/index.ts'
import { PlanLink } from '#features/plan-register/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { ForceTag } from '#ui/force-tag.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import type { RequiredLine } from './required-lines.ts'
import { requiredPlansTexts } from './required-plans.texts.ts'
import { intervalText } from './required-sentences.ts'

const shape = {
  lacks: 'broken',
  due: 'at-risk',
  'needs-judgement': 'needs-judgement',
  has: 'met',
  'not-relevant': 'not-relevant',
} as const satisfies Record<RequiredPlanState, string>

/** How a line stands, and since when it has been due. */
export function LineTags({ language, line }: { language: Language; line: RequiredLine }): VNode {
  const text = requiredPlansTexts[language]
  const { result, isOwn } = line
  return (
    <div class="st-requirement__tags">
      <StatusTag status={shape[result.state]}>{text.state[result.state]}</StatusTag>
      {result.since ? (
        <span class="st-requirement__date">{text.since(longDate(result.since, language))}</span>
      ) : null}
      {isOwn ? <span class="st-note">{text.ownLine}</span> : null}
    </div>
  )
}

/** The plan that answers the line, how often, and what the municipality has written of it. */
export function LineFacts({ view, line }: { view: ProcessView; line: RequiredLine }): VNode {
  const { language } = view
  const text = requiredPlansTexts[language]
  const { required, content, result } = line
  const interval = content.interval ?? required.interval
  const isLaw = content.interval === null && required.force === 'must' && !line.isOwn
  return (
    <>
      {content.isRelevant === false && content.notRelevantReason !== '' ? (
        <p class="st-lines">
          {text.reason} {content.notRelevantReason}
        </p>
      ) : null}
      {result.plan ? (
        <p>
          {text.inRegister} <PlanLink view={view} plan={result.plan} />
        </p>
      ) : null}
      <p>
        {text.interval} {intervalText(interval, language, isLaw)}
      </p>
      {content.responsible === '' ? null : (
        <p>
          {text.responsible} {content.responsible}
        </p>
      )}
      {content.checkedOn ? <p>{text.lastChecked(longDate(content.checkedOn, language))}</p> : null}
    </>
  )
}

/** How strongly a line binds, and the § it rests on with links to Lovdata. */
export function LineBasis({ language, line }: { language: Language; line: RequiredLine }): VNode {
  const { basis } = line.required
  const { basisText } = line.content
  return (
    <div class="st-required">
      <p>
        <LineForce language={language} line={line} />
      </p>
      {basis.map((one) => (
        <p key={one.url}>
          <a class="ds-link" href={one.url}>
            {unbroken(basisLabel(one, language))}
          </a>
        </p>
      ))}
      {basisText === '' ? null : <p class="st-lines">{basisText}</p>}
    </div>
  )
}

/** The sign stays with its number where the line is short. */
function unbroken(label: string): string {
  return label.replace('§ ', '§\u00a0')
}

function LineForce({ language, line }: { language: Language; line: RequiredLine }): VNode {
  return line.required.force === 'must' ? (
    <ForceTag force="must">{forceWord('must', language)}</ForceTag>
  ) : (
    <ForceTag force="ours">{requiredPlansTexts[language].advice}</ForceTag>
  )
}
