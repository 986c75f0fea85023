/** Names a piece of wording: `<namespace>:<path>`, where the namespace is a tool's id or `shared`. */
export type TextKey = `${string}:${string}`

type Facet = 'title' | 'statement' | 'text' | 'short'

const shared = (path: string): TextKey => `shared:${path}`

/**
 * Where the words of each thing stand. Keys follow from ids here and nowhere else, so words can be layered and
 * replaced without touching structure.
 */
export const textKey = {
  tool: (tool: string, facet: 'title' | 'aim' | 'purpose' | 'audience'): TextKey => `${tool}:${facet}`,
  toolTime: (tool: string, part: 'preparation' | 'meeting'): TextKey => `${tool}:time.${part}`,
  phase: (tool: string, phase: string, facet: Facet): TextKey => `${tool}:phases.${phase}.${facet}`,
  step: (tool: string, step: string, facet: Facet): TextKey => `${tool}:steps.${step}.${facet}`,
  group: (tool: string, group: string): TextKey => `${tool}:groups.${group}.title`,
  theme: (tool: string, theme: string, facet: Facet): TextKey => `${tool}:themes.${theme}.${facet}`,
  axisQuestion: (tool: string, axis: string): TextKey => `${tool}:axes.${axis}.question`,
  agendaItem: (tool: string, item: string): TextKey => `${tool}:agenda.${item}.title`,
  agendaPrompt: (tool: string, item: string, prompt: string): TextKey => `${tool}:agenda.${item}.prompts.${prompt}`,
  agendaQuestion: (tool: string, item: string, question: string): TextKey =>
    `${tool}:agenda.${item}.questions.${question}`,
  tip: (tool: string, tip: string, facet: Facet): TextKey => `${tool}:tips.${tip}.${facet}`,
  roleAdvice: (tool: string, role: string): TextKey => `${tool}:roles.${role}`,
  role: (role: string): TextKey => shared(`roles.${role}`),
  seat: (tool: string, seat: string): TextKey => `${tool}:seats.${seat}`,
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
  report: (name: string): TextKey => shared(`report.${name}`),
} as const
