/** The schema of Akoma Ntoso, where it and a program that validates are to be had. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const schema = new URL('../../../../shared/akn/akomantoso30.xsd', import.meta.url).pathname

/** Tests that validate skip where either is missing. */
export const canValidate: boolean = existsSync(schema) && spawnSync('xmllint', ['--version']).error === undefined

/** What is wrong with documents, by their names: one line each of what `xmllint` says; nothing for valid ones. */
export function complaints(documents: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-akn-'))
  try {
    const paths = [...documents].map(([name, xml], index) => {
      const path = join(folder, `${index}-${name.replaceAll(/[^\w.-]/g, '_')}.xml`)
      writeFileSync(path, xml)
      return path
    })
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...paths], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    return stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** eIds that stand twice, which the schema allows in two components. */
export const repeatedIds = (xml: string): string[] => {
  const ids = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id = '']) => id)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}
