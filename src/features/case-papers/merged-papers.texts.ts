import { dictionary } from '#platform/i18n/language.ts'

/** The papers of a strategy that is merged with the start of the kommuneplan. */
export const mergedPaperTexts = dictionary(
  {
    programme: {
      title: 'Planprogram for kommuneplanen',
      subtitle: 'Utkast til høring',
      frame: (term: string) =>
        `Planprogrammet er slått sammen med planstrategi ${term} (plan- og bygningsloven § 10-1). Det gjør rede for formålet, prosessen, medvirkningen, alternativene og behovet for utredninger (§ 4-1).`,
      sections: {
        purpose: {
          heading: 'Formålet med planarbeidet',
          text: '[Skriv hva kommuneplanen skal løse, og hvorfor den lages eller fornyes nå.]',
          ambitions: 'Kommunestyrets ambisjoner for perioden:',
        },
        parts: {
          heading: 'Delene som er med',
          none: '[Skriv hvilke deler av kommuneplanen arbeidet gjelder: samfunnsdelen, arealdelen eller begge.]',
        },
        process: { heading: 'Prosessen og fristene' },
        participation: {
          heading: 'Medvirkning',
          text: 'Planprogrammet skal vise opplegget for medvirkning, særlig for grupper som kan bli berørt (plan- og bygningsloven § 4-1). Barn og unge skal ha en særlig ordning (§ 3-3). [Skriv hvem dere vil ha med, hvordan og når.]',
        },
        alternatives: {
          heading: 'Alternativer',
          text: '[Skriv hvilke veivalg dere vil vurdere, for eksempel hvor kommunen skal vokse, og hva som skjer om dere ikke gjør noe.]',
        },
        studies: {
          heading: 'Utredninger',
          text: '[Skriv hva dere må vite mer om, og hvem som finner det ut.]',
          climate:
            'Planprogrammet skal vurdere om reguleringsplaner bør oppheves eller revideres, og samfunnsdelen skal ha en klimavurdering (statlige planretningslinjer for klima og energi punkt 5.3).',
        },
        knowledge: {
          heading: 'Utfordringene arbeidet bygger på',
          none: '[Skriv de viktigste utfordringene fra kunnskapsgrunnlaget.]',
        },
      },
    },
    clock: {
      caption: 'Planprogrammet: egen klokke',
      what: 'Hva',
      when: 'Når',
      notified: 'Oppstarten varsles',
      hearing: 'Planprogrammet er på høring',
      adopted: 'Planprogrammet fastsettes',
      strategy: 'Planstrategien vedtas',
      span: (from: string, to: string, days: string) => `${from} til ${to}, ${days} dager`,
      law: 'Høringsfristen for planprogrammet skal være minst seks uker (plan- og bygningsloven § 11-13). De 30 dagene for planstrategien løper for seg (§ 10-1).',
      tooShort: (days: string) =>
        `[Tidsplanen gir ${days} dager. Sett datoene slik at det blir minst 42.]`,
    },
    notice: {
      title: 'Varsel om oppstart av arbeid med kommuneplanen',
      lead: (municipality: string) =>
        `${municipality} varsler at arbeidet med kommuneplanen begynner (plan- og bygningsloven § 11-12). Varselet går til myndigheter, organisasjoner og andre som saken gjelder.`,
      what: 'Hva arbeidet gjelder',
      programme: 'Planprogrammet er på høring',
      programmeText: (from: string, to: string) =>
        `Forslaget til planprogram er på høring fra ${from} til ${to}, minst seks uker (plan- og bygningsloven § 11-13).`,
      strategy: (term: string) =>
        `Samtidig ber vi om synspunkter til planstrategi ${term} (plan- og bygningsloven § 10-1).`,
      how: 'Slik svarer dere',
      howText: (due: string) =>
        `Send uttalelsen til [e-post] innen ${due}. Mener dere at planarbeidet kan komme i konflikt med nasjonale eller viktige regionale hensyn, skal det stå i uttalelsen (plan- og bygningsloven § 4-1).`,
      sami: 'Kan planarbeidet berøre samiske interesser direkte, har de som representerer dem, rett til å bli konsultert (sameloven §§ 4-1 og 4-5). Si fra om dere ønsker det.',
      to: 'Sendes til',
    },
    announcement: {
      title: 'Arbeidet med kommuneplanen begynner: si hva du mener',
      channel:
        'Oppstarten skal kunngjøres i minst én avis som er vanlig lest på stedet, og på internett (plan- og bygningsloven § 11-12).',
      newspaper: 'Til avisa',
      newspaperText: (municipality: string, due: string, address: string) =>
        `${municipality} begynner arbeidet med kommuneplanen og legger fram forslag til planprogram og planstrategi. Les mer på ${address}. Frist for å uttale seg om planprogrammet: ${due}.`,
      internet: 'Til nettsidene',
      internetText: (municipality: string) =>
        `Nå begynner ${municipality} arbeidet med en ny kommuneplan. Først lager vi et planprogram: hva planen skal handle om, hvordan vi arbeider, og hvordan du kan være med.`,
      where: (address: string) => `Planprogrammet ligger på ${address} og på [sted].`,
      due: (due: string) => `Send det du mener, til [e-post eller skjema] innen ${due}.`,
      law: 'Høringsfristen er minst seks uker (plan- og bygningsloven § 11-13).',
    },
  },
  {
    programme: {
      title: 'Planprogram for kommuneplanen',
      subtitle: 'Utkast til høyring',
      frame: (term: string) =>
        `Planprogrammet er slått saman med planstrategi ${term} (plan- og bygningslova § 10-1). Det gjer greie for føremålet, prosessen, medverknaden, alternativa og behovet for utgreiingar (§ 4-1).`,
      sections: {
        purpose: {
          heading: 'Føremålet med planarbeidet',
          text: '[Skriv kva kommuneplanen skal løyse, og kvifor han blir laga eller fornya no.]',
          ambitions: 'Ambisjonane til kommunestyret for perioden:',
        },
        parts: {
          heading: 'Delane som er med',
          none: '[Skriv kva delar av kommuneplanen arbeidet gjeld: samfunnsdelen, arealdelen eller begge.]',
        },
        process: { heading: 'Prosessen og fristane' },
        participation: {
          heading: 'Medverknad',
          text: 'Planprogrammet skal vise opplegget for medverknad, særleg for grupper som saka kan gjelde (plan- og bygningslova § 4-1). Barn og unge skal ha ei særleg ordning (§ 3-3). [Skriv kven de vil ha med, korleis og når.]',
        },
        alternatives: {
          heading: 'Alternativ',
          text: '[Skriv kva vegval de vil vurdere, til dømes kvar kommunen skal vekse, og kva som skjer om de ikkje gjer noko.]',
        },
        studies: {
          heading: 'Utgreiingar',
          text: '[Skriv kva de må vite meir om, og kven som finn det ut.]',
          climate:
            'Planprogrammet skal vurdere om reguleringsplanar bør opphevast eller reviderast, og samfunnsdelen skal ha ei klimavurdering (statlege planretningslinjer for klima og energi punkt 5.3).',
        },
        knowledge: {
          heading: 'Utfordringane arbeidet byggjer på',
          none: '[Skriv dei viktigaste utfordringane frå kunnskapsgrunnlaget.]',
        },
      },
    },
    clock: {
      caption: 'Planprogrammet: eiga klokke',
      what: 'Kva',
      when: 'Når',
      notified: 'Oppstarten blir varsla',
      hearing: 'Planprogrammet er på høyring',
      adopted: 'Planprogrammet blir fastsett',
      strategy: 'Planstrategien blir vedteken',
      span: (from: string, to: string, days: string) => `${from} til ${to}, ${days} dagar`,
      law: 'Høyringsfristen for planprogrammet skal vere minst seks veker (plan- og bygningslova § 11-13). Dei 30 dagane for planstrategien går for seg (§ 10-1).',
      tooShort: (days: string) =>
        `[Tidsplanen gir ${days} dagar. Set datoane slik at det blir minst 42.]`,
    },
    notice: {
      title: 'Varsel om oppstart av arbeid med kommuneplanen',
      lead: (municipality: string) =>
        `${municipality} varslar at arbeidet med kommuneplanen byrjar (plan- og bygningslova § 11-12). Varselet går til styresmakter, organisasjonar og andre som saka gjeld.`,
      what: 'Kva arbeidet gjeld',
      programme: 'Planprogrammet er på høyring',
      programmeText: (from: string, to: string) =>
        `Forslaget til planprogram er på høyring frå ${from} til ${to}, minst seks veker (plan- og bygningslova § 11-13).`,
      strategy: (term: string) =>
        `Samtidig ber vi om synspunkt til planstrategi ${term} (plan- og bygningslova § 10-1).`,
      how: 'Slik svarar de',
      howText: (due: string) =>
        `Send fråsegna til [e-post] innan ${due}. Meiner de at planarbeidet kan kome i konflikt med nasjonale eller viktige regionale omsyn, skal det stå i fråsegna (plan- og bygningslova § 4-1).`,
      sami: 'Kan planarbeidet røre direkte ved samiske interesser, har dei som representerer dei, rett til å bli konsulterte (samelova §§ 4-1 og 4-5). Sei frå om de ønskjer det.',
      to: 'Skal sendast til',
    },
    announcement: {
      title: 'Arbeidet med kommuneplanen byrjar: sei kva du meiner',
      channel:
        'Oppstarten skal kunngjerast i minst éi avis som er vanleg lesen på staden, og på internett (plan- og bygningslova § 11-12).',
      newspaper: 'Til avisa',
      newspaperText: (municipality: string, due: string, address: string) =>
        `${municipality} byrjar arbeidet med kommuneplanen og legg fram forslag til planprogram og planstrategi. Les meir på ${address}. Frist for å seie noko om planprogrammet: ${due}.`,
      internet: 'Til nettsidene',
      internetText: (municipality: string) =>
        `No byrjar ${municipality} arbeidet med ein ny kommuneplan. Først lagar vi eit planprogram: kva planen skal handle om, korleis vi arbeider, og korleis du kan vere med.`,
      where: (address: string) => `Planprogrammet ligg på ${address} og på [stad].`,
      due: (due: string) => `Send det du meiner, til [e-post eller skjema] innan ${due}.`,
      law: 'Høyringsfristen er minst seks veker (plan- og bygningslova § 11-13).',
    },
  },
)
