import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { MainMenu, NavLinks } from './main-menu.tsx'
import { Mark } from './mark.tsx'
import type { LanguageSwitch, NavGroup, NavLink, PageUser, Place } from './page-parts.ts'
import { uiTexts } from './ui.texts.ts'

export interface HeaderProps {
  language: Language
  homeHref?: string
  place?: Place | undefined
  navigation?: readonly NavLink[] | undefined
  navigationGroups?: readonly NavGroup[] | undefined
  languageSwitch?: LanguageSwitch | undefined
  user?: PageUser | undefined
  logInHref?: string | undefined
}

export function Header(props: HeaderProps): VNode {
  const {
    language,
    homeHref = routes.home.href(),
    place,
    navigation = [],
    navigationGroups = [],
    languageSwitch,
    user,
    logInHref,
  } = props
  const text = uiTexts[language]
  return (
    <header class="st-header">
      <div class="st-header__bar st-width">
        <div class="st-header__identity">
          <a class="st-header__home" href={homeHref} aria-label={text.toFrontPage}>
            <Mark />
            <span class="st-header__name">Stedsans</span>
          </a>
          {place ? (
            <a class="st-header__place" href={place.href}>
              {place.name}
            </a>
          ) : null}
        </div>
        {navigation.length > 0 ? (
          <nav class="st-header__navigation" aria-label={text.mainNavigation}>
            <NavLinks links={navigation} />
          </nav>
        ) : null}
        {navigationGroups.length > 0 ? (
          <MainMenu language={language} groups={navigationGroups} />
        ) : null}
        <div class="st-header__actions">
          {languageSwitch ? <SwitchLanguage language={language} to={languageSwitch} /> : null}
          {user ? <UserMenu language={language} user={user} /> : null}
          {!user && logInHref ? (
            <a class="st-header__link" href={logInHref}>
              {text.logIn}
            </a>
          ) : null}
        </div>
      </div>
    </header>
  )
}

function SwitchLanguage({ language, to }: { language: Language; to: LanguageSwitch }): VNode {
  const other: Language = language === 'nb' ? 'nn' : 'nb'
  const label = uiTexts[language].otherLanguage
  if ('href' in to) {
    return (
      <a class="st-header__link" href={to.href} lang={other} hreflang={other}>
        {label}
      </a>
    )
  }
  return (
    <form method="post" action={to.action}>
      <input type="hidden" name="returnTo" value={to.returnTo} />
      <button type="submit" class="st-header__link" name="language" value={other} lang={other}>
        {label}
      </button>
    </form>
  )
}

function UserMenu({ language, user }: { language: Language; user: PageUser }): VNode {
  const text = uiTexts[language]
  return (
    <details class="st-menu" name="menu">
      <summary class="st-header__link st-menu__button">{user.name}</summary>
      <div class="st-menu__panel">
        {user.role ? <p class="st-menu__role">{user.role}</p> : null}
        <ul class="st-menu__links">
          {user.links.map((link) => (
            <li key={link.href}>
              <a
                class="st-menu__link"
                href={link.href}
                aria-current={link.current ? 'true' : undefined}
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={user.logOutAction}>
          <button type="submit" class="st-menu__link">
            {text.logOut}
          </button>
        </form>
      </div>
    </details>
  )
}
