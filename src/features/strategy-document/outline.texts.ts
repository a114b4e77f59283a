import type { PieceKind, SectionKind } from '#domain/strategy-document/outline.ts'
import { dictionary } from '#platform/i18n/language.ts'

interface SectionWords {
  readonly title: string
  /** What the section is for, and what belongs in it. */
  readonly lead: string
  /** Our own advice on how to write it. */
  readonly advice: string
}

/** The core outline in words: titles for the document, and what stands beside the text. */
export const outlineTexts = dictionary(
  {
    sections: {
      purpose: {
        title: 'Formål og prosess',
        lead: 'Hva planstrategien skal brukes til, hvilken lov den bygger på, og hvordan dere har arbeidet.',
        advice:
          'Hold det kort. Én side holder. Datoene og møtene henter vi fra prosessen, så dem trenger dere ikke skrive.',
      },
      evaluation: {
        title: 'Hva vi lærte av forrige planstrategi',
        lead: 'Hva som ble gjort, hva som ikke ble gjort, og hvorfor.',
        advice:
          'Vær ærlige om planer som ble vedtatt og ikke brukt. Det er det folkevalgte lærer mest av.',
      },
      guidance: {
        title: 'Føringer fra stat, fylke og region',
        lead: 'Hva nasjonale forventninger, regional planstrategi og statlige retningslinjer betyr for dere.',
        advice:
          'Ikke gjengi dokumentene. Si hva som gjelder akkurat deres kommune, og hva dere gjør med det.',
      },
      challenges: {
        title: 'Utviklingstrekk og utfordringer',
        lead: 'De få utfordringene som betyr mest for kommunen de neste årene: folketall, folkehelse, bolig, klima, samfunnssikkerhet og økonomi.',
        advice:
          'Fem til ti funn er nok. Skriv hva tallene betyr for dere, og vis til kunnskapsgrunnlaget for resten.',
      },
      ambitions: {
        title: 'Hva kommunestyret vil',
        lead: 'De politiske ambisjonene for perioden, slik kommunestyret har drøftet dem.',
        advice: 'Bruk folkevalgtes egne ord. Da kjenner kommunestyret igjen sin egen vilje.',
      },
      'plan-system': {
        title: 'Plansystemet vårt',
        lead: 'Hvordan planene henger sammen, og hvilken type plan dere velger når.',
        advice: 'Små kommuner kan ofte la dette stå i et vedlegg eller utelate det.',
      },
      'master-plan': {
        title: 'Kommuneplanen: revidere eller videreføre',
        lead: 'Om hver del av kommuneplanen skal revideres eller videreføres uten endring, og om det trengs nye arealplaner.',
        advice: 'Gi hver del sin egen setning, og si hvorfor. Da er det lett å vedta den.',
      },
      'plan-needs': {
        title: 'Planbehov og prioriterte planer',
        lead: 'Hvilke planer dere lager, reviderer, viderefører, slår sammen og opphever i perioden.',
        advice:
          'Tabellen henter vi fra planbehovet. Skriv her hvorfor dere prioriterer som dere gjør.',
      },
      resources: {
        title: 'Tid og penger til planarbeidet',
        lead: 'Om dere har folk og penger nok til planene dere prioriterer.',
        advice: 'En ønskeliste uten timer blir ikke gjennomført. Si hva som må vente.',
      },
      'follow-up': {
        title: 'Slik følger vi opp',
        lead: 'Hvem som følger med, når kommunestyret får status, og hva som skjer med nye planønsker.',
        advice:
          'Knytt statusen til årshjulet, og planarbeidet til økonomiplanen, så blir strategien brukt.',
      },
      inputs: {
        title: 'Innspill og hva de førte til',
        lead: 'Hvem som er spurt, hva de sa, og hva dere gjorde med det.',
        advice: 'Kort i dokumentet og fullt i vedlegg er vanligvis best.',
      },
    } satisfies Record<SectionKind, SectionWords>,
    pieces: {
      'process-facts': 'Datoer og møter i prosessen',
      'evaluated-plans': 'Planene i forrige strategi og hva som ble av dem',
      'challenge-picture': 'Utfordringsbildet med figurer',
      challenges: 'Utfordringer som ambisjonene svarer på',
      ambitions: 'Kommunestyrets ambisjoner',
      'plan-hierarchy': 'Planene ordnet etter type',
      'community-part': 'Hva samfunnsdelen må inneholde',
      'master-plan-positions': 'Standpunkt til hver del av kommuneplanen',
      'plan-table': 'Tabell over planene og hva som er bestemt',
      'plan-timeline': 'Tidslinje for planarbeidet',
      'land-plans': 'Arealplaner som skal lages, revideres eller oppheves',
      'required-plans': 'Lovpålagte planer som mangler eller må fornyes',
      simplification: 'Antall planer før og etter',
      capacity: 'Arbeid mot tid, halvår for halvår',
      'follow-up-plan': 'Når hver plan starter og skal vedtas',
      'law-check': 'Lovsjekken',
    } satisfies Record<PieceKind, string>,
  },
  {
    sections: {
      purpose: {
        title: 'Føremål og prosess',
        lead: 'Kva planstrategien skal brukast til, kva lov han byggjer på, og korleis de har arbeidd.',
        advice:
          'Hald det kort. Éi side er nok. Datoane og møta hentar vi frå prosessen, så dei treng de ikkje skrive.',
      },
      evaluation: {
        title: 'Kva vi lærte av førre planstrategi',
        lead: 'Kva som vart gjort, kva som ikkje vart gjort, og kvifor.',
        advice:
          'Ver ærlege om planar som vart vedtekne og ikkje brukte. Det er det folkevalde lærer mest av.',
      },
      guidance: {
        title: 'Føringar frå stat, fylke og region',
        lead: 'Kva nasjonale forventningar, regional planstrategi og statlege retningslinjer har å seie for dykk.',
        advice:
          'Ikkje gje att dokumenta. Sei kva som gjeld akkurat dykkar kommune, og kva de gjer med det.',
      },
      challenges: {
        title: 'Utviklingstrekk og utfordringar',
        lead: 'Dei få utfordringane som betyr mest for kommunen dei neste åra: folketal, folkehelse, bustad, klima, samfunnstryggleik og økonomi.',
        advice:
          'Fem til ti funn er nok. Skriv kva tala har å seie for dykk, og vis til kunnskapsgrunnlaget for resten.',
      },
      ambitions: {
        title: 'Kva kommunestyret vil',
        lead: 'Dei politiske ambisjonane for perioden, slik kommunestyret har drøfta dei.',
        advice: 'Bruk orda til dei folkevalde. Då kjenner kommunestyret att sin eigen vilje.',
      },
      'plan-system': {
        title: 'Plansystemet vårt',
        lead: 'Korleis planane heng saman, og kva type plan de vel når.',
        advice: 'Små kommunar kan ofte la dette stå i eit vedlegg eller utelate det.',
      },
      'master-plan': {
        title: 'Kommuneplanen: revidere eller vidareføre',
        lead: 'Om kvar del av kommuneplanen skal reviderast eller vidareførast utan endring, og om det trengst nye arealplanar.',
        advice: 'Gi kvar del si eiga setning, og sei kvifor. Då er det lett å vedta ho.',
      },
      'plan-needs': {
        title: 'Planbehov og prioriterte planar',
        lead: 'Kva planar de lagar, reviderer, vidarefører, slår saman og opphevar i perioden.',
        advice: 'Tabellen hentar vi frå planbehovet. Skriv her kvifor de prioriterer som de gjer.',
      },
      resources: {
        title: 'Tid og pengar til planarbeidet',
        lead: 'Om de har folk og pengar nok til planane de prioriterer.',
        advice: 'Ei ønskjeliste utan timar blir ikkje gjennomført. Sei kva som må vente.',
      },
      'follow-up': {
        title: 'Slik følgjer vi opp',
        lead: 'Kven som følgjer med, når kommunestyret får status, og kva som skjer med nye planønske.',
        advice:
          'Knyt statusen til årshjulet, og planarbeidet til økonomiplanen, så blir strategien brukt.',
      },
      inputs: {
        title: 'Innspel og kva dei førte til',
        lead: 'Kven som er spurde, kva dei sa, og kva de gjorde med det.',
        advice: 'Kort i dokumentet og fullt i vedlegg er som regel best.',
      },
    },
    pieces: {
      'process-facts': 'Datoar og møte i prosessen',
      'evaluated-plans': 'Planane i førre strategi og kva som vart av dei',
      'challenge-picture': 'Utfordringsbiletet med figurar',
      challenges: 'Utfordringar som ambisjonane svarer på',
      ambitions: 'Ambisjonane til kommunestyret',
      'plan-hierarchy': 'Planane ordna etter type',
      'community-part': 'Kva samfunnsdelen må innehalde',
      'master-plan-positions': 'Standpunkt til kvar del av kommuneplanen',
      'plan-table': 'Tabell over planane og kva som er bestemt',
      'plan-timeline': 'Tidslinje for planarbeidet',
      'land-plans': 'Arealplanar som skal lagast, reviderast eller opphevast',
      'required-plans': 'Lovpålagde planar som manglar eller må fornyast',
      simplification: 'Talet på planar før og etter',
      capacity: 'Arbeid mot tid, halvår for halvår',
      'follow-up-plan': 'Når kvar plan startar og skal vedtakast',
      'law-check': 'Lovsjekken',
    },
  },
)
