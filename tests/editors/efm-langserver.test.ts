/**
 * efm-langserver itself, with its configuration installed as the README says, started as the settings of Kate start it.
 * `kate.test.ts` runs Kate itself.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { ended, Home, isTestable, root, seed, wideDraft } from './home-for-tests.ts'
import { openWith } from './language-client-for-tests.ts'

interface Server {
  command: string[]
  initializationOptions: object
  highlightingModeRegex: string
}

const kate = (
  JSON.parse(readFileSync(join(root, 'editors/kate/settings.json'), 'utf8')) as {
    servers: Record<string, Server>
  }
).servers
describe.skipIf(!isTestable('efm-langserver', 'npm'))(
  'efm-langserver (skipped without efm-langserver or the bundle)',
  () => {
    const home = new Home()
    beforeAll(() => home.install('efm-langserver'))

    const open = async (path: string, text: string, languageId: string, server = kate[languageId]) =>
      openWith({
        command: server?.command ?? [],
        initializationOptions: server?.initializationOptions ?? {},
        folder: home.folder,
        environment: home.environment,
        uri: pathToFileURL(home.write(path, text)).href,
        languageId,
        text,
      })

    test.each([
      ['seed draft.txt', seed, 'plaintext'],
      ['seed.md', seed, 'markdown'],
      ['wide.txt', wideDraft, 'plaintext'],
    ])('as Kate starts it: %s', async (path, text, languageId) => {
      const { diagnostics, formatted } = await open(path, text, languageId)
      expect(diagnostics).toMatchObject(
        home.found(path).map(({ line, column, severity, ruleId, message }) => ({
          range: { start: { line: line - 1, character: column - 1 } },
          severity: { error: 1, warning: 2, info: 3 }[severity],
          source: 'resolint',
          message: expect.stringContaining(`${message} [${ruleId}]`) as string,
        })),
      )
      expect(ended(formatted)).toBe(ended(home.fixed(text)))
    })
  },
)
