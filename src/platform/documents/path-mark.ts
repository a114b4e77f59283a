/** The product's mark, a path that bends through nine points, as a picture for documents. */
export function pathMarkSvg(): string {
  const step = 66
  const points = Array.from({ length: 9 }, (_, index) => ({
    x: 8 + index * step,
    y: round(28 + Math.sin(index * 0.8) * 18),
  }))
  const bends = points.slice(1).map((point) => {
    const middle = point.x - step / 2
    return `S${middle} ${point.y} ${point.x} ${point.y}`
  })
  const start = points[0] ?? { x: 0, y: 0 }
  const dots = points.map((point, index) =>
    index === points.length - 1
      ? `<circle cx="${point.x}" cy="${point.y}" r="8" fill="#e2761b"/>`
      : `<circle cx="${point.x}" cy="${point.y}" r="5" fill="#fff" stroke="#1c5242" stroke-width="2"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${16 + 8 * step} 56"><path d="M${start.x} ${start.y}C${start.x + step / 2} ${start.y} ${bends.join('').slice(1)}" fill="none" stroke="#1c5242" stroke-width="2"/>${dots.join('')}</svg>`
}

const round = (value: number) => Math.round(value * 10) / 10
