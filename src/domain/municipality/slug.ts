/**
 * First parts of addresses that a municipality can never have, because the product or the web itself
 * uses them. The product's own come first; the rest is kept free so that a later page needs no move.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...[
    'veileder',
    'veilederen',
    'lov',
    'maler',
    'ordliste',
    'sok',
    'fylke',
    'fylker',
    'demo',
    'prov',
  ],
  ...['kommune', 'kommuner', 'land', 'stat', 'statsforvalter', 'nasjonal', 'nettverk', 'eksempler'],
  ...['logg-inn', 'logg-ut', 'innlogging', 'invitasjon', 'lenke', 'min-side', 'oppgaver', 'konto'],
  ...['innstillinger', 'arbeid', 'planstrategi', 'kunnskap', 'innspill', 'planer', 'oppfolging'],
  ...['framdrift', 'lovsjekk', 'planbehov', 'samhandling', 'verksted', 'strategi', 'vedtak'],
  ...[
    'opplaring',
    'overlevering',
    'kunngjoring',
    'kalender',
    'moter',
    'finn-kommune',
    'malform',
    'storskjerm',
    'varsler',
  ],
  ...['operator', 'drift', 'les', 'admin', 'personer', 'utboks', 'logg', 'status', 'sprak', 'tema'],
  ...[
    'om',
    'hjelp',
    'kontakt',
    'personvern',
    'tilgjengelighet',
    'sikkerhet',
    'apne-data',
    'data',
    'nyheter',
  ],
  ...['api', 'assets', 'static', 'public', 'filer', 'bilder', 'healthz', 'readyz', 'metrics'],
  ...['login', 'logout', 'auth', 'oidc', 'saml', 'oauth', 'session', 'csp', 'feed', 'rss', 'ical'],
  ...['well-known', 'favicon', 'robots', 'sitemap', 'manifest', 'sw', 'index', 'null', 'undefined'],
  ...['nb', 'nn', 'no', 'en', 'se', 'sma', 'smj', 'fkv', 'www', 'mail', 'test', 'feil', 'ny'],
])

export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.has(slug)
}

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
}

/**
 * The name as a part of an address: lower case ASCII, words joined by hyphens. ø becomes `o`, å `a`
 * and æ `ae`; other accents fall away. `Evje og Hornnes` becomes `evje-og-hornnes`.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

interface NamedPlace {
  readonly number: string
  readonly name: string
  readonly countyName: string
}

/**
 * A slug for each number. Places that would share a slug all get their county added, so that the
 * answer does not depend on the order they come in. Throws RangeError when a slug is reserved or
 * still shared: then the data need a decision by a person.
 */
export function slugsOf(places: readonly NamedPlace[]): ReadonlyMap<string, string> {
  const plain = countOf(places.map((place) => slugOf(place.name)))
  const slugs = new Map(places.map((place) => [place.number, distinctSlug(place, plain)]))
  const counts = countOf([...slugs.values()])
  for (const [number, slug] of slugs) {
    if (isReservedSlug(slug)) throw new RangeError(`The slug ${slug} of ${number} is reserved`)
    if (counts.get(slug) !== 1) throw new RangeError(`The slug ${slug} of ${number} is shared`)
  }
  return slugs
}

function distinctSlug(place: NamedPlace, plain: ReadonlyMap<string, number>): string {
  const slug = slugOf(place.name)
  return plain.get(slug) === 1 ? slug : `${slug}-${slugOf(place.countyName)}`
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
