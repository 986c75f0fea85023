import { managementTeam } from '@trivsel/content/management-team'

/** The twenty themes and two axes that everybody rates. */
export const themes = managementTeam.themes.map(({ id }) => id)
export const axes = ['importance', 'success'] as const
export const levels = ['low', 'line', 'high'] as const

export interface Rating {
  readonly by: string
  readonly theme: (typeof themes)[number]
  readonly axis: (typeof axes)[number]
  readonly level: (typeof levels)[number]
}

/** What so many people answer, one rating after the other: everybody on every theme and axis. */
export const ratings = (people: number): Rating[] =>
  Array.from({ length: people }, (_, i) => `p${i + 1}`).flatMap((by, person) =>
    themes.flatMap((theme, t) =>
      axes.map((axis, a) => ({ by, theme, axis, level: levels[(person * 7 + t * 5 + a * 11) % 3] as Rating['level'] })),
    ),
  )

/** Person, theme, axis, level. */
export type Answers = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
