import type { VNode } from 'preact'
import { roleTexts } from '#features/account/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { Member } from '#platform/auth/session.sql.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { PersonInPlace } from './people.sql.ts'
import { settingsTexts } from './settings.texts.ts'

export interface SettingsPageProps {
  language: Language
  member: Member
  administrators: readonly PersonInPlace[]
  error: string | null
  isSaved: boolean
}

/** What the member may see and change here; for those without rights, whom to ask. */
export function SettingsPage({ language, member, error, ...props }: SettingsPageProps): VNode {
  const text = settingsTexts[language]
  return (
    <>
      <h1>{text.title}</h1>
      <ErrorSummary
        language={language}
        errors={error === null ? [] : [{ name: 'malform', message: error }]}
      />
      {props.isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.languageSaved}</p>
        </Notice>
      ) : null}
      <p class="st-lead">
        {text.lead(member.name)} {text.yourRole(roleTexts[language][member.role].name)}
      </p>
      <SettingsList language={language} member={member} />
      {may(member.role, 'change-settings') ? (
        <LanguageForm language={language} member={member} error={error} />
      ) : null}
      <h2>{text.administrators}</h2>
      {props.administrators.length === 0 ? (
        <p>{text.noAdministrators}</p>
      ) : (
        <>
          <p>{text.administratorsWhy}</p>
          <ul>
            {props.administrators.map(({ personId, name, email }) => (
              <li key={personId}>
                {name}, <a href={`mailto:${email}`}>{email}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function SettingsList({ language, member }: { language: Language; member: Member }): VNode | null {
  const text = settingsTexts[language]
  const { slug, role } = member
  const pages = [
    {
      action: 'invite-people',
      href: routes.people.href({ slug }),
      label: text.people,
      what: text.peopleText,
    },
    {
      action: 'manage-tokens',
      href: routes.tokens.href({ slug }),
      label: text.tokens,
      what: text.tokensText,
    },
    {
      action: 'change-settings',
      href: routes.outbox.href({ slug }),
      label: text.outbox,
      what: text.outboxText,
    },
    {
      action: 'change-settings',
      href: routes.documentLook.href({ slug }),
      label: text.documents,
      what: text.documentsText,
    },
    {
      action: 'read-audit-log',
      href: routes.auditLog.href({ slug }),
      label: text.auditLog,
      what: text.auditLogText,
    },
  ] as const
  const visible = pages.filter(({ action }) => may(role, action))
  if (visible.length === 0) return null
  return (
    <SummaryList
      rows={visible.map(({ href, label, what }) => ({
        label: <a href={href}>{label}</a>,
        value: what,
      }))}
    />
  )
}

interface LanguageFormProps {
  language: Language
  member: Member
  error: string | null
}

function LanguageForm({ language, member, error }: LanguageFormProps): VNode {
  const text = settingsTexts[language]
  return (
    <Form language={language} action={routes.settings.href({ slug: member.slug })}>
      <RadioGroup
        name="malform"
        legend={text.language}
        description={text.languageHelp}
        value={member.language}
        error={error}
        choices={[
          { value: 'nb', label: text.bokmal },
          { value: 'nn', label: text.nynorsk },
        ]}
      />
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
    </Form>
  )
}
