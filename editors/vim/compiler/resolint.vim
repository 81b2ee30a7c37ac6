" Vim compiler file
" Compiler: resolint, a linter of resolutions of the United Nations

if exists('current_compiler')
  finish
endif
let current_compiler = 'resolint'

CompilerSet makeprg=resolint\ --format\ unix

" What is no finding (a wrong option, an unreadable file) stays in the list as it was said.
CompilerSet errorformat=%f:%l:%v:\ %trror:\ %m,%f:%l:%v:\ %tarning:\ %m,%f:%l:%v:\ %tnfo:\ %m

augroup resolint_columns
  autocmd!
  autocmd QuickFixCmdPost make,lmake call resolint#set_columns(expand('<amatch>'))
augroup END
