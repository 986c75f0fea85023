import { readArguments } from './arguments'
import { runDemo, type Surroundings } from './demo'
import { runRehearsal } from './rehearsal/run'

// Whoever reads only the first lines, as head does, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const around: Surroundings = {
  // npm starts scripts in the folder of package.json; paths are meant from where the person stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}
const args = process.argv.slice(2)
const wishes = readArguments(args)
const rehearsal = 'fault' in wishes ? null : wishes.rehearsal

process.exitCode =
  'fault' in wishes || rehearsal === null ? runDemo(args, around) : await runRehearsal({ ...wishes, rehearsal }, around)
