import host, { type i18n } from 'i18next'
import { expect, it, vi } from 'vitest'
import { da } from '../fixtures/words'
import { text } from '../text/text'
import { createTranslator, resourcesOf } from './translator'

const stateOf = (instance: i18n) =>
  JSON.stringify({
    language: instance.language,
    languages: instance.languages,
    resources: instance.store.data,
    ns: instance.options.ns,
    hi: instance.t('hi'),
  })

it('never touches the host’s own i18next, initialised before or after', async () => {
  expect(host.isInitialized).toBeFalsy()
  const early = createTranslator({ language: 'da', words: da })
  expect(host.isInitialized).toBeFalsy()

  const logger = { type: 'logger' as const, log: vi.fn(), warn: vi.fn(), error: vi.fn() }
  await host.use(logger).init({
    lng: 'fr',
    debug: true,
    fallbackLng: 'de',
    resources: { fr: { translation: { hi: 'bonjour' }, shared: { levels: { high: 'haut' } } } },
  })
  const before = stateOf(host)
  const late = createTranslator({ language: 'da', words: da })
  expect(text(late, 'shared:levels.high')).toBe('i høj grad')
  expect(text(early, 'shared:levels.high')).toBe('i høj grad')
  expect(text(late, 'shared:nothing.here')).toBe('⟦shared:nothing.here⟧')
  expect(stateOf(host)).toBe(before)

  logger.log.mockClear()
  host.services.logger.log('from the host')
  expect(logger.log).toHaveBeenCalledExactlyOnceWith(['i18next: from the host'])
  await host.changeLanguage('de')
  expect(text(late, 'shared:levels.high')).toBe('i høj grad')
})

it('gives a host resources that its own i18next reads, plurals and all', async () => {
  const own = host.createInstance()
  await own.init({ lng: 'da', fallbackLng: false, resources: {}, interpolation: { escapeValue: false } })
  for (const [namespace, tree] of Object.entries(resourcesOf(createTranslator({ language: 'da', words: da })))) {
    own.addResourceBundle('da', namespace, tree)
  }
  expect(own.t('shared:report.themes', { count: 2 })).toBe('2 temaer er valgt')
  expect(own.t('management-team:themes.clear-goals.title')).toBe('Klare mål')
})
