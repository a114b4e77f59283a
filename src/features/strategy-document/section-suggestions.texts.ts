import type { SectionKind } from '#domain/strategy-document/outline.ts'
import { dictionary } from '#platform/i18n/language.ts'

/** What is known of the process and can stand in a suggestion at once. */
export interface SuggestionFacts {
  /** «Rollag kommune» or what the municipality is called. */
  readonly municipality: string
  /** «2028–2031» */
  readonly period: string
  /** «15. juni 2028» */
  readonly meeting: string
  /** Whether the work is kept small. */
  readonly isSmall: boolean
}

type Suggestions = Readonly<Record<SectionKind, (facts: SuggestionFacts) => string>>

/**
 * Wordings to begin from, in Markdown, shorter for a small process. Square brackets are what the
 * municipality fills in.
 */
export const sectionSuggestions = dictionary(
  {
    purpose: ({ municipality, period, meeting, isSmall }) =>
      paragraphs(
        `Planstrategien sier hvilket planarbeid ${municipality} skal gjøre i ${period}, og hvorfor. Kommunestyret vedtar den minst én gang i hver valgperiode, senest ett år etter at det ble konstituert ([plan- og bygningsloven § 10-1](https://lovdata.no/lov/2008-06-27-71/§10-1)).`,
        'Planstrategien er ikke en plan. Den binder ingen, men den viser hva kommunestyret vil bruke tid og penger på.',
        isSmall
          ? ''
          : `## Slik har vi arbeidet\n\nArbeidet har vært ledet av [hvem]. Kommunestyret har drøftet utfordringer og retning [når og hvordan]. Vi har bedt om synspunkter fra staten, fylkeskommunen og nabokommunene, og forslaget har vært offentlig før kommunestyret behandlet det ${meeting}.`,
      ),
    evaluation: ({ isSmall }) =>
      paragraphs(
        'Vi har gått gjennom forrige planstrategi. [Antall] av planene er vedtatt, [antall] er i arbeid, og [antall] ble ikke startet.',
        'De viktigste grunnene til at planer ble liggende, var [tid, penger, folk som sluttet, eller at behovet falt bort].',
        isSmall
          ? 'Denne gangen [det dere gjør annerledes].'
          : '## Dette tar vi med oss\n\n- [Én ting som virket]\n- [Én ting som ikke virket]\n- [Én ting dere gjør annerledes nå]',
      ),
    guidance: ({ municipality }) =>
      paragraphs(
        `Tre føringer betyr mest for ${municipality} i denne perioden:`,
        '- **Nasjonale forventninger:** [hva dere følger opp, og hvordan]\n- **Regional planstrategi:** [hva fylket prioriterer som gjelder dere]\n- **Statlige planretningslinjer for klima og energi:** [hva endret klima krever av planene deres]',
      ),
    challenges: ({ isSmall }) =>
      paragraphs(
        'Dette er utfordringene som betyr mest for oss de neste årene. De bygger på kunnskapsgrunnlaget og på det kommunestyret har drøftet.',
        '1. [Utfordring]: [hva tallene viser, og hva det betyr for oss]\n2. [Utfordring]: [hva tallene viser, og hva det betyr for oss]\n3. [Utfordring]: [hva tallene viser, og hva det betyr for oss]',
        isSmall
          ? ''
          : '## Folkehelse\n\n[Hva folkehelseoversikten viser, og hvilke planer det taler for]\n\n## Bolig\n\n[Hva boligoversikten viser]\n\n## Klima og natur\n\n[Hva ventede klimaendringer og tidligere hendelser betyr for planene våre]\n\n## Samfunnssikkerhet\n\n[Hva helhetlig ROS viser]\n\n## Økonomi\n\n[Hvor stort handlingsrommet er]',
      ),
    ambitions: () =>
      paragraphs(
        'Kommunestyret har drøftet hva vi vil oppnå i perioden. Dette er vi enige om:',
        '- [Ambisjon, med kommunestyrets egne ord]\n- [Ambisjon, med kommunestyrets egne ord]',
      ),
    'plan-system': ({ municipality }) =>
      paragraphs(
        `${municipality} har [antall] planer. Kommuneplanens samfunnsdel gir retningen, og de andre planene følger den opp.`,
        'Vi lager en kommunedelplan bare når arealbruken må bli juridisk bindende, eller når loven krever det. Ellers lager vi en temaplan, eller tar temaet inn i en plan vi har fra før.',
      ),
    'master-plan': () =>
      paragraphs(
        'Kommunestyret tar stilling til hver del av kommuneplanen ([plan- og bygningsloven § 10-1](https://lovdata.no/lov/2008-06-27-71/§10-1)):',
        '- **Samfunnsdelen** [revideres / videreføres], fordi [grunn].\n- **Arealdelen** [revideres / videreføres], fordi [grunn].\n- [Kommunedelplan] [revideres / videreføres], fordi [grunn].',
        'Vi har vurdert om ventede klimaendringer og tidligere naturhendelser gjør at planer må fornyes eller oppheves. [Hva dere kom til]',
      ),
    'plan-needs': ({ period }) =>
      paragraphs(
        `Tabellen viser hva vi vil gjøre med hver plan i ${period}. Vi har spurt om planen blir brukt, om den løser et problem vi har, om loven krever den, og hva som skjer om vi venter.`,
        'Vi har valgt færre planer framfor flere. [De viktigste prioriteringene, og hva som må vente]',
      ),
    resources: () =>
      paragraphs(
        'Planarbeid tar tid fra annet arbeid. Vi har derfor regnet på hvor mange ukeverk planene tar, og sammenlignet med tiden vi har.',
        '[Hva regnestykket viser, og hva dere gjør der det ikke går opp]',
      ),
    'follow-up': () =>
      paragraphs(
        '[Hvem] følger med på at planstrategien blir gjennomført. Kommunestyret får status hvert år i [måned], sammen med [årsmelding eller økonomiplan].',
        'Kommer det ønsker om planer som ikke står her, vurderer vi dem mot planstrategien. Kommunestyret avgjør om noe annet skal vente.',
      ),
    inputs: () =>
      paragraphs(
        'Vi har fått innspill fra [hvem]. De viktigste var:',
        '- [Hvem] mente at [hva]. Vi har [hva dere gjorde, og hvorfor].',
      ),
  } satisfies Suggestions,
  {
    purpose: ({ municipality, period, meeting, isSmall }) =>
      paragraphs(
        `Planstrategien seier kva planarbeid ${municipality} skal gjere i ${period}, og kvifor. Kommunestyret vedtek han minst éin gong i kvar valperiode, seinast eitt år etter at det vart konstituert ([plan- og bygningslova § 10-1](https://lovdata.no/lov/2008-06-27-71/§10-1)).`,
        'Planstrategien er ikkje ein plan. Han bind ingen, men han viser kva kommunestyret vil bruke tid og pengar på.',
        isSmall
          ? ''
          : `## Slik har vi arbeidd\n\nArbeidet har vore leidd av [kven]. Kommunestyret har drøfta utfordringar og retning [når og korleis]. Vi har bede om synspunkt frå staten, fylkeskommunen og nabokommunane, og forslaget har vore offentleg før kommunestyret behandla det ${meeting}.`,
      ),
    evaluation: ({ isSmall }) =>
      paragraphs(
        'Vi har gått gjennom førre planstrategi. [Tal] av planane er vedtekne, [tal] er i arbeid, og [tal] vart ikkje starta.',
        'Dei viktigaste grunnane til at planar vart liggjande, var [tid, pengar, folk som slutta, eller at behovet fall bort].',
        isSmall
          ? 'Denne gongen [det de gjer annleis].'
          : '## Dette tek vi med oss\n\n- [Éin ting som verka]\n- [Éin ting som ikkje verka]\n- [Éin ting de gjer annleis no]',
      ),
    guidance: ({ municipality }) =>
      paragraphs(
        `Tre føringar betyr mest for ${municipality} i denne perioden:`,
        '- **Nasjonale forventningar:** [kva de følgjer opp, og korleis]\n- **Regional planstrategi:** [kva fylket prioriterer som gjeld dykk]\n- **Statlege planretningslinjer for klima og energi:** [kva endra klima krev av planane dykkar]',
      ),
    challenges: ({ isSmall }) =>
      paragraphs(
        'Dette er utfordringane som betyr mest for oss dei neste åra. Dei byggjer på kunnskapsgrunnlaget og på det kommunestyret har drøfta.',
        '1. [Utfordring]: [kva tala viser, og kva det har å seie for oss]\n2. [Utfordring]: [kva tala viser, og kva det har å seie for oss]\n3. [Utfordring]: [kva tala viser, og kva det har å seie for oss]',
        isSmall
          ? ''
          : '## Folkehelse\n\n[Kva folkehelseoversikta viser, og kva planar det talar for]\n\n## Bustad\n\n[Kva bustadoversikta viser]\n\n## Klima og natur\n\n[Kva venta klimaendringar og tidlegare hendingar har å seie for planane våre]\n\n## Samfunnstryggleik\n\n[Kva heilskapleg ROS viser]\n\n## Økonomi\n\n[Kor stort handlingsrommet er]',
      ),
    ambitions: () =>
      paragraphs(
        'Kommunestyret har drøfta kva vi vil oppnå i perioden. Dette er vi samde om:',
        '- [Ambisjon, med orda til kommunestyret]\n- [Ambisjon, med orda til kommunestyret]',
      ),
    'plan-system': ({ municipality }) =>
      paragraphs(
        `${municipality} har [tal] planar. Samfunnsdelen av kommuneplanen gir retninga, og dei andre planane følgjer han opp.`,
        'Vi lagar ein kommunedelplan berre når arealbruken må bli juridisk bindande, eller når lova krev det. Elles lagar vi ein temaplan, eller tek temaet inn i ein plan vi har frå før.',
      ),
    'master-plan': () =>
      paragraphs(
        'Kommunestyret tek stilling til kvar del av kommuneplanen ([plan- og bygningslova § 10-1](https://lovdata.no/lov/2008-06-27-71/§10-1)):',
        '- **Samfunnsdelen** [blir revidert / blir vidareført], fordi [grunn].\n- **Arealdelen** [blir revidert / blir vidareført], fordi [grunn].\n- [Kommunedelplan] [blir revidert / blir vidareført], fordi [grunn].',
        'Vi har vurdert om venta klimaendringar og tidlegare naturhendingar gjer at planar må fornyast eller opphevast. [Kva de kom til]',
      ),
    'plan-needs': ({ period }) =>
      paragraphs(
        `Tabellen viser kva vi vil gjere med kvar plan i ${period}. Vi har spurt om planen blir brukt, om han løyser eit problem vi har, om lova krev han, og kva som skjer om vi ventar.`,
        'Vi har valt færre planar framfor fleire. [Dei viktigaste prioriteringane, og kva som må vente]',
      ),
    resources: () =>
      paragraphs(
        'Planarbeid tek tid frå anna arbeid. Vi har derfor rekna på kor mange vekeverk planane tek, og samanlikna med tida vi har.',
        '[Kva reknestykket viser, og kva de gjer der det ikkje går opp]',
      ),
    'follow-up': () =>
      paragraphs(
        '[Kven] følgjer med på at planstrategien blir gjennomført. Kommunestyret får status kvart år i [månad], saman med [årsmelding eller økonomiplan].',
        'Kjem det ønske om planar som ikkje står her, vurderer vi dei mot planstrategien. Kommunestyret avgjer om noko anna skal vente.',
      ),
    inputs: () =>
      paragraphs(
        'Vi har fått innspel frå [kven]. Dei viktigaste var:',
        '- [Kven] meinte at [kva]. Vi har [kva de gjorde, og kvifor].',
      ),
  },
)

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
