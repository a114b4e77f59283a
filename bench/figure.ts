/** One line of the results. */
export interface Figure {
  readonly what: string
  readonly measured: string
  /** The baseline it is held against, or the limit; empty when the figure is only told. */
  readonly against: string
  /** Null when nothing is promised. */
  readonly holds: boolean | null
  readonly note?: string
}

/** Digits after the comma follow from the unit: whole milliseconds, tenths of small ones. */
export function amount(value: number, unit: string): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${Number(value.toFixed(digits)).toLocaleString('en')} ${unit}`.trim()
}

export function atMost(
  what: string,
  value: number,
  limit: number,
  unit: string,
  note?: string,
): Figure {
  return held(what, value, `≤ ${amount(limit, unit)}`, value <= limit, unit, note)
}

export function below(
  what: string,
  value: number,
  limit: number,
  unit: string,
  note?: string,
): Figure {
  return held(what, value, `< ${amount(limit, unit)}`, value < limit, unit, note)
}

export function atLeast(
  what: string,
  value: number,
  limit: number,
  unit: string,
  note?: string,
): Figure {
  return held(what, value, `≥ ${amount(limit, unit)}`, value >= limit, unit, note)
}

/** A figure that nothing is promised of. */
export function told(what: string, value: number, unit: string, note?: string): Figure {
  return {
    what,
    measured: amount(value, unit),
    against: '',
    holds: null,
    ...(note !== undefined && { note }),
  }
}

function held(
  what: string,
  value: number,
  against: string,
  holds: boolean,
  unit: string,
  note: string | undefined,
): Figure {
  return {
    what,
    measured: amount(value, unit),
    against,
    holds: holds && Number.isFinite(value),
    ...(note !== undefined && { note }),
  }
}

/** Of an odd or even number of values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (lower + upper) / 2
}

/** «median of 5: 12–18 ms» */
export function spread(values: readonly number[], unit: string): string {
  return `median of ${values.length}, ${amount(Math.min(...values), '')}–${amount(Math.max(...values), unit)}`
}
