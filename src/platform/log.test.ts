import { describe, expect, it } from 'vitest'
import { createLog, readable } from './log.ts'

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  const lines: string[] = []
  write(createLog({ logLevel: 'info' }, { write: (line) => lines.push(line) }))
  expect(lines).toHaveLength(1)
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>
}

describe('createLog', () => {
  it.each([
    ['at the top', { email: 'kari@example.no' }],
    ['one level down', { person: { email: 'kari@example.no' } }],
    ['two levels down', { mail: { to: { email: 'kari@example.no' } } }],
    ['in a secret', { token: 'kari@example.no' }],
  ])('leaves out a person %s', (_, fields) => {
    expect(JSON.stringify(logged((log) => log.info(fields, 'Hei')))).not.toContain('kari')
  })

  it('names a request by its route, never by its address', () => {
    const req = {
      id: 'r1',
      method: 'GET',
      url: '/logg-inn/hemmelig?q=Kari',
      ip: '10.0.0.1',
      routeOptions: { url: '/logg-inn/:secret' },
    }
    expect(logged((log) => log.info({ req }, 'Svarte')).req).toEqual({
      id: 'r1',
      method: 'GET',
      route: '/logg-inn/:secret',
    })
  })

  it('tells of an error from the database without the value in it', () => {
    const error = Object.assign(new Error('invalid input syntax for type uuid: "Kari Nordmann"'), {
      code: '22P02',
      detail: 'Key (email)=(kari@example.no) already exists.',
      severity: 'ERROR',
    })
    const line = logged((log) =>
      log.error({ err: new Error('Lagret ikke', { cause: error }) }, 'Feil'),
    )
    expect(JSON.stringify(line)).not.toMatch(/kari/i)
    expect(line.err).toMatchObject({ message: 'Lagret ikke', cause: { code: '22P02' } })
    expect(JSON.stringify(line.err)).toContain('log.test.ts')
  })

  it('says nothing below its level', () => {
    const lines: string[] = []
    createLog({ logLevel: 'warn' }, { write: (line) => lines.push(line) }).info('Hei')
    expect(lines).toEqual([])
  })
})

describe('readable', () => {
  it.each([
    ['{"time":"2027-11-01T09:00:00.000Z","level":"info","msg":"Hei"}', '09:00:00 Hei\n'],
    [
      '{"time":"2027-11-01T09:00:00.000Z","level":"warn","msg":"Hei","n":1}',
      '09:00:00 WARN Hei {"n":1}\n',
    ],
    [
      '{"time":"2027-11-01T09:00:00.000Z","level":"error","msg":"Hei","err":{"type":"E","message":"m","stack":"    at x"}}',
      '09:00:00 ERROR Hei\n  E: m\n    at x\n',
    ],
  ])('writes %s for a person', (line, expected) => {
    expect(readable(line)).toBe(expected)
  })
})
