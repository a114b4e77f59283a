import type { VNode } from 'preact'
import { steps } from '#domain/process.ts'
import type { WorkspacePage } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { guideTexts } from './guide.texts.ts'
import { addressOfPage } from './guide-address.ts'
import { GuideBody, sectionsOf } from './guide-body.tsx'
import { findPage, type GuidePage, pagesIn } from './guide-library.ts'

export interface GuideHelpProps {
  readonly language: Language
  /** The page of the workspace that the reader is on. */
  readonly current: WorkspacePage
  /** The step that the work has come to. */
  readonly step: number | null
  /** Path of the page, with what it was asked with; null when it answers a form and has none. */
  readonly address: string | null
}

const openWord = 'veileder'

/** The way to the piece of the guide that belongs to a page of the workspace, and the piece itself. */
export function GuideHelp(props: GuideHelpProps): VNode | null {
  const { language, address } = props
  const page = pieceFor(props)
  if (!page) return null
  if (address === null) return <FoldedHelp page={page} />
  const url = new URL(address, 'http://stedsans.invalid')
  const isOpen = url.searchParams.has(openWord)
  url.searchParams.delete(openWord)
  const closed = `${url.pathname}${url.search}`
  url.searchParams.set(openWord, 'vis')
  const text = guideTexts[language].panel
  return (
    <st-guide-help data-other={isOpen ? text.open : text.close}>
      <p class="st-guide-help">
        <a class="ds-link" href={isOpen ? closed : `${url.pathname}${url.search}`}>
          {isOpen ? text.close : text.open}
        </a>
      </p>
      {isOpen ? <Piece page={page} /> : null}
    </st-guide-help>
  )
}

/** On a form that was refused: what was typed is lost by any way out of the page. */
function FoldedHelp({ page }: { readonly page: GuidePage }): VNode {
  return (
    <details class="st-guide-help">
      <summary>{guideTexts[page.language].panel.open}</summary>
      <Piece page={page} />
    </details>
  )
}

/** What of the guide belongs to each page; the overview follows the step that the work has come to. */
const pieces: Readonly<Record<Exclude<WorkspacePage, 'overview' | 'none'>, string>> = {
  activities: 'trinn/3-tidsplan',
  progress: 'trinn/3-tidsplan',
  'law-check': 'sporsmal/minste-lovlige',
  'process-plan': 'prosess/prosessplan',
  knowledge: 'trinn/5-kunnskapsgrunnlag',
  plans: 'plansystem/plantyper',
  'planning-needs': 'trinn/7-planbehov',
  'strategy-document': 'trinn/8-utkast',
  'case-papers': 'trinn/8-utkast',
  'follow-up': 'aret/arshjul',
  'steering-basis': 'plansystem/hierarkiet',
  decision: 'trinn/9-vedtak-og-oppfolging',
}

export function pieceFor({
  current,
  step,
  language,
}: Pick<GuideHelpProps, 'current' | 'step' | 'language'>): GuidePage | null {
  if (current === 'overview') {
    const now = steps.find((one) => one === step) ?? steps[0]
    return pagesIn('trinn', language).find(({ order }) => order === now) ?? null
  }
  return findPage(current === 'none' ? 'roller/planlegger' : pieces[current], language)
}

const shownOfStep = ['krav', 'gjor-dette', 'minst']

/** The page in short, without headings: the page of the workspace has its own. */
function Piece({ page }: { readonly page: GuidePage }): VNode {
  const { language, section, parts } = page
  const all = sectionsOf(parts)
  const shown =
    section === 'trinn' ? all.filter(({ id }) => shownOfStep.includes(id)) : all.slice(0, 1)
  return (
    <aside class="st-guide-panel st-stack" id="veileder" aria-labelledby="veileder-tittel">
      <p class="st-guide-panel__title" id="veileder-tittel">
        {page.title}
      </p>
      <p>{page.lead}</p>
      {shown.map(({ id, parts: own }) => (
        <div key={id} class="st-guide__text">
          {own
            .filter(({ kind }) => kind !== 'made')
            .map((part) =>
              part.kind === 'heading' ? (
                <p>
                  <strong>{part.text}</strong>
                </p>
              ) : (
                <GuideBody parts={[part]} language={language} />
              ),
            )}
        </div>
      ))}
      <p>
        <a class="ds-link" href={addressOfPage(page)}>
          {guideTexts[language].panel.whole(page.title)}
        </a>
      </p>
    </aside>
  )
}
