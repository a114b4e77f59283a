import type { ComponentChildren, VNode } from 'preact'
import { advisedCount, lackingOf } from '#features/challenges/index.ts'
import { indicatorThemes, themeTexts } from '#features/indicators/index.ts'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { NextAction } from '#ui/next-action.tsx'
import { challengesTexts } from './challenges.texts.ts'
import { FoundationTable, foundationHref } from './foundations.page.tsx'
import { foundationsTexts } from './foundations.texts.ts'
import type { FoundationEntry } from './foundations-view.ts'
import { isOpen, type StoredGap } from './gap.ts'
import { gapsTexts } from './gaps.texts.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { type KnowledgeView, whereOf } from './knowledge-view.ts'
import { VersionsTable } from './picture.page.tsx'
import { pictureTexts } from './picture.texts.ts'
import type { PictureLine } from './publication.sql.ts'

export interface KnowledgePageProps {
  readonly knowledge: KnowledgeView
  readonly foundations: readonly FoundationEntry[]
  readonly gaps: readonly StoredGap[]
  /** The newest first. */
  readonly versions: readonly PictureLine[]
}

/** Where the knowledge base stands: one thing to do next, and what is there. */
export function KnowledgePage(props: KnowledgePageProps): VNode {
  const { view } = props.knowledge
  const text = knowledgeTexts[view.language]
  const next = nextOf(props)
  // Somebody with a few hours a week sees what is begun, and the next thing to do.
  const isSmall = view.strategy.startingPoint === 'mini'
  const { gaps, versions } = props
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      {view.mayEdit && next ? (
        <NextAction
          heading={next.heading}
          action={
            <LinkButton href={next.href} variant="primary">
              {next.action}
            </LinkButton>
          }
        >
          <p>{next.text}</p>
        </NextAction>
      ) : null}
      <Figures {...props} />
      <Challenges {...props} />
      <Foundations {...props} />
      {isSmall && gaps.length === 0 ? null : <Gaps {...props} />}
      {isSmall && versions.length === 0 ? null : (
        <Part
          title={pictureTexts[view.language].picture}
          href={routes.challengePicture.href(whereOf(view))}
        >
          <VersionsTable view={view} versions={versions} />
        </Part>
      )}
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly href: string
  readonly children: ComponentChildren
}

function Part({ title, href, children }: PartProps): VNode {
  return (
    <section class="st-section">
      <h2>
        <a class="ds-link" href={href}>
          {title}
        </a>
      </h2>
      {children}
    </section>
  )
}

/** The figures that there are, theme by theme, on their pages for everybody. */
function Figures({ knowledge: { view, figures } }: KnowledgePageProps): VNode {
  const text = knowledgeTexts[view.language]
  const { slug } = view.member
  const themes = indicatorThemes.flatMap((theme) => {
    const count = figures.filter((figure) => figure.theme === theme).length
    return count === 0 ? [] : [{ theme, count }]
  })
  return (
    <Part title={text.figures} href={routes.findings.href(whereOf(view))}>
      <p>{themes.length === 0 ? text.figuresNone : text.figuresText}</p>
      {themes.length > 0 ? (
        <ul class="ds-list">
          {themes.map(({ theme, count }) => (
            <li key={theme}>
              <a class="ds-link" href={routes.publicTheme.href({ slug, theme })}>
                {themeTexts[view.language][theme].title}
              </a>{' '}
              <span class="st-note">{text.figuresCount(count)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a class="ds-link" href={routes.ownTables.href(whereOf(view))}>
          {text.ownTables}
        </a>
        : {text.ownTablesText}
      </p>
      <p>
        <a class="ds-link" href={routes.ownProjection.href(whereOf(view))}>
          {text.projection}
        </a>
        : {text.projectionText}
      </p>
    </Part>
  )
}

function Challenges({ knowledge: { view, challenges } }: KnowledgePageProps): VNode {
  const text = knowledgeTexts[view.language]
  const where = whereOf(view)
  return (
    <Part title={challengesTexts[view.language].title} href={routes.challenges.href(where)}>
      {challenges.length === 0 ? (
        <p>{text.challengesNone}</p>
      ) : (
        <>
          <p>{text.challengesCount(challenges.length)}</p>
          <ol class="ds-list">
            {challenges.map(({ id, content }) => (
              <li key={id} class="st-long-text">
                <a class="ds-link" href={routes.challenge.href({ ...where, challengeId: id })}>
                  {content.title}
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
    </Part>
  )
}

function Foundations({ knowledge: { view }, foundations }: KnowledgePageProps): VNode {
  const text = knowledgeTexts[view.language]
  const there = foundations.filter(({ standing }) => standing.status === 'in-place').length
  return (
    <Part
      title={foundationsTexts[view.language].title}
      href={routes.foundations.href(whereOf(view))}
    >
      <p>{text.foundationsCount(there, foundations.length)}</p>
      <FoundationTable view={view} entries={foundations} />
    </Part>
  )
}

function Gaps({ knowledge: { view }, gaps }: KnowledgePageProps): VNode {
  const text = knowledgeTexts[view.language]
  const open = gaps.filter(isOpen)
  return (
    <Part title={gapsTexts[view.language].title} href={routes.knowledgeGaps.href(whereOf(view))}>
      <p>{gaps.length === 0 ? text.gapsNone : text.gapsCount(open.length)}</p>
    </Part>
  )
}

interface Next {
  readonly heading: string
  readonly text: string
  readonly action: string
  readonly href: string
}

/** The first thing that lacks, in the order of the work; null when nothing does. */
function nextOf({ knowledge, foundations, versions }: KnowledgePageProps): Next | null {
  const { view, challenges } = knowledge
  const { nextSteps } = knowledgeTexts[view.language]
  const where = whereOf(view)
  const findings = routes.findings.href(where)
  if (challenges.length === 0) return { ...nextSteps.begin, href: findings }
  const open = challenges.find(({ content }) => lackingOf(content).length > 0)
  if (open) {
    const href = routes.challenge.href({ ...where, challengeId: open.id })
    const { heading, ...rest } = nextSteps.finish
    return { ...rest, heading: heading(open.content.title), href }
  }
  if (challenges.length < advisedCount.least) return { ...nextSteps.more, href: findings }
  const missing = foundations.find(({ standing }) => standing.status === 'missing')
  if (missing) {
    const { heading, ...rest } = nextSteps.foundation
    const name = foundationsTexts[view.language].names[missing.foundation.key]
    return { ...rest, heading: heading(name), href: foundationHref(view, missing) }
  }
  const href = routes.challengePicture.href(where)
  return versions.length === 0 ? { ...nextSteps.publish, href } : null
}
