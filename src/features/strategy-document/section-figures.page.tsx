import type { VNode } from 'preact'
import { TextFigureFields, textFiguresTexts } from '#features/challenge-picture/index.ts'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { Form } from '#ui/form.tsx'
import { whereIs } from './section-context.ts'
import type { SectionPageProps } from './section-page-props.ts'

/** The figures of the knowledge base that the section cites, and how one more gets there. */
export function SectionFigures(props: SectionPageProps): VNode {
  const { view, figures, errors, refused } = props
  const { language } = view
  const { inText } = figures
  const text = textFiguresTexts[language]
  const error = errors.find(({ name }) => name === 'figure')?.message
  return (
    <Details
      summary={text.title}
      open={error !== undefined || inText.some(({ isGone }) => isGone)}
      {...(inText.length > 0 && { count: number(inText.length, language) })}
    >
      <p>{text.help}</p>
      <Form language={language} action={routes.sectionFigures.href(whereIs(props))}>
        <TextFigureFields {...{ language, figures, error }} chosen={refused.figure ?? ''} />
      </Form>
    </Details>
  )
}
