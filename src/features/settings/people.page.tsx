import type { VNode } from 'preact'
import { roleTexts } from '#features/account/index.ts'
import type { Role } from '#platform/auth/policy.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { InvitationErrors, InvitationValues } from './people.form.ts'
import type { PersonInPlace } from './people.sql.ts'
import { peopleTexts } from './people.texts.ts'
import { summaryOf } from './settings-context.ts'

export type PeopleReceipt = 'invited' | 'again' | 'changed' | 'removed'

export interface PeoplePageProps {
  language: Language
  slug: string
  ownId: string
  people: readonly PersonInPlace[]
  grantable: readonly Role[]
  values: InvitationValues
  errors: InvitationErrors
  receipt: PeopleReceipt | null
  sendsMail: boolean
}

/** Everybody in the municipality, and the invitation of one more. */
export function PeoplePage({ language, slug, people, errors, ...props }: PeoplePageProps): VNode {
  const text = peopleTexts[language]
  return (
    <>
      <h1>{text.title}</h1>
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <Receipt language={language} receipt={props.receipt} sendsMail={props.sendsMail} />
      <DataTable
        caption={text.caption(people.length)}
        columns={[text.name, text.email, text.role, text.status, text.openColumn].map((label) => ({
          label,
        }))}
        rows={people.map((person) => [
          person.personId === props.ownId ? `${person.name} ${text.you}` : person.name,
          person.email,
          roleTexts[language][person.role].name,
          person.hasLoggedIn ? text.active : text.pending,
          <a href={routes.person.href({ slug, personId: person.personId })}>
            {text.open}
            <span class="ds-sr-only"> {person.name}</span>
          </a>,
        ])}
        stacked
      />
      <h2>{text.invite}</h2>
      <p>{text.inviteLead}</p>
      <Form language={language} action={routes.people.href({ slug })}>
        <InvitationFields
          language={language}
          values={props.values}
          errors={errors}
          grantable={props.grantable}
        />
        <div class="st-actions">
          <Button variant="primary">{text.inviteButton}</Button>
        </div>
      </Form>
    </>
  )
}

interface InvitationFieldsProps {
  language: Language
  values: InvitationValues
  errors: InvitationErrors
  grantable: readonly Role[]
}

function InvitationFields({ language, values, errors, grantable }: InvitationFieldsProps): VNode {
  const text = peopleTexts[language]
  return (
    <>
      <Field
        name="navn"
        label={text.name}
        value={values.navn}
        error={errors.navn}
        autocomplete="off"
        required
      />
      <Field
        name="epost"
        type="email"
        label={text.email}
        value={values.epost}
        error={errors.epost}
        autocomplete="off"
        required
      />
      <RoleChoice
        language={language}
        value={values.rolle}
        error={errors.rolle}
        grantable={grantable}
      />
    </>
  )
}

export interface RoleChoiceProps {
  language: Language
  value: string
  error: string | undefined
  grantable: readonly Role[]
}

export function RoleChoice({ language, value, error, grantable }: RoleChoiceProps): VNode {
  return (
    <RadioGroup
      name="rolle"
      legend={peopleTexts[language].role}
      value={value}
      error={error}
      choices={grantable.map((role) => ({
        value: role,
        label: roleTexts[language][role].name,
        description: roleTexts[language][role].description,
      }))}
    />
  )
}

export function Receipt({
  language,
  receipt,
  sendsMail,
}: Pick<PeoplePageProps, 'language' | 'receipt' | 'sendsMail'>): VNode | null {
  if (receipt === null) return null
  const text = peopleTexts[language]
  const isLetter = receipt === 'invited' || receipt === 'again'
  return (
    <Notice kind="success" role="status">
      <p>{text.receipts[receipt]}</p>
      {isLetter && !sendsMail ? <p>{text.noMail}</p> : null}
    </Notice>
  )
}
