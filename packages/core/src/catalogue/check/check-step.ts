import type { AgreeStep } from '../../model/activity/agree'
import type { FillStep } from '../../model/activity/fill'
import type { Privacy } from '../../model/privacy'
import type { Step, Verb } from '../../model/step'
import type { Tool } from '../../model/tool'
import type { Finding } from '../finding'
import { checkRange, idIn, idOrNone, idsIn, idsOf, type Path, twice } from './check-ids'
import { checkMeeting } from './check-meeting'

/** What an activity cannot do without. */
const needed = (what: unknown, name: string, { activity }: Step, path: Path): Finding[] =>
  what === null || (Array.isArray(what) && what.length === 0)
    ? [{ path, message: `"${activity}" needs ${name}, and the tool has none` }]
    : []

/** Partners are found for all rounds together, and that takes time. */
const MOST_ROUNDS = 20

/** What each activity can promise about who sees what people do in it. */
const promised: { readonly [V in Verb]: readonly Privacy[] } = {
  read: ['private', 'group'],
  fill: ['private', 'by-choice', 'reveal', 'group'],
  rate: ['reveal'],
  map: ['group'],
  meet: ['group'],
  agree: ['private', 'by-choice', 'group'],
  sort: ['reveal', 'group'],
  deal: ['group'],
}

function checkPrivacy({ activity, privacy }: Step, path: Path): Finding[] {
  const known = promised[activity]
  if (known.includes(privacy)) return []
  const list = known.map((one) => `"${one}"`).join(', ')
  return [{ path, message: `"${activity}" cannot keep "${privacy}"; use one of ${list}` }]
}

/** What is done once by the group, or for each of its themes, is seen by all of it. */
const checkPer = (
  { activity, per, privacy, restsOn }: FillStep | AgreeStep,
  path: (...rest: Path) => Path,
): Finding[] => [
  ...(per === 'theme' && restsOn === null
    ? [{ path: path('per'), message: `"${activity}" for each theme needs an earlier step to rest on` }]
    : []),
  ...(activity === 'agree' && per === 'person' && privacy === 'group'
    ? [
        {
          path: path('privacy'),
          message: 'what each agrees alone is seen by nobody until it is shown: use "private" or "by-choice"',
        },
      ]
    : []),
  ...(per !== 'person' && privacy !== 'group'
    ? [{ path: path('privacy'), message: `what is done per ${per} is seen by the group: use "group"` }]
    : []),
]

function checkSettings(tool: Tool, step: Step, path: (...rest: Path) => Path): Finding[] {
  switch (step.activity) {
    case 'read':
      return idsIn('page', step.pages, idsOf(tool.pages), path('pages'))
    case 'fill':
      return [...idIn('form', step.form, idsOf(tool.forms), path('form')), ...checkPer(step, path)]
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
      return checkMeeting(tool, step, path)
    case 'agree':
      return checkPer(step, path)
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
        ...(step.rounds.max > MOST_ROUNDS
          ? [{ path: path('rounds'), message: `at most ${MOST_ROUNDS} rounds can be planned at once` }]
          : []),
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
    ...checkPrivacy(step, path('privacy')),
    ...checkSettings(tool, step, path),
  ]
}
