/**
 * What the host may call a person: a letter or digit first, then also `. _ @ + -`, at most 64 characters. Names that
 * reach a prototype are left out, since answers are kept under these ids.
 */
export const PARTICIPANT_ID = /^(?!(?:constructor|prototype)$)[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,63}$/u
