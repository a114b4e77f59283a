import { z } from 'zod'
import { figureGaps } from '#domain/own-figures/figure-cell.ts'

/** `own`: made by the municipality itself, which decides over them. */
export const licences = ['own', 'cc-by-4.0', 'nlod-2.0', 'cc0-1.0', 'unknown'] as const
export type Licence = (typeof licences)[number]

/** Of a table as it is sent in: more is refused in words. */
export const figureLimits = { rows: 2_000, columns: 60, line: 300, note: 2_000 } as const

const line = z.string().max(figureLimits.line)
const figure = z.union([z.number(), z.enum(figureGaps)])
const row = z.object({ name: z.string(), figures: z.array(figure) })

const figureTableSchema = z.object({
  nameHeading: z.string(),
  columns: z.array(z.object({ heading: z.string(), year: z.int().nullable(), group: z.string() })),
  rows: z.array(row).max(figureLimits.rows),
  totals: z.array(row),
  decimals: z.int().min(0),
  isPercent: z.boolean(),
})

/** What people say of a table. */
export const figureDetailsSchema = z.object({
  title: line,
  unit: line,
  source: line,
  /** `YYYY-MM-DD`; empty when nobody has said. */
  figuresOn: z.string(),
  licence: z.enum(licences),
  note: z.string().max(figureLimits.note),
  /** Which column is drawn, where they are of no years; from 0. */
  drawnColumn: z.int().min(0),
})
export type FigureDetails = z.output<typeof figureDetailsSchema>

export const ownFiguresSchema = figureDetailsSchema.extend({ table: figureTableSchema })

/** A table of the municipality itself as it is stored. */
export type OwnFigures = z.output<typeof ownFiguresSchema>

export const emptyDetails: FigureDetails = {
  ...{ title: '', unit: '', source: '', figuresOn: '', licence: 'own', note: '' },
  drawnColumn: 0,
}
