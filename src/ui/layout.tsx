import type { ComponentChildren, VNode } from 'preact'
import { assetUrl } from '#platform/http/assets.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type {
  LanguageSwitch,
  NavGroup,
  NavLink,
  PageBanner,
  PageUser,
  Place,
} from './page-parts.ts'
import { type StepItem, StepPath } from './step-path.tsx'
import { uiTexts } from './ui.texts.ts'

export interface LayoutProps {
  language: Language
  /** The page's own title; the name of the product is added. */
  title: string
  children: ComponentChildren
  description?: string
  /** Keeps the page out of search engines. */
  noindex?: boolean
  /** What the page is told of in other forms, for feed readers and calendars. */
  feeds?: readonly { title: string; contentType: string; href: string }[]
  place?: Place
  /** Links in the header. */
  navigation?: readonly NavLink[]
  /** The main menu, when it has more pages than a row holds. */
  navigationGroups?: readonly NavGroup[]
  languageSwitch?: LanguageSwitch
  /** Who is logged in. Without it `logInHref` makes a login link. */
  user?: PageUser
  logInHref?: string
  /** The nine steps, shown under the header with the current one marked. */
  steps?: readonly StepItem[]
  /** From the front page to the page itself; the last one is where one is. */
  breadcrumbs?: readonly NavLink[]
  banner?: PageBanner
  /** What helps with the page, above it. */
  help?: ComponentChildren
  footerLinks?: readonly NavLink[]
  homeHref?: string
  /** `text`: one column of reading width. `wide`: for tables and overviews. Default `wide`. */
  width?: 'text' | 'wide'
}

/** A whole HTML document. Render it with `renderPage`. */
export function Layout(props: LayoutProps): VNode {
  const { language, children, width = 'wide', banner, steps, breadcrumbs } = props
  const text = uiTexts[language]
  return (
    <html lang={language} data-color-scheme="auto">
      <Head {...props} />
      <body>
        <a class="ds-skip-link" href="#innhold">
          {text.skipToContent}
        </a>
        {banner ? <Banner language={language} banner={banner} /> : null}
        <Header {...props} />
        {steps ? (
          <nav class="st-step-navigation" aria-label={text.steps}>
            <div class="st-width">
              <StepPath language={language} steps={steps} variant="compact" />
            </div>
          </nav>
        ) : null}
        <div class="st-page st-width" data-width={width}>
          {breadcrumbs ? <Breadcrumbs language={language} trail={breadcrumbs} /> : null}
          {props.help}
          <main id="innhold" class="st-main" tabindex={-1}>
            {children}
          </main>
        </div>
        <Footer language={language} links={props.footerLinks} />
      </body>
    </html>
  )
}

function Head({ title, description, noindex, feeds = [] }: LayoutProps): VNode {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === 'Stedsans' ? title : `${title} – Stedsans`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {noindex ? <meta name="robots" content="noindex" /> : null}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#111916" media="(prefers-color-scheme: dark)" />
      <link
        rel="preload"
        href={assetUrl('inter-latin.woff2')}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={assetUrl('app.css')} />
      <link rel="icon" href={assetUrl('favicon.svg')} type="image/svg+xml" />
      {feeds.map((feed) => (
        <link
          key={feed.href}
          rel="alternate"
          type={feed.contentType}
          title={feed.title}
          href={feed.href}
        />
      ))}
    </head>
  )
}

function Banner({ language, banner }: { language: Language; banner: PageBanner }): VNode {
  const { kind, text = uiTexts[language][kind], link } = banner
  return (
    <aside class="st-banner" data-kind={kind} aria-label={uiTexts[language].banner}>
      <div class="st-width">
        {text} {link ? <a href={link.href}>{link.label}</a> : null}
      </div>
    </aside>
  )
}
