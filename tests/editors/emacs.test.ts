/** Emacs itself, with the files of `editors/emacs` installed as the README says. */
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { ended, failures, Home, isTestable, readmeBlocks, seed, wideDraft, type Found } from './home-for-tests.ts'

/** Where Debian puts packages of Emacs. */
const packages = '/usr/share/emacs/site-lisp/elpa'
const [, withFlymake = ''] = readmeBlocks('emacs', 'elisp')
const withFlycheck = withFlymake
  .replace("(require 'flymake-resolint)", "(require 'flycheck-resolint)")
  .replace('flymake-resolint-setup', 'flycheck-mode')

const prelude = `(require 'json)
(setq make-backup-files nil)
(dolist (folder (file-expand-wildcards "${packages}/*")) (add-to-list 'load-path folder))
(defun await (condition)
  (let ((turns 0))
    (while (and (not (funcall condition)) (< turns 200))
      (accept-process-output nil 0.05)
      (setq turns (1+ turns)))))
(defun write-list (list)
  (write-region (json-encode list) nil "list.json"))
`

interface Shown {
  start: number
  words: string
  level: string
  text: string
  rule?: string
}

/** Emacs counts characters from 1, those beyond the first plane as one. */
const position = (text: string, offset: number): number =>
  text.slice(0, offset).replaceAll(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g, '').length + 1

/** What a finding is about: a point is shown as the character after it. */
const wordsAt = (text: string, { offset, endOffset }: Found): string =>
  text.slice(offset, endOffset) || String.fromCodePoint(text.codePointAt(offset) ?? 10)

