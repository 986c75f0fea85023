import type { Picture, PictureAxis } from '@trivsel/core'
import type { Say } from '../text/wording'
import type { RenderedAxis, RenderedPicture } from './rendered'

const renderAxis = ({ label, low, line, high }: PictureAxis, say: Say): RenderedAxis => ({
  label: say(label),
  low: say(low),
  line: say(line),
  high: say(high),
})

/** Gives a picture its words; where things lie stays as it is. */
export const renderPicture = (picture: Picture, language: string, say: Say): RenderedPicture => ({
  form: picture.form,
  language,
  title: say(picture.title),
  description: say(picture.description),
  horizontal: renderAxis(picture.horizontal, say),
  vertical: renderAxis(picture.vertical, say),
  regions: picture.regions.map(({ x, y, number, title, caption }) => ({
    x,
    y,
    number,
    title: say(title),
    caption: say(caption),
  })),
  items: picture.items.map(({ id, x, y, label, marks }) => ({ id, x, y, label: say(label), marks })),
  legend: picture.legend.map(({ mark, text }) => ({ mark, text: say(text) })),
})
