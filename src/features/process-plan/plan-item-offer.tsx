import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { Form } from '#ui/form.tsx'
import { planItemTexts } from './plan-item.texts.ts'
import { suggestionsFor } from './plan-item-suggestions.ts'
import { listAddress, type PlanItemsPageProps } from './plan-item-view.ts'
import { riskTexts } from './risk.texts.ts'
import { stakeholderTexts } from './stakeholder.texts.ts'

/** Our suggestions for a list, to take with one press; nothing when they all stand there. */
export function Suggestions(props: PlanItemsPageProps): VNode | null {
  const { view, list, content } = props
  const { language } = view
  const offered = suggestionsFor(view, list.kind, content)
  if (!view.mayEdit || offered.length === 0) return null
  const text = (list.kind === 'risk' ? riskTexts : stakeholderTexts)[language]
  const isEmpty = list.entries(content, language).length === 0
  return (
    <Details summary={text.suggestions} open={isEmpty} count={String(offered.length)}>
      <p>{text.suggestionsHelp}</p>
      <ul class="ds-list">
        {offered.map((one) => (
          <li key={list.titleOf(one)}>{list.titleOf(one)}</li>
        ))}
      </ul>
      <Form language={language} action={listAddress(props)}>
        <input type="hidden" name="intent" value="suggestions" />
        <div class="st-actions">
          <Button variant={isEmpty ? 'primary' : 'secondary'}>
            {planItemTexts[language].suggestions}
          </Button>
        </div>
      </Form>
    </Details>
  )
}
