import type { RenderedPicture } from '../../render/rendered'

/** The name of a form of pictures. */
export type FormName = RenderedPicture['form']

/** A picture of one form, in words. */
export type Rendered<F extends FormName> = Extract<RenderedPicture, { readonly form: F }>
