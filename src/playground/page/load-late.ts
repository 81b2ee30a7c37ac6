/** Runs the script of the page that comes late. The policy of the page knows it by its hash, as it does the first. */
import type { Late } from './late-types.ts'
import { unpacked } from './workers.ts'
// What it takes from here: written by the build (scripts/bundle/shared.ts).
import 'shared-with-late'

export const lateExtension = async (): Promise<Late> => {
  const script = document.createElement('script')
  script.textContent = new TextDecoder().decode(await unpacked('late'))
  document.head.append(script)
  return (globalThis as unknown as { resolintLate: Late }).resolintLate
}
