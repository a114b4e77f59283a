import { dictionary } from '#platform/i18n/language.ts'

export const chromeTexts = dictionary(
  {
    work: 'Arbeidet',
    municipality: 'Kommunens side',
    settings: 'Innstillinger',
    operator: 'Drift',
    myPage: 'Min side',
    law: 'Loven',
    roles: {
      admin: 'administrator',
      planner: 'planlegger',
      contributor: 'bidragsyter',
      elected: 'folkevalgt',
      reader: 'leser',
      adviser: 'rådgiver',
    },
    roleIn: (role: string, place: string) => `${role} i ${place}`,
    operatorRole: 'driftsansvarlig',
    demoBanner:
      'Dette er en demo. Folketallene er ekte, fra Nærøysund; personene og datoene er laget for å vise hvordan det ser ut midtveis.',
    pages: {
      overview: 'Oversikt',
      activities: 'Aktiviteter',
      progress: 'Tidsplan',
      'law-check': 'Lovsjekk',
      plans: 'Planer',
      'planning-needs': 'Planbehov',
      'strategy-document': 'Dokument',
      'process-plan': 'Prosessplan',
    },
  },
  {
    work: 'Arbeidet',
    municipality: 'Sida til kommunen',
    settings: 'Innstillingar',
    operator: 'Drift',
    myPage: 'Mi side',
    law: 'Lova',
    roles: {
      admin: 'administrator',
      planner: 'planleggjar',
      contributor: 'bidragsytar',
      elected: 'folkevald',
      reader: 'lesar',
      adviser: 'rådgivar',
    },
    roleIn: (role: string, place: string) => `${role} i ${place}`,
    operatorRole: 'driftsansvarleg',
    demoBanner:
      'Dette er ein demo. Folketala er ekte, frå Nærøysund; personane og datoane er laga for å vise korleis det ser ut midtvegs.',
    pages: {
      overview: 'Oversyn',
      activities: 'Aktivitetar',
      progress: 'Tidsplan',
      'law-check': 'Lovsjekk',
      plans: 'Planar',
      'planning-needs': 'Planbehov',
      'strategy-document': 'Dokument',
      'process-plan': 'Prosessplan',
    },
  },
)
