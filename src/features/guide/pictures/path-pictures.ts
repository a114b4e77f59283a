import {
  type Drawn,
  itemMark,
  itemText,
  markRadius,
  type PictureItem,
  pathPiece,
  widthOf,
} from './picture-parts.ts'

interface Point {
  readonly x: number
  readonly y: number
}

const columns = 3
const columnX = [150, 360, 570] as const
const labelWidth = 182
/** How far out the path swings where it turns. */
const turn = 172

/** The path in rows of three, every other row backwards: one road, as in the product's mark. */
export function roadPicture(items: readonly PictureItem[]): Drawn {
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  )
  const points: Point[] = []
  const labels: string[] = []
  let top = markRadius + 16
  for (const [row, inRow] of rows.entries()) {
    const xs = row % 2 === 0 ? columnX : columnX.toReversed()
    const heights = inRow.map((item, index) => {
      const x = xs[index] ?? 0
      const y = top + (index === 1 ? -8 : 6)
      points.push({ x, y })
      const place = { x, top: top + markRadius + 14, width: labelWidth, anchor: 'middle' } as const
      const label = itemText(item, place)
      labels.push(label.svg)
      return label.height
    })
    top += markRadius + 14 + Math.max(...heights) + markRadius + 20
  }
  const svg = roadPath(points) + marksAt(items, points) + labels.join('')
  return { svg, height: top - markRadius - 10 }
}

function roadPath(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to
      const isTurn = (index + 1) % columns === 0
      const out = from.x > widthOf.wide / 2 ? turn : -turn
      const [first, second] = isTurn
        ? [from.x + out, to.x + out]
        : [(from.x + to.x) / 2, (from.x + to.x) / 2]
      return pathPiece(`M${from.x} ${from.y}C${first} ${from.y} ${second} ${to.y} ${to.x} ${to.y}`)
    })
    .join('')
}

/** The path downwards, which bends to either side, with the texts beside it. */
export function downwardPicture(items: readonly PictureItem[]): Drawn {
  const textX = 68
  let top = 10
  const points: Point[] = []
  const labels = items.map((item, index) => {
    const place = { x: textX, top, width: widthOf.narrow - textX - 2 }
    const label = itemText(item, place)
    points.push({ x: index % 2 === 0 ? 24 : 38, y: top + 12 })
    top += Math.max(label.height, 2 * markRadius) + 18
    return label.svg
  })
  const path = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const middle = (from.y + to.y) / 2
    return pathPiece(`M${from.x} ${from.y}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`)
  })
  return {
    svg: path.join('') + marksAt(items, points) + labels.join(''),
    height: top - 6,
  }
}

/** The path across, with the texts under it. */
export function acrossPicture(items: readonly PictureItem[]): Drawn {
  const each = widthOf.wide / items.length
  const floor = markRadius + 14
  const points = items.map((_, index) => ({
    x: each * (index + 0.5),
    y: floor + (index % 2 === 0 ? 6 : -6),
  }))
  const path = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const middle = (from.x + to.x) / 2
    return pathPiece(`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`)
  })
  const top = floor + markRadius + 14
  const labels = items.map((item, index) =>
    itemText(item, { x: each * (index + 0.5), top, width: each - 28, anchor: 'middle' }),
  )
  return {
    svg: path.join('') + marksAt(items, points) + labels.map(({ svg }) => svg).join(''),
    height: top + Math.max(...labels.map(({ height }) => height)) + 10,
  }
}

function marksAt(items: readonly PictureItem[], points: readonly Point[]): string {
  return items
    .map((item, index) => {
      const { x, y } = points[index] ?? { x: 0, y: 0 }
      return itemMark(item, x, y)
    })
    .join('')
}
