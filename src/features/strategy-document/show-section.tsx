import { figureChoice } from '#features/challenge-picture/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { PageResult, RouteContext } from '#platform/http/route.ts'
import { documentPageTexts } from './document.texts.ts'
import { loadPieces, piecesOf } from './document-material.ts'
import { SectionPage } from './section.page.tsx'
import {
  documentPage,
  documentQuery,
  heldByOther,
  loadSection,
  mayWriteSection,
  type SectionView,
} from './section-context.ts'
import type { SectionPageProps } from './section-page-props.ts'
import { listPictures, memberPictures, sectionBlocks } from './section-pictures.ts'
import { ProposePage, type ProposePageProps } from './section-proposals.page.tsx'
import { titleOf } from './section-titles.ts'
import {
  storedBeside,
  WriteSectionPage,
  type WriteSectionPageProps,
} from './write-section.page.tsx'

export async function sectionPage(
  context: RouteContext,
  shown: Partial<Pick<SectionPageProps, 'refused' | 'errors' | 'problem'>>,
  status: number,
): Promise<PageResult> {
  return context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    const { view, section } = loaded
    const place = memberPictures(view)
    const pictures = await listPictures(tx, place, section)
    const done = status === 200 ? (context.query[documentQuery.done] ?? '') : ''
    const nothing = { refused: {}, errors: [], problem: null }
    const figures = mayWriteSection(view, section)
      ? await figureChoice(tx, view, section.body)
      : noFigures
    const pieces = piecesOf(section.pieces, await loadPieces(tx, view))
    const text = await sectionBlocks(tx, view, place, section, 'page')
    return documentPage(view, {
      status,
      title: titleOf(section, context.language),
      content: (
        <SectionPage
          {...loaded}
          {...nothing}
          {...{ text, pieces, pictures, figures, done }}
          {...shown}
        />
      ),
    })
  })
}

const noFigures = { inText: [], citable: [] }

type Typed = WriteSectionPageProps['typed']

export async function writePage(
  context: RouteContext,
  loaded: SectionView,
  shown: Pick<WriteSectionPageProps, 'typed' | 'version'> & Partial<WriteSectionPageProps>,
  status: number,
): Promise<PageResult> {
  const { view, section } = loaded
  const place = memberPictures(view)
  const pictures = await context.inTenant((tx) => listPictures(tx, place, section))
  const done = status === 200 ? (context.query[documentQuery.done] ?? '') : ''
  const nothing = { problem: null, proposalId: null, beside: null, errors: [] }
  return documentPage(view, {
    status,
    title: documentPageTexts[view.language].writing(titleOf(section, view.language)),
    content: <WriteSectionPage {...loaded} {...nothing} {...{ pictures, done }} {...shown} />,
  })
}

export async function conflictPage(
  context: RouteContext,
  typed: Typed,
  problem: 'held' | 'changed',
): Promise<PageResult> {
  const loaded = await context.inTenant((tx) => loadSection(tx, context))
  const text = documentPageTexts[context.language]
  const message =
    problem === 'held' ? text.takenOver(heldByOther(loaded)?.name ?? '') : text.conflict
  const { version } = loaded.section
  const errors = [{ name: 'body', message }]
  return writePage(
    context,
    loaded,
    { typed, version, problem, errors, beside: storedBeside(loaded) },
    409,
  )
}

export async function proposePage(
  tx: TenantTx,
  loaded: SectionView,
  shown: Pick<ProposePageProps, 'typed' | 'version' | 'errors'>,
  status: number,
): Promise<PageResult> {
  const { view, section } = loaded
  const pictures = await listPictures(tx, memberPictures(view), section)
  return documentPage(view, {
    status,
    title: documentPageTexts[view.language].proposing(titleOf(section, view.language)),
    content: <ProposePage {...loaded} {...shown} pictures={pictures} />,
  })
}
