import { describe, expect, test } from 'vitest'
import { packFolder } from '../../test/pack'

describe('a mistake is told where it was written', () => {
  const own = 'what a pack adds has an id that begins with "acme-", so that no later edition can take it: call it'
  const changed: readonly [what: string, file: string, from: string, to: string, letter: string][] = [
    [
      'a list that is not there',
      'tools/talk/changes.yaml',
      'agenda/focus',
      'agenda/fokus',
      '2:8 unknown agenda item "fokus", did you mean "focus"?',
    ],
    [
      'an entry that is hidden twice',
      'tools/talk/changes.yaml',
      'understand]',
      'understand, agenda/focus/questions/understand]',
      '2:43 "agenda/focus/questions/understand" is hidden already',
    ],
    [
      'what others need',
      'tools/talk/changes.yaml',
      'agenda/focus/questions/understand',
      'tips/criteria',
      '2:8 this cannot be hidden, since steps/priorities/ceiling/tip needs it; hide that too',
    ],
    [
      'an order of what is not there',
      'tools/talk/changes.yaml',
      '[leadership]',
      '[leader-ship]',
      '4:12 unknown theme "leader-ship", did you mean "leadership"?',
    ],
    [
      'an entry after itself',
      'tools/talk/changes.yaml',
      'after: clear-goals',
      'after: acme-focus',
      '7:12 "acme-focus" cannot stand after itself',
    ],
    [
      'an entry after nothing',
      'tools/talk/changes.yaml',
      'after: clear-goals',
      'after: clear-goal',
      '7:12 unknown theme "clear-goal", did you mean "clear-goals"?',
    ],
    [
      'an id that is not the pack’s',
      'tools/talk/changes.yaml',
      'id: acme-focus',
      'id: focus',
      `8:18 ${own} "acme-focus"`,
    ],
    [
      'a group that is not there',
      'tools/talk/changes.yaml',
      'group: results',
      'group: result',
      '8:37 unknown group "result", did you mean "results"?',
    ],
    [
      'a misspelt field of an entry',
      'tools/talk/changes.yaml',
      'questions: [when]',
      'question: [when]',
      '8:74 unknown field "question", did you mean "questions"?',
    ],
    [
      'a misspelt field',
      'tools/talk/changes.yaml',
      'order:',
      'ordre:',
      '3:1 unknown field "ordre", did you mean "order"?',
    ],
    [
      'changes that are a list',
      'tools/talk/changes.yaml',
      '# What we see differently.\nhide: [agenda/focus/questions/understand]\norder:\n  themes: [leadership]\nadd:\n',
      '',
      '1:3 changes are what to "hide", "order" and "add"',
    ],
    [
      'a source that is not listed',
      'tools/talk/changes.yaml',
      'acme-handbook: 3',
      'acme-handbok: 3',
      '8:54 unknown source "acme-handbok", did you mean "acme-handbook"?',
    ],
    [
      'a seat that is not there',
      'tools/acme-pause/tool.yaml',
      'lead: manager',
      'lead: manger',
      '7:7 unknown seat "manger", did you mean "manager"?',
    ],
    [
      'a scale that is not there',
      'tools/acme-pause/tool.yaml',
      'scale: two-ends',
      'scale: two-end',
      '12:8 unknown scale "two-end", did you mean "two-ends"?',
    ],
    [
      'a map of no tool',
      'tools/acme-pause/tool.yaml',
      'map: talk',
      'map: tlak',
      '13:6 unknown map "tlak", did you mean "talk"?',
    ],
    [
      'a source of a tool',
      'tools/acme-pause/tool.yaml',
      '[acme-handbook]',
      '[acme-book]',
      '4:11 unknown source "acme-book", did you mean "acme-handbook"?',
    ],
    [
      'a link to its own tool',
      'tools/acme-pause/tool.yaml',
      'forms:',
      'links: [{ id: more, tool: acme-pause }]\nforms:',
      '15:27 this link leads to its own tool',
    ],
    [
      'what nobody is shown',
      'tools/acme-pause/tool.yaml',
      'forms:',
      'lists: [{ id: rules, kind: rules, items: [a] }]\nforms:',
      '15:9 "acme-pause" shows nobody the list "rules": it must be named in a page',
    ],
    [
      'a misspelt activity',
      'tools/acme-pause/tool.yaml',
      'activity: fill',
      'activity: fil',
      '20:42 unknown activity "fil", did you mean "fill"?',
    ],
    [
      'another id than the folder',
      'tools/acme-pause/tool.yaml',
      'id: acme-pause',
      'id: acme-paus',
      '1:5 the tool "acme-paus" lies in the folder "acme-pause"',
    ],
    ['a text that is missing', 'tools/acme-pause/en.yaml', 'title: Pause en\n', '', '1:1 title is missing'],
    [
      'a text that nothing has',
      'tools/acme-pause/en.yaml',
      'manager: Leder',
      'manger: Leder',
      '8:3 unknown seat "manger", did you mean "manager"?',
    ],
    [
      'another place than in the language of record',
      'tools/acme-pause/en.yaml',
      '{{minutes}}',
      '{{minuts}}',
      '6:8 unknown placeholder "minuts", did you mean "minutes"?',
    ],
    [
      'a text of nothing, among those laid over others',
      'tools/talk/da.yaml',
      'host:',
      'hots:',
      '2:3 unknown seat "hots", did you mean "host"?',
    ],
    [
      'a text of what is hidden',
      'tools/talk/da.yaml',
      'seats:',
      'agenda:\n  focus:\n    questions:\n      understand: Hvad?\nseats:',
      '4:19 what "agenda.focus.questions.understand" words is hidden here, so nobody would see this text',
    ],
    [
      'a text of what is new, missing',
      'tools/talk/en.yaml',
      '    title: Ro\n',
      '',
      '4:3 themes.acme-focus.title is missing',
    ],
    [
      'a key as the review sheets have it',
      'tools/talk/da.yaml',
      'seats:',
      'seats.host: Vært\nseats:',
      '1:1 unknown name "seats.host": write each of its parts as a name of its own',
    ],
    ['a number', 'tools/talk/da.yaml', 'host: Vært da', 'host: 7', '2:9 this must be text: put it in quotes'],
    ['markup', 'tools/talk/da.yaml', 'Vært da', '<b>Vært</b>', '2:9 texts are plain, without markup such as "<b"'],
    [
      'markup in what tools share',
      'shared/da.yaml',
      'Personale',
      '"<script>"',
      '2:7 texts are plain, without markup such as "<s"',
    ],
    [
      'a control character',
      'tools/talk/da.yaml',
      'Vært da',
      '"V\\u0007"',
      '2:9 a text holds a control character or half a character',
    ],
    [
      'letters turned around',
      'tools/talk/da.yaml',
      'Vært da',
      '"V\\u202Et"',
      '2:9 this text holds a character that nobody sees, U+202E',
    ],
    [
      'a name that reaches a prototype',
      'tools/talk/da.yaml',
      'seats:',
      '__proto__: { x: y }\nseats:',
      '1:1 "__proto__" cannot be the name of a field',
    ],
    [
      'a name that stands twice',
      'tools/talk/da.yaml',
      'seats:',
      'seats: { host: A }\nseats:',
      '2:1 "seats" stands twice, first on line 1',
    ],
    ['an alias', 'tools/talk/da.yaml', 'Vært da', '*host', '2:9 write "*host" out: content has no aliases'],
    ['a tag', 'tools/talk/da.yaml', 'Vært da', '!!js/function "x"', '2:9 content has no tags'],
    [
      'a misspelt field of the pack',
      'pack.yaml',
      'languages:',
      'language:',
      '3:1 unknown field "language", did you mean "languages"?',
    ],
    [
      'a version that is none',
      'pack.yaml',
      '2.0.0',
      '"2"',
      '2:10 a version has three numbers with dots between, such as 1.0.0',
    ],
    [
      'a language by name',
      'pack.yaml',
      'da, en',
      'da, en, norsk bokmål',
      '3:21 unknown language "norsk bokmål", did you mean "nb"?',
    ],
    [
      'a language as programs write it',
      'pack.yaml',
      'da, en',
      'da_DK, da, en',
      '3:13 unknown language "da_DK", did you mean "da-DK"?',
    ],
    [
      'a language that is none',
      'pack.yaml',
      'da, en',
      'da, en, xx',
      '3:21 unknown language "xx": a language is written as its code, such as "da", "nb" or "de-CH"',
    ],
    [
      'an id that is none',
      'pack.yaml',
      'id: acme',
      'id: Acme Inc',
      '1:5 an id has small letters a to z, digits and single hyphens',
    ],
    ['a source without a title', 'sources.yaml', 'title: Handbook, ', '', '1:3 title: this field is missing'],
    [
      'a source whose id is not the pack’s',
      'sources.yaml',
      '- { id: acme-handbook',
      '- { id: guide, title: G, publisher: P, language: en }\n- { id: acme-handbook',
      `1:9 ${own} "acme-guide"`,
    ],
  ]
  test.each(changed)('%s', (_, file, from, to, letter) => {
    const folder = packFolder()
    folder.change(file, from, to)
    expect(folder.letters()).toContainEqual(expect.stringContaining(`${file}:${letter}`))
  })

  const written: readonly [what: string, file: string, text: string, letter: string][] = [
    [
      'a file that is not understood',
      'packs.yaml',
      'a: b\n',
      'packs.yaml:1:1 unknown file "packs.yaml", did you mean "pack.yaml"?',
    ],
    [
      'a folder that is not understood',
      'tool/x/da.yaml',
      'a: b\n',
      'tool:1:1 unknown folder "tool", did you mean "tools"?',
    ],
    [
      'a tool without a folder',
      'tools/talk.yaml',
      'a: b\n',
      'tools/talk.yaml:1:1 put it in a folder that is called as its tool',
    ],
    [
      'a folder in a folder',
      'tools/talk/words/da.yaml',
      'a: b\n',
      'tools/talk/words:1:1 there is nothing to read in a folder here',
    ],
    ['another ending', 'tools/talk/nb.yml', 'a: b\n', 'tools/talk/nb.yml:1:1 call it "nb.yaml"'],
    [
      'a folder whose name is no id',
      'tools/My Tool/da.yaml',
      'a: b\n',
      'tools/My Tool:1:1 "My Tool" cannot be an id: write small letters, digits and single hyphens',
    ],
    [
      'a tool that is not there',
      'tools/tlak/da.yaml',
      'title: x\n',
      'tools/tlak:1:1 unknown tool "tlak", did you mean "talk"? (one of the pack\'s own has a tool.yaml)',
    ],
    [
      'a tool among models',
      'models/talk/da.yaml',
      'title: x\n',
      'models/talk:1:1 "talk" is a tool: put this folder in "tools"',
    ],
    [
      'a language the pack does not speak',
      'tools/talk/nb.yaml',
      'title: x\n',
      'tools/talk/nb.yaml:1:1 unknown language "nb"; there are "da", "en" (by "languages" in pack.yaml)',
    ],
    [
      'changes of what the pack brings',
      'tools/acme-pause/changes.yaml',
      'hide: []\n',
      'tools/acme-pause/changes.yaml:1:1 the pack brings "acme-pause" itself: change tool.yaml',
    ],
    ['words that are a list', 'tools/talk/da.yaml', '- a\n- b\n', 'tools/talk/da.yaml:1:1 words are texts under names'],
    ['a file that is empty', 'tools/talk/da.yaml', '# nothing\n', 'tools/talk/da.yaml:1:1 the file is empty'],
    ['a record that is none', 'based-on.yaml', 'da: [1]\n', 'based-on.yaml:1:5 this must be'],
  ]
  test.each(written)('%s', (_, file, text, letter) => {
    const folder = packFolder()
    folder.write(file, text)
    expect(folder.letters()).toContainEqual(expect.stringContaining(letter))
  })

  test('a language by its name in capitals is told once', () => {
    const folder = packFolder()
    folder.change('pack.yaml', 'da, en', 'Dansk, en')
    expect(folder.letters().filter((letter) => letter.startsWith('pack.yaml'))).toEqual([
      'pack.yaml:3:13 unknown language "Dansk", did you mean "da"?',
    ])
  })

  test('a file that is missing', () => {
    const folder = packFolder()
    for (const file of ['tools/acme-pause/en.yaml', 'tools/talk/en.yaml']) folder.remove(file)
    expect(folder.letters()).toEqual(['tools/acme-pause/en.yaml:1:1 this file is missing'])
    folder.remove('pack.yaml')
    expect(folder.letters()).toEqual(['pack.yaml:1:1 this file is missing'])
  })

  test('words of what is new, in a language that has no file', () => {
    const folder = packFolder()
    folder.remove('tools/talk/en.yaml')
    expect(folder.letters()).toEqual(
      ['title', 'statement', 'questions.when'].map(
        (facet) => `tools/talk/en.yaml:1:1 themes.acme-focus.${facet} is missing`,
      ),
    )
  })

  test('all of them at once, in reading order', () => {
    const folder = packFolder()
    folder.change('tools/talk/changes.yaml', 'group: results', 'group: result')
    folder.change('tools/acme-pause/en.yaml', 'manager: Leder', 'manger: Leder')
    folder.change('pack.yaml', 'da, en', 'da, en, xx')
    expect(folder.letters().map((letter) => letter.split(' ')[0])).toEqual([
      'pack.yaml:3:21',
      'tools/acme-pause/en.yaml:8:3',
      'tools/talk/changes.yaml:8:37',
    ])
  })
})
