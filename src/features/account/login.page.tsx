import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { NextAction } from '#ui/next-action.tsx'
import { Notice } from '#ui/notice.tsx'
import { accountTexts } from './account.texts.ts'
import { returnQuery } from './return-address.ts'

export interface LoginPageProps {
  language: Language
  email: string
  returnTo: string | null
  error: string | null
  loggedOutEverywhere: boolean
}

/** Where a person asks for a login link. */
export function LoginPage({ language, email, returnTo, error, ...props }: LoginPageProps): VNode {
  const text = accountTexts[language].login
  return (
    <>
      <h1>{accountTexts[language].logIn}</h1>
      <ErrorSummary
        language={language}
        errors={error === null ? [] : [{ name: 'epost', message: error }]}
      />
      {props.loggedOutEverywhere ? (
        <Notice kind="success" role="status">
          <p>{text.loggedOutEverywhere}</p>
        </Notice>
      ) : null}
      <p class="st-lead">{text.lead}</p>
      <Form language={language} action={routes.login.href()}>
        <ReturnField returnTo={returnTo} />
        <Field
          name="epost"
          type="email"
          label={text.email}
          description={text.emailHelp}
          value={email}
          error={error}
          autocomplete="email"
          required
        />
        <div class="st-actions">
          <Button variant="primary">{text.send}</Button>
        </div>
      </Form>
      <h2>{text.noAccess}</h2>
      <p>{text.noAccessText}</p>
    </>
  )
}

export interface LoginSentPageProps {
  language: Language
  code: string
  returnTo: string | null
  sendsMail: boolean
}

/** The same for everybody who has asked, whether or not the address is known. */
export function LoginSentPage({ language, code, returnTo, sendsMail }: LoginSentPageProps): VNode {
  const text = accountTexts[language].sent
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.answer}</p>
      {sendsMail ? null : (
        <Notice kind="info">
          <p>{text.noMail}</p>
        </Notice>
      )}
      <NextAction heading={text.code}>
        <p class="st-lead">
          <strong class="st-numbers">{`${code.slice(0, 3)} ${code.slice(3)}`}</strong>
        </p>
        <p>{text.codeWhy}</p>
      </NextAction>
      <h2>{text.nothing}</h2>
      <ul>
        <li>{text.wait}</li>
        <li>{text.check}</li>
        <li>{text.limit}</li>
        <li>{text.ask}</li>
      </ul>
      <div class="st-actions">
        <LinkButton href={`${routes.login.href()}${returnQuery(returnTo)}`}>
          {text.again}
        </LinkButton>
      </div>
    </>
  )
}

export interface LoginLinkPageProps {
  language: Language
  token: string
  returnTo: string | null
  needsCode: boolean
  code: string
  error: string | null
}

/** An open link: the press of the button uses it up, never the opening. */
export function LoginLinkPage({ language, error, ...props }: LoginLinkPageProps): VNode {
  const text = accountTexts[language].link
  const errors: FieldError[] = error === null ? [] : [{ name: 'kode', message: error }]
  return (
    <>
      <h1>{accountTexts[language].logIn}</h1>
      <ErrorSummary language={language} errors={errors} />
      <p class="st-lead">{props.needsCode ? text.otherBrowser : text.lead}</p>
      <Form language={language} action={routes.loginLink.href({ token: props.token })}>
        <ReturnField returnTo={props.returnTo} />
        {props.needsCode ? (
          <Field
            name="kode"
            label={text.code}
            value={props.code}
            error={error}
            size={8}
            autocomplete="one-time-code"
            required
          />
        ) : null}
        <div class="st-actions">
          <Button variant="primary">{accountTexts[language].logIn}</Button>
        </div>
      </Form>
    </>
  )
}

export interface GoneLinkPageProps {
  language: Language
  reason: 'unknown' | 'expired' | 'used'
  returnTo: string | null
}

export function GoneLinkPage({ language, reason, returnTo }: GoneLinkPageProps): VNode {
  const text = accountTexts[language].gone
  return (
    <>
      <h1>{text[reason]}</h1>
      <p class="st-lead">{text[`${reason}Text`]}</p>
      <div class="st-actions">
        <LinkButton variant="primary" href={`${routes.login.href()}${returnQuery(returnTo)}`}>
          {text.again}
        </LinkButton>
      </div>
    </>
  )
}

function ReturnField({ returnTo }: { returnTo: string | null }): VNode | null {
  return returnTo === null ? null : <input type="hidden" name="til" value={returnTo} />
}
