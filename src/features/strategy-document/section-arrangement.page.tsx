import type { VNode } from 'preact'
import { type PieceKind, pieceKinds } from '#domain/strategy-document/outline.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox, CheckboxGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { documentPageTexts } from './document.texts.ts'
import { outlineTexts } from './outline.texts.ts'
import { whereIs } from './section-context.ts'
import type { SectionPageProps } from './section-page-props.ts'

/** What the section shows, where it stands and who answers for it; for one's own, also its end. */
export function ArrangeSection({ view, section, sections, members }: SectionPageProps): VNode {
  const { language } = view
  const text = documentPageTexts[language]
  const included = sections.filter(({ isLeftOut }) => !isLeftOut)
  const at = included.findIndex(({ key }) => key === section.key)
  const where = whereIs({ view, section })
  const action = routes.arrangeSection.href(where)
  return (
    <Details summary={text.arrange}>
      <p>{text.arrangeHelp}</p>
      <Form language={language} action={action}>
        <Checkbox name="included" label={text.include} checked={!section.isLeftOut} />
        <SelectField
          name="assignedTo"
          label={text.assigned}
          description={text.assignedHelp}
          value={section.assignedTo ?? ''}
          emptyLabel={text.nobody}
          options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <CheckboxGroup
          name="pieces"
          legend={text.pieces}
          values={section.pieces}
          choices={orderedPieces(section.pieces).map((kind) => ({
            value: kind,
            label: outlineTexts[language].pieces[kind],
          }))}
        />
        <div class="st-actions">
          <Button>{text.saveArrangement}</Button>
        </div>
      </Form>
      {section.isLeftOut ? null : (
        <Form language={language} action={action}>
          <div class="st-cluster">
            {at > 0 ? (
              <Button size="sm" name="move" value="up">
                {text.moveUp}
              </Button>
            ) : null}
            {at < included.length - 1 ? (
              <Button size="sm" name="move" value="down">
                {text.moveDown}
              </Button>
            ) : null}
          </div>
        </Form>
      )}
      {section.kind === null ? (
        <Form language={language} action={routes.removeSection.href(where)}>
          <Button size="sm" color="danger">
            {text.remove}
          </Button>
        </Form>
      ) : null}
    </Details>
  )
}

/** Those that are shown first, in their order. */
function orderedPieces(shown: readonly PieceKind[]): readonly PieceKind[] {
  return [...shown, ...pieceKinds.filter((kind) => !shown.includes(kind))]
}
