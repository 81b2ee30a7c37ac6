/** What `resolint explain` tells besides rules, by name: the page beside the file of the name. */
import { presets } from '../../rules/presets.ts'
import { concordPage } from './concord.ts'
import { configPage } from './config.ts'
import { dataPage } from './data.ts'
import { diffPage } from './diff.ts'
import { originPage } from './origin.ts'
import { suppressionPage } from './suppression.ts'

export const topics: Readonly<Record<string, () => string>> = {
  concord: concordPage,
  config: () => configPage({ presets }),
  data: dataPage,
  diff: diffPage,
  origin: originPage,
  suppression: suppressionPage,
}
