/** What may have been meant by an operand that is no file. */
import type { Arguments } from './args.ts'
import type { Commands } from './command.ts'
import type { Missing } from './files.ts'
import { didYouMean } from './usage.ts'

const address = /^(?:https?|ftp):\/\//i
/** Symbols of documents: `A/RES/79/1`, `S/2023/970`, `E/CN.5/2024/L.3`. */
const symbol =
  /^(?:A|S|E|T|HRC|CCPR|CAT|CEDAW|CERD|CRC|FCCC|TD|UNEP|WHA|DP|ST)(?:\/[A-Z\d][A-Za-z\d.()-]*)+(?:\/(?:Rev|Add|Corr)\.\d+)*$/

/** The same operand with a reason that helps further. */
export const withHint = (missing: Missing): Missing => {
  const { path } = missing
  if (address.test(path))
    return { ...missing, reason: 'an address on the web; resolint opens no connection: download the file and name it' }
  if (symbol.test(path))
    return {
      ...missing,
      reason: 'no such file; download the document of this symbol from documents.un.org and name the file',
    }
  return missing
}

/** A first word that is no file may be a command, misspelt. */
export const withCommandHint = (missing: Missing, { operands }: Arguments, commands: Commands): Missing => {
  const { path, reason } = missing
  if (path !== operands[0] || !/^[a-z]+$/.test(path)) return withHint(missing)
  return { ...missing, reason: reason + didYouMean(path, Object.keys(commands)).replace('mean', 'mean the command') }
}
