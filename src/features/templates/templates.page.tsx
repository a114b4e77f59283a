import type { VNode } from 'preact'
import type { OwnPlace } from '#features/own-place/index.ts'
import { stepTexts } from '#features/process/index.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { renderBlocks, renderLogo } from '#platform/documents/html.tsx'
import { pastedHtml, pastedText } from '#platform/documents/pasted.tsx'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { guideStepWords, routes } from '#routes'
import { CopyButton } from '#ui/browser-buttons.tsx'
import { LinkButton } from '#ui/button.tsx'
import { livePageHref } from './live-page.ts'
import { allTemplates, type Template } from './template-library.ts'
import { templateGroups } from './template-meta.ts'
import { templatesTexts } from './templates.texts.ts'

export function TemplatesPage({
  language,
  place,
}: {
  readonly language: Language
  readonly place: OwnPlace | null
}): VNode {
  const text = templatesTexts[language]
  const templates = allTemplates(language)
  return (
    <div class="st-stack">
      <h1>{text.title}</h1>
      <p class="st-lead">{leadOf(language, place)}</p>
      {templateGroups.map((group) => (
        <section key={group} class="st-section" aria-labelledby={group}>
          <h2 id={group}>{text.groups[group]}</h2>
          <ul class="st-guide-list">
            {templates
              .filter((template) => template.group === group)
              .map(({ slug, title, lead }) => (
                <li key={slug}>
                  <a href={withPlace(routes.template.href({ template: slug }), place)}>{title}</a>
                  <span>{lead}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function leadOf(language: Language, place: OwnPlace | null): string {
  const text = templatesTexts[language]
  if (!place) return text.lead
  const { name } = place.member
  return place.view ? text.leadOwn(name) : text.leadPlace(name)
}

export function TemplatePage({
  template,
  model,
  place,
}: {
  readonly template: Template
  readonly model: DocumentModel
  readonly place: OwnPlace | null
}): VNode {
  const { language, slug, steps, lead, title } = template
  const text = templatesTexts[language]
  const where = { template: slug }
  return (
    <div lang={language}>
      <div class="st-stack">
        <h1>{title}</h1>
        <p class="st-lead">{lead}</p>
        <p>{leadOf(language, place)}</p>
        <Live template={template} place={place} />
        <div class="st-actions">
          <LinkButton
            variant="primary"
            href={withPlace(routes.templateDocx.href(where), place)}
            download
          >
            {text.word}
          </LinkButton>
          <LinkButton href={withPlace(routes.templateOdt.href(where), place)} download>
            {text.odt}
          </LinkButton>
          <LinkButton href={withPlace(routes.templatePdf.href(where), place)} download>
            {text.pdf}
          </LinkButton>
          <CopyButton
            language={language}
            label={text.copy}
            text={pastedText(title, model.blocks)}
            html={pastedHtml(title, model.blocks)}
          />
        </div>
        {steps.length > 0 ? (
          <p>
            {text.usedIn}:{' '}
            {steps.map((step, at) => (
              <>
                {at > 0 ? ', ' : null}
                <a href={routes.guidePage.href({ section: 'trinn', page: guideStepWords[step] })}>
                  {text.step(step, stepTexts[language][step].title)}
                </a>
              </>
            ))}
          </p>
        ) : null}
      </div>
      <section class="st-section" aria-labelledby="forhandsvisning">
        <h2 id="forhandsvisning">{text.preview}</h2>
        <div class="st-paper">
          {renderLogo(model.look)}
          {renderBlocks(model.blocks)}
        </div>
      </section>
      <p class="st-source">{text.checked(longDate(template.checkedOn, language))}</p>
    </div>
  )
}

/** Where the work itself makes the same document, that is the better way. */
function Live({ template, place }: { template: Template; place: OwnPlace | null }): VNode | null {
  const { live, language } = template
  if (!live || !place?.view) return null
  const text = templatesTexts[language]
  const { slug } = place.member
  return (
    <div class="ds-alert" data-color="info">
      <p>
        <strong>{text.live}.</strong> {text.liveText}{' '}
        <a href={livePageHref(live, { slug, period: place.view.period })}>{text.livePages[live]}</a>
      </p>
    </div>
  )
}

/** Keeps the choice between several municipalities. */
function withPlace(href: string, place: OwnPlace | null): string {
  return place && place.others.length > 0 ? `${href}?kommune=${place.member.slug}` : href
}
