/**
 * Partners by the circle method: people stand in a ring, and in each round those opposite each other about another
 * person meet, so that all meet once before anyone meets twice. That person meets the one in the middle where the number
 * is even; else joins a pair as its third, or is left over.
 *
 * The trio's pair stands `2 × rounds` away on either side. With at least `5 × rounds` people nobody then meets twice and
 * nobody is in two trios: the two more meetings of a trio are ones that the ring has only in rounds never held.
 * @param ring people in the order they stand in.
 * @param trio true where an odd number makes a trio; else one is left over.
 * @param further how much further away the trio's pair stands.
 * @returns for each round, people by place: a trio first, someone left over last.
 */
export function circle(ring: readonly number[], rounds: number, trio: boolean, further: number): number[][] {
  const odd = ring.length % 2 === 1
  const around = odd ? ring.length : ring.length - 1
  const at = (position: number): number => ring[((position % around) + around) % around] as number
  const half = (around - 1) / 2
  const far = (2 * rounds) % around
  const third = ((Math.min(far, around - far) + further + half - 1) % half) + 1
  return Array.from({ length: rounds }, (_, round) => {
    const middle = at(round)
    const places: number[] = []
    for (let k = 1; k <= half; k++) {
      const pair = [at(round + k), at(round - k)]
      if (odd && trio && k === third) places.unshift(middle, ...pair)
      else places.push(...pair)
    }
    if (!odd) places.push(middle, ring[around] as number)
    else if (!trio) places.push(middle)
    return places
  })
}
