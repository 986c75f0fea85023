import { leadingOneself } from '@trivsel/content/leading-oneself'
import { words } from '@trivsel/content/leading-oneself/da'
import { words as shared } from '@trivsel/content/shared/da'
import { compile, fill, open, read, report, result, send, view } from '@trivsel/engine'

export const compiled = compile(leadingOneself, [read, fill])
export { open, report, result, send, shared, view, words }
