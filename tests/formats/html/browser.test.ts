import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diff } from '../../../src/compare/diff.ts'
import { html as compareHtml } from '../../../src/formats/compare/html.ts'
import { summaryOf } from '../../../src/formats/compare/summary.ts'
import { html } from '../../../src/formats/html/index.ts'
import { parse } from '../../../src/index.ts'
import { plain, results, unreadable } from '../results-for-tests.ts'
import { violations } from './axe-for-tests.ts'
import { Browser, chromium } from './browser-for-tests.ts'
import { hostileResult } from './hostile-for-tests.ts'

const page = html(results, { ...plain, unreadable })
const visible = (selector: string): string =>
  `[...document.querySelectorAll('${selector}')].filter((e) => e.checkVisibility()).map((e) => e.id)`
const focused = `(document.activeElement.id || document.activeElement.hash || document.activeElement.localName)`
const styleOf = (selector: string, property: string): string =>
  `getComputedStyle(document.querySelector('${selector}')).${property}`

describe.skipIf(chromium === undefined)('in Chromium (skipped where it is not installed)', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(() => {
    browser = new Browser(chromium ?? '')
  })
  afterAll(() => browser.close())

  const size = (width: number): Promise<unknown> =>
    browser.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: width < 500,
    })
  const wide = (): Promise<unknown> => size(1280)

  test('loads nothing and complains of nothing', async () => {
    await browser.open(page)
    expect(browser.events).toEqual([])
    expect(await browser.read(visible('.marker'))).toEqual(['f1', 'f2', 'f3'])
  })

  test('is clean by axe, and so is a page that compares', async () => {
    await browser.open(page)
    expect(await violations(browser)).toEqual([])
    const old = parse('The General Assembly,\n\n1. Requests the Secretary-General to report;\n\n2. Decides to meet.')
    const fresh = parse('The General Assembly,\n\n1. Requests the Secretary-General to reply;\n\n2. Decides not to.')
    const comparison = diff(old, fresh)
    const compared = { oldPath: 'old.txt', newPath: 'new.txt', summary: summaryOf(comparison), comparison }
    await browser.open(compareHtml([compared], { color: false, version: '' }))
    expect(await violations(browser)).toEqual([])
  })

  test('filters without a script: by severity and by rule', async () => {
    await browser.open(page, { scripts: false })
    const boxes = `[...document.querySelectorAll('input')].map((e) => e.parentElement.textContent.trim())`
    expect(await browser.read(boxes)).toEqual([
      '1 error',
      '1 warning',
      '1 note',
      'citation-date 1',
      'operative-italic 1',
      'operative-terminal 1',
    ])
    const click = (words: string): string =>
      `[...document.querySelectorAll('label')].find((e) => e.textContent.includes('${words}')).click()`
    await browser.read(click('1 warning'))
    expect(await browser.read(visible('.marker'))).toEqual(['f1', 'f3'])
    expect(await browser.read(visible('.remarks li'))).toEqual(['m1', 'm3'])
    expect(await browser.read(visible('nav li'))).toEqual(['l1', 'l3'])
    expect(await browser.read(styleOf('mark.kind-2', 'backgroundColor'))).toBe('rgba(0, 0, 0, 0)')
    expect(await browser.read(styleOf('mark.kind-1', 'backgroundColor'))).not.toBe('rgba(0, 0, 0, 0)')
    await browser.read(click('citation-date'))
    expect(await browser.read(visible('.marker'))).toEqual(['f3'])
    await browser.read(click('1 warning'))
    expect(await browser.read(visible('.marker'))).toEqual(['f2', 'f3'])
  })

  test('is used with the keyboard: a skip link first, then filters, list, document', async () => {
    await wide()
    await browser.open(page)
    const order: unknown[] = []
    for (let step = 0; step < 16; step++) {
      await browser.press('Tab')
      order.push(await browser.read(focused))
    }
    expect(order).toEqual([
      '#documents',
      'show-error',
      'show-warning',
      'show-info',
      'summary',
      'input',
      'summary',
      'summary',
      '#file-2',
      '#f1',
      '#f2',
      '#f3',
      '#file-1',
      'summary',
      'summary',
      'f1',
    ])
    expect(await browser.read(styleOf(':focus', 'outlineStyle'))).toBe('solid')
  })

  test('j and k go through what is shown; a space checks a box', async () => {
    await browser.open(page)
    await browser.read(`document.getElementById('show-warning').focus()`)
    await browser.press(' ')
    await browser.read(`document.activeElement.blur()`)
    const visited: unknown[] = []
    for (const key of ['j', 'j', 'j', 'k']) {
      await browser.press(key)
      visited.push(await browser.read(focused))
    }
    expect(visited).toEqual(['f1', 'f3', 'f1', 'f3'])
  })

  test('a link of the list leads to the words, the marker to the remark', async () => {
    await browser.open(page)
    await browser.read(`document.querySelector('#l2 a').click()`)
    expect(await browser.read('location.hash')).toBe('#f2')
    await browser.read(`document.querySelector('#f2').click()`)
    expect(await browser.read(`document.querySelector(':target').id`)).toBe('m2')
  })

  test('is dark where the reader wants it, and light on paper, where the list is printed too', async () => {
    await wide()
    await browser.open(page)
    const paper = styleOf('.paper', 'backgroundColor')
    const emulate = (media: string, scheme: string): Promise<unknown> =>
      browser.send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] })
    expect(await browser.read(paper)).toBe('rgb(255, 255, 255)')
    await emulate('', 'dark')
    expect(await browser.read(paper)).toBe('rgb(25, 28, 32)')
    await emulate('print', 'dark')
    expect(await browser.read(paper)).toBe('rgb(255, 255, 255)')
    expect(await browser.read(visible('nav li'))).toEqual(['l1', 'l2', 'l3'])
    expect(await browser.read(visible('.remarks li'))).toEqual(['m1', 'm2', 'm3'])
    const sizeOf = async (selector: string): Promise<number> =>
      Number.parseFloat(String(await browser.read(styleOf(selector, 'fontSize'))))
    expect(await sizeOf('.remarks')).toBeLessThan(await sizeOf('.paper'))
    await emulate('', 'light')
  })

  test('a hostile document harms nothing, and does not make the page wider', async () => {
    await browser.open(html([hostileResult(2000)], plain))
    expect(browser.events).toEqual([])
    expect(await browser.read('document.title')).not.toBe('harmed')
    expect(await browser.read(`document.querySelectorAll('.marker').length`)).toBe(2000)
    expect(await browser.read(`document.querySelectorAll('main img, main script, main svg, main b').length`)).toBe(0)
    expect(await browser.read('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  test('fits a narrow window, where the list begins folded', async () => {
    await size(360)
    await browser.open(page)
    expect(await browser.read('document.documentElement.scrollWidth')).toBe(360)
    expect(await browser.read(visible('nav li'))).toEqual([])
    await browser.read(`document.querySelector('.lists > summary').click()`)
    expect(await browser.read(visible('nav li'))).toEqual(['l1', 'l2', 'l3'])
    expect(await browser.read('document.documentElement.scrollWidth')).toBe(360)
    await browser.send('Emulation.clearDeviceMetricsOverride')
  })

  test('a finger finds the small numbers, and reads of no keys', async () => {
    await size(400)
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true })
    await browser.open(page)
    // 24 CSS pixels each way (WCAG 2.2, 2.5.8).
    const reached = `[...document.querySelectorAll('.marker')].map((marker) => {
      marker.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = marker.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      return [[-11, 0], [11, 0], [0, -11], [0, 11]].every(([right, down]) => document.elementFromPoint(x + right, y + down) === marker)
    })`
    expect(await browser.read(reached)).toEqual([true, true, true])
    expect(await browser.read(`document.querySelector('.hint').checkVisibility()`)).toBe(false)
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: false })
    await browser.send('Emulation.clearDeviceMetricsOverride')
  })

  test('the list can be searched', async () => {
    await wide()
    await browser.open(page)
    const search = (words: string): string =>
      `{ const field = document.querySelector('.search'); field.value = '${words}'; field.dispatchEvent(new Event('input')) }`
    await browser.read(search('full stop'))
    expect(await browser.read(visible('nav li'))).toEqual(['l3'])
    await browser.read(search('nothing of that kind'))
    expect(await browser.read(visible('nav li, nav .file'))).toEqual([])
    await browser.read(search(''))
    expect(await browser.read(visible('nav li'))).toEqual(['l1', 'l2', 'l3'])
    await browser.send('Emulation.clearDeviceMetricsOverride')
  })
})
