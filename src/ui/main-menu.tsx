import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import type { NavGroup, NavLink } from './page-parts.ts'
import { uiTexts } from './ui.texts.ts'

export interface MainMenuProps {
  language: Language
  groups: readonly NavGroup[]
}

/**
 * The main menu of many pages: the groups, and under them the pages of the group one is in. Where there
 * is no room for the groups, all pages are folded under «Meny». Nothing in it needs a script.
 */
export function MainMenu({ language, groups }: MainMenuProps): VNode {
  const text = uiTexts[language]
  const here = groups.find(isCurrent)
  const first = groups.flatMap((group) => {
    const href = group.links[0]?.href
    return href ? [{ label: group.label, href, current: group === here }] : []
  })
  return (
    <nav class="st-main-menu" aria-label={text.mainNavigation}>
      <div class="st-main-menu__groups">
        <NavLinks links={first} />
      </div>
      <details class="st-menu st-main-menu__fold" name="menu">
        <summary class="st-header__link st-menu__button">{text.menu}</summary>
        <div class="st-menu__panel">
          {groups.map(({ label, links }) => (
            <div class="st-main-menu__group" key={label}>
              <p class="st-menu__role">{label}</p>
              <NavLinks links={links} />
            </div>
          ))}
        </div>
      </details>
      {here ? (
        <div class="st-main-menu__pages">
          <NavLinks links={here.links} />
        </div>
      ) : null}
    </nav>
  )
}

/** Links beside each other in the header. */
export function NavLinks({ links }: { links: readonly NavLink[] }): VNode {
  return (
    <ul class="st-header__links">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? 'true' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function isCurrent({ links }: NavGroup): boolean {
  return links.some(({ current }) => current)
}
