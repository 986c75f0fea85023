const types: Readonly<Record<string, string>> = {
  string: 'this must be text; a number or a date stands in quotes',
  array: 'this must be a list, such as [a, b]; a list of one stands in brackets too',
  record: 'this must be fields: on each line a name, a colon and what it is',
  object: 'this must be fields: on each line a name, a colon and what it is',
  number: 'this must be a number',
  int: 'this must be a whole number',
  boolean: 'this must be true or false',
}

const patterns: Readonly<Record<string, string>> = {
  '/^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/':
    'an id has small letters a to z, digits and single hyphens, such as "clear-goals"',
  '/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?$/':
    'a language is written as its code, such as "da", "nb" or "de-CH"',
  '/^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$/': 'a version has three numbers with dots between, such as 1.0.0',
  '/^[a-z][a-z0-9-]*(\\/[a-z][a-z0-9-]*)*$/': 'a place is written with slashes, such as "themes/training"',
  '/^(\\d{4}-\\d{2}|undated)$/': 'an edition is a year and a month, such as 2024-03, or "undated"',
}

/** What zod's own locale says of the few fields that core has no door for. */
function ofZod(message: string): string | undefined {
  if (/^Invalid input: expected \w+, received undefined$/.test(message)) return 'this field is missing'
  const [, type] = /^Invalid input: expected (\w+), received/.exec(message) ?? []
  const [, options] = /^Invalid option: expected one of (.*)$/.exec(message) ?? []
  const [, pattern] = /^Invalid string: must match pattern (.*)$/s.exec(message) ?? []
  if (options !== undefined) return `this must be one of ${options.replaceAll('|', ', ')}`
  return types[type ?? ''] ?? patterns[pattern ?? '']
}

/** What core says of data, for authors: with the words of a file in place of those of types and regular expressions. */
export function inPlainWords(message: string): string {
  const [, type] = /^this must be (\w+)$/.exec(message) ?? []
  const [, pattern] = /^this must be written as (.*)$/s.exec(message) ?? []
  return types[type ?? ''] ?? patterns[pattern ?? ''] ?? ofZod(message) ?? message
}
