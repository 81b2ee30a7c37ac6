/** Neovim itself, with the files of `editors/neovim` installed as the README says. */
import { beforeAll, describe, expect, test } from 'vitest'
import { byteColumn, ended, failures, Home, isTestable, readmeBlocks, seed, wideDraft } from './home-for-tests.ts'

const [, plain = '', withPlugins = ''] = readmeBlocks('neovim', 'lua')

/** What nvim-lint does with the definition of a linter, as its README tells it. */
const lintStandIn = `
local M = { linters = setmetatable({}, { __index = function(_, name) return require('lint.linters.' .. name) end }) }
function M.try_lint()
  for _, name in ipairs(M.linters_by_ft[vim.bo.filetype]) do
    local linter = M.linters[name]
    assert(linter.stdin and linter.stream == 'stdout' and linter.ignore_exitcode)
    local command = { linter.cmd }
    for _, argument in ipairs(linter.args) do
      table.insert(command, type(argument) == 'function' and argument() or argument)
    end
    local output = vim.fn.system(command, table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\\n') .. '\\n')
    vim.diagnostic.set(vim.api.nvim_create_namespace(name), 0, linter.parser(output, 0))
  end
end
return M
`

/** What conform.nvim does with the definition of a formatter, as its README tells it. */
const conformStandIn = `
local M = {}
function M.setup(options) M.options = options end
function M.format()
  for _, name in ipairs(M.options.formatters_by_ft[vim.bo.filetype]) do
    local formatter = require('conform.formatters.' .. name)
    assert(formatter.stdin)
    local command = { formatter.command }
    for _, argument in ipairs(formatter.args) do
      table.insert(command, vim.fn.shellescape((argument:gsub('$FILENAME', vim.api.nvim_buf_get_name(0)))))
    end
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\\n') .. '\\n'
    local output = vim.fn.system(table.concat(command, ' ') .. ' 2>/dev/null', text)
    assert(vim.v.shell_error == 0)
    vim.api.nvim_buf_set_lines(0, 0, -1, true, vim.split(output:gsub('\\n$', ''), '\\n'))
  end
end
return M
`

interface Diagnostic {
  lnum: number
  col: number
  end_lnum: number
  end_col: number
  severity: number
  code: string
  message: string
  source: string
}

describe.skipIf(!isTestable('nvim', 'npm'))('Neovim (skipped without nvim or the bundle)', () => {
  const home = new Home()
  /** Starts with a configuration, then runs a script; what goes wrong is written where it is thrown. */
  const neovim = (init: string, script: string, env: NodeJS.ProcessEnv = {}): void => {
    home.write(
      'script.lua',
      `local ok, trouble = pcall(function()\n${script}\nend)
vim.fn.writefile({ ok and '' or tostring(trouble) }, 'trouble.txt')
vim.cmd('qall!')`,
    )
    home.run(
      'nvim',
      ['--headless', '-u', home.write('init.lua', init), '-i', 'NONE', '-n', '-c', 'luafile script.lua'],
      {
        env,
      },
    )
    expect(home.read('trouble.txt')).toBe('\n')
  }
  const writeDiagnostics = `vim.fn.writefile({ vim.json.encode(vim.tbl_map(function(diagnostic)
  diagnostic.user_data = nil
  return diagnostic
end, vim.diagnostic.get(0))) }, 'list.json')`

  const expected = (path: string, text: string) =>
    home.found(path).map(({ line, column, endLine, endColumn, severity, ruleId, message }) => ({
      lnum: line - 1,
      col: byteColumn(text, line, column) - 1,
      end_lnum: endLine - 1,
      end_col: byteColumn(text, endLine, endColumn) - 1,
      severity: { error: 1, warning: 2, info: 3 }[severity],
      code: ruleId,
      message: expect.stringContaining(message) as string,
      source: 'resolint',
    }))
  const expectDiagnostics = (path: string, text: string): void => {
    const list = home.json('list.json') as Diagnostic[]
    expect(list).toMatchObject(expected(path, text))
  }

  beforeAll(() => {
    home.install('neovim')
    home.write('seed draft.txt', seed)
    home.write('wide.txt', wideDraft)
  })

  describe('without plug-ins', () => {
    test.each([
      ['seed draft.txt', seed],
      ['wide.txt', wideDraft],
    ])('opening %s shows its findings', (path, text) => {
      neovim(
        plain,
        `vim.cmd('edit ' .. vim.fn.fnameescape('${path}'))
vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end)
${writeDiagnostics}`,
      )
      expectDiagnostics(path, text)
    })

    test('editing shows the findings of the text that is not saved', () => {
      neovim(
        plain,
        `vim.cmd('edit wide.txt')
vim.wait(10000, function() return #vim.diagnostic.get(0) == 2 end)
vim.api.nvim_buf_set_lines(0, 6, 7, true, { vim.fn.getline(7) .. '.' })
vim.cmd('doautocmd TextChanged')
vim.wait(10000, function() return #vim.diagnostic.get(0) == 1 end)
${writeDiagnostics}`,
      )
      expect((home.json('list.json') as Diagnostic[]).map(({ code }) => code)).toEqual(['operative-italic'])
    })

    test.each([
      ['line feeds', seed],
      ['carriage returns', wideDraft.replaceAll('\n', '\r\n')],
    ])('saving fixes the text: %s', (_, text) => {
      home.write('saved.txt', text)
      neovim(plain, `vim.cmd('edit saved.txt')\nvim.cmd('silent write')`)
      expect(home.read('saved.txt')).toBe(ended(home.fixed(text)))
    })

    test.each(failures)('where the program %s, saving leaves the text as it is', (_, env, configuration) => {
      home.write('failing/.resolintrc.json', configuration)
      home.write('failing/saved.txt', wideDraft)
      neovim(plain, `vim.cmd('edit failing/saved.txt')\nvim.cmd('silent write')`, env)
      expect(home.read('failing/saved.txt')).toBe(wideDraft)
    })
  })

  describe('definitions for plug-ins, run by stand-ins since Debian does not have the plug-ins', () => {
    beforeAll(() => {
      home.write('.local/share/nvim/site/pack/stand-ins/start/stand-ins/lua/lint/init.lua', lintStandIn)
      home.write('.local/share/nvim/site/pack/stand-ins/start/stand-ins/lua/conform/init.lua', conformStandIn)
    })

    test.each([
      ['seed draft.txt', seed],
      ['wide.txt', wideDraft],
    ])('nvim-lint: %s', (path, text) => {
      neovim(
        withPlugins,
        `vim.cmd('edit ' .. vim.fn.fnameescape('${path}'))\nrequire('lint').try_lint()\n${writeDiagnostics}`,
      )
      expectDiagnostics(path, text)
    })

    test('conform.nvim', () => {
      home.write('saved.txt', seed)
      neovim(withPlugins, `vim.cmd('edit saved.txt')\nrequire('conform').format()\nvim.cmd('silent write')`)
      expect(home.read('saved.txt')).toBe(ended(home.fixed(seed)))
    })
  })
})
