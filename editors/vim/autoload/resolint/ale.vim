" Linter and fixer for ALE (https://github.com/dense-analysis/ale).

call ale#Set('resolint_executable', 'resolint')
call ale#Set('resolint_options', '')
" Whether ALE speaks to the language server, which does more than find; otherwise it runs the command line.
call ale#Set('resolint_use_server', 0)

function! s:executable(buffer) abort
  return ale#Var(a:buffer, 'resolint_executable')
endfunction

" The text of the buffer, which may not be saved, is given as standard input.
function! s:arguments(buffer, task) abort
  return ale#Pad(ale#Var(a:buffer, 'resolint_options')) . ' ' . a:task . ' --stdin-filename %s -'
endfunction

" Defines the linter for a type of files.
function! resolint#ale#define(filetype) abort
  if g:ale_resolint_use_server
    call ale#linter#Define(a:filetype, {
    \ 'name': 'resolint',
    \ 'lsp': 'stdio',
    \ 'executable': function('s:executable'),
    \ 'command': '%e lsp --stdio',
    \ 'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
    \})
    return
  endif
  call ale#linter#Define(a:filetype, {
  \ 'name': 'resolint',
  \ 'executable': function('s:executable'),
  \ 'command': {buffer -> '%e' . s:arguments(buffer, '--format rdjson')},
  \ 'callback': 'resolint#ale#handle',
  \})
endfunction

" Reads a report of the format rdjson, which counts columns in bytes, as ALE does. Ends are one past the last byte there,
" and the last byte here.
function! resolint#ale#handle(buffer, lines) abort
  return map(get(ale#util#FuzzyJSONDecode(a:lines, {}), 'diagnostics', []), 's:problem(v:val)')
endfunction

function! s:problem(diagnostic) abort
  let l:start = get(a:diagnostic.location, 'range', {'start': {'line': 1, 'column': 1}}).start
  let l:end = get(get(a:diagnostic.location, 'range', {}), 'end', l:start)
  return {
  \ 'lnum': l:start.line,
  \ 'col': l:start.column,
  \ 'end_lnum': l:end.line,
  \ 'end_col': l:end == l:start ? l:end.column : l:end.column - 1,
  \ 'type': a:diagnostic.severity[0],
  \ 'code': a:diagnostic.code.value,
  \ 'text': a:diagnostic.message,
  \ 'detail': a:diagnostic.message . "\n" . get(a:diagnostic.code, 'url', ''),
  \}
endfunction

" The fixer: makes the safe fixes.
function! resolint#ale#fix(buffer) abort
  return {'command': ale#Escape(s:executable(a:buffer)) . s:arguments(a:buffer, '--fix --exit-zero')}
endfunction
