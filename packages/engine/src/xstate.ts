import type { Tool } from '@trivsel/core'
import type { AnyStateMachine } from 'xstate'
import { type Compiled, kitOf } from './session/compile'

/**
 * The step machine of a compiled tool: its states are the tool's steps. For inspectors and diagrams; answers never pass
 * through it, so never run a session on it.
 */
export const stepMachine = <T extends Tool>(compiled: Compiled<T>): AnyStateMachine =>
  kitOf(compiled as unknown as Compiled).machine
