/**
 * Municipalities called after the island they are on, of which people settledly say «på». By number,
 * since names repeat; with the name, since «i» is what «Utsira kommune» and the demo take.
 */
const islands: Readonly<Record<string, string>> = {
  '1144': 'Kvitsøy',
  '1149': 'Karmøy',
  '1151': 'Utsira',
  '1554': 'Averøy',
  '1573': 'Smøla',
  '1815': 'Vega',
  '1827': 'Dønna',
  '1835': 'Træna',
  '1856': 'Røst',
  '1857': 'Værøy',
  '3110': 'Hvaler',
  '4613': 'Bømlo',
  '4614': 'Stord',
  '4616': 'Tysnes',
  '4627': 'Askøy',
  '4630': 'Osterøy',
  '4633': 'Fedje',
  '5014': 'Frøya',
  '5052': 'Leka',
  '5056': 'Hitra',
  '5530': 'Senja',
}

/**
 * «i Nærøysund», «på Utsira»: the place with its preposition, in both forms of the language.
 *
 * Språkrådet's rule is that islands take «på». Others keep «i», also those where people say both
 * («i Andøy», «i Herøy»); before «kommune» it is always «i».
 *
 * @param name As it is to be written: the municipality's, or an organisation's own.
 * @param number The municipality's; null of an organisation that is none.
 */
export function inMunicipality(name: string, number: string | null): string {
  return number !== null && islands[number] === name ? `på ${name}` : `i ${name}`
}
