import { writeAttributes } from './markup.ts'

export interface Colours {
  readonly fill?: string
  readonly stroke?: string
}

/** The attributes that give a shape its role, as they are written. */
export type RolePaint<Role extends string> = (role: Role) => string

/**
 * Gives every role of a kind of drawing its attributes: on a page a class, whose colours a style sheet
 * gives, and in a file of its own the colours as well.
 */
export function painterOf<Role extends string>(
  prefix: string,
  roles: Readonly<Record<Role, Colours>>,
): (selfContained: boolean) => RolePaint<Role> {
  // Written once: a page draws hundreds of shapes.
  const written = (selfContained: boolean) => {
    const names = Object.keys(roles) as Role[]
    const paints = names.map((role) => {
      const { fill, stroke } = selfContained ? roles[role] : ({} as Colours)
      return [role, writeAttributes({ class: `${prefix}${role}`, fill, stroke })] as const
    })
    return Object.fromEntries(paints) as Record<Role, string>
  }
  const filePaints = written(true)
  const pagePaints = written(false)
  return (selfContained) => {
    const paints = selfContained ? filePaints : pagePaints
    return (role) => paints[role]
  }
}
