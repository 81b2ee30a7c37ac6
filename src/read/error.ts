/**
 * A file that cannot be read, in words for the person who gave it: what is wrong, and what to do about it.
 * Nothing else of it is for show: a command line prints the message alone.
 */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}
