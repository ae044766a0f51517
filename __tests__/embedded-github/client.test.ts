import { expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { startSample } from './sample.ts'

test('GitHub’s own client finds nothing amiss', async () => {
  const { github, repository, token, pull } = await startSample()
  const at = { owner: 'acme', repo: 'shop' }
  try {
    for (const [baseUrl] of [[github.apiUrl], [github.enterprise.apiUrl]]) {
      const octokit = new Octokit({ auth: token, ...(baseUrl !== undefined && { baseUrl }) })
      const on = { ...at, pull_number: 1 }
      const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...on, per_page: 1 })
      expect(files.map(({ filename }) => filename)).toEqual(['app.txt'])
      await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `main...${pull.head.sha}` })
      await octokit.rest.git.getTree({ ...at, tree_sha: pull.head.sha, recursive: '1' })
      const raw = await octokit.rest.repos.getContent({ ...at, path: 'other.txt', mediaType: { format: 'raw' } })
      expect(raw.data).toBe('untouched\n')
      const comments = [{ path: 'app.txt', line: 5, side: 'RIGHT', body: 'Here.' }]
      const review = await octokit.rest.pulls.createReview({
        ...on,
        commit_id: pull.head.sha,
        event: 'COMMENT',
        comments,
      })
      expect(review.data.state).toBe('COMMENTED')
      await octokit.rest.checks.create({ ...at, name: 'Airworthy', head_sha: pull.head.sha, conclusion: 'success' })
      const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
      expect(viewer.login).toBe('github-actions[bot]')
    }
    expect(repository.comments(1)).toHaveLength(2)
    expect(github.violations).toEqual([])
  } finally {
    await github.close()
  }
})
