/** Why something is not renamed, in words for whoever asked for it. */
export class RenameError extends Error {
  override readonly name = 'RenameError'
}
