import type { Step } from '../../model/step'
import type { Tool } from '../../model/tool'
import type { Finding } from '../finding'
import { checkAgenda } from './check-agenda'
import { checkRange, idIn, idOrNone, idsIn, idsOf, type Path, twice } from './check-ids'

/** What an activity cannot do without. */
const needed = (what: unknown, name: string, { activity }: Step, path: Path): Finding[] =>
  what === null || (Array.isArray(what) && what.length === 0)
    ? [{ path, message: `"${activity}" needs ${name}, and the tool has none` }]
    : []

function checkSettings(tool: Tool, step: Step, path: (...rest: Path) => Path): Finding[] {
  switch (step.activity) {
    case 'read':
      return idsIn('page', step.pages, idsOf(tool.pages), path('pages'))
    case 'fill':
      return [
        ...idIn('form', step.form, idsOf(tool.forms), path('form')),
        ...(step.per === 'theme' && step.restsOn === null
          ? [{ path: path('per'), message: 'a form for each theme needs an earlier step to rest on' }]
          : []),
      ]
    case 'rate':
      return [
        ...needed(tool.scale, 'a scale', step, path('activity')),
        ...needed(tool.themes, 'themes', step, path('activity')),
        ...idsIn('axis', step.axes, tool.axes, path('axes')),
        ...checkRange(step.picks.min, step.picks.max, path('picks')),
      ]
    case 'map':
      return [
        ...needed(tool.scale, 'a scale', step, path('activity')),
        ...needed(tool.map, 'a map', step, path('activity')),
        ...needed(tool.themes, 'themes', step, path('activity')),
        ...twice('disposition', step.dispositions, path('dispositions')),
        ...idIn('seat', step.escalationBy, idsOf(tool.seats), path('escalationBy')),
        ...idIn('tip', step.ceiling.tip, tool.tips, path('ceiling', 'tip')),
        ...checkRange(step.choose.min, step.choose.max, path('choose')),
        ...checkRange(step.consensus.mixed, step.consensus.agreed, path('consensus')),
      ]
    case 'meet':
      return checkAgenda(tool, step, path('agenda'))
    case 'agree':
      return idOrNone('form', step.form, idsOf(tool.forms), path('form'))
    case 'sort':
      return [
        ...needed(tool.themes, 'themes', step, path('activity')),
        ...twice('colour', idsOf(step.colours), path('colours')),
        ...step.colours.flatMap(({ meanings }, i) => twice('meaning', meanings, path('colours', i, 'meanings'))),
        ...twice('area', step.areas, path('areas')),
        ...(step.choose === null ? [] : checkRange(step.choose.min, step.choose.max, path('choose'))),
      ]
    case 'deal':
      return [
        ...(step.deck ? needed(tool.deck, 'a deck', step, path('deck')) : []),
        ...(step.deck === (step.set === null)
          ? []
          : [{ path: path('set'), message: 'either the cards ask the questions or a set does, one of the two' }]),
        ...idOrNone('set', step.set, idsOf(tool.sets), path('set')),
        ...checkRange(step.rounds.min, step.rounds.max, path('rounds')),
      ]
  }
}

/** Checks one step of a tool against the rest of it. */
export function checkStep(tool: Tool, step: Step, at: number): Finding[] {
  const path = (...rest: Path): Path => ['steps', at, ...rest]
  return [
    ...idIn('phase', step.phase, tool.phases, path('phase')),
    ...idsIn('seat', step.seats, idsOf(tool.seats), path('seats')),
    ...idOrNone('time', step.time, idsOf(tool.time), path('time')),
    ...idOrNone('earlier step', step.restsOn, idsOf(tool.steps.slice(0, at)), path('restsOn')),
    ...(step.inGroupsOf === null ? [] : checkRange(step.inGroupsOf.min, step.inGroupsOf.max, path('inGroupsOf'))),
    ...(step.privacy === 'reveal' && tool.mode === 'open'
      ? [{ path: path('privacy'), message: 'in mode "open" nothing is revealed later; the mode must be "reveal"' }]
      : []),
    ...checkSettings(tool, step, path),
  ]
}
