import { words as shared } from '@trivsel/content/shared/da'
import { wellbeingPlan } from '@trivsel/content/wellbeing-plan'
import { words } from '@trivsel/content/wellbeing-plan/da'
import { agree, compile, fill, map, meet, open, read, report, result, send, view } from '@trivsel/engine'

export const compiled = compile(wellbeingPlan, [read, fill, map, meet, agree])
export { open, report, result, send, shared, view, words }
