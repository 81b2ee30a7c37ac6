/**
 * Prints how many known defects the rules find, by rule, and every failure with its words (`npm run recall`). Arguments:
 * the number of corpus documents of each channel (default 12), the number of defects of each kind in a document (default
 * 3), and ids of rules.
 */
import { corpusDocuments, ownDocuments } from './documents.ts'
import { kinds } from './kinds/index.ts'
import { measureKinds } from './measure.ts'
import { failures, recallTable } from './table.ts'

const given = process.argv.slice(2)
const [documents = 12, most = 3] = given.filter((word) => /^\d+$/.test(word)).map(Number)
const ids = given.filter((word) => !/^\d+$/.test(word))

const chosen = kinds.filter(({ rule }) => ids.length === 0 || ids.includes(rule))
const results = measureKinds(chosen, [...ownDocuments(), ...(await corpusDocuments(documents))], most)
for (const line of failures(results)) console.log(line)
console.log(`\n${recallTable(results)}\n`)
const missing = results.filter(({ rule }) => !rule)
if (missing.length > 0)
  console.log(`no rule yet: ${missing.map(({ kind }) => `${kind.rule} (${kind.kind})`).join(', ')}`)
const silent = results.filter(({ rule, outcomes }) => rule && outcomes.length === 0)
if (silent.length > 0) console.log(`no place: ${silent.map(({ kind }) => `${kind.rule} (${kind.kind})`).join(', ')}`)
console.log(`${kinds.length} kinds for ${new Set(kinds.map(({ rule }) => rule)).size} rules`)
