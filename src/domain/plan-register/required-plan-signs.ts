import type { PlanSigns } from './required-plan.ts'
import type { RequiredPlanKey } from './required-plan-keys.ts'

type Names = PlanSigns['names']

/** What plans of each line are called, in bokmål and nynorsk: beginnings of words in their names. */
export const requiredPlanSigns: Readonly<Record<RequiredPlanKey, PlanSigns>> = {
  'planning-strategy': {
    types: ['planning-strategy'],
    names: [['planstrategi']],
    not: ['regional', 'evaluering'],
  },
  'community-part': {
    types: ['community-part'],
    names: [['kommuneplan', 'samfunn'], ['samfunnsdel']],
    not: ['handling', 'kommunedelplan'],
  },
  'land-use-part': {
    types: ['land-use-part'],
    names: [['kommuneplan', 'areal'], ['arealdel']],
    not: ['kommunedelplan'],
  },
  'action-part': {
    types: ['action-part'],
    names: [['handlingsdel'], ['handlings', 'økonomiplan']],
    not: ['kommunedelplan', 'temaplan'],
  },
  'financial-plan': { types: ['financial-plan'], names: [['økonomiplan']], not: [] },
  'public-health-overview': named([
    ['folkehelseoversikt'],
    ['folkehelseoversyn'],
    ['oversikt', 'folkehelse'],
    ['oversyn', 'folkehelse'],
    ['oversikt', 'helsetilstand'],
    ['oversyn', 'helsetilstand'],
    ['folkehelse', 'oversiktsdokument'],
  ]),
  'housing-overview': named([
    ['boligoversikt'],
    ['bustadoversikt'],
    ['bustadoversyn'],
    ['boligsosial', 'oversikt'],
    ['bustadsosial', 'oversikt'],
    ['bustadsosial', 'oversyn'],
    ['oversikt', 'bolig'],
    ['oversikt', 'bustad'],
    ['oversyn', 'bustad'],
  ]),
  'risk-analysis': named(
    [
      ['helhetlig', 'ros'],
      ['heilskapleg', 'ros'],
      ['heilskapeleg', 'ros'],
      ['risiko', 'sårbar'],
      ['ros', 'analyse'],
      ['rosanalyse'],
    ],
    ['brann', 'helse', 'regulering', 'detaljregulering', 'områderegulering', 'skred'],
  ),
  'safety-goals': named(
    [['samfunnssikkerhet'], ['samfunnstryggleik'], ['oppfølging', 'ros'], ['oppfølgjing', 'ros']],
    ['helhetlig', 'heilskapleg'],
  ),
  'emergency-plan': named(
    [
      ['overordn', 'beredskap'],
      ['beredskapsplan'],
      ['kriseplan'],
      ['plan', 'kriseledelse'],
      ['plan', 'kriseleiing'],
    ],
    ['helse', 'sosial', 'smitte', 'vann', 'vatn', 'skole', 'skule', 'brann', 'veg', 'vei', 'nav'],
  ),
  'health-emergency-plan': named([
    ['helseberedskap'],
    ['helse', 'beredskap'],
    ['helse', 'sosialberedskap'],
  ]),
  'social-emergency-plan': named([
    ['sosialberedskap'],
    ['sosial', 'beredskap'],
    ['beredskap', 'nav'],
  ]),
  'infection-control-plan': named([['smittevern'], ['smitte', 'beredskap'], ['pandemi']]),
  'child-prevention-plan': named([
    ['forebygg', 'barn'],
    ['førebygg', 'barn'],
    ['forebygg', 'omsorgssvikt'],
    ['førebygg', 'omsorgssvikt'],
    ['forebygg', 'oppvekst'],
    ['førebygg', 'oppvekst'],
  ]),
  'alcohol-plan': named([['alkohol'], ['rusmiddelpolitisk'], ['ruspolitisk']]),
  'rehabilitation-plan': named([['rehabilitering'], ['habilitering']], ['bygg', 'skole', 'skule']),
  'climate-goals': named([['klima'], ['energi', 'plan'], ['energiplan']]),
  'sami-language-goals': named([['samisk', 'språk']]),
  'performance-audit-plan': named([['forvaltningsrevisjon'], ['forvaltingsrevisjon']]),
  'ownership-control-plan': named([
    ['eierskapskontroll'],
    ['eigarskapskontroll'],
    ['selskapskontroll'],
  ]),
  'ownership-report': named([
    ['eierskapsmelding'],
    ['eigarskapsmelding'],
    ['eiermelding'],
    ['eigarmelding'],
  ]),
  'fire-prevention-plan': named([
    ['brann', 'ros'],
    ['brann', 'risiko'],
    ['brannforebygg'],
    ['brannførebygg'],
    ['forebygg', 'brann'],
    ['førebygg', 'brann'],
    ['brannvern'],
  ]),
  'building-supervision-strategy': named([
    ['tilsyn', 'bygg'],
    ['tilsynsstrategi'],
    ['strategi', 'tilsyn'],
    ['tilsynsplan', 'bygg'],
  ]),
  'documentation-plan': named([['dokumentasjonsplan'], ['arkivplan']]),
  'deer-goals': named([
    ['hjortevilt'],
    ['mål', 'elg'],
    ['mål', 'hjort'],
    ['elgforvalt'],
    ['hjorteforvalt'],
    ['viltforvalt'],
  ]),
  'visitor-contribution-plan': named([
    ['besøksbidrag'],
    ['overnattingsavgift'],
    ['overnattingsbidrag'],
  ]),
  'traffic-safety-plan': named([['trafikksikkerhet'], ['trafikksikring'], ['trafikktrygg']]),
  'sports-plan': named([['idrett'], ['fysisk', 'aktivitet']]),
}

function named(names: Names, not: readonly string[] = []): PlanSigns {
  return { types: [], names, not }
}
