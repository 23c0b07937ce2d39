// Builds, checks the style, runs every test, and closes with one line: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const run = (command, args) =>
  spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' }).status === 0

const report = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'tests.json')
const steps = [
  ['the build', () => run('tsc', ['-b'])],
  ['the style', () => run('biome', ['check', '--error-on-warnings', '.'])],
]
const broken = steps.filter(([, step]) => !step()).map(([name]) => name)
const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])

let [passed, failed] = [0, ok ? 0 : 1]
try {
  const result = JSON.parse(readFileSync(report, 'utf8'))
  passed = result.numPassedTests
  failed = Math.max(failed, result.numFailedTests)
} catch {
  console.error('the tests left no report')
}
for (const name of broken) console.error(`failed: ${name}`)
console.log(`${passed + steps.length - broken.length} passed, ${failed + broken.length} failed`)
process.exitCode = failed + broken.length > 0 ? 1 : 0
