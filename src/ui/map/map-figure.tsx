import type { VNode } from 'preact'
import { type ChartDownloads, FigureFiles } from '../charts/figure-files.tsx'
import { RawHtml } from '../raw-html.tsx'
import { TableRegion } from '../table-region.tsx'
import { mapTexts } from './map.texts.ts'
import { legendEntries } from './map-frame.ts'
import type { AreaMap } from './map-model.ts'
import { fillOf } from './map-paint.ts'
import { drawMap } from './map-svg.ts'
import { isRanked, type MapOrder, mapTable, rankedAreas } from './map-table.ts'

export interface MapFigureProps {
  map: AreaMap
  /** Begins the ids within; give it when a page has several maps. */
  id?: string
  headingLevel?: 2 | 3 | 4
  /** How the table is sorted: by figure when it is not given. */
  order?: MapOrder
  /** The same page with the table sorted so; without it the headings of the table are no links. */
  orderHref?: (order: MapOrder) => string
  downloads?: ChartDownloads
}

/** A map with its finding as heading, legend, source and a table of every area. */
export function MapFigure(props: MapFigureProps): VNode {
  const { map, id = 'kart', headingLevel = 2, order = 'value', orderHref, downloads } = props
  const { words } = map
  const Heading = `h${headingLevel}` as const
  return (
    <figure class="st-area-map" id={`${id}-figur`} aria-labelledby={`${id}-heading`}>
      <figcaption class="st-area-map__head">
        <Heading id={`${id}-heading`}>{words.title}</Heading>
        <p class="st-muted">{words.unit}</p>
      </figcaption>
      <div class="st-area-map__picture">
        <Legend map={map} id={id} />
        <RawHtml className="st-area-map__drawing" html={drawMap(map, 'wide', id)} />
        <p class="st-source">{words.source}</p>
        {downloads ? (
          <FigureFiles words={words} downloads={downloads} figure={`${id}-figur`} />
        ) : null}
      </div>
      <div class="st-area-map__table">
        <AreaTable map={map} order={order} orderHref={orderHref} />
      </div>
    </figure>
  )
}

function Legend({ map, id }: { map: AreaMap; id: string }): VNode {
  return (
    <ul class="st-area-map__legend" aria-label={mapTexts[map.words.language].legend}>
      {legendEntries(map).map(({ fill, text }) => (
        <li key={fill}>
          <svg width="28" height="18" viewBox="0 0 56 36" aria-hidden="true">
            <rect width="56" height="36" fill={fillOf(id, fill)} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

interface AreaTableProps {
  map: AreaMap
  order: MapOrder
  orderHref: ((order: MapOrder) => string) | undefined
}

function AreaTable({ map, order, orderHref }: AreaTableProps): VNode {
  const texts = mapTexts[map.words.language]
  const { caption, columns } = mapTable(map, order)
  const orders: readonly (MapOrder | null)[] = ['name', 'value', null]
  const sorting = { name: 'ascending', value: 'descending' } as const
  return (
    <TableRegion caption={caption} captionHidden>
      <thead>
        <tr>
          {columns.map(({ label, numeric }, index) => {
            const by = orders[index] ?? null
            return (
              <th
                key={label}
                scope="col"
                data-numeric={numeric}
                aria-sort={by === order ? sorting[by] : undefined}
              >
                {by && orderHref && by !== order ? (
                  <a href={orderHref(by)} aria-label={texts.sortBy(label)}>
                    {label}
                  </a>
                ) : (
                  label
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {rankedAreas(map, order).map(({ area, rank }) => (
          <tr key={area.number} data-highlight={area.isUs ? '' : undefined}>
            <th scope="row">{area.href ? <a href={area.href}>{area.name}</a> : area.name}</th>
            <td data-numeric>{area.valueLabel}</td>
            {isRanked(map) ? <td data-numeric>{rank ?? '–'}</td> : null}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
