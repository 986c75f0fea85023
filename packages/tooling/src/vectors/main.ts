import { vectors } from './command'

try {
  // npm moves to the package it finds; the path is meant from where the command was typed.
  process.exitCode = vectors(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), console.log)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
