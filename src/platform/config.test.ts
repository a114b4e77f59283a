import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { StartProblem } from './start/start-problem.ts'

describe('readConfig', () => {
  it('needs no variables at all', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('data'),
      database: { kind: 'embedded' },
      trial: true,
      publicUrl: null,
      smtpUrl: null,
      mailFrom: 'Stedsans <stedsans@localhost>',
      logLevel: 'info',
      trustProxy: false,
      statistics: {
        refresh: true,
        ssbUrl: 'https://data.ssb.no/api/pxwebapi/v2',
        ssbV1Url: 'https://data.ssb.no/api/v0/no',
        klassUrl: 'https://data.ssb.no/api/klass/v1',
        fhiUrl: 'https://statistikk-data.fhi.no/api/open/v1',
      },
    })
  })

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}))
  })

  it('reads every variable', () => {
    expect(
      readConfig({
        PORT: '8080',
        HOST: '::1',
        STEDSANS_DATA: '/srv/stedsans',
        DATABASE_URL: 'postgres://app:x@db/stedsans',
        DATABASE_ADMIN_URL: 'postgresql://owner:y@db/stedsans',
        STEDSANS_TRIAL: 'off',
        PUBLIC_URL: 'https://plan.example.no/',
        SMTP_URL: 'smtp://mail.example.no:587',
        MAIL_FROM: 'plan@example.no',
        LOG_LEVEL: 'debug',
        TRUST_PROXY: '10.0.0.1,10.0.0.2',
      }),
    ).toEqual({
      port: 8080,
      host: '::1',
      dataDir: '/srv/stedsans',
      database: {
        kind: 'server',
        url: 'postgres://app:x@db/stedsans',
        adminUrl: 'postgresql://owner:y@db/stedsans',
      },
      trial: false,
      publicUrl: 'https://plan.example.no',
      smtpUrl: 'smtp://mail.example.no:587',
      mailFrom: 'plan@example.no',
      logLevel: 'debug',
      trustProxy: '10.0.0.1,10.0.0.2',
      statistics: readConfig({}).statistics,
    })
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['HOST', 'to hunder'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['DATABASE_ADMIN_URL', 'db.example.no'],
    ['STEDSANS_TRIAL', 'nei'],
    ['PUBLIC_URL', 'plan.example.no'],
    ['SMTP_URL', 'http://mail'],
    ['MAIL_FROM', 'avdeling'],
    ['LOG_LEVEL', 'all'],
    ['TRUST_PROXY', 'ja'],
  ])('names %s when it is «%s», and never repeats the value', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(StartProblem)
    expect(() => readConfig({ [name]: value })).toThrow(`Miljøvariabelen ${name} kan ikke brukes.`)
    expect(() => readConfig({ [name]: value })).not.toThrow(value)
  })

  it('tells of all the mistakes at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT.*\n.*LOG_LEVEL/)
  })

  it('refuses an owner without a database', () => {
    expect(() => readConfig({ DATABASE_ADMIN_URL: 'postgres://a/b' })).toThrow('uten DATABASE_URL')
  })

  it('refuses to send mail with links to an address that nobody has decided', () => {
    expect(() => readConfig({ SMTP_URL: 'smtp://mail.example.no:587' })).toThrow('uten PUBLIC_URL')
  })
})
