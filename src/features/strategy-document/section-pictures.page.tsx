import type { VNode } from 'preact'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { Field, FileField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { documentPageTexts } from './document.texts.ts'
import { whereIs } from './section-context.ts'
import type { SectionPageProps } from './section-page-props.ts'

/** The pictures that can stand in the section, and how one more gets here. */
export function SectionPictures(props: SectionPageProps): VNode {
  const { view, pictures, errors, refused } = props
  const { language } = view
  const text = documentPageTexts[language]
  const error = (name: string) => errors.find((one) => one.name === name)?.message
  const isRefused = error('picture') !== undefined || error('description') !== undefined
  return (
    <Details
      summary={text.pictures}
      open={isRefused}
      {...(pictures.length > 0 && { count: number(pictures.length, language) })}
    >
      <p>{text.picturesHelp}</p>
      {pictures.length > 0 ? (
        <ul class="ds-list">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <a class="ds-link" href={picture.href}>
                {picture.fileName}
              </a>
              : {picture.description}
              <p class="st-note">
                {text.howToInsert} <code>{pictureMark(picture)}</code>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <Form
        language={language}
        action={routes.sectionPictures.href(whereIs(props))}
        encoding="multipart"
      >
        <FileField name="picture" label={text.picture} accept="image/*" error={error('picture')} />
        <Field
          name="description"
          label={text.pictureDescription}
          value={refused.description ?? ''}
          error={error('description')}
          size={50}
        />
        <div class="st-actions">
          <Button>{text.addPicture}</Button>
        </div>
      </Form>
    </Details>
  )
}

/** What puts a picture into a text. */
function pictureMark({ id, description }: { id: string; description: string }): string {
  return `![${description.replace(/[[\]]/g, '')}](bilde:${id})`
}
