import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { renderBlocks, renderLogo } from '#platform/documents/html.tsx'
import { pastedHtml, pastedText } from '#platform/documents/pasted.tsx'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { CopyButton } from '#ui/browser-buttons.tsx'
import { LinkButton } from '#ui/button.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { casePapersTexts } from './case-papers.texts.ts'
import { isMergedPaper, type PaperKind, papersFor, paperWords } from './papers.ts'

/** The papers that the process needs, in the order that they are needed. */
export function CasePapersPage({ view }: { readonly view: ProcessView }): VNode {
  const { language, strategy } = view
  const text = casePapersTexts[language]
  const papers = papersFor(strategy.startingPoint)
  const own = papers.filter((kind) => !isMergedPaper(kind))
  const merged = papers.filter(isMergedPaper)
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <PaperTable view={view} caption={text.title} papers={own} />
      {merged.length > 0 ? (
        <section class="st-section">
          <h2>{text.merged}</h2>
          <PaperTable view={view} caption={text.merged} papers={merged} />
        </section>
      ) : null}
    </>
  )
}

function PaperTable({
  view,
  caption,
  papers,
}: {
  readonly view: ProcessView
  readonly caption: string
  readonly papers: readonly PaperKind[]
}): VNode {
  const text = casePapersTexts[view.language]
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked
      columns={[{ label: text.paper }, { label: text.when }]}
      rows={papers.map((kind) => [
        <a key={kind} class="ds-link" href={routes.casePaper.href(whereIs(view, kind))}>
          {text.names[kind]}
        </a>,
        text.uses[kind],
      ])}
    />
  )
}

/** One paper to read, copy and take along. It may be in the other form than the page around it. */
export function CasePaperPage({
  view,
  kind,
  model,
}: {
  readonly view: ProcessView
  readonly kind: PaperKind
  readonly model: DocumentModel
}): VNode {
  const { language } = view
  const text = casePapersTexts[language]
  const { title, blocks } = model
  const other = model.language === 'nb' ? 'nn' : 'nb'
  const where = whereIs(view, kind)
  const asked = `?language=${model.language}`
  const copied = pastedText(title, blocks)
  const blanks = copied.match(/\[[^\]]+\]/g)?.length ?? 0
  return (
    <>
      <h1 lang={model.language}>{title}</h1>
      <p class="st-no-print">
        {blanks > 0 ? `${text.toFill(number(blanks, language), blanks === 1)} ` : ''}
        {text.always}
      </p>
      <div class="st-actions st-no-print">
        <CopyButton
          language={language}
          label={text.copy}
          text={copied}
          html={pastedHtml(title, blocks)}
        />
        <LinkButton href={`${routes.casePaperDocx.href(where)}${asked}`} download>
          {text.word}
        </LinkButton>
        <LinkButton href={`${routes.casePaperPdf.href(where)}${asked}`} download>
          {text.pdf}
        </LinkButton>
      </div>
      <p class="st-no-print">
        <a
          class="ds-link"
          hreflang={other}
          href={`${routes.casePaper.href(where)}?language=${other}`}
        >
          {text.otherForm[other]}
        </a>
      </p>
      <article class="st-document st-section" lang={model.language}>
        {renderLogo(model.look)}
        <p class="st-note">
          {model.author}. {model.dateline}.
        </p>
        {renderBlocks(blocks)}
      </article>
    </>
  )
}

function whereIs({ member, period }: ProcessView, kind: PaperKind) {
  return { slug: member.slug, period, paper: paperWords[kind] }
}
