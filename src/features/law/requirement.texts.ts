import type { RequirementId } from '#domain/law/law-types.ts'
import { dictionary } from '#platform/i18n/language.ts'

export interface RequirementText {
  readonly title: string
  /** What the law asks, in our own words. */
  readonly explanation: string
  /** What to do now. */
  readonly whatToDo: string
  /** What can be recorded to show it. */
  readonly evidenceHint: string
}

type RequirementTexts = Readonly<Record<RequirementId, RequirementText>>

const nb: RequirementTexts = {
  L1: {
    title: 'Vedta planstrategien innen ett år',
    explanation:
      'Hvert nye kommunestyre må lage og vedta sin planstrategi (plan- og bygningsloven § 10-1 første ledd). Fristen er ett år etter det konstituerende møtet, og et vedtak på selve fristdagen er i tide. Det er kommunestyret som skal gjøre vedtaket (§ 3-3 andre ledd).',
    whatToDo:
      'Velg et kommunestyremøte før fristen, og ha helst ett møte i reserve. Før inn datoen når vedtaket er gjort.',
    evidenceHint: 'Møteboken med saksnummer, som lenke eller notat.',
  },
  L2: {
    title: 'Drøft strategiske valg og planbehov',
    explanation:
      'Planstrategien bør drøfte de store valgene for kommunen: langsiktig arealbruk, miljø og arbeidet i sektorene. Den bør også vurdere hvilke planer dere trenger i perioden. Dette er et råd i loven, ikke et krav (plan- og bygningsloven § 10-1 første ledd).',
    whatToDo: 'Gi drøftingen og planbehovet hver sin plass i utkastet.',
    evidenceHint: 'Lenke til utkastet, eller et notat om hvilket kapittel drøftingen står i.',
  },
  L3: {
    title: 'Hent inn synspunkter fra stat, region og naboer',
    explanation:
      'Kommunen må spørre statlige og regionale organer og nabokommunene om hva de mener (plan- og bygningsloven § 10-1 andre ledd). Det er ikke en høring, og paragrafen setter ingen svarfrist. Ingen kan fremme innsigelse mot en planstrategi (§ 5-4).',
    whatToDo:
      'Send en forespørsel til fylkeskommunen, statsforvalteren, andre berørte statlige organer og alle nabokommunene. Gi gjerne seks ukers svarfrist, og før inn datoene.',
    evidenceHint: 'Liste over hvem som ble spurt og når, og oversikt over svarene.',
  },
  L4: {
    title: 'Legg opp til bred medvirkning og debatt',
    explanation:
      'Loven råder kommunen til å la mange slippe til og få i gang en åpen debatt før kommunestyret behandler saken (plan- og bygningsloven § 10-1 andre ledd). Hvordan dere gjør det, velger dere selv.',
    whatToDo: 'Velg én eller to måter å nå innbyggerne på som passer kapasiteten deres.',
    evidenceHint: 'Dato for møte eller verksted, lenke til innspillene eller et kort notat.',
  },
  L5: {
    title: 'Hold forslaget til vedtak offentlig i minst 30 dager',
    explanation:
      'Selve forslaget til vedtak må ligge åpent for alle minst 30 dager før kommunestyret behandler saken (plan- og bygningsloven § 10-1 andre ledd). Paragrafen sier ikke hvordan dagene telles. Vi teller fra dato til dato og anbefaler 31 dager for sikkerhets skyld. Vi flytter ikke fristen for helg eller helligdager.',
    whatToDo:
      'Legg ut vedtaksteksten sammen med utkastet, og la begge ligge til møtet er holdt. Før inn datoen.',
    evidenceHint: 'Lenke til siden der forslaget lå, gjerne med versjon.',
  },
  L6: {
    title: 'Ta stilling til kommuneplanen',
    explanation:
      'Kommunestyret må si om kommuneplanen eller deler av den skal revideres, eller om den skal gjelde videre uten endringer (plan- og bygningsloven § 10-1 tredje ledd). Vi foreslår ett vedtakspunkt for hver del. Én samlet setning kan være nok, men da må noen vurdere om den dekker alle delene.',
    whatToDo:
      'Skriv et vedtakspunkt for samfunnsdelen, ett for arealdelen og ett for hver kommunedelplan.',
    evidenceHint: 'Lenke til vedtaket, eller et notat med ordlyden i vedtakspunktet.',
  },
  L7: {
    title: 'Ta gjerne stilling til arealplaner',
    explanation:
      'Kommunestyret kan samtidig si om det trengs nye arealplaner i perioden, og om gamle bør revideres eller oppheves (plan- og bygningsloven § 10-1 tredje ledd). Dette er en mulighet, og det er lov å la være.',
    whatToDo: 'Se gjennom de eldste arealplanene og avgjør om de hører hjemme i saken.',
    evidenceHint: 'Listen over arealplaner i utkastet eller vedtaket.',
  },
  L8: {
    title: 'Slå eventuelt sammen med oppstart av kommuneplanen',
    explanation:
      'Planstrategien kan lages sammen med oppstarten av kommuneplanarbeidet (plan- og bygningsloven § 10-1 fjerde ledd). Da gjelder også reglene for oppstart av kommuneplanen: varsel om oppstart (§ 11-12) og planprogram på høring i minst seks uker (§ 11-13).',
    whatToDo: 'Sett av tid til planprogrammet og høringen av det i tidsplanen.',
    evidenceHint: 'Lenke til planprogrammet og kunngjøringen av oppstart.',
  },
  L9: {
    title: 'Ha folkehelseoversikten klar ved oppstart',
    explanation:
      'Et samlet dokument om folkehelsen må finnes når arbeidet med planstrategien starter, og dere skal lage et nytt hvert fjerde år (forskrift om oversikt over folkehelsen § 5). Oversikten skal være en del av grunnlaget for planstrategien (folkehelseloven § 6 første ledd). Den må være tilgjengelig for alle (forskriften § 8) og kan ikke inneholde noe som kan knyttes til enkeltpersoner (§ 5).',
    whatToDo:
      'Før inn datoen på den siste oversikten, og legg inn en lenke. Er den eldre enn fire år, planlegger dere en ny før dere starter.',
    evidenceHint: 'Dato for det samlede dokumentet og lenke til det.',
  },
  L10: {
    title: 'La folkehelseoversikten si noe om planbehov',
    explanation:
      'Fra 1. januar 2026 må oversikten også vurdere hvordan kommunen kan møte folkehelseutfordringene, og hvilke planer som trengs til det (folkehelseloven § 5 andre ledd). Loven råder dere til å drøfte utfordringene og hva dere kan gjøre med dem, i planstrategien (§ 6 første ledd).',
    whatToDo: 'Ta planbehovet fra folkehelseoversikten med inn i vurderingen av planbehov.',
    evidenceHint: 'Lenke til vurderingen, eller et notat om hvor den står.',
  },
  L11: {
    title: 'Bruk boligoversikten som grunnlag',
    explanation:
      'Kommunen må ha oversikt over behovet vanskeligstilte har for ordinære og tilpassede boliger, og bruke den som grunnlag for planstrategien (boligsosialloven § 5 andre ledd). Loven råder dere også til å drøfte det boligsosiale arbeidet i strategien. Oversikten har vært en plikt siden 1. juli 2023. Kravet til planstrategien må være oppfylt senest 1. juli 2027 (§ 10).',
    whatToDo: 'Finn ut hvem som har boligoversikten, og ta funnene inn i kunnskapsgrunnlaget.',
    evidenceHint: 'Dato for boligoversikten, eller lenke til den.',
  },
  L12: {
    title: 'Vurder planene i lys av klimaendringene',
    explanation:
      'Planstrategien må si noe om behovet for nye eller oppdaterte planer når klimaet endrer seg, og ut fra uønskede naturhendelser dere har hatt. Den må også vurdere om et endret klima gjør det nødvendig å oppheve eller revidere gjeldende planer (statlige planretningslinjer for klima og energi punkt 5.3).',
    whatToDo: 'Skriv et avsnitt om klima og naturfare der dere vurderer planbehovet.',
    evidenceHint: 'Lenke til utkastet, eller et notat om hvilket kapittel vurderingen står i.',
  },
  L13: {
    title: 'Drøft utfordringer for samisk språk',
    explanation:
      'Kommuner i forvaltningsområdet for samiske språk må drøfte utfordringer for samisk språk i planstrategien. Målene for å styrke språket skal stå i samfunnsdelen eller i en tematisk kommunedelplan (sameloven § 3-13). Hvilke kommuner det gjelder, står i forskrift om forvaltningsområdet for samiske språk § 1.',
    whatToDo: 'Gi samisk språk en egen drøfting i utkastet, og snakk med språkmiljøet først.',
    evidenceHint: 'Lenke til utkastet, eller et notat om hvilket kapittel drøftingen står i.',
  },
  L14: {
    title: 'Vurder konsultasjon om samiske interesser',
    explanation:
      'Kan planstrategien påvirke samiske interesser direkte, skal dere varsle og konsultere dem det gjelder (sameloven §§ 4-4 og 4-5). Konsultasjonen skal begynne tidlig (§ 4-6). Dere skal føre protokoll, og den samiske partens syn skal følge saken fram til vedtaket (§ 4-7). Plikten kan gjelde i alle kommuner, men ikke i generelle saker som påvirker hele samfunnet på samme måte (§ 4-1). I forvaltningsområdet for samiske språk skal kunngjøringer som særlig retter seg mot innbyggerne der, dessuten være på både samisk og norsk (§ 3-2).',
    whatToDo:
      'Vurder om noen av valgene virker direkte inn på samiske interesser. Varsle i så fall Sametinget og andre berørte, og si at de har rett til konsultasjon. Hvis ikke, skriv hvorfor.',
    evidenceHint: 'Dato for varselet og protokollen, eller en begrunnelse for at det ikke gjelder.',
  },
  L15: {
    title: 'Bygg på helhetlig ROS-analyse',
    explanation:
      'Den helhetlige risiko- og sårbarhetsanalysen skal ligge til grunn for planer etter plan- og bygningsloven (sivilbeskyttelsesloven § 14). Den skal oppdateres når kommunedelplaner revideres og når risikoen endrer seg, og den skal være forankret i kommunestyret (forskrift om kommunal beredskapsplikt §§ 2 og 6). Beredskapsplanen skal revideres minst én gang i året (sivilbeskyttelsesloven § 15).',
    whatToDo: 'Sjekk om ROS-analysen fortsatt stemmer, og ta de viktigste funnene inn i saken.',
    evidenceHint: 'Dato for behandlingen i kommunestyret, og lenke til analysen.',
  },
  L16: {
    title: 'Følg opp nasjonale forventninger',
    explanation:
      'Regjeringen legger fram nasjonale forventninger til planleggingen hvert fjerde år. De skal følges opp i kommunenes planlegging (plan- og bygningsloven § 6-1).',
    whatToDo:
      'Velg ut de forventningene som betyr mest hos dere, og skriv kort hvordan de følges opp.',
    evidenceHint: 'Et notat eller en lenke til gjennomgangen.',
  },
  L17: {
    title: 'Legg regional planstrategi og regionale planer til grunn',
    explanation:
      'Kommunen skal legge den regionale planstrategien til grunn for planarbeidet videre i regionen (plan- og bygningsloven § 7-2 andre ledd). Regionale planer skal også ligge til grunn for planleggingen i kommunen (§ 8-2).',
    whatToDo: 'Gå gjennom fylkets planstrategi og planer, og noter hva de betyr for planbehovet.',
    evidenceHint: 'Et notat eller en lenke til gjennomgangen.',
  },
  L18: {
    title: 'Legg saken fram for rådene i tide',
    explanation:
      'Eldrerådet, rådet for personer med funksjonsnedsettelse og ungdomsrådet skal få saker som gjelder dem så tidlig at de kan påvirke utfallet. Uttalelsene skal følge saken fram til kommunestyret (forskrift om medvirkningsordninger § 2). Vi regner planstrategien som en slik sak. De to første rådene kan være slått sammen (§ 4).',
    whatToDo: 'Sett saken på møteplanen til rådene før innstillingen skrives.',
    evidenceHint: 'Dato for hver uttalelse, eller lenke til uttalelsene.',
  },
  L19: {
    title: 'Ivareta barn, unge og andre som trenger tilrettelegging',
    explanation:
      'Kommunestyret må sørge for en egen ordning som tar vare på barn og unges interesser i planleggingen (plan- og bygningsloven § 3-3 tredje ledd). Kommunen har et særlig ansvar for at grupper som trenger tilrettelegging, kan delta aktivt (§ 5-1 andre ledd).',
    whatToDo: 'Avklar hvem som taler barn og unges sak, og hvordan de unge selv får delta.',
    evidenceHint: 'Et notat om ordningen og om hvem som har deltatt.',
  },
  L20: {
    title: 'Planlegg ikke mer enn dere har kapasitet til',
    explanation:
      'Planleggingen må bygge på pengene og folkene som finnes til å gjennomføre planene, og ikke bli mer omfattende enn nødvendig (plan- og bygningsloven § 3-1 tredje ledd). Kommunestyret må sørge for at kommunen har tilgang til den planfaglige kompetansen den trenger (§ 3-3 fjerde ledd).',
    whatToDo: 'Regn sammen ukeverkene for planene dere vil lage, og hold dem opp mot dem dere har.',
    evidenceHint: 'Lenke til oversikten over kapasiteten, eller et notat om vurderingen.',
  },
  L21: {
    title: 'Innkalling, åpne møter og møtebok',
    explanation:
      'Medlemmene skal få innkallingen med rimelig varsel, og sakslisten og dokumentene skal være åpne for alle når de ikke er unntatt fra innsyn (kommuneloven § 11-3). Møtene er åpne hvis ikke paragrafen sier noe annet (§ 11-5). Møteboken skal vise vedtakene og resultatet av avstemningene (§ 11-4).',
    whatToDo: 'Følg de vanlige rutinene for møtene der saken behandles.',
    evidenceHint: 'Lenke til innkallingen og møteboken.',
  },
  L22: {
    title: 'Forsvarlig utredet og gjennomført',
    explanation:
      'Kommunedirektøren må sørge for at saken er forsvarlig utredet før kommunestyret får den (kommuneloven § 13-1 tredje ledd). Vedtaket skal settes i verk uten unødig opphold (fjerde ledd).',
    whatToDo:
      'Se til at saksframlegget viser fakta, regler og alternativer. Gi vedtaket en ansvarlig.',
    evidenceHint: 'Lenke til saksframlegget.',
  },
  L23: {
    title: 'Avklar habilitet for ansatte i kommunestyret',
    explanation:
      'En folkevalgt som har vært med på å forberede en sak som ansatt i kommunen, er som hovedregel inhabil når saken behandles (kommuneloven § 11-10 andre ledd). Unntaket nevner årsbudsjett, økonomiplan, kommuneplan, regional planstrategi og regional plan, men ikke kommunal planstrategi. Vi har bare lest ordlyden, så be om en juridisk vurdering. Vedtak om inhabilitet skal stå i møteboken, med lovgrunnlaget (§ 11-4).',
    whatToDo:
      'Finn ut om noen både er folkevalgte og ansatte og skal være med på forberedelsene. Avklar det før arbeidsgruppen settes ned.',
    evidenceHint: 'Et notat om hvem det gjelder og hva dere kom fram til.',
  },
  L24: {
    title: 'Ta vare på dokumentasjonen',
    explanation:
      'Planstrategier og annen dokumentasjon om planlegging skal bevares for ettertiden (bevaringsforskrifta § 35). Det må gå fram hvor dokumentene kommer fra og hvilken sammenheng de hører til i, og innholdet skal ikke endres (arkivlova § 5).',
    whatToDo: 'Arkiver vedtaket, innspillene og grunnlaget når saken er avgjort.',
    evidenceHint: 'Saksnummeret i arkivet, eller datoen for arkiveringen.',
  },
  L25: {
    title: 'Innsyn og journal',
    explanation:
      'Dokumentene i saken er åpne for innsyn hvis ikke lov eller forskrift sier noe annet (offentleglova § 3), og kommunen skal føre journal (§ 10). Interne utkast kan unntas fra innsyn (§ 14), men ikke saksframlegg med vedlegg og sakslister til folkevalgte organer (§ 16).',
    whatToDo:
      'Journalfør brev og innspill fortløpende. Husk at et utkast dere deler utenfor kommunen, er sendt ut.',
    evidenceHint: 'Et notat om rutinen, eller lenke til postlisten.',
  },
  L26: {
    title: 'Nettsider og dokumenter som alle kan bruke',
    explanation:
      'Det dere legger ut på nett, skal være universelt utformet (forskrift om universell utforming av IKT-løsninger § 4b). Kommunen skal ha en tilgjengelighetserklæring og oppdatere den minst én gang i året (§ 4e). Kravet gjelder også PDF-er publisert fra og med 1. februar 2022 (§ 4c).',
    whatToDo: 'Legg ut planstrategien som nettside eller som merket PDF.',
    evidenceHint: 'Lenke til tilgjengelighetserklæringen eller til dokumentet.',
  },
  L27: {
    title: 'Klart språk og riktig målform',
    explanation:
      'Kommunen skal skrive klart, korrekt og tilpasset dem som leser (språklova § 9), og følge offisiell rettskriving (§ 10). Kommunen kan vedta bokmål eller nynorsk som målform (§ 11). Da skal staten og fylkeskommunen bruke den når de skriver til dere (§ 15).',
    whatToDo: 'La noen utenfor fagmiljøet lese utkastet før det publiseres.',
    evidenceHint: 'Et notat om språkvasken.',
  },
  L28: {
    title: 'Barnets beste og retten til å bli hørt',
    explanation:
      'Barn har rett til å bli hørt, og deres beste skal være et grunnleggende hensyn i avgjørelser som berører dem (Grunnloven § 104). Barnekonvensjonen artikkel 3 og 12 handler om det samme. Vi har ikke lest disse tekstene på nytt i siste gjennomgang.',
    whatToDo: 'Skriv kort hva planvalgene betyr for barn og unge, og hva de selv har sagt.',
    evidenceHint: 'Et notat om vurderingen, eller lenke til den.',
  },
  L29: {
    title: 'Andre myndigheter skal delta og veilede',
    explanation:
      'Statlige og regionale organer, også Sametinget, har både rett og plikt til å delta når saken berører dem, og til å gi opplysninger (plan- og bygningsloven § 3-2 tredje ledd). Fylkeskommunen skal veilede og hjelpe dere, og statsforvalteren skal se til at planplikten blir oppfylt (fjerde ledd).',
    whatToDo:
      'Be om veiledning og kunnskap når dere trenger det. Plikten ligger på dem, ikke på kommunen.',
    evidenceHint: 'Et notat om hvem som har bidratt, eller lenke til svarene.',
  },
}

