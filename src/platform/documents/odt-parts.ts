import type { DocumentColours } from './look.ts'
import type { Xml } from './xml.ts'

/** What the blocks leave in the file beside the text itself. */
export class OdtParts {
  readonly colours: DocumentColours
  /** Styles of this document alone, such as the widths of a table's columns. */
  readonly styles: Xml[] = []
  /** How many have been written. */
  tables = 0
  /** The pictures by their path. */
  readonly pictures = new Map<string, Uint8Array>()

  constructor(colours: DocumentColours) {
    this.colours = colours
  }

  /** Where the picture lies in the file. */
  addPicture(content: Uint8Array, ending: 'svg' | 'png' | 'jpg'): string {
    const path = `Pictures/${this.pictures.size + 1}.${ending}`
    this.pictures.set(path, content)
    return path
  }
}
