/** The languages in which our own content is complete. Danish is the language of record. */
export const languages = ['da', 'en'] as const
