import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { words } from '../../test/words'
import { expectedWords } from './expected'
import { lengthBudgets } from './length-budgets'

/** What is said of one text of a length at a key. */
function said(key: string, length: number, namespace = 'talk'): string[] {
  const tree = key.split('.').reduceRight<unknown>((below, name) => ({ [name]: below }), 'å'.repeat(length))
  return lengthBudgets(words(stringify(tree), 'da', namespace), expectedWords([]), undefined).map(
    ({ message }) => message,
  )
}

test.each([
  ['title', 60, 'a title'],
  ['steps.talk.title', 60, 'a title'],
  ['parts.demands.parts.role.title', 60, 'a title'],
  ['forms.plan.fields.goal.title', 80, 'the title of a field'],
  ['forms.plan.fields.actions.columns.who.title', 40, 'the title of a column'],
  ['forms.plan.fields.actions.columns.who.options.me', 60, 'an option'],
  ['forms.plan.fields.actions.rows.mail', 60, 'a row'],
  ['seats.host', 40, 'the name of a seat'],
  ['sets.linear.questions.when', 220, 'a question'],
  ['forms.plan.fields.goal.questions.next-months', 220, 'a question'],
  ['themes.goals.statement', 200, 'a statement'],
  ['agenda.frame.prompts.purpose', 280, 'a prompt'],
  ['lists.rules.items.phone', 280, 'an item'],
  ['examples.school.lines.one', 200, 'a line of an example'],
  ['drawings.kinds.axes.across', 60, 'the axis of a drawing'],
  ['drawings.kinds.ends.future', 40, 'the end of an axis'],
  ['roles.hr', 420, 'advice to a role'],
  ['aim', 140, 'an aim'],
  ['pages.why.text', 800, 'the text of a page'],
  ['steps.talk.text', 520, 'a text'],
  ['parts.demands.text', 520, 'a text'],
])('%s has at most %i characters', (key, most, kind) => {
  expect(said(key, most)).toEqual([])
  expect(said(key, most + 1)).toEqual([`${kind} has at most ${most} characters, this has ${most + 1}`])
})

test('what tools share has budgets of its own', () => {
  expect(said('roles.hr', 61, 'shared')).toEqual(['a label has at most 60 characters, this has 61'])
  expect(said('problems.unknown-theme', 240, 'shared')).toEqual([])
  expect(said('report.none.hint', 161, 'shared')).toEqual([
    'a text of the report has at most 160 characters, this has 161',
  ])
})

test('a text in forms has the budget of what it says', () => {
  expect(said('pages.why.text_other', 800)).toEqual([])
})

test('characters are counted as people count them', () => {
  expect(lengthBudgets(words(`title: ${'🙂'.repeat(60)}\n`), expectedWords([]), undefined)).toEqual([])
})
