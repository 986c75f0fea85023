import { managementTeam } from '@trivsel/content/management-team'
import { agree, compile, map, meet, open, rate, report, result, send, view } from '@trivsel/engine'

export const compiled = compile(managementTeam, [rate, map, meet, agree])
export { open, report, result, send, view }
