import type { HolidayCode } from '#domain/calendar/holidays.ts'
import type { Body, ProcessDate, Step } from '#domain/process.ts'
import type { ActivityKey } from '#domain/schedule/schedule-codes.ts'
import type { DecisionOrder } from '#domain/schedule/schedule-types.ts'
import { dictionary } from '#platform/i18n/language.ts'

interface StepText {
  readonly title: string
  readonly why: string
  /** What the law asks for, with its §. */
  readonly must: string
  readonly advised: string
}

interface ScheduleTexts {
  readonly activity: Readonly<Record<ActivityKey, string>>
  readonly step: Readonly<Record<Step, StepText>>
  /** As in the middle of a sentence. */
  readonly body: Readonly<Record<Body, string>>
  readonly holiday: Readonly<Record<HolidayCode, string>>
  readonly order: Readonly<Record<DecisionOrder, string>>
  /** The recorded dates, as in the middle of a sentence. */
  readonly date: Readonly<Record<ProcessDate, string>>
}

const nb: ScheduleTexts = {
  activity: {
    'plan-health-overview': 'Planlegg folkehelseoversikten',
    'invite-early-views': 'Inviter tidlig til innspill',
    'book-council-training': 'Sett av tid til folkevalgtopplæring',
    'clarify-mandate': 'Avklar hva planstrategien skal løse',
    'evaluate-previous': 'Evaluer forrige planstrategi',
    'form-working-group': 'Sett ned arbeidsgruppe',
    'set-timetable': 'Avtal tidsplanen',
    'request-views': 'Be om synspunkter fra stat, fylke og naboer',
    'views-period': 'Svartid for synspunkter',
    'go-through-views': 'Gå gjennom synspunktene',
    'statement-eldrerad': 'Uttalelse fra eldrerådet',
    'statement-rad-for-personer-med-funksjonsnedsettelse':
      'Uttalelse fra rådet for personer med funksjonsnedsettelse',
    'statement-eldrerad-og-funksjonsnedsettelse':
      'Uttalelse fra felles råd for eldre og personer med funksjonsnedsettelse',
    'statement-ungdomsrad': 'Uttalelse fra ungdomsrådet',
    'gather-knowledge': 'Lag kunnskapsgrunnlaget',
    'publish-knowledge': 'Publiser kunnskapsgrunnlaget',
    'prepare-discussion': 'Forbered drøftingen med kommunestyret',
    'discuss-with-council': 'Drøfting med hele kommunestyret',
    'assess-needs': 'Vurder planbehovet',
    'draft-strategy': 'Skriv utkast til planstrategi',
    'draft-programme': 'Skriv forslag til planprogram',
    recommendation: 'Innstilling',
    'publish-proposal': 'Forslag til vedtak er offentlig',
    'notify-start': 'Varsle oppstart av kommuneplanarbeidet',
    'programme-hearing': 'Høring av planprogrammet',
    'assess-inputs': 'Vurder innspillene',
    'prepare-council-case': 'Gjør saken klar for kommunestyret',
    adopt: 'Kommunestyret vedtar planstrategien',
    'adopt-programme': 'Kommunestyret fastsetter planprogrammet',
    'announce-adoption': 'Gjør vedtaket kjent',
    'start-follow-up': 'Legg planene inn i økonomiplan og årshjul',
  },
  step: {
    1: {
      title: 'Eierskap',
      why: 'Ordfører og kommunedirektør trenger det samme svaret på hva planstrategien skal løse. Da vet resten av organisasjonen hva arbeidet er til for.',
      must: 'Loven stiller ingen krav til dette trinnet. Det er kommunestyret som leder planleggingen (plan- og bygningsloven § 3-3).',
      advised:
        'Evaluer forrige strategi, velg hvor mye dere vil gjøre, og skriv et mandat på en halv side.',
    },
    2: {
      title: 'Arbeidsgruppe',
      why: 'Dere kommer langt med én som skriver, én som kan avgjøre, og én som kan lede prosesser.',
      must: 'Loven krever ingen arbeidsgruppe. Er noen i gruppen både folkevalgt og ansatt, må dere avklare om de er habile (kommuneloven § 11-10).',
      advised: 'Hold gruppen liten. Avtal roller og faste møter med en gang.',
    },
    3: {
      title: 'Tidsplan',
      why: 'Fristen ligger fast. Regn tilbake fra kommunestyrets møte, så ser dere hva som haster.',
      must: 'Vedtaket skal være gjort senest ett år etter konstitueringen, og forslaget skal være offentlig i minst 30 dager (plan- og bygningsloven § 10-1).',
      advised: 'Be om plass på sakslisten nå. Hold et senere møte i reserve.',
    },
    4: {
      title: 'Samhandling',
      why: 'Stat, fylke og naboer vet ting dere trenger, og de lager planer samtidig med dere.',
      must: 'Dere skal hente inn synspunkter fra statlige og regionale organer og nabokommuner (plan- og bygningsloven § 10-1). De tre rådene skal få saken tidlig nok til å påvirke (kommuneloven § 5-12 og forskrift om medvirkningsordninger § 2).',
      advised: 'Spør før utkastet er ferdig. Gi seks uker og si hva dere særlig vil ha svar på.',
    },
    5: {
      title: 'Kunnskapsgrunnlag',
      why: 'Få og tydelige funn gjør det lettere å velge. Tall hjelper først når de er vurdert.',
      must: 'Folkehelseoversikten skal finnes når arbeidet starter (forskrift om oversikt over folkehelsen § 5). Boligoversikten skal være en del av grunnlaget senest fra 1. juli 2027 (boligsosialloven §§ 5 og 10). Den helhetlige ROS-analysen skal ligge til grunn for planene (sivilbeskyttelsesloven § 14).',
      advised: 'Velg fem til ti funn. Skriv hva hvert av dem betyr for kommunen, og publiser det.',
    },
    6: {
      title: 'Drøfting',
      why: 'Strategien blir brukt når kommunestyret kjenner igjen sine egne valg i den.',
      must: 'Loven krever ikke et eget møte. Planstrategien bør drøfte strategiske valg, og kommunen bør legge opp til bred medvirkning (plan- og bygningsloven § 10-1).',
      advised: 'Samle hele kommunestyret til et verksted. La dem arbeide, ikke bare lytte.',
    },
    7: {
      title: 'Planbehov',
      why: 'Hver plan må være verdt tiden den tar. Velger dere for mange, rekker dere ikke å bruke dem.',
      must: 'Kommunestyret skal ta stilling til om kommuneplanen eller deler av den skal revideres (plan- og bygningsloven § 10-1). Planleggingen skal ikke være mer omfattende enn nødvendig (§ 3-1). Planstrategien skal også si om klimaendringene krever at planer lages, revideres eller oppheves (statlige planretningslinjer for klima og energi punkt 5.3).',
      advised:
        'Gå gjennom alle planene. Sett ukeverk på dem, og hold summen innenfor det dere har.',
    },
    8: {
      title: 'Utkast',
      why: 'Nå skal valgene stå klart på papiret, og folk skal få se dem før de blir vedtatt.',
      must: 'Forslaget til vedtak skal være offentlig i minst 30 dager før kommunestyret behandler saken (plan- og bygningsloven § 10-1).',
      advised: 'Legg ut selve vedtaksteksten, ikke bare dokumentet. Hold det under 15 sider.',
    },
    9: {
      title: 'Vedtak og oppfølging',
      why: 'Et vedtak virker først når planene får tid, penger og noen som eier dem.',
      must: 'Kommunestyret skal vedta planstrategien innen fristen (plan- og bygningsloven § 10-1). Vedtaket skal settes i verk uten unødig opphold (kommuneloven § 13-1).',
      advised: 'Gjør vedtaket kjent, legg planene inn i økonomiplanen og se over dem hvert år.',
    },
  },
  body: {
    kommunestyre: 'kommunestyret',
    formannskap: 'formannskapet',
    planutvalg: 'planutvalget',
    eldrerad: 'eldrerådet',
    'rad-for-personer-med-funksjonsnedsettelse': 'rådet for personer med funksjonsnedsettelse',
    'eldrerad-og-funksjonsnedsettelse': 'felles råd for eldre og personer med funksjonsnedsettelse',
    ungdomsrad: 'ungdomsrådet',
    arbeidsgruppe: 'arbeidsgruppen',
    annet: 'et annet organ',
  },
  holiday: {
    'new-years-day': 'første nyttårsdag',
    'maundy-thursday': 'skjærtorsdag',
    'good-friday': 'langfredag',
    'easter-sunday': 'første påskedag',
    'easter-monday': 'andre påskedag',
    'labour-day': '1. mai',
    'constitution-day': '17. mai',
    'ascension-day': 'Kristi himmelfartsdag',
    'whit-sunday': 'første pinsedag',
    'whit-monday': 'andre pinsedag',
    'christmas-day': 'første juledag',
    'boxing-day': 'andre juledag',
  },
  order: {
    'recommendation-first': 'innstilling før offentliggjøring',
    'publication-first': 'offentliggjøring før innstilling',
  },
  date: {
    constitutedOn: 'konstituerende møte',
    expectedConstitutionOn: 'forventet konstituering',
    startedOn: 'oppstart',
    viewsRequestedOn: 'dagen dere ba om synspunkter',
    viewsDueOn: 'svarfristen for synspunkter',
    proposalPublishedOn: 'dagen forslaget ble offentlig',
    publicationEndsOn: 'siste dag for innspill',
    recommendedOn: 'innstillingen',
    councilMeetingOn: 'kommunestyrets møte',
    adoptedOn: 'vedtaket',
  },
}

