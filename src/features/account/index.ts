import type { Route } from '#platform/http/route.ts'
import { loginRoutes } from './login.routes.tsx'
import { myPageRoutes } from './my-page.routes.tsx'

export { baseUrlOf, loginLinkUrl } from './base-url.ts'
export { emailAddress } from './email-address.ts'
export { roleTexts } from './role.texts.ts'

export const accountRoutes: readonly Route[] = [...loginRoutes, ...myPageRoutes]
