/**
 * V8's compiled code of the program, as a file that can be trusted: V8 compares versions, flags and lengths, but runs code that
 * has been damaged, and code of another release of Node whose V8 has the same number: that of 20.20.2 ends 20.19.6 with a
 * segmentation fault. The file ends with the checksums of the code, of the program it was made from and of the Node that
 * made it.
 */
import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Bytes of the three checksums. */
const sealLength = 12

/** The Node that runs. */
const engine = (): string => [process.version, process.versions.v8, process.platform, process.arch].join(' ')

/** The contents of a cache file. */
export const sealCode = (code: Uint8Array, program: Uint8Array): Uint8Array => {
  const seal = Buffer.alloc(sealLength)
  seal.writeUInt32LE(crc32(code))
  seal.writeUInt32LE(crc32(program), 4)
  seal.writeUInt32LE(crc32(engine()), 8)
  return Buffer.concat([code, seal])
}

/** The compiled code in a cache file; undefined where there is none, or none that is whole, of this program and of this Node. */
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
  const isOurs = [code, program, engine()].every(
    (sealed, index) => bytes.readUInt32LE(length + 4 * index) === crc32(sealed),
  )
  return isOurs ? code : undefined
}
