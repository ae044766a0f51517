/** With the rights of the base branch nothing of a fork may run, or even reach the runner's disk. */
import { afterEach, expect, test } from '@jest/globals'
import { openScene, PLAIN, type Scene } from '../e2e/action-scene.ts'
import { pullRequestTargetEvent } from '../embedded-github/payloads.ts'

/** Leaves a file behind, or says so, where it is run. */
const CANARY = `require('node:fs').writeFileSync('ran', ''); console.log('the canary ran')\n`

let scene: Scene | undefined
afterEach(() => scene?.close())

test('`pull_request_target` runs nothing of a fork, and writes nothing of it', async () => {
  const opened = await openScene({
    fork: 'evan/shop',
    change: {
      'fly.toml': PLAIN,
      'package.json': '{ "scripts": { "preinstall": "node canary.cjs", "prepare": "node canary.cjs" } }\n',
      '.npmrc': 'node-options=--require ./canary.cjs\n',
      'canary.cjs': CANARY,
      'dist/index.js': CANARY,
      'action.yml': 'runs: { using: node24, main: canary.cjs }\n',
      '.github/actions/airworthy/action.yml': 'runs: { using: node24, main: canary.cjs }\n',
      Dockerfile: 'FROM node:22\nRUN node canary.cjs\nCMD ["node", "canary.cjs"]\n',
    },
  })
  scene = opened
  const { status, stdout, stderr, leftovers } = await opened.runOn(
    pullRequestTargetEvent(opened.repository, opened.number),
  )
  expect([status, leftovers, opened.github.violations]).toEqual([1, [], []])
  expect(stdout + stderr).not.toContain('the canary ran')
  expect(opened.comments()).toContain('fly.toml:6 (removed) High')
})
