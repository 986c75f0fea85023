import type { ChangeClass } from './change'
import type { Difference } from './differences'

type Judge = ChangeClass | ((before: unknown, after: unknown) => ChangeClass)

/** How differences at a place count. An entry that is gone or added counts as breaking or an addition unless it says otherwise. */
interface Rule {
  readonly changed?: Judge
  readonly gone?: Judge
  readonly added?: Judge
  readonly order?: Judge
  /** Why it breaks something. */
  readonly why?: string
  /** True where the ids of entries are given out, as `allIds` lists them. */
  readonly given?: true
}

const given: Rule = { given: true }
const shown: Rule = { changed: 'wording', gone: 'wording', added: 'wording' }
const fixed = (why: string): Rule => ({ changed: 'breaking', gone: 'breaking', added: 'breaking', why })

const number = (value: unknown): number => (typeof value === 'number' ? value : Number.POSITIVE_INFINITY)
const wider = (holds: boolean): ChangeClass => (holds ? 'addition' : 'breaking')
/** A least amount: lower lets in more. */
const least = (why: string): Rule => ({ changed: (before, after) => wider(number(after) < number(before)), why })
/** A greatest amount, `null` for none: higher lets in more. */
const most = (why: string): Rule => ({ changed: (before, after) => wider(number(after) > number(before)), why })
const permission = (why: string): Rule => ({ changed: (_, after) => wider(after === true), why })
const demand = (why: string): Rule => ({ changed: (_, after) => wider(after === false), why })

const outside = 'answers given before may lie outside'
const range = (at: string): Record<string, Rule> => ({ [`${at}/min`]: least(outside), [`${at}/max`]: most(outside) })

const field = (at: string): Record<string, Rule> => ({
  [`${at}/kind`]: fixed('answers given before are of another kind'),
  [`${at}/required`]: demand('forms that were done lack an answer now'),
  [`${at}/questions/*`]: given,
  [`${at}/options/*`]: given,
  ...range(`${at}/choose`),
  ...range(`${at}/between`),
})

