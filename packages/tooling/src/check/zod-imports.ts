import { join, relative } from 'node:path'
import type { Check } from './check'
import { importsOf } from './imports'
import { filesIn, root, shipped } from './workspace'

// In what we ship rather than in the sources: there every way of importing has become visible.
const instead: Readonly<Record<string, string>> = {
  zod: "import * as z from 'zod/mini'",
  'zod/v4': "import * as z from 'zod/mini'",
  'date-fns': "import one function, as in 'date-fns/addWeeks'",
}

export const zodImports: Check = {
  name: 'zod and date-fns imports',
  run: () =>
    shipped
      .flatMap(({ folder }) => filesIn(join(root, folder, 'dist'), ['.js', '.cjs', '.ts', '.cts']))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier in instead)
          .map((specifier) => `${relative(root, file)}: '${specifier}' is too heavy; ${instead[specifier]}`),
      ),
}
