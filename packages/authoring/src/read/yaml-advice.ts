const indent = 'this line is not in one column with those it belongs to: begin each of them with as many spaces'

const advice: Readonly<Record<string, string | ((message: string) => string)>> = {
  TAB_AS_INDENT: 'a tab stands where spaces should: begin the line with spaces, two for each step inwards',
  BLOCK_AS_IMPLICIT_KEY:
    'a name stands where a text goes on: put a text that holds a colon in double quotes, and begin a line as far in as the one it belongs to',
  MULTILINE_IMPLICIT_KEY:
    'a name needs a colon and a space behind it on the same line; a text of several lines begins with ">-"',
  UNEXPECTED_TOKEN: 'this does not belong to what stands before it: put the whole text in double quotes',
  MISSING_CHAR: (message) =>
    message.includes('quote')
      ? 'a text that begins with a quote has none at its end'
      : 'something is missing here: a name needs a colon and a space behind it, and entries in [ ] or { } need commas',
  BAD_SCALAR_START: (message) => `a text that begins with "${message.slice(-1)}" stands in double quotes`,
  BAD_INDENT: (message) =>
    message.startsWith('Flow') ? `what was opened before this is not closed: write "${message.slice(-1)}"` : indent,
  BAD_ALIAS: 'a text that begins with "*" or "&" stands in double quotes',
  BAD_DQ_ESCAPE: 'in double quotes a backslash is written twice',
  MULTIPLE_DOCS: 'a file holds one document: take this line out',
  TAG_RESOLVE_FAILED: 'content has no tags: put a text that begins with "!" in double quotes',
}

/** What a YAML parser found, told to somebody who knows how their file looks and not what a parser calls it. */
export function yamlAdvice({ code, message }: { readonly code: string; readonly message: string }): string {
  const known = advice[code]
  return typeof known === 'function' ? known(message) : (known ?? message)
}
