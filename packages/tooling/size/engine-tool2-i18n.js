export { createTranslator, render } from '@trivsel/i18n'
export * from './engine-tool2-words.js'
