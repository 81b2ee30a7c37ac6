import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/temporary-files.ts'],
    setupFiles: ['tests/setup.ts'],
    // How long a test takes says nothing about what it tests; a busy machine is slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
export default config
