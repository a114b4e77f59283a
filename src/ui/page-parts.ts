/** A link in a menu, a breadcrumb trail or a footer. */
export interface NavLink {
  readonly label: string
  readonly href: string
  /** Marks the page or the section one is in. */
  readonly current?: boolean
}

/** Pages that belong together in the main menu. The group one is in has a `current` link. */
export interface NavGroup {
  readonly label: string
  readonly links: readonly NavLink[]
}

/** The person who is logged in, and what their menu offers. */
export interface PageUser {
  readonly name: string
  /** For instance «planlegger i Eksempelvik». */
  readonly role?: string
  readonly links: readonly NavLink[]
  /** Where the log-out form posts. */
  readonly logOutAction: string
}

/** A POST form that sends `language` and `returnTo`, or a plain link to the page in the other form. */
export type LanguageSwitch =
  | { readonly action: string; readonly returnTo: string }
  | { readonly href: string }

/** The municipality (or county) the page belongs to. */
export interface Place {
  readonly name: string
  readonly href: string
}

export interface PageBanner {
  readonly kind: 'demo' | 'trial'
  /** Replaces the standard sentence. */
  readonly text?: string
  readonly link?: NavLink
}
