/**
 * Who sees what a person writes in a step: `private` nobody else, ever; `by-choice` nobody until its author shows it;
 * `reveal` nobody until the common reveal; `group` all who take part, at once.
 */
export const privacies = ['private', 'by-choice', 'reveal', 'group'] as const

/** One of {@link privacies}. */
export type Privacy = (typeof privacies)[number]
