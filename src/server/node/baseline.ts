/** Baselines of the folders that are open, read again when they have changed. */
import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { usualBaseline } from '../../cli/lint-all.ts'
import { readChecked } from '../../cli/json-file.ts'
import { readSetting } from '../../cli/read-bytes.ts'
import { readBaseline, type Baseline } from '../../lint/baseline.ts'
import type { BaselineOf } from '../host.ts'
import { slashed } from './places.ts'

interface Kept {
  readonly stamp: string
  readonly text: string
  readonly baseline: Baseline
}

export class Baselines {
  private readonly kept = new Map<string, Kept>()

  /** The baseline of a folder, and what a file is called in it. Throws a ConfigError for one that cannot be followed. */
  of(folder: string, location: string): BaselineOf {
    const path = join(folder, usualBaseline)
    const name = slashed(relative(folder, location))
    const uri = pathToFileURL(path).href
    if (!existsSync(path)) return { uri, name, known: new Map() }
    const { text, baseline } = this.read(path)
    return { uri, name, text, known: baseline }
  }

  private read(path: string): Kept {
    const { mtimeMs, size } = statSync(path)
    const stamp = `${mtimeMs} ${size}`
    const last = this.kept.get(path)
    if (last?.stamp === stamp) return last
    const text = readSetting(path)
    const baseline = readChecked(text, usualBaseline, [], (value) => {
      const { baseline: result, problems } = readBaseline(value)
      return { result, problems }
    })
    const kept = { stamp, text, baseline }
    this.kept.set(path, kept)
    return kept
  }
}
