import { dictionary } from '#platform/i18n/language.ts'

/** The pages of the challenges and the opportunities. */
export const challengesTexts = dictionary(
  {
    title: 'Utfordringer og muligheter',
    lead: 'Hva betyr tallene for dere? Velg de fem til ti viktigste, og sett dem i rekkefølge.',
    ours: 'Vårt råd',
    tooFew: (count: number) =>
      `Dere har ${count === 0 ? 'ingen' : count}. Fem til ti er passe: nok til å vise helheten, få nok til å bli husket.`,
    tooMany: (count: number) =>
      `Dere har ${count}. Med flere enn ti er det vanskelig å se hva som er viktigst. Slå sammen dem som ligner, eller fjern de minste.`,
    empty: 'Ingen utfordringer ennå',
    emptyFindings: 'Velg et funn i tallene',
    emptyHelp: ', skriv den første selv, eller begynn med temaene under.',
    add: 'Legg til en utfordring eller mulighet',
    addButton: 'Legg til',
    start: 'Begynn med temaene',
    startHelp:
      'Vi legger inn ett spørsmål for hvert tema. Dere gjør spørsmålene om til utfordringer, eller fjerner dem. De åtte er temaene som Trøndelag fylkeskommune la fram til diskusjon i 2023. De andre har vokst fram i planstrategiene i Trøndelag.',
    startOfficial: 'Legg inn de åtte diskusjonstemaene',
    startGrown: 'Legg inn temaene som har vokst fram',
    started: (count: number) =>
      count === 0
        ? 'Alle temaene er her fra før. Ingenting er lagt til.'
        : count === 1
          ? 'Ett tema er lagt inn.'
          : `${count} temaer er lagt inn.`,
    startEarlier: (period: string, count: number) =>
      `Hent ${count === 1 ? 'én utfordring' : `${count} utfordringer`} fra planstrategien ${period}`,
    startEarlierHelp:
      'Utfordringene fra forrige planstrategi kan også hentes. Planer og verksteder knytter dere på nytt.',
    copied: (count: number) =>
      count === 0
        ? 'Alle utfordringene er her fra før. Ingenting er lagt til.'
        : `${count === 1 ? 'Én utfordring' : `${count} utfordringer`} er hentet. Se om det som står, fortsatt stemmer.`,
    noRoom: (leftOut: number) =>
      `${leftOut} fikk ikke plass, for det er bare plass til 100 på lista. Fjern noen først.`,
    questions: {
      demography: 'Hva betyr endringene i befolkningen for oss?',
      'public-health': 'Hva er de viktigste folkehelseutfordringene våre?',
      'value-creation': 'Hva skal folk leve av, og hvilken kompetanse trengs?',
      'climate-nature-land': 'Hvordan påvirker klima, natur og arealbruk oss?',
      energy: 'Har vi nok kraft og nett til det vi vil?',
      transport: 'Kommer folk og varer fram?',
      finances: 'Hva har vi råd til de neste årene?',
      safety: 'Hva er vi mest sårbare for?',
      recruitment: 'Får vi tak i folkene vi trenger?',
      expectations: 'Hva gjør vi når forventningene vokser mer enn inntektene?',
      attractiveness: 'Hva gjør at folk og bedrifter velger oss?',
      'fewer-plans': 'Hvilke planer kan gå opp i kommuneplanen?',
    },
    fields: {
      title: 'Utfordring eller mulighet',
      direction: 'Er det en utfordring eller en mulighet?',
      theme: 'Tema',
      figureId: 'Figur fra kunnskapsgrunnlaget',
      finding: 'Hva har dere funnet?',
      source: 'Hvor vet dere det fra?',
      sourceUrl: 'Lenke til kilden',
      consequence: 'Hva fører det til?',
      forWhom: 'For hvem?',
      certainty: 'Hvor sikkert er det?',
      unknown: 'Hva vet dere ikke?',
      plans: 'Planer som svarer på det',
      gatherings: 'Verksteder der det ble drøftet',
    },
    helps: {
      title: 'Én setning, gjerne så kort at den kan leses høyt.',
      figureId: 'Figuren har med seg funnet og kilden. Uten figur skriver dere selv.',
      finding: 'Kan stå tomt når figuren sier det.',
      source: 'For eksempel ungdomsrådet 3. mai, en rapport eller en undersøkelse.',
      forWhom: 'For eksempel barnefamilier, eldre som bor alene eller bedrifter i sentrum.',
      unknown: 'Det som må finnes ut av, kan dere også føre opp som et kunnskapshull.',
      ties: 'Velg én om gangen.',
    },
    more: 'Funn og følger',
    trail: 'Knyttet til',
    ambitionsHeading: 'Ambisjoner som svarer på det',
    ambitionsNone:
      'Ingen ambisjon svarer på det ennå. Dere knytter dem sammen på ambisjonens side.',
    ambitionsLink: 'Gå til ambisjonene',
    gapsHeading: 'Kunnskapshull',
    gapsNone: 'Ingen kunnskapshull er knyttet til utfordringen.',
    gapsLink: 'Før opp et kunnskapshull',
    none: 'Ikke valgt',
    rank: (place: number) => `Nummer ${place}`,
    columns: {
      rank: 'Plass',
      title: 'Utfordring',
      finding: 'Funn',
      lacks: 'Gjenstår',
      change: 'Flytt',
    },
    lacks: {
      direction: 'utfordring eller mulighet',
      finding: 'funn',
      source: 'kilde',
      consequence: 'følge',
      forWhom: 'for hvem',
      certainty: 'hvor sikkert',
    },
    complete: 'Alt er på plass',
    still: (lacks: string) => `Gjenstår: ${lacks}`,
    up: 'Opp',
    down: 'Ned',
    upLabel: (title: string) => `Flytt «${title}» opp`,
    downLabel: (title: string) => `Flytt «${title}» ned`,
    save: 'Lagre',
    back: 'Til utfordringene',
    remove: 'Fjern utfordringen',
    undo: 'Angre',
    receipts: {
      added: 'Lagt til. Fyll ut resten når dere vet det.',
      saved: 'Lagret.',
      removed: (title: string) => `«${title}» er fjernet.`,
      restored: (title: string) => `«${title}» er hentet tilbake.`,
    },
    storedNow: 'Lagret nå',
    conflict: (name: string) =>
      `${name} har endret dette mens du skrev. Det som er lagret, står under. Det du skrev, står i skjemaet. Velg hva som skal gjelde, og lagre.`,
    problems: {
      title: 'Skriv hva utfordringen eller muligheten er.',
      tooLong: (most: number) => `Teksten er for lang. Bruk høyst ${most} tegn.`,
      url: 'Lenken må begynne med http:// eller https://.',
      tooMany: 'Det er plass til 100. Fjern noen først.',
    },
    figureGone: 'Figuren finnes ikke i kunnskapsgrunnlaget nå.',
    ownScenario: (name: string) => `Eget scenario: ${name}`,
    figureLink: 'Se figuren',
    documents: 'Bilder og dokumenter',
    documentsHelp:
      'Når utfordringsbildet publiseres, blir bilder med en forklaring med. Dokumenter med en forklaring blir listet opp med forklaring og filnavn, men selve fila blir ikke publisert.',
  },
  {
    title: 'Utfordringar og moglegheiter',
    lead: 'Kva betyr tala for dykk? Vel dei fem til ti viktigaste, og set dei i rekkjefølgje.',
    ours: 'Vårt råd',
    tooFew: (count: number) =>
      `De har ${count === 0 ? 'ingen' : count}. Fem til ti er passe: nok til å vise heilskapen, få nok til å bli hugsa.`,
    tooMany: (count: number) =>
      `De har ${count}. Med fleire enn ti er det vanskeleg å sjå kva som er viktigast. Slå saman dei som liknar, eller fjern dei minste.`,
    empty: 'Ingen utfordringar enno',
    emptyFindings: 'Vel eit funn i tala',
    emptyHelp: ', skriv den første sjølv, eller byrj med temaa under.',
    add: 'Legg til ei utfordring eller ei moglegheit',
    addButton: 'Legg til',
    start: 'Byrj med temaa',
    startHelp:
      'Vi legg inn eitt spørsmål for kvart tema. De gjer spørsmåla om til utfordringar, eller fjernar dei. Dei åtte er temaa som Trøndelag fylkeskommune la fram til diskusjon i 2023. Dei andre har vakse fram i planstrategiane i Trøndelag.',
    startOfficial: 'Legg inn dei åtte diskusjonstemaa',
    startGrown: 'Legg inn temaa som har vakse fram',
    started: (count: number) =>
      count === 0
        ? 'Alle temaa er her frå før. Ingenting er lagt til.'
        : count === 1
          ? 'Eitt tema er lagt inn.'
          : `${count} tema er lagde inn.`,
    startEarlier: (period: string, count: number) =>
      `Hent ${count === 1 ? 'éi utfordring' : `${count} utfordringar`} frå planstrategien ${period}`,
    startEarlierHelp:
      'Utfordringane frå førre planstrategi kan òg hentast. Planar og verkstader knyter de på nytt.',
    copied: (count: number) =>
      count === 0
        ? 'Alle utfordringane er her frå før. Ingenting er lagt til.'
        : `${count === 1 ? 'Éi utfordring' : `${count} utfordringar`} er henta. Sjå om det som står, framleis stemmer.`,
    noRoom: (leftOut: number) =>
      `${leftOut} fekk ikkje plass, for det er berre plass til 100 på lista. Fjern nokre først.`,
    questions: {
      demography: 'Kva betyr endringane i befolkninga for oss?',
      'public-health': 'Kva er dei viktigaste folkehelseutfordringane våre?',
      'value-creation': 'Kva skal folk leve av, og kva kompetanse trengst?',
      'climate-nature-land': 'Korleis påverkar klima, natur og arealbruk oss?',
      energy: 'Har vi nok kraft og nett til det vi vil?',
      transport: 'Kjem folk og varer fram?',
      finances: 'Kva har vi råd til dei neste åra?',
      safety: 'Kva er vi mest sårbare for?',
      recruitment: 'Får vi tak i folka vi treng?',
      expectations: 'Kva gjer vi når forventningane veks meir enn inntektene?',
      attractiveness: 'Kva gjer at folk og bedrifter vel oss?',
      'fewer-plans': 'Kva planar kan gå opp i kommuneplanen?',
    },
    fields: {
      title: 'Utfordring eller moglegheit',
      direction: 'Er det ei utfordring eller ei moglegheit?',
      theme: 'Tema',
      figureId: 'Figur frå kunnskapsgrunnlaget',
      finding: 'Kva har de funne?',
      source: 'Kvar veit de det frå?',
      sourceUrl: 'Lenkje til kjelda',
      consequence: 'Kva fører det til?',
      forWhom: 'For kven?',
      certainty: 'Kor sikkert er det?',
      unknown: 'Kva veit de ikkje?',
      plans: 'Planar som svarer på det',
      gatherings: 'Verkstader der det vart drøfta',
    },
    helps: {
      title: 'Éi setning, gjerne så kort at ho kan lesast høgt.',
      figureId: 'Figuren har med seg funnet og kjelda. Utan figur skriv de sjølve.',
      finding: 'Kan stå tomt når figuren seier det.',
      source: 'Til dømes ungdomsrådet 3. mai, ein rapport eller ei undersøking.',
      forWhom: 'Til dømes barnefamiliar, eldre som bur åleine eller bedrifter i sentrum.',
      unknown: 'Det som må finnast ut av, kan de også føre opp som eit kunnskapshol.',
      ties: 'Vel éin om gongen.',
    },
    more: 'Funn og følgjer',
    trail: 'Knytt til',
    ambitionsHeading: 'Ambisjonar som svarer på det',
    ambitionsNone: 'Ingen ambisjon svarer på det enno. De knyter dei saman på sida til ambisjonen.',
    ambitionsLink: 'Gå til ambisjonane',
    gapsHeading: 'Kunnskapshol',
    gapsNone: 'Ingen kunnskapshol er knytte til utfordringa.',
    gapsLink: 'Før opp eit kunnskapshol',
    none: 'Ikkje valt',
    rank: (place: number) => `Nummer ${place}`,
    columns: {
      rank: 'Plass',
      title: 'Utfordring',
      finding: 'Funn',
      lacks: 'Står att',
      change: 'Flytt',
    },
    lacks: {
      direction: 'utfordring eller moglegheit',
      finding: 'funn',
      source: 'kjelde',
      consequence: 'følgje',
      forWhom: 'for kven',
      certainty: 'kor sikkert',
    },
    complete: 'Alt er på plass',
    still: (lacks: string) => `Står att: ${lacks}`,
    up: 'Opp',
    down: 'Ned',
    upLabel: (title: string) => `Flytt «${title}» opp`,
    downLabel: (title: string) => `Flytt «${title}» ned`,
    save: 'Lagre',
    back: 'Til utfordringane',
    remove: 'Fjern utfordringa',
    undo: 'Angre',
    receipts: {
      added: 'Lagt til. Fyll ut resten når de veit det.',
      saved: 'Lagra.',
      removed: (title: string) => `«${title}» er fjerna.`,
      restored: (title: string) => `«${title}» er henta tilbake.`,
    },
    storedNow: 'Lagra no',
    conflict: (name: string) =>
      `${name} har endra dette medan du skreiv. Det som er lagra, står under. Det du skreiv, står i skjemaet. Vel kva som skal gjelde, og lagre.`,
    problems: {
      title: 'Skriv kva utfordringa eller moglegheita er.',
      tooLong: (most: number) => `Teksten er for lang. Bruk høgst ${most} teikn.`,
      url: 'Lenkja må byrje med http:// eller https://.',
      tooMany: 'Det er plass til 100. Fjern nokre først.',
    },
    figureGone: 'Figuren finst ikkje i kunnskapsgrunnlaget no.',
    ownScenario: (name: string) => `Eige scenario: ${name}`,
    figureLink: 'Sjå figuren',
    documents: 'Bilete og dokument',
    documentsHelp:
      'Når utfordringsbiletet blir publisert, blir bilete med ei forklaring med. Dokument med ei forklaring blir lista opp med forklaring og filnamn, men sjølve fila blir ikkje publisert.',
  },
)
