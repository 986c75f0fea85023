/** Colours, muted. Nothing is told by colour alone: boxes have numbers, titles and places, marks have shapes. */
export const palette = {
  page: '#FFFFFF',
  ink: '#1F2A37',
  quiet: '#465366',
  line: '#5B6878',
  band: '#FFFFFF',
  chip: '#FFFFFF',
  badge: '#1F2A37',
  badgeInk: '#FFFFFF',
  /** Boxes, by side of the horizontal and of the vertical axis. */
  boxes: { '-1,1': '#FBEBDD', '1,1': '#E3F0E6', '1,-1': '#E4EDF7', '-1,-1': '#F1EEE8' },
} as const

/** Text and what it stands on; each pair keeps a contrast of at least 4.5 to 1. */
export const onGround: readonly (readonly [text: string, ground: string])[] = [
  [palette.ink, palette.page],
  [palette.quiet, palette.page],
  [palette.ink, palette.chip],
  [palette.badgeInk, palette.badge],
  ...Object.values(palette.boxes).flatMap((box) => [[palette.ink, box] as const, [palette.quiet, box] as const]),
]
