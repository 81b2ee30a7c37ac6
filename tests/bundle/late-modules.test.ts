import { expect, test } from 'vitest'
import { withLateModules } from '../../scripts/bundle/late-modules.ts'

test('modules that are hardly used are asked for where they are used, others at once', () => {
  const text = [
    'const os = __importStar(require("os"));',
    'const crypto_1 = require("crypto");',
    'const net_1 = require("net");',
    'const pipe = () => os.tmpdir() + (0, crypto_1.randomBytes)(8) + host.os;',
  ].join('\n')
  expect(withLateModules(text).trim().split('\n').filter(Boolean)).toEqual([
    'const net_1 = require("net");',
    'const pipe = () => require("os").tmpdir() + (0, require("crypto").randomBytes)(8) + host.os;',
  ])
})
