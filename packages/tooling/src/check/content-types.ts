import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue, Deck, Model, Tool } from '@trivsel/core'
import type { Check } from './check'
import { output } from './command'
import { filesIn, root } from './workspace'

// What a program with every tool costs its compiler. Time is told but not held against anybody: machines differ.
const BUDGETS = { instantiations: 12_000, kilobytes: 280 }

const dist = join(root, 'content/dist')
// Inside a package that knows the content, so that it is found as a reader's project would find it.
const folder = join(root, 'packages/tooling/node_modules/.cache/content-types')

const typeOf = (id: string): string => id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const imported = (id: string): string => `import type { ${typeOf(id)} } from '@trivsel/content/${id}'`

function usingTool({ id, steps, seats, themes }: Tool): string[] {
  const [type, theme] = [typeOf(id), themes[0]]
  return [
    `'${steps[0]?.id}' satisfies StepsOf<${type}>`,
    `'${seats[0]?.id}' satisfies SeatId<${type}>`,
    ...(theme === undefined ? [] : [`'${theme.id}' satisfies ThemeId<${type}>`]),
    ...['StepsOf', 'SeatId', 'ThemeId'].flatMap((ids) => [
      '// @ts-expect-error no tool has it',
      `'no-such-id' satisfies ${ids}<${type}>`,
    ]),
  ]
}

const using = (piece: Model | Deck, list: 'parts' | 'cards', first: string | undefined): string[] => [
  `'${first}' satisfies ${typeOf(piece.id)}['${list}'][number]['id']`,
  '// @ts-expect-error none has it',
  `'no-such-entry' satisfies ${typeOf(piece.id)}['${list}'][number]['id']`,
]

/** A program that names an id of every tool, model and deck, and for each one that is not there. */
function program({ tools, models, decks }: Catalogue): string {
  return [
    "import type { SeatId, StepsOf, ThemeId } from '@trivsel/core'",
    ...[...tools, ...models, ...decks].map(({ id }) => imported(id)),
    ...tools.flatMap(usingTool),
    ...models.flatMap((model) => using(model, 'parts', model.parts[0]?.id)),
    ...decks.flatMap((deck) => using(deck, 'cards', deck.cards[0]?.id)),
    '',
  ].join('\n')
}

const figure = (printed: string, name: string): string =>
  new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(printed)?.[1] ?? '?'

/** Compiles what uses every piece of content as it is published, and holds what that costs against its budgets. */
export const contentTypes: Check = {
  name: 'types from content',
  run: async (tell) => {
    const catalogue = JSON.parse(readFileSync(join(dist, 'json/catalogue.json'), 'utf8')) as Catalogue
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'ids.ts'), program(catalogue))
    const settings = {
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: { noEmit: true, customConditions: [] },
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, files: ['ids.ts'] }))
    const { code, printed } = await output('tsc', '-p', folder, '--extendedDiagnostics')
    if (code !== 0) return [printed]

    const declarations = filesIn(join(dist, 'structure'), ['.d.ts'])
    const kilobytes = Math.ceil(declarations.reduce((sum, file) => sum + statSync(file).size, 0) / 1024)
    const instantiations = Number(figure(printed, 'Instantiations'))
    tell(
      `${instantiations} instantiations, ${figure(printed, 'Check time')} to check, ${figure(printed, 'Total time')} in all`,
    )
    tell(`${kilobytes} kB of declarations for ${declarations.length} tools, models and decks`)
    return Object.entries({ instantiations, kilobytes }).flatMap(([what, found]) => {
      const budget = BUDGETS[what as keyof typeof BUDGETS]
      return found <= budget
        ? []
        : [`${found} ${what} are more than the ${budget} in packages/tooling/src/check/content-types.ts`]
    })
  },
}
