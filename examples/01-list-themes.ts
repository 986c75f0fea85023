// Lists the themes a management team looks at. Structure and words come apart and meet by id.
import { managementTeam } from '@trivsel/content/management-team'
import { words } from '@trivsel/content/management-team/en'
import { textKey } from '@trivsel/core'
import { createTranslator, text } from '@trivsel/i18n'

const english = createTranslator({ language: 'en', words: [words] })
const { id: tool, groups, themes } = managementTeam

console.log(text(english, textKey.tool(tool, 'title')))

for (const group of groups) {
  console.log(`\n${text(english, textKey.group(tool, group))}`)
  for (const theme of themes.filter((theme) => theme.group === group)) {
    console.log(`- ${text(english, textKey.theme(tool, theme.id, 'title'))}`)
  }
}
