/** The list of documents that counts were taken over is the list of the corpus. */
import { expect, test } from 'vitest'
import { documentsPage } from './documents-page.ts'
import { hasCorpus } from './gold.ts'

const page = new URL('../../src/rules/documents.md', import.meta.url)

test('the list of counted documents is that of the corpus', async ({ skip }) => {
  if (!hasCorpus) skip('the corpus is not beside the project')
  await expect(documentsPage()).toMatchFileSnapshot(page.pathname)
})
