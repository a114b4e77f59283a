import type { VNode } from 'preact'
import { Dossier } from '#features/dossier/index.ts'
import {
  basisLabel,
  forceWord,
  lawTexts,
  reasonText,
  requirementTexts,
  statusWord,
} from '#features/law/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { ForgetText } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import { AddEvidence } from './add-evidence.page.tsx'
import { DualRoles } from './dual-roles.page.tsx'
import { Evidence } from './evidence.page.tsx'
import { lawCheckTexts } from './law-check.texts.ts'
import type { RequirementPageProps } from './requirement-page-props.ts'

/** Requirements that follow the dates of the process; documents only add to them. */
const followsDates: ReadonlySet<string> = new Set(['L1', 'L3', 'L5'])
/** Requirements that follow what is decided of the plans. */
const followsPlans: ReadonlySet<string> = new Set(['L6', 'L7', 'L12'])

/** One requirement: what it asks, how it stands, and what shows it. */
export function RequirementPage(props: RequirementPageProps): VNode {
  const { view, requirement, result, errors, receipt } = props
  const { language } = view
  const text = lawCheckTexts[language]
  const words = requirementTexts[language][requirement.id]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{text.receipts[receipt]}</p>
          {receipt === 'saved' ? (
            <ForgetText keptAs={`dokumentasjon-${requirement.id}-${view.strategy.id}`} />
          ) : null}
        </Notice>
      ) : null}
      <div class="st-requirement__tags">
        <StatusTag status={result.status}>{statusWord(result.status, language)}</StatusTag>
        <ForceTag force={requirement.warning ? 'ours' : requirement.force}>
          {requirement.warning
            ? lawTexts[language].warning
            : forceWord(requirement.force, language)}
        </ForceTag>
      </div>
      <h1>{words.title}</h1>
      <p class="st-lead">{reasonText(result.reasons, language)}</p>
      <h2>{text.what}</h2>
      <p>{words.explanation}</p>
      <Basis {...props} />
      {result.status === 'met' ? null : (
        <>
          <h2>{text.now}</h2>
          <p>{words.whatToDo}</p>
        </>
      )}
      <WhatItFollows {...props} />
      {requirement.id === 'L23' ? (
        <DualRoles view={view} values={props.dualRole} errors={errors} />
      ) : null}
      <Evidence {...props} />
      {view.mayEdit ? <AddEvidence {...props} /> : null}
      <Dossier
        view={view}
        subject={{ kind: 'requirement', key: requirement.id }}
        content={props.dossier}
        mayWrite={view.mayEdit}
        receipt={props.dossierReceipt}
      />
      <p>
        <a class="ds-link" href={routes.lawCheck.href(where)}>
          {text.back}
        </a>
      </p>
    </>
  )
}

/** Where what settles the requirement is written, when that is another page. */
function WhatItFollows({ view, requirement }: RequirementPageProps): VNode | null {
  const text = lawCheckTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  const link = followsDates.has(requirement.id)
    ? { help: text.datesHelp, label: text.dates, href: routes.progressDates.href(where) }
    : followsPlans.has(requirement.id)
      ? { help: text.plansHelp, label: text.plans, href: routes.planningCommunityPart.href(where) }
      : null
  if (!link) return null
  return (
    <p>
      {link.help}{' '}
      <a class="ds-link" href={link.href}>
        {link.label}
      </a>
    </p>
  )
}

function Basis({ view, requirement }: RequirementPageProps): VNode {
  const { language } = view
  const text = lawCheckTexts[language]
  return (
    <ul class="ds-list">
      {requirement.basis.map((basis) => (
        <li key={basis.url}>
          <a class="ds-link" href={basis.url}>
            {basisLabel(basis, language)}
          </a>
          {basis.checkedOn ? (
            <span class="st-note"> {text.checkedOn(longDate(basis.checkedOn, language))}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
