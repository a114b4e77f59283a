import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type Task, TaskList } from '#features/process/index.ts'
import type { Session } from '#platform/auth/session.sql.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { accountTexts } from './account.texts.ts'
import type { ProfileErrors, ProfileValues } from './my-page.form.ts'
import { roleTexts } from './role.texts.ts'
import { mayWork } from './sign-in.ts'

export interface MyPageProps {
  language: Language
  session: Session
  tasks: readonly Task[]
  today: LocalDate
  values: ProfileValues
  errors: ProfileErrors
  isSaved: boolean
}

export function MyPage(props: MyPageProps): VNode {
  const { language, session, tasks, today, values, errors, isSaved } = props
  const text = accountTexts[language].myPage
  return (
    <>
      <h1>{text.title}</h1>
      <ErrorSummary language={language} errors={summary(errors)} />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.saved}</p>
        </Notice>
      ) : null}
      {session.memberships.some(mayWork) ? (
        <>
          <TaskList language={language} tasks={tasks} today={today} />
          <p>
            <a href={routes.reminders.href()}>{text.reminders}</a>
          </p>
        </>
      ) : null}
      <Places language={language} session={session} />
      <h2>{text.about}</h2>
      <Profile language={language} email={session.email} values={values} errors={errors} />
      <section class="st-danger-zone st-stack">
        <h2>{text.logOut}</h2>
        <p>{text.logOutWhy}</p>
        <Form language={language} action={routes.logoutEverywhere.href()}>
          <Button color="danger">{text.logOut}</Button>
        </Form>
      </section>
    </>
  )
}

function Places({ language, session }: { language: Language; session: Session }): VNode {
  const text = accountTexts[language].myPage
  const { memberships, isOperator } = session
  const operatorLink = <LinkButton href={routes.operator.href()}>{text.toOperator}</LinkButton>
  if (memberships.length === 0) {
    return (
      <EmptyState heading={text.noPlaces} action={isOperator ? operatorLink : null}>
        <p>{isOperator ? text.noPlacesOperator : text.noPlacesText}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <DataTable
        caption={text.places}
        columns={[{ label: text.place }, { label: text.role }, { label: text.goTo }]}
        rows={memberships.map((member) => [
          member.name,
          roleTexts[language][member.role].name,
          <div class="st-cluster">
            {mayWork(member) ? (
              <PlaceLink
                href={routes.workspace.href(member)}
                label={text.toWork}
                place={member.name}
              />
            ) : (
              <PlaceLink
                href={routes.municipality.href(member)}
                label={text.toPage}
                place={member.name}
              />
            )}
            {member.kind === 'municipality' && !mayWork(member) ? (
              <PlaceLink
                href={routes.currentSteeringBasis.href(member)}
                label={text.toBasis}
                place={member.name}
              />
            ) : null}
            <PlaceLink
              href={routes.settings.href(member)}
              label={text.toSettings}
              place={member.name}
            />
          </div>,
        ])}
        stacked
      />
      {isOperator ? <div class="st-actions">{operatorLink}</div> : null}
    </>
  )
}

function PlaceLink({ href, label, place }: { href: string; label: string; place: string }): VNode {
  return (
    <a href={href}>
      {label}
      <span class="ds-sr-only"> {place}</span>
    </a>
  )
}

interface ProfileProps {
  language: Language
  email: string
  values: ProfileValues
  errors: ProfileErrors
}

function Profile({ language, email, values, errors }: ProfileProps): VNode {
  const text = accountTexts[language].myPage
  return (
    <Form language={language} action={routes.myPage.href()}>
      <p>
        {text.email}: <strong>{email}</strong>
      </p>
      <Field
        name="navn"
        label={text.name}
        description={text.nameHelp}
        value={values.navn}
        error={errors.navn}
        autocomplete="name"
        required
      />
      <RadioGroup
        name="malform"
        legend={text.language}
        description={text.languageHelp}
        value={values.malform}
        error={errors.malform}
        choices={[
          { value: 'nb', label: text.bokmal },
          { value: 'nn', label: text.nynorsk },
          { value: 'kommunen', label: text.sameAsPlace },
        ]}
      />
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
    </Form>
  )
}

function summary(errors: ProfileErrors): FieldError[] {
  return Object.entries(errors).map(([name, message]) => ({ name, message }))
}
