import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { CopyButton } from './browser-buttons.tsx'
import { LinkButton } from './button.tsx'
import { errorPageTexts } from './error-page.texts.ts'

export interface ErrorPageProps {
  language: Language
  /** The HTTP status, 400 and up. */
  status: number
  /** What the log calls the failure; shown on 500 and 503 so that it can be found again. */
  reference?: string
  homeHref?: string
  /** Offered on 403 and 404 to somebody who is not logged in. */
  logInHref?: string
  /** Where «Prøv igjen» leads on 429, 500 and 503; only for pages that were opened, not posted. */
  retryHref?: string
  /** What the person wrote in the form that was refused; nothing else has it now. */
  typed?: readonly string[]
}

const texts = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'notFound',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'unavailable',
} as const

/** The title of the error page, for `<Layout title>`. */
export function errorPageTitle(language: Language, status: number): string {
  return errorPageTexts[language][textFor(status)].heading
}

/** What went wrong and the way on. Put it in a `<Layout noindex width="text">`. */
export function ErrorPage(props: ErrorPageProps): VNode {
  const { language, status, reference, logInHref, retryHref, typed = [] } = props
  const { homeHref = routes.home.href() } = props
  const text = errorPageTexts[language]
  const { heading, text: explanation } = text[textFor(status)]
  const mayLogIn = logInHref && (status === 403 || status === 404)
  const mayRetry = retryHref && (status === 429 || status >= 500)
  return (
    <div class="st-stack st-error-page">
      <LostPath />
      <h1>{heading}</h1>
      <p class="st-lead">{explanation}</p>
      {reference && status >= 500 ? (
        <p class="st-error-page__reference">{text.reference(reference)}</p>
      ) : null}
      <div class="st-actions">
        {mayRetry ? (
          <LinkButton variant="primary" href={retryHref}>
            {text.tryAgain}
          </LinkButton>
        ) : null}
        {mayLogIn ? (
          <LinkButton variant="primary" href={logInHref}>
            {text.logIn}
          </LinkButton>
        ) : null}
        <LinkButton href={homeHref}>{text.toFrontPage}</LinkButton>
      </div>
      {typed.length > 0 ? <Typed language={language} typed={typed} /> : null}
    </div>
  )
}

function Typed({ language, typed }: { language: Language; typed: readonly string[] }): VNode {
  const text = errorPageTexts[language]
  return (
    <section class="st-stack">
      <h2>{text.typed}</h2>
      <p>{text.typedHelp}</p>
      {typed.map((one) => (
        <div key={one} class="st-both-texts__stored">
          <p class="st-both-texts__text">{one}</p>
          <CopyButton language={language} text={one} />
        </div>
      ))}
    </section>
  )
}

function textFor(status: number) {
  const known = Object.entries(texts).find(([code]) => Number(code) === status)?.[1]
  return known ?? (status < 500 ? 'invalid' : 'failed')
}

/** The path, broken off: it goes on beyond the gap. */
function LostPath(): VNode {
  return (
    <svg class="st-lost" viewBox="0 0 240 48" width="240" height="48" aria-hidden="true">
      <path class="st-lost__walked" d="M6 34C30 46 52 40 70 26" />
      <path class="st-lost__ahead" d="M154 31C176 44 206 36 226 14" />
      <circle class="st-lost__here" cx="70" cy="26" r="7" />
      <circle class="st-lost__goal" cx="228" cy="12" r="6" />
    </svg>
  )
}
