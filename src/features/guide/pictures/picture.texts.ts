import type { Step } from '#domain/process.ts'
import { dictionary } from '#platform/i18n/language.ts'
import type { PictureItem } from './picture-parts.ts'

interface PictureText {
  readonly caption: string
  /** What the picture is of, before all that it says. */
  readonly shows: string
}

export interface PlanBox {
  readonly title: string
  readonly text: string
  /** Whether it decides what may be built where. */
  readonly binds?: true
}

export interface PlanSystemText extends PictureText {
  readonly above: readonly [PlanBox, PlanBox]
  /** Stands beside the chain: it chooses the work. */
  readonly strategy: PlanBox
  readonly parts: readonly [PlanBox, PlanBox, PlanBox]
  readonly plans: readonly [PlanBox, PlanBox, PlanBox]
  readonly below: readonly [PlanBox, PlanBox, PlanBox]
  readonly partsTitle: string
  readonly plansTitle: string
  /** On the boxes that decide what may be built where. */
  readonly binds: string
}

interface PictureTexts {
  readonly trinn: PictureText & { readonly notes: Readonly<Record<Step, string>> }
  readonly faser: PictureText & { readonly items: readonly PictureItem[] }
  readonly medvirkning: PictureText & { readonly items: readonly PictureItem[] }
  readonly igp: PictureText & { readonly items: readonly PictureItem[] }
  /** From the first month of the year to the last. */
  readonly aret: PictureText & {
    readonly items: readonly (PictureItem & { readonly months: readonly number[] })[]
    /** In the middle of the wheel, a line each. */
    readonly hub: readonly string[]
    /** Three letters for each month. */
    readonly months: readonly string[]
  }
  readonly 'fire-ar': PictureText & { readonly items: readonly PictureItem[] }
  readonly plansystem: PlanSystemText
}

const monthLetters = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'des',
]