const nn: ScheduleTexts = {
  activity: {
    'plan-health-overview': 'Planlegg folkehelseoversikta',
    'invite-early-views': 'Inviter tidleg til innspel',
    'book-council-training': 'Set av tid til folkevaldopplæring',
    'clarify-mandate': 'Avklar kva planstrategien skal løyse',
    'evaluate-previous': 'Evaluer førre planstrategi',
    'form-working-group': 'Set ned arbeidsgruppe',
    'set-timetable': 'Avtal tidsplanen',
    'request-views': 'Be om synspunkt frå stat, fylke og naboar',
    'views-period': 'Svartid for synspunkt',
    'go-through-views': 'Gå gjennom synspunkta',
    'statement-eldrerad': 'Fråsegn frå eldrerådet',
    'statement-rad-for-personer-med-funksjonsnedsettelse':
      'Fråsegn frå rådet for personar med funksjonsnedsetting',
    'statement-eldrerad-og-funksjonsnedsettelse':
      'Fråsegn frå felles råd for eldre og personar med funksjonsnedsetting',
    'statement-ungdomsrad': 'Fråsegn frå ungdomsrådet',
    'gather-knowledge': 'Lag kunnskapsgrunnlaget',
    'publish-knowledge': 'Publiser kunnskapsgrunnlaget',
    'prepare-discussion': 'Førebu drøftinga med kommunestyret',
    'discuss-with-council': 'Drøfting med heile kommunestyret',
    'assess-needs': 'Vurder planbehovet',
    'draft-strategy': 'Skriv utkast til planstrategi',
    'draft-programme': 'Skriv forslag til planprogram',
    recommendation: 'Innstilling',
    'publish-proposal': 'Forslag til vedtak er offentleg',
    'notify-start': 'Varsle oppstart av kommuneplanarbeidet',
    'programme-hearing': 'Høyring av planprogrammet',
    'assess-inputs': 'Vurder innspela',
    'prepare-council-case': 'Gjer saka klar for kommunestyret',
    adopt: 'Kommunestyret vedtek planstrategien',
    'adopt-programme': 'Kommunestyret fastset planprogrammet',
    'announce-adoption': 'Gjer vedtaket kjent',
    'start-follow-up': 'Legg planane inn i økonomiplan og årshjul',
  },
  step: {
    1: {
      title: 'Eigarskap',
      why: 'Ordførar og kommunedirektør treng det same svaret på kva planstrategien skal løyse. Då veit resten av organisasjonen kva arbeidet er til for.',
      must: 'Lova stiller ingen krav til dette steget. Det er kommunestyret som leier planlegginga (plan- og bygningslova § 3-3).',
      advised:
        'Evaluer førre strategi, vel kor mykje de vil gjere, og skriv eit mandat på ei halv side.',
    },
    2: {
      title: 'Arbeidsgruppe',
      why: 'De kjem langt med éin som skriv, éin som kan avgjere, og éin som kan leie prosessar.',
      must: 'Lova krev inga arbeidsgruppe. Er nokon i gruppa både folkevald og tilsett, må de avklare om dei er habile (kommunelova § 11-10).',
      advised: 'Hald gruppa lita. Avtal roller og faste møte med ein gong.',
    },
    3: {
      title: 'Tidsplan',
      why: 'Fristen ligg fast. Rekn tilbake frå møtet i kommunestyret, så ser de kva som hastar.',
      must: 'Vedtaket skal vere gjort seinast eitt år etter konstitueringa, og forslaget skal vere offentleg i minst 30 dagar (plan- og bygningslova § 10-1).',
      advised: 'Be om plass på saklista no. Hald eit seinare møte i reserve.',
    },
    4: {
      title: 'Samhandling',
      why: 'Stat, fylke og naboar veit ting de treng, og dei lagar planar samtidig med dykk.',
      must: 'De skal hente inn synspunkt frå statlege og regionale organ og nabokommunar (plan- og bygningslova § 10-1). Dei tre råda skal få saka tidleg nok til å påverke (kommunelova § 5-12 og forskrift om medverknadsordningar § 2).',
      advised: 'Spør før utkastet er ferdig. Gi seks veker og sei kva de særleg vil ha svar på.',
    },
    5: {
      title: 'Kunnskapsgrunnlag',
      why: 'Få og tydelege funn gjer det lettare å velje. Tal hjelper først når dei er vurderte.',
      must: 'Folkehelseoversikta skal finnast når arbeidet startar (forskrift om oversikt over folkehelsa § 5). Bustadoversikta skal vere ein del av grunnlaget seinast frå 1. juli 2027 (bustadsosiallova §§ 5 og 10). Den heilskaplege ROS-analysen skal liggje til grunn for planane (sivilbeskyttelseslova § 14).',
      advised: 'Vel fem til ti funn. Skriv kva kvart av dei betyr for kommunen, og publiser det.',
    },
    6: {
      title: 'Drøfting',
      why: 'Strategien blir brukt når kommunestyret kjenner att sine eigne val i han.',
      must: 'Lova krev ikkje eit eige møte. Planstrategien bør drøfte strategiske val, og kommunen bør leggje opp til brei medverknad (plan- og bygningslova § 10-1).',
      advised: 'Samle heile kommunestyret til ein verkstad. La dei arbeide, ikkje berre lytte.',
    },
    7: {
      title: 'Planbehov',
      why: 'Kvar plan må vere verd tida han tek. Vel de for mange, rekk de ikkje å bruke dei.',
      must: 'Kommunestyret skal ta stilling til om kommuneplanen eller delar av han skal reviderast (plan- og bygningslova § 10-1). Planlegginga skal ikkje vere meir omfattande enn nødvendig (§ 3-1). Planstrategien skal også seie om klimaendringane krev at planar blir laga, reviderte eller oppheva (statlege planretningslinjer for klima og energi punkt 5.3).',
      advised: 'Gå gjennom alle planane. Set vekeverk på dei, og hald summen innanfor det de har.',
    },
    8: {
      title: 'Utkast',
      why: 'No skal vala stå klart på papiret, og folk skal få sjå dei før dei blir vedtekne.',
      must: 'Forslaget til vedtak skal vere offentleg i minst 30 dagar før kommunestyret behandlar saka (plan- og bygningslova § 10-1).',
      advised: 'Legg ut sjølve vedtaksteksten, ikkje berre dokumentet. Hald det under 15 sider.',
    },
    9: {
      title: 'Vedtak og oppfølging',
      why: 'Eit vedtak verkar først når planane får tid, pengar og nokon som eig dei.',
      must: 'Kommunestyret skal vedta planstrategien innan fristen (plan- og bygningslova § 10-1). Vedtaket skal setjast i verk utan unødig opphald (kommunelova § 13-1).',
      advised: 'Gjer vedtaket kjent, legg planane inn i økonomiplanen og sjå over dei kvart år.',
    },
  },
  body: {
    kommunestyre: 'kommunestyret',
    formannskap: 'formannskapet',
    planutvalg: 'planutvalet',
    eldrerad: 'eldrerådet',
    'rad-for-personer-med-funksjonsnedsettelse': 'rådet for personar med funksjonsnedsetting',
    'eldrerad-og-funksjonsnedsettelse': 'felles råd for eldre og personar med funksjonsnedsetting',
    ungdomsrad: 'ungdomsrådet',
    arbeidsgruppe: 'arbeidsgruppa',
    annet: 'eit anna organ',
  },
  holiday: {
    'new-years-day': 'første nyttårsdag',
    'maundy-thursday': 'skjærtorsdag',
    'good-friday': 'langfredag',
    'easter-sunday': 'første påskedag',
    'easter-monday': 'andre påskedag',
    'labour-day': '1. mai',
    'constitution-day': '17. mai',
    'ascension-day': 'Kristi himmelfartsdag',
    'whit-sunday': 'første pinsedag',
    'whit-monday': 'andre pinsedag',
    'christmas-day': 'første juledag',
    'boxing-day': 'andre juledag',
  },
  order: {
    'recommendation-first': 'innstilling før offentleggjering',
    'publication-first': 'offentleggjering før innstilling',
  },
  date: {
    constitutedOn: 'konstituerande møte',
    expectedConstitutionOn: 'venta konstituering',
    startedOn: 'oppstart',
    viewsRequestedOn: 'dagen de bad om synspunkt',
    viewsDueOn: 'svarfristen for synspunkt',
    proposalPublishedOn: 'dagen forslaget vart offentleg',
    publicationEndsOn: 'siste dag for innspel',
    recommendedOn: 'innstillinga',
    councilMeetingOn: 'møtet i kommunestyret',
    adoptedOn: 'vedtaket',
  },
}

export const scheduleTexts = dictionary(nb, nn)
