import { dictionary } from '#platform/i18n/language.ts'

/** What the pages of the knowledge base in the workspace are called in their tabs. */
export const knowledgeTabsTexts = dictionary(
  {
    knowledge: 'Kunnskapsgrunnlag og utfordringsbilde',
    pages: 'Sider i kunnskapsgrunnlaget',
    front: 'Oversikt',
    findings: 'Funn',
    challenges: 'Utfordringer',
    ownTables: 'Egne tabeller',
    projection: 'Framskriving',
    foundations: 'Lovpålagt grunnlag',
    gaps: 'Kunnskapshull',
    texts: 'Tekster',
    picture: 'Utfordringsbildet',
  },
  {
    knowledge: 'Kunnskapsgrunnlag og utfordringsbilete',
    pages: 'Sider i kunnskapsgrunnlaget',
    front: 'Oversyn',
    findings: 'Funn',
    challenges: 'Utfordringar',
    ownTables: 'Eigne tabellar',
    projection: 'Framskriving',
    foundations: 'Lovpålagt grunnlag',
    gaps: 'Kunnskapshol',
    texts: 'Tekstar',
    picture: 'Utfordringsbiletet',
  },
)
