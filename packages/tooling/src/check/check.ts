/** One thing that must hold. Complaints are for the person who has to mend it; none means it holds. */
export interface Check {
  readonly name: string
  /** @param tell takes figures worth knowing, a line each, whether or not the check holds. */
  run(tell: (line: string) => void): Promise<readonly string[]> | readonly string[]
}
