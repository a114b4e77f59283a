import type { ReasonValues } from '#domain/schedule/code-values.ts'
import type { ReasonCode } from '#domain/schedule/schedule-codes.ts'
import { dictionary } from '#platform/i18n/language.ts'
import { hours, type Written } from './written-values.ts'

type ReasonTexts = {
  readonly [Code in ReasonCode]: (values: Written<ReasonValues[Code]>) => string
}

const dager = (days: number) => (days === 1 ? '1 dag' : `${days} dager`)
const dagar = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`)

const nb: ReasonTexts = {
  recorded: () => 'Datoen er registrert og ligger fast.',
  pinned: () => 'Dere har satt datoene selv. De blir stående når resten regnes om.',
  'before-constitution': ({ constitution }) =>
    `Dette kan dere gjøre nå, før det nye kommunestyret konstituerer seg ${constitution}.`,
  'first-work': ({ start }) => `Arbeidet begynner her, fra ${start}.`,
  follows: (v) => `Kommer etter «${v.previous}». Vi regner med ${hours(v.hours, 'nb')}.`,
  overdue: ({ from }) =>
    `Skulle vært gjort før, men er ikke registrert. Derfor er det lagt til ${from}.`,
  urgent: ({ from }) =>
    `Tiden er knapp, så dette gjøres først, ${from}. Da får de som blir spurt, mest mulig tid.`,
  'views-deadline': ({ days, due }) =>
    `De som blir spurt, får ${dager(days)} på seg, til ${due}. Det er en annen frist enn den for innspill til forslaget.`,
  'discussion-at-council-meeting': ({ date }) =>
    `Lagt til det vanlige møtet i kommunestyret ${date}, så slipper dere en egen innkalling. Ta drøftingen først på dagen.`,
  'discussion-on-own-day': () =>
    'Ingen av de vanlige møtene passer her. Finn en egen dag, eller et møte like ved.',
  'statement-at-meeting': ({ before }) =>
    `Møtet ligger før innstillingen ${before}, så uttalelsen kan påvirke saken.`,
  'statement-in-proposed-week': ({ before }) =>
    `Vi kjenner ikke møtedatoen og foreslår denne uka. Uttalelsen må komme før innstillingen ${before}.`,
  'statement-late': ({ before }) =>
    `Det er det eneste møtet vi kjenner, og det kommer etter innstillingen ${before}.`,
  'recommendation-at-meeting': ({ body, meeting }) =>
    `Møtet i ${body} som passer best før kommunestyret ${meeting}.`,
  'recommendation-in-proposed-week': ({ body, meeting }) =>
    `Vi kjenner ikke noe møte i ${body} som passer, og foreslår denne uka før kommunestyret ${meeting}.`,
  'publication-before-meeting': ({ days, meeting, bySafe }) =>
    `${dager(days)} før kommunestyret ${meeting}. Loven krever minst 30 dager (plan- og bygningsloven § 10-1). Trygg siste dag er ${bySafe}.`,
  'publication-too-late': ({ days, meeting, byLaw }) =>
    days > 0
      ? `Det er bare ${dager(days)} igjen til kommunestyret ${meeting}. Etter plan- og bygningsloven § 10-1 skulle forslaget vært offentlig ${byLaw}.`
      : `Forslaget er ikke offentlig før kommunestyret ${meeting}. Etter plan- og bygningsloven § 10-1 skulle det vært offentlig ${byLaw}.`,
  'inputs-before-recommendation': ({ recommendation }) =>
    `Innspillene skal være vurdert før innstillingen ${recommendation}.`,
  'inputs-before-meeting': ({ meeting }) =>
    `Innspillene skal være vurdert før kommunestyret møtes ${meeting}.`,
  'papers-before-meeting': ({ days, meeting }) =>
    `Sakspapirene skal ut i rimelig tid før møtet ${meeting} (kommuneloven § 11-3). Her er de klare ${dager(days)} før.`,
  'programme-with-proposal': ({ days }) =>
    `Planprogrammet ligger ute sammen med forslaget til vedtak, i ${dager(days)}. Høringen skal vare minst seks uker (plan- og bygningsloven § 11-13).`,
  'programme-at-adoption': ({ meeting }) =>
    `Kommunestyret fastsetter planprogrammet (plan- og bygningsloven § 11-13) i samme møte som planstrategien, ${meeting}.`,
  'meeting-with-reserve': ({ days, adoptBy, reserve }) =>
    `Siste møte som gir tid til arbeidet og har ${dager(days)} igjen til fristen ${adoptBy}. Møtet ${reserve} er reserve.`,
  'meeting-last-in-time': ({ adoptBy }) =>
    `Siste kjente møte før fristen ${adoptBy}. Det er ikke noe møte i reserve.`,
  'meeting-after-deadline': ({ adoptBy }) =>
    `Første kjente møte etter fristen ${adoptBy}. Ingen møter ligger før.`,
  'meeting-chosen': ({ adoptBy }) =>
    adoptBy === '' ? 'Dere har valgt møtet.' : `Dere har valgt møtet. Fristen er ${adoptBy}.`,
  'meeting-proposed': ({ adoptBy }) =>
    adoptBy === ''
      ? 'Vi kjenner ingen møter i kommunestyret og foreslår denne dagen.'
      : `Vi kjenner ingen møter i kommunestyret og foreslår denne dagen, om lag seks uker før fristen ${adoptBy}.`,
  'after-adoption': ({ adopted }) => `Kommer etter vedtaket ${adopted}.`,
}

const nn: ReasonTexts = {
  recorded: () => 'Datoen er registrert og ligg fast.',
  pinned: () => 'De har sett datoane sjølve. Dei blir ståande når resten blir rekna om.',
  'before-constitution': ({ constitution }) =>
    `Dette kan de gjere no, før det nye kommunestyret konstituerer seg ${constitution}.`,
  'first-work': ({ start }) => `Arbeidet tek til her, frå ${start}.`,
  follows: (v) => `Kjem etter «${v.previous}». Vi reknar med ${hours(v.hours, 'nn')}.`,
  overdue: ({ from }) =>
    `Skulle ha vore gjort før, men er ikkje registrert. Derfor er det lagt til ${from}.`,
  urgent: ({ from }) =>
    `Tida er knapp, så dette blir gjort først, ${from}. Då får dei som blir spurde, mest mogleg tid.`,
  'views-deadline': ({ days, due }) =>
    `Dei som blir spurde, får ${dagar(days)} på seg, til ${due}. Det er ein annan frist enn den for innspel til forslaget.`,
  'discussion-at-council-meeting': ({ date }) =>
    `Lagt til det vanlege møtet i kommunestyret ${date}, så slepp de ei eiga innkalling. Ta drøftinga først på dagen.`,
  'discussion-on-own-day': () =>
    'Ingen av dei vanlege møta passar her. Finn ein eigen dag, eller eit møte like ved.',
  'statement-at-meeting': ({ before }) =>
    `Møtet ligg før innstillinga ${before}, så fråsegna kan påverke saka.`,
  'statement-in-proposed-week': ({ before }) =>
    `Vi kjenner ikkje møtedatoen og foreslår denne veka. Fråsegna må kome før innstillinga ${before}.`,
  'statement-late': ({ before }) =>
    `Det er det einaste møtet vi kjenner, og det kjem etter innstillinga ${before}.`,
  'recommendation-at-meeting': ({ body, meeting }) =>
    `Møtet i ${body} som passar best før kommunestyret ${meeting}.`,
  'recommendation-in-proposed-week': ({ body, meeting }) =>
    `Vi kjenner ikkje noko møte i ${body} som passar, og foreslår denne veka før kommunestyret ${meeting}.`,
  'publication-before-meeting': ({ days, meeting, bySafe }) =>
    `${dagar(days)} før kommunestyret ${meeting}. Lova krev minst 30 dagar (plan- og bygningslova § 10-1). Trygg siste dag er ${bySafe}.`,
  'publication-too-late': ({ days, meeting, byLaw }) =>
    days > 0
      ? `Det er berre ${dagar(days)} att til kommunestyret ${meeting}. Etter plan- og bygningslova § 10-1 skulle forslaget ha vore offentleg ${byLaw}.`
      : `Forslaget er ikkje offentleg før kommunestyret ${meeting}. Etter plan- og bygningslova § 10-1 skulle det ha vore offentleg ${byLaw}.`,
  'inputs-before-recommendation': ({ recommendation }) =>
    `Innspela skal vere vurderte før innstillinga ${recommendation}.`,
  'inputs-before-meeting': ({ meeting }) =>
    `Innspela skal vere vurderte før kommunestyret møtest ${meeting}.`,
  'papers-before-meeting': ({ days, meeting }) =>
    `Sakspapira skal ut i rimeleg tid før møtet ${meeting} (kommunelova § 11-3). Her er dei klare ${dagar(days)} før.`,
  'programme-with-proposal': ({ days }) =>
    `Planprogrammet ligg ute saman med forslaget til vedtak, i ${dagar(days)}. Høyringa skal vare minst seks veker (plan- og bygningslova § 11-13).`,
  'programme-at-adoption': ({ meeting }) =>
    `Kommunestyret fastset planprogrammet (plan- og bygningslova § 11-13) i same møte som planstrategien, ${meeting}.`,
  'meeting-with-reserve': ({ days, adoptBy, reserve }) =>
    `Siste møtet som gir tid til arbeidet og har ${dagar(days)} att til fristen ${adoptBy}. Møtet ${reserve} er reserve.`,
  'meeting-last-in-time': ({ adoptBy }) =>
    `Siste kjende møte før fristen ${adoptBy}. Det er ikkje noko møte i reserve.`,
  'meeting-after-deadline': ({ adoptBy }) =>
    `Første kjende møte etter fristen ${adoptBy}. Ingen møte ligg før.`,
  'meeting-chosen': ({ adoptBy }) =>
    adoptBy === '' ? 'De har valt møtet.' : `De har valt møtet. Fristen er ${adoptBy}.`,
  'meeting-proposed': ({ adoptBy }) =>
    adoptBy === ''
      ? 'Vi kjenner ingen møte i kommunestyret og foreslår denne dagen.'
      : `Vi kjenner ingen møte i kommunestyret og foreslår denne dagen, om lag seks veker før fristen ${adoptBy}.`,
  'after-adoption': ({ adopted }) => `Kjem etter vedtaket ${adopted}.`,
}

export const scheduleReasonTexts = dictionary(nb, nn)
