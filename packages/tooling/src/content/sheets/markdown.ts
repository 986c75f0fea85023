/** A text as it is, whatever Markdown would make of it, on one line. */
export const plainly = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()

/** An id or a key. They hold nothing that Markdown knows; a bar would still end a cell. */
export const code = (name: string): string => `\`${name.replaceAll('|', '\\|')}\``

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
