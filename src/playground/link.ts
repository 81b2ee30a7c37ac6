/**
 * A text with its settings as the part of an address after `#`, which browsers send to nobody: `#v1:` and base64url (RFC 4648, 5) of
 * JSON that is compressed (RFC 1951).
 */
import type { Source } from '../../grammar/source.ts'
import { likeSource } from '../lint/like-source.ts'
import { joinedBytes } from '../read/rich/bytes.ts'
import type { Draft, Settings } from './protocol.ts'

/** What a link holds. */
export interface Shared {
  readonly draft: Draft
  readonly settings: Settings
  /** The older text that it is compared with, where there is one. */
  readonly other?: Draft
}

/** Which way of writing it is: another number where a page of today could not read it. */
const mark = 'v1:'

/** A text of so many characters, unpacked, is more than any document: a link may come from anybody. */
const longest = 32_000_000

/** A text is written once: of its file only counts what still holds of its lines. */
const packDraft = ({ name, text, origin }: Draft): object => {
  const source = likeSource(origin ?? text, text)
  return { name, ...(typeof source === 'string' ? { text } : source) }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const unpackDraft = (value: unknown): Draft | undefined => {
  if (!isRecord(value) || typeof value['name'] !== 'string' || typeof value['text'] !== 'string') return undefined
  const { name, text, channel, lines } = value as { name: string; text: string } & Partial<Source>
  if (typeof channel !== 'string') return { name, text }
  return { name, text, origin: { text, channel, ...(Array.isArray(lines) ? { lines } : {}) } }
}

const through = async (bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> => {
  const writer = stream.writable.getWriter()
  const reader = stream.readable.getReader()
  // What is damaged is told by the reading side.
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => {})
  writer.close().catch(() => {})
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value: Uint8Array }
    if (done) break
    parts.push(value)
    length += value.length
    if (length > longest) throw new RangeError('too long')
  }
  return joinedBytes(parts)
}

/** So many bytes are made characters at once: a function takes only so many arguments. */
const atOnce = 0x8000

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += atOnce) binary += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes that a text of base64 stands for. Throws where it is none. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

const fromBase64Url = (text: string): Uint8Array => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))

/** What stands after `#` in a link. */
export const toLink = async ({ draft, settings, other }: Shared): Promise<string> => {
  const value = { draft: packDraft(draft), settings, ...(other ? { other: packDraft(other) } : {}) }
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return mark + toBase64Url(await through(bytes, new CompressionStream('deflate-raw')))
}

/** What a link holds; undefined for what stands after `#` otherwise, or was damaged on its way. */
export const fromLink = async (hash: string): Promise<Shared | undefined> => {
  const packed = hash.replace(/^#/, '')
  if (!packed.startsWith(mark)) return undefined
  try {
    const bytes = await through(fromBase64Url(packed.slice(mark.length)), new DecompressionStream('deflate-raw'))
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    if (!isRecord(value)) return undefined
    const draft = unpackDraft(value['draft'])
    const settings = value['settings']
    if (!draft || !isRecord(settings) || typeof settings['preset'] !== 'string' || !isRecord(settings['profile']))
      return undefined
    const other = unpackDraft(value['other'])
    return { draft, settings: settings as unknown as Settings, ...(other ? { other } : {}) }
  } catch {
    return undefined
  }
}
