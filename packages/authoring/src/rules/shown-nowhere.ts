import type { Step, Tool } from '@trivsel/core'
import type { Letter } from '../letter'
import { childOf, itemsOf, textOf } from '../read/node'
import type { Resolved } from '../resolve/resolve-piece'

const used: { readonly [field in 'pages' | 'forms' | 'lists' | 'sets' | 'examples' | 'models']: Use } = {
  pages: { kind: 'page', by: 'a step that reads', in: ({ steps }) => steps.flatMap(pagesOf) },
  forms: { kind: 'form', by: 'a step that fills or agrees', in: ({ steps }) => steps.flatMap(formsOf) },
  lists: { kind: 'list', by: 'a page', in: ({ pages }) => pages.flatMap(({ lists }) => lists) },
  sets: {
    kind: 'set of questions',
    by: 'a page, an agenda or a step that deals',
    in: ({ pages, steps }) => [...pages.flatMap(({ sets }) => sets), ...steps.flatMap(setsOf)],
  },
  examples: { kind: 'example', by: 'a page', in: ({ pages }) => pages.flatMap(({ examples }) => examples) },
  models: { kind: 'model', by: 'a page', in: ({ pages }) => pages.flatMap(({ models }) => models) },
}

interface Use {
  readonly kind: string
  /** What would show it. */
  readonly by: string
  readonly in: (tool: Tool) => readonly string[]
}

const pagesOf = (step: Step): readonly string[] => (step.activity === 'read' ? step.pages : [])

const formsOf = (step: Step): readonly string[] =>
  (step.activity === 'fill' || step.activity === 'agree') && step.form !== null ? [step.form] : []

function setsOf(step: Step): readonly string[] {
  if (step.activity === 'deal') return step.set === null ? [] : [step.set]
  return step.activity === 'meet' ? step.agenda.flatMap(({ sets }) => sets) : []
}

/** What no step leads to is written and translated for nobody. */
export const shownNowhere = ({ value, authored }: Resolved<Tool>): Letter[] =>
  value === undefined
    ? []
    : Object.entries(used).flatMap(([field, use]) => {
        const shown = new Set(use.in(value))
        return itemsOf(childOf(authored, field)).flatMap((entry): Letter[] => {
          const id = textOf(childOf(entry, 'id')) ?? textOf(entry)
          if (id === undefined || shown.has(id)) return []
          return [
            {
              at: entry.at,
              message: `"${value.id}" shows nobody the ${use.kind} "${id}": it must be named in ${use.by}`,
            },
          ]
        })
      })
