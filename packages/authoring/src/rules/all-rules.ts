import { kindOfText } from './kind-of-text'
import { lengthBudgets } from './length-budgets'
import { missingKey } from './missing-key'
import { noEmptyText } from './no-empty-text'
import { noHiddenCharacters } from './no-hidden-characters'
import { noMarkup } from './no-markup'
import { oneLine } from './one-line'
import { placeholderForm } from './placeholder-form'
import { placeholderKnown } from './placeholder-known'
import type { Rule } from './rule'
import { sameKeys } from './same-keys'
import { samePlaceholders } from './same-placeholders'
import { toldApart } from './told-apart'
import { unknownKey } from './unknown-key'

export const allRules: readonly Rule[] = [
  unknownKey,
  missingKey,
  kindOfText,
  sameKeys,
  samePlaceholders,
  placeholderForm,
  placeholderKnown,
  noEmptyText,
  noMarkup,
  noHiddenCharacters,
  oneLine,
  lengthBudgets,
  toldApart,
]
