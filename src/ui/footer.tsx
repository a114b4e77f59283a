import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Mark } from './mark.tsx'
import type { NavLink } from './page-parts.ts'
import { uiTexts } from './ui.texts.ts'

export interface FooterProps {
  language: Language
  links?: readonly NavLink[] | undefined
}

export function Footer({ language, links = standardLinks(language) }: FooterProps): VNode {
  const text = uiTexts[language]
  return (
    <footer class="st-footer">
      <div class="st-footer__inner st-width">
        <div class="st-footer__about">
          <Mark size={32} />
          <p>{text.footerPurpose}</p>
        </div>
        <nav aria-label={text.footer}>
          <ul class="st-footer__links">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

function standardLinks(language: Language): NavLink[] {
  const text = uiTexts[language]
  return [
    { label: text.footerAbout, href: routes.about.href() },
    { label: text.footerLaw, href: routes.law.href() },
    { label: text.footerPrivacy, href: routes.privacy.href() },
    { label: text.footerAccessibility, href: routes.accessibility.href() },
    { label: text.footerSecurity, href: routes.security.href() },
  ]
}
