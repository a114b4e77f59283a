import type { Force, RequirementStatus } from '#domain/law/law-types.ts'
import type { LawKey } from '#domain/law/laws.ts'
import type { Who } from '#domain/law/requirement.ts'
import { dictionary } from '#platform/i18n/language.ts'

interface LawTexts {
  readonly status: Readonly<Record<RequirementStatus, string>>
  readonly force: Readonly<Record<Force, string>>
  readonly warning: string
  readonly who: Readonly<Record<Who, string>>
  /** Before the last of several. */
  readonly and: string
  readonly unit: { readonly section: string; readonly point: string; readonly article: string }
  /** First to fourth paragraph of a section. */
  readonly ledd: { readonly 1: string; readonly 2: string; readonly 3: string; readonly 4: string }
  /** Short names, as they stand in a sentence. */
  readonly lawName: Readonly<Record<LawKey, string>>
}

const nb: LawTexts = {
  status: {
    met: 'Oppfylt',
    due: 'Gjenstår',
    'at-risk': 'Kan glippe',
    broken: 'Ikke oppfylt',
    'not-relevant': 'Gjelder ikke her',
    'needs-judgement': 'Må vurderes',
  },
  force: { must: 'Skal', should: 'Bør', may: 'Kan' },
  warning: 'Vær obs',
  who: {
    council: 'kommunestyret',
    municipality: 'kommunen',
    'chief-executive': 'kommunedirektøren',
    chair: 'møtelederen',
    councillors: 'de folkevalgte',
    authorities: 'stat, fylkeskommune og Sametinget',
  },
  and: 'og',
  unit: { section: '§', point: 'punkt', article: 'artikkel' },
  ledd: { 1: 'første ledd', 2: 'andre ledd', 3: 'tredje ledd', 4: 'fjerde ledd' },
  lawName: {
    pbl: 'plan- og bygningsloven',
    kommuneloven: 'kommuneloven',
    folkehelseloven: 'folkehelseloven',
    folkehelseforskriften: 'forskrift om oversikt over folkehelsen',
    boligsosialloven: 'boligsosialloven',
    sprKlimaEnergi: 'statlige planretningslinjer for klima og energi',
    sprArealMobilitet: 'statlige planretningslinjer for arealbruk og mobilitet',
    sameloven: 'sameloven',
    sameforskriften: 'forskrift om forvaltningsområdet for samiske språk',
    sivilbeskyttelsesloven: 'sivilbeskyttelsesloven',
    beredskapsforskriften: 'forskrift om kommunal beredskapsplikt',
    medvirkningsforskriften: 'forskrift om medvirkningsordninger',
    rprBarn: 'rikspolitiske retningslinjer for barn og planlegging',
    arkivlova: 'arkivlova',
    bevaringsforskrifta: 'bevaringsforskrifta',
    offentleglova: 'offentleglova',
    uuForskriften: 'forskrift om universell utforming av IKT-løsninger',
    likestillingsloven: 'likestillings- og diskrimineringsloven',
    sprakloven: 'språklova',
    grunnloven: 'Grunnloven',
    barnekonvensjonen: 'FNs barnekonvensjon (menneskerettsloven)',
    helseOgOmsorgstjenesteloven: 'helse- og omsorgstjenesteloven',
    helseberedskapsloven: 'helseberedskapsloven',
    sosialtjenesteloven: 'sosialtjenesteloven',
    smittevernloven: 'smittevernloven',
    barnevernsloven: 'barnevernsloven',
    alkoholloven: 'alkoholloven',
    brannloven: 'brann- og eksplosjonsvernloven',
    brannforebyggingsforskriften: 'forskrift om brannforebygging',
    byggesaksforskriften: 'byggesaksforskriften',
    hjorteviltforskriften: 'forskrift om forvaltning av hjortevilt',
    habiliteringsforskriften: 'forskrift om habilitering og rehabilitering',
    besoksbidragsloven: 'besøksbidragsloven',
    valgloven: 'valgloven',
  },
}

const nn: LawTexts = {
  status: {
    met: 'Oppfylt',
    due: 'Står att',
    'at-risk': 'Kan glippe',
    broken: 'Ikkje oppfylt',
    'not-relevant': 'Gjeld ikkje her',
    'needs-judgement': 'Må vurderast',
  },
  force: { must: 'Skal', should: 'Bør', may: 'Kan' },
  warning: 'Ver obs',
  who: {
    council: 'kommunestyret',
    municipality: 'kommunen',
    'chief-executive': 'kommunedirektøren',
    chair: 'møteleiaren',
    councillors: 'dei folkevalde',
    authorities: 'stat, fylkeskommune og Sametinget',
  },
  and: 'og',
  unit: { section: '§', point: 'punkt', article: 'artikkel' },
  ledd: { 1: 'første ledd', 2: 'andre ledd', 3: 'tredje ledd', 4: 'fjerde ledd' },
  lawName: {
    pbl: 'plan- og bygningslova',
    kommuneloven: 'kommunelova',
    folkehelseloven: 'folkehelselova',
    folkehelseforskriften: 'forskrift om oversikt over folkehelsa',
    boligsosialloven: 'bustadsosiallova',
    sprKlimaEnergi: 'statlege planretningslinjer for klima og energi',
    sprArealMobilitet: 'statlege planretningslinjer for arealbruk og mobilitet',
    sameloven: 'samelova',
    sameforskriften: 'forskrift om forvaltningsområdet for samiske språk',
    sivilbeskyttelsesloven: 'sivilbeskyttelseslova',
    beredskapsforskriften: 'forskrift om kommunal beredskapsplikt',
    medvirkningsforskriften: 'forskrift om medverknadsordningar',
    rprBarn: 'rikspolitiske retningslinjer for barn og planlegging',
    arkivlova: 'arkivlova',
    bevaringsforskrifta: 'bevaringsforskrifta',
    offentleglova: 'offentleglova',
    uuForskriften: 'forskrift om universell utforming av IKT-løysingar',
    likestillingsloven: 'likestillings- og diskrimineringslova',
    sprakloven: 'språklova',
    grunnloven: 'Grunnlova',
    barnekonvensjonen: 'FNs barnekonvensjon (menneskerettslova)',
    helseOgOmsorgstjenesteloven: 'helse- og omsorgstenestelova',
    helseberedskapsloven: 'helseberedskapslova',
    sosialtjenesteloven: 'sosialtenestelova',
    smittevernloven: 'smittevernlova',
    barnevernsloven: 'barnevernslova',
    alkoholloven: 'alkohollova',
    brannloven: 'brann- og eksplosjonsvernlova',
    brannforebyggingsforskriften: 'forskrift om brannførebygging',
    byggesaksforskriften: 'byggesaksforskrifta',
    hjorteviltforskriften: 'forskrift om forvalting av hjortevilt',
    habiliteringsforskriften: 'forskrift om habilitering og rehabilitering',
    besoksbidragsloven: 'besøksbidragslova',
    valgloven: 'vallova',
  },
}

export const lawTexts = dictionary(nb, nn)
