/**
 * Kate itself, on a screen that is not shown: it starts efm-langserver as `editors/kate` says, and what the two say to each
 * other is written down.
 */
import { chmodSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { ended, Home, isTestable, readmeBlocks, seed } from './home-for-tests.ts'
import { createReader, type Message } from './language-client-for-tests.ts'

const needed = ['kate', 'efm-langserver', 'npm', 'xvfb-run', 'dbus-run-session', 'xdotool'] as const

/** Opens a file, waits for findings, formats (Ctrl+T, F) when they are there, and saves. */
const session = `
kate --new "$1" 2> kate.log & kate=$!
await() { for _ in $(seq 120); do "$@" && return; sleep 0.25; done; kill $kate; exit 1; }
await grep -qs publishDiagnostics from-server
xdotool mousemove 400 300 click 1 sleep 0.5 key ctrl+t key f
await grep -q '"result":\\[{' from-server
xdotool sleep 0.5 key ctrl+s
await grep -q 'Development,¹' "$1"
kill $kate
`

describe.skipIf(!isTestable(...needed))(`Kate (skipped without one of ${needed.join(', ')}, or the bundle)`, () => {
  const home = new Home()

  beforeAll(() => {
    home.install('efm-langserver')
    // The second way of the README: that by efm-langserver.
    home.run('sh', ['-e', '-c', readmeBlocks('kate', 'sh')[1] ?? ''])
    const server = home.run('sh', ['-c', 'command -v efm-langserver']).trim()
    const recorder = home.write(
      'bin/efm-langserver',
      `#!/bin/sh\ntee "$HOME/to-server" | ${server} "$@" | tee "$HOME/from-server"\n`,
    )
    chmodSync(recorder, 0o755)
    chmodSync(home.write('run/.keep', '').replace('/.keep', ''), 0o700)
    // As after the plug-in was switched on and the server allowed.
    home.write(
      '.config/katerc',
      `[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\nAllowedServerCommandLines=${recorder}\n`,
    )
  })

  const messagesIn = (path: string): Message[] => {
    const messages: Message[] = []
    createReader((message) => messages.push(message))(readFileSync(`${home.folder}/${path}`))
    return messages
  }

  test('shows the findings in a text file, and its Format makes the safe fixes', () => {
    const file = home.write('seed draft.txt', seed)
    const expected = home.found('seed draft.txt')
    home.run(
      'xvfb-run',
      ['-a', '-s', '-screen 0 1200x800x24', 'dbus-run-session', '--', 'sh', '-c', session, 'sh', file],
      {
        env: { XDG_RUNTIME_DIR: `${home.folder}/run`, LANG: 'C.UTF-8' },
      },
    )
    const opened = messagesIn('to-server').find(({ method }) => method === 'textDocument/didOpen')
    expect(opened).toMatchObject({ params: { textDocument: { languageId: 'plaintext' } } })
    const published = messagesIn('from-server').find(({ method }) => method === 'textDocument/publishDiagnostics')
    expect(
      published?.params?.diagnostics?.map(({ range }) => [range.start.line + 1, range.start.character + 1]),
    ).toEqual(expected.map(({ line, column }) => [line, column]))
    expect(home.read('seed draft.txt')).toBe(ended(home.fixed(seed)))
  })
})
