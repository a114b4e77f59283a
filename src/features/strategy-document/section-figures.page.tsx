import type { VNode } from 'preact'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { whereIs } from './section-context.ts'
import { sectionFiguresTexts } from './section-figures.texts.ts'
import { markOfFigure } from './section-figures.ts'
import type { SectionPageProps } from './section-page-props.ts'

/** The figures of the knowledge base that the section cites, and how one more gets there. */
export function SectionFigures(props: SectionPageProps): VNode {
  const { view, figures, errors, refused } = props
  const { language } = view
  const { inText, citable } = figures
  const text = sectionFiguresTexts[language]
  const action = routes.sectionFigures.href(whereIs(props))
  const error = errors.find(({ name }) => name === 'figure')?.message
  return (
    <Details
      summary={text.title}
      open={error !== undefined || inText.some(({ isGone }) => isGone)}
      {...(inText.length > 0 && { count: number(inText.length, language) })}
    >
      <p>{text.help}</p>
      {inText.length > 0 ? (
        <ul class="ds-list">
          {inText.map((figure) => (
            <li key={figure.id}>
              {figure.title}
              {figure.isGone ? (
                <p>{text.goneAdvice}</p>
              ) : (
                <p class="st-note">
                  {text.move} <code class="st-long-text">{markOfFigure(figure)}</code>
                </p>
              )}
              <Form language={language} action={action}>
                <Button size="sm" name="remove" value={figure.id}>
                  {text.remove(figure.title)}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
      {citable.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Form language={language} action={action}>
          <SelectField
            name="figure"
            label={text.figure}
            emptyLabel={text.choose}
            value={refused.figure ?? ''}
            error={error}
            options={citable.map(({ id, title }) => ({ value: id, label: title.slice(0, 90) }))}
          />
          <div class="st-actions">
            <Button>{text.add}</Button>
          </div>
        </Form>
      )}
    </Details>
  )
}
