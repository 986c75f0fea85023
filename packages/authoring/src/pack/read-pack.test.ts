import { findTool, overlay, type Pack, parsePack, textHash } from '@trivsel/core'
import { describe, expect, test } from 'vitest'
import { baseCatalogue, type PackFolder, packFiles, packFolder } from '../../test/pack'
import { readPack } from './read-pack'

const packOf = (folder: PackFolder): Pack => {
  const result = folder.read()
  if (!result.ok) throw new Error(result.letters.join('\n'))
  return result.pack
}

describe('a folder', () => {
  test('becomes a pack that comes through the door and lies over its base', () => {
    const pack = packOf(packFolder())
    expect(parsePack(structuredClone(pack))).toEqual({ ok: true, value: pack })
    const laid = overlay(baseCatalogue(), pack)
    if (!laid.ok) throw new Error('refused')
    expect(findTool(laid.catalogue, 'talk').themes.map(({ id }) => id)).toEqual([
      'leadership',
      'clear-goals',
      'acme-focus',
    ])
    expect(findTool(laid.catalogue, 'acme-pause')).toMatchObject({
      version: '2.0.0',
      scale: { id: 'two-ends' },
      steps: [{ restsOn: null }],
    })
    expect(JSON.stringify(pack)).not.toContain('acme-handbook: 3')
  })

  test('says what has changed under its texts, and what nobody accepted', () => {
    const folder = packFolder()
    folder.write(
      'based-on.yaml',
      `da:\n  talk:seats.host: ${textHash('Formand')}\n  shared:roles.hr: "${textHash('Words')}"\n`,
    )
    const result = folder.read()
    expect(result.ok && result.notes.map((note) => note.replace(`${folder.folder}/`, ''))).toEqual([
      'tools/talk/da.yaml:2:9 the text that this stands for has changed; it is now "Vært" (da)',
      'tools/talk/en.yaml:1:1 one text stands for another, and it is not recorded which; run trivsel-pack accept',
    ])
  })

  test('shows each place as it was given', () => {
    const { folder, change } = packFolder()
    change('pack.yaml', 'da, en', 'dansk')
    const result = readPack(`${folder}/`, baseCatalogue())
    expect(result.ok ? [] : result.letters).toContain(
      `${folder}/pack.yaml:3:13 unknown language "dansk", did you mean "da"?`,
    )
  })
})

describe('a language that the pack brings', () => {
  test('is complete in what speaks it and in what tools share', () => {
    const folder = packFolder()
    folder.change('pack.yaml', 'da, en', 'da, en, nb')
    folder.write('tools/acme-pause/nb.yaml', 'title: Pause\n')
    expect(folder.letters()).toContain('tools/acme-pause/nb.yaml:1:1 forms.note.fields.kept.questions.why is missing')
    folder.write('shared/nb.yaml', 'roles:\n  hr: HR\n')
    const letters = folder.letters()
    expect(letters).toContain('shared/nb.yaml:1:1 axes.success.label is missing')
    expect(letters).toContain('shared/nb.yaml:1:1 problems.unknown-theme_nearest is missing')
  })

  test('is spoken by nothing without what tools share', () => {
    const folder = packFolder()
    folder.change('pack.yaml', 'da, en', 'da, en, nb')
    folder.write('tools/acme-pause/nb.yaml', packFiles['tools/acme-pause/da.yaml'] ?? '')
    expect(folder.letters()).toEqual(['pack.yaml:1:1 "acme-pause" speaks "nb", and "shared", which it shows, does not'])
  })
})
