--- The language server of resolint for Neovim 0.7 to 0.10; from 0.11 on vim.lsp.enable('resolint') does the same.
local M = {}

local command = { 'resolint', 'lsp', '--stdio' }
local markers = { '.resolintrc.json', 'resolint.config.json', '.git' }

--- The nearest folder above a file that has one of the markers, or the file's own.
local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  local found = folder
  while true do
    for _, marker in ipairs(markers) do
      if vim.loop.fs_stat(folder .. '/' .. marker) then
        return folder
      end
    end
    local parent = vim.fn.fnamemodify(folder, ':h')
    if parent == folder then
      return found
    end
    folder = parent
  end
end

local clients = {}

--- Starts the server for a buffer, or attaches the one that serves its folder. Options: `settings`, as `resolint` in a client.
function M.start(buffer, options)
  if vim.fn.executable(command[1]) == 0 then
    return
  end
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  if not (clients[root] and vim.lsp.get_client_by_id(clients[root])) then
    clients[root] = vim.lsp.start_client({
      name = 'resolint',
      cmd = command,
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      settings = { resolint = options.settings or {} },
      init_options = options.settings,
    })
  end
  vim.lsp.buf_attach_client(buffer, clients[root])
end

--- Makes all safe fixes in a buffer, and waits for them.
function M.fix_all(buffer)
  local last = vim.api.nvim_buf_line_count(buffer)
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = { start = { line = 0, character = 0 }, ['end'] = { line = last, character = 0 } },
    context = { diagnostics = {}, only = { 'source.fixAll.resolint' } },
  }
  for id, answer in pairs(vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 10000) or {}) do
    local client = vim.lsp.get_client_by_id(id)
    for _, action in ipairs(answer.result or {}) do
      if not action.edit then
        local resolved = client.request_sync('codeAction/resolve', action, 10000, buffer)
        action = resolved and resolved.result or action
      end
      if action.edit then
        vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
      end
    end
  end
end

--- Starts the server for text and markdown files. Options: `pattern` of the files, `settings`, `fix_on_save`.
function M.setup(options)
  options = options or {}
  local pattern = options.pattern or { '*.txt', '*.md' }
  local group = vim.api.nvim_create_augroup('resolint-lsp', {})
  vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
    group = group,
    pattern = pattern,
    callback = function(event)
      M.start(event.buf, options)
    end,
  })
  if options.fix_on_save then
    vim.api.nvim_create_autocmd('BufWritePre', {
      group = group,
      pattern = pattern,
      callback = function(event)
        M.fix_all(event.buf)
      end,
    })
  end
end

return M
