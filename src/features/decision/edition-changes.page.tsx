import type { VNode } from 'preact'
import { longDate } from '#platform/i18n/format.ts'
import type { EditionContent } from './decision-content.ts'
import { planDecisionWords } from './decision-parts.tsx'
import { baseOf } from './decision-view.ts'
import { editionTexts } from './edition.texts.ts'
import type { EditionPageProps } from './edition-page-props.ts'

type ChangesProps = Pick<EditionPageProps, 'decision' | 'edition'>

/** What the vote changed, what else was proposed, and who took no part. */
export function EditionChanges(props: ChangesProps): VNode {
  return (
    <>
      <PlanChanges {...props} />
      <TextChanges {...props} />
      <Alternatives {...props} />
      <Impartiality {...props} />
    </>
  )
}

function PlanChanges({ decision, edition }: ChangesProps): VNode | null {
  const { language } = decision.view
  const text = editionTexts[language]
  const { planChanges } = edition.content.decision
  if (planChanges.length === 0) return null
  const treatment = decision.treatments.find(({ id }) => id === edition.treatmentId)
  const base = treatment ? (baseOf(decision, treatment)?.plans ?? []) : []
  const nameOf = (planId: string) =>
    [...edition.content.plans, ...base].find(({ id }) => id === planId)?.name ?? planId
  const words = (change: EditionContent['decision']['planChanges'][number]) => {
    if (change.kind === 'strike') return text.struck(nameOf(change.planId))
    return change.kind === 'add'
      ? text.addedPlan(change.name)
      : text.decided(
          nameOf(change.planId),
          planDecisionWords(change, edition.content.plans, language),
        )
  }
  return (
    <section class="st-section">
      <h2>{text.changes}</h2>
      <ul class="ds-list">
        {planChanges.map((change) => (
          <li key={`${change.kind} ${change.planId}`}>{words(change)}</li>
        ))}
      </ul>
    </section>
  )
}

function TextChanges({ decision, edition }: ChangesProps): VNode | null {
  const text = editionTexts[decision.view.language]
  const { textChanges } = edition.content.decision
  if (textChanges.length === 0) return null
  return (
    <section class="st-section">
      <h2>{text.textChanges}</h2>
      {textChanges.map((change, index) => (
        <div key={index}>
          {change.section ? <h3>{change.section}</h3> : null}
          {change.before ? (
            <p class="st-kept-lines">
              {text.from}: {change.before}
            </p>
          ) : null}
          {change.after ? (
            <p class="st-kept-lines">
              {text.to}: {change.after}
            </p>
          ) : null}
          {change.sentence ? <p class="st-kept-lines">{change.sentence}</p> : null}
        </div>
      ))}
    </section>
  )
}

/** The name beside the edition, the marker of its deletion, or nothing. */
function nameBeside({ decision, edition }: ChangesProps, key: string) {
  const row = edition.personal.find((one) => one.key === key)
  const text = editionTexts[decision.view.language]
  return {
    name: row?.deletedOn
      ? text.deletedName(longDate(row.deletedOn, decision.view.language))
      : (row?.content?.name ?? ''),
    other: row?.content?.other ?? '',
  }
}

function Alternatives(props: ChangesProps): VNode | null {
  const text = editionTexts[props.decision.view.language]
  const { alternatives } = props.edition.content.decision
  if (alternatives.length === 0) return null
  return (
    <section class="st-section">
      <h2>{text.alternatives}</h2>
      {alternatives.map((one) => {
        const { name } = nameBeside(props, one.key)
        return (
          <div key={one.key}>
            <h3>{one.title}</h3>
            <p class="st-kept-lines">{one.text}</p>
            <p>
              {name ? `${text.proposedBy(name)} ` : ''}
              {one.votesFor !== null && one.votesAgainst !== null
                ? text.votes(String(one.votesFor), String(one.votesAgainst))
                : ''}
            </p>
          </div>
        )
      })}
    </section>
  )
}

function Impartiality(props: ChangesProps): VNode | null {
  const text = editionTexts[props.decision.view.language]
  const { impartiality } = props.edition.content.decision
  if (impartiality.length === 0) return null
  return (
    <section class="st-section">
      <h2>{text.impartiality}</h2>
      <ul class="ds-list">
        {impartiality.map((one) => {
          const { name, other } = nameBeside(props, one.key)
          const found =
            one.isDisqualified === null
              ? text.none
              : one.isDisqualified
                ? text.disqualified
                : text.qualified
          return (
            <li key={one.key}>
              {[name, found, one.basis].filter(Boolean).join(', ')}
              {other ? `. ${text.replacedBy(other)}` : ''}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
