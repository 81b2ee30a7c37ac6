/** `resolint init`: writes a configuration file. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { presets } from '../../rules/presets.ts'
import { findPreset } from '../../lint/config.ts'
import { schemaUrl } from '../../lint/config-schema.ts'
import { basePreset } from '../../lint/layers.ts'
import { exit, type Run } from '../command.ts'
import { configNames, createFinders } from '../config/find.ts'
import { UsageError } from '../usage.ts'
import { writeText, writingError } from '../write-file.ts'

const [fileName = ''] = configNames

export const run: Run = (args, terminal) => {
  if (args.operands.length > 0)
    throw new UsageError('init takes no operands; it writes to the folder that it is run in')
  const preset = args.value('preset') ?? basePreset
  findPreset(preset, presets)
  const path = join(terminal.folder, fileName)
  const holding = createFinders().config(terminal.folder)
  if (existsSync(path)) throw new UsageError(`There is a ${fileName} here already; it is left as it is`)
  const config = { $schema: schemaUrl, extends: preset, rules: {} }
  try {
    writeText(path, `${JSON.stringify(config, undefined, 2)}\n`)
  } catch (error) {
    throw new UsageError(`${fileName} could not be written: ${writingError(error)}`)
  }
  terminal.print(`Wrote ${fileName}: the rules of "${preset}" for the documents in this folder and below.\n`)
  if (holding !== undefined) terminal.print(`It stands for ${holding}, which held here before.\n`)
  terminal.print(`  resolint rules            lists the rules
  resolint explain config   tells what the file may say
  resolint .                reads the documents here\n`)
  return Promise.resolve(exit.clean)
}
