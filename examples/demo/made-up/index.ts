import { da } from './da'
import { en } from './en'

/** What the team of the demo agrees, whichever themes it chooses. Nobody said it; it shows what agreements look like. */
export const madeUp = { da, en }
