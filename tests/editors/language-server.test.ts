/** Editors themselves with the language server, set up as the READMEs say. */
import { beforeAll, describe, expect, test } from 'vitest'
import { byteColumn, ended, Home, isTestable, readmeBlocks, seed } from './home-for-tests.ts'

const name = 'seed draft.txt'
/** The seed with the mark of note 5, which stands once, and the note called 9. */
const renamed = ended(seed).replaceAll('⁵', '⁹')

describe.skipIf(!isTestable('nvim', 'npm'))('Neovim (skipped without nvim or the bundle)', () => {
  const home = new Home()
  const [init = ''] = readmeBlocks('neovim', 'lua')
  /** Runs a script in a buffer that the server has seen; what goes wrong is written where it is thrown. */
  const neovim = (script: string): unknown => {
    home.write(name, seed)
    home.write(
      'script.lua',
      `local ok, trouble = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape('${name}'))
  assert(vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20), 'no diagnostics')
  local function write(value) vim.fn.writefile({ vim.json.encode(value) }, 'told.json') end
  local function place(words)
    local line = vim.fn.search('\\\\V' .. words) - 1
    return { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = line, character = 0 } }
  end
  local function ask(method, params)
    for _, answer in pairs(assert(vim.lsp.buf_request_sync(0, method, params, 30000))) do return answer.result end
  end
  ${script}
end)
vim.fn.writefile({ ok and '' or tostring(trouble) }, 'trouble.txt')
vim.cmd('qall!')`,
    )
    home.write('init.lua', init)
    home.run('nvim', ['--headless', '-u', 'init.lua', '-i', 'NONE', '-n', '-c', 'luafile script.lua'])
    expect(home.read('trouble.txt')).toBe('\n')
    return home.json('told.json')
  }
  beforeAll(() => home.install('neovim'))

  test('shows the findings', () => {
    const told = neovim(`write(vim.tbl_map(function(each)
      return { lnum = each.lnum, col = each.col, code = each.code, message = each.message }
    end, vim.diagnostic.get(0)))`)
    expect(told).toEqual(
      home.found(name).map(({ line, column, ruleId, message }) => ({
        lnum: line - 1,
        col: byteColumn(seed, line, column) - 1,
        code: ruleId,
        message,
      })),
    )
  })

  test('makes the safe fixes when it saves', () => {
    neovim(`vim.api.nvim_buf_set_lines(0, -1, -1, true, { '' })
      vim.cmd('write')
      write(true)`)
    expect(home.read(name)).toBe(ended(home.fixed(`${ended(seed)}\n`)))
  })

  test('renames a note with its mark', () => {
    neovim(`local params = place('⁵ Resolution')
      params.newName = '9'
      vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', params), 'utf-16')
      vim.fn.writefile(vim.api.nvim_buf_get_lines(0, 0, -1, true), 'renamed.txt')
      write(true)`)
    expect(home.read('renamed.txt')).toBe(renamed)
  })

  test('lists the outline', () => {
    const told = neovim(`local symbols = ask('textDocument/documentSymbol', place('Recalling that'))
      write(vim.tbl_map(function(item) return item.text end, vim.lsp.util.symbols_to_items(symbols, 0)))`)
    expect(told).toContain('[Property] PP 2 Recalling also')
    expect(told).toContain('[Method] OP 4 Requests')
  })
})

/** Where Debian puts Eglot, and Emacs from 29 on. */
const hasEglot = (): boolean =>
  isTestable('emacs', 'npm') &&
  new Home().run('emacs', ['-Q', '--batch', '--eval', `(progn ${findPackages} (princ (locate-library "eglot")))`]) !==
    'nil'
const packages = '/usr/share/emacs/site-lisp/elpa'
const findPackages = `(dolist (folder (file-expand-wildcards "${packages}/*")) (add-to-list 'load-path folder))`

describe.skipIf(!hasEglot())('Emacs (skipped without emacs, Eglot or the bundle)', () => {
  const home = new Home()
  const [init = ''] = readmeBlocks('emacs', 'elisp')
  const emacs = (script: string): unknown => {
    home.write(name, seed)
    home.write(
      'script.el',
      `${findPackages}
(require 'json)
(setq make-backup-files nil eglot-confirm-server-initiated-edits nil eglot-sync-connect 30 noninteractive nil)
${init}
(defun await (condition)
  (let ((turns 0))
    (while (and (not (funcall condition)) (< turns 600))
      (accept-process-output nil 0.05)
      (setq turns (1+ turns)))
    (unless (funcall condition) (error "Waited in vain"))))
(defun told (value) (write-region (json-encode value) nil "told.json"))
(find-file "${name}")
(text-mode)
(setq noninteractive t)
(unless (eglot-current-server) (apply #'eglot (eglot--guess-contact)))
(await (lambda () (and (eglot-current-server) (eglot--managed-mode))))
${script}
(setq kill-buffer-query-functions nil)
(eglot-shutdown (eglot-current-server))`,
    )
    home.run('emacs', ['-Q', '--batch', '-l', 'script.el'])
    return home.json('told.json')
  }
  beforeAll(() => home.install('emacs'))

  test('shows the findings', () => {
    const told = emacs(`(flymake-start)
(await (lambda () (flymake-diagnostics)))
(told (mapcar (lambda (each)
  (vector (line-number-at-pos (flymake-diagnostic-beg each)) (flymake-diagnostic-text each)))
  (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))`)
    expect(told).toEqual(
      home.found(name).map(({ line, message }) => [line, expect.stringContaining(message) as string]),
    )
  })

  test('makes the safe fixes', () => {
    emacs(`(eglot-code-actions (point-min) (point-max) "source.fixAll.resolint" t)
(write-region nil nil "fixed.txt")
(told t)`)
    expect(home.read('fixed.txt')).toBe(home.fixed(seed))
  })

  test('renames a note with its mark', () => {
    emacs(`(goto-char (point-min))
(search-forward "⁵ Resolution")
(goto-char (match-beginning 0))
(eglot-rename "9")
(write-region nil nil "renamed.txt")
(told t)`)
    expect(ended(home.read('renamed.txt'))).toBe(renamed)
  })

  test('lists the outline', () => {
    const told = JSON.stringify(emacs('(told (eglot-imenu))'))
    expect(told).toContain('PP 2 Recalling also')
    expect(told).toContain('OP 4 Requests')
  })
})
