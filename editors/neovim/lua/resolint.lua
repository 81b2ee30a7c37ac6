-- Findings as diagnostics, and fixes on saving, without any plug-in. Neovim 0.7 or later.

local M = {}

M.command = 'resolint'

local namespace = vim.api.nvim_create_namespace('resolint')
local severities = {
  ERROR = vim.diagnostic.severity.ERROR,
  WARNING = vim.diagnostic.severity.WARN,
  INFO = vim.diagnostic.severity.INFO,
}

--- Reads a report of the format `rdjson`, which counts lines and bytes from 1; diagnostics count them from 0.
function M.parse(output)
  local ok, report = pcall(vim.json.decode, output)
  if not ok then
    return {}
  end
  return vim.tbl_map(function(finding)
    local first = { line = 1, column = 1 }
    local range = finding.location.range or { start = first, ['end'] = first }
    return {
      lnum = range.start.line - 1,
      col = range.start.column - 1,
      end_lnum = range['end'].line - 1,
      end_col = range['end'].column - 1,
      severity = severities[finding.severity],
      message = finding.message,
      source = 'resolint',
      code = finding.code.value,
      user_data = { url = finding.code.url, suggestions = finding.suggestions },
    }
  end, report.diagnostics)
end

--- What the program is told that the text of a buffer is called.
function M.name(buffer)
  local name = vim.api.nvim_buf_get_name(buffer)
  return name == '' and 'text' or name
end

--- Starts the program with the text of a buffer, and gives what it prints and its exit code to `done`. Returns the job.
local function run(buffer, options, done)
  if vim.fn.executable(M.command) == 0 then
    vim.notify_once(M.command .. ' is not installed: npm install --global resolint', vim.log.levels.WARN)
    return nil
  end
  local output = {}
  local command = { M.command }
  vim.list_extend(command, options)
  vim.list_extend(command, { '--stdin-filename', M.name(buffer), '-' })
  local job = vim.fn.jobstart(command, {
    stdout_buffered = true,
    on_stdout = function(_, lines)
      output = lines
    end,
    on_exit = function(_, code)
      done(output, code)
    end,
  })
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  table.insert(lines, '')
  vim.fn.chansend(job, lines)
  vim.fn.chanclose(job, 'stdin')
  return job
end

--- Shows the findings in a buffer as soon as they are there, unless the text has changed since.
function M.lint(buffer)
  if not vim.api.nvim_buf_is_loaded(buffer) then
    return
  end
  local changedtick = vim.api.nvim_buf_get_changedtick(buffer)
  run(buffer, { '--format', 'rdjson' }, function(output)
    if vim.api.nvim_buf_is_loaded(buffer) and vim.api.nvim_buf_get_changedtick(buffer) == changedtick then
      vim.diagnostic.set(namespace, buffer, M.parse(table.concat(output, '\n')))
    end
  end)
end

--- Makes the safe fixes in a buffer. A text that could not be read stays as it is.
function M.fix(buffer)
  local before = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  local job = run(buffer, { '--fix', '--exit-zero' }, function(output, code)
    if output[#output] == '' then
      table.remove(output)
    end
    if code == 0 and #output > 0 and not vim.deep_equal(output, before) then
      local view = vim.fn.winsaveview()
      vim.api.nvim_buf_set_lines(buffer, 0, -1, false, output)
      vim.fn.winrestview(view)
    end
  end)
  if job then
    vim.fn.jobwait({ job }, 10000)
  end
end

--- Lints buffers when they are opened, left after typing, and written.
--- Options: `pattern` of the files, `fix_on_save`.
function M.setup(options)
  options = options or {}
  local pattern = options.pattern or { '*.txt', '*.md' }
  local group = vim.api.nvim_create_augroup('resolint', {})
  vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufWritePost', 'InsertLeave', 'TextChanged' }, {
    group = group,
    pattern = pattern,
    callback = function(event)
      -- Reading a buffer counts as a change of its text only after this event.
      vim.schedule(function()
        M.lint(event.buf)
      end)
    end,
  })
  if options.fix_on_save then
    vim.api.nvim_create_autocmd('BufWritePre', {
      group = group,
      pattern = pattern,
      callback = function(event)
        M.fix(event.buf)
      end,
    })
  end
end

return M
