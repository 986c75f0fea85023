import type { RenderedPicture } from '../../render/rendered'

/** The name of a form of pictures. */
export type FormName = RenderedPicture['form']

/** A picture of one form, in words. */
export type Rendered<F extends FormName> = Extract<RenderedPicture, { readonly form: F }>

/** What is seen of a picture: SVG markup, and how high it is, px. */
export interface Drawn {
  readonly height: number
  readonly markup: string
}
