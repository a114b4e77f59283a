import type { VNode } from 'preact'
import { dateOf } from '#domain/calendar/local-date.ts'
import { withWholeSections } from '#features/law/index.ts'
import { templateLinks } from '#features/templates/index.ts'
import { longDate, monthName } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { guideTexts } from './guide.texts.ts'
import { addressOfPage } from './guide-address.ts'
import { GuideBody } from './guide-body.tsx'
import { findPage, type GuidePage, pagesIn } from './guide-library.ts'
import type { GuidePart } from './guide-parts.ts'
import { OwnFacts, type OwnSituation } from './own-facts.tsx'
import { sources } from './sources.ts'
import { AddTasks, type TaskOffer } from './tasks.page.tsx'

export interface GuidePageProps {
  readonly page: GuidePage
  /** Null for visitors. */
  readonly own: OwnSituation | null
  /** The way to make tasks of the checklist; null where there is none. */
  readonly tasks: TaskOffer | null
}

export function GuidePageView({ page, own, tasks }: GuidePageProps): VNode {
  const { language, parts } = page
  const address = addressOfPage(page)
  return (
    <div class={page.section === 'trinn' ? 'st-guide st-sheet' : 'st-guide'}>
      <header class="st-guide__head st-stack">
        <StepLine page={page} />
        <h1>{page.title}</h1>
        <p class="st-lead">{withWholeSections(page.lead)}</p>
      </header>
      <aside class="st-guide__aside">
        {own && page.yours.length > 0 ? (
          <OwnFacts own={own} facts={page.yours} language={language} address={address} />
        ) : null}
        <Contents parts={parts} language={language} />
      </aside>
      <div class="st-guide__text st-prose">
        <BadgeLine page={page} />
        <GuideBody
          parts={parts}
          language={language}
          afterSection={(id) =>
            tasks && id === checklistId ? <AddTasks language={language} offer={tasks} /> : null
          }
        />
      </div>
      <st-same-place />
      <footer class="st-guide__foot">
        <Below page={page} />
        <p class="st-source">
          {guideTexts[language].checked(longDate(page.checkedOn, language))}{' '}
          <PrintButton language={language} label={guideTexts[language].print} />
        </p>
        <Neighbours page={page} />
      </footer>
    </div>
  )
}

const checklistId = 'gjor-dette'

function StepLine({ page }: { readonly page: GuidePage }): VNode | null {
  const { section, order, language, from, to, weeks } = page
  if (section !== 'trinn' || from === undefined || to === undefined || !weeks) return null
  const text = guideTexts[language]
  const months = text.months(monthAfter(from, language), monthAfter(to, language))
  return (
    <p class="st-guide__step">
      {text.step(order)} · {months} · {text.weeks(weeks)}
    </p>
  )
}

/** Councils are constituted in October at the latest (koml § 7-1): month 0 is October. */
function monthAfter(months: number, language: Language): string {
  const month = (((9 + months) % 12) + 12) % 12
  return monthName(dateOf(2027, month + 1, 1), language, 'long')
}

/** Where the official badge says advice, and acts ask all the same, the reader is told. */
function BadgeLine({ page }: { readonly page: GuidePage }): VNode | null {
  const { badge, language, parts } = page
  if (!badge) return null
  const text = guideTexts[language]
  const hasLaw = parts.some(
    (part) => part.kind === 'list' && part.items.some(({ grounds }) => grounds?.force === 'must'),
  )
  return (
    <p class="st-note">
      {text.officialBadge[badge]} {badge === 'advice' && hasLaw ? text.hiddenLaw : null}
    </p>
  )
}

function Contents({
  parts,
  language,
}: {
  readonly parts: readonly GuidePart[]
  readonly language: Language
}): VNode | null {
  const headings = parts.flatMap((part) =>
    part.kind === 'heading' && part.level === 2 ? [part] : [],
  )
  if (headings.length < 3) return null
  return (
    <nav class="st-contents" aria-labelledby="pa-siden">
      <h2 id="pa-siden">{guideTexts[language].onThisPage}</h2>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Below({ page }: { readonly page: GuidePage }): VNode {
  const { language } = page
  const text = guideTexts[language]
  const related = page.related.flatMap((key) => findPage(key, language) ?? [])
  return (
    <div class="st-guide__below">
      <Links
        id="maler"
        title={text.templatesHere}
        links={templateLinks(page.templates, language)}
      />
      <Links
        id="henger-sammen"
        title={text.related}
        links={related.map((one) => ({ label: one.title, href: addressOfPage(one) }))}
      />
      <Links
        id="les-mer"
        title={text.readMore}
        links={page.sources.map((key) => ({
          label: `${sources[key].title} (${sources[key].publisher})`,
          href: sources[key].url,
        }))}
      />
    </div>
  )
}

function Links({
  id,
  title,
  links,
}: {
  readonly id: string
  readonly title: string
  readonly links: readonly { readonly label: string; readonly href: string | null }[]
}): VNode | null {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : label}</li>
        ))}
      </ul>
    </section>
  )
}

/** The page before and the page after, in the order of the section. */
function Neighbours({ page }: { readonly page: GuidePage }): VNode | null {
  const { section, language } = page
  if (section !== 'trinn' && section !== 'prosess') return null
  const text = guideTexts[language]
  const all = pagesIn(section, language)
  const at = all.findIndex(({ key }) => key === page.key)
  const [before, after] = [all[at - 1], all[at + 1]]
  return (
    <nav class="st-guide__neighbours" aria-label={`${text.previous}, ${text.next.toLowerCase()}`}>
      {before ? (
        <a rel="prev" href={addressOfPage(before)}>
          <span>{text.previous}</span> {before.title}
        </a>
      ) : (
        <span />
      )}
      {after ? (
        <a rel="next" href={addressOfPage(after)}>
          <span>{text.next}</span> {after.title}
        </a>
      ) : null}
    </nav>
  )
}
