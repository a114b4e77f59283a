import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { textFiguresTexts } from './text-figures.texts.ts'
import { markOfFigure, type TextFigureChoice } from './text-figures.ts'

export interface TextFigureFieldsProps {
  readonly language: Language
  readonly figures: TextFigureChoice
  /** The figure that was chosen and refused. */
  readonly chosen: string
  readonly error: string | undefined
}

/**
 * The figures that a text cites, and how one more gets there: the fields `remove`, `figure` and `add`
 * of the form around it.
 */
export function TextFigureFields(props: TextFigureFieldsProps): VNode {
  const { language, figures, chosen, error } = props
  const { inText, citable } = figures
  const text = textFiguresTexts[language]
  return (
    <>
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
              <Button size="sm" name="remove" value={figure.id}>
                {text.remove(figure.title)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {citable.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <SelectField
            name="figure"
            label={text.figure}
            emptyLabel={text.choose}
            value={chosen}
            error={error}
            options={citable.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <div class="st-actions">
            <Button name="add" value="ja">
              {text.add}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
