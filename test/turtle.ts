export interface Statement {
  readonly subject: string
  readonly predicate: string
  /** Of a literal its text, without language and type. */
  readonly object: string
}

const token =
  /\s+|(?<iri><[^\s<>"{}|^`\\]*(?:\\u[0-9A-F]{4}[^\s<>"{}|^`\\]*)*>)|(?<text>"(?:[^"\\\n\r]|\\["\\nrt]|\\u[0-9A-F]{4})*")(?:@[a-z]{2}|\^\^<[^<>\s]+>)?|(?<word>@prefix|[a-z]+:[A-Za-z]*|a(?=\s))|(?<sign>[;,.[\]])/y

/**
 * The statements of a text in Turtle, of the part of the language that we write. Throws at the first
 * sign that does not belong there.
 */
export function turtleStatements(turtle: string): readonly Statement[] {
  const reader = new Reader(tokensOf(turtle))
  return reader.read()
}

function tokensOf(turtle: string): readonly string[] {
  const found: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < turtle.length) {
    const at = token.lastIndex
    const match = token.exec(turtle)
    if (!match) throw new Error(`No Turtle: ${turtle.slice(at, at + 60)}`)
    const { iri, text, word, sign } = match.groups ?? {}
    const one = iri ?? text ?? word ?? sign
    if (one !== undefined) found.push(one)
  }
  return found
}

class Reader {
  readonly #tokens: readonly string[]
  readonly #statements: Statement[] = []
  #at = 0
  #blanks = 0

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }

  read(): readonly Statement[] {
    while (this.#at < this.#tokens.length) {
      const first = this.#next()
      if (first === '@prefix') {
        this.#next()
        this.#next()
      } else {
        this.#properties(first)
      }
      this.#expect('.')
    }
    return this.#statements
  }

  #properties(subject: string): void {
    do {
      const predicate = this.#next()
      do {
        this.#statements.push({ subject, predicate, object: this.#object() })
      } while (this.#take(','))
    } while (this.#take(';'))
  }

  #object(): string {
    const first = this.#next()
    if (first === '[') {
      this.#blanks += 1
      const blank = `_:${this.#blanks}`
      this.#properties(blank)
      this.#expect(']')
      return blank
    }
    if (first.startsWith('"')) return JSON.parse(first) as string
    if (/^[;,.\]]$/.test(first)) throw new Error(`«${first}» is no object`)
    return first
  }

  #next(): string {
    const token = this.#tokens[this.#at]
    if (token === undefined) throw new Error('The text ends too early')
    this.#at += 1
    return token
  }

  #take(sign: string): boolean {
    if (this.#tokens[this.#at] !== sign) return false
    this.#at += 1
    return true
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw new Error(`«${sign}» is missing before ${this.#tokens[this.#at]}`)
  }
}
