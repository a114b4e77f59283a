import { dictionary } from '#platform/i18n/language.ts'

/** What is known of the process and can stand in an outline at once. */
export interface OutlineFacts {
  /** «2028–2031» */
  readonly period: string
  /** «15. juni 2028» */
  readonly meeting: string
  /** «4» */
  readonly hours: string
}

/** Outlines to start from, in our own words. Square brackets are what the municipality fills in. */
export const planTextOutlines = dictionary(
  {
    mandate: ({ period, meeting, hours }: OutlineFacts) => `Oppdrag

Kommunedirektøren får i oppdrag å lage forslag til kommunal planstrategi for ${period}. Kommunestyret skal etter planen vedta den ${meeting}.

Dette skal planstrategien svare på
- Hvilke utfordringer er de viktigste for oss i denne perioden?
- Skal kommuneplanen eller deler av den revideres, eller skal den gjelde som den er?
- Hvilke planer skal vi lage, slå sammen eller la ligge?

Rammer
- Omfang: [lite og godt nok, eller full prosess]
- Tid: ${hours} timer i uka
- Penger: [beløp, eller ingen egne midler]

Roller
- Oppdragsgiver: [ordfører eller formannskap]
- Ansvarlig: [kommunedirektør]
- Leder arbeidet: [navn]

Medvirkning
- Disse skal være med fra starten: [ungdomsråd, eldreråd, råd for personer med funksjonsnedsettelse, andre]

Slik melder vi fra
- [Hvem] får vite hvordan det går, [hvor ofte], og med en gang noe truer fristen.`,
    'desired-result': ({ period }: OutlineFacts) => `Når vi er ferdige
- Kommunestyret har vedtatt planstrategi for ${period}, og kjenner den igjen som sin egen.
- Vi vet hvilke planer vi skal lage, når, og hvem som har ansvaret.
- Planene vi har valgt, får plass i tiden og pengene vi har.
- [Det som er viktigst hos oss]

Delmål underveis
- [Måned]: Mandat og arbeidsgruppe er på plass.
- [Måned]: Vi er enige om de fem til ti viktigste funnene i kunnskapsgrunnlaget.
- [Måned]: Hele kommunestyret har drøftet utfordringer og retning.
- [Måned]: Forslaget er offentlig.

Slik ser vi om vi lyktes
- [Hva vi skal kunne se et år etter vedtaket]`,
    evaluation: (_: OutlineFacts) => `Det vi bestemte sist
- [Planene som sto i forrige planstrategi. Bruk gjerne listen over planer.]

Det som ble gjort
- [Plan, og hva den førte til]

Det som ble liggende
- [Plan, og hvorfor: tid, penger, folk som sluttet, nye krav, eller ikke behov lenger]

Arbeid vi gjorde uten at det sto i planstrategien
- [Plan, og hvem som ba om den]

Slik brukte vi planstrategien
- [I økonomiplanen, i årlige møter, eller ikke i det hele tatt]

Dette gjør vi på en annen måte nå
- [To eller tre ting]`,
    handover: (_: OutlineFacts) => `Avtalt, men ikke skrevet ned andre steder
- [Hva, med hvem og når]

Dette venter vi svar på
- [Fra hvem, om hva, og når det bør purres]

Her ligger filene
- [Mappe eller saksnummer]

Spør disse
- [Navn: det de kan best]

Vær oppmerksom på
- [Det som kan gå galt, og hva som har hjulpet]`,
  },
  {
    mandate: ({ period, meeting, hours }: OutlineFacts) => `Oppdrag

Kommunedirektøren får i oppdrag å lage forslag til kommunal planstrategi for ${period}. Kommunestyret skal etter planen vedta han ${meeting}.

Dette skal planstrategien svare på
- Kva utfordringar er dei viktigaste for oss i denne perioden?
- Skal kommuneplanen eller delar av han reviderast, eller skal han gjelde som han er?
- Kva planar skal vi lage, slå saman eller la liggje?

Rammer
- Omfang: [lite og godt nok, eller full prosess]
- Tid: ${hours} timar i veka
- Pengar: [beløp, eller ingen eigne midlar]

Roller
- Oppdragsgivar: [ordførar eller formannskap]
- Ansvarleg: [kommunedirektør]
- Leier arbeidet: [namn]

Medverknad
- Desse skal vere med frå starten: [ungdomsråd, eldreråd, råd for personar med funksjonsnedsetting, andre]

Slik melder vi frå
- [Kven] får vite korleis det går, [kor ofte], og med ein gong noko trugar fristen.`,
    'desired-result': ({ period }: OutlineFacts) => `Når vi er ferdige
- Kommunestyret har vedteke planstrategi for ${period}, og kjenner han att som sin eigen.
- Vi veit kva planar vi skal lage, når, og kven som har ansvaret.
- Planane vi har valt, får plass i tida og pengane vi har.
- [Det som er viktigast hos oss]

Delmål undervegs
- [Månad]: Mandat og arbeidsgruppe er på plass.
- [Månad]: Vi er samde om dei fem til ti viktigaste funna i kunnskapsgrunnlaget.
- [Månad]: Heile kommunestyret har drøfta utfordringar og retning.
- [Månad]: Forslaget er offentleg.

Slik ser vi om vi lukkast
- [Kva vi skal kunne sjå eit år etter vedtaket]`,
    evaluation: (_: OutlineFacts) => `Det vi bestemte sist
- [Planane som stod i førre planstrategi. Bruk gjerne lista over planar.]

Det som vart gjort
- [Plan, og kva han førte til]

Det som vart liggjande
- [Plan, og kvifor: tid, pengar, folk som slutta, nye krav, eller ikkje behov lenger]

Arbeid vi gjorde utan at det stod i planstrategien
- [Plan, og kven som bad om han]

Slik brukte vi planstrategien
- [I økonomiplanen, i årlege møte, eller ikkje i det heile]

Dette gjer vi på ein annan måte no
- [To eller tre ting]`,
    handover: (_: OutlineFacts) => `Avtalt, men ikkje skrive ned andre stader
- [Kva, med kven og når]

Dette ventar vi svar på
- [Frå kven, om kva, og når det bør purrast]

Her ligg filene
- [Mappe eller saksnummer]

Spør desse
- [Namn: det dei kan best]

Ver merksam på
- [Det som kan gå gale, og kva som har hjelpt]`,
  },
)
