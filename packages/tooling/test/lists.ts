import type { Repository } from '@trivsel/authoring/test/content'
import { files } from '../src/content/check/files'
import { currentIds, idList } from '../src/content/ids/ids'
import { contentWith } from './found'

/** Writes every list that content is held against: an inventory as given, all ids given out, and else nothing. */
export function keepLists({ write }: Pick<Repository, 'write'>, inventory: string): void {
  for (const file of Object.values(files)) write(file, '[]\n')
  write(files.inventory, inventory)
  write(files.releasedIds, idList(currentIds(contentWith())))
}
