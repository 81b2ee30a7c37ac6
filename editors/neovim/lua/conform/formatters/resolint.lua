-- Formatter for conform.nvim (https://github.com/stevearc/conform.nvim): makes the safe fixes.

return {
  meta = { url = 'https://www.npmjs.com/package/resolint', description = 'Fixes resolutions of the United Nations.' },
  command = 'resolint',
  args = { '--fix', '--exit-zero', '--stdin-filename', '$FILENAME', '-' },
  stdin = true,
}
