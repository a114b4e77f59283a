import type { RequiredPlanKey } from '#domain/plan-register/required-plan-keys.ts'
import { dictionary } from '#platform/i18n/language.ts'

type Names = Readonly<Record<RequiredPlanKey, { readonly title: string; readonly about: string }>>

const nb: Names = {
  'planning-strategy': {
    title: 'Kommunal planstrategi',
    about: 'Kommunestyret vedtar den innen ett år etter konstitueringen.',
  },
  'community-part': {
    title: 'Kommuneplanens samfunnsdel',
    about: 'Planstrategien tar stilling til om den skal revideres. Loven setter ingen alder.',
  },
  'land-use-part': {
    title: 'Kommuneplanens arealdel',
    about: 'Planstrategien tar stilling til om den skal revideres. Loven setter ingen alder.',
  },
  'action-part': {
    title: 'Handlingsdel',
    about: 'Den går over minst fire år. Økonomiplanen kan være handlingsdel.',
  },
  'financial-plan': {
    title: 'Økonomiplan',
    about: 'Kommunestyret vedtar den før årsskiftet.',
  },
  'public-health-overview': {
    title: 'Folkehelseoversikt',
    about:
      'Et samlet dokument hvert fjerde år, som er klart når arbeidet med planstrategien begynner. Imellom holder kommunen oversikten ved like.',
  },
  'housing-overview': {
    title: 'Boligoversikt',
    about:
      'Behovet for ordinære og tilpassede boliger til vanskeligstilte. Senest fra 1. juli 2027 skal den være grunnlag for planstrategien.',
  },
  'risk-analysis': {
    title: 'Helhetlig ROS-analyse',
    about:
      'Uønskede hendelser som kan ramme kommunen. Analysen er grunnlag for planene etter plan- og bygningsloven.',
  },
  'safety-goals': {
    title: 'Mål og plan for samfunnssikkerhet og beredskap',
    about: 'Mål, prioriteringer og en plan for oppfølging, laget på grunnlag av ROS-analysen.',
  },
  'emergency-plan': {
    title: 'Overordnet beredskapsplan',
    about: 'Den øves hvert andre år og samordner de andre beredskapsplanene.',
  },
  'health-emergency-plan': {
    title: 'Beredskapsplan for helse- og omsorgstjenesten',
    about: 'Fra 2026 har også folkehelseloven regler om beredskap.',
  },
  'social-emergency-plan': {
    title: 'Beredskapsplan for sosiale tjenester',
    about: 'Hvordan de sosiale tjenestene holdes i gang i en krise.',
  },
  'infection-control-plan': {
    title: 'Smittevernplan',
    about: 'Smittevern er en egen del av planen for helse- og omsorgstjenesten.',
  },
  'child-prevention-plan': {
    title: 'Plan for forebyggende arbeid for barn og unge',
    about:
      'Kommunestyret selv vedtar den: mål, organisering, og hvordan etatene samarbeider for å forebygge omsorgssvikt.',
  },
  'alcohol-plan': {
    title: 'Alkoholpolitisk handlingsplan',
    about: 'Hva kommunen vil oppnå med alkoholpolitikken sin.',
  },
  'rehabilitation-plan': {
    title: 'Plan for habilitering og rehabilitering',
    about: 'Kommunen planlegger tilbudet og har oversikt over behovet.',
  },
  'climate-goals': {
    title: 'Mål og tiltak for klima og energi',
    about: 'De står i et styringsdokument som revideres minst hvert fjerde år.',
  },
  'sami-language-goals': {
    title: 'Mål for samisk språk',
    about:
      'De står i samfunnsdelen eller i en kommunedelplan i kommuner i forvaltningsområdet for samiske språk.',
  },
  'performance-audit-plan': {
    title: 'Plan for forvaltningsrevisjon',
    about: 'Kontrollutvalget lager den, og kommunestyret vedtar den.',
  },
  'ownership-control-plan': {
    title: 'Plan for eierskapskontroll',
    about: 'Kontrollutvalget lager den, og kommunestyret vedtar den.',
  },
  'ownership-report': {
    title: 'Eierskapsmelding',
    about: 'Prinsipper for eierstyring, og en oversikt over hva kommunen eier.',
  },
  'fire-prevention-plan': {
    title: 'ROS-analyse og plan for forebyggende brannvern',
    about: 'Brannvesenet kartlegger risikoen og planlegger det forebyggende arbeidet.',
  },
  'building-supervision-strategy': {
    title: 'Strategi for tilsyn i byggesaker',
    about: 'Hva kommunen fører tilsyn med, og hvordan.',
  },
  'documentation-plan': {
    title: 'Dokumentasjonsplan',
    about: 'Hvordan kommunen ordner arbeidet med arkiv og dokumentasjon.',
  },
  'deer-goals': {
    title: 'Mål for elg, hjort og rådyr',
    about: 'Gjelder kommuner der det er åpnet for jakt på artene.',
  },
  'visitor-contribution-plan': {
    title: 'Plan for besøksbidrag',
    about: 'Gjelder kommuner som tar inn besøksbidrag. Planen sier hva pengene går til.',
  },
  'traffic-safety-plan': {
    title: 'Trafikksikkerhetsplan',
    about: 'Ingen lov krever den, men den kan være vilkår for tilskudd.',
  },
  'sports-plan': {
    title: 'Plan for idrett og fysisk aktivitet',
    about: 'Ingen lov krever den, men den kan være vilkår for tilskudd.',
  },
}

