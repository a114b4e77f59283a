import { dictionary } from '#platform/i18n/language.ts'

/** The front page of the knowledge base in the workspace. */
export const knowledgeTexts = dictionary(
  {
    title: 'Kunnskapsgrunnlag og utfordringsbilde',
    lead: 'Fra tall til et kort utfordringsbilde som kan drøftes, publiseres og brukes i planstrategien.',
    next: 'Dette kan dere gjøre nå',
    nextSteps: {
      begin: {
        heading: 'Velg de første utfordringene',
        text: 'Les hva tallene sier, og velg det som er viktigst hos dere.',
        action: 'Les funnene',
      },
      finish: {
        heading: (title: string) => `Fyll ut «${title}»`,
        text: 'Her mangler det noe før utfordringen kan stå på egne bein.',
        action: 'Åpne utfordringen',
      },
      more: {
        heading: 'Finn flere utfordringer og muligheter',
        text: 'Fem til ti er passe.',
        action: 'Les funnene',
      },
      foundation: {
        heading: (name: string) => `Før opp: ${name}`,
        text: 'Planstrategien skal bygge på dette eller ta det opp.',
        action: 'Åpne grunnlaget',
      },
      publish: {
        heading: 'Publiser utfordringsbildet',
        text: 'Da kan alle lese det, og dere kan vise det på verksteder og møter.',
        action: 'Se over og publiser',
      },
    },
    figures: 'Tallene',
    figuresText: 'Les funnene samlet, eller velg et tema for å se figurene med kilde og dato.',
    ownTables: 'Egne tabeller',
    projection: 'Framskriving',
    projectionText:
      'Prøv hva andre tall for flytting og fødsler gir, og lagre kommunens eget scenario.',
    ownTablesText: 'Last opp tall dere har selv, med kilde, og bruk dem i utfordringene.',
    figuresNone: 'Ingen figurer for kommunen ennå. Dere kan skrive funn med egne ord så lenge.',
    figuresCount: (count: number) => (count === 1 ? '1 figur' : `${count} figurer`),
    challengesCount: (count: number) => `${count} av 5–10 utfordringer`,
    challengesNone: 'Ingen utfordringer ennå. Begynn med én som alle er enige om.',
    foundationsCount: (there: number, all: number) => `${there} av ${all} ligger til grunn`,
    gapsCount: (open: number) =>
      open === 1 ? '1 åpent kunnskapshull' : `${open} åpne kunnskapshull`,
    gapsNone: 'Ingen kunnskapshull er ført opp. Skriv opp det dere savner når dere ser på tallene.',
  },
  {
    title: 'Kunnskapsgrunnlag og utfordringsbilete',
    lead: 'Frå tal til eit kort utfordringsbilete som kan drøftast, publiserast og brukast i planstrategien.',
    next: 'Dette kan de gjere no',
    nextSteps: {
      begin: {
        heading: 'Vel dei første utfordringane',
        text: 'Les kva tala seier, og vel det som er viktigast hos dykk.',
        action: 'Les funna',
      },
      finish: {
        heading: (title: string) => `Fyll ut «${title}»`,
        text: 'Her manglar det noko før utfordringa kan stå på eigne bein.',
        action: 'Opne utfordringa',
      },
      more: {
        heading: 'Finn fleire utfordringar og moglegheiter',
        text: 'Fem til ti er passe.',
        action: 'Les funna',
      },
      foundation: {
        heading: (name: string) => `Før opp: ${name}`,
        text: 'Planstrategien skal byggje på dette eller ta det opp.',
        action: 'Opne grunnlaget',
      },
      publish: {
        heading: 'Publiser utfordringsbiletet',
        text: 'Då kan alle lese det, og de kan vise det på verkstader og møte.',
        action: 'Sjå over og publiser',
      },
    },
    figures: 'Tala',
    figuresText: 'Les funna samla, eller vel eit tema for å sjå figurane med kjelde og dato.',
    ownTables: 'Eigne tabellar',
    projection: 'Framskriving',
    projectionText:
      'Prøv kva andre tal for flytting og fødslar gir, og lagre kommunen sitt eige scenario.',
    ownTablesText: 'Last opp tal de har sjølve, med kjelde, og bruk dei i utfordringane.',
    figuresNone: 'Ingen figurar for kommunen enno. De kan skrive funn med eigne ord så lenge.',
    figuresCount: (count: number) => (count === 1 ? '1 figur' : `${count} figurar`),
    challengesCount: (count: number) => `${count} av 5–10 utfordringar`,
    challengesNone: 'Ingen utfordringar enno. Byrj med éi som alle er samde om.',
    foundationsCount: (there: number, all: number) => `${there} av ${all} ligg til grunn`,
    gapsCount: (open: number) => (open === 1 ? '1 ope kunnskapshol' : `${open} opne kunnskapshol`),
    gapsNone: 'Ingen kunnskapshol er førte opp. Skriv opp det de saknar når de ser på tala.',
  },
)
