/** Names a piece of wording: `<namespace>:<path>`, where the namespace is the id of a tool, a model or a deck, or `shared`. */
export type TextKey = `${string}:${string}`

type Facet = 'title' | 'statement' | 'text' | 'short'

const shared = (path: string): TextKey => `shared:${path}`

/**
 * Where the words of each thing stand. Keys follow from ids here and nowhere else, so words can be layered and
 * replaced without touching structure.
 */
export const textKey = {
  tool: (tool: string, facet: 'title' | 'aim' | 'purpose' | 'audience'): TextKey => `${tool}:${facet}`,
  toolTime: (tool: string, slot: string): TextKey => `${tool}:time.${slot}`,
  phase: (tool: string, phase: string, facet: Facet): TextKey => `${tool}:phases.${phase}.${facet}`,
  step: (tool: string, step: string, facet: Facet): TextKey => `${tool}:steps.${step}.${facet}`,
  group: (tool: string, group: string): TextKey => `${tool}:groups.${group}.title`,
  theme: (tool: string, theme: string, facet: Facet): TextKey => `${tool}:themes.${theme}.${facet}`,
  themeQuestion: (tool: string, theme: string, question: string): TextKey =>
    `${tool}:themes.${theme}.questions.${question}`,
  axisQuestion: (tool: string, axis: string): TextKey => `${tool}:axes.${axis}.question`,
  agendaItem: (tool: string, item: string): TextKey => `${tool}:agenda.${item}.title`,
  agendaPrompt: (tool: string, item: string, prompt: string): TextKey => `${tool}:agenda.${item}.prompts.${prompt}`,
  agendaQuestion: (tool: string, item: string, question: string): TextKey =>
    `${tool}:agenda.${item}.questions.${question}`,
  agendaMaterial: (tool: string, item: string, material: string): TextKey =>
    `${tool}:agenda.${item}.materials.${material}`,
  page: (tool: string, page: string, facet: Facet): TextKey => `${tool}:pages.${page}.${facet}`,
  form: (tool: string, form: string, facet: Facet): TextKey => `${tool}:forms.${form}.${facet}`,
  /** A field's own texts: its title, and below it its questions, options, rows, branches and columns. */
  field: (tool: string, form: string, field: string, ...below: readonly string[]): TextKey =>
    `${tool}:${['forms', form, 'fields', field, ...below].join('.')}`,
  list: (tool: string, list: string): TextKey => `${tool}:lists.${list}.title`,
  listItem: (tool: string, list: string, item: string): TextKey => `${tool}:lists.${list}.items.${item}`,
  set: (tool: string, set: string, facet: Facet): TextKey => `${tool}:sets.${set}.${facet}`,
  setQuestion: (tool: string, set: string, question: string): TextKey => `${tool}:sets.${set}.questions.${question}`,
  example: (tool: string, example: string, facet: Facet): TextKey => `${tool}:examples.${example}.${facet}`,
  exampleLine: (tool: string, example: string, line: string): TextKey => `${tool}:examples.${example}.lines.${line}`,
  drawing: (tool: string, drawing: string): TextKey => `${tool}:drawings.${drawing}.title`,
  /** A dimension of a grid: what it is about. */
  drawingAxis: (tool: string, drawing: string, axis: 'across' | 'up'): TextKey =>
    `${tool}:drawings.${drawing}.axes.${axis}`,
  /** An end of a dimension of a grid. */
  drawingEnd: (tool: string, drawing: string, end: string): TextKey => `${tool}:drawings.${drawing}.ends.${end}`,
  link: (tool: string, link: string): TextKey => `${tool}:links.${link}`,
  colour: (tool: string, colour: string, facet: Facet): TextKey => `${tool}:colours.${colour}.${facet}`,
  colourMeaning: (tool: string, colour: string, meaning: string): TextKey =>
    `${tool}:colours.${colour}.meanings.${meaning}`,
  area: (tool: string, area: string, facet: Facet): TextKey => `${tool}:areas.${area}.${facet}`,
  tip: (tool: string, tip: string, facet: Facet): TextKey => `${tool}:tips.${tip}.${facet}`,
  roleAdvice: (tool: string, role: string): TextKey => `${tool}:roles.${role}`,
  seat: (tool: string, seat: string): TextKey => `${tool}:seats.${seat}`,
  model: (model: string, facet: Facet): TextKey => `${model}:${facet}`,
  modelQuestion: (model: string, question: string): TextKey => `${model}:questions.${question}`,
  /** A part of a model, by the ids that lead to it. */
  modelPart: (model: string, path: readonly string[], facet: Facet): TextKey =>
    `${model}:${path.map((id) => `parts.${id}`).join('.')}.${facet}`,
  deck: (deck: string, facet: Facet): TextKey => `${deck}:${facet}`,
  card: (deck: string, card: string): TextKey => `${deck}:cards.${card}.title`,
  cardQuestion: (deck: string, card: string, question: string): TextKey =>
    `${deck}:cards.${card}.questions.${question}`,
  role: (role: string): TextKey => shared(`roles.${role}`),
  axis: (axis: string, facet: 'label' | 'low' | 'line' | 'high'): TextKey => shared(`axes.${axis}.${facet}`),
  level: (level: string): TextKey => shared(`levels.${level}`),
  quadrant: (quadrant: string, facet: Facet): TextKey => shared(`quadrants.${quadrant}.${facet}`),
  quadrantQuestion: (quadrant: string, question: string): TextKey =>
    shared(`quadrants.${quadrant}.questions.${question}`),
  disposition: (disposition: string): TextKey => shared(`dispositions.${disposition}`),
  consensus: (band: string): TextKey => shared(`consensus.${band}`),
  placementRule: (rule: string): TextKey => shared(`rules.${rule}`),
  problem: (code: string): TextKey => shared(`problems.${code}`),
  expectation: (expected: string): TextKey => shared(`expected.${expected}`),
  /** What a kind of field can hold. */
  fieldKind: (kind: string): TextKey => shared(`kinds.${kind}`),
  report: (name: string): TextKey => shared(`report.${name}`),
} as const
