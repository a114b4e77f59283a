/** An act or regulation that the requirements and the list of required plans rest on. */
export interface Law {
  readonly kind: 'lov' | 'forskrift'
  /** Lovdata's number: date and running number. */
  readonly number: string
  readonly url: string
}

const lov = (number: string): Law => ({
  kind: 'lov',
  number,
  url: `https://lovdata.no/lov/${number}`,
})
const forskrift = (number: string): Law => ({
  kind: 'forskrift',
  number,
  url: `https://lovdata.no/forskrift/${number}`,
})

/** The acts and regulations by key; names and short names in both forms are in `features/law`. */
export const laws = {
  pbl: lov('2008-06-27-71'),
  kommuneloven: lov('2018-06-22-83'),
  folkehelseloven: lov('2011-06-24-29'),
  folkehelseforskriften: forskrift('2012-06-28-692'),
  boligsosialloven: lov('2022-12-20-121'),
  sprKlimaEnergi: forskrift('2024-12-20-3359'),
  sprArealMobilitet: forskrift('2025-01-24-69'),
  sameloven: lov('1987-06-12-56'),
  sameforskriften: forskrift('2005-06-17-657'),
  sivilbeskyttelsesloven: lov('2010-06-25-45'),
  beredskapsforskriften: forskrift('2011-08-22-894'),
  medvirkningsforskriften: forskrift('2019-06-17-727'),
  rprBarn: forskrift('1995-09-20-4146'),
  arkivlova: lov('2025-06-20-96'),
  bevaringsforskrifta: forskrift('2025-12-19-2729'),
  offentleglova: lov('2006-05-19-16'),
  uuForskriften: forskrift('2013-06-21-732'),
  likestillingsloven: lov('2017-06-16-51'),
  sprakloven: lov('2021-05-21-42'),
  grunnloven: lov('1814-05-17'),
  barnekonvensjonen: lov('1999-05-21-30'),
  helseOgOmsorgstjenesteloven: lov('2011-06-24-30'),
  helseberedskapsloven: lov('2000-06-23-56'),
  sosialtjenesteloven: lov('2009-12-18-131'),
  smittevernloven: lov('1994-08-05-55'),
  barnevernsloven: lov('2021-06-18-97'),
  alkoholloven: lov('1989-06-02-27'),
  brannloven: lov('2002-06-14-20'),
  brannforebyggingsforskriften: forskrift('2015-12-17-1710'),
  byggesaksforskriften: forskrift('2010-03-26-488'),
  hjorteviltforskriften: forskrift('2016-01-08-12'),
  habiliteringsforskriften: forskrift('2011-12-16-1256'),
  besoksbidragsloven: lov('2025-06-20-104'),
  valgloven: lov('2023-06-16-62'),
} as const satisfies Record<string, Law>

export type LawKey = keyof typeof laws
