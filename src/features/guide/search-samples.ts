export interface SearchQuestion {
  readonly nb: string
  readonly nn: string
  /** The page that answers; two where both are right. */
  readonly right: readonly string[]
}

const words = `
høring | høyring | sporsmal/horing
horing | hoyring | sporsmal/horing
30 dager | 30 dagar | sporsmal/hva-er-offentlig sporsmal/telle-30-dager
planvask | planvask | plansystem/gamle-planer
samisk | samisk | roller/sametinget sporsmal/samisk-sprak
inhabil | ugild | sporsmal/inhabil
påklage | klage på vedtaket | sporsmal/klage
folkehelseoversikt | folkehelseoversikt | sporsmal/folkehelseoversikt
boligoversikt | bustadoversikt | sporsmal/boligoversikt
frist | frist | trinn/3-tidsplan ordliste#frist-for-vedtak
nabokommuner | nabokommunar | roller/nabokommuner sporsmal/ma-naboer-svare
gjestebud | gjestebod | metoder/gjestebud
ungdomsråd | ungdomsrad | roller/rad sporsmal/radene
lovlighetskontroll | lovlegkontroll | sporsmal/lovlighetskontroll
nasjonale forventninger | nasjonale forventningar | sporsmal/nasjonale-forventninger
temaplan kommunedelplan | temaplan kommunedelplan | plansystem/temaplan-eller-kommunedelplan sporsmal/temaplan-eller-kommunedelplan
kunnskapsgrunlag | kunnskapsgrunnlag | trinn/5-kunnskapsgrunnlag sporsmal/kunnskapsgrunnlag
mal saksframlegg | mal saksframlegg | maler/saksframlegg
brev til nabokommuner | brev til nabokommunar | maler/brev-stat-fylke-naboer
arshjul | arshjul | aret/arshjul
prosesplan | framdriftsplan | prosess/prosessplan trinn/3-tidsplan
folkemøte | folkemote | metoder/folkemote sporsmal/medvirkning
ordfører | ordførar | roller/ordforer
rådmann | rådmann | roller/kommunedirektor
innsigelse | motsegn | sporsmal/innsigelse
kunstig intelligens | ki | sporsmal/ki
lovpålagte planer | lovpålagde planar | plansystem/lovpalagte-planer
klima og flom | klima og flaum | sporsmal/klima-og-natur
arkivering | arkivering | sporsmal/arkiv
kommunesammenslåing | kommunesamanslåing | sporsmal/kommunesammenslaing
utsette saken | utsetje saka | sporsmal/for-fa-dager
plantyper | plantypar | plansystem/plantyper
kjøreplan verksted | køyreplan verkstad | maler/kjoreplan
samfunnsdelen | samfunnsdelen | plansystem/kommuneplanen ordliste#samfunnsdel
skjema planbehov | skjema planbehov | maler/planbehov-skjema
annonse i avisa | annonse i avisa | sporsmal/avis
innbyggerforslag | innbyggjarforslag | sporsmal/innbyggerforslag
reinbeitedistrikt | reinbeitedistrikt | roller/sametinget sporsmal/konsultasjon
eldreråd | eldreråd | roller/rad sporsmal/radene
statsforvaltern | statsforvaltar | roller/statsforvalter
barnetråkk | barnetrakk | metoder/ungdom
swot analyse | swot-analyse | metoder/swot
minstekrav | minstekrav | sporsmal/minste-lovlige
overlevering | overlevering | sporsmal/planlegger-slutter maler/overlevering`

