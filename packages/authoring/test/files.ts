/** A tool with one of everything, as authors write it. */
const tool = `id: talk
kind: process
edition: 2024-03
sources: [guide]
seats:
  - { id: host, min: 1, max: 1, source: "guide: 1" }
  - { id: guest, min: 2, max: null, source: "guide: 1" }
lead: host
mode: reveal
time:
  - { id: preparation, minutes: 10, source: "guide: 2" }
  - { id: meeting, minutes: 20, source: "guide: 2" }
phases:
  - { id: before, source: "guide: 2" }
  - { id: together, source: "guide: 2" }
scale: two-ends
axes:
  - { id: success, source: "guide: 3" }
  - { id: importance, source: "guide: 3" }
map: plane
groups:
  - id: results
    source: "guide: 4"
    themes:
      - clear-goals
      - { id: leadership, judges: host }
steps:
  - id: preparation
    source: "guide: 5"
    phase: before
    activity: rate
    seats: [guest]
    privacy: reveal
    time: preparation
    axes: [success, importance]
    picks: { min: 1, max: 2 }
    own-themes: true
    reveal-from: 2
  - id: meeting
    source: "guide: 6"
    phase: together
    activity: meet
    seats: [host]
    privacy: group
    time: meeting
    agenda:
      - id: focus
        minutes: { min: 10, planned: 20, max: 30 }
        step: priorities
        prompts: [choose]
        questions: [understand]
  - id: priorities
    source: "guide: 7"
    phase: together
    activity: map
    seats: [host]
    privacy: group
    rests-on: preparation
    choose: { min: 1, max: 2, source: "ours: as many as each picks" }
    dispositions: [later]
    escalation-by: host
    own-themes: false
    ceiling: { share: [3, 4], tip: criteria }
    consensus: { agreed: 60, mixed: 30 }
  - id: agreements
    source: "guide: 8"
    phase: together
    activity: agree
    per: theme
    seats: [host, guest]
    privacy: group
    rests-on: priorities
    follow-up: { after: 6, unit: weeks, repeats: false }
tips:
  - { id: criteria, source: "guide: 9" }
roles:
  - { id: hr, source: "guide: 10" }
`

const scales = `- id: two-ends
  source: "guide: 3"
  levels:
    - { id: low, value: -1, symbols: ["÷"] }
    - { id: high, value: 1, symbols: ["+"] }
`

const maps = `- id: plane
  source: "guide: 3"
  vertical: importance
  horizontal: success
  quadrants:
    - { id: focus, number: 1, at: { importance: 1, success: -1 }, questions: [lift] }
    - { id: hold, number: 2, at: { importance: 1, success: 1 }, questions: [] }
    - { id: understand, number: 3, at: { importance: -1, success: 1 }, questions: [] }
    - { id: consider, number: 4, at: { importance: -1, success: -1 }, questions: [] }
`

const sources = `- id: guide
  title: A guide to talking
  publisher: Somebody
  edition: null
  isbn: null
  language: en
`

const da = `title: Samtalen
aim: Vi taler sammen.
purpose: At tale sammen.
audience: Alle.
time:
  preparation: "{{minutes}} minutter hver"
  meeting: "{{minutes}} minutter sammen"
themes:
  clear-goals:
    title: Klare mål
    statement: Vi har klare mål.
  leadership:
    title: Ledelse
    statement: Vi bliver ledet godt.
groups:
  results:
    title: Resultater
axes:
  success:
    question: Lykkes det?
  importance:
    question: Er det vigtigt?
seats:
  host: Vært
  guest: Gæst
phases:
  before:
    title: Før
    text: Tænk.
  together:
    title: Sammen
    text: Tal.
steps:
  preparation:
    title: Forberedelse
    text: Tænk over det.
  meeting:
    title: Møde
    text: Mødes.
  priorities:
    title: Prioriteter
    text: Vælg.
  agreements:
    title: Aftaler
    text: Aftal.
agenda:
  focus:
    title: Fokus
    prompts:
      choose: Vælg ét.
    questions:
      understand: Hvad betyder det?
tips:
  criteria:
    title: Kriterier
    text: Tal om kriterier.
roles:
  hr: Hjælp til.
`

const manifest = JSON.stringify(
  {
    name: '@trivsel/content',
    version: '1.2.3',
    exports: Object.fromEntries(
      [
        ['./*/da', 'words/da/*'],
        ['./*/en', 'words/en/*'],
        ['./*', 'structure/*'],
      ]
        .map(([path, file]) => [
          path,
          {
            import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
            require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
          },
        ])
        .concat([
          ['./json/*', './dist/json/*'],
          ['./csv/*', './dist/csv/*'],
          ['./schema/*', './dist/schema/*'],
          ['./package.json', './package.json'],
        ]),
    ),
  },
  null,
  2,
)

/** Everything but the shared words, which follow from the tool. */
export const files = {
  'content/sources.yaml': sources,
  'content/shared/scales.yaml': scales,
  'content/shared/priority-maps.yaml': maps,
  'content/tools/talk/tool.yaml': tool,
  'content/tools/talk/da.yaml': da,
  'content/tools/talk/en.yaml': da,
  'content/package.json': manifest,
}
