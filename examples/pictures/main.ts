import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { allRows } from './rows'
import { sheetOf } from './sheet'

const usage = `npm run pictures                      every picture that the tools leave, on one page: out/pictures.html
npm run pictures -- --out FILE.html   the same in another file`

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'out/pictures.html' }, help: { type: 'boolean' } },
})

if (values.help) console.log(usage)
else {
  // npm starts scripts in the folder of package.json; paths are meant from where the person stands.
  const here = process.env['INIT_CWD'] ?? process.cwd()
  const file = resolve(here, values.out)
  const rows = allRows()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, sheetOf(rows))
  console.log(`${rows.flatMap(({ pictures }) => pictures).length} pictures: ${relative(here, file)}`)
}