const tool: Record<string, Rule> = {
  kind: shown,
  edition: fixed('sessions of another edition are not restored'),
  version: { changed: 'wording' },
  'sources/*': shown,
  'seats/*': {
    ...given,
    added: (_, seat) => wider((seat as { readonly min: number }).min === 0),
    why: 'sessions under way have nobody in it',
  },
  'seats/*/min': least('sessions with fewer people do not open'),
  'seats/*/max': most('sessions with more people do not open'),
  lead: fixed('somebody else moves people on in sessions under way'),
  mode: fixed('people answered under another promise'),
  'time/*': given,
  'time/*/minutes': shown,
  'phases/*': given,
  scale: fixed('ratings given before mean something else'),
  'scale/id': fixed('ratings given before belong to another scale'),
  'scale/levels/*': { ...given, ...fixed('ratings given before mean something else') },
  'scale/levels/*/value': fixed('ratings given before count for something else'),
  'scale/levels/*/symbols/*': { why: 'files written before are read otherwise' },
  'axes/*': { ...given, ...fixed('ratings given before are by other axes') },
  map: fixed('themes placed before lie elsewhere'),
  'map/vertical': fixed('themes placed before lie elsewhere'),
  'map/horizontal': fixed('themes placed before lie elsewhere'),
  'map/quadrants/*': { ...given, ...fixed('themes placed before lie elsewhere') },
  'map/quadrants/*/number': shown,
  'map/quadrants/*/at': fixed('themes placed before lie elsewhere'),
  'map/quadrants/*/questions/*': given,
  'groups/*': given,
  'themes/*': given,
  'themes/*/group': fixed('figures by group count other themes'),
  'themes/*/judges': shown,
  'themes/*/questions/*': given,
  'formerThemes/*': given,
  'formerThemes/*/group': fixed('figures by group count other themes'),
  'formerThemes/*/edition': shown,
  'formerThemes/*/inPlaceOf': shown,
  'models/*': shown,
  deck: fixed('cards dealt before are of another deck'),
  'pages/*': given,
  ...Object.fromEntries(['models', 'lists', 'sets', 'examples'].map((name) => [`pages/*/${name}/*`, shown])),
  'forms/*': given,
  'forms/*/fields/*': given,
  ...field('forms/*/fields/*'),
  ...range('forms/*/fields/*/entries'),
  'forms/*/fields/*/rows/*': given,
  'forms/*/fields/*/ownRows': permission('rows that people added before have no place'),
  'forms/*/fields/*/branches/*': given,
  'forms/*/fields/*/depth': most('trees grown before are too deep'),
  'forms/*/fields/*/columns/*': given,
  ...field('forms/*/fields/*/columns/*'),
  'lists/*': given,
  'lists/*/kind': shown,
  'lists/*/items/*': given,
  'sets/*': given,
  'sets/*/questions/*': given,
  'examples/*': given,
  'examples/*/form': shown,
  'examples/*/answers/*': shown,
  'examples/*/answers/*/lines/*': shown,
  'drawings/*': given,
  ...Object.fromEntries(
    [
      ...['as', 'form', 'sizes', 'overlaps', 'between', 'column', 'table', 'length', 'gives', 'drains', 'field'],
      ...['against', 'against/form', 'against/field', 'against/row', 'against/column'],
      ...['sides/*', 'sides/*/column', 'tilt', 'page', 'across/*', 'up/*', 'cells'],
    ].map((name) => [`drawings/*/${name}`, shown]),
  ),
  'links/*': given,
  ...Object.fromEntries(['tool', 'step', 'theme'].map((name) => [`links/*/${name}`, shown])),
  'tips/*': given,
  'roles/*': shown,
  'roles/*/lead': shown,
  steps: { order: 'breaking', why: 'sessions under way go through other steps' },
  'steps/*': { ...given, added: 'breaking', why: 'sessions under way go through other steps' },
  'steps/*/activity': fixed('answers given before are of another kind'),
  'steps/*/phase': shown,
  'steps/*/seats/*': { why: 'people who answered or decided may no longer do so' },
  'steps/*/privacy': fixed('people answered under another promise'),
  'steps/*/time': shown,
  'steps/*/restsOn': fixed('decisions rest on other answers'),
  'steps/*/inGroupsOf': shown,
  'steps/*/inGroupsOf/min': shown,
  'steps/*/inGroupsOf/max': shown,
  'steps/*/pages/*': shown,
  'steps/*/form': fixed('answers given before belong to another form'),
  'steps/*/per': fixed('answers given before are somebody else’s'),
  'steps/*/axes/*': fixed('ratings given before are by other axes'),
  ...range('steps/*/picks'),
  'steps/*/ownThemes': permission('themes that people added before have no place'),
  'steps/*/revealFrom': fixed('people answered under another promise'),
  'steps/*/choose': fixed(outside),
  ...range('steps/*/choose'),
  'steps/*/dispositions/*': { why: 'themes decided before have a disposition that is not there' },
  'steps/*/escalationBy': shown,
  'steps/*/ceiling/share': shown,
  'steps/*/ceiling/tip': shown,
  'steps/*/consensus/agreed': fixed('the same answers are called something else'),
  'steps/*/consensus/mixed': fixed('the same answers are called something else'),
  'steps/*/attend': shown,
  'steps/*/attend/*': shown,
  'steps/*/agenda/*': given,
  'steps/*/agenda/*/minutes/min': least('minutes a group planned may lie outside'),
  'steps/*/agenda/*/minutes/max': most('minutes a group planned may lie outside'),
  'steps/*/agenda/*/minutes/planned': shown,
  ...Object.fromEntries(['pause', 'step', 'by'].map((name) => [`steps/*/agenda/*/${name}`, shown])),
  'steps/*/agenda/*/questions/*': given,
  ...Object.fromEntries(['prompts', 'sets', 'materials'].map((name) => [`steps/*/agenda/*/${name}/*`, shown])),
  ...Object.fromEntries(['after', 'unit', 'repeats'].map((name) => [`steps/*/followUp/${name}`, shown])),
  'steps/*/colours/*': { ...given, ...fixed('key words placed before mean something else') },
  'steps/*/colours/*/means': fixed('key words placed before mean something else'),
  'steps/*/colours/*/meanings/*': shown,
  'steps/*/areas/*': { ...given, why: 'themes placed before lie in an area that is not there' },
  'steps/*/deck': fixed('cards dealt before are of another deck'),
  'steps/*/set': fixed('questions asked before are of another set'),
  ...range('steps/*/rounds'),
  'steps/*/minutesEach': shown,
  'steps/*/swap': shown,
}

const parts = ['parts/*', 'parts/*/parts/*', 'parts/*/parts/*/parts/*']

const model: Record<string, Rule> = {
  // A part of the innermost level has none.
  [`${parts.at(-1)}/parts`]: {},
  ...Object.fromEntries(['validFrom', 'validUntil', 'supersedes'].map((name) => [name, shown])),
  'questions/*': given,
  ...Object.fromEntries(parts.map((at) => [at, given])),
}

const deck: Record<string, Rule> = { 'cards/*': given, 'cards/*/questions/*': given }

/** For each kind of piece, what a difference at each place means. */
export const rules = { tool, model, deck } as const

const usual: Readonly<Record<Difference['how'], ChangeClass>> = {
  changed: 'breaking',
  gone: 'breaking',
  added: 'addition',
  order: 'wording',
}

/** What a difference means, and why it breaks something. What no rule knows is taken to break something. */
export function judge(
  kind: keyof typeof rules,
  { pattern, how, before, after }: Difference,
): { readonly class: ChangeClass; readonly why: string | undefined } {
  const known: Readonly<Record<string, Rule>> = rules[kind]
  // Below some fields stand names that content gives, such as the axes of a box.
  const rule = known[pattern] ?? known[pattern.slice(0, pattern.lastIndexOf('/'))]
  const verdict = rule?.[how] ?? usual[how]
  return { class: typeof verdict === 'string' ? verdict : verdict(before, after), why: rule?.why }
}

/** True where the entries at a place have ids that were given out to everyone. */
export const isGiven = (kind: keyof typeof rules, pattern: string): boolean => {
  const known: Readonly<Record<string, Rule>> = rules[kind]
  return known[pattern]?.given === true
}
