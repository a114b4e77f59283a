import type { FastifyReply } from 'fastify'
import { z } from 'zod'

/** RFC 9457 problem document, with the places in the input that are wrong. */
const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problemSchema>

/** The answer of a route that refuses, as the description of the API shows it. */
export function refusal(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } }
}

/** A refusal of an API request, thrown by handlers and sent as a problem document. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly errors: NonNullable<Problem['errors']>

  constructor(status: number, message: string, errors: NonNullable<Problem['errors']> = []) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  406: 'Not acceptable',
  409: 'Conflict',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal server error',
}

export function sendProblem(
  reply: FastifyReply,
  status: number,
  detail: string,
  errors: NonNullable<Problem['errors']> = [],
): FastifyReply {
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    ...(errors.length > 0 && { errors }),
  }
  return reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem)
}
