// Speaks Danish, with an organisation's own wording laid over ours. Only the texts that differ are given.
import { words as tool } from '@trivsel/content/management-team/da'
import { words as shared } from '@trivsel/content/shared/da'
import { problem, textKey } from '@trivsel/core'
import { createTranslator, text } from '@trivsel/i18n'

const danish = createTranslator({
  language: 'da',
  words: [shared, tool],
  overrides: [
    {
      language: 'da',
      namespace: 'management-team',
      texts: { themes: { training: { title: 'Oplæring og kurser' } } },
    },
  ],
})

// The first title is the organisation’s own, the second is ours.
console.log(text(danish, textKey.theme('management-team', 'training', 'title')))
console.log(text(danish, textKey.theme('management-team', 'clear-goals', 'title')))

// A problem becomes a sentence, a day becomes a date.
console.log(text(danish, problem('unknown-theme', { theme: 'clear-gaols', nearest: 'clear-goals' })))
console.log(text(danish, textKey.report('follow-up'), { date: { date: '2027-01-12' } }))
