/** The server in a browser: no files; the settings are the client's. */
import { fix, lint, presets, rules, type Linter } from '../../index.ts'
import { settle } from '../../lint/layers.ts'
import type { Host } from '../host.ts'

const linter: Linter = { lint, fix }

export const webHost: Host = {
  judging: (_uri, { layer }) => {
    const options = settle([layer], { rules, presets })
    const { channel } = options.profile
    return Promise.resolve({ options: { ...options, ...(channel ? { channel } : {}) }, linter })
  },
  sideFile: () => Promise.resolve(undefined),
  baseline: () => undefined,
  read: () => Promise.resolve(undefined),
  folders: () => {},
  forget: () => {},
}
