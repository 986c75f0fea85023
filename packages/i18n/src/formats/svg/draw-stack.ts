import { element } from './markup'
import { palette } from './palette'
import type { Stack } from './stack'
import { drawBlock } from './text-block'

/** Placed columns of texts as markup. */
export const drawStacks = (stacks: readonly Stack[]): string =>
  stacks
    .flatMap(({ texts, dots }) => [
      ...dots.map(({ x, y, radius }) => element('circle', { cx: x, cy: y, r: radius, fill: palette.line })),
      ...texts.map(drawBlock),
    ])
    .join('')
