import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packageFolder = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'),
)

/** The TrueType files that documents and pictures are set in, in the weights that they use. */
export const interFiles: readonly string[] = (
  ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic', '700Bold'] as const
).map((face) => join(packageFolder, face, `Inter_${face}.ttf`))
