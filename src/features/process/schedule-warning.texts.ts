import type { WarningValues } from '#domain/schedule/code-values.ts'
import type { WarningCode } from '#domain/schedule/schedule-codes.ts'
import { dictionary } from '#platform/i18n/language.ts'
import { hours, type Written } from './written-values.ts'

type WarningTexts = {
  readonly [Code in WarningCode]: (values: Written<WarningValues[Code]>) => string
}

const dager = (days: number) => (days === 1 ? '1 dag' : `${days} dager`)
const dagar = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`)

const nb: WarningTexts = {
  'no-constitution-date': () =>
    'Vi mangler datoen for det konstituerende møtet, så fristen er ukjent. Den er ett år etter konstitueringen (plan- og bygningsloven § 10-1). Legg inn datoen, eller den dere venter. Planen er foreløpig.',
  'constitution-not-confirmed': ({ expected }) =>
    `Konstitueringen var ventet ${expected}, men er ikke registrert. Fristen regnes fra den dagen møtet ble holdt (plan- og bygningsloven § 10-1). Legg inn datoen.`,
  'constituted-after-october': ({ constituted, limit }) =>
    `Konstitueringen ${constituted} er etter ${limit}. Det konstituerende møtet skal holdes innen utgangen av oktober i valgåret (kommuneloven § 7-1). Sjekk datoen. Er den riktig, regner vi fristen fra den.`,
  'constitution-date-unusual': ({ constituted }) =>
    `Konstitueringen ${constituted} er ikke høsten i et valgår. Det konstituerende møtet skal holdes innen utgangen av oktober i valgåret (kommuneloven § 7-1). Sjekk datoen.`,
  'unreasonable-date': ({ field, date }) =>
    `Datoen ${date} for «${field}» kan ikke stemme. Vi har holdt den utenfor. Rett den.`,
  'no-council-meetings': ({ proposed }) =>
    `Vi kjenner ingen møter i kommunestyret. Vi har foreslått ${proposed}. Legg inn møtekalenderen, så velger vi et møte.`,
  'no-meeting-in-time': ({ adoptBy, meeting }) =>
    `Ingen kjente møter i kommunestyret ligger før fristen ${adoptBy} (plan- og bygningsloven § 10-1). Planen bruker ${meeting}. Be ordføreren om et tidligere møte.`,
  'no-reserve-meeting': ({ meeting, adoptBy }) =>
    `Blir møtet ${meeting} avlyst eller saken utsatt, er det ikke noe senere møte før fristen ${adoptBy}. Velg et tidligere møte, eller be om et ekstra.`,
  'little-slack-after-meeting': ({ meeting, adoptBy, days }) =>
    days === 0
      ? `Møtet ${meeting} er samme dag som fristen. Vedtaket er i tide, men tåler ingen utsettelse. Velg et tidligere møte om dere kan.`
      : `Det er bare ${dager(days)} fra møtet ${meeting} til fristen ${adoptBy}. Vi råder til minst fire uker. Velg et tidligere møte om dere kan.`,
  'meeting-too-early': ({ meeting, needed, available }) =>
    `Møtet ${meeting} kommer for tidlig for det som gjenstår. En lovlig prosess trenger om lag ${dager(needed)}, og dere har ${dager(available)}. Velg et senere møte, eller kort ned svartiden for synspunkter.`,
  'meeting-after-deadline': ({ meeting, adoptBy, days }) =>
    `Møtet ${meeting} er ${dager(days)} etter fristen ${adoptBy} (plan- og bygningsloven § 10-1). Velg et møte før fristen, eller be om et ekstra.`,
  'meeting-not-in-calendar': ({ meeting }) =>
    `Møtet ${meeting} står ikke i møtekalenderen. Sjekk datoen, eller legg møtet inn i kalenderen.`,
  'meeting-before-constitution': ({ meeting, constituted }) =>
    `Møtet ${meeting} er før konstitueringen ${constituted}. Det nye kommunestyret skal vedta planstrategien (plan- og bygningsloven § 10-1). Sjekk begge datoene.`,
  'meeting-on-holiday': ({ body, meeting, holiday }) =>
    `Møtet i ${body} ${meeting} er lagt til ${holiday}. Sjekk datoen.`,
  'meeting-on-weekend': ({ body, meeting }) =>
    `Møtet i ${body} ${meeting} er lagt til en helg. Sjekk datoen.`,
  'meeting-passed': ({ meeting }) =>
    `Møtet ${meeting} er holdt, men vedtaket er ikke registrert. Legg inn vedtaksdatoen, eller velg et nytt møte.`,
  'deadline-passed': ({ adoptBy, days }) =>
    `Fristen ${adoptBy} gikk ut for ${dager(days)} siden (plan- og bygningsloven § 10-1). Gjør vedtaket så snart dere kan. Forslaget skal være offentlig i minst 30 dager også nå.`,
  'adopted-after-deadline': ({ adopted, adoptBy, days }) =>
    `Vedtaket ${adopted} kom ${dager(days)} etter fristen ${adoptBy} (plan- og bygningsloven § 10-1). Skriv hvorfor, så følger grunnen prosessplanen.`,
  'adoption-in-future': ({ adopted }) =>
    `Vedtaket er registrert ${adopted}, som ikke har vært ennå. Er det møtet dere planlegger, fører dere det som møte i stedet.`,
  'publication-too-late': ({ published, meeting, days, byLaw }) =>
    days > 0
      ? `Forslaget er offentlig fra ${published}, bare ${dager(days)} før kommunestyret ${meeting}. Loven krever minst 30 (plan- og bygningsloven § 10-1), altså senest ${byLaw}. Er vedtaket ikke gjort, velger dere et senere møte.`
      : `Forslaget er offentlig fra ${published}, ikke før kommunestyret ${meeting}. Det skulle vært offentlig minst 30 dager før, senest ${byLaw} (plan- og bygningsloven § 10-1). Er vedtaket ikke gjort, velger dere et senere møte.`,
  'publication-without-margin': ({ published, meeting }) =>
    `Fra ${published} til møtet ${meeting} er det akkurat 30 dager (plan- og bygningsloven § 10-1). Paragrafen sier ikke hvordan dagene telles. Legg ut forslaget én dag før, så er dere på den sikre siden.`,
  'publication-too-short': ({ published, ends, days }) =>
    `Forslaget lå ute fra ${published} til ${ends}, altså ${dager(days)}. Det skal være offentlig minst 30 dager før kommunestyret behandler det (plan- og bygningsloven § 10-1). La det ligge ute til møtet er holdt.`,
  'publication-ends-after-meeting': ({ ends, meeting }) =>
    `Siste dag for innspill, ${ends}, er etter møtet ${meeting}. Sett en tidligere frist, så innspillene kan brukes.`,
  'summer-in-publication': ({ days }) =>
    `${dager(days)} av tiden forslaget er offentlig, er sommerstengt. Det er lov, men færre får det med seg. Gi gjerne lengre frist.`,
  'christmas-in-publication': ({ days }) =>
    `${dager(days)} av tiden forslaget er offentlig, er i jula. Det er lov, men færre får det med seg. Gi gjerne lengre frist.`,
  'little-time-for-inputs': ({ days }) =>
    `Det er ${days === 0 ? 'ingen arbeidsdager' : `bare ${dager(days)}`} til å vurdere innspillene. Legg ut forslaget tidligere, eller sett innspillsfristen noen dager før forslaget behandles.`,
  'no-recommendation-meeting': ({ body }) =>
    `Ingen av møtene i ${body} passer til å gi innstilling. Be om et ekstra møte i uka vi har foreslått, eller bytt rekkefølgen.`,
  'recommendation-after-meeting': ({ recommended, meeting }) =>
    `Innstillingen ${recommended} er registrert etter kommunestyrets møte ${meeting}. Sjekk datoene.`,
  'order-differs-from-dates': ({ order }) =>
    `Datoene dere har lagt inn, viser ${order}. Planen følger datoene. Begge rekkefølgene er lovlige (plan- og bygningsloven § 10-1).`,
  'programme-hearing-too-short': ({ days }) =>
    `Planprogrammet er på høring i ${dager(days)}. Fristen skal være minst seks uker (plan- og bygningsloven § 11-13). Send det ut tidligere, eller fastsett det i et senere møte.`,
  'views-due-before-request': ({ requested, due }) =>
    `Svarfristen ${due} er før dagen dere ba om synspunkter, ${requested}. Sjekk datoene.`,
  'views-period-short': ({ days }) =>
    `De som skal gi synspunkter (plan- og bygningsloven § 10-1), får ${dager(days)}. Paragrafen sier ikke hvor lenge, men vi råder til seks uker. Ring dem hvis det haster.`,
  'views-due-after-draft': ({ due, draft }) =>
    `Synspunktene (plan- og bygningsloven § 10-1) kommer ${due}, etter at dere begynner å skrive ${draft}. Sett av tid til å ta dem inn i utkastet.`,
  'views-due-after-publication': ({ due, published }) =>
    `Synspunktene kommer ${due}, men forslaget er offentlig fra ${published}. De skal hentes inn som del av arbeidet (plan- og bygningsloven § 10-1). Sett en tidligere svarfrist, eller legg ut forslaget senere.`,
  'views-due-after-meeting': ({ due, meeting }) =>
    `Synspunktene kommer ${due}, for sent for møtet ${meeting}. De skal hentes inn før vedtaket (plan- og bygningsloven § 10-1). Sett en tidligere svarfrist, eller velg et senere møte.`,
  'statement-after-recommendation': ({ body, date, recommendation }) =>
    `Uttalelsen fra ${body} kommer ${date}, ikke før innstillingen ${recommendation}. Rådet skal få saken tidlig nok til å påvirke (kommuneloven § 5-12, forskrift om medvirkningsordninger § 2). Be om et tidligere møte.`,
  'no-statement-meeting': ({ body }) =>
    `Ingen av møtene i ${body} ligger mellom oppstart og kommunestyrets møte. Rådet har rett til å uttale seg (kommuneloven § 5-12). Be om et møte i uka vi har foreslått.`,
  'hours-insufficient': (v) =>
    `Arbeidet fram til ${v.until} tar om lag ${hours(v.needed, 'nb')}. Med ${hours(v.hoursPerWeek, 'nb')} i uka har dere ${hours(v.available, 'nb')}. Det trengs ${hours(v.neededPerWeek, 'nb')} i uka. Planleggingen skal bygge på ressursene dere har (plan- og bygningsloven § 3-1): sett av mer tid, få hjelp eller gjør mindre.`,
  'no-slack': ({ days }) =>
    days === 0
      ? 'Det er ingen dager å gå på før utkastet må være ferdig. Begynn tidligere, eller velg et senere møte.'
      : `Det er bare ${dager(days)} å gå på før utkastet må være ferdig. Begynn tidligere, eller velg et senere møte.`,
  'too-little-time': ({ needed, available }) =>
    `Det er ${available === 1 ? '1 arbeidsdag' : `${available} arbeidsdager`} til utkastet må være ferdig. Arbeidet trenger minst ${needed}. Velg et senere møte, eller gjør mindre.`,
  'pinned-conflict': ({ key, other }) =>
    key === other
      ? `Datoen dere har satt for «${key}», stemmer ikke med møtet som er valgt. Møtet gjelder. Rett en av dem.`
      : `Datoene dere har satt for «${key}», kommer i feil rekkefølge med «${other}». Vi har ikke endret dem. Flytt en av dem.`,
  'pinned-not-used': ({ key }) =>
    `Dere har satt datoer for «${key}», som ikke er med i denne planen. Vi tar vare på dem i tilfelle den kommer tilbake.`,
}

const nn: WarningTexts = {
  'no-constitution-date': () =>
    'Vi manglar datoen for det konstituerande møtet, så fristen er ukjend. Han er eitt år etter konstitueringa (plan- og bygningslova § 10-1). Legg inn datoen, eller den de ventar. Planen er førebels.',
  'constitution-not-confirmed': ({ expected }) =>
    `Konstitueringa var venta ${expected}, men er ikkje registrert. Fristen blir rekna frå den dagen møtet vart halde (plan- og bygningslova § 10-1). Legg inn datoen.`,
  'constituted-after-october': ({ constituted, limit }) =>
    `Konstitueringa ${constituted} er etter ${limit}. Det konstituerande møtet skal haldast innan utgangen av oktober i valåret (kommunelova § 7-1). Sjekk datoen. Er han rett, reknar vi fristen frå han.`,
  'constitution-date-unusual': ({ constituted }) =>
    `Konstitueringa ${constituted} er ikkje hausten i eit valår. Det konstituerande møtet skal haldast innan utgangen av oktober i valåret (kommunelova § 7-1). Sjekk datoen.`,
  'unreasonable-date': ({ field, date }) =>
    `Datoen ${date} for «${field}» kan ikkje stemme. Vi har halde han utanfor. Rett han.`,
  'no-council-meetings': ({ proposed }) =>
    `Vi kjenner ingen møte i kommunestyret. Vi har foreslått ${proposed}. Legg inn møtekalenderen, så vel vi eit møte.`,
  'no-meeting-in-time': ({ adoptBy, meeting }) =>
    `Ingen kjende møte i kommunestyret ligg før fristen ${adoptBy} (plan- og bygningslova § 10-1). Planen bruker ${meeting}. Be ordføraren om eit tidlegare møte.`,
  'no-reserve-meeting': ({ meeting, adoptBy }) =>
    `Blir møtet ${meeting} avlyst eller saka utsett, er det ikkje noko seinare møte før fristen ${adoptBy}. Vel eit tidlegare møte, eller be om eit ekstra.`,
  'little-slack-after-meeting': ({ meeting, adoptBy, days }) =>
    days === 0
      ? `Møtet ${meeting} er same dag som fristen. Vedtaket er i tide, men toler inga utsetting. Vel eit tidlegare møte om de kan.`
      : `Det er berre ${dagar(days)} frå møtet ${meeting} til fristen ${adoptBy}. Vi rår til minst fire veker. Vel eit tidlegare møte om de kan.`,
  'meeting-too-early': ({ meeting, needed, available }) =>
    `Møtet ${meeting} kjem for tidleg for det som står att. Ein lovleg prosess treng om lag ${dagar(needed)}, og de har ${dagar(available)}. Vel eit seinare møte, eller kort ned svartida for synspunkt.`,
  'meeting-after-deadline': ({ meeting, adoptBy, days }) =>
    `Møtet ${meeting} er ${dagar(days)} etter fristen ${adoptBy} (plan- og bygningslova § 10-1). Vel eit møte før fristen, eller be om eit ekstra.`,
  'meeting-not-in-calendar': ({ meeting }) =>
    `Møtet ${meeting} står ikkje i møtekalenderen. Sjekk datoen, eller legg møtet inn i kalenderen.`,
  'meeting-before-constitution': ({ meeting, constituted }) =>
    `Møtet ${meeting} er før konstitueringa ${constituted}. Det nye kommunestyret skal vedta planstrategien (plan- og bygningslova § 10-1). Sjekk begge datoane.`,
  'meeting-on-holiday': ({ body, meeting, holiday }) =>
    `Møtet i ${body} ${meeting} er lagt til ${holiday}. Sjekk datoen.`,
  'meeting-on-weekend': ({ body, meeting }) =>
    `Møtet i ${body} ${meeting} er lagt til ei helg. Sjekk datoen.`,
  'meeting-passed': ({ meeting }) =>
    `Møtet ${meeting} er halde, men vedtaket er ikkje registrert. Legg inn vedtaksdatoen, eller vel eit nytt møte.`,
  'deadline-passed': ({ adoptBy, days }) =>
    `Fristen ${adoptBy} gjekk ut for ${dagar(days)} sidan (plan- og bygningslova § 10-1). Gjer vedtaket så snart de kan. Forslaget skal vere offentleg i minst 30 dagar også no.`,
  'adopted-after-deadline': ({ adopted, adoptBy, days }) =>
    `Vedtaket ${adopted} kom ${dagar(days)} etter fristen ${adoptBy} (plan- og bygningslova § 10-1). Skriv kvifor, så følgjer grunnen prosessplanen.`,
  'adoption-in-future': ({ adopted }) =>
    `Vedtaket er registrert ${adopted}, som ikkje har vore enno. Er det møtet de planlegg, fører de det som møte i staden.`,
  'publication-too-late': ({ published, meeting, days, byLaw }) =>
    days > 0
      ? `Forslaget er offentleg frå ${published}, berre ${dagar(days)} før kommunestyret ${meeting}. Lova krev minst 30 (plan- og bygningslova § 10-1), altså seinast ${byLaw}. Er vedtaket ikkje gjort, vel de eit seinare møte.`
      : `Forslaget er offentleg frå ${published}, ikkje før kommunestyret ${meeting}. Det skulle ha vore offentleg minst 30 dagar før, seinast ${byLaw} (plan- og bygningslova § 10-1). Er vedtaket ikkje gjort, vel de eit seinare møte.`,
  'publication-without-margin': ({ published, meeting }) =>
    `Frå ${published} til møtet ${meeting} er det akkurat 30 dagar (plan- og bygningslova § 10-1). Paragrafen seier ikkje korleis dagane skal teljast. Legg ut forslaget éin dag før, så er de på den sikre sida.`,
  'publication-too-short': ({ published, ends, days }) =>
    `Forslaget låg ute frå ${published} til ${ends}, altså ${dagar(days)}. Det skal vere offentleg minst 30 dagar før kommunestyret behandlar det (plan- og bygningslova § 10-1). La det liggje ute til møtet er halde.`,
  'publication-ends-after-meeting': ({ ends, meeting }) =>
    `Siste dag for innspel, ${ends}, er etter møtet ${meeting}. Set ein tidlegare frist, så innspela kan brukast.`,
  'summer-in-publication': ({ days }) =>
    `${dagar(days)} av tida forslaget er offentleg, er sommarstengt. Det er lov, men færre får det med seg. Gi gjerne lengre frist.`,
  'christmas-in-publication': ({ days }) =>
    `${dagar(days)} av tida forslaget er offentleg, er i jula. Det er lov, men færre får det med seg. Gi gjerne lengre frist.`,
  'little-time-for-inputs': ({ days }) =>
    `Det er ${days === 0 ? 'ingen arbeidsdagar' : `berre ${dagar(days)}`} til å vurdere innspela. Legg ut forslaget tidlegare, eller set innspelsfristen nokre dagar før forslaget blir behandla.`,
  'no-recommendation-meeting': ({ body }) =>
    `Ingen av møta i ${body} passar til å gi innstilling. Be om eit ekstra møte i veka vi har foreslått, eller byt rekkjefølgja.`,
  'recommendation-after-meeting': ({ recommended, meeting }) =>
    `Innstillinga ${recommended} er registrert etter møtet i kommunestyret ${meeting}. Sjekk datoane.`,
  'order-differs-from-dates': ({ order }) =>
    `Datoane de har lagt inn, viser ${order}. Planen følgjer datoane. Begge rekkjefølgjene er lovlege (plan- og bygningslova § 10-1).`,
  'programme-hearing-too-short': ({ days }) =>
    `Planprogrammet er på høyring i ${dagar(days)}. Fristen skal vere minst seks veker (plan- og bygningslova § 11-13). Send det ut tidlegare, eller fastset det i eit seinare møte.`,
  'views-due-before-request': ({ requested, due }) =>
    `Svarfristen ${due} er før dagen de bad om synspunkt, ${requested}. Sjekk datoane.`,
  'views-period-short': ({ days }) =>
    `Dei som skal gi synspunkt (plan- og bygningslova § 10-1), får ${dagar(days)}. Paragrafen seier ikkje kor lenge, men vi rår til seks veker. Ring dei om det hastar.`,
  'views-due-after-draft': ({ due, draft }) =>
    `Synspunkta (plan- og bygningslova § 10-1) kjem ${due}, etter at de tek til å skrive ${draft}. Set av tid til å ta dei inn i utkastet.`,
  'views-due-after-publication': ({ due, published }) =>
    `Synspunkta kjem ${due}, men forslaget er offentleg frå ${published}. Dei skal hentast inn som del av arbeidet (plan- og bygningslova § 10-1). Set ein tidlegare svarfrist, eller legg ut forslaget seinare.`,
  'views-due-after-meeting': ({ due, meeting }) =>
    `Synspunkta kjem ${due}, for seint for møtet ${meeting}. Dei skal hentast inn før vedtaket (plan- og bygningslova § 10-1). Set ein tidlegare svarfrist, eller vel eit seinare møte.`,
  'statement-after-recommendation': ({ body, date, recommendation }) =>
    `Fråsegna frå ${body} kjem ${date}, ikkje før innstillinga ${recommendation}. Rådet skal få saka tidleg nok til å påverke (kommunelova § 5-12, forskrift om medverknadsordningar § 2). Be om eit tidlegare møte.`,
  'no-statement-meeting': ({ body }) =>
    `Ingen av møta i ${body} ligg mellom oppstart og møtet i kommunestyret. Rådet har rett til å uttale seg (kommunelova § 5-12). Be om eit møte i veka vi har foreslått.`,
  'hours-insufficient': (v) =>
    `Arbeidet fram til ${v.until} tek om lag ${hours(v.needed, 'nn')}. Med ${hours(v.hoursPerWeek, 'nn')} i veka har de ${hours(v.available, 'nn')}. Det trengst ${hours(v.neededPerWeek, 'nn')} i veka. Planlegginga skal byggje på ressursane de har (plan- og bygningslova § 3-1): set av meir tid, få hjelp eller gjer mindre.`,
  'no-slack': ({ days }) =>
    days === 0
      ? 'Det er ingen dagar å gå på før utkastet må vere ferdig. Byrj tidlegare, eller vel eit seinare møte.'
      : `Det er berre ${dagar(days)} å gå på før utkastet må vere ferdig. Byrj tidlegare, eller vel eit seinare møte.`,
  'too-little-time': ({ needed, available }) =>
    `Det er ${available === 1 ? '1 arbeidsdag' : `${available} arbeidsdagar`} til utkastet må vere ferdig. Arbeidet treng minst ${needed}. Vel eit seinare møte, eller gjer mindre.`,
  'pinned-conflict': ({ key, other }) =>
    key === other
      ? `Datoen de har sett for «${key}», stemmer ikkje med møtet som er valt. Møtet gjeld. Rett ein av dei.`
      : `Datoane de har sett for «${key}», kjem i feil rekkjefølgje med «${other}». Vi har ikkje endra dei. Flytt ein av dei.`,
  'pinned-not-used': ({ key }) =>
    `De har sett datoar for «${key}», som ikkje er med i denne planen. Vi tek vare på dei i tilfelle han kjem tilbake.`,
}

export const scheduleWarningTexts = dictionary(nb, nn)
