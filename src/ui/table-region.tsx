import type { ComponentChildren, VNode } from 'preact'

export interface TableRegionProps {
  caption: string
  /** Hides the caption from sight when a heading right above says the same. */
  captionHidden?: boolean
  /** thead, tbody and tfoot. */
  children: ComponentChildren
  size?: 'sm' | 'md'
  /** Keeps the first column in sight while the rest scrolls sideways. */
  stickyFirst?: boolean
  /** Source or remark under the table. */
  note?: ComponentChildren
}

/** A table in a region of its own that scrolls sideways, reachable with the keyboard. */
export function TableRegion(props: TableRegionProps): VNode {
  const { caption, captionHidden, children, size = 'sm', stickyFirst, note } = props
  return (
    <div class="st-table">
      <section class="st-table__region" aria-label={caption} tabindex={0}>
        <table
          class="ds-table"
          data-size={size}
          data-color="neutral"
          data-sticky-first={stickyFirst ? '' : undefined}
        >
          <caption class={captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
          {children}
        </table>
      </section>
      {note ? <p class="st-source">{note}</p> : null}
    </div>
  )
}

export interface Column {
  readonly label: ComponentChildren
  /** Right-aligned, tabular digits. */
  readonly numeric?: boolean
}

export interface DataTableProps extends Omit<TableRegionProps, 'children'> {
  columns: readonly Column[]
  /** The first cell of each row is its header. */
  rows: readonly (readonly ComponentChildren[])[]
  /** On a phone each row becomes a block with its labels, instead of scrolling sideways. */
  stacked?: boolean
}

/** A table from columns and rows; the roles keep it a table for screen readers when it is stacked. */
export function DataTable({ columns, rows, stacked = false, ...region }: DataTableProps): VNode {
  return (
    <div class={stacked ? 'st-table-stacked' : undefined}>
      <TableRegion {...region}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" data-numeric={column.numeric ? '' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <Cell key={index} isHeader={index === 0} column={columns[index]} stacked={stacked}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </div>
  )
}

/** Nothing to read: a phone leaves the line out. */
function isBlank(children: ComponentChildren): boolean {
  return children === undefined || children === null || children === '' || children === '–'
}

interface CellProps {
  children?: ComponentChildren
  isHeader: boolean
  column: Column | undefined
  stacked: boolean
}

function Cell({ children, isHeader, column, stacked }: CellProps): VNode {
  const numeric = column?.numeric
  if (isHeader) {
    return (
      <th scope="row" data-numeric={numeric ? '' : undefined}>
        {children}
      </th>
    )
  }
  return (
    <td
      data-numeric={numeric ? '' : undefined}
      data-empty={stacked && isBlank(children) ? '' : undefined}
    >
      {stacked ? (
        <span class="st-cell-label" aria-hidden="true">
          {column?.label}
        </span>
      ) : null}
      {children}
    </td>
  )
}
