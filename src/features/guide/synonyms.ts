/**
 * Words that people use for the same thing, in either form of Norwegian. A search for one finds the
 * others too. What differs only in its ending needs no line: the search knows stems.
 */
const groups: readonly string[] = [
  'høring høyring ettersyn publisering offentlig offentleg',
  'innspill innspel merknad merknader tilbakemelding',
  'uttalelse fråsegn uttale',
  'synspunkt synspunkter',
  'spørre spørje',
  'frist tidsfrist deadline',
  'forsinket forseinka sen sein sent seint',
  'politiker politikar folkevalgt folkevald kommunestyremedlem',
  'ordfører ordførar borgermester',
  'rådmann kommunedirektør kommunedirektor',
  'medvirkning medverknad involvering deltakelse deltaking',
  'innbygger innbyggjar borger folk',
  'ungdom unge barn',
  'møte møter sammenkomst',
  'verksted verkstad workshop',
  'kjøreplan køyreplan program agenda dagsorden dagsorden',
  'planvask rydding rydde opprydding gamle',
  'oppheve opphevelse opphevast fjerne skrote',
  'revidere rullere revisjon rullering oppdatere fornye',
  'kunnskapsgrunnlag kunnskap statistikk tall tal fakta',
  'utfordringsbilde utfordringsbilete utfordring utfordringer utfordringar',
  'boligoversikt bustadoversikt bolig bustad',
  'folkehelse folkehelseoversikt helse',
  'beredskap ros risiko sårbarhet sårbarheit',
  'klima utslipp naturhendelse naturhending flom flaum ras skred',
  'samisk samiske samer sametinget reindrift reinbeite',
  'inhabil habilitet ugild',
  'klage klagerett anke påklage påklages',
  'lovlighetskontroll lovlegkontroll lovlighetsklage',
  'innsigelse motsegn protest',
  'delegere delegering delegasjon',
  'kunngjøring kunngjering annonse avis lysing',
  'innsyn offentlighet offentlegheit åpenhet openheit',
  'arkiv arkivere bevare',
  'nabo naboer nabokommune nabokommuner naboar nabokommunar',
  'samarbeid interkommunal interkommunalt saman sammen felles',
  'kapasitet ressurs ressurser årsverk ukeverk vekeverk timer timar',
  'prosessplan framdriftsplan tidsplan fremdriftsplan milepæl',
  'interessent interessenter aktør aktører',
  'mal maler malar eksempel skjema',
  'brev epost mail invitasjon',
  'vedtak vedta vedtatt vedteken beslutning avgjerd avgjerdsle',
  'innstilling tilråding anbefaling',
  'saksframlegg saksfremlegg sak',
  'evaluering evaluere vurdering',
  'årshjul årleg årlig kalender',
  'økonomiplan budsjett handlingsdel økonomi penger pengar',
  'temaplan fagplan sektorplan strategi',
  'kommunedelplan kdp delplan',
  'samfunnsdel kps kommuneplan',
  'arealdel kpa arealplan',
  'reguleringsplan regulering detaljregulering',
  'gjestebud kjøkkenbord heimebesøk',
  'spørreundersøkelse innbyggerundersøkelse innbyggjarundersøking undersøkelse undersøking',
  'folkemøte bygdemøte grendemøte',
  'prioritere prioritering rangere prikk',
  'stemme stemmer røyste røyster avstemning avrøysting flertall fleirtal',
  'overlevering slutter sluttar sluttet slutta',
  'nynorsk målform bokmål språk',
  'fylke fylkeskommune regional',
  'statsforvalter statsforvaltar fylkesmann staten stat',
  'eldreråd eldre',
  'sammenslåing samanslåing kommunereform',
  'ki ai kunstig språkmodell',
]

const lines = groups.map((line) => line.split(' '))

/** The word and what is searched for with it. */
export function synonymsOf(word: string): readonly string[] {
  const own = lines.filter((line) => line.some((one) => isFormOf(word, one))).flat()
  return [...new Set([word, ...own])]
}

const ending = /^(m?e[nt]?|n|t|a|s|m?ene|m?ane|e?r|ar|ne|a?ne)$/

/** «ungdommen» of «ungdom», «politikerne» of «politiker»; short words have to be the same. */
function isFormOf(word: string, base: string): boolean {
  return (
    word === base ||
    (base.length > 3 && word.startsWith(base) && ending.test(word.slice(base.length)))
  )
}
