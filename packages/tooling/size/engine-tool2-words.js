import { words } from '@trivsel/content/management-team/da'
import { words as shared } from '@trivsel/content/shared/da'

export * from './engine-tool2.js'
export { shared, words }
