import type { Step, Tool } from '@trivsel/core'
import type { Letter } from '../letter'
import { childOf, itemsOf, textOf } from '../read/node'
import type { Resolved } from '../resolve/resolve-piece'

const named = (by: string): string => `it must be named in ${by}`

const used: {
  readonly [field in 'pages' | 'forms' | 'lists' | 'sets' | 'examples' | 'drawings' | 'models']: Use
} = {
  pages: { kind: 'page', needs: named('a step that reads'), in: ({ steps }) => steps.flatMap(pagesOf) },
  forms: { kind: 'form', needs: named('a step that fills'), in: ({ steps }) => steps.flatMap(formsOf) },
  lists: { kind: 'list', needs: named('a page'), in: ({ pages }) => pages.flatMap(({ lists }) => lists) },
  sets: {
    kind: 'set of questions',
    needs: named('a page, an agenda or a step that deals'),
    in: ({ pages, steps }) => [...pages.flatMap(({ sets }) => sets), ...steps.flatMap(setsOf)],
  },
  examples: { kind: 'example', needs: named('a page'), in: ({ pages }) => pages.flatMap(({ examples }) => examples) },
  drawings: { kind: 'drawing', needs: 'a step must fill its form or read its page', in: drawn },
  models: { kind: 'model', needs: named('a page'), in: ({ pages }) => pages.flatMap(({ models }) => models) },
}

interface Use {
  readonly kind: string
  /** What would show it. */
  readonly needs: string
  readonly in: (tool: Tool) => readonly string[]
}

const pagesOf = (step: Step): readonly string[] => (step.activity === 'read' ? step.pages : [])

const formsOf = (step: Step): readonly string[] => (step.activity === 'fill' ? [step.form] : [])

function setsOf(step: Step): readonly string[] {
  if (step.activity === 'deal') return step.set === null ? [] : [step.set]
  return step.activity === 'meet' ? step.agenda.flatMap(({ sets }) => sets) : []
}

function drawn({ drawings, steps }: Tool): readonly string[] {
  const [forms, pages] = [steps.flatMap(formsOf), steps.flatMap(pagesOf)]
  return drawings
    .filter((drawing) => (drawing.as === 'grid' ? pages.includes(drawing.page) : forms.includes(drawing.form)))
    .map(({ id }) => id)
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
              message: `"${value.id}" shows nobody the ${use.kind} "${id}": ${use.needs}`,
            },
          ]
        })
      })
