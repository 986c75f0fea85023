import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lastCommitDay } from './last-commit-day'

test('the day of the last commit, and none where nothing was committed', () => {
  const root = mkdtempSync(join(tmpdir(), 'trivsel-day-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  expect(lastCommitDay(root)).toBeNull()
  const env = { ...process.env, GIT_COMMITTER_DATE: '2026-02-03T23:30:00+01:00' }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, env, stdio: 'ignore' })
  git('init')
  expect(lastCommitDay(root)).toBeNull()
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--allow-empty', '-m', 'x')
  expect(lastCommitDay(root)).toBe('2026-02-03')
})
