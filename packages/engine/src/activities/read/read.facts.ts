import type { Problem } from '@trivsel/core'

/** Reading holds nobody back: people may know it already, or hear it told. */
export const readFacts = (): readonly Problem[] => []
