import { createInstance, type i18n } from 'i18next'
import type { Layered } from '../words/flat-texts'

/**
 * An i18next instance of our own, ready at once. It only finds texts (layers, plurals, contexts); filling their places
 * is not left to it, so that nothing people write ever reaches a template engine.
 */
export function i18nextInstance(language: string, layered: Layered): i18n {
  const instance = createInstance()
  // Before i18next 27 all instances share one logger, which init replaces: put back what the host had set there.
  const { logger } = instance as { readonly logger?: object }
  const before = { ...logger }
  void instance.init({
    lng: language,
    ns: [...layered.keys()],
    resources: { [language]: Object.fromEntries([...layered].map(([ns, flat]) => [ns, Object.fromEntries(flat)])) },
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    // Paths are kept whole, so that a key is found as it stands or not at all.
    keySeparator: false,
    nsSeparator: false,
    ignoreJSONStructure: false,
    interpolation: { escapeValue: false },
  })
  if (logger !== undefined) Object.assign(logger, before)
  return instance
}
