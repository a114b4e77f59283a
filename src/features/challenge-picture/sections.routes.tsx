import {
  challengeItems,
  challengeSectionOf,
  challengeSections,
  challengeSectionTitle,
  listChallenges,
  lockChallenges,
} from '#features/challenges/index.ts'
import { countDossiers, dossierReceipt, findDossier } from '#features/dossier/index.ts'
import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { findByPeriod, viewOf, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type Form,
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { challengesTexts } from './challenges.texts.ts'
import { placeOf, whereOf } from './knowledge-view.ts'
import {
  SectionPage,
  type SectionPageProps,
  type SectionReceipt,
  sectionReceipts,
} from './section.page.tsx'
import { showSection } from './section-material.ts'
import { findTexts, mostSectionText, sectionText, withSectionText } from './section-texts.ts'
import { type SectionLine, SectionsPage, sectionHref } from './sections.page.tsx'
import { sectionsTexts } from './sections.texts.ts'
import { textFiguresTexts } from './text-figures.texts.ts'
import {
  figureChoice,
  marksIn,
  type TextFigureChoice,
  withFigure,
  withoutFigure,
} from './text-figures.ts'

/** What the municipality writes itself in the challenge picture. */
export const sectionRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.knowledgeTexts.pattern,
    permission: 'read-drafts',
    handle: (context) => context.inTenant((tx) => sectionsPage(tx, context)),
  },
  {
    method: 'GET',
    pattern: routes.challengeSection.pattern,
    permission: 'read-drafts',
    handle: async (context) => sectionPage(await load(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.challengeSection.pattern,
    permission: 'edit',
    audit: 'challenge-picture.write',
    handle: write,
  },
]

async function sectionsPage(tx: TenantTx, context: RouteContext): Promise<PageResult> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const { id } = view.strategy
  const { content } = await findTexts(tx, id)
  const dossiers = await countDossiers(tx, id, 'challenge-section')
  const challenges = await listChallenges(tx, id)
  const themes = new Set<string>(challenges.map(({ content: { theme } }) => theme))
  const lines = challengeSections
    .map((section): SectionLine => {
      const { body } = sectionText(content, section)
      const figures = marksIn(body).length
      return {
        section,
        hasText: body !== '',
        figures,
        files: dossiers.get(section)?.attachments ?? 0,
      }
    })
    .filter(
      ({ section, hasText }) =>
        section === 'introduction' || hasText || dossiers.has(section) || themes.has(section),
    )
  const { title } = sectionsTexts[view.language]
  const shown = { title, content: <SectionsPage {...{ view, lines }} /> }
  return workspacePage(view, 'knowledge', shown, [knowledgeCrumb(view)])
}

/** The section that the address names, with what is `typed` where it is not as it is stored. */
async function load(
  context: RouteContext,
  typed?: string,
  isConflict = false,
): Promise<SectionPageProps> {
  const section = challengeSectionOf(context.params.sectionWord ?? '')
  if (!section) throw notFound('The section')
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const { id } = view.strategy
    const stored = sectionText((await findTexts(tx, id)).content, section)
    const body = typed ?? stored.body
    const receipt = sectionReceipts.find((one) => one === context.query.lagret) ?? null
    return {
      ...{ view, section, body, receipt, version: stored.version, chosenFigure: '', errors: [] },
      beside: isConflict ? stored.body : null,
      figures: await figureChoice(tx, view, body),
      shown: await showSection(tx, view, { section, body: stored.body }, (attachmentId) =>
        routes.attachment.href({ ...whereOf(view), attachmentId }),
      ),
      dossier: await findDossier(tx, id, { kind: 'challenge-section', key: section }),
      dossierReceipt: dossierReceipt(context.query),
    }
  })
}

async function write(context: RouteContext): Promise<RouteResult> {
  const typed = fieldOf(context.form, 'body').trim()
  const loaded = await load(context, typed)
  const wanted = wantedText(context.form, typed, loaded.figures)
  const chosenFigure = fieldOf(context.form, 'figure')
  const refuse = (name: string, message: string) => {
    const version = formVersion(context.form)
    const errors = [{ name, message }]
    return sectionPage({ ...loaded, chosenFigure, version, errors }, 422)
  }
  if ('refused' in wanted) {
    return refuse('figure', textFiguresTexts[context.language][wanted.refused])
  }
  if (wanted.body.length > mostSectionText) {
    return refuse('body', sectionsTexts[context.language].tooLong)
  }
  const other = await save(context, loaded, wanted.body)
  if (other === null) {
    const { view, section } = loaded
    return redirect(`${sectionHref(view, section)}?lagret=${wanted.receipt}`)
  }
  const errors = [{ name: 'body', message: challengesTexts[context.language].conflict(other) }]
  return sectionPage({ ...(await load(context, typed, true)), chosenFigure, errors }, 409)
}

/** What is to be stored: the text as it is typed, with a figure put into it or taken out of it. */
function wantedText(
  form: Form,
  typed: string,
  figures: TextFigureChoice,
):
  | { readonly body: string; readonly receipt: SectionReceipt }
  | { readonly refused: 'missing' | 'already' } {
  const removed = fieldOf(form, 'remove')
  if (removed !== '') return { body: withoutFigure(typed, removed), receipt: 'figur-fjernet' }
  const figure = fieldOf(form, 'figure')
  if (figure === '' && fieldOf(form, 'add') === '') return { body: typed, receipt: 'tekst' }
  const body = withFigure(typed, figures, figure)
  if (typeof body === 'string') return { body, receipt: 'figur' }
  // A choice that is left from before does not stand in the way of what is typed.
  const isLeft = body.refused === 'already' && fieldOf(form, 'add') === ''
  return isLeft ? { body: typed, receipt: 'tekst' } : body
}

/** Null when it is stored; who was first when somebody has stored something else since. */
async function save(
  context: RouteContext,
  { view, section }: SectionPageProps,
  body: string,
): Promise<string | null> {
  const place = placeOf(view)
  const by = context.session?.name ?? ''
  return context.inTenant(async (tx) => {
    await lockChallenges(tx, place)
    const now = await findTexts(tx, place.strategyId)
    const stored = sectionText(now.content, section)
    if (stored.version !== formVersion(context.form)) {
      // The same form sent twice is stored once, and is no conflict.
      if (stored.body !== body) return now.content.written[section]?.by ?? now.updatedBy
    } else {
      const content = withSectionText(now.content, section, body, by)
      const { id, version } = now
      if (id === null) await challengeItems.add(tx, place, 'text', content, by)
      else await challengeItems.change(tx, place, 'text', { id, content, version }, by)
    }
    await context.audit(tx, section, {})
    return null
  })
}

function sectionPage(props: SectionPageProps, status: number): PageResult {
  const { view, section } = props
  const { language } = view
  const title = challengeSectionTitle(section, language)
  const content = <SectionPage {...props} />
  return workspacePage(view, 'knowledge', { status, title, content }, [
    knowledgeCrumb(view),
    { label: sectionsTexts[language].title, href: routes.knowledgeTexts.href(whereOf(view)) },
  ])
}
