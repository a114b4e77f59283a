import type { VNode } from 'preact'
import { type Step, steps } from '#domain/process.ts'
import { type ProcessView, stepTexts } from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { ForgetText } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { TableRegion } from '#ui/table-region.tsx'
import { groupTexts } from './group.texts.ts'
import { raciFindings } from './group-raci.ts'
import type { PlanContent, PlanItem } from './plan-content.sql.ts'
import { raciLetters } from './plan-content.ts'
import { itemsOf } from './plan-content-items.ts'
import { planItemTexts } from './plan-item.texts.ts'
import { planItemSlugs } from './plan-item-kinds.ts'
import { placeOf } from './plan-item-view.ts'
import { planWords } from './plan-words.texts.ts'

export type GroupMember = PlanItem<'group-member'>

export interface RaciPageProps {
  readonly view: ProcessView
  readonly content: PlanContent
  /** Whose parts were just stored. */
  readonly saved: GroupMember | null
}

/** Members by steps: who does the work, who is accountable, who is asked and who is told. */
export function RaciPage({ view, content, saved }: RaciPageProps): VNode {
  const { language } = view
  const text = groupTexts[language].raciTexts
  const members = itemsOf(content, 'group-member')
  const group = { ...placeOf(view), itemKind: planItemSlugs['group-member'] }
  return (
    <>
      {saved ? (
        <Notice kind="success" role="status">
          <p>{text.saved(saved.content.name)}</p>
          <ForgetText keptAs={`ansvar-${saved.id}`} />
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <p>
        <ForceTag force="ours">{planItemTexts[language].ours}</ForceTag> {text.advice}
      </p>
      {members.length === 0 ? (
        <EmptyState
          heading={text.noMembers}
          action={<LinkButton href={routes.planItems.href(group)}>{text.toGroup}</LinkButton>}
        >
          <p>{text.noMembersHelp}</p>
        </EmptyState>
      ) : (
        <>
          <Findings members={members} language={language} />
          <Matrix view={view} members={members} />
          <Letters language={language} />
          <p class="st-no-print">
            <a class="ds-link" href={routes.planItems.href(group)}>
              {text.toGroup}
            </a>
          </p>
        </>
      )}
    </>
  )
}

/** «2, 6 og 9» */
function stepNumbers(numbers: readonly Step[], language: Language): string {
  const last = String(numbers.at(-1) ?? '')
  const others = numbers.slice(0, -1)
  return others.length === 0 ? last : others.join(', ') + groupTexts[language].and + last
}

function Findings({
  members,
  language,
}: {
  members: readonly GroupMember[]
  language: Language
}): VNode {
  const text = groupTexts[language].raciTexts
  const { nobody, several, isEmpty } = raciFindings(members.map(({ content }) => content))
  if (isEmpty) return <p>{text.notYet}</p>
  if (nobody.length + several.length === 0) return <p>{text.wellShared}</p>
  return (
    <Notice kind="warning">
      {nobody.length > 0 ? <p>{text.nobody(stepNumbers(nobody, language))}</p> : null}
      {several.map(({ step, names }) => (
        <p key={step}>{text.several(String(step), names.join(', '))}</p>
      ))}
    </Notice>
  )
}

function Matrix({ view, members }: { view: ProcessView; members: readonly GroupMember[] }): VNode {
  const { language } = view
  const text = groupTexts[language].raciTexts
  return (
    <div class="st-raci">
      <TableRegion caption={text.title} captionHidden stickyFirst>
        <thead>
          <tr>
            <th scope="col">{text.member}</th>
            {steps.map((step) => (
              <th key={step} scope="col" title={stepTexts[language][step].title}>
                <span class="ds-sr-only">
                  {text.stepHead(String(step), stepTexts[language][step].title)}
                </span>
                <span aria-hidden="true">{step}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, content }) => (
            <tr key={id}>
              <th scope="row">
                {view.mayEdit ? (
                  <a
                    class="ds-link"
                    href={routes.planRaciMember.href({ ...placeOf(view), itemId: id })}
                  >
                    {content.name}
                  </a>
                ) : (
                  content.name
                )}
              </th>
              {steps.map((step) => {
                const letter = content.raci[step]
                return <td key={step}>{letter ? groupTexts[language].letters[letter] : null}</td>
              })}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </div>
  )
}

/** What the letters and the numbers of the table stand for. */
function Letters({ language }: { language: Language }): VNode {
  const { letters, raciTexts: text } = groupTexts[language]
  return (
    <div class="st-raci-key">
      <dl>
        {raciLetters.map((letter) => (
          <div key={letter}>
            <dt>{letters[letter]}</dt>
            <dd>
              <strong>{planWords[language].raci[letter]}</strong>: {text.explain[letter]}
            </dd>
          </div>
        ))}
      </dl>
      <dl>
        {steps.map((step) => (
          <div key={step}>
            <dt>{step}</dt>
            <dd>{stepTexts[language][step].title}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
