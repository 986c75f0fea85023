// For the build of a whole content folder. Only our own tooling has one, so this is not published.

export { type Checked, type Content, checkContent, type More } from './check-content'
export { type Complain, type Letter, type Place, printLetters } from './letter'
export { childOf, type Fields, follow, idsOf, itemsOf, type Node, plain, textOf } from './read/node'
export { parseYaml } from './read/parse-yaml'
export type { Authored, AuthoredPiece, AuthoredWords, Language } from './read/read-content'
export { type Meaning, modelMeanings, toolMeanings } from './resolve/fill-in'
export type { Resolved } from './resolve/resolve-piece'
export type { Note } from './resolve/take-notes'
export { withoutPlaceholders } from './rules/placeholders'
export { unknown } from './unknown'
export { textForm } from './words/text-form'
export type { Leaf, WordsFile } from './words/words-file'