const nn: Names = {
  'planning-strategy': {
    title: 'Kommunal planstrategi',
    about: 'Kommunestyret vedtek han innan eitt år etter konstitueringa.',
  },
  'community-part': {
    title: 'Samfunnsdelen av kommuneplanen',
    about: 'Planstrategien tek stilling til om han skal reviderast. Lova set ingen alder.',
  },
  'land-use-part': {
    title: 'Arealdelen av kommuneplanen',
    about: 'Planstrategien tek stilling til om han skal reviderast. Lova set ingen alder.',
  },
  'action-part': {
    title: 'Handlingsdel',
    about: 'Han går over minst fire år. Økonomiplanen kan vere handlingsdel.',
  },
  'financial-plan': {
    title: 'Økonomiplan',
    about: 'Kommunestyret vedtek han før årsskiftet.',
  },
  'public-health-overview': {
    title: 'Folkehelseoversikt',
    about:
      'Eit samla dokument kvart fjerde år, som er klart når arbeidet med planstrategien byrjar. Imellom held kommunen oversikta ved like.',
  },
  'housing-overview': {
    title: 'Bustadoversikt',
    about:
      'Behovet for ordinære og tilpassa bustader til vanskelegstilte. Seinast frå 1. juli 2027 skal ho vere grunnlag for planstrategien.',
  },
  'risk-analysis': {
    title: 'Heilskapleg ROS-analyse',
    about:
      'Uønskte hendingar som kan råke kommunen. Analysen er grunnlag for planane etter plan- og bygningslova.',
  },
  'safety-goals': {
    title: 'Mål og plan for samfunnstryggleik og beredskap',
    about: 'Mål, prioriteringar og ein plan for oppfølging, laga på grunnlag av ROS-analysen.',
  },
  'emergency-plan': {
    title: 'Overordna beredskapsplan',
    about: 'Han blir øvd annakvart år og samordnar dei andre beredskapsplanane.',
  },
  'health-emergency-plan': {
    title: 'Beredskapsplan for helse- og omsorgstenesta',
    about: 'Frå 2026 har også folkehelselova reglar om beredskap.',
  },
  'social-emergency-plan': {
    title: 'Beredskapsplan for sosiale tenester',
    about: 'Korleis dei sosiale tenestene blir haldne i gang i ei krise.',
  },
  'infection-control-plan': {
    title: 'Smittevernplan',
    about: 'Smittevern er ein eigen del av planen for helse- og omsorgstenesta.',
  },
  'child-prevention-plan': {
    title: 'Plan for førebyggjande arbeid for barn og unge',
    about:
      'Kommunestyret sjølv vedtek han: mål, organisering, og korleis etatane samarbeider for å førebyggje omsorgssvikt.',
  },
  'alcohol-plan': {
    title: 'Alkoholpolitisk handlingsplan',
    about: 'Kva kommunen vil oppnå med alkoholpolitikken sin.',
  },
  'rehabilitation-plan': {
    title: 'Plan for habilitering og rehabilitering',
    about: 'Kommunen planlegg tilbodet og har oversyn over behovet.',
  },
  'climate-goals': {
    title: 'Mål og tiltak for klima og energi',
    about: 'Dei står i eit styringsdokument som blir revidert minst kvart fjerde år.',
  },
  'sami-language-goals': {
    title: 'Mål for samisk språk',
    about:
      'Dei står i samfunnsdelen eller i ein kommunedelplan i kommunar i forvaltingsområdet for samiske språk.',
  },
  'performance-audit-plan': {
    title: 'Plan for forvaltingsrevisjon',
    about: 'Kontrollutvalet lagar han, og kommunestyret vedtek han.',
  },
  'ownership-control-plan': {
    title: 'Plan for eigarskapskontroll',
    about: 'Kontrollutvalet lagar han, og kommunestyret vedtek han.',
  },
  'ownership-report': {
    title: 'Eigarskapsmelding',
    about: 'Prinsipp for eigarstyring, og eit oversyn over kva kommunen eig.',
  },
  'fire-prevention-plan': {
    title: 'ROS-analyse og plan for førebyggjande brannvern',
    about: 'Brannvesenet kartlegg risikoen og planlegg det førebyggjande arbeidet.',
  },
  'building-supervision-strategy': {
    title: 'Strategi for tilsyn i byggjesaker',
    about: 'Kva kommunen fører tilsyn med, og korleis.',
  },
  'documentation-plan': {
    title: 'Dokumentasjonsplan',
    about: 'Korleis kommunen ordnar arbeidet med arkiv og dokumentasjon.',
  },
  'deer-goals': {
    title: 'Mål for elg, hjort og rådyr',
    about: 'Gjeld kommunar der det er opna for jakt på artane.',
  },
  'visitor-contribution-plan': {
    title: 'Plan for besøksbidrag',
    about: 'Gjeld kommunar som tek inn besøksbidrag. Planen seier kva pengane går til.',
  },
  'traffic-safety-plan': {
    title: 'Trafikktryggingsplan',
    about: 'Inga lov krev han, men han kan vere vilkår for tilskot.',
  },
  'sports-plan': {
    title: 'Plan for idrett og fysisk aktivitet',
    about: 'Inga lov krev han, men han kan vere vilkår for tilskot.',
  },
}

/** What each line of the list is called, and what is worth knowing of it. */
export const requiredPlanNames = dictionary(nb, nn)
