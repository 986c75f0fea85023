// Says why a theme lies where it lies, and why these themes are proposed. What is said can be computed again.
import { managementTeam } from '@trivsel/content/management-team'
import { words } from '@trivsel/content/management-team/da'
import { words as shared } from '@trivsel/content/shared/da'
import { say, textKey } from '@trivsel/core'
import { chosenAgain, chosenTexts, placedTexts, whyChosen, whyPlaced } from '@trivsel/engine/why'
import { createTranslator, text } from '@trivsel/i18n'

const danish = createTranslator({ language: 'da', words: [shared, words] })
const { id, map, scale } = managementTeam

// Eight people: how many answered low, on the line and high. A session's result has the same counts.
const place = whyPlaced(map, { importance: [1, 0, 7], success: [4, 3, 1] }, scale)
for (const line of placedTexts(place)) console.log(text(danish, line))

const picks = [
  ['good-decisions', 5],
  ['results', 3],
  ['training', 3],
  ['engagement', 3],
] as const
const choice = whyChosen(picks, { min: 2, max: 3 })
for (const line of chosenTexts(choice, (theme) => say(textKey.theme(id, theme, 'title')))) {
  console.log(text(danish, line))
}
console.log(chosenAgain(choice).tieGroup.join(', '))
