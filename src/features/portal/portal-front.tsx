import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type Step, steps } from '#domain/process.ts'
import { stepTexts } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { safeHref } from '#ui/safe-href.ts'
import { StepPath, type StepState } from '#ui/step-path.tsx'
import type { PublishedTerm } from './portal.sql.ts'
import { portalTexts } from './portal.texts.ts'
import { periodWords } from './portal-context.ts'
import { type Standing, standingOf } from './standing.ts'
import { VersionsTable } from './versions-table.tsx'

export interface PortalFrontProps {
  readonly language: Language
  readonly slug: string
  readonly today: LocalDate
  /** The newest first; null when the municipality is not set up. */
  readonly terms: readonly PublishedTerm[] | null
  /** A member, who may also see what is made for the council. */
  readonly isMember: boolean
}

/** What is published of the planning strategy, on the municipality's own page. */
export function PortalFront({ language, slug, today, terms, isMember }: PortalFrontProps): VNode {
  const text = portalTexts[language]
  const [newest] = terms ?? []
  return (
    <section class="st-stack" aria-labelledby="planstrategi">
      <h2 id="planstrategi">{text.heading}</h2>
      {newest ? null : (
        <p>
          {text.nothing} {text.nothingLater}
        </p>
      )}
      {(terms ?? []).map((term) => (
        <Term key={term.period} {...{ language, slug, today, term, isMember }} />
      ))}
      {terms ? <Feeds language={language} slug={slug} /> : null}
    </section>
  )
}

interface TermProps {
  readonly language: Language
  readonly slug: string
  readonly today: LocalDate
  readonly term: PublishedTerm
  readonly isMember: boolean
}

function Term(props: TermProps): VNode {
  const { language, slug, today, term } = props
  const text = portalTexts[language]
  const standing = standingOf(term, today)
  return (
    <div class="st-stack">
      <h3>{text.title(periodWords(term.period))}</h3>
      <Say language={language} standing={standing} />
      <Links {...props} standing={standing} />
      <h4>{text.steps}</h4>
      <StepPath language={language} variant="vertical" steps={stepsOf(standing, term, language)} />
      <h4>{text.versions}</h4>
      <VersionsTable language={language} slug={slug} term={term} />
    </div>
  )
}

/** What one can say now, and until when. */
function Say({ language, standing }: { language: Language; standing: Standing }): VNode | null {
  const { proposal, isOpen } = standing
  if (!proposal) return null
  const text = portalTexts[language]
  const { meetingOn, url } = proposal
  const date = meetingOn ? longDate(meetingOn, language) : ''
  if (!isOpen) return <p>{text.waiting(date)}</p>
  const href = url ? safeHref(url) : undefined
  return (
    <section class="st-next">
      <h4>{text.sayHeading}</h4>
      <p>{meetingOn ? text.openUntil(date) : text.open}</p>
      <p>{text.contact}</p>
      {href ? (
        <p>
          <a class="ds-link" href={href}>
            {text.ownPage}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Links({ language, slug, term, isMember, standing }: TermProps & { standing: Standing }) {
  const text = portalTexts[language]
  const { period } = term
  const { edition, proposal } = standing
  const where = { slug, period }
  const words = periodWords(period)
  const number = `${proposal?.number ?? ''}`
  const links = [
    edition
      ? { href: routes.publicStrategy.href(where), label: text.readAdopted(words) }
      : { href: routes.publicStrategy.href(where), label: text.readProposal(words) },
    ...(edition && proposal
      ? [
          {
            href: routes.publicProposal.href({ ...where, number }),
            label: text.changeProposal(words),
          },
        ]
      : []),
    ...(edition
      ? [
          { href: routes.publicPlans.href({ slug }), label: text.plansLink },
          { href: routes.publicProgress.href({ slug }), label: text.followUpLink },
        ]
      : []),
    ...(isMember
      ? [{ href: routes.electedSummary.href(where), label: text.electedLink(words) }]
      : []),
  ]
  return (
    <ul class="st-contents">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

/** The nine steps as far as what is published tells of them. */
function stepsOf(
  { edition, proposal, isOpen }: Standing,
  { publications }: PublishedTerm,
  language: Language,
) {
  const text = portalTexts[language]
  const published = publications.at(-1)
  const decided = edition
    ? text.adoptedOn(longDate(edition.adoptedOn, language))
    : isOpen && proposal?.meetingOn
      ? text.meetingOn(longDate(proposal.meetingOn, language))
      : undefined
  const notes: Partial<Record<Step, string | undefined>> = {
    8: published && text.publishedOn(longDate(published.publishedOn, language)),
    9: decided,
  }
  return steps.map((number) => {
    const state: StepState = number < 9 || edition ? 'done' : 'current'
    return { number, title: stepTexts[language][number].title, state, note: notes[number] }
  })
}

function Feeds({ language, slug }: { language: Language; slug: string }): VNode {
  const text = portalTexts[language]
  return (
    <div class="st-stack">
      <h3>{text.feeds}</h3>
      <p>{text.feedsText}</p>
      <ul class="st-contents">
        <li>
          <a href={routes.portalAtom.href({ slug })}>{text.atom}</a>
        </li>
        <li>
          <a href={routes.portalCalendar.href({ slug })}>{text.ics}</a>
        </li>
      </ul>
    </div>
  )
}
