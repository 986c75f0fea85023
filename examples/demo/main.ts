import { runDemo } from './demo'

// Whoever reads only the first lines, as head does, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = runDemo(process.argv.slice(2), {
  // npm starts scripts in the folder of package.json; paths are meant from where the person stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
