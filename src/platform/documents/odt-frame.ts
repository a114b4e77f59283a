import { pixel } from './docx-flows.ts'
import { points } from './odt-measures.ts'
import { element, type Xml } from './xml.ts'

/** A picture of a file, for people and for those who do not see it. */
export interface OdtPicture {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly widthPx: number
  readonly heightPx: number
  /** Where it lies; readers take the first that they know. */
  readonly paths: readonly string[]
}

/** A picture within the line, which word processors, unlike frames at the side, never move about. */
export function odtFrame(picture: OdtPicture): Xml {
  const { name, title, description, widthPx, heightPx, paths } = picture
  return element(
    'draw:frame',
    {
      ...{ 'draw:style-name': 'Picture', 'draw:name': name, 'text:anchor-type': 'as-char' },
      ...{ 'svg:width': points(widthPx * pixel), 'svg:height': points(heightPx * pixel) },
    },
    ...paths.map((path) =>
      element('draw:image', {
        ...{ 'xlink:type': 'simple', 'xlink:href': path },
        ...{ 'xlink:show': 'embed', 'xlink:actuate': 'onLoad' },
      }),
    ),
    ...(title === '' ? [] : [element('svg:title', {}, title)]),
    element('svg:desc', {}, description),
  )
}
