import { type Block, type DealStep, say, type Text, textKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Leaves, Scene } from '../drawers'
import { peopleText, personText, words } from '../report-texts'
import type { DealData } from './deal.data'
import { type DealResult, type DealtGroup, type DealtRound, dealResult } from './deal.result'

type DealScene = Scene<DealStep, DealData>

const title = ({ tool }: DealScene, card: string): Text => say(textKey.card(tool.deck?.id ?? tool.id, card))

const people = ({ session }: DealScene, ids: readonly string[]): Text =>
  words('value', { value: peopleText(session, ids) })

/** True where all who took part talked together in every round, so that nobody need look for their own partners. */
const allTogether = (rounds: DealResult['rounds']): boolean =>
  rounds.every(({ groups, pauses }) => pauses.length === 0 && groups.length === 1 && groups[0]?.members.length !== 1)

/** Whom a person met, and which card the person held; nothing where that is plain, or the person was in no round. */
function ownRounds(scene: DealScene, rounds: DealResult['rounds'], person: string): Block[] {
  if (allTogether(rounds)) return []
  const items = rounds.flatMap(({ groups, pauses }, i) => {
    const label = words('deal.round', { round: i + 1 })
    if (pauses.includes(person)) return [{ label, values: [words('deal.pause')] }]
    const group = groups.find(({ members }) => members.includes(person))
    if (group === undefined) return []
    const partners = group.members.filter((id) => id !== person)
    const card = group.cards[group.members.indexOf(person)]
    return [
      {
        label,
        values: [
          partners.length === 0 ? words('deal.alone') : people(scene, partners),
          ...(card === undefined ? [] : [words('deal.your-card', { card: title(scene, card) })]),
        ],
      },
    ]
  })
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: words('deal.yours') },
    { kind: 'pairs', items },
  ]
}

function time({ planned, startedAt, took, late }: DealtRound, round: number): Text {
  if (startedAt === null) return words('deal.not-held', { round })
  if (took === null) return words('deal.runs', { round })
  const minutes = words('minutes', { count: took })
  if (late > 0) return words('deal.took-late', { round, minutes, late })
  return planned === null ? words('deal.took', { round, minutes }) : words('deal.took-of', { round, minutes, planned })
}

/** The people of a group, each with the card they hold. */
const hands = (scene: DealScene, { members, cards }: DealtGroup): Text => {
  const held = members.map((id, i): Text => {
    const card = cards[i]
    const person = personText(scene.session, id)
    return card === undefined ? person : words('deal.holds', { person, card: title(scene, card) })
  })
  return words('value', { value: { list: held } })
}

/** The groups of each round, below how long it took. */
function everyone(scene: DealScene, rounds: DealResult['rounds']): Block[] {
  const items = rounds.map((round, i) => ({
    label: time(round, i + 1),
    values: [
      ...round.groups.map((group) => hands(scene, group)),
      ...(round.pauses.length === 0 ? [] : [words('deal.pauses', { people: peopleText(scene.session, round.pauses) })]),
    ],
  }))
  const all: Block = { kind: 'pairs', items }
  return allTogether(rounds) ? [all] : [{ kind: 'heading', level: 3, text: words('deal.all') }, all]
}

/** Who met whom, and for how long: nothing of what was said. */
export function dealReport(scene: DealScene, viewer: Viewer): Leaves {
  if (!takesPart(viewer) || scene.data.rounds.length === 0) return { blocks: [], calendar: [] }
  const { rounds } = dealResult(scene, viewer)
  return { blocks: [...ownRounds(scene, rounds, viewer), ...everyone(scene, rounds)], calendar: [] }
}
