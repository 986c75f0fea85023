import { withoutPlaceholders } from '@trivsel/authoring/content'
import type { OwnRule } from './own-rule'

/** A text that is equal in two languages was most likely forgotten when the other was translated. */
export const sameInBoth: OwnRule = {
  name: 'same-in-both',
  find: ({ words }) =>
    [...words].flatMap(([namespace, [record, ...others]]) => {
      const texts = new Map(record?.leaves.map(({ key, text }) => [key, text]))
      return others.flatMap(({ language, leaves }) =>
        leaves
          .filter(({ key, text }) => texts.get(key) === text && /\p{L}/u.test(withoutPlaceholders(text)))
          .map(({ key, at, text }) => ({
            at,
            message: `"${text}" is the same in ${record?.language} and ${language}: translate it, or list it in content/exceptions.yaml`,
            where: `${namespace}:${key}`,
            language,
          })),
      )
    }),
}
