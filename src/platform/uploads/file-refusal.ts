/** Why a file is not taken. */
export const fileRefusals = [
  'empty',
  'too-large',
  /** HTML, SVG, XML or a script: a browser or a machine would run it. */
  'code',
  'program',
  'archive',
  /** A document that may hold macros. */
  'macros',
  /** Protected by a password. */
  'encrypted',
  /** Word, Excel and PowerPoint from before 2007, and RTF. */
  'old-format',
  /** A picture from a phone that saves in a way we cannot read. */
  'phone-picture',
  'damaged-picture',
  'too-many-pixels',
  'damaged-document',
  'sound-or-film',
  'unknown',
] as const
export type FileRefusal = (typeof fileRefusals)[number]