const sentences = `
hvem skal vi spørre | kven skal vi spørje | sporsmal/hvem-spor-vi trinn/4-samhandling
hvem er inhabil | kven er inhabil | sporsmal/inhabil
kan vedtaket påklages | kan vedtaket klagast på | sporsmal/klage
hva om vi blir for sene | kva om vi blir for seine | sporsmal/for-sent
må vi sende planstrategien på høring? | må vi sende planstrategien på høyring? | sporsmal/horing
hvordan teller jeg de 30 dagene | korleis tel eg dei 30 dagane | sporsmal/telle-30-dager
hvor lang skal en planstrategi være | kor lang skal ein planstrategi vere | sporsmal/hvor-lang
har vi lov til å slå sammen planstrategi og oppstart av kommuneplan? | har vi lov til å slå saman planstrategi og oppstart av kommuneplan? | sporsmal/sla-sammen-med-kommuneplan
jeg er lærer, kan jeg stemme i kommunestyret? | eg er lærar, kan eg røyste i kommunestyret? | sporsmal/ansatt-og-folkevalgt
kan formannskapet vedta planstrategien? | kan formannskapet vedta planstrategien? | sporsmal/delegere
kan politikerne endre forslaget i møtet | kan politikarane endre forslaget i møtet | sporsmal/endre-i-motet roller/folkevalgt
hva gjør vi når nabokommunen ikke svarer? | kva gjer vi når nabokommunen ikkje svarar? | sporsmal/ma-naboer-svare
må vi lage ny kommuneplan? | må vi lage ny kommuneplan? | sporsmal/viderefore-kommuneplanen
planleggeren vår har sluttet, hva nå? | planleggjaren vår har slutta, kva no? | sporsmal/planlegger-slutter
hvordan kan jeg som innbygger si min mening? | korleis kan eg som innbyggjar seie meininga mi? | roller/innbyggere
hvilke planer må en kommune ha | kva planar må ein kommune ha | plansystem/lovpalagte-planer
hva er forskjellen på temaplan og kommunedelplan | kva er skilnaden på temaplan og kommunedelplan | plansystem/temaplan-eller-kommunedelplan sporsmal/temaplan-eller-kommunedelplan
når må planstrategien være vedtatt? | når må planstrategien vere vedteken? | trinn/3-tidsplan lov#L1
kan journalisten få lese utkastet? | kan journalisten få lese utkastet? | sporsmal/innsyn
kan vi bruke chat gpt til å skrive | kan vi bruke KI til å skrive | sporsmal/ki
må eldrerådet uttale seg? | må eldrerådet uttale seg? | sporsmal/radene roller/rad
hva skjer med de gamle reguleringsplanene | kva skjer med dei gamle reguleringsplanane | sporsmal/gamle-reguleringsplaner plansystem/gamle-planer
ma vi sporre sametinget | ma vi sporje sametinget | sporsmal/konsultasjon roller/sametinget
er planstrategien juridisk bindende? | er planstrategien juridisk bindande? | sporsmal/er-den-bindende
hva er en planstrategi | kva er ein planstrategi | sporsmal/er-planstrategi-en-plan ordliste#planstrategi
vi glemte å legge ut forslaget i tide | vi gløymde å leggje ut forslaget i tide | sporsmal/for-fa-dager
hva gjor vi etter vedtaket | kva gjer vi etter vedtaket | sporsmal/etter-vedtaket trinn/9-vedtak-og-oppfolging
hvordan får vi med ungdommen? | korleis får vi med ungdomen? | metoder/ungdom sporsmal/barn-og-unge
hvordan lager vi en tidsplan | korleis lagar vi ein tidsplan | trinn/3-tidsplan
hvem bør sitte i arbeidsgruppa? | kven bør sitje i arbeidsgruppa? | trinn/2-arbeidsgruppe
hvor finner vi statistikk om kommunen? | kvar finn vi statistikk om kommunen? | trinn/5-kunnskapsgrunnlag
må vi rapportere til kommunestyret hvert år? | må vi rapportere til kommunestyret kvart år? | sporsmal/arlig-rapport
kan to kommuner ha felles planstrategi? | kan to kommunar ha felles planstrategi? | sporsmal/felles-planstrategi
hvor mange stemmer trengs for å vedta? | kor mange røyster trengst for å vedta? | sporsmal/flertall
kan vi starte en ny plan midt i perioden | kan vi starte ein ny plan midt i perioden | sporsmal/plan-utenfor
hva betyr ros-analyse | kva betyr ros-analyse | ordliste#ros-analyse plansystem/plantyper
har dere et eksempel på en kort planstrategi? | har de eit døme på ein kort planstrategi? | maler/planstrategi-mini
hvordan leder jeg et verksted for kommunestyret? | korleis leier eg ein verkstad for kommunestyret? | metoder/politisk-verksted trinn/6-drofting
hvordan prioriterer vi mellom planene? | korleis prioriterer vi mellom planane? | trinn/7-planbehov metoder/prikkavstemming
må vi følge planstrategien til fylket? | må vi følgje planstrategien til fylket? | lov#L17 roller/fylkeskommune
hvordan svarer vi på innspillene? | korleis svarar vi på innspela? | maler/vurdering-av-innspill prosess/medvirkning
kan vi skrive planstrategien på nynorsk? | kan vi skrive planstrategien på nynorsk? | sporsmal/nynorsk
jeg er ny i kommunestyret, hva bør jeg vite? | eg er ny i kommunestyret, kva bør eg vite? | roller/folkevalgt
kan fylkeskommunen hjelpe oss? | kan fylkeskommunen hjelpe oss? | sporsmal/fylket roller/fylkeskommune
vi er en liten kommune med lite tid | vi er ein liten kommune med lita tid | sporsmal/hvor-fa-timer sporsmal/minste-lovlige`

