/** The text, cut at `longest` characters with a sign that it was. */
export function shorten(text: string, longest: number): string {
  const characters = [...text]
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trim()}…`
}
