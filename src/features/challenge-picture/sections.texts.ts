import { dictionary } from '#platform/i18n/language.ts'

/** The sections that the municipality writes itself in the challenge picture. */
export const sectionsTexts = dictionary(
  {
    title: 'Tekster',
    lead: 'Skriv det som skal stå foran utfordringene, og om hvert tema dere har utfordringer i. Hver tekst kan ha figurer, bilder og dokumenter.',
    section: 'Tekst',
    holds: 'Innhold',
    text: 'Tekst',
    figures: (count: number) => (count === 1 ? '1 figur' : `${count} figurer`),
    files: (count: number) => `${count} vedlegg`,
    nothing: 'Ikke skrevet ennå',
    introductionHelp: 'Dette står foran utfordringene.',
    themeHelp: 'Dette står etter utfordringene, under navnet på temaet.',
    body: 'Tekst',
    bodyHelp: 'Lister, overskrifter og lenker kan skrives som Markdown.',
    figuresHelp:
      'Figuren står i teksten med tabell og kilde. Før dere publiserer, viser den de nyeste tallene. Når utfordringsbildet blir publisert, fryses tallene.',
    pictures: 'Bilder i teksten',
    picturesHelp:
      'Bildene står etter teksten. Et bilde som skal stå et bestemt sted, får dere dit med linja under bildet: sett den inn i teksten.',
    save: 'Lagre',
    receipts: {
      tekst: 'Teksten er lagret.',
      figur: 'Teksten er lagret, og figuren står sist i den.',
      'figur-fjernet': 'Teksten er lagret, og figuren er tatt ut.',
    },
    shown: 'Slik blir det',
    gone: (names: string) =>
      `Teksten viser til noe som ikke finnes her lenger: ${names}. Ta linja ut av teksten, eller sett inn noe annet.`,
    attached: 'Bilder og dokumenter',
    attachedHelp:
      'Bilder må ha en forklaring, og blir publisert med forklaringen. Dokumenter med en forklaring blir listet opp med forklaring og filnavn, men selve fila blir ikke publisert.',
    back: 'Til tekstene',
    tooLong: 'Teksten er for lang. Bruk høyst 20 000 tegn.',
  },
  {
    title: 'Tekstar',
    lead: 'Skriv det som skal stå framfor utfordringane, og om kvart tema de har utfordringar i. Kvar tekst kan ha figurar, bilete og dokument.',
    section: 'Tekst',
    holds: 'Innhald',
    text: 'Tekst',
    figures: (count: number) => (count === 1 ? '1 figur' : `${count} figurar`),
    files: (count: number) => `${count} vedlegg`,
    nothing: 'Ikkje skrive enno',
    introductionHelp: 'Dette står framfor utfordringane.',
    themeHelp: 'Dette står etter utfordringane, under namnet på temaet.',
    body: 'Tekst',
    bodyHelp: 'Lister, overskrifter og lenkjer kan skrivast som Markdown.',
    figuresHelp:
      'Figuren står i teksten med tabell og kjelde. Før de publiserer, viser han dei nyaste tala. Når utfordringsbiletet blir publisert, blir tala frosne.',
    pictures: 'Bilete i teksten',
    picturesHelp:
      'Bileta står etter teksten. Eit bilete som skal stå ein bestemt stad, får de dit med linja under biletet: set ho inn i teksten.',
    save: 'Lagre',
    receipts: {
      tekst: 'Teksten er lagra.',
      figur: 'Teksten er lagra, og figuren står sist i han.',
      'figur-fjernet': 'Teksten er lagra, og figuren er teken ut.',
    },
    shown: 'Slik blir det',
    gone: (names: string) =>
      `Teksten viser til noko som ikkje finst her lenger: ${names}. Ta linja ut av teksten, eller set inn noko anna.`,
    attached: 'Bilete og dokument',
    attachedHelp:
      'Bilete må ha ei forklaring, og blir publiserte med forklaringa. Dokument med ei forklaring blir lista opp med forklaring og filnamn, men sjølve fila blir ikkje publisert.',
    back: 'Til tekstane',
    tooLong: 'Teksten er for lang. Bruk høgst 20 000 teikn.',
  },
)
