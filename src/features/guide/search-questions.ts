export interface SearchQuestion {
  readonly nb: string
  readonly nn: string
  /** The page that answers; two where both are right. */
  readonly right: readonly [string, string?]
}

/**
 * What planners, councillors and residents type, in both forms: first words, then whole questions.
 * Some are misspelt or written without æ, ø and å. The right page was chosen by reading the pages.
 */
export const searchQuestions: readonly SearchQuestion[] = [
  q('høring', 'høyring', 'sporsmal/horing'),
  q('horing', 'hoyring', 'sporsmal/horing'),
  q('30 dager', '30 dagar', 'sporsmal/hva-er-offentlig', 'sporsmal/telle-30-dager'),
  q('planvask', 'planvask', 'plansystem/gamle-planer'),
  q('samisk', 'samisk', 'roller/sametinget', 'sporsmal/samisk-sprak'),
  q('inhabil', 'ugild', 'sporsmal/inhabil'),
  q('påklage', 'klage på vedtaket', 'sporsmal/klage'),
  q('folkehelseoversikt', 'folkehelseoversikt', 'sporsmal/folkehelseoversikt'),
  q('boligoversikt', 'bustadoversikt', 'sporsmal/boligoversikt'),
  q('frist', 'frist', 'trinn/3-tidsplan', 'ordliste#frist-for-vedtak'),
  q('nabokommuner', 'nabokommunar', 'roller/nabokommuner', 'sporsmal/ma-naboer-svare'),
  q('gjestebud', 'gjestebod', 'metoder/gjestebud'),
  q('ungdomsråd', 'ungdomsrad', 'roller/rad', 'sporsmal/radene'),
  q('lovlighetskontroll', 'lovlegkontroll', 'sporsmal/lovlighetskontroll'),
  q('nasjonale forventninger', 'nasjonale forventningar', 'sporsmal/nasjonale-forventninger'),
  q(
    'temaplan kommunedelplan',
    'temaplan kommunedelplan',
    'plansystem/temaplan-eller-kommunedelplan',
    'sporsmal/temaplan-eller-kommunedelplan',
  ),
  q('kunnskapsgrunlag', 'kunnskapsgrunnlag', 'trinn/5-kunnskapsgrunnlag', 'sporsmal/kunnskapsgrunnlag'),
  q('mal saksframlegg', 'mal saksframlegg', 'maler/saksframlegg'),
  q('brev til nabokommuner', 'brev til nabokommunar', 'maler/brev-stat-fylke-naboer'),
  q('arshjul', 'arshjul', 'aret/arshjul'),
  q('prosesplan', 'framdriftsplan', 'prosess/prosessplan', 'trinn/3-tidsplan'),
  q('folkemøte', 'folkemote', 'metoder/folkemote', 'sporsmal/medvirkning'),
  q('ordfører', 'ordførar', 'roller/ordforer'),
  q('rådmann', 'rådmann', 'roller/kommunedirektor'),
  q('innsigelse', 'motsegn', 'sporsmal/innsigelse'),
  q('chatgpt', 'ki', 'sporsmal/ki'),
  q('lovpålagte planer', 'lovpålagde planar', 'plansystem/lovpalagte-planer'),
  q('klima og flom', 'klima og flaum', 'sporsmal/klima-og-natur'),
  q('arkivering', 'arkivering', 'sporsmal/arkiv'),
  q('kommunesammenslåing', 'kommunesamanslåing', 'sporsmal/kommunesammenslaing'),
  q('utsette saken', 'utsetje saka', 'sporsmal/for-fa-dager'),
  q('plantyper', 'plantypar', 'plansystem/plantyper'),
  q('kjøreplan verksted', 'køyreplan verkstad', 'maler/kjoreplan'),
  q('samfunnsdelen', 'samfunnsdelen', 'plansystem/kommuneplanen', 'ordliste#samfunnsdel'),
  q('skjema planbehov', 'skjema planbehov', 'maler/planbehov-skjema'),
  q('annonse i avisa', 'annonse i avisa', 'sporsmal/avis'),
  q('innbyggerforslag', 'innbyggjarforslag', 'sporsmal/innbyggerforslag'),
  q('reinbeitedistrikt', 'reinbeitedistrikt', 'roller/sametinget', 'sporsmal/konsultasjon'),
  q('eldreråd', 'eldreråd', 'roller/rad', 'sporsmal/radene'),
  q('statsforvaltern', 'statsforvaltar', 'roller/statsforvalter'),
  q('barnetråkk', 'barnetrakk', 'metoder/ungdom'),
  q('swot analyse', 'swot-analyse', 'metoder/swot'),
  q('minstekrav', 'minstekrav', 'sporsmal/minste-lovlige'),
  q('overlevering', 'overlevering', 'sporsmal/planlegger-slutter', 'maler/overlevering'),

  q('hvem skal vi spørre', 'kven skal vi spørje', 'sporsmal/hvem-spor-vi', 'trinn/4-samhandling'),
  q('hvem er inhabil', 'kven er inhabil', 'sporsmal/inhabil'),
  q('kan vedtaket påklages', 'kan vedtaket klagast på', 'sporsmal/klage'),
  q('hva om vi blir for sene', 'kva om vi blir for seine', 'sporsmal/for-sent'),
  q(
    'må vi sende planstrategien på høring?',
    'må vi sende planstrategien på høyring?',
    'sporsmal/horing',
  ),
  q(
    'hvordan teller jeg de 30 dagene',
    'korleis tel eg dei 30 dagane',
    'sporsmal/telle-30-dager',
  ),
  q(
    'hvor lang skal en planstrategi være',
    'kor lang skal ein planstrategi vere',
    'sporsmal/hvor-lang',
  ),
  q(
    'har vi lov til å slå sammen planstrategi og oppstart av kommuneplan?',
    'har vi lov til å slå saman planstrategi og oppstart av kommuneplan?',
    'sporsmal/sla-sammen-med-kommuneplan',
  ),
  q(
    'jeg er lærer, kan jeg stemme i kommunestyret?',
    'eg er lærar, kan eg røyste i kommunestyret?',
    'sporsmal/ansatt-og-folkevalgt',
  ),
  q(
    'kan formannskapet vedta planstrategien?',
    'kan formannskapet vedta planstrategien?',
    'sporsmal/delegere',
  ),
  q(
    'kan politikerne endre forslaget i møtet',
    'kan politikarane endre forslaget i møtet',
    'sporsmal/endre-i-motet',
    'roller/folkevalgt',
  ),
  q(
    'hva gjør vi når nabokommunen ikke svarer?',
    'kva gjer vi når nabokommunen ikkje svarar?',
    'sporsmal/ma-naboer-svare',
  ),
  q(
    'må vi lage ny kommuneplan?',
    'må vi lage ny kommuneplan?',
    'sporsmal/viderefore-kommuneplanen',
  ),
  q(
    'planleggeren vår har sluttet, hva nå?',
    'planleggjaren vår har slutta, kva no?',
    'sporsmal/planlegger-slutter',
  ),
  q(
    'hvordan kan jeg som innbygger si min mening?',
    'korleis kan eg som innbyggjar seie meininga mi?',
    'roller/innbyggere',
  ),
  q(
    'hvilke planer må en kommune ha',
    'kva planar må ein kommune ha',
    'plansystem/lovpalagte-planer',
  ),
  q(
    'hva er forskjellen på temaplan og kommunedelplan',
    'kva er skilnaden på temaplan og kommunedelplan',
    'plansystem/temaplan-eller-kommunedelplan',
    'sporsmal/temaplan-eller-kommunedelplan',
  ),
  q(
    'når må planstrategien være vedtatt?',
    'når må planstrategien vere vedteken?',
    'trinn/3-tidsplan',
    'lov#L1',
  ),
  q(
    'kan journalisten få lese utkastet?',
    'kan journalisten få lese utkastet?',
    'sporsmal/innsyn',
  ),
  q('kan vi bruke chat gpt til å skrive', 'kan vi bruke chatgpt til å skrive', 'sporsmal/ki'),
  q('må eldrerådet uttale seg?', 'må eldrerådet uttale seg?', 'sporsmal/radene', 'roller/rad'),
  q(
    'hva skjer med de gamle reguleringsplanene',
    'kva skjer med dei gamle reguleringsplanane',
    'sporsmal/gamle-reguleringsplaner',
    'plansystem/gamle-planer',
  ),
  q(
    'ma vi sporre sametinget',
    'ma vi sporje sametinget',
    'sporsmal/konsultasjon',
    'roller/sametinget',
  ),
  q(
    'er planstrategien juridisk bindende?',
    'er planstrategien juridisk bindande?',
    'sporsmal/er-den-bindende',
  ),
  q(
    'hva er en planstrategi',
    'kva er ein planstrategi',
    'sporsmal/er-planstrategi-en-plan',
    'ordliste#planstrategi',
  ),
  q(
    'vi glemte å legge ut forslaget i tide',
    'vi gløymde å leggje ut forslaget i tide',
    'sporsmal/for-fa-dager',
  ),
  q(
    'hva gjor vi etter vedtaket',
    'kva gjer vi etter vedtaket',
    'sporsmal/etter-vedtaket',
    'trinn/9-vedtak-og-oppfolging',
  ),
  q(
    'hvordan får vi med ungdommen?',
    'korleis får vi med ungdomen?',
    'metoder/ungdom',
    'sporsmal/barn-og-unge',
  ),
  q('hvordan lager vi en tidsplan', 'korleis lagar vi ein tidsplan', 'trinn/3-tidsplan'),
  q(
    'hvem bør sitte i arbeidsgruppa?',
    'kven bør sitje i arbeidsgruppa?',
    'trinn/2-arbeidsgruppe',
  ),
  q(
    'hvor finner vi statistikk om kommunen?',
    'kvar finn vi statistikk om kommunen?',
    'trinn/5-kunnskapsgrunnlag',
  ),
  q(
    'må vi rapportere til kommunestyret hvert år?',
    'må vi rapportere til kommunestyret kvart år?',
    'sporsmal/arlig-rapport',
  ),
  q(
    'kan to kommuner ha felles planstrategi?',
    'kan to kommunar ha felles planstrategi?',
    'sporsmal/felles-planstrategi',
  ),
  q(
    'hvor mange stemmer trengs for å vedta?',
    'kor mange røyster trengst for å vedta?',
    'sporsmal/flertall',
  ),
  q(
    'kan vi starte en ny plan midt i perioden',
    'kan vi starte ein ny plan midt i perioden',
    'sporsmal/plan-utenfor',
  ),
  q('hva betyr ros-analyse', 'kva betyr ros-analyse', 'ordliste#ros-analyse', 'plansystem/plantyper'),
  q(
    'har dere et eksempel på en kort planstrategi?',
    'har de eit døme på ein kort planstrategi?',
    'maler/planstrategi-mini',
  ),
  q(
    'hvordan leder jeg et verksted for kommunestyret?',
    'korleis leier eg ein verkstad for kommunestyret?',
    'metoder/politisk-verksted',
    'trinn/6-drofting',
  ),
  q(
    'hvordan prioriterer vi mellom planene?',
    'korleis prioriterer vi mellom planane?',
    'trinn/7-planbehov',
    'metoder/prikkavstemming',
  ),
  q(
    'må vi følge planstrategien til fylket?',
    'må vi følgje planstrategien til fylket?',
    'lov#L17',
    'roller/fylkeskommune',
  ),
  q(
    'hvordan svarer vi på innspillene?',
    'korleis svarar vi på innspela?',
    'maler/vurdering-av-innspill',
    'prosess/medvirkning',
  ),
  q(
    'kan vi skrive planstrategien på nynorsk?',
    'kan vi skrive planstrategien på nynorsk?',
    'sporsmal/nynorsk',
  ),
  q(
    'jeg er ny i kommunestyret, hva bør jeg vite?',
    'eg er ny i kommunestyret, kva bør eg vite?',
    'roller/folkevalgt',
  ),
  q(
    'kan fylkeskommunen hjelpe oss?',
    'kan fylkeskommunen hjelpe oss?',
    'sporsmal/fylket',
    'roller/fylkeskommune',
  ),
  q(
    'vi er en liten kommune med lite tid',
    'vi er ein liten kommune med lita tid',
    'sporsmal/hvor-fa-timer',
    'sporsmal/minste-lovlige',
  ),
]

function q(nb: string, nn: string, ...right: SearchQuestion['right']): SearchQuestion {
  return { nb, nn, right }
}
