import type { Run } from './blocks.ts'
import { outsideHref } from './document-text.ts'
import { element, type Xml, type XmlContent } from './xml.ts'

/** Runs as the content of a paragraph or heading. */
export function odtRuns(runs: readonly Run[]): readonly XmlContent[] {
  return runs.map((run): XmlContent => {
    if ('footnote' in run) return odtFootnote(run)
    if ('href' in run) {
      const href = outsideHref(run.href)
      return href === null ? odtText(run.text) : odtLink(href, odtText(run.text))
    }
    const italic = run.italic ? odtSpan('Emphasis', odtText(run.text)) : odtText(run.text)
    return run.bold ? odtSpan('Strong_20_Emphasis', italic) : italic
  })
}

export function odtSpan(style: string, ...content: readonly XmlContent[]): Xml {
  return element('text:span', { 'text:style-name': style }, ...content)
}

function odtLink(href: string, text: XmlContent): Xml {
  const style = 'Internet_20_link'
  return element(
    'text:a',
    {
      ...{ 'xlink:type': 'simple', 'xlink:href': href },
      ...{ 'text:style-name': style, 'text:visited-style-name': style },
    },
    text,
  )
}

function odtFootnote({ text, footnote }: Extract<Run, { footnote: unknown }>): Xml {
  return element(
    'text:note',
    { 'text:id': `ftn${text}`, 'text:note-class': 'footnote' },
    element('text:note-citation', {}, text),
    element(
      'text:note-body',
      {},
      element('text:p', { 'text:style-name': 'Footnote' }, ...odtRuns(footnote)),
    ),
  )
}

/** Line feeds as new lines; readers drop a space at an edge or beside another, so those are elements. */
export function odtText(text: string): readonly XmlContent[] {
  return text
    .split('\n')
    .flatMap((line, index): XmlContent[] => [
      ...(index > 0 ? [element('text:line-break')] : []),
      ...line
        .split(/(^ +| +$| {2,})/)
        .map((piece) =>
          /^ +$/.test(piece) ? element('text:s', { 'text:c': piece.length }) : piece,
        ),
    ])
}
