/** The program in a folder of its own, without a process. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

/** What a run printed and how it ended. */
export interface Outcome {
  code: number
  out: string
  error: string
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** A folder with files, in which the program can be run. */
export class Workplace {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'resolint-cli-'))

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), content)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  async run(args: readonly string[], world: Partial<Terminal> & { input?: string } = {}): Promise<Outcome> {
    const outcome: Outcome = { code: 0, out: '', error: '' }
    outcome.code = await run(args, {
      print: (text) => void (outcome.out += typeof text === 'string' ? text : decode(text)),
      printAside: (text) => void (outcome.error += text),
      readInput: () => Promise.resolve(new TextEncoder().encode(world.input ?? '')),
      inputChunks: async function* () {
        yield await Promise.resolve(new TextEncoder().encode(world.input ?? ''))
      },
      isInteractive: false,
      // What is kept of a run stays in its folder.
      environment: { XDG_CACHE_HOME: join(this.folder, '.caches') },
      folder: this.folder,
      ...world,
    })
    return outcome
  }
}

/** A draft in which nothing is to be found, and what a single change makes of it. */
export const cleanDraft = `*The General Assembly,*

*Recalling* its resolution 77/338 of 1 September 2023,

1. *Welcomes* the report of the Secretary-General;

2. *Decides* to remain seized of the matter.
`
/** One error that is fixed safely: a full stop where a semicolon belongs. */
export const faultyDraft: string = cleanDraft.replace('Secretary-General;', 'Secretary-General.')
/** One warning that is fixed safely: an opening phrase without italics. */
export const warnedDraft: string = cleanDraft.replace('*Decides*', 'Decides')
