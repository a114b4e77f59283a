import type { VNode } from 'preact'
import { newChallengeHref, type StoredChallenge } from '#features/challenges/index.ts'
import { type IndicatorTheme, indicatorThemes, themeTexts } from '#features/indicators/index.ts'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import { routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { CitableFigure } from './cited-figure.ts'
import { findingsTexts } from './findings.texts.ts'
import { type KnowledgeView, whereOf } from './knowledge-view.ts'

interface FindingsProps {
  readonly knowledge: KnowledgeView
}

/** What every figure says, theme by theme: from here a finding becomes a challenge. */
export function FindingsPage({ knowledge }: FindingsProps): VNode {
  const { view, figures } = knowledge
  const text = findingsTexts[view.language]
  const groups = [...indicatorThemes, null].flatMap((theme) => {
    const ours = figures.filter((figure) => figure.theme === theme)
    return ours.length > 0 ? [{ theme, ours }] : []
  })
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      {groups.length === 0 ? (
        <EmptyState heading={text.empty}>
          <p>{text.emptyHelp}</p>
        </EmptyState>
      ) : (
        <nav aria-label={text.themes}>
          <ul class="st-theme-links">
            {groups.map(({ theme }) => (
              <li key={theme}>
                <a class="ds-link" href={`#${anchorOf(theme)}`}>
                  {nameOf(theme, knowledge)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ theme, ours }) => (
        <section key={theme} class="st-section" id={anchorOf(theme)}>
          <h2>{nameOf(theme, knowledge)}</h2>
          <FindingTable knowledge={knowledge} figures={ours} caption={nameOf(theme, knowledge)} />
        </section>
      ))}
    </>
  )
}

function anchorOf(theme: IndicatorTheme | null): string {
  return theme ?? 'egne'
}

function nameOf(theme: IndicatorTheme | null, { view: { language } }: KnowledgeView): string {
  return theme ? themeTexts[language][theme].title : findingsTexts[language].own
}

function FindingTable({
  knowledge,
  figures,
  caption,
}: FindingsProps & { figures: readonly CitableFigure[]; caption: string }): VNode {
  const { columns } = findingsTexts[knowledge.view.language]
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked
      columns={[{ label: columns.finding }, { label: columns.challenge }]}
      rows={figures.map((figure) => [
        <Finding key="finding" figure={figure} />,
        <Made key="made" knowledge={knowledge} figure={figure} />,
      ])}
    />
  )
}

function Finding({ figure: { finding, href } }: { figure: CitableFigure }): VNode {
  if (!href) return <span class="st-long-text">{finding}</span>
  return (
    <a class="ds-link" href={href}>
      {finding}
    </a>
  )
}

/** The challenges that rest on a figure, and the way to make one more. */
function Made({ knowledge, figure }: FindingsProps & { figure: CitableFigure }): VNode {
  const { view, challenges } = knowledge
  const text = findingsTexts[view.language]
  const where = whereOf(view)
  const used = challenges.filter(({ content }) => content.figureId === figure.id)
  return (
    <>
      {used.map((challenge) => (
        <p key={challenge.id} class="st-note">
          {text.usedIn} <ChallengeLink where={where} challenge={challenge} />
        </p>
      ))}
      {view.mayEdit && used.length === 0 ? (
        <a
          class="ds-link"
          href={newChallengeHref(where, figure.id)}
          aria-label={text.makeLabel(figure.finding)}
        >
          {text.make}
        </a>
      ) : null}
    </>
  )
}

function ChallengeLink({
  where,
  challenge: { id, content },
}: {
  where: ReturnType<typeof whereOf>
  challenge: StoredChallenge
}): VNode {
  return (
    <a class="ds-link st-long-text" href={routes.challenge.href({ ...where, challengeId: id })}>
      {content.title}
    </a>
  )
}
