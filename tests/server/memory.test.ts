/** The server forgets: after ten thousand edits it holds no more than after two thousand. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Client, isBuilt } from './client.ts'
import { uri } from './draft.ts'

/** Loaded into the server before it starts: tells on its standard error what it holds when nobody needs anything any more. */
const hook = `process.on('SIGUSR2', () => {
  gc()
  process.stderr.write('held ' + process.memoryUsage().heapUsed + '\\n')
})`

const seed = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')

/**
 * By how many bytes what is held may differ. V8 keeps the code that it compiles, and throws some away again: one to two million bytes
 * come and go. Were one text of 15 KB kept for each version that is judged, it would be 12 million more; of every edit, 120.
 */
const wobble = 3_000_000

test.skipIf(!isBuilt || process.platform === 'win32')(
  'what it holds stays the same over 10,000 edits (skipped where it is not built: npm run build)',
  async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'resolint memory ')), 'hook.cjs')
    writeFileSync(file, hook)
    const client = await Client.start({ node: ['--expose-gc', '--require', file] })
    const held = async (): Promise<number> => {
      const told = new Promise<number>((resolve) => {
        client.process.stderr.on('data', (chunk: Buffer) => {
          const bytes = /held (\d+)/.exec(chunk.toString())?.[1]
          if (bytes !== undefined) resolve(Number(bytes))
        })
      })
      client.process.kill('SIGUSR2')
      return told
    }
    client.open(uri, seed)
    const place = client.place(uri, '|Recalling that')
    const textDocument = { uri }
    const at: number[] = []
    for (let edit = 1; edit <= 10_000; edit++) {
      const end = edit % 2 === 1 ? place : { ...place, character: place.character + 1 }
      client.change(uri, [{ range: { start: place, end }, newText: edit % 2 === 1 ? 'x' : '' }])
      // What is typed quickly is judged in between; what editors ask of each version is asked of some.
      if (edit % 10 === 0) await client.diagnostics(uri)
      if (edit % 100 === 0) {
        await client.request('textDocument/documentSymbol', { textDocument })
        await client.request('textDocument/codeAction', {
          textDocument,
          range: { start: place, end: place },
          context: { diagnostics: [] },
        })
      }
      if (edit === 2000 || edit === 6000 || edit === 10_000) at.push(await held())
    }
    const [early = 0, middle = 0, late = Infinity] = at
    expect({ middle: middle - early < wobble, late: late - early < wobble }, at.join(', ')).toEqual({
      middle: true,
      late: true,
    })
    await client.end()
  },
  300_000,
)
