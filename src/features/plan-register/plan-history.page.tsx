import type { VNode } from 'preact'
import { dateAndTime } from '#platform/i18n/instant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Details } from '#ui/details.tsx'
import { planTexts } from './plan.texts.ts'
import type { PlanContent } from './plan-content.ts'
import { linesIn, type PlanField, planFields, planValues } from './plan-values.ts'
import { planMarkTexts, planStatusTexts, planTypeTexts } from './plan-words.texts.ts'
import type { PlanVersion } from './register.sql.ts'

export interface PlanHistoryProps {
  readonly language: Language
  /** The newest first. */
  readonly versions: readonly PlanVersion[]
  /** Of the plans of the register and of those who may be responsible, by id. */
  readonly names: ReadonlyMap<string, string>
}

// A page stays small; older ones are kept, but not shown.
const mostShown = 30

/** Who has done what with a plan, and what each change was. */
export function PlanHistory({ language, versions, names }: PlanHistoryProps): VNode {
  const text = planTexts[language]
  return (
    <Details summary={text.history} count={String(versions.length)}>
      <ol class="st-plan-history" reversed>
        {versions.slice(0, mostShown).map((version, index) => (
          <li key={version.version}>
            <p>
              {dateAndTime(version.changedAt, language)}: {version.changedBy}{' '}
              {kindWords(version, language)}.
            </p>
            <Changes
              language={language}
              names={names}
              before={contentBefore(versions, index)}
              after={version.content}
            />
          </li>
        ))}
      </ol>
    </Details>
  )
}

function kindWords({ changeKind }: PlanVersion, language: Language): string {
  const kinds: Readonly<Record<string, string>> = planTexts[language].kinds
  return kinds[changeKind] ?? changeKind
}

/** What the plan was the last time it was there. */
function contentBefore(versions: readonly PlanVersion[], index: number): PlanContent | null {
  return versions.slice(index + 1).find(({ content }) => content !== null)?.content ?? null
}

function Changes({
  language,
  names,
  before,
  after,
}: Pick<PlanHistoryProps, 'language' | 'names'> & {
  before: PlanContent | null
  after: PlanContent | null
}): VNode | null {
  if (before === null || after === null) return null
  const text = planTexts[language]
  const from = planValues(before, names)
  const to = planValues(after, names)
  const changed = planFields.filter((name) => from[name] !== to[name])
  if (changed.length === 0) return null
  return (
    <ul>
      {changed.map((name) => (
        <li key={name}>
          {text.fields[name]}:{' '}
          {text.fromTo(
            fieldWords(name, from[name], language, names),
            fieldWords(name, to[name], language, names),
          )}
        </li>
      ))}
    </ul>
  )
}

/** A field as people read it. */
function fieldWords(
  name: PlanField,
  value: string,
  language: Language,
  names: ReadonlyMap<string, string>,
): string {
  const words: Readonly<Record<string, string>> =
    name === 'type'
      ? planTypeTexts[language]
      : name === 'status'
        ? planStatusTexts[language]
        : name === 'marks'
          ? planMarkTexts[language]
          : {}
  if (name === 'parentId' || name === 'responsibleId') return names.get(value) ?? ''
  return linesIn(value)
    .map((line) => words[line] ?? line)
    .join(', ')
}
