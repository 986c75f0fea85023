/**
 * Colours, muted. Nothing is told by colour alone: boxes have numbers, titles and places, marks have shapes, and what
 * nobody said is dashed.
 */
export const palette = {
  page: '#FFFFFF',
  ink: '#1F2A37',
  quiet: '#465366',
  line: '#5B6878',
  /** Thin lines between rows, and what is not filled. */
  faint: '#CBD2DA',
  band: '#FFFFFF',
  chip: '#FFFFFF',
  badge: '#1F2A37',
  badgeInk: '#FFFFFF',
  /** Boxes, by side of the horizontal and of the vertical axis. */
  boxes: { '-1,1': '#FBEBDD', '1,1': '#E3F0E6', '1,-1': '#E4EDF7', '-1,-1': '#F1EEE8' },
  /** Circles that overlap, half seen through. */
  circles: ['#8DB8DC', '#E3B48A', '#94C3A1', '#C3B4D6'],
  /** What gives, what drains, what does neither. */
  gives: '#2F6B4A',
  drains: '#CC7F45',
  plain: '#8A96A4',
  /** Signs of a traffic light, and what is written on them. */
  signs: { serious: '#B3362B', 'minor-and-easy': '#F0C649', works: '#2F7A4D' },
  /** Ground below each sign. */
  lights: { serious: '#FBECE9', 'minor-and-easy': '#FCF5DF', works: '#E7F2EB' },
  signInk: { serious: '#FFFFFF', 'minor-and-easy': '#1F2A37', works: '#FFFFFF' },
} as const

/** The tints of boxes in reading order, for parts that follow each other. */
export const tints: readonly string[] = Object.values(palette.boxes)

/** Text and what it stands on; each pair keeps a contrast of at least 4.5 to 1. */
export const onGround: readonly (readonly [text: string, ground: string])[] = [
  [palette.ink, palette.page],
  [palette.quiet, palette.page],
  [palette.ink, palette.chip],
  [palette.badgeInk, palette.badge],
  ...tints.flatMap((box) => [[palette.ink, box] as const, [palette.quiet, box] as const]),
  ...palette.circles.map((circle) => [palette.ink, circle] as const),
  ...Object.keys(palette.signs).map((means) => {
    const sign = means as keyof typeof palette.signs
    return [palette.signInk[sign], palette.signs[sign]] as const
  }),
  ...Object.values(palette.lights).map((ground) => [palette.ink, ground] as const),
]
