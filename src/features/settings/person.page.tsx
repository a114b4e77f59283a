import type { VNode } from 'preact'
import { roleTexts } from '#features/account/index.ts'
import type { Role } from '#platform/auth/policy.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { type PeopleReceipt, Receipt, RoleChoice } from './people.page.tsx'
import type { PersonInPlace } from './people.sql.ts'
import { peopleTexts } from './people.texts.ts'

export interface PersonPageProps {
  language: Language
  slug: string
  person: PersonInPlace
  isSelf: boolean
  /** Whether the reader changes roles and takes people out; otherwise only invites. */
  mayManage: boolean
  grantable: readonly Role[]
  chosenRole: string
  error: string | null
  receipt: PeopleReceipt | null
  sendsMail: boolean
}

export function PersonPage({ language, slug, person, error, ...props }: PersonPageProps): VNode {
  const text = peopleTexts[language]
  const where = { slug, personId: person.personId }
  return (
    <>
      <h1>{person.name}</h1>
      <ErrorSummary
        language={language}
        errors={error === null ? [] : [{ name: 'rolle', message: error }]}
      />
      <Receipt language={language} receipt={props.receipt} sendsMail={props.sendsMail} />
      <SummaryList
        rows={[
          { label: text.email, value: person.email },
          { label: text.role, value: roleTexts[language][person.role].name },
          { label: text.status, value: person.hasLoggedIn ? text.active : text.pending },
        ]}
      />
      {props.mayManage && !props.isSelf ? (
        <Form language={language} action={routes.person.href(where)}>
          <RoleChoice
            language={language}
            value={props.chosenRole}
            error={error ?? undefined}
            grantable={props.grantable}
          />
          {person.role === 'admin' ? <p>{text.roleTokens}</p> : null}
          <div class="st-actions">
            <Button variant="primary">{text.saveRole}</Button>
          </div>
        </Form>
      ) : null}
      {props.isSelf ? (
        <Notice kind="info">
          <p>{text.ownRole}</p>
        </Notice>
      ) : (
        <>
          <h2>{text.inviteAgain}</h2>
          <p>{text.inviteAgainText}</p>
          <Form language={language} action={routes.inviteAgain.href(where)}>
            <Button>{text.inviteAgain}</Button>
          </Form>
        </>
      )}
      {props.mayManage && !props.isSelf ? (
        <section class="st-danger-zone st-stack">
          <h2>{text.remove}</h2>
          <p>{text.removeText}</p>
          <LinkButton color="danger" href={routes.removePerson.href(where)}>
            {text.remove}
          </LinkButton>
        </section>
      ) : null}
    </>
  )
}

export interface RemovePersonPageProps {
  language: Language
  slug: string
  place: string
  person: PersonInPlace
  error: string | null
}

/** Asks once more before somebody loses access. */
export function RemovePersonPage({ language, slug, ...props }: RemovePersonPageProps): VNode {
  const text = peopleTexts[language]
  const { person, place, error } = props
  const where = { slug, personId: person.personId }
  return (
    <>
      <h1>{text.removeTitle(person.name, place)}</h1>
      <ErrorSummary language={language} errors={error === null ? [] : [{ message: error }]} />
      <p class="st-lead">{text.removeText}</p>
      <p>{text.removeTokens}</p>
      <Form language={language} action={routes.removePerson.href(where)}>
        <div class="st-actions">
          <Button variant="primary" color="danger">
            {text.removeButton}
          </Button>
          <LinkButton href={routes.person.href(where)}>{text.keep}</LinkButton>
        </div>
      </Form>
    </>
  )
}
