import { requirementOf } from '#domain/law/requirements.ts'
import { requirementTexts } from '#features/law/index.ts'
import { findByPeriod, loadProcess, workspacePage } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { DualRoles } from './dual-roles.page.tsx'
import { addDualRole, removeDualRole } from './evidence.sql.ts'
import { lawCheckTexts } from './law-check.texts.ts'

const maxLength = 200

export const dualRoleRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.dualRoles.pattern,
    permission: 'edit',
    audit: 'impartiality.note',
    handle: async (context) => {
      const view = await loadProcess(context)
      const values = {
        name: fieldOf(context.form, 'name'),
        position: fieldOf(context.form, 'position'),
      }
      const errors = problemsOf(values, context)
      if (errors.length > 0) {
        return workspacePage(view, 'law-check', {
          status: 422,
          title: requirementTexts[view.language][requirementOf('L23').id].title,
          content: (
            <>
              <ErrorSummary language={view.language} errors={errors} />
              <h1>{requirementTexts[view.language].L23.title}</h1>
              <DualRoles view={view} values={values} errors={errors} />
            </>
          ),
        })
      }
      const { member, session } = context
      invariant(member && session, 'the route asks for a member')
      const preparesStrategy = fieldOf(context.form, 'prepares') !== ''
      await context.inTenant(async (tx) => {
        const role = { ...values, preparesStrategy, recordedBy: session.name }
        await addDualRole(tx, member.tenantId, view.strategy.id, role)
        await context.audit(tx, 'L23', { preparesStrategy })
      })
      return redirect(addressOf(context))
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
      return redirect(addressOf(context))
    },
  },
]

function problemsOf(
  values: { name: string; position: string },
  { language }: RouteContext,
): readonly FieldError[] {
  const text = lawCheckTexts[language].problems
  const errors: FieldError[] = []
  if (values.name === '') errors.push({ name: 'name', message: text.name })
  if (values.name.length > maxLength) errors.push({ name: 'name', message: text.nameTooLong })
  if (values.position.length > maxLength)
    errors.push({ name: 'position', message: text.nameTooLong })
  return errors
}

function addressOf({ params }: RouteContext): string {
  const { slug = '', period = '' } = params
  return routes.requirement.href({ slug, period, requirementId: 'L23' })
}
