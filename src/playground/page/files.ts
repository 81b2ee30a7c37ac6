/** Files that are opened, dropped or pasted, and files that are handed out. */
import type { Ending, Opened } from '../protocol.ts'
import { byId, input, make, say } from './dom.ts'
import { full, pdf } from './workers.ts'

/** A larger file is no resolution; it would keep the page busy for minutes. */
const largest = 32_000_000

const isPdf = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-' || /\.pdf$/i.test(name)

/** A file that was read, and its bytes. */
export interface OpenedFile extends Opened {
  readonly bytes: Uint8Array
}

/** Reads a file. Throws an error in words for people. */
export const readDropped = async (file: File): Promise<OpenedFile> => {
  if (file.size > largest)
    throw new Error(
      `${file.name} has ${Math.round(file.size / 1e6)} MB; the page reads files of up to ${largest / 1e6} MB`,
    )
  const bytes = new Uint8Array(await file.arrayBuffer())
  const reader = isPdf(bytes, file.name) ? await pdf() : await full()
  return { ...(await reader.open(bytes, file.name)), bytes }
}

const types: Readonly<Record<Ending, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.md': 'text/markdown',
  '.html': 'text/html',
}

/** Hands a file to the browser, which keeps it where it keeps what is downloaded. */
export const handOut = (bytes: Uint8Array, name: string, ending: Ending): void => {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[ending] })
  const address = URL.createObjectURL(blob)
  make('a', { href: address, download: name.replace(/\.[^./\\]+$/, '') + ending }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Calls `take` with a file that is chosen after a click on a button. @param picker id of the field for files */
export const takeChosen = (button: string, picker: string, take: (file: File) => void): void => {
  const chosen = input(picker)
  byId(button).addEventListener('click', () => chosen.click())
  chosen.addEventListener('change', () => {
    const [file] = chosen.files ?? []
    if (file) take(file)
    chosen.value = ''
  })
}

/** Calls `take` with a file that is dropped on an element or pasted there, and not on one within it that takes files itself. */
export const takeFiles = (element: HTMLElement, take: (file: File) => void): void => {
  element.dataset['takes'] = 'files'
  const takeOne = (event: Event, data: DataTransfer | null): void => {
    const [file, ...others] = data?.files ?? []
    if (!file || (event.target as Element).closest('[data-takes]') !== element) return
    event.preventDefault()
    event.stopPropagation()
    if (others.length > 0) say(`${others.length + 1} files came at once; the page takes one at a time`)
    else take(file)
  }
  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
  element.addEventListener('dragover', (event) => {
    if (isFile(event)) event.preventDefault()
    element.classList.toggle('dropping', isFile(event))
  })
  for (const end of ['dragleave', 'drop'])
    element.addEventListener(end, () => {
      element.classList.remove('dropping')
    })
  // Before the editor, which would take the file's bytes for text.
  element.addEventListener('drop', (event) => takeOne(event, event.dataTransfer), { capture: true })
  element.addEventListener('paste', (event) => takeOne(event, event.clipboardData), { capture: true })
}
