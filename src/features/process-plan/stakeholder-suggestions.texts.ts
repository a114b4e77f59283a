import { dictionary } from '#platform/i18n/language.ts'

/** Who a planstrategi usually concerns, and how they can be with. */
export const stakeholderSuggestions = dictionary(
  {
    council: {
      name: 'Kommunestyret',
      affected:
        'Leder planleggingen og vedtar planstrategien (plan- og bygningsloven §§ 3-3 og 10-1).',
      how: 'Drøfter utfordringer og retning på et verksted før utkastet skrives.',
    },
    executive: {
      name: 'Formannskapet',
      affected: 'Styrer arbeidet og gir som regel innstilling.',
      how: 'Får vite hvordan det går, og avklarer underveis.',
    },
    leaders: {
      name: 'Enhetsledere og økonomisjef',
      affected: 'Skal lage planene og finne tid og penger til dem.',
      how: 'Melder inn planbehov og vurderer hvor mye de rekker.',
    },
    doctor: {
      name: 'Kommuneoverlegen',
      affected: 'Kjenner helsen i befolkningen og hva som påvirker den.',
      how: 'Er med på å velge funn fra folkehelseoversikten.',
    },
    youth: {
      name: 'Ungdomsrådet',
      affected: 'Skal leve lengst med det som blir bestemt.',
      how: 'Får saken tidlig (kommuneloven § 5-12), møter planleggeren og gir uttalelse.',
    },
    elderly: {
      name: 'Eldrerådet',
      affected: 'Representerer dem som bruker mange av tjenestene.',
      how: 'Får saken tidlig (kommuneloven § 5-12) og gir uttalelse.',
    },
    disability: {
      name: 'Rådet for personer med funksjonsnedsettelse',
      affected: 'Vet hva som må til for at alle kan delta.',
      how: 'Får saken tidlig (kommuneloven § 5-12) og gir uttalelse.',
    },
    residents: {
      name: 'Innbyggerne',
      affected: 'Lever med valgene, men kjenner sjelden ordet planstrategi.',
      how: 'Blir spurt kort og konkret, der de er fra før.',
    },
    business: {
      name: 'Næringslivet',
      affected: 'Trenger arbeidsfolk, areal og forutsigbarhet.',
      how: 'Møtes i næringsforeningen eller på et frokostmøte.',
    },
    voluntary: {
      name: 'Lag og foreninger',
      affected: 'Bærer mye av det som gjør stedet godt å bo på.',
      how: 'Inviteres til et åpent møte, eller blir spurt av noen de kjenner.',
    },
    county: {
      name: 'Fylkeskommunen',
      affected:
        'Veileder kommunen og lager regional planstrategi samtidig (plan- og bygningsloven §§ 3-2 og 7-1).',
      how: 'Gir synspunkter tidlig, gjerne i regionalt planforum.',
    },
    governor: {
      name: 'Statsforvalteren',
      affected:
        'Ser til at kommunen oppfyller plikten til å planlegge (plan- og bygningsloven § 3-2).',
      how: 'Gir synspunkter tidlig.',
    },
    neighbours: {
      name: (names: string) => (names === '' ? 'Nabokommunene' : `Nabokommunene (${names})`),
      affected: 'Lager sin egen planstrategi samtidig, og deler mange av utfordringene.',
      how: 'Deler kunnskapsgrunnlag og snakker om planer dere kan lage sammen.',
    },
    sami: {
      name: 'Sametinget og reinbeitedistriktene',
      affected: 'Har rettigheter og interesser som planene kan berøre.',
      how: 'Får varsel tidlig, med spørsmål om de vil ha konsultasjon (sameloven §§ 4-1 og 4-5).',
    },
  },
  {
    council: {
      name: 'Kommunestyret',
      affected:
        'Leier planlegginga og vedtek planstrategien (plan- og bygningslova §§ 3-3 og 10-1).',
      how: 'Drøftar utfordringar og retning på ein verkstad før utkastet blir skrive.',
    },
    executive: {
      name: 'Formannskapet',
      affected: 'Styrer arbeidet og gir til vanleg innstilling.',
      how: 'Får vite korleis det går, og avklarar undervegs.',
    },
    leaders: {
      name: 'Einingsleiarar og økonomisjef',
      affected: 'Skal lage planane og finne tid og pengar til dei.',
      how: 'Melder inn planbehov og vurderer kor mykje dei rekk.',
    },
    doctor: {
      name: 'Kommuneoverlegen',
      affected: 'Kjenner helsa i befolkninga og kva som påverkar ho.',
      how: 'Er med på å velje funn frå folkehelseoversikta.',
    },
    youth: {
      name: 'Ungdomsrådet',
      affected: 'Skal leve lengst med det som blir bestemt.',
      how: 'Får saka tidleg (kommunelova § 5-12), møter planleggjaren og gir fråsegn.',
    },
    elderly: {
      name: 'Eldrerådet',
      affected: 'Representerer dei som bruker mange av tenestene.',
      how: 'Får saka tidleg (kommunelova § 5-12) og gir fråsegn.',
    },
    disability: {
      name: 'Rådet for personar med funksjonsnedsetting',
      affected: 'Veit kva som må til for at alle kan delta.',
      how: 'Får saka tidleg (kommunelova § 5-12) og gir fråsegn.',
    },
    residents: {
      name: 'Innbyggjarane',
      affected: 'Lever med vala, men kjenner sjeldan ordet planstrategi.',
      how: 'Blir spurde kort og konkret, der dei er frå før.',
    },
    business: {
      name: 'Næringslivet',
      affected: 'Treng arbeidsfolk, areal og noko å rekne med.',
      how: 'Møtest i næringsforeininga eller på eit frukostmøte.',
    },
    voluntary: {
      name: 'Lag og foreiningar',
      affected: 'Ber mykje av det som gjer staden god å bu på.',
      how: 'Blir inviterte til eit ope møte, eller spurde av nokon dei kjenner.',
    },
    county: {
      name: 'Fylkeskommunen',
      affected:
        'Rettleier kommunen og lagar regional planstrategi samtidig (plan- og bygningslova §§ 3-2 og 7-1).',
      how: 'Gir synspunkt tidleg, gjerne i regionalt planforum.',
    },
    governor: {
      name: 'Statsforvaltaren',
      affected:
        'Ser til at kommunen oppfyller plikta til å planleggje (plan- og bygningslova § 3-2).',
      how: 'Gir synspunkt tidleg.',
    },
    neighbours: {
      name: (names: string) => (names === '' ? 'Nabokommunane' : `Nabokommunane (${names})`),
      affected: 'Lagar sin eigen planstrategi samtidig, og deler mange av utfordringane.',
      how: 'Deler kunnskapsgrunnlag og snakkar om planar de kan lage saman.',
    },
    sami: {
      name: 'Sametinget og reinbeitedistrikta',
      affected: 'Har rettar og interesser som planane kan verke inn på.',
      how: 'Får varsel tidleg, med spørsmål om dei vil ha konsultasjon (samelova §§ 4-1 og 4-5).',
    },
  },
)