/** Written with the others; no synonym or keyword was added for them. */
const heldBack = `
medvirkning | medverknad | prosess/medvirkning sporsmal/medvirkning
inabilitet | inhabilitet | sporsmal/inhabil maler/habilitet
innsyn | innsyn | sporsmal/innsyn ordliste#innsyn
delegering | delegering | sporsmal/delegere
flertall | fleirtal | sporsmal/flertall
økonomiplan | økonomiplan | ordliste#okonomiplan plansystem/plantyper
konsultasjonsplikt | konsultasjonsplikt | sporsmal/konsultasjon roller/sametinget
arealdel | arealdel | plansystem/kommuneplanen ordliste#arealdel
mandat | mandat | trinn/1-eierskap maler/mandat
dialogkafe | dialogkafe | metoder/dialogkafe
reguleringsplaner fra 80-tallet | reguleringsplanar frå 80-talet | sporsmal/gamle-reguleringsplaner plansystem/gamle-planer
invitasjon til verksted | invitasjon til verkstad | maler/invitasjon-verksted
evaluring av planstrategien | evaluering av planstrategien | maler/evaluering-forrige prosess/na-situasjonen
interesentanalyse | interessentanalyse | metoder/interessentanalyse maler/interessentanalyse
må alle naboene få brev | må alle naboane få brev | sporsmal/hvem-spor-vi maler/brev-stat-fylke-naboer
hva må stå i en planstrategi | kva må stå i ein planstrategi | sporsmal/minste-lovlige sporsmal/hvor-lang
hva gjør en planlegger | kva gjer ein planleggjar | roller/planlegger
hvor ofte må folkehelseoversikten fornyes | kor ofte må folkehelseoversikta fornyast | sporsmal/folkehelseoversikt plansystem/lovpalagte-planer
kan vi endre planstrategien etter at den er vedtatt | kan vi endre planstrategien etter at han er vedteken | sporsmal/endre-underveis
hvilke kommuner er i samisk språkområde | kva kommunar er i samisk språkområde | sporsmal/samisk-sprak roller/sametinget
hvem kan kreve lovlighetskontroll av vedtaket | kven kan krevje lovlegkontroll av vedtaket | sporsmal/lovlighetskontroll
hvordan ble det med bolig for vanskeligstilte | kva med bustad for vanskelegstilte | sporsmal/boligoversikt
kan vi endre teksten mens den ligger ute | kan vi endre teksten medan han ligg ute | sporsmal/endret-forslag
må formannskapet behandle saken først | må formannskapet behandle saka først | sporsmal/innstilling roller/formannskap
hva er en fokusgruppe | kva er ei fokusgruppe | metoder/fokusgruppe
hva skal vi spørre innbyggerne om | kva skal vi spørje innbyggjarane om | metoder/innbyggerundersokelse roller/innbyggere
hvor lenge varer en planstrategi | kor lenge varer ein planstrategi | aret/fire-ar ordliste#valgperiode
kan jeg kreve at kommunen lager en gang- og sykkelplan | kan eg krevje at kommunen lagar ein gang- og sykkelplan | sporsmal/innbyggerforslag
hva skjer i juni | kva skjer i juni | aret/arshjul
hvem gjør hva i arbeidsgruppen | kven gjer kva i arbeidsgruppa | trinn/2-arbeidsgruppe maler/arbeidsgruppe`

/**
 * What planners, councillors and residents type, in both forms; some of it is misspelt or written
 * without æ, ø and å. The pages that answer were chosen by reading them, before anything was searched.
 */
export const searchQuestions: readonly SearchQuestion[] = [words, sentences, heldBack]
  .flatMap((lines) => lines.trim().split('\n'))
  .map((line) => {
    const [nb = '', nn = '', right = ''] = line.split(' | ')
    return { nb, nn, right: right.split(' ') }
  })
