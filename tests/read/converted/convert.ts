/** Programs that convert documents, where the machine has them. */
import { spawnSync } from 'node:child_process'
import { hasOffice, saved } from '../docx/office.ts'

/** Runs a program on bytes and gives what it writes; throws with what it says where it fails. */
export function converted(program: string, args: readonly string[], input: Uint8Array): Uint8Array {
  const run = spawnSync(program, args, { input, maxBuffer: 50_000_000 })
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr.toString()}`)
  return run.stdout
}

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

const pandoc = (markdown: Uint8Array, form: string): Uint8Array =>
  converted('pandoc', ['-f', 'markdown', '-s', '--metadata', 'pagetitle=Glaciers', '-t', form, '-o', '-'], markdown)

interface Converter {
  readonly name: string
  readonly isHere: boolean
  /** Endings of the forms that it makes. */
  readonly forms: readonly string[]
  /** Makes a form of a text in pandoc's Markdown. */
  readonly make: (markdown: Uint8Array, form: string) => Uint8Array
}

let openDocument: Uint8Array | undefined

/** LibreOffice takes seconds to start, so the first form is made once. */
function libreOffice(markdown: Uint8Array, form: string): Uint8Array {
  openDocument ??= saved({ 'made.docx': pandoc(markdown, 'docx') }, 'odt')['made.docx']
  if (openDocument === undefined) throw new Error('LibreOffice made nothing')
  return form === 'odt' ? openDocument : (saved({ 'made.odt': openDocument }, form)['made.odt'] ?? openDocument)
}

export const converters: readonly Converter[] = [
  { name: 'pandoc', isHere: hasPandoc, forms: ['docx', 'odt', 'rtf', 'html'], make: pandoc },
  { name: 'LibreOffice', isHere: hasPandoc && hasOffice, forms: ['odt', 'fodt', 'rtf'], make: libreOffice },
]
