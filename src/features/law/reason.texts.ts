import type { ReasonCode, ReasonValues } from '#domain/law/law-check.ts'
import { dictionary } from '#platform/i18n/language.ts'

/** The values of a reason with dates written out in the form of the language. */
type Written<Values> = {
  readonly [Name in keyof Values]: Values[Name] extends number ? number : string
}

type ReasonTexts = {
  readonly [Code in ReasonCode]: (values: Written<ReasonValues[Code]>) => string
}

const dager = (days: number) => (days === 1 ? '1 dag' : `${days} dager`)
const dagar = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`)

const nb: ReasonTexts = {
  'not-in-force': ({ validFrom, judgedOn }) =>
    `Kravet slik det står her, gjelder fra ${validFrom}. Saken vurderes etter reglene per ${judgedOn}. Eldre regler kan ha stilt lignende krav.`,
  'no-longer-in-force': ({ validTo, judgedOn }) =>
    `Kravet gjaldt til og med ${validTo}. Saken vurderes etter reglene per ${judgedOn}.`,
  'not-for-this-municipality': () =>
    'Kravet gjelder bare bestemte kommuner, og dere er ikke blant dem.',
  'not-yet-for-this-municipality': ({ from, judgedOn }) =>
    `Kravet gjelder kommunen deres fra ${from}. Saken vurderes etter reglene per ${judgedOn}.`,
  'set-not-relevant': ({ recordedOn }) =>
    `Dere har satt dette til «Gjelder ikke her» ${recordedOn}, med begrunnelse.`,
  'cannot-be-set-not-relevant': () =>
    'Dette kravet gjelder alle det er rettet mot. Det kan ikke settes til «Gjelder ikke her».',
  'reopened-by-event': ({ event, on }) =>
    `Etter «${event}» ${on} må dette vurderes på nytt. Skriv i oppfølgingen når det er gjort.`,
  'not-relevant-needs-note': () =>
    'Skriv en begrunnelse for at kravet ikke gjelder hos dere. Før den er skrevet, regnes kravet med.',

  'evidence-recorded': () => 'Dokumentasjon er registrert.',
  'evidence-recorded-on': ({ on }) => `Dokumentasjon datert ${on} er registrert.`,
  'evidence-ahead': ({ on }) => `Det dere har registrert, er planlagt til ${on}.`,
  'no-evidence-yet': () =>
    'Ingenting er registrert ennå. Legg inn en dato, en lenke eller et notat når det er klart.',
  'decided-without-evidence': ({ adoptedOn }) =>
    `Planstrategien ble vedtatt ${adoptedOn}, og her er ingenting registrert. Vurder om kravet er oppfylt, og legg inn det som viser det.`,
  'advice-not-shown': ({ adoptedOn }) =>
    `Planstrategien ble vedtatt ${adoptedOn} uten at dette er registrert. Loven sier «bør», så det er ikke et brudd.`,
  'evidence-after-decision': ({ on, adoptedOn }) =>
    `Det som er registrert, er datert ${on}, etter vedtaket ${adoptedOn}. Vurder om det likevel var med i grunnlaget for vedtaket.`,
  'option-open': () => 'Dette er en mulighet loven gir. Dere velger selv om dere vil bruke den.',
  'option-not-used': ({ adoptedOn }) =>
    `Planstrategien ble vedtatt ${adoptedOn} uten at muligheten er brukt. Det er i orden.`,
  'standing-duty': () => 'Plikten gjelder hele tiden, også utenom arbeidet med planstrategien.',
  'standing-duty-after-decision': ({ adoptedOn }) =>
    `Plikten gjelder hele tiden. Sjekk at den ble fulgt i saken som ble vedtatt ${adoptedOn}.`,

  'adopted-in-time': ({ adoptedOn, adoptBy, days }) =>
    days === 0
      ? `Vedtatt ${adoptedOn}, på selve fristdagen. Det er i tide.`
      : `Vedtatt ${adoptedOn}, ${dager(days)} før fristen ${adoptBy}.`,
  'adopted-late': ({ adoptedOn, adoptBy, days }) =>
    `Vedtatt ${adoptedOn}, ${dager(days)} etter fristen ${adoptBy} (plan- og bygningsloven § 10-1 første ledd). Skriv i saken hvorfor det kom sent.`,
  'adoption-date-ahead': ({ adoptedOn }) =>
    `Vedtaksdatoen ${adoptedOn} ligger fram i tid. Svaret bygger på at vedtaket blir gjort da.`,
  'adopted-before-constitution': ({ adoptedOn, constitutedOn }) =>
    `Vedtaksdatoen ${adoptedOn} er før konstitueringen ${constitutedOn}. Loven krever en planstrategi i hver valgperiode. Sjekk datoene, eller om det var det forrige kommunestyret som vedtok.`,
  'adopted-without-constitution-date': ({ adoptedOn }) =>
    `Vedtatt ${adoptedOn}. Fristen kan ikke regnes ut før dere fører inn datoen for det konstituerende møtet.`,
  'deadline-passed': ({ adoptBy, days }) =>
    `Fristen var ${adoptBy}, for ${dager(days)} siden (plan- og bygningsloven § 10-1 første ledd). Kravet om en planstrategi i valgperioden står fortsatt, så gjør vedtaket så snart dere kan.`,
  'expected-deadline-passed': ({ adoptBy }) =>
    `Regnet fra forventet konstituering gikk fristen ut ${adoptBy}. Før inn datoen møtet faktisk ble holdt.`,
  'chosen-meeting-late': ({ meetingOn, adoptBy, days }) =>
    `Møtet planen bygger på, ${meetingOn}, er ${dager(days)} etter fristen ${adoptBy}. Finn et tidligere møte, eller be om et ekstra.`,
  'chosen-meeting-before-constitution': ({ meetingOn, constitutedOn }) =>
    `Det valgte møtet ${meetingOn} er før konstitueringen ${constitutedOn}. Det er det nye kommunestyret som skal vedta.`,
  'chosen-meeting-passed': ({ meetingOn }) =>
    `Det valgte møtet ${meetingOn} er holdt, men vedtaket er ikke registrert. Før inn vedtaksdatoen, eller velg et nytt møte.`,
  'no-meeting-in-time': ({ adoptBy }) =>
    `Møteplanen har ingen flere kommunestyremøter før fristen ${adoptBy}. Be om et ekstra møte.`,
  'too-late-to-publish': ({ adoptBy, publishByLaw }) =>
    `Forslaget måtte ha vært offentlig senest ${publishByLaw} for å rekke det siste møtet før fristen ${adoptBy}. Be om et ekstra møte om det er mulig, og publiser straks.`,
  'calendar-ends-early': ({ lastMeetingOn, adoptBy }) =>
    `Møteplanen slutter ${lastMeetingOn}, lenge før fristen ${adoptBy}. Legg inn de neste møtene når de er vedtatt.`,
  'deadline-ahead': ({ adoptBy, days }) =>
    days === 0 ? `Fristen er i dag, ${adoptBy}.` : `Fristen er ${adoptBy}, om ${dager(days)}.`,
  'expected-constitution-used': ({ expectedOn }) =>
    `Fristen er regnet fra forventet konstituering ${expectedOn} og flytter seg når den rette datoen er ført inn.`,
  'constitution-unknown': () =>
    'Fristen er ett år etter det konstituerende møtet. Før inn datoen, eller den dere venter, så regner vi den ut.',

  'views-requested': ({ requestedOn }) => `Dere ba om synspunkter ${requestedOn}.`,
  'views-request-ahead': ({ requestedOn }) => `Dere skal be om synspunkter ${requestedOn}.`,
  'views-not-requested': () =>
    'Stat, region og naboer er ikke spurt ennå. Gjør det helst før utkastet er ferdig.',
  'views-request-late': ({ meetingOn, days }) =>
    days <= 0
      ? `Stat, region og naboer er ikke spurt, og det er ingen tid igjen før møtet ${meetingOn}. Utsett saken, så dere får spurt først (plan- og bygningsloven § 10-1 andre ledd).`
      : `Det blir bare ${dager(days)} fra forespørselen til møtet ${meetingOn}. Vi anbefaler minst seks uker.`,
  'views-request-after-meeting': ({ requestedOn, meetingOn }) =>
    `Forespørselen er planlagt til ${requestedOn}, etter møtet ${meetingOn}. Synspunktene må komme før vedtaket.`,
  'views-never-requested': ({ adoptedOn }) =>
    `Planstrategien ble vedtatt ${adoptedOn}, og det er ikke registrert at stat, region og naboer ble spurt (plan- og bygningsloven § 10-1 andre ledd). Ble de det, før inn datoen.`,
  'views-request-undated': () =>
    'Noe er registrert, men ikke når dere ba om synspunkter. Før inn datoen.',
  'views-requested-on-decision-day': ({ adoptedOn }) =>
    `Dere ba om synspunkter samme dag som vedtaket, ${adoptedOn}. Vurder om noen rakk å svare.`,
  'views-requested-after-decision': ({ requestedOn, adoptedOn }) =>
    `Dere ba om synspunkter ${requestedOn}, etter vedtaket ${adoptedOn}. De skulle hentes inn i arbeidet (plan- og bygningsloven § 10-1 andre ledd).`,
  'views-due-after-meeting': ({ dueOn, meetingOn }) =>
    `Svarfristen ${dueOn} er etter møtet ${meetingOn}. Sett en tidligere svarfrist, eller velg et senere møte.`,
  'views-due-after-decision': ({ dueOn, adoptedOn }) =>
    `Svarfristen ${dueOn} gikk ut etter vedtaket ${adoptedOn}. Vurder om alle fikk svare i tide.`,

  'published-in-time': ({ publishedOn, meetingOn, days }) =>
    `Forslaget er offentlig fra ${publishedOn}, ${dager(days)} før møtet ${meetingOn}. Loven krever minst 30 (plan- og bygningsloven § 10-1 andre ledd).`,
  'published-on-the-limit': ({ publishedOn, meetingOn }) =>
    `Forslaget er offentlig fra ${publishedOn}, 30 dager før møtet ${meetingOn} når vi teller fra dato til dato. 30 er tallet i loven (plan- og bygningsloven § 10-1 andre ledd). Paragrafen sier ikke hvordan dagene telles, så 31 er den sikre marginen.`,
  'keep-public': ({ meetingOn }) => `La forslaget ligge ute til møtet ${meetingOn} er holdt.`,
  'publication-date-ahead': ({ publishedOn }) =>
    `Datoen ${publishedOn} ligger fram i tid. Svaret bygger på at forslaget blir offentlig da.`,
  'published-late-meeting-ahead': ({ publishedOn, meetingOn, days, earliestMeetingOn }) =>
    days < 0
      ? `Forslaget er satt til å bli offentlig ${publishedOn}, etter møtet ${meetingOn}. Tidligste møte etter loven er ${earliestMeetingOn}.`
      : `Fra forslaget blir offentlig ${publishedOn} til møtet ${meetingOn} er det bare ${dager(days)}. Loven krever minst 30 (plan- og bygningsloven § 10-1 andre ledd). Tidligste møte er ${earliestMeetingOn}.`,
  'published-late-meeting-held': ({ publishedOn, meetingOn, days }) =>
    `Forslaget ble offentlig ${publishedOn}, bare ${dager(days)} før møtet ${meetingOn}. Loven krever minst 30 (plan- og bygningsloven § 10-1 andre ledd).`,
  'published-after-meeting': ({ publishedOn, meetingOn }) =>
    `Forslaget ble offentlig ${publishedOn}, etter møtet ${meetingOn}. Det skulle vært offentlig minst 30 dager før (plan- og bygningsloven § 10-1 andre ledd).`,
  'publication-ends-early': ({ publishedOn, endsOn, days }) =>
    `Forslaget ligger bare ute i ${dager(days)}, fra ${publishedOn} til og med ${endsOn}. La det ligge til møtet er holdt.`,
  'publication-ended-early': ({ publishedOn, endsOn, days }) =>
    `Forslaget lå bare ute i ${dager(days)}, fra ${publishedOn} til og med ${endsOn}. Vurder om det var offentlig lenge nok.`,
  'publication-due': ({ meetingOn, publishByLaw, publishBySafe }) =>
    `Skal saken opp ${meetingOn}, må forslaget til vedtak være offentlig senest ${publishByLaw}. Publiser helst senest ${publishBySafe}, så har dere en dag i margin.`,
  'publication-too-late': ({ meetingOn, publishByLaw }) =>
    `Forslaget til vedtak måtte ha vært offentlig senest ${publishByLaw} for å behandles ${meetingOn}. Velg et senere møte, eller før inn datoen om det alt ligger ute.`,
  'meeting-passed-unrecorded': ({ meetingOn }) =>
    `Møtet ${meetingOn} har vært, men verken publisering eller vedtak er registrert. Før inn datoene, eller velg et nytt møte.`,
  'adopted-without-publication-date': ({ adoptedOn }) =>
    `Planstrategien ble vedtatt ${adoptedOn}, men det er ikke registrert når forslaget ble offentlig. Før inn datoen.`,
  'published-without-meeting': ({ publishedOn, earliestMeetingOn }) =>
    `Forslaget er offentlig fra ${publishedOn}. Kommunestyret kan tidligst behandle det ${earliestMeetingOn}. Velg et møte.`,
  'publication-needs-meeting': () =>
    'Velg et kommunestyremøte, så regner vi ut når forslaget til vedtak må være offentlig.',

  'position-due': () =>
    'Kommunestyret må ta stilling når saken behandles. Forbered vedtakspunktene i utkastet.',
  'position-drafted': () =>
    'Et forslag er registrert. Kravet er oppfylt når kommunestyret har tatt stilling.',
  'position-recorded': () =>
    'Standpunktet til kommuneplanen er registrert. Er det én samlet setning, vurder om den dekker alle delene.',
  'position-not-shown': ({ adoptedOn }) =>
    `Planstrategien ble vedtatt ${adoptedOn}, men ordlyden om kommuneplanen er ikke registrert. Også én samlet setning kan være nok. Legg inn vedtaket og vurder det.`,
  'position-by-part': () =>
    'Planbehovene har et standpunkt til hver del av kommuneplanen. Sjekk at vedtaket sier det samme.',
  'position-by-part-ahead': () =>
    'Planbehovene har et standpunkt til hver del av kommuneplanen. Kravet er oppfylt når kommunestyret har vedtatt det.',
  'position-collective': ({ open }) =>
    open === 1
      ? 'En del av kommuneplanen skal dekkes av én samlet setning. Det kan være nok. Vurder om setningen dekker den, og legg inn ordlyden.'
      : `${open} deler av kommuneplanen skal dekkes av én samlet setning. Det kan være nok. Vurder om setningen dekker alle, og legg inn ordlyden.`,
  'position-in-part': ({ open }) =>
    open === 1
      ? 'Planbehovene mangler standpunkt til én del av kommuneplanen.'
      : `Planbehovene mangler standpunkt til ${open} deler av kommuneplanen.`,
  'land-plans-chosen': ({ start, revise, repeal }) =>
    `Planbehovene sier hva dere vil med arealplanene: ${start} nye, ${revise} som skal revideres, og ${repeal} som skal oppheves.`,
  'land-plans-open': ({ open }) =>
    open === 1
      ? 'Planbehovene sier ikke om én av arealplanene skal oppheves eller revideres.'
      : `Planbehovene sier ikke om ${open} av arealplanene skal oppheves eller revideres.`,
  'land-plans-decided': () =>
    'Planbehovene sier hva dere vil med hver arealplan. Vurder om klimaendringene er med i grunnlaget.',
  'not-merged': () => 'Dere lager planstrategien for seg selv.',
  'merged-rules-apply': () =>
    'Dere slår sammen med oppstart av kommuneplanen. Da trengs varsel om oppstart (plan- og bygningsloven § 11-12) og planprogram på høring i minst seks uker (§ 11-13).',

  'overview-in-place': ({ on }) =>
    `Folkehelseoversikten er datert ${on} og er klar når arbeidet starter.`,
  'overview-before-start': ({ on, startedOn }) =>
    `Folkehelseoversikten er datert ${on} og var på plass ved oppstarten ${startedOn}.`,
  'overview-start-unknown': ({ on }) =>
    `Folkehelseoversikten er datert ${on}. Før inn når arbeidet startet, så ser vi om den var klar da.`,
  'overview-after-start': ({ on, startedOn }) =>
    `Folkehelseoversikten er datert ${on}, etter oppstarten ${startedOn}. Fantes det en eldre som var under fire år gammel? Før i så fall inn datoen på den.`,
  'overview-planned': ({ on }) => `Folkehelseoversikten er planlagt til ${on}.`,
  'overview-planned-after-start': ({ on, startedOn }) =>
    `Folkehelseoversikten er planlagt til ${on}, men arbeidet skal starte ${startedOn}. Oversikten skal finnes da (forskrift om oversikt over folkehelsen § 5).`,
  'overview-too-old': ({ on, renewBy, comparedWith }) =>
    `Folkehelseoversikten er datert ${on}. Den skulle vært fornyet innen ${renewBy} og var for gammel ${comparedWith} (forskrift om oversikt over folkehelsen § 5).`,
  'overview-undated': () =>
    'Folkehelseoversikten er registrert uten dato. Før inn datoen, så ser vi om den var klar ved oppstart.',
  'overview-due': () =>
    'Folkehelseoversikten skal finnes når arbeidet starter. Før inn datoen på den dere har.',
  'overview-not-shown': ({ startedOn }) =>
    `Arbeidet startet ${startedOn}. Folkehelseoversikten skulle finnes da. Før inn datoen på den dere har.`,
  'housing-transition': ({ requiredBy }) =>
    `Oversikten er en plikt alt nå. Kravet om å bruke den i planstrategien må være oppfylt senest ${requiredBy} (boligsosialloven § 10).`,
  'foundation-older-than-four-years': ({ on }) =>
    `Analysen er datert ${on} og er mer enn fire år gammel. Loven setter ingen fast alder, men analysen skal oppdateres når risikobildet endrer seg (sivilbeskyttelsesloven § 14).`,

  'in-sami-language-area': () => 'Kommunen deres er med i forvaltningsområdet for samiske språk.',
  'sami-interests-in-area': () =>
    'Dere er med i forvaltningsområdet for samiske språk. Vurder om planstrategien kan påvirke samiske interesser direkte. Kunngjøringer som særlig retter seg mot innbyggerne, skal være på både samisk og norsk (sameloven § 3-2).',
  'sami-interests-elsewhere': () =>
    'Vurder om planstrategien kan påvirke samiske interesser direkte, for eksempel reindrift. Gjør den ikke det, skriv hvorfor.',
  'sami-notice-given': ({ on }) =>
    `Varsel er registrert ${on}. Legg inn protokollen, eller skriv at ingen ønsket konsultasjon.`,

  'statements-dated': ({ recorded, expected }) =>
    `${recorded} av ${expected} uttalelser er registrert.`,
  'statement-after-recommendation': ({ on, recommendedOn }) =>
    `En uttalelse er datert ${on}, etter innstillingen ${recommendedOn}. Uttalelsene skal komme tidlig nok til å påvirke (forskrift om medvirkningsordninger § 2).`,
  'recommendation-without-statements': ({ recommendedOn }) =>
    `Innstillingen er gitt ${recommendedOn}, og ingen uttalelser fra rådene er registrert. Legg dem inn, eller ta saken til rådene før kommunestyret.`,
  'no-council-meeting-before': ({ by }) =>
    `Minst ett av rådene har ikke noe møte i møteplanen fra nå til ${by}. Be om et møte, eller finn en annen måte å få uttalelsen på.`,

  'impartiality-to-consider': () =>
    'Finn ut hvem som både er folkevalgt og ansatt, og hvem av dem som er med på å forberede saken. Noter hva dere kom fram til.',
  'duty-of-others': () =>
    'Plikten ligger på stat, fylkeskommune og Sametinget. Be om det dere trenger, og noter hva som kom.',
}

const nn: ReasonTexts = {
  'not-in-force': ({ validFrom, judgedOn }) =>
    `Kravet slik det står her, gjeld frå ${validFrom}. Saka blir vurdert etter reglane per ${judgedOn}. Eldre reglar kan ha stilt liknande krav.`,
  'no-longer-in-force': ({ validTo, judgedOn }) =>
    `Kravet gjaldt til og med ${validTo}. Saka blir vurdert etter reglane per ${judgedOn}.`,
  'not-for-this-municipality': () =>
    'Kravet gjeld berre nokre kommunar, og de er ikkje mellom dei.',
  'not-yet-for-this-municipality': ({ from, judgedOn }) =>
    `Kravet gjeld kommunen dykkar frå ${from}. Saka blir vurdert etter reglane per ${judgedOn}.`,
  'set-not-relevant': ({ recordedOn }) =>
    `De har sett dette til «Gjeld ikkje her» ${recordedOn}, med grunngiving.`,
  'cannot-be-set-not-relevant': () =>
    'Dette kravet gjeld alle det er retta mot. Det kan ikkje setjast til «Gjeld ikkje her».',
  'reopened-by-event': ({ event, on }) =>
    `Etter «${event}» ${on} må dette vurderast på nytt. Skriv i oppfølginga når det er gjort.`,
  'not-relevant-needs-note': () =>
    'Skriv ei grunngiving for at kravet ikkje gjeld hos dykk. Før ho er skriven, blir kravet rekna med.',

  'evidence-recorded': () => 'Dokumentasjon er registrert.',
  'evidence-recorded-on': ({ on }) => `Dokumentasjon datert ${on} er registrert.`,
  'evidence-ahead': ({ on }) => `Det de har registrert, er planlagt til ${on}.`,
  'no-evidence-yet': () =>
    'Ingenting er registrert enno. Legg inn ein dato, ei lenkje eller eit notat når det er klart.',
  'decided-without-evidence': ({ adoptedOn }) =>
    `Planstrategien vart vedteken ${adoptedOn}, og her er ingenting registrert. Vurder om kravet er oppfylt, og legg inn det som viser det.`,
  'advice-not-shown': ({ adoptedOn }) =>
    `Planstrategien vart vedteken ${adoptedOn} utan at dette er registrert. Lova seier «bør», så det er ikkje eit brot.`,
  'evidence-after-decision': ({ on, adoptedOn }) =>
    `Det som er registrert, er datert ${on}, etter vedtaket ${adoptedOn}. Vurder om det likevel var med i grunnlaget for vedtaket.`,
  'option-open': () => 'Dette er ei moglegheit lova gir. De vel sjølve om de vil bruke ho.',
  'option-not-used': ({ adoptedOn }) =>
    `Planstrategien vart vedteken ${adoptedOn} utan at moglegheita er brukt. Det er i orden.`,
  'standing-duty': () => 'Plikta gjeld heile tida, også utanom arbeidet med planstrategien.',
  'standing-duty-after-decision': ({ adoptedOn }) =>
    `Plikta gjeld heile tida. Sjekk at ho vart følgd i saka som vart vedteken ${adoptedOn}.`,

  'adopted-in-time': ({ adoptedOn, adoptBy, days }) =>
    days === 0
      ? `Vedteken ${adoptedOn}, på sjølve fristdagen. Det er i tide.`
      : `Vedteken ${adoptedOn}, ${dagar(days)} før fristen ${adoptBy}.`,
  'adopted-late': ({ adoptedOn, adoptBy, days }) =>
    `Vedteken ${adoptedOn}, ${dagar(days)} etter fristen ${adoptBy} (plan- og bygningslova § 10-1 første ledd). Skriv i saka kvifor det kom seint.`,
  'adoption-date-ahead': ({ adoptedOn }) =>
    `Vedtaksdatoen ${adoptedOn} ligg fram i tid. Svaret byggjer på at vedtaket blir gjort då.`,
  'adopted-before-constitution': ({ adoptedOn, constitutedOn }) =>
    `Vedtaksdatoen ${adoptedOn} er før konstitueringa ${constitutedOn}. Lova krev ein planstrategi i kvar valperiode. Sjekk datoane, eller om det var det førre kommunestyret som vedtok.`,
  'adopted-without-constitution-date': ({ adoptedOn }) =>
    `Vedteken ${adoptedOn}. Fristen kan ikkje reknast ut før de fører inn datoen for det konstituerande møtet.`,
  'deadline-passed': ({ adoptBy, days }) =>
    `Fristen var ${adoptBy}, for ${dagar(days)} sidan (plan- og bygningslova § 10-1 første ledd). Kravet om ein planstrategi i valperioden står framleis, så gjer vedtaket så snart de kan.`,
  'expected-deadline-passed': ({ adoptBy }) =>
    `Rekna frå venta konstituering gjekk fristen ut ${adoptBy}. Før inn datoen møtet faktisk vart halde.`,
  'chosen-meeting-late': ({ meetingOn, adoptBy, days }) =>
    `Møtet planen byggjer på, ${meetingOn}, er ${dagar(days)} etter fristen ${adoptBy}. Finn eit tidlegare møte, eller be om eit ekstra.`,
  'chosen-meeting-before-constitution': ({ meetingOn, constitutedOn }) =>
    `Det valde møtet ${meetingOn} er før konstitueringa ${constitutedOn}. Det er det nye kommunestyret som skal vedta.`,
  'chosen-meeting-passed': ({ meetingOn }) =>
    `Det valde møtet ${meetingOn} er halde, men vedtaket er ikkje registrert. Før inn vedtaksdatoen, eller vel eit nytt møte.`,
  'no-meeting-in-time': ({ adoptBy }) =>
    `Møteplanen har ingen fleire kommunestyremøte før fristen ${adoptBy}. Be om eit ekstra møte.`,
  'too-late-to-publish': ({ adoptBy, publishByLaw }) =>
    `Forslaget måtte ha vore offentleg seinast ${publishByLaw} for å rekke det siste møtet før fristen ${adoptBy}. Be om eit ekstra møte om det går, og publiser straks.`,
  'calendar-ends-early': ({ lastMeetingOn, adoptBy }) =>
    `Møteplanen sluttar ${lastMeetingOn}, lenge før fristen ${adoptBy}. Legg inn dei neste møta når dei er vedtekne.`,
  'deadline-ahead': ({ adoptBy, days }) =>
    days === 0 ? `Fristen er i dag, ${adoptBy}.` : `Fristen er ${adoptBy}, om ${dagar(days)}.`,
  'expected-constitution-used': ({ expectedOn }) =>
    `Fristen er rekna frå venta konstituering ${expectedOn} og flyttar seg når den rette datoen er ført inn.`,
  'constitution-unknown': () =>
    'Fristen er eitt år etter det konstituerande møtet. Før inn datoen, eller den de ventar, så reknar vi han ut.',

  'views-requested': ({ requestedOn }) => `De bad om synspunkt ${requestedOn}.`,
  'views-request-ahead': ({ requestedOn }) => `De skal be om synspunkt ${requestedOn}.`,
  'views-not-requested': () =>
    'Stat, region og naboar er ikkje spurde enno. Gjer det helst før utkastet er ferdig.',
  'views-request-late': ({ meetingOn, days }) =>
    days <= 0
      ? `Stat, region og naboar er ikkje spurde, og det er inga tid att før møtet ${meetingOn}. Utset saka, så de får spurt først (plan- og bygningslova § 10-1 andre ledd).`
      : `Det blir berre ${dagar(days)} frå førespurnaden til møtet ${meetingOn}. Vi rår til minst seks veker.`,
  'views-request-after-meeting': ({ requestedOn, meetingOn }) =>
    `Førespurnaden er planlagd til ${requestedOn}, etter møtet ${meetingOn}. Synspunkta må kome før vedtaket.`,
  'views-never-requested': ({ adoptedOn }) =>
    `Planstrategien vart vedteken ${adoptedOn}, og det er ikkje registrert at stat, region og naboar vart spurde (plan- og bygningslova § 10-1 andre ledd). Vart dei det, før inn datoen.`,
  'views-request-undated': () =>
    'Noko er registrert, men ikkje når de bad om synspunkt. Før inn datoen.',
  'views-requested-on-decision-day': ({ adoptedOn }) =>
    `De bad om synspunkt same dag som vedtaket, ${adoptedOn}. Vurder om nokon rakk å svare.`,
  'views-requested-after-decision': ({ requestedOn, adoptedOn }) =>
    `De bad om synspunkt ${requestedOn}, etter vedtaket ${adoptedOn}. Dei skulle hentast inn i arbeidet (plan- og bygningslova § 10-1 andre ledd).`,
  'views-due-after-meeting': ({ dueOn, meetingOn }) =>
    `Svarfristen ${dueOn} er etter møtet ${meetingOn}. Set ein tidlegare svarfrist, eller vel eit seinare møte.`,
  'views-due-after-decision': ({ dueOn, adoptedOn }) =>
    `Svarfristen ${dueOn} gjekk ut etter vedtaket ${adoptedOn}. Vurder om alle fekk svare i tide.`,

  'published-in-time': ({ publishedOn, meetingOn, days }) =>
    `Forslaget er offentleg frå ${publishedOn}, ${dagar(days)} før møtet ${meetingOn}. Lova krev minst 30 (plan- og bygningslova § 10-1 andre ledd).`,
  'published-on-the-limit': ({ publishedOn, meetingOn }) =>
    `Forslaget er offentleg frå ${publishedOn}, 30 dagar før møtet ${meetingOn} når vi tel frå dato til dato. 30 er talet i lova (plan- og bygningslova § 10-1 andre ledd). Paragrafen seier ikkje korleis dagane skal teljast, så 31 er den sikre marginen.`,
  'keep-public': ({ meetingOn }) => `La forslaget liggje ute til møtet ${meetingOn} er halde.`,
  'publication-date-ahead': ({ publishedOn }) =>
    `Datoen ${publishedOn} ligg fram i tid. Svaret byggjer på at forslaget blir offentleg då.`,
  'published-late-meeting-ahead': ({ publishedOn, meetingOn, days, earliestMeetingOn }) =>
    days < 0
      ? `Forslaget er sett til å bli offentleg ${publishedOn}, etter møtet ${meetingOn}. Tidlegaste møte etter lova er ${earliestMeetingOn}.`
      : `Frå forslaget blir offentleg ${publishedOn} til møtet ${meetingOn} er det berre ${dagar(days)}. Lova krev minst 30 (plan- og bygningslova § 10-1 andre ledd). Tidlegaste møte er ${earliestMeetingOn}.`,
  'published-late-meeting-held': ({ publishedOn, meetingOn, days }) =>
    `Forslaget vart offentleg ${publishedOn}, berre ${dagar(days)} før møtet ${meetingOn}. Lova krev minst 30 (plan- og bygningslova § 10-1 andre ledd).`,
  'published-after-meeting': ({ publishedOn, meetingOn }) =>
    `Forslaget vart offentleg ${publishedOn}, etter møtet ${meetingOn}. Det skulle ha vore offentleg minst 30 dagar før (plan- og bygningslova § 10-1 andre ledd).`,
  'publication-ends-early': ({ publishedOn, endsOn, days }) =>
    `Forslaget ligg berre ute i ${dagar(days)}, frå ${publishedOn} til og med ${endsOn}. La det liggje til møtet er halde.`,
  'publication-ended-early': ({ publishedOn, endsOn, days }) =>
    `Forslaget låg berre ute i ${dagar(days)}, frå ${publishedOn} til og med ${endsOn}. Vurder om det var offentleg lenge nok.`,
  'publication-due': ({ meetingOn, publishByLaw, publishBySafe }) =>
    `Skal saka opp ${meetingOn}, må forslaget til vedtak vere offentleg seinast ${publishByLaw}. Publiser helst seinast ${publishBySafe}, så har de ein dag i margin.`,
  'publication-too-late': ({ meetingOn, publishByLaw }) =>
    `Forslaget til vedtak måtte ha vore offentleg seinast ${publishByLaw} for å bli behandla ${meetingOn}. Vel eit seinare møte, eller før inn datoen om det alt ligg ute.`,
  'meeting-passed-unrecorded': ({ meetingOn }) =>
    `Møtet ${meetingOn} har vore, men verken publisering eller vedtak er registrert. Før inn datoane, eller vel eit nytt møte.`,
  'adopted-without-publication-date': ({ adoptedOn }) =>
    `Planstrategien vart vedteken ${adoptedOn}, men det er ikkje registrert når forslaget vart offentleg. Før inn datoen.`,
  'published-without-meeting': ({ publishedOn, earliestMeetingOn }) =>
    `Forslaget er offentleg frå ${publishedOn}. Kommunestyret kan tidlegast behandle det ${earliestMeetingOn}. Vel eit møte.`,
  'publication-needs-meeting': () =>
    'Vel eit kommunestyremøte, så reknar vi ut når forslaget til vedtak må vere offentleg.',

  'position-due': () =>
    'Kommunestyret må ta stilling når saka blir behandla. Førebu vedtakspunkta i utkastet.',
  'position-drafted': () =>
    'Eit forslag er registrert. Kravet er oppfylt når kommunestyret har teke stilling.',
  'position-recorded': () =>
    'Standpunktet til kommuneplanen er registrert. Er det éi samla setning, vurder om ho dekkjer alle delane.',
  'position-not-shown': ({ adoptedOn }) =>
    `Planstrategien vart vedteken ${adoptedOn}, men ordlyden om kommuneplanen er ikkje registrert. Også éi samla setning kan vere nok. Legg inn vedtaket og vurder det.`,
  'position-by-part': () =>
    'Planbehova har eit standpunkt til kvar del av kommuneplanen. Sjekk at vedtaket seier det same.',
  'position-by-part-ahead': () =>
    'Planbehova har eit standpunkt til kvar del av kommuneplanen. Kravet er oppfylt når kommunestyret har vedteke det.',
  'position-collective': ({ open }) =>
    open === 1
      ? 'Ein del av kommuneplanen skal dekkjast av éi samla setning. Det kan vere nok. Vurder om setninga dekkjer han, og legg inn ordlyden.'
      : `${open} delar av kommuneplanen skal dekkjast av éi samla setning. Det kan vere nok. Vurder om setninga dekkjer alle, og legg inn ordlyden.`,
  'position-in-part': ({ open }) =>
    open === 1
      ? 'Planbehova manglar standpunkt til éin del av kommuneplanen.'
      : `Planbehova manglar standpunkt til ${open} delar av kommuneplanen.`,
  'land-plans-chosen': ({ start, revise, repeal }) =>
    `Planbehova seier kva de vil med arealplanane: ${start} nye, ${revise} som skal reviderast, og ${repeal} som skal opphevast.`,
  'land-plans-open': ({ open }) =>
    open === 1
      ? 'Planbehova seier ikkje om éin av arealplanane skal opphevast eller reviderast.'
      : `Planbehova seier ikkje om ${open} av arealplanane skal opphevast eller reviderast.`,
  'land-plans-decided': () =>
    'Planbehova seier kva de vil med kvar arealplan. Vurder om klimaendringane er med i grunnlaget.',
  'not-merged': () => 'De lagar planstrategien for seg sjølv.',
  'merged-rules-apply': () =>
    'De slår saman med oppstart av kommuneplanen. Då trengst varsel om oppstart (plan- og bygningslova § 11-12) og planprogram på høyring i minst seks veker (§ 11-13).',

  'overview-in-place': ({ on }) =>
    `Folkehelseoversikta er datert ${on} og er klar når arbeidet startar.`,
  'overview-before-start': ({ on, startedOn }) =>
    `Folkehelseoversikta er datert ${on} og var på plass ved oppstarten ${startedOn}.`,
  'overview-start-unknown': ({ on }) =>
    `Folkehelseoversikta er datert ${on}. Før inn når arbeidet starta, så ser vi om ho var klar då.`,
  'overview-after-start': ({ on, startedOn }) =>
    `Folkehelseoversikta er datert ${on}, etter oppstarten ${startedOn}. Fanst det ei eldre som var under fire år gammal? Før i så fall inn datoen på den.`,
  'overview-planned': ({ on }) => `Folkehelseoversikta er planlagd til ${on}.`,
  'overview-planned-after-start': ({ on, startedOn }) =>
    `Folkehelseoversikta er planlagd til ${on}, men arbeidet skal starte ${startedOn}. Oversikta skal finnast då (forskrift om oversikt over folkehelsa § 5).`,
  'overview-too-old': ({ on, renewBy, comparedWith }) =>
    `Folkehelseoversikta er datert ${on}. Ho skulle ha vore fornya innan ${renewBy} og var for gammal ${comparedWith} (forskrift om oversikt over folkehelsa § 5).`,
  'overview-undated': () =>
    'Folkehelseoversikta er registrert utan dato. Før inn datoen, så ser vi om ho var klar ved oppstart.',
  'overview-due': () =>
    'Folkehelseoversikta skal finnast når arbeidet startar. Før inn datoen på den de har.',
  'overview-not-shown': ({ startedOn }) =>
    `Arbeidet starta ${startedOn}. Folkehelseoversikta skulle finnast då. Før inn datoen på den de har.`,
  'housing-transition': ({ requiredBy }) =>
    `Oversikta er ei plikt alt no. Kravet om å bruke ho i planstrategien må vere oppfylt seinast ${requiredBy} (bustadsosiallova § 10).`,
  'foundation-older-than-four-years': ({ on }) =>
    `Analysen er datert ${on} og er meir enn fire år gammal. Lova set ingen fast alder, men analysen skal oppdaterast når risikobiletet endrar seg (sivilbeskyttelseslova § 14).`,

  'in-sami-language-area': () => 'Kommunen dykkar er med i forvaltningsområdet for samiske språk.',
  'sami-interests-in-area': () =>
    'De er med i forvaltningsområdet for samiske språk. Vurder om planstrategien kan påverke samiske interesser direkte. Kunngjeringar som særleg rettar seg mot innbyggjarane, skal vere på både samisk og norsk (samelova § 3-2).',
  'sami-interests-elsewhere': () =>
    'Vurder om planstrategien kan påverke samiske interesser direkte, til dømes reindrift. Gjer han ikkje det, skriv kvifor.',
  'sami-notice-given': ({ on }) =>
    `Varsel er registrert ${on}. Legg inn protokollen, eller skriv at ingen ønskte konsultasjon.`,

  'statements-dated': ({ recorded, expected }) =>
    `${recorded} av ${expected} fråsegner er registrerte.`,
  'statement-after-recommendation': ({ on, recommendedOn }) =>
    `Ei fråsegn er datert ${on}, etter innstillinga ${recommendedOn}. Fråsegnene skal kome tidleg nok til å påverke (forskrift om medverknadsordningar § 2).`,
  'recommendation-without-statements': ({ recommendedOn }) =>
    `Innstillinga er gitt ${recommendedOn}, og ingen fråsegner frå råda er registrerte. Legg dei inn, eller ta saka til råda før kommunestyret.`,
  'no-council-meeting-before': ({ by }) =>
    `Minst eitt av råda har ikkje noko møte i møteplanen frå no til ${by}. Be om eit møte, eller finn ein annan måte å få fråsegna på.`,

  'impartiality-to-consider': () =>
    'Finn ut kven som både er folkevald og tilsett, og kven av dei som er med på å førebu saka. Noter kva de kom fram til.',
  'duty-of-others': () =>
    'Plikta ligg på stat, fylkeskommune og Sametinget. Be om det de treng, og noter kva som kom.',
}

export const reasonTexts = dictionary<ReasonTexts>(nb, nn)
