import type { Answers, RateData } from './rate.data'

/** What a reveal shows: the answers of those who said they were done. What somebody was still thinking over stays private. */
export function ofThoseDone({ answers, own }: Answers): Answers {
  const done = Object.entries(answers).filter(([, answer]) => answer.done)
  const people = done.map(([by]) => by)
  return { answers: Object.fromEntries(done), own: own.filter(({ by }) => people.includes(by)) }
}

/** What has been revealed: at the latest close while the step is closed, the close before while it is open again, nothing before the first. */
export const revealed = (data: RateData, closed: boolean): Answers | null => (closed ? ofThoseDone(data) : data.shown)
