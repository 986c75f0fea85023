import { plain, type WordsFile } from '@trivsel/authoring/content'
import { moduleFiles } from './module'

/** One namespace in one language. Its declarations tell which, but not every text: those are for people, not for types. */
export function wordsModule({ language, namespace, tree }: WordsFile): [string, string][] {
  const declarations = `export interface Texts {
  readonly [name: string]: string | Texts;
}
export declare const words: {
  readonly language: ${JSON.stringify(language)};
  readonly namespace: ${JSON.stringify(namespace)};
  readonly texts: Texts;
};
`
  return moduleFiles(
    `words/${language}/${namespace}`,
    'words',
    { language, namespace, texts: plain(tree) },
    declarations,
  )
}
