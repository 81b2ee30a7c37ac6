/** The server in a browser: no files; the settings are the client's. */
import { fix, lint, presets, rules, type Linter } from '../../index.ts'
import { settle, withChannel } from '../../lint/layers.ts'
import type { Host } from '../host.ts'

const linter: Linter = { lint, fix }

export const webHost: Host = {
  judging: (_uri, { layer }) => {
    const options = withChannel(settle([layer], { rules, presets }))
    return Promise.resolve({ options, linter })
  },
  sideFile: () => Promise.resolve(undefined),
  baseline: () => undefined,
  read: () => Promise.resolve(undefined),
  folders: () => {},
  forget: () => {},
}
