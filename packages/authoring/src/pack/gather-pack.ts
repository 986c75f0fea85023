import { type Catalogue, sourceSchema, type TextKey } from '@trivsel/core'
import type { Complain, Letter } from '../letter'
import { fieldsNode, listNode } from '../read/make-node'
import { childOf, type Fields, idsOf, type Node } from '../read/node'
import { Reader } from '../read/read-content'
import { conform } from '../resolve/conform'
import { fillIn } from '../resolve/fill-in'
import { type Shape, shapeOf } from '../resolve/shape'
import { notesWrong } from '../rules/source-notes'
import { type Head, readHead } from './head'
import { type AuthoredOwn, ownPieces } from './own-pieces'
import { type Kind, type PackFiles, packFiles } from './pack-files'
import { type PackWords, wordsNode } from './pack-words'
import { type PieceFolder, readPieceFolder, readWords } from './piece-folder'
import { topOf } from './read-changes'

/** Everything in the folder of a pack, put together as core has a pack, with the places of what was written. */
export interface Gathered {
  readonly tree: Fields
  readonly words: readonly PackWords[]
  /** The keys that the words of what the pack brings must have. */
  readonly texts: ReadonlyMap<string, readonly TextKey[]>
}

/** Reads the folder of a pack. What is wrong is told, and the rest is read all the same. */
export function gatherPack(folder: string, base: Catalogue, letters: Letter[]): Gathered | undefined {
  const reader = new Reader(folder, (at, message) => {
    letters.push({ at, message })
  })
  const files = packFiles(folder, reader.complain)
  const written = files && reader.file('pack.yaml')
  const head = written && readHead(written, reader.complain)
  return files && head && gather(files, head, reader, base, letters)
}

function gather(files: PackFiles, head: Head, reader: Reader, base: Catalogue, letters: Letter[]): Gathered {
  const top = head.tree.at
  const none = listNode(top, [])
  const folders = files.pieces.flatMap((piece) => readPieceFolder(piece, reader, base, head.languages) ?? [])
  const sources = files.top.includes('sources.yaml') ? reader.file('sources.yaml') : undefined
  const cited = [...base.sources.map(({ id }) => id), ...idsOf(sources)]
  const own = ownPieces(ownOf(folders), base, cited, childOf(head.tree, 'version') ?? none, top)
  const noted = folders.flatMap(({ notes }) => notesWrong(notes, cited))
  for (const letter of own.letters.concat(noted)) letters.push(letter)
  const words = [
    ...folders.flatMap((one) => one.words),
    ...readWords('shared', 'shared', files.shared, head.languages, reader),
  ]
  const basedOn = files.top.includes('based-on.yaml') ? reader.file('based-on.yaml') : undefined
  const list = (nodes: readonly Node[]): Node => listNode(top, nodes)
  const tree = fieldsNode(top, [
    ['sources', sources === undefined ? none : understoodSources(sources, reader.complain)],
    ['tools', list(own.nodes.tools)],
    ['models', list(own.nodes.models)],
    ['decks', list(own.nodes.decks)],
    ['changes', list(folders.flatMap(({ changes }) => changes ?? []))],
    ['words', list(words.map(wordsNode))],
    ['basedOn', basedOn ?? fieldsNode(topOf('based-on.yaml'), [])],
  ])
  return { tree: { ...tree, fields: new Map([...head.tree.fields, ...tree.fields]) }, words, texts: own.texts }
}

const sourceList: Shape = { kind: 'list', items: shapeOf(sourceSchema) }

/** A document may be cited with no more than its title, its publisher and its language. */
const understoodSources = (written: Node, complain: Complain): Node =>
  fillIn(conform(written, sourceList, complain), [
    [['*', 'edition'], null],
    [['*', 'isbn'], null],
    [['*', 'links'], []],
  ])

function ownOf(folders: readonly PieceFolder[]): AuthoredOwn {
  const of = (kind: Kind) => folders.filter((folder) => folder.kind === kind).flatMap(({ own }) => own ?? [])
  return { tools: of('tools'), models: of('models'), decks: of('decks') }
}
