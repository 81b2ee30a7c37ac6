/** Resolutions as the United Nations publishes them in Akoma Ntoso, where they are to be had. */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const archive = new URL('../../../../shared/akn/english.tar.gz', import.meta.url)

/** Tests that need the archive skip without it. */
export const hasArchive: boolean = existsSync(archive)

const block = 512

/** The files of the archive by their names: a tar archive is a header of 512 bytes a file, then its content, filled up to 512. */
export function archived(): Map<string, Uint8Array> {
  const bytes = gunzipSync(readFileSync(archive))
  const files = new Map<string, Uint8Array>()
  const text = (from: number, length: number): string =>
    (bytes.toString('utf8', from, from + length).split('\0')[0] ?? '').trim()
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    if (text(at + 156, 1) === '0') files.set(text(at, 100), bytes.subarray(at + block, at + block + size))
    at += block + Math.ceil(size / block) * block
  }
  return files
}
