import { address } from './address.ts'

/** The municipality's own tables, and figures as files and open data. */
export const ownDataAddresses = {
  ownTables: address('/:slug/arbeid/:period/kunnskap/tabeller'),
  newOwnTable: address('/:slug/arbeid/:period/kunnskap/tabeller/ny'),
  ownTable: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId'),
  editOwnTable: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/endre'),
  replaceOwnTable: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/nye-tall'),
  removeOwnTable: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/fjern'),
  restoreOwnTable: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/hent-tilbake'),
  ownTableVersion: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/versjon/:number'),
  ownTableCsv: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/tabell.csv'),
  ownTableWorkbook: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/tabell.xlsx'),
  ownTableDocx: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/tabell.docx'),
  ownTableSvg: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/figur.svg'),
  ownTablePng: address('/:slug/arbeid/:period/kunnskap/tabeller/:tableId/figur.png'),
  openDataCatalog: address('/data/katalog.ttl'),
  openDataCatalogJson: address('/data/katalog.jsonld'),
  openIndicatorJson: address('/data/indikator/:indicator/data.json'),
  openIndicatorCsv: address('/data/indikator/:indicator/data.csv'),
  publicIndicatorJson: address('/:slug/kunnskap/indikator/:indicator/data.json'),
  publicIndicatorCsv: address('/:slug/kunnskap/indikator/:indicator/data.csv'),
} as const
