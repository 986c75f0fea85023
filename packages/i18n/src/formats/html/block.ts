import type { RenderedBlock } from '../../render/rendered'
import type { Phrase } from '../../text/phrase'
import { answersOf } from '../answers'
import { toSvg } from '../svg/to-svg'
import { html } from './phrase'
import { table } from './table'

type Picture = Extract<RenderedBlock, { kind: 'picture' }>

const unseen = (phrase: Phrase): string => ` <span class="unseen">${html(phrase)}</span>`

// What is drawn is told once: screen readers get the words below the drawing, not the labels in it.
function picture({ picture: one, toldBelow, besides = [] }: Picture, id: string): string {
  const told = toldBelow === true ? besides.map(unseen).join('') : ` ${html(one.description)}`
  return [
    '<figure>',
    `<div class="scroll" role="group" aria-labelledby="${id}" tabindex="0">`,
    `<div aria-hidden="true">${toSvg(one, { id })}</div>`,
    '</div>',
    `<figcaption><span id="${id}" class="unseen">${html(one.title)}</span>${told}</figcaption>`,
    '</figure>',
  ].join('\n')
}

/** Names for what a block needs a name for; each is an id that the document has once. */
export interface Names {
  /** Of the heading that the block stands under. */
  readonly heading: string
  /** For the block itself. */
  readonly own: string
}

/** A block as HTML; `''` where it has nothing to show. */
export function block(one: RenderedBlock, { heading, own }: Names): string {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level}>${html(one.text)}</h${one.level}>`
    case 'paragraph':
      return `<p>${html(one.text)}</p>`
    case 'notice':
      return `<p class="notice" role="note">${html(one.text)}</p>`
    case 'list':
      return one.items.length === 0
        ? ''
        : `<ul>\n${one.items.map((item) => `<li>${html(item)}</li>`).join('\n')}\n</ul>`
    case 'pairs':
      return one.items.length === 0 ? '' : `<dl>\n${one.items.map(pair).join('\n')}\n</dl>`
    case 'table':
      return table(one.columns, one.rows, heading)
    case 'picture':
      return picture(one, own)
  }
}

type Pair = Extract<RenderedBlock, { kind: 'pairs' }>['items'][number]

function pair({ label, values }: Pair): string {
  const answers = answersOf(values).map((value) => `<dd>${html(value)}</dd>`)
  return `<div><dt>${html(label)}</dt>${answers.join('')}</div>`
}
