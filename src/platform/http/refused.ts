export type RefusedStatus = 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429

/** A request that is refused as such. It has a page of its own; it is not logged as an error. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: RefusedStatus

  constructor(status: RefusedStatus, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

export function notFound(what: string): Refused {
  return new Refused(404, `${what} was not found`)
}
