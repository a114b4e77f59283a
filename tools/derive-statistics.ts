import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { datasetCatalogue } from '#features/statistics/index.ts'
import { bundledFileOf } from './statistics/bundle.ts'
import { nursingHomePlaces, pupils } from './statistics/nationwide.ts'
import {
  population,
  populationByAge,
  populationBySexAndAge,
  populationByYearOfAge,
} from './statistics/population.ts'
import type { Gathered } from './statistics/source-cells.ts'
import { fhiReaders } from './statistics/telemark-fhi.ts'
import { emissions, reducedWorkCapacity, unemployment } from './statistics/telemark-other.ts'
import {
  dwellings,
  education,
  employedShare,
  households,
  projections,
  youthOutside,
} from './statistics/telemark-ssb.ts'
import { employedByIndustry, householdIncome, populationChanges } from './statistics/trondelag.ts'
import {
  disabilityBenefit,
  netOperatingResult,
  planning,
  sickLeave,
} from './statistics/vestland.ts'

const readers: Readonly<Record<string, (dataDir: string) => Gathered>> = {
  folkemengde: population,
  'folkemengde-alder': populationByAge,
  'folkemengde-ettarig': populationByYearOfAge,
  'folkemengde-kjonn-alder': populationBySexAndAge,
  'folkemengde-endringer': populationChanges,
  framskriving: projections,
  husholdninger: households,
  elever: pupils,
  utdanning: education,
  'sysselsatte-naering': employedByIndustry,
  'sysselsatte-andel': employedShare,
  'unge-utenfor': youthOutside,
  arbeidsledighet: unemployment,
  'nedsatt-arbeidsevne': reducedWorkCapacity,
  sykefravaer: sickLeave,
  uforetrygd: disabilityBenefit,
  husholdningsinntekt: householdIncome,
  boliger: dwellings,
  klimagassutslipp: emissions,
  'netto-driftsresultat': netOperatingResult,
  'planlegging-kostra': planning,
  sykehjemsplasser: nursingHomePlaces,
  ...fhiReaders,
}

/** The bundled files by dataset, from the gathered files in `dataDir`. The same facts give the same bytes. */
export function deriveStatistics(dataDir: string): ReadonlyMap<string, string> {
  const catalogue = datasetCatalogue()
  return new Map(
    Object.entries(readers).map(([id, read]) => {
      const definition = catalogue.get(id)
      if (!definition) throw new RangeError(`The catalogue has no dataset ${id}`)
      return [id, bundledFileOf(definition, read(dataDir))]
    }),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const folder = join(root, 'reference/statistics/figures')
  const files = deriveStatistics(resolve(process.argv[2] ?? join(root, '../shared/data')))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [id, content] of files) {
    writeFileSync(join(folder, `${id}.tsv`), content)
    process.stdout.write(`${id}.tsv: ${Buffer.byteLength(content)} bytes\n`)
  }
}
