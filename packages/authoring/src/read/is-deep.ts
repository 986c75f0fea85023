import { Lexer, Parser } from 'yaml'

/**
 * True where lists and fields open more levels than that. Found piece by piece, since a tree is made one call a level:
 * a stranger's file could fill the stack, and where a regular expression is first used with it full, the process ends.
 */
export function isDeep(text: string, most: number): boolean {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) {
      // Only how far the parser is in counts.
    }
    if (parser.stack.length > most) return true
  }
  return false
}