const nb: PictureTexts = {
  trinn: {
    caption: 'De ni trinnene fra oppdrag til oppfølging',
    shows: 'En vei med ni punkter.',
    notes: {
      1: 'Hva skal den løse for oss?',
      2: 'Den som gjør jobben, og den som kan bestemme',
      3: 'Regnet bakover fra fristen',
      4: 'Stat, fylke, naboer og råd',
      5: 'De få funnene som betyr noe',
      6: 'Med hele kommunestyret',
      7: 'Hva må vi, og hva rekker vi?',
      8: 'Offentlig i minst 30\u00a0dager',
      9: 'Innen ett år, i bruk i fire',
    },
  },
  faser: {
    caption: 'Tre faser, hver med sitt spørsmål',
    shows: 'En vei med tre punkter, ett for hver fase.',
    items: [
      {
        mark: '1',
        title: 'Innsikt',
        asked: 'Hvor er vi?',
        text: 'Trinn 1–5: oppdrag, gruppe, tid, samhandling og kunnskap',
      },
      {
        mark: '2',
        title: 'Konkretisering',
        asked: 'Hva vil vi?',
        text: 'Trinn 6–8: drøfting, planbehov og utkast',
      },
      {
        mark: '3',
        title: 'Gjennomføring',
        asked: 'Hva gjør vi?',
        text: 'Trinn 9: vedtak og fire år med oppfølging',
        isGoal: true,
      },
    ],
  },
  medvirkning: {
    caption: 'Fire grader av medvirkning, fra lite til mye innflytelse',
    shows: 'Fire trapper som blir høyere. Jo høyere trapp, jo mer innflytelse.',
    items: [
      { title: 'Informasjon', asked: '«Dette skjer»', text: 'Folk får vite.' },
      { title: 'Innhenting', asked: '«Hva mener dere?»', text: 'Folk svarer på spørsmål.' },
      { title: 'Dialog', asked: '«La oss snakke om det»', text: 'Folk og kommune tenker sammen.' },
      { title: 'Samarbeid', asked: '«Vi lager det sammen»', text: 'Folk er med og former svaret.' },
    ],
  },
  igp: {
    caption: 'IGP: alene, i gruppe og i plenum',
    shows: 'Tre deler etter hverandre, med tiden som en linje.',
    items: [
      { mark: '2 min', title: 'Individuelt', text: 'Alle skriver. Det er stille i rommet.' },
      { mark: '12 min', title: 'Gruppe', text: 'En runde rundt bordet. Så snakker dere sammen.' },
      { mark: '5 min', title: 'Plenum', text: 'Hvert bord sier ett poeng til alle.' },
    ],
  },
  aret: {
    caption: 'Et år med planstrategien, med status i juni',
    shows: 'Et hjul med tolv måneder: året med planstrategien. Juni er merket.',
    hub: ['Året med', 'planstrategien'],
    months: monthLetters,
    items: [
      {
        months: [1, 2],
        title: 'Januar og februar',
        text: 'Se tilbake på budsjettet, vedta tidsplanen og start virksomhetsplanene',
      },
      { months: [3], title: 'Mars', text: 'Årsberetning, senest 31.\u00a0mars' },
      { months: [4], title: 'April', text: 'Rapport om framdriften' },
      { months: [5], title: 'Mai', text: 'Kommuneproposisjon og tertial\u00a01' },
      {
        months: [6],
        title: 'Juni',
        text: 'Status for planstrategien til kommunestyret, med rammer og regnskap',
        isGoal: true,
      },
      { months: [9], title: 'September', text: 'Tertial\u00a02 og arbeid med budsjettet' },
      { months: [10], title: 'Oktober', text: 'Statsbudsjettet: Endrer det planbehovet?' },
      { months: [11], title: 'November', text: 'Innstilling, offentlig i minst 14\u00a0dager' },
      { months: [12], title: 'Desember', text: 'Kommunestyret vedtar budsjett og økonomiplan' },
    ],
  },
  'fire-ar': {
    caption: 'Fire år med planstrategien',
    shows: 'En vei med seks punkter.',
    items: [
      {
        mark: '1',
        title: 'Før valget',
        text: 'Kunnskapsgrunnlaget ligger klart til det nye kommunestyret.',
      },
      {
        mark: '2',
        title: 'Høsten etter valget',
        text: 'Kommunestyret konstitueres, senest 31.\u00a0oktober. Fristen på ett år begynner å løpe.',
      },
      {
        mark: '3',
        title: 'År 1',
        text: 'Kommunestyret vedtar planstrategien, senest ett år etter konstitueringen.',
        isGoal: true,
      },
      {
        mark: '4',
        title: 'Tidlig i perioden',
        text: 'Skal samfunnsdelen revideres, er den helst ferdig etter halvannet år.',
      },
      {
        mark: '5',
        title: 'Hvert år',
        text: 'Kommunestyret får status, før økonomiplanen blir laget.',
      },
      {
        mark: '6',
        title: 'År 4',
        text: 'Strategien evalueres. Svarene blir kunnskap for den neste.',
      },
    ],
  },
  plansystem: {
    caption: 'Plansystemet fra stat til årsberetning',
    shows: 'En kjede ovenfra og ned. Planstrategien er merket, for den velger arbeidet.',
    above: [
      { title: 'Staten', text: 'Nasjonale forventninger og statlige planretningslinjer' },
      { title: 'Fylket', text: 'Regional planstrategi og regionale planer' },
    ],
    strategy: {
      title: 'Planstrategien',
      text: 'Velger hvilke planer kommunen arbeider med i perioden. Den er et vedtak, ikke en plan.',
    },
    partsTitle: 'Kommuneplanen',
    parts: [
      { title: 'Samfunnsdel', text: 'Mål og retning for kommunens egen drift' },
      { title: 'Arealdel', text: 'Hva hvert område kan brukes til', binds: true },
      { title: 'Handlingsdel', text: 'De neste fire årene, ny hvert år' },
    ],
    plansTitle: 'Planer for deler av kommunen og for tema',
    plans: [
      { title: 'Temaplan', text: 'Følger reglene kommunen selv setter' },
      { title: 'Kommunedelplan for areal', text: 'Et mindre område', binds: true },
      { title: 'Reguleringsplan', text: 'Én eller flere eiendommer', binds: true },
    ],
    below: [
      { title: 'Økonomiplan og årsbudsjett', text: 'Viser hva det er penger til' },
      { title: 'Virksomhetsplaner', text: 'Hver enhets eget arbeid' },
      { title: 'Årsberetning', text: 'Hva det ble til' },
    ],
    binds: 'Binder bruken av areal',
  },
}

