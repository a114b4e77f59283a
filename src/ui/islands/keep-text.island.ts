/**
 * Keeps what is typed into the form within it in this tab (sessionStorage), so that a lost connection,
 * an expired session or a closed page costs nothing. When the form opens with other text in it than
 * what was kept, the kept text is offered; it never replaces anything by itself.
 */
type Kept = Record<string, string>

class KeepTextElement extends HTMLElement {
  connectedCallback(): void {
    const kept = this.#read()
    const now = this.#values()
    const differs = Object.keys(kept).some((name) => name in now && now[name] !== kept[name])
    if (differs) this.#offer(kept)
    this.addEventListener('input', () => this.#write(this.#values()))
  }

  #offer(kept: Kept): void {
    const box = document.createElement('div')
    box.className = 'ds-alert st-kept'
    box.dataset['color'] = 'info'
    box.setAttribute('role', 'status')
    const message = document.createElement('p')
    message.textContent = this.dataset['message'] ?? ''
    const actions = document.createElement('div')
    actions.className = 'st-cluster'
    actions.append(
      button(this.dataset['restore'] ?? '', () => {
        this.#restore(kept)
        box.remove()
      }),
      button(this.dataset['discard'] ?? '', () => {
        this.#write({})
        box.remove()
      }),
    )
    box.append(message, actions)
    this.prepend(box)
    // Folded away, nobody would see that something is waiting.
    this.closest('details')?.setAttribute('open', '')
  }

  #restore(kept: Kept): void {
    for (const field of this.#fields()) {
      const text = kept[field.name]
      if (text === undefined) continue
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    this.#fields()[0]?.focus()
  }

  #values(): Kept {
    return Object.fromEntries(this.#fields().map((field) => [field.name, field.value]))
  }

  #fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
    const kinds =
      'textarea,input:not([type]),input:is([type=text],[type=search],[type=date],[type=number],[type=url],[type=time])'
    const found = this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(kinds)
    return [...found].filter((field) => field.name !== '')
  }

  #key(): string {
    return `stedsans:${this.dataset['key']}`
  }

  #read(): Kept {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key()) ?? '{}') as Kept
    } catch {
      return {}
    }
  }

  #write(values: Kept): void {
    try {
      sessionStorage.setItem(this.#key(), JSON.stringify(values))
    } catch {
      // Storage is full or turned off: the form works as before, without the copy.
    }
  }
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'ds-button'
  made.dataset['variant'] = 'secondary'
  made.dataset['size'] = 'sm'
  made.textContent = label
  made.addEventListener('click', onClick)
  return made
}

customElements.define('st-keep-text', KeepTextElement)
