import { toolSchema } from '@trivsel/core'
import { expect, test } from 'vitest'
import { childOf, type Fields, itemsOf, type Node } from '../read/node'
import { parseYaml } from '../read/parse-yaml'
import { putInShared } from './put-in-shared'
import { shapeOf } from './shape'

const fail = (_: unknown, message: string): never => {
  throw new Error(message)
}

const entries = parseYaml('models.yaml', '- { id: balance, parts: [a] }\n- { id: relations, parts: [b] }\n', fail)

function named(models: string) {
  const letters: string[] = []
  const tool = parseYaml('tool.yaml', `models: [${models}]\n`, fail) as Fields
  const shared = { name: 'models', entries: entries as Node }
  const whole = putInShared(tool, shared, shapeOf(toolSchema), ({ line, column }, message) => {
    letters.push(`${line}:${column} ${message}`)
  })
  return { put: itemsOf(childOf(whole, 'models')).map((item) => item.at.line), letters }
}

test('what a tool names is put in from where it stands', () => {
  expect(named('relations, balance')).toEqual({ put: [2, 1], letters: [] })
})

test('what is named twice is put in once and told', () => {
  expect(named('balance, relations, balance')).toEqual({ put: [1, 2], letters: ['1:30 model "balance" stands twice'] })
})

test('for what is not there, what was meant stands in, once', () => {
  expect(named('balnce, balanc')).toEqual({
    put: [1],
    letters: [
      '1:10 unknown model "balnce", did you mean "balance"?',
      '1:18 unknown model "balanc", did you mean "balance"?',
    ],
  })
})
