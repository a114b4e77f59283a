import type { ComponentChildren } from 'preact'

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.75,
  'stroke-linecap': 'round',
} as const

/** What stands on the buttons of the text editor, by what they do; drawn on 20 × 20. */
export const editorIcons: Readonly<Record<string, ComponentChildren>> = {
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6zm0 6h6a3 3 0 0 1 0 6H6z" {...line} stroke-width={2.25} />,
  italic: <path d="M8.5 4H14M6 16h5.5M11.5 4l-3 12" {...line} />,
  bullets: (
    <>
      <path d="M8 5h9M8 10h9M8 15h9" {...line} />
      <path d="M3.5 5h.01M3.5 10h.01M3.5 15h.01" {...line} stroke-width={3} />
    </>
  ),
  numbers: (
    <>
      <path d="M9 5h8M9 10h8M9 15h8" {...line} />
      <path
        d="M3 3.5l1.2-.5v4.5M2.7 12.7c.3-1.2 2.4-1.2 2.4.2 0 1-2.3 2-2.4 3.6h2.6"
        {...line}
        stroke-width={1.25}
      />
    </>
  ),
  quote: <path d="M4 4v12M8 6h8M8 10h8M8 14h5" {...line} />,
  link: (
    <path
      d="M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.500a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.300l1-1"
      {...line}
    />
  ),
  table: <path d="M3 4.500h14v11H3zM3 8.500h14M8 8.500v7M12.5 8.500v7" {...line} />,
  footnote: <path d="M3 6h8M3 10.500h12M3 15h12M15 3.500l1.5-.7V8" {...line} />,
  picture: (
    <>
      <path d="M3 4h14v12H3zM3.5 14l4-4.5 3.5 4 2.5-2.5 3 3" {...line} />
      <circle cx="13" cy="7.5" r="1.25" fill="currentColor" />
    </>
  ),
  undo: <path d="M7 4L3.5 7.5 7 11M4 7.500h7.500a4.25 4.25 0 0 1 0 8.500H8" {...line} />,
  redo: <path d="M13 4l3.5 3.500L13 11M16 7.500H8.500a4.25 4.25 0 0 0 0 8.500H12" {...line} />,
}
