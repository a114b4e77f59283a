import type { Block } from './blocks.ts'

export interface EpubBook {
  readonly title: string
  readonly subtitle?: string
  readonly author: string
  readonly publisher?: string
  readonly language: 'nb' | 'nn'
  /** The same for every version of the book: an address, or `urn:uuid:…`. */
  readonly identifier: string
  /** When this version was made. */
  readonly modified: Date
  /** In the order of reading; one that lies under another comes right after what it lies under. */
  readonly chapters: readonly EpubChapter[]
}

export interface EpubChapter {
  /** Unique in the book. A link to `#id` from anywhere in the book leads to the chapter. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** The id of the chapter that it lies under in the contents; that one stands before it. */
  readonly parent?: string
  /** Where its text is on the site. A link there from anywhere in the book leads to the chapter. */
  readonly href?: string
}
