import { parseYaml } from '../src/read/parse-yaml'
import type { Language } from '../src/read/read-content'
import { type WordsFile, wordsFile } from '../src/words/words-file'

/** Words as a rule sees them, from the text of their file. */
export function words(text: string, language: Language = 'da', namespace = 'talk'): WordsFile {
  const file = `content/tools/${namespace}/${language}.yaml`
  const complain = (_: unknown, message: string): never => {
    throw new Error(message)
  }
  const tree = parseYaml(file, text, complain)
  const [read] = tree === undefined ? [] : wordsFile(namespace, { language, file, tree }, complain)
  if (read === undefined) throw new Error('these words cannot be read')
  return read
}
