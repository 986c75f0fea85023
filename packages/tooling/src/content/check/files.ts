/** Where the lists of the repository stand that its content is held against, from the root. */
export const files = {
  inventory: 'packages/tooling/src/content/inventory.yaml',
  glossary: 'packages/tooling/src/content/rules/glossary.yaml',
  exceptions: 'content/exceptions.yaml',
  releasedIds: 'content/released-ids.txt',
} as const
