import type { VNode } from 'preact'
import { roleTexts } from '#features/account/index.ts'
import { osloDate } from '#platform/clock.ts'
import { longDate, shortDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { apiDescription, routes } from '#routes'
import { CopyButton } from '#ui/browser-buttons.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { summaryOf } from './settings-context.ts'
import {
  expiryDays,
  roleChoices,
  scopeChoices,
  type TokenErrors,
  type TokenValues,
} from './tokens.form.ts'
import type { ListedToken } from './tokens.sql.ts'
import { tokensTexts } from './tokens.texts.ts'

export interface TokensPageProps {
  language: Language
  slug: string
  now: Date
  tokens: readonly ListedToken[]
  values: TokenValues
  errors: TokenErrors
  /** A secret that was just made: shown this once. */
  secret: string | null
  isRevoked: boolean
}

export function TokensPage({ language, slug, now, tokens, ...props }: TokensPageProps): VNode {
  const text = tokensTexts[language]
  const active = tokens.filter((token) => token.revokedAt === null && token.expiresAt > now)
  const ended = tokens.filter((token) => !active.includes(token))
  return (
    <>
      <h1>{text.title}</h1>
      <ErrorSummary language={language} errors={summaryOf(props.errors)} />
      {props.secret === null ? null : <NewSecret language={language} secret={props.secret} />}
      {props.isRevoked ? (
        <Notice kind="success" role="status">
          <p>{text.revoked}</p>
        </Notice>
      ) : null}
      <p class="st-lead">{text.lead}</p>
      <p>
        <a href={apiDescription}>{text.docs}</a>
      </p>
      {active.length === 0 ? (
        <EmptyState heading={text.none}>
          <p>{text.noneText}</p>
        </EmptyState>
      ) : (
        <ActiveTokens language={language} slug={slug} tokens={active} />
      )}
      <h2>{text.create}</h2>
      <TokenForm language={language} slug={slug} values={props.values} errors={props.errors} />
      {ended.length > 0 ? (
        <Details summary={text.ended} count={ended.length}>
          <EndedTokens language={language} tokens={ended} />
        </Details>
      ) : null}
    </>
  )
}

function NewSecret({ language, secret }: { language: Language; secret: string }): VNode {
  const text = tokensTexts[language]
  return (
    <Notice kind="success" role="status" heading={text.createdHeading}>
      <p>{text.createdText}</p>
      <p>
        <code>{secret}</code>
      </p>
      <CopyButton language={language} text={secret} label={text.copy} />
    </Notice>
  )
}

interface TokenListProps {
  language: Language
  tokens: readonly ListedToken[]
}

function ActiveTokens({ language, slug, tokens }: TokenListProps & { slug: string }): VNode {
  const text = tokensTexts[language]
  return (
    <DataTable
      caption={text.active}
      columns={[text.name, text.role, text.scope, text.madeBy, text.expires, text.more].map(
        (label) => ({ label }),
      )}
      rows={tokens.map((token) => [
        token.name,
        roleTexts[language][token.role].name,
        text.scopes[token.scope],
        `${token.madeBy ?? text.madeByProgram}, ${shortDate(osloDate(token.createdAt))}`,
        longDate(osloDate(token.expiresAt), language),
        <a href={routes.revokeToken.href({ slug, tokenId: token.id })}>
          {text.revoke}
          <span class="ds-sr-only"> {token.name}</span>
        </a>,
      ])}
      stacked
    />
  )
}

function EndedTokens({ language, tokens }: TokenListProps): VNode {
  const text = tokensTexts[language]
  return (
    <DataTable
      caption={text.ended}
      captionHidden
      columns={[text.name, text.role, text.scope, text.state].map((label) => ({ label }))}
      rows={tokens.map((token) => [
        token.name,
        roleTexts[language][token.role].name,
        text.scopes[token.scope],
        token.revokedAt
          ? text.revokedOn(longDate(osloDate(token.revokedAt), language))
          : text.expiredOn(longDate(osloDate(token.expiresAt), language)),
      ])}
      stacked
    />
  )
}

interface TokenFormProps {
  language: Language
  slug: string
  values: TokenValues
  errors: TokenErrors
}

function TokenForm({ language, slug, values, errors }: TokenFormProps): VNode {
  const text = tokensTexts[language]
  return (
    <Form language={language} action={routes.tokens.href({ slug })}>
      <Field
        name="navn"
        label={text.name}
        description={text.nameHelp}
        value={values.navn}
        error={errors.navn}
        autocomplete="off"
        required
      />
      <RadioGroup
        name="rolle"
        legend={text.role}
        description={text.roleHelp}
        value={values.rolle}
        error={errors.rolle}
        choices={roleChoices.map((role) => ({
          value: role,
          label: roleTexts[language][role].name,
          description: roleTexts[language][role].description,
        }))}
      />
      <RadioGroup
        name="tilgang"
        legend={text.scope}
        value={values.tilgang}
        error={errors.tilgang}
        choices={scopeChoices.map((scope) => ({ value: scope, label: text.scopes[scope] }))}
      />
      <RadioGroup
        name="varighet"
        legend={text.expiry}
        value={values.varighet}
        error={errors.varighet}
        choices={expiryDays.map((days) => ({ value: String(days), label: text.days(days) }))}
      />
      <div class="st-actions">
        <Button variant="primary">{text.create}</Button>
      </div>
    </Form>
  )
}

export interface RevokeTokenPageProps {
  language: Language
  slug: string
  token: ListedToken
}

/** Asks once more before a system loses access. */
export function RevokeTokenPage({ language, slug, token }: RevokeTokenPageProps): VNode {
  const text = tokensTexts[language]
  return (
    <>
      <h1>{text.revokeTitle(token.name)}</h1>
      <p class="st-lead">{text.revokeText}</p>
      <Form language={language} action={routes.revokeToken.href({ slug, tokenId: token.id })}>
        <div class="st-actions">
          <Button variant="primary" color="danger">
            {text.revokeButton}
          </Button>
          <LinkButton href={routes.tokens.href({ slug })}>{text.keep}</LinkButton>
        </div>
      </Form>
    </>
  )
}
