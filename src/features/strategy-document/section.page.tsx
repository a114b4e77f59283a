import type { VNode } from 'preact'
import { requirementOf } from '#domain/law/requirements.ts'
import { coreOutline } from '#domain/strategy-document/outline.ts'
import { basisLabel, requirementTexts } from '#features/law/index.ts'
import { osloDate } from '#platform/clock.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { longDate } from '#platform/i18n/format.ts'
import { timeOfDay } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { documentPageTexts } from './document.texts.ts'
import { Receipt } from './document-receipt.tsx'
import { outlineTexts } from './outline.texts.ts'
import { ArrangeSection } from './section-arrangement.page.tsx'
import {
  heldByOther,
  isHeldByMe,
  mayWriteSection,
  type SectionView,
  whereIs,
  writingKeptAs,
} from './section-context.ts'
import { SectionFigures } from './section-figures.page.tsx'
import type { SectionPageProps } from './section-page-props.ts'
import { SectionPictures } from './section-pictures.page.tsx'
import { SectionProposals } from './section-proposals.page.tsx'
import { SectionRemarks } from './section-remarks.page.tsx'
import { titleOf } from './section-titles.ts'

/** One section: how it stands, and everything that can be done with it. */
export function SectionPage(props: SectionPageProps): VNode {
  const { view, section, text: written, pieces, errors, done } = props
  const { language } = view
  const text = documentPageTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Receipt language={language} done={done} keptAs={writingKeptAs(props)} />
      {props.problem ? (
        <Notice kind="warning" role="alert">
          <p>{props.problem}</p>
        </Notice>
      ) : null}
      <h1>{titleOf(section, language)}</h1>
      <Guide {...props} />
      <Writing {...props} />
      <section class="st-section">
        <h2>{text.text}</h2>
        {written.length > 0 ? renderBlocks(written) : <p>{text.noText}</p>}
        {section.updatedAt ? (
          <p class="st-note">
            {text.changed(longDate(osloDate(section.updatedAt), language), section.updatedBy)}
          </p>
        ) : null}
        {section.version > 1 ? (
          <p class="st-no-print">
            <a class="ds-link" href={routes.sectionVersions.href(whereIs(props))}>
              {text.versions}
            </a>
          </p>
        ) : null}
      </section>
      {pieces.length > 0 ? (
        <section class="st-section">
          <h2>{text.fromWork}</h2>
          <p class="st-note">{text.fromWorkHelp}</p>
          {renderBlocks(pieces)}
        </section>
      ) : null}
      <SectionRemarks {...props} />
      <SectionProposals {...props} />
      {mayWriteSection(view, section) ? <SectionFigures {...props} /> : null}
      {mayWriteSection(view, section) ? <SectionPictures {...props} /> : null}
      {view.mayEdit ? <ArrangeSection {...props} /> : null}
      <p class="st-no-print">
        <a
          class="ds-link"
          href={routes.strategyDocument.href({ slug: view.member.slug, period: view.period })}
        >
          {text.toDocument}
        </a>
      </p>
    </>
  )
}

/** What belongs here, what the law wants said, and our own advice. */
function Guide({ view, section }: SectionView): VNode | null {
  const { language } = view
  const text = documentPageTexts[language]
  if (!section.kind) return null
  const words = outlineTexts[language].sections[section.kind]
  const outline = coreOutline.find(({ kind }) => kind === section.kind)
  const asked = view.requirements.filter(
    ({ id, status }) => outline?.requirementIds.includes(id) && status !== 'not-relevant',
  )
  return (
    <>
      <p class="st-lead">{words.lead}</p>
      <p>
        <ForceTag force="ours">{text.ours}</ForceTag> {words.advice}
      </p>
      {asked.length > 0 ? (
        <Details summary={text.law} count={String(asked.length)}>
          <ul class="ds-list">
            {asked.map(({ id }) => (
              <li key={id}>
                <a
                  class="ds-link"
                  href={routes.requirement.href({
                    slug: view.member.slug,
                    period: view.period,
                    requirementId: id,
                  })}
                >
                  {requirementTexts[language][id].title}
                </a>{' '}
                <span class="st-note">
                  {requirementOf(id)
                    .basis.map((one) => basisLabel(one, language))
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  )
}

function Writing(props: SectionPageProps): VNode | null {
  const { view, section } = props
  const { language } = view
  const text = documentPageTexts[language]
  if (!mayWriteSection(view, section)) return null
  const other = heldByOther(props)
  if (isHeldByMe(props)) {
    return (
      <div class="st-actions st-no-print">
        <LinkButton variant="primary" href={routes.writeSection.href(whereIs(props))}>
          {text.writeOn}
        </LinkButton>
      </div>
    )
  }
  const action = routes.holdSection.href(whereIs(props))
  if (!other) {
    return (
      <Form language={language} action={action}>
        <div class="st-actions st-no-print">
          <Button variant="primary">{text.write}</Button>
        </div>
      </Form>
    )
  }
  return (
    <Notice kind="info">
      <p>{text.heldUntil(other.name, timeOfDay(other.until))}</p>
      <p>{text.takeOverHelp}</p>
      <Form language={language} action={action}>
        <div class="st-actions">
          <Button name="takeOver" value="ja">
            {text.takeOver}
          </Button>
        </div>
      </Form>
    </Notice>
  )
}
