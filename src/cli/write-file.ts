/**
 * Writing files so that none is ever harmed. A new copy is written beside the old file, brought to the disk and put in its
 * place: whenever the run ends, the file is the old one or the new one, whole. A symbolic link stays, and what it leads to is
 * replaced; mode and owner are kept. A file that has several names (hard links) or that belongs to somebody else would not be
 * the same file afterwards: it is written in place, with its old contents beside it until that is done.
 */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ReadError } from '../read/error.ts'
import { readRegular } from './read-bytes.ts'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'not allowed to write it',
  EPERM: 'not allowed to write it',
  EROFS: 'its disk is read-only',
  ENOSPC: 'no space is left on its disk',
  EDQUOT: 'the quota on its disk is used up',
  EFBIG: 'larger than files may be here',
  ENOENT: 'no such folder',
}

/** Why a file could not be written, in a few words. */
export const writingError = (error: unknown): string =>
  reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ')

/** Copies that a run which was ended left behind: the number is that of its process. */
const copyName = /^\.resolint-(\d+)-[a-z\d]+\.tmp$/

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const swept = new Set<string>()

/** Takes away what earlier runs left in a folder; once a run. */
const sweep = (folder: string): void => {
  if (swept.has(folder)) return
  swept.add(folder)
  try {
    for (const name of readdirSync(folder)) {
      const [, number] = copyName.exec(name) ?? []
      if (number !== undefined && !isRunning(Number(number))) unlinkSync(join(folder, name))
    }
  } catch {
    // A folder that cannot be listed, or a copy that somebody else takes away, keeps nobody from writing.
  }
}

/** Brings the names in a folder to the disk, where the system can. */
const syncFolder = (folder: string): void => {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Windows opens no folders.
  }
}

const writeAll = (descriptor: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at, bytes.length - at, at)
}

/** Writes a file that does not exist yet and brings it to the disk. Nothing stays of one that cannot be written. */
const create = (path: string, bytes: Uint8Array, like: Stats | undefined): void => {
  const descriptor = openSync(path, 'wx', 0o666)
  try {
    writeAll(descriptor, bytes)
    if (like) {
      try {
        fchownSync(descriptor, like.uid, like.gid)
      } catch {
        // The owner is ours already; a group that we are not in cannot be given.
      }
      // oxlint-disable-next-line no-bitwise -- the permissions of a mode
      fchmodSync(descriptor, like.mode & 0o7777)
    }
    fsyncSync(descriptor)
  } catch (error) {
    unlinkSync(path)
    throw error
  } finally {
    closeSync(descriptor)
  }
}

/** Where a path leads, also where nothing is yet. */
const targetOf = (location: string): string => {
  try {
    return realpathSync(location)
  } catch {
    try {
      return resolve(dirname(location), readlinkSync(location))
    } catch {
      return location
    }
  }
}

const changed = (): ReadError => new ReadError('it was changed meanwhile, and is left as it is now; run it again')

const requireUnchanged = (target: string, expected: Uint8Array | undefined): void => {
  if (!expected) return
  try {
    if (readRegular(target, expected.length).equals(expected)) return
  } catch (error) {
    // Larger than it was, another kind of file, or gone.
    if (!(error instanceof ReadError) && codeOf(error) !== 'ENOENT') throw error
  }
  throw changed()
}

const replace = (
  target: string,
  bytes: Uint8Array,
  like: Stats | undefined,
  expected: Uint8Array | undefined,
): void => {
  const folder = dirname(target)
  sweep(folder)
  const copy = join(folder, `.resolint-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`)
  try {
    create(copy, bytes, like)
  } catch (error) {
    if (like && (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM'))
      throw new ReadError('not allowed to write in its folder, where a new copy must stand before the old one goes')
    throw error
  }
  try {
    requireUnchanged(target, expected)
    renameSync(copy, target)
  } catch (error) {
    unlinkSync(copy)
    throw error
  }
  syncFolder(folder)
}

/** Writes over a file, which keeps its names and its owner. Its old contents stand beside it until that is done. */
const overwrite = (target: string, bytes: Uint8Array, like: Stats): void => {
  const old = readRegular(target, like.size)
  const backup = `${target}.resolint-old`
  try {
    create(backup, old, like)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    throw new ReadError(
      `an earlier run was ended while it wrote it: ${backup} is what it was; put it back or remove it`,
    )
  }
  syncFolder(dirname(target))
  const descriptor = openSync(target, 'r+')
  try {
    const write = (contents: Uint8Array): void => {
      writeAll(descriptor, contents)
      ftruncateSync(descriptor, contents.length)
      fsyncSync(descriptor)
    }
    try {
      write(bytes)
    } catch (error) {
      write(old)
      throw error
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (readRegular(target, old.length).equals(old)) unlinkSync(backup)
    throw error
  }
  unlinkSync(backup)
}

const isOurs = ({ uid }: Stats): boolean => {
  const own = process.geteuid?.()
  return own === undefined || own === 0 || own === uid
}

/**
 * Writes a file, whole or not at all. Between the last look at the file and the change of names lies a moment that no system
 * call closes; an edit that is saved in just that moment is lost.
 *
 * @param location the file; where there is none, one is made
 * @param expected what the file holds; where it holds something else by now, it is left alone
 * @throws ReadError that says why the file was left as it was, or what the system says (`writingError`)
 */
export const writeFile = (location: string, bytes: Uint8Array, expected?: Uint8Array): void => {
  const target = targetOf(location)
  const stats = statSync(target, { throwIfNoEntry: false })
  if (!stats && expected) throw changed()
  if (stats?.isDirectory()) throw new ReadError('it is a folder')
  // A pipe or a device holds nothing that could be harmed.
  if (stats && !stats.isFile()) {
    writeFileSync(target, bytes)
    return
  }
  // A file that may not be written could still be replaced by another.
  if (stats) accessSync(target, constants.W_OK)
  if (stats && (stats.nlink > 1 || !isOurs(stats))) {
    requireUnchanged(target, expected)
    overwrite(target, bytes, stats)
  } else replace(target, bytes, stats, expected)
}

/**
 * Writes a text in UTF-8, whole or not at all.
 *
 * @param follow whether a symbolic link stands for what it leads to; if not, the file takes its place
 */
export const writeText = (location: string, text: string, { follow = true }: { follow?: boolean } = {}): void =>
  follow ? writeFile(location, Buffer.from(text)) : replace(location, Buffer.from(text), undefined, undefined)
