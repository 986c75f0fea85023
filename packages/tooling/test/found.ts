import { type Content, checkContent } from '@trivsel/authoring/content'
import { type Repository, repository } from '@trivsel/authoring/test/content'
import type { OwnRule } from '../src/content/rules/own-rule'

/** The fixture's content, after something in it was changed. */
export function contentWith(change: (repository: Repository) => void = () => {}): Content {
  const made = repository()
  change(made)
  const seen: Content[] = []
  checkContent(made.root, ['da', 'en'], (content) => {
    seen.push(content)
    return []
  })
  return seen[0] as Content
}

/** What a rule finds in the fixture's content, after something in it was changed: where, in which language, and what. */
export const found = (rule: OwnRule, change?: (repository: Repository) => void): string[] =>
  rule
    .find(contentWith(change))
    .map(({ where, language, message }) => [where, language, message].filter(Boolean).join(' | '))
