import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { guideTexts } from './guide.texts.ts'
import { pagesIn } from './guide-library.ts'
import { type GuideSection, questionGroups } from './guide-meta.ts'
import { GuideSteps, PageList } from './guide-start.page.tsx'

/** All pages of a part of the guide. */
export function GuideSectionPage({
  section,
  language,
}: {
  readonly section: GuideSection
  readonly language: Language
}): VNode {
  const { title, lead } = guideTexts[language].sections[section]
  return (
    <div class="st-stack">
      <h1>{title}</h1>
      <p class="st-lead">{lead}</p>
      {section === 'trinn' ? <GuideSteps language={language} /> : null}
      {section === 'sporsmal' ? (
        <Questions language={language} />
      ) : (
        <PageList pages={pagesIn(section, language)} />
      )}
    </div>
  )
}

function Questions({ language }: { readonly language: Language }): VNode {
  const { groups } = guideTexts[language]
  const pages = pagesIn('sporsmal', language)
  return (
    <>
      {questionGroups.map((group) => (
        <section key={group} class="st-section" aria-labelledby={group}>
          <h2 id={group}>{groups[group]}</h2>
          <PageList pages={pages.filter((page) => page.group === group)} />
        </section>
      ))}
    </>
  )
}
