const names = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** The tag of a language that somebody wrote by its name, in English, Danish or itself. */
function tagOf(name: string): string | undefined {
  const wanted = name.toLowerCase()
  const inDanish = names('da')
  const inEnglish = names('en')
  const known = alphabet.flatMap((a) => alphabet.map((b) => a + b)).filter((tag) => inEnglish.of(tag) !== undefined)
  return known.find((tag) => [inEnglish, inDanish, names(tag)].some((among) => among.of(tag)?.toLowerCase() === wanted))
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** What is wrong with the code of a language; nothing where people and programs both know it. */
export function wrongLanguage(tag: string): string | null {
  const example = 'a language is written as its code, such as "da", "nb" or "de-CH"'
  if (tag.length > 35) return example
  const hyphened = tag.replaceAll('_', '-')
  const right = canonical(hyphened)
  const known = right !== undefined && names('en').of(right) !== undefined
  if (known && right === tag && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag)) return null
  const meant = known ? right : tagOf(tag)
  return meant === undefined || meant === tag
    ? `unknown language "${tag}": ${example}`
    : `unknown language "${tag}", did you mean "${meant}"?`
}
