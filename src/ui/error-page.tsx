import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { LinkButton } from './button.tsx'
import { errorPageTexts } from './error-page.texts.ts'

export type ErrorPageStatus = 403 | 404 | 409 | 422 | 429 | 500 | 503

export interface ErrorPageProps {
  language: Language
  status: ErrorPageStatus
  /** What the log calls the failure; shown on 500 and 503 so that it can be found again. */
  reference?: string
  homeHref?: string
  /** Offered on 403 and 404 to somebody who is not logged in. */
  logInHref?: string
  /** Where «Prøv igjen» leads on 429, 500 and 503; only for pages that were opened, not posted. */
  retryHref?: string
}

const textOf = {
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  422: 'invalid',
  429: 'tooMany',
  500: 'failed',
  503: 'unavailable',
} as const satisfies Record<ErrorPageStatus, string>

/** The title of the error page, for `<Layout title>`. */
export function errorPageTitle(language: Language, status: ErrorPageStatus): string {
  return errorPageTexts[language][textOf[status]].heading
}

/** What went wrong and the way on. Put it in a `<Layout noindex width="text">`. */
export function ErrorPage(props: ErrorPageProps): VNode {
  const { language, status, reference, homeHref = '/', logInHref, retryHref } = props
  const text = errorPageTexts[language]
  const { heading, text: explanation } = text[textOf[status]]
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
    </div>
  )
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
