import { execFileSync } from 'node:child_process'

/**
 * The day of the last commit, `YYYY-MM-DD`: what ran out is judged by it, so that one commit is right or wrong on every
 * machine and every day.
 * @returns `null` where the folder is in no repository, such as an unpacked archive.
 */
export function lastCommitDay(root: string): string | null {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
    return String(day).trim() || null
  } catch {
    return null
  }
}
