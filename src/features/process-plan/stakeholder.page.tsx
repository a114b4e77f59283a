import type { VNode } from 'preact'
import { TableRegion } from '#ui/table-region.tsx'
import type { PlanItemContent } from './plan-content.ts'
import { itemsOf } from './plan-content-items.ts'
import type { PlanItemsPageProps } from './plan-item-view.ts'
import { planWords } from './plan-words.texts.ts'
import { stakeholderTexts } from './stakeholder.texts.ts'
import { isBelowSuggestion, suggestedLevel } from './stakeholder-level.ts'

const influences = [3, 2, 1] as const
const interests = [1, 2, 3] as const

/** Interest and influence as a table of nine places, each with our advice for it. */
export function StakeholderMap({ view, content }: PlanItemsPageProps): VNode {
  const text = stakeholderTexts[view.language]
  const all = itemsOf(content, 'stakeholder').map((item) => item.content)
  const below = all.filter(isBelowSuggestion)
  return (
    <section class="st-section">
      <h2>{text.mapTitle}</h2>
      <div class="st-map">
        <TableRegion caption={text.mapTitle} captionHidden>
          <thead>
            <tr>
              <td>
                <span class="ds-sr-only">{text.mapCorner}</span>
              </td>
              {interests.map((interest) => (
                <th key={interest} scope="col">
                  {text.interest[interest]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {influences.map((influence) => (
              <tr key={influence}>
                <th scope="row">{text.influence[influence]}</th>
                {interests.map((interest) => (
                  <Place
                    key={interest}
                    language={view.language}
                    place={{ interest, influence }}
                    names={all
                      .filter((one) => one.interest === interest && one.influence === influence)
                      .map(({ name }) => name)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </div>
      {below.length > 0 ? <p>{text.lowerText(below.map(({ name }) => name).join(', '))}</p> : null}
    </section>
  )
}

function Place({
  language,
  place,
  names,
}: {
  language: PlanItemsPageProps['view']['language']
  place: Pick<PlanItemContent<'stakeholder'>, 'interest' | 'influence'>
  names: readonly string[]
}): VNode {
  const text = stakeholderTexts[language]
  return (
    <td data-level={suggestedLevel(place)} data-empty={names.length === 0 ? '' : undefined}>
      <span class="st-cell-label" aria-hidden="true">
        {text.interest[place.interest]}
      </span>
      <div>
        {names.length === 0 ? (
          <span class="ds-sr-only">{text.nobody}</span>
        ) : (
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
        <p class="st-note">{text.suggested(planWords[language].levels[suggestedLevel(place)])}</p>
      </div>
    </td>
  )
}
