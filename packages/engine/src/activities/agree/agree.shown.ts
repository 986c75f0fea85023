import type { Viewer } from '../../privacy/viewer'
import type { AgreeData, ShownBook } from './agree.data'

/** What others have shown to a viewer, by whom. The shared screen sees what everyone may. */
export const visibleTo = ({ shown }: AgreeData, viewer: Viewer): readonly (readonly [by: string, book: ShownBook])[] =>
  Object.entries(shown).filter(
    ([by, { to }]) => by !== viewer && viewer !== 'public' && (to === 'everyone' || to.includes(viewer)),
  )
