import {
  figureChoice,
  type TextFigureChoice,
  textFiguresTexts,
  withFigure,
  withoutFigure,
} from '#features/challenge-picture/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type Route, type RouteContext, type RouteResult, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { doneHref, refuseUnless, who } from './section-answer.ts'
import { idOf, loadSection, mayWriteSection, placeOf, type SectionView } from './section-context.ts'
import { saveSection } from './section-text.sql.ts'
import { conflictPage, sectionPage } from './show-section.tsx'
import { maxSectionBody, tooLong } from './write-section.page.tsx'
import { heldPage } from './write-section.routes.tsx'

/** Puts a figure of the knowledge base last in the text of a section, or takes one out of it. */
export const sectionFigureRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.sectionFigures.pattern,
    permission: 'contribute',
    audit: 'document-section.figure',
    handle: changeFigures,
  },
]

async function changeFigures(context: RouteContext): Promise<RouteResult> {
  const figure = fieldOf(context.form, 'figure')
  const removed = fieldOf(context.form, 'remove')
  const outcome = await context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    const { view, section } = loaded
    refuseUnless(mayWriteSection(view, section))
    const choice = await figureChoice(tx, view, section.body)
    const body =
      removed === '' ? bodyWith(loaded, choice, figure) : withoutFigure(section.body, removed)
    if (typeof body !== 'string') return { kind: 'refused' as const, message: body.refused }
    const { title, pieces, version } = section
    const change = { title, body, pieces, version, ...who(context, loaded) }
    const kind = await saveSection(tx, placeOf(view), await idOf(tx, loaded), change)
    if (kind === 'saved') await context.audit(tx, section.key, { figure: removed || figure })
    return { kind, loaded, body }
  })
  if (outcome.kind === 'refused') {
    const errors = [{ name: 'figure', message: outcome.message }]
    return sectionPage(context, { refused: { figure }, errors }, 422)
  }
  const { kind, loaded, body } = outcome
  if (kind === 'held') return heldPage(context, loaded)
  if (kind === 'changed') return conflictPage(context, { title: loaded.section.title, body }, kind)
  return redirect(doneHref(loaded, removed === '' ? 'figur' : 'figur-fjernet'))
}

/** The text of the section with the figure last, or why it cannot stand there. */
function bodyWith(
  loaded: SectionView,
  choice: TextFigureChoice,
  wanted: string,
): string | { readonly refused: string } {
  const text = textFiguresTexts[loaded.view.language]
  const body = withFigure(loaded.section.body, choice, wanted)
  if (typeof body !== 'string') return { refused: text[body.refused] }
  return body.length > maxSectionBody ? { refused: tooLong(loaded, body) } : body
}
