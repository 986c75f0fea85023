import { checksum } from '../../session/canonical'
import type { TallyShape } from '../shape'

/*
 * What the statement counts, in one number: a digit for each axis (the level's position, then missing, then neither),
 * one for the pick (not picked, picked, neither), and one for each thing that may be wrong with a person's answer.
 */

/** Values of the digit of an axis. */
export const axisBase = ({ levels }: TallyShape): number => levels.length + 2
/** Values of the digit of a pick: 0 not picked, 1 picked, 2 neither. */
export const PICK_BASE = 3
/** Values of a digit that says whether something is wrong. */
export const FLAG_BASE = 2

/** What the row about everyone has for a theme, where a person may have several rows. */
export const EVERYONE = -1
/** The same, where each row is a person. */
export const EVERYONE_ONCE = -2
/** The number of a row about no theme: it only says that somebody takes part. */
export const noTheme = ({ themes }: TallyShape): number => themes.length
/** The number of all themes that the shape does not have. */
export const otherTheme = ({ themes }: TallyShape): number => themes.length + 1

/** A text that tells shapes apart, so that counts are never read by another shape than they were made for. */
export const fingerprint = ({ themes, axes, levels, picks }: TallyShape): string =>
  checksum({ themes, axes, levels, picks })

/** The columns of the counts. */
export const columns = ['shape', 'theme', 'cell', 'people', 'rows'] as const
