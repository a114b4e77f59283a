import { dictionary } from '#platform/i18n/language.ts'

/** What a plan of each type is called. */
export const planTypeTexts = dictionary(
  {
    'planning-strategy': 'Planstrategi',
    'community-part': 'Kommuneplanens samfunnsdel',
    'land-use-part': 'Kommuneplanens arealdel',
    'action-part': 'Kommuneplanens handlingsdel',
    'land-use-sub-plan': 'Kommunedelplan for areal',
    'thematic-sub-plan': 'Kommunedelplan for tema',
    'thematic-plan': 'Temaplan',
    'sector-plan': 'Fagplan',
    strategy: 'Strategi',
    'action-plan': 'Handlingsplan',
    'needs-plan': 'Behovsplan',
    'investment-plan': 'Investeringsplan',
    'operations-analysis': 'Langsiktig driftsanalyse',
    'area-zoning': 'Områderegulering',
    'detailed-zoning': 'Detaljregulering',
    'financial-plan': 'Økonomiplan',
    'annual-budget': 'Årsbudsjett',
    'unit-plan': 'Virksomhetsplan',
    guideline: 'Retningslinje',
    'emergency-plan': 'Beredskapsplan',
    'risk-analysis': 'ROS-analyse',
    overview: 'Oversikt',
    'plan-programme': 'Planprogram',
    other: 'Annet',
  },
  {
    'planning-strategy': 'Planstrategi',
    'community-part': 'Samfunnsdelen av kommuneplanen',
    'land-use-part': 'Arealdelen av kommuneplanen',
    'action-part': 'Handlingsdelen av kommuneplanen',
    'land-use-sub-plan': 'Kommunedelplan for areal',
    'thematic-sub-plan': 'Kommunedelplan for tema',
    'thematic-plan': 'Temaplan',
    'sector-plan': 'Fagplan',
    strategy: 'Strategi',
    'action-plan': 'Handlingsplan',
    'needs-plan': 'Behovsplan',
    'investment-plan': 'Investeringsplan',
    'operations-analysis': 'Langsiktig driftsanalyse',
    'area-zoning': 'Områderegulering',
    'detailed-zoning': 'Detaljregulering',
    'financial-plan': 'Økonomiplan',
    'annual-budget': 'Årsbudsjett',
    'unit-plan': 'Verksemdsplan',
    guideline: 'Retningslinje',
    'emergency-plan': 'Beredskapsplan',
    'risk-analysis': 'ROS-analyse',
    overview: 'Oversyn',
    'plan-programme': 'Planprogram',
    other: 'Anna',
  },
)

/** Where in its life a plan is. */
export const planStatusTexts = dictionary(
  {
    'in-force': 'Gjelder',
    'under-way': 'Under arbeid',
    planned: 'Planlagt',
    lacking: 'Mangler',
    ended: 'Avsluttet',
  },
  {
    'in-force': 'Gjeld',
    'under-way': 'Under arbeid',
    planned: 'Planlagd',
    lacking: 'Manglar',
    ended: 'Avslutta',
  },
)

/** The groups of types, from the plan system's top and down. */
export const planFamilyTexts = dictionary(
  {
    strategy: 'Planstrategi',
    'master-plan': 'Kommuneplanen',
    'sub-plan': 'Kommunedelplaner',
    theme: 'Temaplaner, fagplaner og strategier',
    zoning: 'Reguleringsplaner',
    finance: 'Økonomi og investering',
    preparedness: 'Beredskap og ROS',
    foundation: 'Oversikter og planprogram',
    internal: 'Internt og annet',
  },
  {
    strategy: 'Planstrategi',
    'master-plan': 'Kommuneplanen',
    'sub-plan': 'Kommunedelplanar',
    theme: 'Temaplanar, fagplanar og strategiar',
    zoning: 'Reguleringsplanar',
    finance: 'Økonomi og investering',
    preparedness: 'Beredskap og ROS',
    foundation: 'Oversyn og planprogram',
    internal: 'Internt og anna',
  },
)

/** What makes a row of a plan table something else than an ordinary plan. */
export const planMarkTexts = dictionary(
  {
    'planning-strategy': 'Selve planstrategien',
    analysis: 'Analyse eller kartlegging',
    programme: 'Planprogram',
    private: 'Privat forslag',
    lacking: 'Finnes ikke i dag',
    project: 'Prosjekt',
  },
  {
    'planning-strategy': 'Sjølve planstrategien',
    analysis: 'Analyse eller kartlegging',
    programme: 'Planprogram',
    private: 'Privat forslag',
    lacking: 'Finst ikkje i dag',
    project: 'Prosjekt',
  },
)
