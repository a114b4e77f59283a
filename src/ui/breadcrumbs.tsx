import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import type { NavLink } from './page-parts.ts'
import { uiTexts } from './ui.texts.ts'

/** The trail from the front page to here; the last one is the page itself. */
export function Breadcrumbs({
  language,
  trail,
}: {
  language: Language
  trail: readonly NavLink[]
}): VNode {
  return (
    <nav class="ds-breadcrumbs st-breadcrumbs" aria-label={uiTexts[language].breadcrumbs}>
      <ol>
        {trail.map((link, index) => (
          <li key={link.href}>
            <a
              class="ds-link"
              href={link.href}
              aria-current={index === trail.length - 1 ? 'page' : undefined}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
