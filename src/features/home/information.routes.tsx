import type { Config } from '#platform/config.ts'
import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { InformationPageContent } from './information.page.tsx'
import { type InformationName, informationPage } from './information.texts.ts'
import { municipalityTexts } from './municipality.texts.ts'
import { securityTxt } from './security-txt.ts'

const addresses = {
  about: routes.about,
  privacy: routes.privacy,
  accessibility: routes.accessibility,
  security: routes.security,
} as const satisfies Record<InformationName, (typeof routes)[keyof typeof routes]>

export const informationRoutes: readonly Route[] = [
  information('about'),
  information('privacy'),
  information('accessibility'),
  information('security'),
  {
    method: 'GET',
    pattern: routes.securityTxt.pattern,
    permission: 'public',
    async handle({ services, request }) {
      return {
        kind: 'file',
        body: securityTxt({
          contact: contactOf(services.config),
          baseUrl: services.config.publicUrl ?? `${request.protocol}://${request.host}`,
          today: services.clock.today(),
        }),
        contentType: 'text/plain; charset=utf-8',
        fileName: null,
        cacheControl: 'public, max-age=3600',
      }
    },
  },
]

/** The operator's address, or null while the installation still has the one it came with. */
export function contactOf(config: Pick<Config, 'mailFrom'>): string | null {
  const address = /<([^<>]+)>\s*$/.exec(config.mailFrom)?.[1] ?? config.mailFrom.trim()
  return /@localhost$/i.test(address) ? null : address
}

function information(name: InformationName): Route {
  const address = addresses[name]
  return {
    method: 'GET',
    pattern: address.pattern,
    permission: 'public',
    cached: true,
    async handle({ language, services }) {
      const page = informationPage(name, language, contactOf(services.config))
      return {
        kind: 'page',
        title: page.title,
        breadcrumbs: [
          { label: municipalityTexts[language].frontPage, href: routes.home.href() },
          { label: page.title, href: address.href() },
        ],
        content: <InformationPageContent page={page} />,
      }
    },
  }
}
