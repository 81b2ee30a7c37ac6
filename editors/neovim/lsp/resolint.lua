-- The language server of resolint for Neovim 0.11: vim.lsp.enable('resolint')
return {
  cmd = { 'resolint', 'lsp', '--stdio' },
  filetypes = { 'text', 'markdown' },
  root_markers = { '.resolintrc.json', 'resolint.config.json', '.git' },
}
