import type { Language } from '@trivsel/authoring/content'
import type { OwnRule } from './own-rule'

interface Sign {
  readonly found: RegExp
  readonly instead: string
}

const emoji: Sign = { found: /(?![©®™])\p{Extended_Pictographic}/u, instead: 'words' }
const apostrophe: Sign = { found: /'/, instead: '’' }

// Not every screen has the font for them, and a text that mixes signs looks like it was pasted together.
const signs: Readonly<Record<Language, readonly Sign[]>> = {
  da: [{ found: /["“”„‘]/, instead: '»…«' }, apostrophe, { found: /[–—]/, instead: '-' }, emoji],
  en: [{ found: /["“”„»«]/, instead: '‘…’' }, apostrophe, { found: /—/, instead: '–' }, emoji],
}

/** One sign for one thing: quotes, apostrophes and dashes as each language sets them. */
export const ownSigns: OwnRule = {
  name: 'signs',
  find: ({ words }) =>
    [...words.values()].flat().flatMap(({ namespace, language, leaves }) =>
      leaves.flatMap(({ key, at, text }) =>
        (signs[language] ?? []).flatMap(({ found, instead }) => {
          const sign = found.exec(text)?.[0]
          const where = `${namespace}:${key}`
          return sign === undefined ? [] : [{ at, message: `instead of ${sign} write ${instead}`, where, language }]
        }),
      ),
    ),
}
