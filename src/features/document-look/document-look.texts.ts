import { dictionary } from '#platform/i18n/language.ts'

/** The page where the municipality chooses how its documents look. */
export const documentLookTexts = dictionary(
  {
    title: 'Utseendet på dokumentene',
    lead: 'Kommunevåpen og farge på planstrategien, saksdokumentene og prosessplanen.',
    logo: 'Kommunevåpen eller logo',
    logoHelp: 'PNG eller JPEG. Har dere bare en SVG, så lagre den som PNG først.',
    logoNow: 'Slik ser det ut nå',
    description: 'Hva bildet viser',
    descriptionHelp:
      'Leses opp for dem som ikke ser bildet, for eksempel «Kommunevåpenet til Eksempel».',
    remove: 'Fjern bildet',
    colour: 'Farge på overskrifter og tabeller',
    colourHelp:
      'Seks tegn, for eksempel #1c5242. La feltet stå tomt for å bruke grønnfargen til Stedsans.',
    contrastNow: (ratio: string) => `Kontrasten mot hvitt er ${ratio} til 1.`,
    save: 'Lagre',
    saved: 'Utseendet er lagret. Det gjelder neste gang dere laster ned et dokument.',
    noPicture: 'Fila er ikke et bilde. Velg en PNG eller JPEG',
    descriptionMissing: 'Skriv hva bildet viser',
    descriptionLong: (most: string) => `Skriv høyst ${most} tegn om bildet`,
    noColour: 'Skriv fargen med seks tegn fra 0 til 9 og a til f, for eksempel #1c5242',
    tooLight: (ratio: string, darker: string) =>
      `Fargen er for lys til å leses på hvitt: Kontrasten er ${ratio} til 1, og den må være minst 4,5. Den nærmeste mørkere fargen som holder, er ${darker}`,
    conflict:
      'Noen har lagret et annet utseende mens du holdt på. Det som er lagret, står ved siden av det du valgte. Lagre én gang til for å bruke ditt. Et bilde må du velge på nytt.',
  },
  {
    title: 'Utsjånaden på dokumenta',
    lead: 'Kommunevåpen og farge på planstrategien, saksdokumenta og prosessplanen.',
    logo: 'Kommunevåpen eller logo',
    logoHelp: 'PNG eller JPEG. Har de berre ein SVG, så lagre han som PNG først.',
    logoNow: 'Slik ser det ut no',
    description: 'Kva biletet viser',
    descriptionHelp:
      'Blir lese opp for dei som ikkje ser biletet, til dømes «Kommunevåpenet til Eksempel».',
    remove: 'Fjern biletet',
    colour: 'Farge på overskrifter og tabellar',
    colourHelp:
      'Seks teikn, til dømes #1c5242. La feltet stå tomt for å bruke grønfargen til Stedsans.',
    contrastNow: (ratio: string) => `Kontrasten mot kvitt er ${ratio} til 1.`,
    save: 'Lagre',
    saved: 'Utsjånaden er lagra. Han gjeld neste gong de lastar ned eit dokument.',
    noPicture: 'Fila er ikkje eit bilete. Vel ein PNG eller JPEG',
    descriptionMissing: 'Skriv kva biletet viser',
    descriptionLong: (most: string) => `Skriv høgst ${most} teikn om biletet`,
    noColour: 'Skriv fargen med seks teikn frå 0 til 9 og a til f, til dømes #1c5242',
    tooLight: (ratio: string, darker: string) =>
      `Fargen er for lys til å lesast på kvitt: Kontrasten er ${ratio} til 1, og han må vere minst 4,5. Den næraste mørkare fargen som held, er ${darker}`,
    conflict:
      'Nokon har lagra ein annan utsjånad medan du heldt på. Det som er lagra, står ved sida av det du valde. Lagre éin gong til for å bruke ditt. Eit bilete må du velje på nytt.',
  },
)
