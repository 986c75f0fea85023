import type { Phrase } from '@trivsel/i18n'

const isRun = (value: unknown): boolean => typeof value === 'object' && value !== null && 'own' in value

/** Every phrase anywhere in what was given words. */
export function phrasesIn(value: unknown): Phrase[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isRun)) return [value as Phrase]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesIn) : []
}
