import type { FastifyRequest } from 'fastify'
import { cleanText } from './clean-text.ts'

// Ids, versions and choices are shorter; whoever wrote less than this writes it again.
const shortest = 40
const most = 20
const longest = 200_000

/**
 * What a person wrote in a form that was refused, the long texts of it: what the form was about may
 * have been taken away while they wrote. Empty when nothing of the kind was sent.
 */
export function lostTexts({ method, body }: Pick<FastifyRequest, 'method' | 'body'>): string[] {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return []
  return Object.values(body)
    .flat()
    .filter((value): value is string => typeof value === 'string' && value.length <= longest)
    .map(cleanText)
    .filter((value) => value.length >= shortest && /\s/.test(value))
    .slice(0, most)
}
