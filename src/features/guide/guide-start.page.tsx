import type { VNode } from 'preact'
import { withWholeSections } from '#features/law/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { ForceTag } from '#ui/force-tag.tsx'
import { StepPath } from '#ui/step-path.tsx'
import { guideTexts } from './guide.texts.ts'
import { addressOfPage, addressOfSection } from './guide-address.ts'
import { findPage, type GuidePage, pagesIn } from './guide-library.ts'
import { guideSections } from './guide-meta.ts'
import { statementForces } from './guide-parts.ts'
import { SearchForm } from './search-form.tsx'
import { stepTitle } from './step-title.ts'

/** The way in: the nine steps first, then all that can be looked up. */
export function GuideStartPage({ language }: { readonly language: Language }): VNode {
  const text = guideTexts[language]
  const forElected = findPage('roller/folkevalgt', language)
  return (
    <div class="st-stack">
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <SearchForm language={language} query="" />
      <section class="st-section" aria-labelledby="begynn">
        <h2 id="begynn">{text.start}</h2>
        <p>{text.startText}</p>
        <GuideSteps language={language} />
      </section>
      {forElected ? (
        <section class="st-section" aria-labelledby="en-side">
          <h2 id="en-side">{text.forOne}</h2>
          <p>
            {text.forOneText} <a href={addressOfPage(forElected)}>{forElected.title}</a>
          </p>
        </section>
      ) : null}
      <section class="st-section" aria-labelledby="mer">
        <h2 id="mer">{text.more}</h2>
        <Sections language={language} />
      </section>
      <ForceKey language={language} />
      <section class="st-section" aria-labelledby="hele">
        <h2 id="hele">{text.whole}</h2>
        <p>{text.wholeText}</p>
        <ul>
          <li>
            <a href={`${routes.guidePdf.href()}?language=${language}`}>{text.asPdf}</a>
          </li>
          <li>
            <a href={`${routes.guideEpub.href()}?language=${language}`}>{text.asEpub}</a>
          </li>
        </ul>
      </section>
    </div>
  )
}

export function GuideSteps({ language }: { readonly language: Language }): VNode {
  return (
    <StepPath
      language={language}
      steps={pagesIn('trinn', language).map((page) => ({
        number: page.order,
        title: stepTitle(page),
        state: 'ahead',
        href: addressOfPage(page),
      }))}
    />
  )
}

function Sections({ language }: { readonly language: Language }): VNode {
  const text = guideTexts[language]
  const own = guideSections
    .filter((section) => section !== 'trinn')
    .map((section) => ({ ...text.sections[section], href: addressOfSection(section) }))
  const beside = [
    { ...text.law, href: routes.law.href() },
    { ...text.templates, href: routes.templates.href() },
    { ...text.glossary, href: routes.glossary.href() },
  ]
  return (
    <ul class="st-guide-list">
      {[...own, ...beside].map(({ title, lead, href }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <span>{lead}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the marks before the statements mean. */
function ForceKey({ language }: { readonly language: Language }): VNode {
  const text = guideTexts[language]
  return (
    <section class="st-section" aria-labelledby="merker">
      <h2 id="merker">{text.forcesHeading}</h2>
      <dl class="st-law__forces">
        {statementForces.map((force) => (
          <div key={force}>
            <dt>
              <ForceTag force={force}>{text.forces[force]}</ForceTag>
            </dt>
            <dd>{text.forceMeaning[force]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Pages with what they say in short. */
export function PageList({ pages }: { readonly pages: readonly GuidePage[] }): VNode {
  return (
    <ul class="st-guide-list">
      {pages.map((page) => (
        <li key={page.key}>
          <a href={addressOfPage(page)}>{page.title}</a>
          <span>{withWholeSections(page.lead)}</span>
        </li>
      ))}
    </ul>
  )
}