const nn: RequirementTexts = {
  L1: {
    title: 'Vedta planstrategien innan eitt år',
    explanation:
      'Kvart nye kommunestyre må lage og vedta planstrategien sin (plan- og bygningslova § 10-1 første ledd). Fristen er eitt år etter det konstituerande møtet, og eit vedtak på sjølve fristdagen er i tide. Det er kommunestyret som skal gjere vedtaket (§ 3-3 andre ledd).',
    whatToDo:
      'Vel eit kommunestyremøte før fristen, og ha helst eitt møte i reserve. Før inn datoen når vedtaket er gjort.',
    evidenceHint: 'Møteboka med saksnummer, som lenkje eller notat.',
  },
  L2: {
    title: 'Drøft strategiske val og planbehov',
    explanation:
      'Planstrategien bør drøfte dei store vala for kommunen: langsiktig arealbruk, miljø og arbeidet i sektorane. Han bør også vurdere kva planar de treng i perioden. Dette er eit råd i lova, ikkje eit krav (plan- og bygningslova § 10-1 første ledd).',
    whatToDo: 'Gi drøftinga og planbehovet kvar sin plass i utkastet.',
    evidenceHint: 'Lenkje til utkastet, eller eit notat om kva kapittel drøftinga står i.',
  },
  L3: {
    title: 'Hent inn synspunkt frå stat, region og naboar',
    explanation:
      'Kommunen må spørje statlege og regionale organ og nabokommunane om kva dei meiner (plan- og bygningslova § 10-1 andre ledd). Det er ikkje ei høyring, og paragrafen set ingen svarfrist. Ingen kan fremje motsegn mot ein planstrategi (§ 5-4).',
    whatToDo:
      'Send ein førespurnad til fylkeskommunen, statsforvaltaren, andre statlege organ det gjeld, og alle nabokommunane. Gi gjerne seks vekers svarfrist, og før inn datoane.',
    evidenceHint: 'Liste over kven som vart spurde og når, og oversikt over svara.',
  },
  L4: {
    title: 'Legg opp til brei medverknad og debatt',
    explanation:
      'Lova rår kommunen til å la mange sleppe til og få i gang ein open debatt før kommunestyret behandlar saka (plan- og bygningslova § 10-1 andre ledd). Korleis de gjer det, vel de sjølve.',
    whatToDo: 'Vel éin eller to måtar å nå innbyggjarane på som passar kapasiteten dykkar.',
    evidenceHint: 'Dato for møte eller verkstad, lenkje til innspela eller eit kort notat.',
  },
  L5: {
    title: 'Hald forslaget til vedtak offentleg i minst 30 dagar',
    explanation:
      'Sjølve forslaget til vedtak må liggje ope for alle minst 30 dagar før kommunestyret behandlar saka (plan- og bygningslova § 10-1 andre ledd). Paragrafen seier ikkje korleis dagane skal teljast. Vi tel frå dato til dato og rår til 31 dagar for å vere på den sikre sida. Vi flyttar ikkje fristen for helg eller heilagdagar.',
    whatToDo:
      'Legg ut vedtaksteksten saman med utkastet, og la begge liggje til møtet er halde. Før inn datoen.',
    evidenceHint: 'Lenkje til sida der forslaget låg, gjerne med versjon.',
  },
  L6: {
    title: 'Ta stilling til kommuneplanen',
    explanation:
      'Kommunestyret må seie om kommuneplanen eller delar av han skal reviderast, eller om han skal gjelde vidare utan endringar (plan- og bygningslova § 10-1 tredje ledd). Vi foreslår eitt vedtakspunkt for kvar del. Éi samla setning kan vere nok, men då må nokon vurdere om ho dekkjer alle delane.',
    whatToDo:
      'Skriv eit vedtakspunkt for samfunnsdelen, eitt for arealdelen og eitt for kvar kommunedelplan.',
    evidenceHint: 'Lenkje til vedtaket, eller eit notat med ordlyden i vedtakspunktet.',
  },
  L7: {
    title: 'Ta gjerne stilling til arealplanar',
    explanation:
      'Kommunestyret kan samtidig seie om det trengst nye arealplanar i perioden, og om gamle bør reviderast eller opphevast (plan- og bygningslova § 10-1 tredje ledd). Dette er ei moglegheit, og det er lov å la vere.',
    whatToDo: 'Sjå gjennom dei eldste arealplanane og avgjer om dei høyrer heime i saka.',
    evidenceHint: 'Lista over arealplanar i utkastet eller vedtaket.',
  },
  L8: {
    title: 'Slå eventuelt saman med oppstart av kommuneplanen',
    explanation:
      'Planstrategien kan lagast saman med oppstarten av kommuneplanarbeidet (plan- og bygningslova § 10-1 fjerde ledd). Då gjeld også reglane for oppstart av kommuneplanen: varsel om oppstart (§ 11-12) og planprogram på høyring i minst seks veker (§ 11-13).',
    whatToDo: 'Set av tid til planprogrammet og høyringa av det i tidsplanen.',
    evidenceHint: 'Lenkje til planprogrammet og kunngjeringa av oppstart.',
  },
  L9: {
    title: 'Ha folkehelseoversikta klar ved oppstart',
    explanation:
      'Eit samla dokument om folkehelsa må finnast når arbeidet med planstrategien startar, og de skal lage eit nytt kvart fjerde år (forskrift om oversikt over folkehelsa § 5). Oversikta skal vere ein del av grunnlaget for planstrategien (folkehelselova § 6 første ledd). Ho må vere tilgjengeleg for alle (forskrifta § 8) og kan ikkje innehalde noko som kan knytast til enkeltpersonar (§ 5).',
    whatToDo:
      'Før inn datoen på den siste oversikta, og legg inn ei lenkje. Er ho eldre enn fire år, planlegg de ei ny før de startar.',
    evidenceHint: 'Dato for det samla dokumentet og lenkje til det.',
  },
  L10: {
    title: 'La folkehelseoversikta seie noko om planbehov',
    explanation:
      'Frå 1. januar 2026 må oversikta også vurdere korleis kommunen kan møte folkehelseutfordringane, og kva planar som trengst til det (folkehelselova § 5 andre ledd). Lova rår dykk til å drøfte utfordringane og kva de kan gjere med dei, i planstrategien (§ 6 første ledd).',
    whatToDo: 'Ta planbehovet frå folkehelseoversikta med inn i vurderinga av planbehov.',
    evidenceHint: 'Lenkje til vurderinga, eller eit notat om kvar ho står.',
  },
  L11: {
    title: 'Bruk bustadoversikta som grunnlag',
    explanation:
      'Kommunen må ha oversikt over behovet vanskelegstilte har for ordinære og tilpassa bustader, og bruke ho som grunnlag for planstrategien (bustadsosiallova § 5 andre ledd). Lova rår dykk også til å drøfte det bustadsosiale arbeidet i strategien. Oversikta har vore ei plikt sidan 1. juli 2023. Kravet til planstrategien må vere oppfylt seinast 1. juli 2027 (§ 10).',
    whatToDo: 'Finn ut kven som har bustadoversikta, og ta funna inn i kunnskapsgrunnlaget.',
    evidenceHint: 'Dato for bustadoversikta, eller lenkje til ho.',
  },
  L12: {
    title: 'Vurder planane i lys av klimaendringane',
    explanation:
      'Planstrategien må seie noko om behovet for nye eller oppdaterte planar når klimaet endrar seg, og ut frå uønskte naturhendingar de har hatt. Han må også vurdere om eit endra klima gjer det nødvendig å oppheve eller revidere gjeldande planar (statlege planretningslinjer for klima og energi punkt 5.3).',
    whatToDo: 'Skriv eit avsnitt om klima og naturfare der de vurderer planbehovet.',
    evidenceHint: 'Lenkje til utkastet, eller eit notat om kva kapittel vurderinga står i.',
  },
  L13: {
    title: 'Drøft utfordringar for samisk språk',
    explanation:
      'Kommunar i forvaltningsområdet for samiske språk må drøfte utfordringar for samisk språk i planstrategien. Måla for å styrkje språket skal stå i samfunnsdelen eller i ein tematisk kommunedelplan (samelova § 3-13). Kva kommunar det gjeld, står i forskrift om forvaltningsområdet for samiske språk § 1.',
    whatToDo: 'Gi samisk språk ei eiga drøfting i utkastet, og snakk med språkmiljøet først.',
    evidenceHint: 'Lenkje til utkastet, eller eit notat om kva kapittel drøftinga står i.',
  },
  L14: {
    title: 'Vurder konsultasjon om samiske interesser',
    explanation:
      'Kan planstrategien påverke samiske interesser direkte, skal de varsle og konsultere dei det gjeld (samelova §§ 4-4 og 4-5). Konsultasjonen skal byrje tidleg (§ 4-6). De skal føre protokoll, og synet til den samiske parten skal følgje saka fram til vedtaket (§ 4-7). Plikta kan gjelde i alle kommunar, men ikkje i generelle saker som påverkar heile samfunnet på same måten (§ 4-1). I forvaltningsområdet for samiske språk skal kunngjeringar som særleg rettar seg mot innbyggjarane der, dessutan vere på både samisk og norsk (§ 3-2).',
    whatToDo:
      'Vurder om nokre av vala verkar direkte inn på samiske interesser. Varsle i så fall Sametinget og andre det gjeld, og sei at dei har rett til konsultasjon. Om ikkje, skriv kvifor.',
    evidenceHint: 'Dato for varselet og protokollen, eller ei grunngiving for at det ikkje gjeld.',
  },
  L15: {
    title: 'Bygg på heilskapleg ROS-analyse',
    explanation:
      'Den heilskaplege risiko- og sårbarheitsanalysen skal liggje til grunn for planar etter plan- og bygningslova (sivilbeskyttelseslova § 14). Han skal oppdaterast når kommunedelplanar blir reviderte og når risikoen endrar seg, og han skal vere forankra i kommunestyret (forskrift om kommunal beredskapsplikt §§ 2 og 6). Beredskapsplanen skal reviderast minst éin gong i året (sivilbeskyttelseslova § 15).',
    whatToDo: 'Sjekk om ROS-analysen framleis stemmer, og ta dei viktigaste funna inn i saka.',
    evidenceHint: 'Dato for behandlinga i kommunestyret, og lenkje til analysen.',
  },
  L16: {
    title: 'Følg opp nasjonale forventningar',
    explanation:
      'Regjeringa legg fram nasjonale forventningar til planlegginga kvart fjerde år. Dei skal følgjast opp i planlegginga til kommunane (plan- og bygningslova § 6-1).',
    whatToDo:
      'Vel ut dei forventningane som betyr mest hos dykk, og skriv kort korleis dei blir følgde opp.',
    evidenceHint: 'Eit notat eller ei lenkje til gjennomgangen.',
  },
  L17: {
    title: 'Legg regional planstrategi og regionale planar til grunn',
    explanation:
      'Kommunen skal leggje den regionale planstrategien til grunn for planarbeidet vidare i regionen (plan- og bygningslova § 7-2 andre ledd). Regionale planar skal også liggje til grunn for planlegginga i kommunen (§ 8-2).',
    whatToDo:
      'Gå gjennom planstrategien og planane til fylket, og noter kva dei betyr for planbehovet.',
    evidenceHint: 'Eit notat eller ei lenkje til gjennomgangen.',
  },
  L18: {
    title: 'Legg saka fram for råda i tide',
    explanation:
      'Eldrerådet, rådet for personar med funksjonsnedsetting og ungdomsrådet skal få saker som gjeld dei så tidleg at dei kan påverke utfallet. Fråsegnene skal følgje saka fram til kommunestyret (forskrift om medverknadsordningar § 2). Vi reknar planstrategien som ei slik sak. Dei to første råda kan vere slått saman (§ 4).',
    whatToDo: 'Set saka på møteplanen til råda før innstillinga blir skriven.',
    evidenceHint: 'Dato for kvar fråsegn, eller lenkje til fråsegnene.',
  },
  L19: {
    title: 'Ta vare på barn, unge og andre som treng tilrettelegging',
    explanation:
      'Kommunestyret må syte for ei eiga ordning som tek vare på interessene til barn og unge i planlegginga (plan- og bygningslova § 3-3 tredje ledd). Kommunen har eit særleg ansvar for at grupper som treng tilrettelegging, kan delta aktivt (§ 5-1 andre ledd).',
    whatToDo: 'Avklar kven som talar barn og unge si sak, og korleis dei unge sjølve får delta.',
    evidenceHint: 'Eit notat om ordninga og om kven som har delteke.',
  },
  L20: {
    title: 'Planlegg ikkje meir enn de har kapasitet til',
    explanation:
      'Planlegginga må byggje på pengane og folka som finst til å gjennomføre planane, og ikkje bli meir omfattande enn nødvendig (plan- og bygningslova § 3-1 tredje ledd). Kommunestyret må syte for at kommunen har tilgang til den planfaglege kompetansen han treng (§ 3-3 fjerde ledd).',
    whatToDo: 'Rekn saman vekeverka for planane de vil lage, og hald dei opp mot dei de har.',
    evidenceHint: 'Lenkje til oversikta over kapasiteten, eller eit notat om vurderinga.',
  },
  L21: {
    title: 'Innkalling, opne møte og møtebok',
    explanation:
      'Medlemene skal få innkallinga med rimeleg varsel, og saklista og dokumenta skal vere opne for alle når dei ikkje er unnatekne frå innsyn (kommunelova § 11-3). Møta er opne om ikkje paragrafen seier noko anna (§ 11-5). Møteboka skal vise vedtaka og resultatet av røystingane (§ 11-4).',
    whatToDo: 'Følg dei vanlege rutinane for møta der saka blir behandla.',
    evidenceHint: 'Lenkje til innkallinga og møteboka.',
  },
  L22: {
    title: 'Forsvarleg utgreidd og gjennomført',
    explanation:
      'Kommunedirektøren må syte for at saka er forsvarleg utgreidd før kommunestyret får ho (kommunelova § 13-1 tredje ledd). Vedtaket skal setjast i verk utan unødig opphald (fjerde ledd).',
    whatToDo:
      'Sjå til at saksframlegget viser fakta, reglar og alternativ. Gi vedtaket ein ansvarleg.',
    evidenceHint: 'Lenkje til saksframlegget.',
  },
  L23: {
    title: 'Avklar habilitet for tilsette i kommunestyret',
    explanation:
      'Ein folkevald som har vore med på å førebu ei sak som tilsett i kommunen, er som hovudregel inhabil når saka blir behandla (kommunelova § 11-10 andre ledd). Unntaket nemner årsbudsjett, økonomiplan, kommuneplan, regional planstrategi og regional plan, men ikkje kommunal planstrategi. Vi har berre lese ordlyden, så be om ei juridisk vurdering. Vedtak om inhabilitet skal stå i møteboka, med lovgrunnlaget (§ 11-4).',
    whatToDo:
      'Finn ut om nokon både er folkevalde og tilsette og skal vere med på førebuingane. Avklar det før arbeidsgruppa blir sett ned.',
    evidenceHint: 'Eit notat om kven det gjeld og kva de kom fram til.',
  },
  L24: {
    title: 'Ta vare på dokumentasjonen',
    explanation:
      'Planstrategiar og annan dokumentasjon om planlegging skal takast vare på for ettertida (bevaringsforskrifta § 35). Det må gå fram kvar dokumenta kjem frå og kva samanheng dei høyrer til i, og innhaldet skal ikkje endrast (arkivlova § 5).',
    whatToDo: 'Arkiver vedtaket, innspela og grunnlaget når saka er avgjord.',
    evidenceHint: 'Saksnummeret i arkivet, eller datoen for arkiveringa.',
  },
  L25: {
    title: 'Innsyn og journal',
    explanation:
      'Dokumenta i saka er opne for innsyn om ikkje lov eller forskrift seier noko anna (offentleglova § 3), og kommunen skal føre journal (§ 10). Interne utkast kan unntakast frå innsyn (§ 14), men ikkje saksframlegg med vedlegg og saklister til folkevalde organ (§ 16).',
    whatToDo:
      'Journalfør brev og innspel fortløpande. Hugs at eit utkast de deler utanfor kommunen, er sendt ut.',
    evidenceHint: 'Eit notat om rutinen, eller lenkje til postlista.',
  },
  L26: {
    title: 'Nettsider og dokument som alle kan bruke',
    explanation:
      'Det de legg ut på nett, skal vere universelt utforma (forskrift om universell utforming av IKT-løysingar § 4b). Kommunen skal ha ei tilgjengeerklæring og oppdatere ho minst éin gong i året (§ 4e). Kravet gjeld også PDF-ar publiserte frå og med 1. februar 2022 (§ 4c).',
    whatToDo: 'Legg ut planstrategien som nettside eller som merkt PDF.',
    evidenceHint: 'Lenkje til tilgjengeerklæringa eller til dokumentet.',
  },
  L27: {
    title: 'Klart språk og rett målform',
    explanation:
      'Kommunen skal skrive klart, korrekt og tilpassa dei som les (språklova § 9), og følgje offisiell rettskriving (§ 10). Kommunen kan vedta bokmål eller nynorsk som målform (§ 11). Då skal staten og fylkeskommunen bruke ho når dei skriv til dykk (§ 15).',
    whatToDo: 'La nokon utanfor fagmiljøet lese utkastet før det blir publisert.',
    evidenceHint: 'Eit notat om språkvasken.',
  },
  L28: {
    title: 'Barnets beste og retten til å bli høyrd',
    explanation:
      'Barn har rett til å bli høyrde, og det beste for dei skal vere eit grunnleggjande omsyn i avgjerder som vedkjem dei (Grunnlova § 104). Barnekonvensjonen artikkel 3 og 12 handlar om det same. Vi har ikkje lese desse tekstane på nytt i siste gjennomgang.',
    whatToDo: 'Skriv kort kva planvala betyr for barn og unge, og kva dei sjølve har sagt.',
    evidenceHint: 'Eit notat om vurderinga, eller lenkje til ho.',
  },
  L29: {
    title: 'Andre styresmakter skal delta og rettleie',
    explanation:
      'Statlege og regionale organ, også Sametinget, har både rett og plikt til å delta når saka vedkjem dei, og til å gi opplysningar (plan- og bygningslova § 3-2 tredje ledd). Fylkeskommunen skal rettleie og hjelpe dykk, og statsforvaltaren skal sjå til at planplikta blir oppfylt (fjerde ledd).',
    whatToDo:
      'Be om rettleiing og kunnskap når de treng det. Plikta ligg på dei, ikkje på kommunen.',
    evidenceHint: 'Eit notat om kven som har bidrege, eller lenkje til svara.',
  },
}

export const requirementTexts = dictionary(nb, nn)
