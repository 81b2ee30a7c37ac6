-- Linter for nvim-lint (https://github.com/mfussenegger/nvim-lint).

return {
  name = 'resolint',
  cmd = 'resolint',
  stdin = true,
  args = {
    '--format',
    'rdjson',
    '--stdin-filename',
    function()
      return require('resolint').name(0)
    end,
    '-',
  },
  stream = 'stdout',
  ignore_exitcode = true,
  parser = function(output)
    return require('resolint').parse(output)
  end,
}
