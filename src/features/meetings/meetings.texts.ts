import { dictionary } from '#platform/i18n/language.ts'

/** The list of meetings and one meeting; the move and the new calendar have texts of their own. */
export const meetingsTexts = dictionary(
  {
    title: 'Møter',
    intro: 'Møtene som tidsplanen bygger på, hva som skal opp i dem, og hva som må være klart før.',
    coming: 'Møtene som kommer',
    noneComing: 'Ingen møter framover',
    noneComingHelp: 'Legg inn møtekalenderen, så blir datoene til å stole på.',
    held: 'Møter som er holdt',
    heldCount: (count: number) => (count === 1 ? '1 møte' : `${count} møter`),
    columns: { date: 'Dato', meeting: 'Møte', process: 'Fra tidsplanen', items: 'Saker' },
    removeThis: 'Fjern møtet',
    removeMeeting: (body: string, date: string) => `Fjern ${body} ${date}`,
    items: (count: number) => (count === 1 ? '1\u00a0sak' : `${count}\u00a0saker`),
    hasMinutes: 'møtebok',
    papers: (count: number) =>
      count === 1 ? '1 vedlegg eller merknad' : `${count} vedlegg eller merknader`,
    nothing: '–',
    marks: {
      decision: 'vedtaksmøte',
      reserve: 'reserve',
      recommendation: 'innstilling',
      discussion: 'drøfting',
      statement: 'uttalelse',
    },
    addHeading: 'Legg til møter',
    add: 'Legg til møtene',
    paste: 'Møter',
    newCalendar: 'Kommunen har endret møtekalenderen',
    newCalendarHelp: 'Lim inn den nye. Dere ser hva som flytter seg, før noe blir lagret.',
    compareCalendar: 'Legg inn den nye kalenderen',
    added: (count: number) =>
      count === 0
        ? 'Ingen nye møter.'
        : count === 1
          ? 'Ett møte er lagt til.'
          : `${count} møter er lagt til.`,
    removed: (body: string, date: string) => `${body} ${date} er fjernet.`,
    removedWith: 'Saker, møtebok og vedlegg følger med tilbake hvis dere angrer.',
    undo: 'Angre',
    restored: 'Møtet er lagt tilbake, med saker og møtebok.',
    restoreTaken: (body: string, date: string) =>
      `${body} har alt et møte ${date}. Fjern eller flytt det først, så kan det andre legges tilbake.`,
    moved: 'Møtet er flyttet.',
    back: 'Alle møter',
    meeting: {
      title: (body: string, date: string) => `${body} ${date}`,
      leads: {
        decision: 'Her er det meningen at kommunestyret vedtar planstrategien.',
        reserve: 'Møtet står i reserve hvis vedtaksmøtet blir avlyst eller saken utsatt.',
        recommendation: 'Her er det meningen at innstillingen til kommunestyret blir gitt.',
        discussion: 'Her drøfter hele kommunestyret planstrategien før den blir skrevet.',
        statement: 'Her er det meningen at rådet gir uttalelsen sin.',
      },
      noRole: 'Tidsplanen bruker ikke dette møtet nå.',
      adopted: (date: string) => `Planstrategien ble vedtatt her ${date}.`,
      recommended: 'Innstillingen ble gitt i dette møtet.',
      warnings: 'Varsler om møtet',
      move: 'Flytt møtet',
      calendarFile: 'Last ned som kalenderfil',
      calendar: 'Abonner på datoene',
    },
    preparation: {
      heading: 'Dette må være klart',
      ifChosen: 'Hvis vedtaket gjøres her',
      ifChosenHelp: (published: string, recommended: string) =>
        `Velger dere dette møtet, blir forslaget offentlig ${published} og innstillingen ${recommended}.`,
      none: 'Tidsplanen har ingen frister for dette møtet. Avtal selv hva dere vil ha klart.',
      columns: { by: 'Senest', what: 'Hva' },
      ours: 'Vårt råd',
      ourDay: 'Dagen er vårt råd.',
      done: 'Gjort.',
      planned: (date: string) => `Tidsplanen har det klart ${date}.`,
      late: (date: string) => `Tidsplanen har det først klart ${date}.`,
      tooLate: (date: string) => `Tidsplanen har det først klart ${date}. Det er for sent.`,
      passed: 'Dagen er passert.',
      codes: {
        'public-safe': 'Forslaget til vedtak er offentlig',
        'public-by-law': 'Siste dag for å gjøre forslaget offentlig',
        'inputs-assessed': 'Innspillene er vurdert',
        'draft-ready': 'Utkastet er ferdig',
        'discussion-ready': 'Opplegget for drøftingen er ferdig',
        'case-ready': 'Saksframlegget er ferdig',
        'papers-sent': 'Innkalling, saksliste og sakspapirer er sendt',
        'background-sent': 'Utkast og bakgrunn er sendt til rådet',
      },
      statement: (body: string) => `Uttalelsen fra ${body} er gitt`,
      why: {
        'public-safe':
          'Det er én dag mer enn loven krever, for plan- og bygningsloven § 10-1 sier ikke hvordan de 30 dagene telles.',
        'public-by-law':
          'Forslaget skal være offentlig i minst 30 dager før kommunestyret behandler det (plan- og bygningsloven § 10-1).',
        statement:
          'Rådet har rett til å uttale seg (kommuneloven § 5-12), så tidlig at det kan påvirke. Uttalelsen skal følge saken (forskrift om medvirkningsordninger § 2).',
        'inputs-assessed': 'Da kan vurderingen følge saken.',
        'draft-ready': 'Da er det tid til å lese gjennom før papirene sendes.',
        'discussion-ready': 'Da er det tid til å lese gjennom før papirene sendes.',
        'case-ready':
          'Kommunedirektøren skal se til at saken er forsvarlig utredet (kommuneloven § 13-1).',
        'papers-sent':
          'Medlemmene skal ha innkallingen med rimelig varsel (kommuneloven § 11-3). Paragrafen nevner ikke noe antall dager. Vi råder til minst en uke.',
        'background-sent':
          'Rådet skal få saken så tidlig at det kan påvirke (forskrift om medvirkningsordninger § 2). Vi råder til minst en uke før møtet.',
      },
    },
    agenda: {
      heading: 'Saksliste',
      backToMeeting: 'Tilbake til møtet',
      none: 'Ingen saker er ført opp',
      noneHelp: 'Legg til sakene fra tidsplanen, eller skriv dem selv.',
      fromSchedule: 'Legg til sakene fra tidsplanen',
      fromScheduleHelp: (titles: string) => `Tidsplanen har dette i møtet: ${titles}.`,
      ownHeading: 'Legg til en egen sak',
      add: 'Legg til saken',
      readyOn: (date: string) => `Papirene skal være klare ${date}.`,
      decision: 'Vedtak',
      caseNumber: (number: string) => `Sak ${number}`,
      open: 'Åpne',
      openItem: (title: string) => `Åpne «${title}»`,
      up: 'Flytt opp',
      down: 'Flytt ned',
      upItem: (title: string) => `Flytt «${title}» opp`,
      downItem: (title: string) => `Flytt «${title}» ned`,
      remove: 'Fjern saken',
      removed: 'Saken er fjernet fra sakslisten.',
      undo: 'Angre',
      restored: 'Saken er lagt tilbake.',
      saved: 'Saken er lagret.',
      addedItems: (count: number) =>
        count === 0
          ? 'Sakene fra tidsplanen står alt på sakslisten.'
          : count === 1
            ? 'Én sak er lagt til.'
            : `${count} saker er lagt til.`,
    },
    item: {
      fields: {
        title: 'Tittel',
        activityKey: 'Hører til i tidsplanen',
        readyOn: 'Papirene skal være klare',
        caseNumber: 'Saksnummer i møtet',
        note: 'Notat',
        decision: 'Vedtak',
      },
      noActivity: 'Ingen aktivitet',
      titles: {
        adopt: 'Vedtak av kommunal planstrategi',
        'adopt-programme': 'Fastsetting av planprogram for kommuneplanen',
        recommendation: 'Innstilling til kommunal planstrategi',
        'discuss-with-council': 'Drøfting av planstrategien',
        statement: 'Uttalelse til forslaget til planstrategi',
      },
      caseNumberHelp: 'For eksempel 45/28.',
      decisionHelp: 'Skriv vedtaket ordrett, slik det står i møteboken.',
      optional: 'kan stå tomt',
      save: 'Lagre saken',
      problems: {
        title: 'Skriv en tittel på høyst 300 tegn',
        noSuchDate: (typed: string) => `«${typed}» er ikke en dato. Skriv for eksempel 15.06.2028`,
        caseNumber: 'Saksnummeret kan ha høyst 50 tegn',
        note: 'Notatet kan ha høyst 20 000 tegn',
        decision: 'Vedtaket kan ha høyst 20 000 tegn',
        activityKey: 'Velg en aktivitet fra listen',
        tooMany: 'Et møte kan ha høyst 200 saker her',
      },
      changedMeanwhile:
        'Noen andre har lagret saken etter at du åpnet den. Det du skrev, står i feltene. Det som er lagret, står ved siden av. Sett sammen det dere vil ha, og lagre på nytt.',
    },
    evidence: {
      heading: 'Bruk som dokumentasjon',
      intro: 'Ingenting er registrert ennå. Velg det du vil ha med.',
      needsDecision:
        'Skriv inn vedtaket eller saksnummeret først, så kan saken brukes som dokumentasjon.',
      notHeld: 'Møtet er ikke holdt ennå. Da kan det ikke brukes som dokumentasjon.',
      requirement: (title: string) => `Dokumentasjon til kravet «${title}»`,
      already: (title: string) => `«${title}» har alt denne dokumentasjonen.`,
      shownNote: 'Slik blir det stående i lovsjekken:',
      withLink: (url: string) => `Lenke: ${url}`,
      date: {
        recommendedOn: (date: string) => `Registrer at innstillingen ble gitt ${date}`,
        adoptedOn: (date: string) => `Registrer at planstrategien ble vedtatt ${date}`,
      },
      dateHas: (date: string) => `Nå er ${date} registrert. Den datoen blir byttet ut.`,
      dateAlready: {
        recommendedOn: (date: string) => `Innstillingen er alt registrert ${date}.`,
        adoptedOn: (date: string) => `Vedtaket er alt registrert ${date}.`,
      },
      record: 'Registrer det du har krysset av',
      choose: 'Kryss av for det du vil registrere',
      recorded: (count: number) =>
        count === 1
          ? 'Registrert. Du finner det i lovsjekken.'
          : `${count} ting er registrert. Du finner dem i lovsjekken.`,
      changedMeanwhile:
        'Noen andre har endret planstrategien etter at du åpnet siden. Ingenting er registrert. Se over, og registrer på nytt.',
      note: (meeting: string, caseNumber: string, title: string) =>
        caseNumber === '' ? `${meeting}: ${title}.` : `${meeting}, sak ${caseNumber}: ${title}.`,
      noteDecision: (decision: string) => `Vedtak: ${decision}`,
      toLawCheck: 'Til lovsjekken',
    },
    minutes: {
      heading: 'Møtebok og vedtak',
      intro: 'Møteboken skal vise vedtakene og resultatet av avstemningene (kommuneloven § 11-4).',
      introOther: 'Legg lenken til møteboken eller referatet her, så er den lett å finne igjen.',
      url: 'Lenke til møteboken',
      urlHelp: 'Nettadressen der møteboken ligger.',
      note: 'Notat fra møtet',
      save: 'Lagre',
      saved: 'Møteboken er lagret.',
      open: 'Åpne møteboken',
      problems: {
        url: 'Skriv en nettadresse som begynner med https://',
        note: 'Notatet kan ha høyst 20 000 tegn',
      },
      changedMeanwhile:
        'Noen andre har lagret etter at du åpnet siden. Det du skrev, står i feltene. Det som er lagret, står ved siden av. Sett sammen det dere vil ha, og lagre på nytt.',
    },
  },
  {
    title: 'Møte',
    intro: 'Møta som tidsplanen byggjer på, kva som skal opp i dei, og kva som må vere klart før.',
    coming: 'Møta som kjem',
    noneComing: 'Ingen møte framover',
    noneComingHelp: 'Legg inn møtekalenderen, så blir datoane til å stole på.',
    held: 'Møte som er haldne',
    heldCount: (count: number) => `${count} møte`,
    columns: { date: 'Dato', meeting: 'Møte', process: 'Frå tidsplanen', items: 'Saker' },
    removeThis: 'Fjern møtet',
    removeMeeting: (body: string, date: string) => `Fjern ${body} ${date}`,
    items: (count: number) => (count === 1 ? '1\u00a0sak' : `${count}\u00a0saker`),
    hasMinutes: 'møtebok',
    papers: (count: number) =>
      count === 1 ? '1 vedlegg eller merknad' : `${count} vedlegg eller merknader`,
    nothing: '–',
    marks: {
      decision: 'vedtaksmøte',
      reserve: 'reserve',
      recommendation: 'innstilling',
      discussion: 'drøfting',
      statement: 'fråsegn',
    },
    addHeading: 'Legg til møte',
    add: 'Legg til møta',
    paste: 'Møte',
    newCalendar: 'Kommunen har endra møtekalenderen',
    newCalendarHelp: 'Lim inn den nye. De ser kva som flyttar seg, før noko blir lagra.',
    compareCalendar: 'Legg inn den nye kalenderen',
    added: (count: number) =>
      count === 0
        ? 'Ingen nye møte.'
        : count === 1
          ? 'Eitt møte er lagt til.'
          : `${count} møte er lagde til.`,
    removed: (body: string, date: string) => `${body} ${date} er fjerna.`,
    removedWith: 'Saker, møtebok og vedlegg følgjer med tilbake om de angrar.',
    undo: 'Angre',
    restored: 'Møtet er lagt tilbake, med saker og møtebok.',
    restoreTaken: (body: string, date: string) =>
      `${body} har alt eit møte ${date}. Fjern eller flytt det først, så kan det andre leggjast tilbake.`,
    moved: 'Møtet er flytta.',
    back: 'Alle møte',
    meeting: {
      title: (body: string, date: string) => `${body} ${date}`,
      leads: {
        decision: 'Her er det meininga at kommunestyret vedtek planstrategien.',
        reserve: 'Møtet står i reserve om vedtaksmøtet blir avlyst eller saka utsett.',
        recommendation: 'Her er det meininga at innstillinga til kommunestyret blir gitt.',
        discussion: 'Her drøftar heile kommunestyret planstrategien før han blir skriven.',
        statement: 'Her er det meininga at rådet gir fråsegna si.',
      },
      noRole: 'Tidsplanen bruker ikkje dette møtet no.',
      adopted: (date: string) => `Planstrategien vart vedteken her ${date}.`,
      recommended: 'Innstillinga vart gitt i dette møtet.',
      warnings: 'Varsel om møtet',
      move: 'Flytt møtet',
      calendarFile: 'Last ned som kalenderfil',
      calendar: 'Abonner på datoane',
    },
    preparation: {
      heading: 'Dette må vere klart',
      ifChosen: 'Om vedtaket blir gjort her',
      ifChosenHelp: (published: string, recommended: string) =>
        `Vel de dette møtet, blir forslaget offentleg ${published} og innstillinga ${recommended}.`,
      none: 'Tidsplanen har ingen fristar for dette møtet. Avtal sjølve kva de vil ha klart.',
      columns: { by: 'Seinast', what: 'Kva' },
      ours: 'Vårt råd',
      ourDay: 'Dagen er vårt råd.',
      done: 'Gjort.',
      planned: (date: string) => `Tidsplanen har det klart ${date}.`,
      late: (date: string) => `Tidsplanen har det først klart ${date}.`,
      tooLate: (date: string) => `Tidsplanen har det først klart ${date}. Det er for seint.`,
      passed: 'Dagen er passert.',
      codes: {
        'public-safe': 'Forslaget til vedtak er offentleg',
        'public-by-law': 'Siste dag for å gjere forslaget offentleg',
        'inputs-assessed': 'Innspela er vurderte',
        'draft-ready': 'Utkastet er ferdig',
        'discussion-ready': 'Opplegget for drøftinga er ferdig',
        'case-ready': 'Saksframlegget er ferdig',
        'papers-sent': 'Innkalling, sakliste og sakspapir er sende',
        'background-sent': 'Utkast og bakgrunn er sende til rådet',
      },
      statement: (body: string) => `Fråsegna frå ${body} er gitt`,
      why: {
        'public-safe':
          'Det er éin dag meir enn lova krev, for plan- og bygningslova § 10-1 seier ikkje korleis dei 30 dagane blir talde.',
        'public-by-law':
          'Forslaget skal vere offentleg i minst 30 dagar før kommunestyret behandlar det (plan- og bygningslova § 10-1).',
        statement:
          'Rådet har rett til å uttale seg (kommunelova § 5-12), så tidleg at det kan påverke. Fråsegna skal følgje saka (forskrift om medverknadsordningar § 2).',
        'inputs-assessed': 'Då kan vurderinga følgje saka.',
        'draft-ready': 'Då er det tid til å lese gjennom før papira blir sende.',
        'discussion-ready': 'Då er det tid til å lese gjennom før papira blir sende.',
        'case-ready':
          'Kommunedirektøren skal sjå til at saka er forsvarleg utgreidd (kommunelova § 13-1).',
        'papers-sent':
          'Medlemene skal ha innkallinga med rimeleg varsel (kommunelova § 11-3). Paragrafen nemner ikkje noko tal på dagar. Vi rår til minst ei veke.',
        'background-sent':
          'Rådet skal få saka så tidleg at det kan påverke (forskrift om medverknadsordningar § 2). Vi rår til minst ei veke før møtet.',
      },
    },
    agenda: {
      heading: 'Sakliste',
      backToMeeting: 'Tilbake til møtet',
      none: 'Ingen saker er førte opp',
      noneHelp: 'Legg til sakene frå tidsplanen, eller skriv dei sjølve.',
      fromSchedule: 'Legg til sakene frå tidsplanen',
      fromScheduleHelp: (titles: string) => `Tidsplanen har dette i møtet: ${titles}.`,
      ownHeading: 'Legg til ei eiga sak',
      add: 'Legg til saka',
      readyOn: (date: string) => `Papira skal vere klare ${date}.`,
      decision: 'Vedtak',
      caseNumber: (number: string) => `Sak ${number}`,
      open: 'Opne',
      openItem: (title: string) => `Opne «${title}»`,
      up: 'Flytt opp',
      down: 'Flytt ned',
      upItem: (title: string) => `Flytt «${title}» opp`,
      downItem: (title: string) => `Flytt «${title}» ned`,
      remove: 'Fjern saka',
      removed: 'Saka er fjerna frå saklista.',
      undo: 'Angre',
      restored: 'Saka er lagd tilbake.',
      saved: 'Saka er lagra.',
      addedItems: (count: number) =>
        count === 0
          ? 'Sakene frå tidsplanen står alt på saklista.'
          : count === 1
            ? 'Éi sak er lagd til.'
            : `${count} saker er lagde til.`,
    },
    item: {
      fields: {
        title: 'Tittel',
        activityKey: 'Høyrer til i tidsplanen',
        readyOn: 'Papira skal vere klare',
        caseNumber: 'Saksnummer i møtet',
        note: 'Notat',
        decision: 'Vedtak',
      },
      noActivity: 'Ingen aktivitet',
      titles: {
        adopt: 'Vedtak av kommunal planstrategi',
        'adopt-programme': 'Fastsetjing av planprogram for kommuneplanen',
        recommendation: 'Innstilling til kommunal planstrategi',
        'discuss-with-council': 'Drøfting av planstrategien',
        statement: 'Fråsegn til forslaget til planstrategi',
      },
      caseNumberHelp: 'Til dømes 45/28.',
      decisionHelp: 'Skriv vedtaket ordrett, slik det står i møteboka.',
      optional: 'kan stå tomt',
      save: 'Lagre saka',
      problems: {
        title: 'Skriv ein tittel på høgst 300 teikn',
        noSuchDate: (typed: string) => `«${typed}» er ikkje ein dato. Skriv til dømes 15.06.2028`,
        caseNumber: 'Saksnummeret kan ha høgst 50 teikn',
        note: 'Notatet kan ha høgst 20 000 teikn',
        decision: 'Vedtaket kan ha høgst 20 000 teikn',
        activityKey: 'Vel ein aktivitet frå lista',
        tooMany: 'Eit møte kan ha høgst 200 saker her',
      },
      changedMeanwhile:
        'Nokon andre har lagra saka etter at du opna ho. Det du skreiv, står i felta. Det som er lagra, står ved sida av. Set saman det de vil ha, og lagre på nytt.',
    },
    evidence: {
      heading: 'Bruk som dokumentasjon',
      intro: 'Ingenting er registrert enno. Vel det du vil ha med.',
      needsDecision:
        'Skriv inn vedtaket eller saksnummeret først, så kan saka brukast som dokumentasjon.',
      notHeld: 'Møtet er ikkje halde enno. Då kan det ikkje brukast som dokumentasjon.',
      requirement: (title: string) => `Dokumentasjon til kravet «${title}»`,
      already: (title: string) => `«${title}» har alt denne dokumentasjonen.`,
      shownNote: 'Slik blir det ståande i lovsjekken:',
      withLink: (url: string) => `Lenkje: ${url}`,
      date: {
        recommendedOn: (date: string) => `Registrer at innstillinga vart gitt ${date}`,
        adoptedOn: (date: string) => `Registrer at planstrategien vart vedteken ${date}`,
      },
      dateHas: (date: string) => `No er ${date} registrert. Den datoen blir bytt ut.`,
      dateAlready: {
        recommendedOn: (date: string) => `Innstillinga er alt registrert ${date}.`,
        adoptedOn: (date: string) => `Vedtaket er alt registrert ${date}.`,
      },
      record: 'Registrer det du har kryssa av',
      choose: 'Kryss av for det du vil registrere',
      recorded: (count: number) =>
        count === 1
          ? 'Registrert. Du finn det i lovsjekken.'
          : `${count} ting er registrerte. Du finn dei i lovsjekken.`,
      changedMeanwhile:
        'Nokon andre har endra planstrategien etter at du opna sida. Ingenting er registrert. Sjå over, og registrer på nytt.',
      note: (meeting: string, caseNumber: string, title: string) =>
        caseNumber === '' ? `${meeting}: ${title}.` : `${meeting}, sak ${caseNumber}: ${title}.`,
      noteDecision: (decision: string) => `Vedtak: ${decision}`,
      toLawCheck: 'Til lovsjekken',
    },
    minutes: {
      heading: 'Møtebok og vedtak',
      intro: 'Møteboka skal vise vedtaka og resultatet av røystingane (kommunelova § 11-4).',
      introOther: 'Legg lenkja til møteboka eller referatet her, så er ho lett å finne att.',
      url: 'Lenkje til møteboka',
      urlHelp: 'Nettadressa der møteboka ligg.',
      note: 'Notat frå møtet',
      save: 'Lagre',
      saved: 'Møteboka er lagra.',
      open: 'Opne møteboka',
      problems: {
        url: 'Skriv ei nettadresse som byrjar med https://',
        note: 'Notatet kan ha høgst 20 000 teikn',
      },
      changedMeanwhile:
        'Nokon andre har lagra etter at du opna sida. Det du skreiv, står i felta. Det som er lagra, står ved sida av. Set saman det de vil ha, og lagre på nytt.',
    },
  },
)
