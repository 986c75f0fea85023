import type { ManagementTeam } from '@trivsel/content/management-team'

/** What the team of the demo writes, in one language. Each text says that it is an example, wherever it ends up. */
export interface MadeUp {
  readonly escalation: string
  readonly agreements: Readonly<
    Record<ManagementTeam['themes'][number]['id'], { readonly what: string; readonly how: string }>
  >
}
