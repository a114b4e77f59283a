import { findByPeriod, loadProcess } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Form, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import type { DualRoleValues } from './dual-roles.page.tsx'
import { addDualRole, removeDualRole } from './evidence.sql.ts'
import { nothingTyped, requirementPage } from './law-check.routes.tsx'
import { lawCheckTexts } from './law-check.texts.ts'
import { receiptNames } from './requirement-page-props.ts'

const maxLength = 200

export const dualRoleRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.dualRoles.pattern,
    permission: 'edit',
    audit: 'impartiality.note',
    handle: async (context) => {
      const view = await loadProcess(context)
      const dualRole = readDualRole(context.form)
      const errors = problemsOf(dualRole, context)
      if (errors.length > 0) {
        return requirementPage(context, view, 'L23', { ...nothingTyped, dualRole, errors }, 422)
      }
      const { prepares: preparesStrategy, ...who } = dualRole
      await context.inTenant(async (tx) => {
        const recordedBy = context.session?.name ?? ''
        const role = { ...who, preparesStrategy, recordedBy }
        await addDualRole(tx, view.member.tenantId, view.strategy.id, role)
        await context.audit(tx, 'L23', { preparesStrategy })
      })
      return redirect(addressOf(context, receiptNames.noted))
    },
  },
  {
    method: 'POST',
    pattern: routes.removeDualRole.pattern,
    permission: 'edit',
    audit: 'impartiality.remove',
    handle: async (context) => {
      await context.inTenant(async (tx) => {
        const strategy = await findByPeriod(tx, context)
        const role = strategy.dualRoles.find((one) => one.id === context.params.dualRoleId)
        if (!role || !(await removeDualRole(tx, strategy.id, role.id))) throw notFound('The person')
        await context.audit(tx, 'L23')
      })
      return redirect(addressOf(context, receiptNames.removed))
    },
  },
]

function readDualRole(form: Form): DualRoleValues {
  return {
    name: fieldOf(form, 'name'),
    position: fieldOf(form, 'position'),
    prepares: fieldOf(form, 'prepares') !== '',
  }
}

function problemsOf(values: DualRoleValues, { language }: RouteContext): readonly FieldError[] {
  const text = lawCheckTexts[language].problems
  const errors: FieldError[] = []
  if (values.name === '') errors.push({ name: 'name', message: text.name })
  if (values.name.length > maxLength) errors.push({ name: 'name', message: text.nameTooLong })
  if (values.position.length > maxLength)
    errors.push({ name: 'position', message: text.nameTooLong })
  return errors
}

function addressOf({ params }: RouteContext, receipt: string): string {
  const { slug = '', period = '' } = params
  return `${routes.requirement.href({ slug, period, requirementId: 'L23' })}?${receipt}=ja`
}