describe.skipIf(!isTestable('emacs', 'npm'))('Emacs (skipped without emacs or the bundle)', () => {
  const home = new Home()
  const emacs = (init: string, script: string, env: NodeJS.ProcessEnv = {}): void => {
    home.write('script.el', `${prelude}${init}\n${script}`)
    home.run('emacs', ['-Q', '--batch', '-l', 'script.el'], { env })
  }
  beforeAll(() => {
    home.install('emacs')
    home.write('seed draft.txt', seed)
    home.write('wide.txt', wideDraft)
  })

  const expected = (path: string, text: string, levels: Record<Found['severity'], string>) =>
    home.found(path).map((finding) => ({
      start: position(text, finding.offset),
      words: wordsAt(text, finding),
      level: levels[finding.severity],
      text: expect.stringContaining(finding.message) as string,
    }))
  const rules = (path: string): string[] => home.found(path).map(({ ruleId }) => ruleId)

  test.each([
    ['seed draft.txt', seed],
    ['wide.txt', wideDraft],
  ])('Flymake shows the findings of %s at their words', (path, text) => {
    emacs(
      withFlymake,
      `(find-file "${path}")
(flymake-start)
(await (lambda () (flymake-diagnostics)))
(write-list
 (mapcar (lambda (diagnostic)
           (let ((start (flymake-diagnostic-beg diagnostic)) (end (flymake-diagnostic-end diagnostic)))
             (list (cons 'start start)
                   (cons 'words (buffer-substring-no-properties start end))
                   (cons 'level (substring (symbol-name (flymake-diagnostic-type diagnostic)) 1))
                   (cons 'text (flymake-diagnostic-text diagnostic)))))
         (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))`,
    )
    const list = home.json('list.json') as Shown[]
    expect(list).toMatchObject(expected(path, text, { error: 'error', warning: 'warning', info: 'note' }))
    expect(list.map((shown) => /\[([\w-]+)\]$/.exec(shown.text)?.[1])).toEqual(rules(path))
  })

  test('Flymake is told what is wrong where there is no report', () => {
    emacs(
      withFlymake,
      `(setq resolint-arguments '("--formt"))
(find-file "wide.txt")
(let ((told nil))
  (flymake-resolint (lambda (&rest arguments) (setq told arguments)))
  (await (lambda () told))
  (write-list (list (symbol-name (car told)) (cadr (cdr told)))))`,
    )
    expect(home.json('list.json')).toEqual([':panic', expect.stringContaining('There is no option --formt')])
  })

  test.each([
    ['line feeds', seed],
    ['carriage returns', wideDraft.replaceAll('\n', '\r\n')],
  ])('saving fixes the text: %s', (_, text) => {
    home.write('saved.txt', text)
    emacs(withFlymake, `(find-file "saved.txt")\n(set-buffer-modified-p t)\n(save-buffer)`)
    expect(home.read('saved.txt')).toBe(ended(home.fixed(text)))
  })

  test.each(failures)('where the program %s, saving leaves the text as it is', (_, env, configuration) => {
    home.write('failing/.resolintrc.json', configuration)
    home.write('failing/saved.txt', wideDraft)
    emacs(withFlymake, `(find-file "failing/saved.txt")\n(insert "x")\n(save-buffer)`, env)
    expect(home.read('failing/saved.txt')).toBe(`x${wideDraft}`)
  })

  test('fixing keeps point where it was, and does not take what is told for text', () => {
    home.write('saved.txt', seed)
    emacs(
      withFlymake,
      `(find-file "saved.txt")
(search-forward "with the International Committee")
(resolint-fix-buffer)
(write-list (list (buffer-substring-no-properties (line-beginning-position) (point))))`,
    )
    expect((home.json('list.json') as string[])[0]).toMatch(/States,⁸ as well as with the International Committee$/)
  })

  test('the files compile without warnings, and their documentation is in order', () => {
    const files = ['resolint', 'flymake-resolint', ...(existsSync(packages) ? ['flycheck-resolint'] : [])]
    emacs(
      '',
      `(add-to-list 'load-path "~/.emacs.d/resolint")
(setq byte-compile-error-on-warn t)
(write-list
 (mapcar (lambda (name)
           (let ((file (expand-file-name (concat name ".el") "~/.emacs.d/resolint")) (said nil))
             (unless (byte-compile-file file) (push "does not compile" said))
             (advice-add 'warn :override (lambda (&rest arguments) (push (apply #'format arguments) said)))
             (checkdoc-file file)
             (delete-file (concat file "c"))
             (apply #'vector name said)))
         '(${files.map((file) => `"${file}"`).join(' ')})))`,
    )
    expect(home.json('list.json')).toEqual(files.map((file) => [file]))
  })

  describe.skipIf(!existsSync(packages))('Flycheck (skipped without the package elpa-flycheck)', () => {
    test.each([
      ['seed draft.txt', seed],
      ['wide.txt', wideDraft],
    ])('shows the findings of %s at their words', (path, text) => {
      emacs(
        withFlycheck,
        `(setq noninteractive nil)
(find-file "${path}")
(flycheck-buffer)
(await (lambda () flycheck-current-errors))
(setq noninteractive t)
(write-list
 (mapcar (lambda (err)
           (let ((region (flycheck-error-region-for-mode err 'symbols)))
             (list (cons 'start (car region))
                   (cons 'words (buffer-substring-no-properties (car region) (cdr region)))
                   (cons 'level (symbol-name (flycheck-error-level err)))
                   (cons 'text (flycheck-error-message err))
                   (cons 'rule (flycheck-error-id err)))))
         flycheck-current-errors))`,
      )
      const list = home.json('list.json') as Shown[]
      expect(list).toMatchObject(expected(path, text, { error: 'error', warning: 'warning', info: 'info' }))
      expect(list.map(({ rule }) => rule)).toEqual(rules(path))
    })

    test('explains a finding by the page of its rule', () => {
      emacs(
        withFlycheck,
        `(setq noninteractive nil)
(find-file "wide.txt")
(flycheck-buffer)
(await (lambda () flycheck-current-errors))
(setq noninteractive t)
(write-list (list (funcall (flycheck-checker-get 'resolint 'error-explainer) (car flycheck-current-errors))))`,
      )
      expect((home.json('list.json') as string[])[0]).toMatch(/^# operative-italic\n/)
    })
  })
})
