/**
 * V8's compiled code of the program, as a file that can be trusted: V8 compares versions, flags and lengths, but runs code that
 * has been damaged, and code of another release of Node whose V8 has the same number: that of 20.20.2 ends 20.19.6 with a
 * segmentation fault. The file ends with the checksums of the code, of the program it was made from and of the Node that
 * made it.
 */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs'
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

/** Any file: what the package holds is as trustworthy as the program. */
const anyFile = (): boolean => true

/**
 * The compiled code in a cache file; undefined where there is none, or none that is whole, of this program and of this Node. The
 * seal is looked at first: the code of another Node is not read.
 * @param isTrusted asked of the file once it is open
 */
export const readCode = (
  file: string,
  program: Uint8Array,
  isTrusted: (stats: Stats) => boolean = anyFile,
): Buffer | undefined => {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return undefined
  }
  try {
    const stats = fstatSync(descriptor)
    const length = stats.size - sealLength
    if (length <= 0 || !isTrusted(stats)) return undefined
    const seal = Buffer.alloc(sealLength)
    readSync(descriptor, seal, 0, sealLength, length)
    if (seal.readUInt32LE(8) !== crc32(engine()) || seal.readUInt32LE(4) !== crc32(program)) return undefined
    const code = Buffer.allocUnsafe(length)
    const isWhole = readSync(descriptor, code, 0, length, 0) === length && seal.readUInt32LE(0) === crc32(code)
    return isWhole ? code : undefined
  } catch {
    return undefined
  } finally {
    closeSync(descriptor)
  }
}
