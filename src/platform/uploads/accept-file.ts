/** A file whose content has been read and found to be what we take. */
export interface AcceptedFile {
  /** Cleaned, with the ending that fits the content. */
  readonly fileName: string
  readonly contentType: string
  readonly content: Buffer
  readonly sha256: Buffer
}
