import { dictionary } from '#platform/i18n/language.ts'

/** The plans of the previous strategy, and what became of them. */
export const evaluationTexts = dictionary(
  {
    list: {
      title: 'Planene i forrige planstrategi',
      lead: 'Hva bestemte dere sist, og hva ble det av hver plan? Listen viser fort hvor mye dere rekker på fire år.',
      advice:
        'Loven krever ikke denne listen. Vi råder til å ta med alle planene, også dem som ble liggende, og si hvorfor.',
      empty: 'Ingen planer er ført opp ennå',
      emptyHelp: 'Finn fram forrige planstrategi, og legg til planene som sto i den.',
      add: 'Legg til en plan',
      addButton: 'Legg til',
      edit: 'Endre plan',
      count: (some: string, isOne: boolean) => (isOne ? '1 plan' : `${some} planer`),
      fields: { title: 'Plan', outcome: 'Hva ble det av den', why: 'Hvorfor' },
      helps: { why: 'Kort: tid, penger, folk, nye krav, eller ikke behov lenger.' } as Record<
        string,
        string
      >,
      columns: { outcome: 'Resultat' } as Record<string, string>,
    },
    toText: 'Skriv evalueringen som tekst',
    toList: 'Før opp planene i forrige planstrategi',
  },
  {
    list: {
      title: 'Planane i førre planstrategi',
      lead: 'Kva bestemte de sist, og kva vart det av kvar plan? Lista viser fort kor mykje de rekk på fire år.',
      advice:
        'Lova krev ikkje denne lista. Vi rår til å ta med alle planane, også dei som vart liggjande, og seie kvifor.',
      empty: 'Ingen planar er førte opp enno',
      emptyHelp: 'Finn fram førre planstrategi, og legg til planane som stod i han.',
      add: 'Legg til ein plan',
      addButton: 'Legg til',
      edit: 'Endre plan',
      count: (some: string, isOne: boolean) => (isOne ? '1 plan' : `${some} planar`),
      fields: { title: 'Plan', outcome: 'Kva vart det av han', why: 'Kvifor' },
      helps: { why: 'Kort: tid, pengar, folk, nye krav, eller ikkje behov lenger.' } as Record<
        string,
        string
      >,
      columns: { outcome: 'Resultat' } as Record<string, string>,
    },
    toText: 'Skriv evalueringa som tekst',
    toList: 'Før opp planane i førre planstrategi',
  },
)
