import { type Step, type Tool, textKey } from '@trivsel/core'
import type { Published } from '../write/published'
import { code, plainly } from './markdown'
import { handOut, inAll, type Section } from './section'
import { counted, type Sheet } from './sheet'
import { materialOf } from './step-material'

/** Everything a tool says, in the order people meet it: the tool itself, its steps with what they show, advice. */
export function toolSheet(published: Published, tool: Tool): Sheet {
  const { id } = tool
  const take = handOut(published.keys(id))
  const section = (level: Section['level'], name: string, prefix: string, ...prefixes: readonly string[]): Section => ({
    ...{ level, name, prefix, notes: [], groups: [], keys: take(...(prefixes.length > 0 ? prefixes : [prefix])) },
  })

  const steps = tool.steps.flatMap((step, i): Section[] => {
    const begins = tool.steps.findIndex(({ phase }) => phase === step.phase) === i
    const phase = begins ? [section(2, `Phase ${tool.phases.indexOf(step.phase) + 1}`, `phases.${step.phase}`)] : []
    const own = section(3, `Step ${i + 1}`, `steps.${step.id}`)
    const groups = materialOf(published, tool, step, take)
    const again = [...new Set(groups.filter(({ keys }) => keys.length === 0).map((group) => code(group.prefix)))]
    const above = again.length === 0 ? [] : [`also shows, as above: ${again.join(', ')}`]
    return [...phase, { ...own, groups, notes: [...aboutStep(published, tool, step), ...above] }]
  })
  const sections = [
    section(2, 'The tool', '', 'title', 'aim', 'purpose', 'audience', 'time', 'seats'),
    ...steps,
    section(2, 'Advice to the one who leads', 'tips'),
    section(2, 'Advice to each role', 'roles'),
    section(2, 'Where another tool takes over', 'links'),
    section(2, 'Everything else', ''),
  ]
  return {
    namespace: id,
    title: inAll(published, textKey.tool(id, 'title')),
    about: [tool.kind, editionOf(tool), ...counts(tool), `from ${tool.sources.map(code).join(', ')}`],
    sections: sections.filter(({ keys, notes }) => keys.length + notes.length > 0),
  }
}

const editionOf = ({ edition }: Tool): string => (edition === 'undated' ? 'undated' : `edition ${edition}`)

/** What a tool consists of, for those who count it against the documents. */
const counts = ({ phases, steps, themes, formerThemes, forms, lists, sets, tips, roles }: Tool): string[] =>
  (
    [
      ...[
        [phases.length, 'phase'],
        [steps.length, 'step'],
        [themes.length, 'theme'],
      ],
      ...[
        [formerThemes.length, 'former theme'],
        [forms.length, 'form'],
        [lists.length, 'list'],
      ],
      ...[
        [sets.length, 'question set'],
        [tips.length, 'tip'],
        [roles.length, 'role'],
      ],
    ] as const
  )
    .filter(([count]) => count !== 0)
    .map(([count, one]) => counted(Number(count), String(one)))

/** The row of the step table: what people do, who, who sees it, for how long, and where it comes from. */
function aboutStep(published: Published, tool: Tool, step: Step): string[] {
  const minutes = tool.time.find(({ id }) => id === step.time)?.minutes
  return [
    `what people do: ${code(step.activity)}`,
    `who: ${step.seats.map(code).join(', ')}`,
    ...(step.activity === 'meet' && step.attend !== null ? [`who comes: ${step.attend.map(code).join(', ')}`] : []),
    `who sees it: ${code(step.privacy)}`,
    ...(minutes === undefined ? [] : [`${minutes} minutes`]),
    ...(step.restsOn === null ? [] : [`rests on ${code(step.restsOn)}`]),
    ...(step.activity === 'deal' && step.deck && tool.deck !== null
      ? [`deals [${inAll(published, textKey.deck(tool.deck.id, 'title'))}](${tool.deck.id}.md)`]
      : []),
    `*${plainly(published.source(tool.id, ['steps', step.id]))}*`,
  ]
}
