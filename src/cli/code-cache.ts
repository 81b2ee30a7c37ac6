/**
 * V8's compiled code of the program, as a file that can be trusted: V8 compares versions, flags and lengths, but runs code that
 * has been damaged. The file ends with the checksum of the code and that of the program it was made from.
 */
import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Bytes of the two checksums. */
const sealLength = 8

/** The contents of a cache file. */
export const sealCode = (code: Uint8Array, program: Uint8Array): Uint8Array => {
  const seal = Buffer.alloc(sealLength)
  seal.writeUInt32LE(crc32(code))
  seal.writeUInt32LE(crc32(program), 4)
  return Buffer.concat([code, seal])
}

/** The compiled code in a cache file; undefined where there is none, or none that is whole and of this program. */
export const readCode = (file: string, program: Uint8Array): Buffer | undefined => {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return undefined
  }
  const length = bytes.length - sealLength
  if (length <= 0) return undefined
  const code = bytes.subarray(0, length)
  return bytes.readUInt32LE(length) === crc32(code) && bytes.readUInt32LE(length + 4) === crc32(program)
    ? code
    : undefined
}
