import { fileURLToPath } from 'node:url'
import { runNode } from './app-process.ts'
import type { Probe } from './probe.ts'

export interface LoadResult {
  readonly perSecond: number
  readonly requests: number
  readonly p99Ms: number
}

export interface LoadSettings {
  readonly seconds: number
  readonly connections?: number
  readonly headers?: Readonly<Record<string, string>>
}

const autocannon = fileURLToPath(import.meta.resolve('autocannon'))

/** Loads an address from a process of its own. Throws Error when an answer is anything but 200. */
export async function load(url: string, settings: LoadSettings): Promise<LoadResult> {
  const { seconds, connections = 10, headers = {} } = settings
  const output = await runNode([
    autocannon,
    ...['-j', '-c', String(connections), '-d', String(seconds)],
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]),
    url,
  ])
  const result = JSON.parse(output) as {
    duration: number
    errors: number
    non2xx: number
    requests: { total: number }
    latency: { p99: number }
  }
  if (result.errors > 0 || result.non2xx > 0 || result.requests.total === 0) {
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers other than 200`)
  }
  return {
    perSecond: result.requests.total / result.duration,
    requests: result.requests.total,
    p99Ms: result.latency.p99,
  }
}

export interface LoadWithCpu extends LoadResult {
  /** Processor time of the measured process for one request, on all its threads. */
  readonly cpuMs: number
}

export async function loadWithCpu(
  url: string,
  settings: LoadSettings,
  measured: { probe(): Promise<Probe> },
): Promise<LoadWithCpu> {
  const before = await measured.probe()
  const result = await load(url, settings)
  const after = await measured.probe()
  return { ...result, cpuMs: (after.cpuMs - before.cpuMs) / result.requests }
}