const nn: PictureTexts = {
  trinn: {
    caption: 'Dei ni stega frå oppdrag til oppfølging',
    shows: 'Ein veg med ni punkt.',
    notes: {
      1: 'Kva skal han løyse for oss?',
      2: 'Den som gjer jobben, og den som kan avgjere',
      3: 'Rekna bakover frå fristen',
      4: 'Stat, fylke, naboar og råd',
      5: 'Dei få funna som betyr noko',
      6: 'Med heile kommunestyret',
      7: 'Kva må vi, og kva rekk vi?',
      8: 'Offentleg i minst 30\u00a0dagar',
      9: 'Innan eitt år, i bruk i fire',
    },
  },
  faser: {
    caption: 'Tre fasar, kvar med sitt spørsmål',
    shows: 'Ein veg med tre punkt, eitt for kvar fase.',
    items: [
      {
        mark: '1',
        title: 'Innsikt',
        asked: 'Kvar er vi?',
        text: 'Steg 1–5: oppdrag, gruppe, tid, samhandling og kunnskap',
      },
      {
        mark: '2',
        title: 'Konkretisering',
        asked: 'Kva vil vi?',
        text: 'Steg 6–8: drøfting, planbehov og utkast',
      },
      {
        mark: '3',
        title: 'Gjennomføring',
        asked: 'Kva gjer vi?',
        text: 'Steg 9: vedtak og fire år med oppfølging',
        isGoal: true,
      },
    ],
  },
  medvirkning: {
    caption: 'Fire gradar av medverknad, frå lite til mykje innverknad',
    shows: 'Fire trapper som blir høgare. Jo høgare trapp, jo meir innverknad.',
    items: [
      { title: 'Informasjon', asked: '«Dette skjer»', text: 'Folk får vite.' },
      { title: 'Innhenting', asked: '«Kva meiner de?»', text: 'Folk svarer på spørsmål.' },
      { title: 'Dialog', asked: '«La oss snakke om det»', text: 'Folk og kommune tenkjer saman.' },
      { title: 'Samarbeid', asked: '«Vi lagar det saman»', text: 'Folk er med og formar svaret.' },
    ],
  },
  igp: {
    caption: 'IGP: åleine, i gruppe og i plenum',
    shows: 'Tre delar etter kvarandre, med tida som ei linje.',
    items: [
      { mark: '2 min', title: 'Individuelt', text: 'Alle skriv. Det er stilt i rommet.' },
      { mark: '12 min', title: 'Gruppe', text: 'Ein runde rundt bordet. Så snakkar de saman.' },
      { mark: '5 min', title: 'Plenum', text: 'Kvart bord seier eitt poeng til alle.' },
    ],
  },
  aret: {
    caption: 'Eit år med planstrategien, med status i juni',
    shows: 'Eit hjul med tolv månader: året med planstrategien. Juni er merkt.',
    hub: ['Året med', 'planstrategien'],
    months: monthLetters,
    items: [
      {
        months: [1, 2],
        title: 'Januar og februar',
        text: 'Sjå tilbake på budsjettet, vedta tidsplanen og start verksemdsplanane',
      },
      { months: [3], title: 'Mars', text: 'Årsmelding, seinast 31.\u00a0mars' },
      { months: [4], title: 'April', text: 'Rapport om framdrifta' },
      { months: [5], title: 'Mai', text: 'Kommuneproposisjon og tertial\u00a01' },
      {
        months: [6],
        title: 'Juni',
        text: 'Status for planstrategien til kommunestyret, med rammer og rekneskap',
        isGoal: true,
      },
      { months: [9], title: 'September', text: 'Tertial\u00a02 og arbeid med budsjettet' },
      { months: [10], title: 'Oktober', text: 'Statsbudsjettet: Endrar det planbehovet?' },
      { months: [11], title: 'November', text: 'Innstilling, offentleg i minst 14\u00a0dagar' },
      { months: [12], title: 'Desember', text: 'Kommunestyret vedtek budsjett og økonomiplan' },
    ],
  },
  'fire-ar': {
    caption: 'Fire år med planstrategien',
    shows: 'Ein veg med seks punkt.',
    items: [
      {
        mark: '1',
        title: 'Før valet',
        text: 'Kunnskapsgrunnlaget ligg klart til det nye kommunestyret.',
      },
      {
        mark: '2',
        title: 'Hausten etter valet',
        text: 'Kommunestyret blir konstituert, seinast 31.\u00a0oktober. Fristen på eitt år byrjar å gå.',
      },
      {
        mark: '3',
        title: 'År 1',
        text: 'Kommunestyret vedtek planstrategien, seinast eitt år etter konstitueringa.',
        isGoal: true,
      },
      {
        mark: '4',
        title: 'Tidleg i perioden',
        text: 'Skal samfunnsdelen reviderast, er han helst ferdig etter halvtanna år.',
      },
      {
        mark: '5',
        title: 'Kvart år',
        text: 'Kommunestyret får status, før økonomiplanen blir laga.',
      },
      {
        mark: '6',
        title: 'År 4',
        text: 'Strategien blir evaluert. Svara blir kunnskap for den neste.',
      },
    ],
  },
  plansystem: {
    caption: 'Plansystemet frå stat til årsmelding',
    shows: 'Ei kjede ovanfrå og ned. Planstrategien er merkt, for han vel arbeidet.',
    above: [
      { title: 'Staten', text: 'Nasjonale forventningar og statlege planretningslinjer' },
      { title: 'Fylket', text: 'Regional planstrategi og regionale planar' },
    ],
    strategy: {
      title: 'Planstrategien',
      text: 'Vel kva planar kommunen arbeider med i perioden. Han er eit vedtak, ikkje ein plan.',
    },
    partsTitle: 'Kommuneplanen',
    parts: [
      { title: 'Samfunnsdel', text: 'Mål og retning for drifta i kommunen' },
      { title: 'Arealdel', text: 'Kva kvart område kan brukast til', binds: true },
      { title: 'Handlingsdel', text: 'Dei neste fire åra, ny kvart år' },
    ],
    plansTitle: 'Planar for delar av kommunen og for tema',
    plans: [
      { title: 'Temaplan', text: 'Følgjer reglane kommunen sjølv set' },
      { title: 'Kommunedelplan for areal', text: 'Eit mindre område', binds: true },
      { title: 'Reguleringsplan', text: 'Éin eller fleire eigedomar', binds: true },
    ],
    below: [
      { title: 'Økonomiplan og årsbudsjett', text: 'Viser kva det er pengar til' },
      { title: 'Verksemdsplanar', text: 'Arbeidet til kvar eining' },
      { title: 'Årsmelding', text: 'Kva det vart til' },
    ],
    binds: 'Bind bruken av areal',
  },
}

export const pictureTexts = dictionary(nb, nn)
