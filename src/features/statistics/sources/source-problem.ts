/** What went wrong at a source, in a word that the log has a sentence for. */
export type ProblemCode =
  | 'unreachable'
  | 'no-answer'
  | 'too-busy'
  | 'broken-answer'
  | 'unexpected-answer'
  | 'refused'
  | 'too-large'
  | 'stopped'
  | 'table-gone'
  | 'table-ambiguous'
  | 'variable-gone'
  | 'variable-new'
  | 'codes-gone'
  | 'codelist-gone'
  | 'no-regions'
  | 'no-times'
  | 'changed-meanwhile'
  | 'fewer-places'
  | 'unit-changed'
  | 'not-in-catalogue'

export type ProblemDetails = Readonly<Record<string, string | number>>

/** A source did not give what was asked of it. What is held already stays as it is. */
export class SourceProblem extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(`${code} ${JSON.stringify(details)}`)
    this.code = code
    this.details = details
  }
}
