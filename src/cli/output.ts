/** Standard output and standard error of the process. */
import { fstatSync, writeSync } from 'node:fs'

export type Descriptor = 1 | 2

const streamOf = (descriptor: Descriptor): NodeJS.WriteStream => (descriptor === 1 ? process.stdout : process.stderr)

/** Whether it may be a terminal. Node's own answer takes three milliseconds: it sets up the stream. */
const isDevice = (descriptor: Descriptor): boolean => {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return true
  }
}

/** Whether people see what is written there. */
export const isTerminal = (descriptor: Descriptor): boolean => isDevice(descriptor) && streamOf(descriptor).isTTY

/** How many columns people see, where they do. */
export const columnsOf = (descriptor: Descriptor): number | undefined =>
  isDevice(descriptor) ? streamOf(descriptor).columns : undefined

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** A reader that closes the pipe early (`| head`) has seen enough. */
const endAtClosedPipe = (error: unknown): void => {
  if (codeOf(error) !== 'EPIPE') throw error
  process.exit()
}

let usesStreams = false

/**
 * Ends the process with a code: at once where everything has been written, which spares a short run the taking down of its
 * memory, a twentieth of its time; otherwise when the streams have done their work.
 */
export const endWith = (code: number): void => {
  process.exitCode = code
  if (!usesStreams) process.exit()
}

/**
 * What writes to standard output or standard error. Files and pipes are written to at once; a terminal has its stream, and so
 * has a pipe that is full and does not let us wait, from then on.
 */
export const createWriter = (descriptor: Descriptor): ((text: string | Uint8Array) => void) => {
  let stream: NodeJS.WriteStream | undefined
  const useStream = (): NodeJS.WriteStream => {
    usesStreams = true
    stream = streamOf(descriptor)
    return stream.on('error', endAtClosedPipe)
  }
  return (text) => {
    if (!stream && isDevice(descriptor)) useStream()
    let rest = typeof text === 'string' ? Buffer.from(text) : text
    if (stream) {
      stream.write(rest)
      return
    }
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') useStream().write(rest)
      else endAtClosedPipe(error)
    }
  }
}
