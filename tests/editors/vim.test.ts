/** Vim itself, with the files of `editors/vim` installed as the README says. */
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  byteColumn,
  ended,
  failures,
  Home,
  isTestable,
  readme,
  readmeBlocks,
  seed,
  wideDraft,
} from './home-for-tests.ts'

const aleFolder = '/usr/share/vim-ale'
const [onSaving = '', withAle = '', withServer = ''] = readmeBlocks('vim', 'vim')

interface Item {
  lnum: number
  col: number
  vcol: number
  type: string
  text: string
}
interface Problem extends Item {
  end_lnum: number
  end_col: number
  code: string
}

describe.skipIf(!isTestable('vim', 'npm'))('Vim (skipped without vim or the bundle)', () => {
  const home = new Home()
  const vim = (script: string, env: NodeJS.ProcessEnv = {}): void => {
    home.write('script.vim', `${script}\nqall!\n`)
    home.run(
      'vim',
      ['-N', '-u', home.write('vimrc', 'filetype plugin on\n'), '-i', 'NONE', '-es', '-S', 'script.vim'],
      {
        env,
      },
    )
  }
  beforeAll(() => {
    home.install('vim')
    home.write('seed draft.txt', seed)
    home.write('wide.txt', wideDraft)
  })

  const expected = (path: string, text: string) =>
    home.found(path).map(({ line, column, severity, ruleId, message }) => ({
      lnum: line,
      col: byteColumn(text, line, column),
      vcol: 0,
      type: severity.slice(0, 1),
      text: expect.stringContaining(`${message} [${ruleId}]`) as string,
    }))

  test.each([
    ['seed draft.txt', seed],
    ['wide.txt', wideDraft],
  ])(':make fills the quickfix list: %s', (path, text) => {
    vim(`edit ${path.replace(' ', '\\ ')}
compiler resolint
silent make! %:S
call writefile([json_encode(getqflist())], 'list.json')`)
    const list = home.json('list.json') as Item[]
    expect(list).toMatchObject(expected(path, text))
  })

  test('the lost superscript of the seed stands where its bytes do', () => {
    vim(`edit seed\\ draft.txt
compiler resolint
silent make! %:S
silent! cnext 5
call writefile([json_encode([line('.'), col('.'), strpart(getline('.'), col('.') - 1, 2)])], 'place.json')`)
    expect(home.json('place.json')).toEqual([100, 435, ' 8'])
  })

  test(':lmake fills the location list, also for a file that is not open', () => {
    vim(`compiler resolint
silent lmake! wide.txt
call writefile([json_encode(getloclist(0))], 'list.json')`)
    expect(home.json('list.json')).toMatchObject(expected('wide.txt', wideDraft))
  })

  test('a wrong option is said in the quickfix list', () => {
    vim(`compiler resolint
silent make! --formt
call writefile([json_encode(getqflist())], 'list.json')`)
    expect((home.json('list.json') as Item[]).map(({ text }) => text)).toContainEqual(
      expect.stringContaining('There is no option --formt'),
    )
  })

  test.each([
    ['line feeds', seed],
    ['carriage returns', wideDraft.replaceAll('\n', '\r\n')],
  ])('saving fixes the text, with the autocommand of the README: %s', (_, text) => {
    home.write('saved.txt', text)
    vim(`${onSaving}edit saved.txt\nwrite`)
    expect(home.read('saved.txt')).toBe(ended(home.fixed(text)))
  })

  test('the filter of the README fixes the text', () => {
    const [, filter = ''] = /`:(%!.*?)`/.exec(readme('vim')) ?? []
    home.write('saved.txt', seed)
    vim(`edit saved.txt\nsilent ${filter}\nwrite`)
    expect(home.read('saved.txt')).toBe(ended(home.fixed(seed)))
  })

  test.each(failures)('where the program %s, saving leaves the text as it is', (_, env, configuration) => {
    home.write('failing/.resolintrc.json', configuration)
    home.write('failing/saved.txt', wideDraft)
    vim(`${onSaving}edit failing/saved.txt\nsilent! write`, env)
    expect(home.read('failing/saved.txt')).toBe(wideDraft)
  })

  describe.skipIf(!existsSync(aleFolder))('ALE (skipped without the package vim-ale)', () => {
    const start = `${withAle.replace('--preset all', '')}
let g:ale_linters = {'text': ['resolint']}
set runtimepath+=${aleFolder}
runtime plugin/ale.vim
function! Await(condition)
  let l:turns = 0
  while !eval(a:condition) && l:turns < 200
    sleep 50m
    let l:turns += 1
  endwhile
endfunction
`

    test.each([
      ['seed draft.txt', seed],
      ['wide.txt', wideDraft],
    ])('lints %s', (path, text) => {
      vim(`${start}edit ${path.replace(' ', '\\ ')}
ALELint
call Await('!empty(ale#engine#GetLoclist(bufnr("")))')
call writefile([json_encode(ale#engine#GetLoclist(bufnr('')))], 'list.json')`)
      expect(
        (home.json('list.json') as Problem[]).map(({ lnum, col, end_lnum, end_col, type, code }) => [
          lnum,
          col,
          end_lnum,
          end_col,
          type,
          code,
        ]),
      ).toEqual(
        home.found(path).map(({ line, column, endLine, endColumn, severity, ruleId }) => {
          const start = byteColumn(text, line, column)
          const end = byteColumn(text, endLine, endColumn)
          const isPoint = line === endLine && start === end
          return [line, start, endLine, isPoint ? end : end - 1, severity.slice(0, 1).toUpperCase(), ruleId]
        }),
      )
    })

    test.each([
      ['fixes with :ALEFix', '{}', home.fixed.bind(home)],
      ['leaves the text as it is where the program fails', '{ broken', (text: string) => text],
    ])('%s', (_, configuration, change) => {
      home.write('ale/.resolintrc.json', configuration)
      home.write('ale/saved.txt', seed)
      vim(`${start}let g:done = 0
autocmd User ALEFixPost let g:done = 1
edit ale/saved.txt
ALEFix
call Await('g:done')
write`)
      expect(home.read('ale/saved.txt')).toBe(ended(change(seed)))
    })

    test('speaks to the language server, and goes from a mark to its note', () => {
      vim(`${withServer}${start}edit seed\\ draft.txt
ALELint
call Await('!empty(ale#engine#GetLoclist(bufnr("")))')
call writefile([json_encode(ale#engine#GetLoclist(bufnr('')))], 'list.json')
call search('Treaty on the Non-Proliferation of Nuclear Weapons³', 'e')
ALEGoToDefinition
call Await('getline(".") =~# "^³"')
call writefile([getline('.')], 'definition.txt')`)
      expect((home.json('list.json') as Problem[]).map(({ lnum, code }) => [lnum, code])).toEqual(
        home.found('seed draft.txt').map(({ line, ruleId }) => [line, ruleId]),
      )
      expect(home.read('definition.txt')).toMatch(/^³ /)
    })
  })
})
