import { dictionary } from '#platform/i18n/language.ts'

/** The case for the council that is to adopt the strategy. */
export const councilPaperTexts = dictionary(
  {
    title: (term: string) => `Planstrategi ${term}: vedtak`,
    short: {
      heading: 'Saken kort',
      duty: 'Kommunestyret skal minst én gang i hver valgperiode, og innen ett år etter konstitueringen, vedta en kommunal planstrategi (plan- og bygningsloven § 10-1).',
      deadline: (constitution: string, deadline: string) =>
        `Kommunestyret ble konstituert ${constitution}. Fristen for vedtaket er ${deadline}.`,
      what: 'Planstrategien sier hvilket planarbeid kommunen skal gjøre i perioden, og om kommuneplanen skal revideres. Den er ikke en plan, og ingen kan fremme innsigelse mot den (plan- og bygningsloven § 5-4).',
    },
    decision: {
      heading: 'Forslag til vedtak',
      basis: 'Hva punktene bygger på',
      strategy: 'Kommunestyret skal vedta planstrategien (plan- og bygningsloven § 10-1).',
      parts:
        'Kommunestyret skal ta stilling til om kommuneplanen eller deler av den skal revideres, eller om den skal videreføres uten endringer (plan- og bygningsloven § 10-1). Ett punkt for hver del gjør det lett å se hva som er bestemt.',
      land: 'Kommunestyret kan ta stilling til om det trengs nye arealplaner, og om gjeldende planer skal revideres eller oppheves (plan- og bygningsloven § 10-1).',
      followUp:
        'Loven krever ikke en årlig status. Den er foreslått for at planstrategien skal bli brukt.',
    },
    background: {
      heading: 'Bakgrunn',
      earlier:
        '[Skriv kort hva dere fikk gjort av det forrige planstrategi la opp til, og hva dere ikke rakk.]',
      knowledge:
        'Oversikten over helsetilstanden og det som påvirker den, skal ligge til grunn for planstrategien (folkehelseloven § 6). Det samme gjelder oversikten over behovet for boliger til vanskeligstilte, senest fra 1. juli 2027 (boligsosialloven §§ 5 og 10). Helhetlig risiko- og sårbarhetsanalyse er et grunnlag for planleggingen (sivilbeskyttelsesloven § 14).',
      challenges: '[Skriv de viktigste utfordringene fra kunnskapsgrunnlaget.]',
    },
    process: {
      heading: 'Prosessen',
      caption: 'Datoene i arbeidet',
      what: 'Hva',
      when: 'Når',
      started: 'Arbeidet begynte',
      viewsRequested: 'Kommunen ba om synspunkter',
      viewsDue: 'Frist for synspunkter',
      published: 'Forslaget til vedtak ble offentlig',
      recommended: 'Innstilling',
      council: 'Kommunestyret behandler saken',
      asked: (names: string) =>
        `Kommunen skal hente inn synspunkter fra statlige og regionale organer og nabokommuner (plan- og bygningsloven § 10-1). Disse er spurt: ${names}.`,
      open: 'Forslaget til vedtak skal være offentlig i minst 30 dager før kommunestyret behandler det (plan- og bygningsloven § 10-1).',
      openFor: (days: string) => `Fra det ble offentlig til møtet går det ${days} dager.`,
      inputs:
        '[Skriv hvem som svarte, hva de var opptatt av, og hva det førte til. Legg ved vurderingen av innspill.]',
    },
    assessment: {
      heading: 'Vurdering',
      plans: (count: string) => `Planoversikten har ${count} planer. Forslaget er:`,
      noPlans: '[Skriv hvilke planer dere trenger i perioden.]',
      why: '[Skriv hvorfor dette er viktigst, og hva dere har valgt bort.]',
      guidance:
        'Nasjonale forventninger skal følges opp i planleggingen (plan- og bygningsloven § 6-1), og regionale planer skal legges til grunn (§ 8-2). [Skriv hva det betyr for kommunen.]',
    },
    climate: {
      heading: 'Klima og naturhendelser',
      text: 'Planstrategien skal omtale behovet for nye eller oppdaterte planer i lys av ventede klimaendringer og tidligere naturhendelser. Kommunen skal også vurdere om planer bør oppheves eller revideres (statlige planretningslinjer for klima og energi punkt 5.3). [Skriv hva dere har kommet fram til.]',
    },
    people: {
      heading: 'Barnets beste og medvirkning',
      child:
        'Barn har rett til å bli hørt i spørsmål som gjelder dem selv, og barnets beste skal være et grunnleggende hensyn (Grunnloven § 104, FNs barnekonvensjon (menneskerettsloven) artikkel 3 og artikkel 12).',
      arrangement:
        'Kommunen skal ha en særlig ordning for å ivareta barn og unge i planleggingen (plan- og bygningsloven § 3-3), og legge til rette for grupper som trenger det (§ 5-1). [Skriv hvordan barn og unge har vært med, og hva saken betyr for dem.]',
      councils:
        'Ungdomsrådet, eldrerådet og rådet for personer med funksjonsnedsettelse skal få saker som gjelder dem, så tidlig at de kan påvirke dem (forskrift om medvirkningsordninger § 2). Uttalelsene skal følge saken (kommuneloven § 5-12).',
      meetings: 'Møter der rådene kan behandle saken:',
      statements: '[Skriv hva rådene uttalte, og legg ved uttalelsene.]',
    },
    sami: {
      heading: 'Samisk språk og samiske interesser',
      language:
        'Kommunen er i forvaltningsområdet for samiske språk og skal drøfte samisk språk i planstrategien (sameloven § 3-13). [Skriv hva dere har kommet fram til.]',
      consultation:
        'De som representerer samiske interesser som kan bli direkte berørt, skal konsulteres (sameloven §§ 4-1 og 4-4). Synspunktene deres skal følge saken til kommunestyret (§ 4-7). [Skriv hvem som er konsultert, når, og hva dere ble enige om.]',
    },
    economy: {
      heading: 'Økonomi og kapasitet',
      duty: 'Planleggingen skal bygge på de ressursene som finnes til å gjennomføre den, og ikke være mer omfattende enn nødvendig (plan- og bygningsloven § 3-1). Kommunen skal ha tilgang til nødvendig planfaglig kompetanse (§ 3-3).',
      fits: (demand: string, capacity: string) =>
        `Planene er anslått til ${demand} ukeverk. Det er satt av ${capacity} ukeverk i perioden, og arbeidet går opp i hvert halvår.`,
      over: (demand: string, capacity: string, over: string) =>
        `Planene er anslått til ${demand} ukeverk, og det er satt av ${capacity} ukeverk i perioden. I enkelte halvår er det til sammen ${over} ukeverk mer arbeid enn kapasitet. [Skriv hva dere gjør med det.]`,
      unknown: '[Skriv hvor mye arbeid planene er, og hvem som har tid til det.]',
      budget:
        'Planstrategien bevilger ikke penger. Økonomiplanen skal vise hvordan målene i planene følges opp (kommuneloven § 14-4).',
    },
    impartiality: {
      heading: 'Habilitet',
      text: 'Unntaket for folkevalgte som er ansatt i kommunen, nevner ikke kommunal planstrategi (kommuneloven § 11-10). Den som kan være inhabil, bør si fra før saken tas opp. Kommunestyret avgjør spørsmålet, og avgjørelsen føres i møteboken (§ 11-4).',
    },
    after: {
      heading: 'Etter vedtaket',
      text: 'Tre medlemmer av kommunestyret kan sammen kreve lovlighetskontroll innen tre uker (kommuneloven §§ 27-1 og 27-2). Kommunedirektøren setter vedtaket i verk uten ugrunnet opphold (§ 13-1).',
    },
    attachments: {
      heading: 'Vedlegg',
      items: [
        'Planstrategien',
        'Synspunkter fra stat, fylkeskommune og nabokommuner',
        'Uttalelser fra rådene',
        'Innspill og vurdering av innspill',
      ],
    },
  },
  {
    title: (term: string) => `Planstrategi ${term}: vedtak`,
    short: {
      heading: 'Saka kort',
      duty: 'Kommunestyret skal minst éin gong i kvar valperiode, og innan eitt år etter konstitueringa, vedta ein kommunal planstrategi (plan- og bygningslova § 10-1).',
      deadline: (constitution: string, deadline: string) =>
        `Kommunestyret vart konstituert ${constitution}. Fristen for vedtaket er ${deadline}.`,
      what: 'Planstrategien seier kva planarbeid kommunen skal gjere i perioden, og om kommuneplanen skal reviderast. Han er ikkje ein plan, og ingen kan fremje motsegn mot han (plan- og bygningslova § 5-4).',
    },
    decision: {
      heading: 'Forslag til vedtak',
      basis: 'Kva punkta byggjer på',
      strategy: 'Kommunestyret skal vedta planstrategien (plan- og bygningslova § 10-1).',
      parts:
        'Kommunestyret skal ta stilling til om kommuneplanen eller delar av han skal reviderast, eller om han skal vidareførast utan endringar (plan- og bygningslova § 10-1). Eitt punkt for kvar del gjer det lett å sjå kva som er bestemt.',
      land: 'Kommunestyret kan ta stilling til om det trengst nye arealplanar, og om gjeldande planar skal reviderast eller opphevast (plan- og bygningslova § 10-1).',
      followUp:
        'Lova krev ikkje ein årleg status. Han er foreslått for at planstrategien skal bli brukt.',
    },
    background: {
      heading: 'Bakgrunn',
      earlier:
        '[Skriv kort kva de fekk gjort av det førre planstrategi la opp til, og kva de ikkje rakk.]',
      knowledge:
        'Oversynet over helsetilstanden og det som verkar inn på han, skal liggje til grunn for planstrategien (folkehelselova § 6). Det same gjeld oversynet over behovet for bustader til vanskelegstilte, seinast frå 1. juli 2027 (bustadsosiallova §§ 5 og 10). Heilskapleg risiko- og sårbarheitsanalyse er eit grunnlag for planlegginga (sivilbeskyttelseslova § 14).',
      challenges: '[Skriv dei viktigaste utfordringane frå kunnskapsgrunnlaget.]',
    },
    process: {
      heading: 'Prosessen',
      caption: 'Datoane i arbeidet',
      what: 'Kva',
      when: 'Når',
      started: 'Arbeidet byrja',
      viewsRequested: 'Kommunen bad om synspunkt',
      viewsDue: 'Frist for synspunkt',
      published: 'Forslaget til vedtak vart offentleg',
      recommended: 'Innstilling',
      council: 'Kommunestyret behandlar saka',
      asked: (names: string) =>
        `Kommunen skal hente inn synspunkt frå statlege og regionale organ og nabokommunar (plan- og bygningslova § 10-1). Desse er spurde: ${names}.`,
      open: 'Forslaget til vedtak skal vere offentleg i minst 30 dagar før kommunestyret behandlar det (plan- og bygningslova § 10-1).',
      openFor: (days: string) => `Frå det vart offentleg til møtet går det ${days} dagar.`,
      inputs:
        '[Skriv kven som svara, kva dei var opptekne av, og kva det førte til. Legg ved vurderinga av innspel.]',
    },
    assessment: {
      heading: 'Vurdering',
      plans: (count: string) => `Planoversynet har ${count} planar. Forslaget er:`,
      noPlans: '[Skriv kva planar de treng i perioden.]',
      why: '[Skriv kvifor dette er viktigast, og kva de har valt bort.]',
      guidance:
        'Nasjonale forventningar skal følgjast opp i planlegginga (plan- og bygningslova § 6-1), og regionale planar skal leggjast til grunn (§ 8-2). [Skriv kva det har å seie for kommunen.]',
    },
    climate: {
      heading: 'Klima og naturhendingar',
      text: 'Planstrategien skal omtale behovet for nye eller oppdaterte planar i lys av venta klimaendringar og naturhendingar som har vore. Kommunen skal også vurdere om planar bør opphevast eller reviderast (statlege planretningslinjer for klima og energi punkt 5.3). [Skriv kva de har kome fram til.]',
    },
    people: {
      heading: 'Barnets beste og medverknad',
      child:
        'Barn har rett til å bli høyrde i spørsmål som gjeld dei sjølve, og barnets beste skal vere eit grunnleggjande omsyn (Grunnlova § 104, FNs barnekonvensjon (menneskerettslova) artikkel 3 og artikkel 12).',
      arrangement:
        'Kommunen skal ha ei særleg ordning for å ta vare på interessene til barn og unge i planlegginga (plan- og bygningslova § 3-3), og leggje til rette for grupper som treng det (§ 5-1). [Skriv korleis barn og unge har vore med, og kva saka har å seie for dei.]',
      councils:
        'Ungdomsrådet, eldrerådet og rådet for personar med funksjonsnedsetting skal få saker som gjeld dei, så tidleg at dei kan påverke dei (forskrift om medverknadsordningar § 2). Fråsegnene skal følgje saka (kommunelova § 5-12).',
      meetings: 'Møte der råda kan behandle saka:',
      statements: '[Skriv kva råda sa, og legg ved fråsegnene.]',
    },
    sami: {
      heading: 'Samisk språk og samiske interesser',
      language:
        'Kommunen er i forvaltningsområdet for samiske språk og skal drøfte samisk språk i planstrategien (samelova § 3-13). [Skriv kva de har kome fram til.]',
      consultation:
        'Dei som representerer samiske interesser som saka kan gjelde direkte, skal konsulterast (samelova §§ 4-1 og 4-4). Synspunkta deira skal følgje saka til kommunestyret (§ 4-7). [Skriv kven som er konsultert, når, og kva de vart samde om.]',
    },
    economy: {
      heading: 'Økonomi og kapasitet',
      duty: 'Planlegginga skal byggje på dei ressursane som finst til å gjennomføre ho, og ikkje vere meir omfattande enn nødvendig (plan- og bygningslova § 3-1). Kommunen skal ha tilgang til nødvendig planfagleg kompetanse (§ 3-3).',
      fits: (demand: string, capacity: string) =>
        `Planane er anslåtte til ${demand} vekeverk. Det er sett av ${capacity} vekeverk i perioden, og arbeidet går opp i kvart halvår.`,
      over: (demand: string, capacity: string, over: string) =>
        `Planane er anslåtte til ${demand} vekeverk, og det er sett av ${capacity} vekeverk i perioden. I enkelte halvår er det til saman ${over} vekeverk meir arbeid enn kapasitet. [Skriv kva de gjer med det.]`,
      unknown: '[Skriv kor mykje arbeid planane er, og kven som har tid til det.]',
      budget:
        'Planstrategien løyver ikkje pengar. Økonomiplanen skal vise korleis måla i planane blir følgde opp (kommunelova § 14-4).',
    },
    impartiality: {
      heading: 'Habilitet',
      text: 'Unntaket for folkevalde som er tilsette i kommunen, nemner ikkje kommunal planstrategi (kommunelova § 11-10). Den som kan vere inhabil, bør seie frå før saka blir teken opp. Kommunestyret avgjer spørsmålet, og avgjerda skal stå i møteboka (§ 11-4).',
    },
    after: {
      heading: 'Etter vedtaket',
      text: 'Tre medlemer av kommunestyret kan saman krevje lovlegkontroll innan tre veker (kommunelova §§ 27-1 og 27-2). Kommunedirektøren set vedtaket i verk utan ugrunna opphald (§ 13-1).',
    },
    attachments: {
      heading: 'Vedlegg',
      items: [
        'Planstrategien',
        'Synspunkt frå stat, fylkeskommune og nabokommunar',
        'Fråsegner frå råda',
        'Innspel og vurdering av innspel',
      ],
    },
  },
)
