/** Roles of a membership. The operator is not one: that is a property of the person. */
export const roles = ['admin', 'planner', 'contributor', 'elected', 'reader', 'adviser'] as const
export type Role = (typeof roles)[number]

export const actions = [
  'read-drafts',
  'read-names-in-inputs',
  'contribute',
  'edit',
  'publish',
  'record-adoption',
  'invite-people',
  'manage-people',
  'manage-tokens',
  'read-audit-log',
  'change-settings',
] as const
export type Action = (typeof actions)[number]

/**
 * Who may do what. An elected member and a reader see only what is opened to them, which each feature
 * decides; an adviser sees what is shared. `contribute` is to work on what one leads or joins, which
 * the feature sees to.
 */
const allowed: Readonly<Record<Role, readonly Action[]>> = {
  admin: actions,
  planner: [
    'read-drafts',
    'read-names-in-inputs',
    'contribute',
    'edit',
    'publish',
    'record-adoption',
    'invite-people',
    'read-audit-log',
  ],
  contributor: ['read-drafts', 'contribute'],
  elected: [],
  reader: [],
  adviser: [],
}

export function may(role: Role, action: Action): boolean {
  return allowed[role].includes(action)
}

/** Roles that `role` may give to others: an admin any of them, a planner none with more rights. */
export function grantableRoles(role: Role): readonly Role[] {
  if (may(role, 'manage-people')) return roles
  return may(role, 'invite-people') ? ['planner', 'contributor', 'elected', 'reader'] : []
}
