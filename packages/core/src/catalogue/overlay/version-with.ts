import type { Pack } from '../../model/pack'

/** The version of what a pack was laid over, with the pack told as semantic versions tell of a build: `1.2.0+acme.1.0.0`. */
export const versionWith = ({ version }: { readonly version: string }, { id, version: own }: Pack): string =>
  `${version}${version.includes('+') ? '.' : '+'}${id}.${own}`

/** True where a version tells that a pack is in what it is the version of. */
export const isIn = (version: string, pack: string): boolean =>
  new RegExp(`\\+(?:.*\\.)?${pack}\\.\\d+\\.\\d+\\.\\d+`).test(version)
