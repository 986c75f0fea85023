/** One thing that must hold. Complaints are for the person who has to mend it; none means it holds. */
export interface Check {
  readonly name: string
  run(): Promise<readonly string[]> | readonly string[]
}
