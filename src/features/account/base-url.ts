import type { RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { returnQuery } from './return-address.ts'

/** The address people use, for links in mail: without a slash at the end. */
export function baseUrlOf({
  services,
  request,
}: Pick<RouteContext, 'services' | 'request'>): string {
  return services.config.publicUrl ?? `${request.protocol}://${request.host}`
}

/** The whole address of a login link or an invitation. */
export function loginLinkUrl(
  baseUrl: string,
  secret: string,
  returnTo: string | null = null,
): string {
  return `${baseUrl}${routes.loginLink.href({ token: secret })}${returnQuery(returnTo)}`
}
