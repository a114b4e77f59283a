/** What a measured process tells of itself. */
export interface Probe {
  /** Statements sent to PostgreSQL since the start. */
  readonly queries: number
  readonly rssBytes: number
  /** Since the start, on all its threads. */
  readonly cpuMs: number
}

/** In the measured process: answers its parent, without keeping the process alive for that. */
export function answerProbes(queries: () => number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    const probe: Probe = {
      queries: queries(),
      rssBytes: process.memoryUsage.rss(),
      cpuMs: (user + system) / 1_000,
    }
    process.send?.(probe)
  })
  process.channel?.unref()
}
