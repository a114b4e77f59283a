import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { uiTexts } from './ui.texts.ts'

export interface PaginationProps {
  language: Language
  /** 1-based. */
  page: number
  pageCount: number
  hrefOf: (page: number) => string
}

/** Links to the first, last and neighbouring pages. Renders nothing for a single page. */
export function Pagination({ language, page, pageCount, hrefOf }: PaginationProps): VNode | null {
  if (pageCount <= 1) return null
  const text = uiTexts[language]
  return (
    <nav class="st-pagination" aria-label={text.pagination}>
      <ul class="st-pagination__list">
        {page > 1 ? (
          <li>
            <PageLink href={hrefOf(page - 1)} label={text.previousPage} />
          </li>
        ) : null}
        {pagesShown(page, pageCount).map((shown, index, all) => (
          <li key={shown} data-gap={shown - (all[index - 1] ?? 0) > 1}>
            <a
              class="ds-button"
              data-variant={shown === page ? 'primary' : 'tertiary'}
              href={hrefOf(shown)}
              aria-label={text.page(shown)}
              aria-current={shown === page ? 'page' : undefined}
            >
              {shown}
            </a>
          </li>
        ))}
        {page < pageCount ? (
          <li>
            <PageLink href={hrefOf(page + 1)} label={text.nextPage} />
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

function PageLink({ href, label }: { href: string; label: string }): VNode {
  return (
    <a class="ds-button" data-variant="tertiary" href={href}>
      {label}
    </a>
  )
}

function pagesShown(page: number, pageCount: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pageCount])
  return [...wanted].filter((shown) => shown >= 1 && shown <= pageCount).sort((a, b) => a - b)
}
