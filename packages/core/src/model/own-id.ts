/** The id of something people added during a session. The prefix keeps it apart from every id in content. */
export type OwnId = `own:${string}`

/** True for an id that people added during a session. */
export const isOwnId = (id: string): id is OwnId => id.startsWith('own:')
