declare module 'subset-font' {
  // biome-ignore lint/style/noDefaultExport: the package exports nothing else
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'truetype' | 'sfnt' | 'woff' | 'woff2'
      keepFeatures?: readonly string[]
      variationAxes?: Record<string, number | { min: number; max: number; default: number }>
    },
  ): Promise<Buffer>
}
