#!/usr/bin/env node
import { run } from './run'

const { code, out, err } = run(process.argv.slice(2), process.cwd())
for (const line of out) console.log(line)
for (const line of err) console.error(line)
process.exitCode = code
