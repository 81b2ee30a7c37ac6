" What the compiler and format-on-save share.

" The byte column of a column in UTF-16 code units, which is how resolint counts.
function! resolint#byte_column(line, column) abort
  let l:units = 1
  let l:bytes = 1
  for l:code in str2list(a:line, 1)
    if l:units >= a:column
      break
    endif
    let l:units += l:code > 0xFFFF ? 2 : 1
    let l:bytes += strlen(nr2char(l:code, 1))
  endfor
  return l:bytes
endfunction

" Makes columns of the quickfix or location list exact: the errorformat could only call them screen columns, which a tab
" or a wide character before them shifts.
function! resolint#set_columns(command) abort
  if get(b:, 'current_compiler', get(g:, 'current_compiler', '')) !=# 'resolint'
    return
  endif
  let l:is_local = a:command =~# '^l'
  let l:items = l:is_local ? getloclist(0) : getqflist()
  let l:texts = {}
  for l:item in filter(copy(l:items), 'v:val.valid && v:val.vcol')
    if !has_key(l:texts, l:item.bufnr)
      let l:texts[l:item.bufnr] = s:read(l:item.bufnr)
    endif
    let l:item.col = resolint#byte_column(get(l:texts[l:item.bufnr], l:item.lnum - 1, ''), l:item.col)
    let l:item.vcol = 0
  endfor
  if l:is_local
    call setloclist(0, [], 'r', {'items': l:items})
  else
    call setqflist([], 'r', {'items': l:items})
  endif
endfunction

function! s:read(buffer) abort
  if bufloaded(a:buffer)
    return getbufline(a:buffer, 1, '$')
  endif
  let l:path = bufname(a:buffer)
  return filereadable(l:path) ? readfile(l:path) : []
endfunction

" Makes the safe fixes in the buffer. A text that could not be read stays as it is.
function! resolint#fix() abort
  let l:name = empty(expand('%')) ? 'text' : expand('%:p')
  let l:command = 'resolint --fix --exit-zero --stdin-filename ' . shellescape(l:name) . ' -'
  " What remains to be done is told on standard error, which Vim would take for text.
  let l:fixed = systemlist(l:command . (has('win32') ? ' 2>NUL' : ' 2>/dev/null'), getline(1, '$') + [''])
  if v:shell_error || empty(l:fixed) || l:fixed ==# getline(1, '$')
    return
  endif
  let l:view = winsaveview()
  call setline(1, l:fixed)
  if line('$') > len(l:fixed)
    silent execute 'keepjumps' (len(l:fixed) + 1) . ',$delete _'
  endif
  call winrestview(l:view)
endfunction
