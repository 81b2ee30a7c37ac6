/** What a page does to those who listen to it or use a keyboard: the rules of axe-core. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from './browser-for-tests.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Each violation in the page as it is: the rule of axe, and the elements. */
export const violations = async (browser: Browser): Promise<unknown> => {
  if ((await browser.read('typeof axe')) === 'undefined') await browser.send('Runtime.evaluate', { expression: axe })
  return browser.read(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`)
}
