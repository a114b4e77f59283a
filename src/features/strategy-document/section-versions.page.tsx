import type { VNode } from 'preact'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { ComparedText } from './compared-text.tsx'
import { documentPageTexts } from './document.texts.ts'
import { documentQuery, mayWriteSection, type SectionView, whereIs } from './section-context.ts'
import type { SectionVersion } from './section-text.sql.ts'
import { titleOf } from './section-titles.ts'

export interface SectionVersionsProps extends SectionView {
  readonly versions: readonly Pick<SectionVersion, 'version' | 'updatedBy' | 'updatedAt'>[]
  readonly before: SectionVersion
  readonly after: SectionVersion
}

/** Two versions of a section beside each other, and the way back to an earlier one. */
export function SectionVersionsPage(props: SectionVersionsProps): VNode {
  const { view, section, versions, before, after } = props
  const { language } = view
  const text = documentPageTexts[language]
  const options = versions.map(({ version, updatedBy, updatedAt }) => ({
    value: String(version),
    label: `${text.version(String(version))}: ${text.by(updatedBy, dateAndTime(updatedAt, language))}`,
  }))
  return (
    <>
      <h1>{`${text.versions}: ${titleOf(section, language)}`}</h1>
      <p class="st-lead">{text.versionsHelp}</p>
      <Form language={language} method="get" action={routes.sectionVersions.href(whereIs(props))}>
        <SelectField
          name={documentQuery.from}
          label={text.from}
          value={String(before.version)}
          options={options}
        />
        <SelectField
          name={documentQuery.to}
          label={text.to}
          value={String(after.version)}
          options={options}
        />
        <div class="st-actions">
          <Button>{text.compare}</Button>
        </div>
      </Form>
      <section class="st-section">
        <h2>{text.compared(String(before.version), String(after.version))}</h2>
        <p class="st-note">{text.comparedHelp}</p>
        <ComparedText language={language} before={before.body} after={after.body} />
      </section>
      {mayWriteSection(view, section) && before.version !== section.version ? (
        <Form language={language} action={routes.sectionVersions.href(whereIs(props))}>
          <input type="hidden" name="version" value={section.version} />
          <div class="st-actions">
            <Button name="restore" value={String(before.version)}>
              {text.bringBackVersion(String(before.version))}
            </Button>
          </div>
        </Form>
      ) : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.section.href(whereIs(props))}>
          {titleOf(section, language)}
        </a>
      </p>
    </>
  )
}
