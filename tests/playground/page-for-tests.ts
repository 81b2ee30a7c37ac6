/** The playground in headless Chromium: what people do with it, and what they see. */
import { readFileSync } from 'node:fs'
import { Browser, chromium } from '../formats/html/browser-for-tests.ts'

/** The page as the package has it. */
export const playground: string = readFileSync(new URL('../../dist/playground.html', import.meta.url), 'utf8')

/** A finding as the list shows it. */
export interface Listed {
  /** Line and column, 1-based: `22:14`. */
  readonly where: string
  readonly severity: string
  readonly rule: string
  readonly message: string
}

const listed = `[...document.querySelectorAll('#list > li:not(.more)')].map((item) => ({
  where: item.querySelector('.where').textContent,
  severity: item.className,
  rule: item.querySelector('.rule').textContent,
  message: item.querySelector('.message').textContent,
}))`

export class PlaygroundForTests {
  readonly browser: Browser = new Browser(chromium ?? '')

  /** Opens the page anew. */
  async open(hash = ''): Promise<void> {
    await this.browser.open(playground)
    if (hash !== '') await this.browser.read(`location.hash = ${JSON.stringify(hash)}`)
    await this.judged()
  }

  /** Waits until an expression is true. */
  async until(expression: string): Promise<void> {
    while ((await this.browser.read(`Boolean(${expression})`)) !== true)
      await new Promise((resolve) => setTimeout(resolve, 20))
  }

  /** Waits until all that is found in the text is told, the spelling too. */
  async judged(): Promise<void> {
    await this.until(`document.getElementById('findings').ariaBusy === 'false'`)
  }

  /** Drops a file on the page. */
  async drop(name: string, bytes: Uint8Array, on = 'editor'): Promise<void> {
    const base64 = Buffer.from(bytes).toString('base64')
    await this.browser.read(`{
      const bytes = Uint8Array.from(atob('${base64}'), (character) => character.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}))
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
      document.getElementById('${on}').dispatchEvent(event)
    }`)
    await this.until(
      `document.getElementById('name').textContent === ${JSON.stringify(name)} || !/^Reading/.test(document.getElementById('status').textContent)`,
    )
    await this.judged()
  }

  async listed(): Promise<readonly Listed[]> {
    return (await this.browser.read(listed)) as readonly Listed[]
  }

  /** Clicks what a selector finds. */
  async click(selector: string): Promise<void> {
    await this.browser.read(`document.querySelector(${JSON.stringify(selector)}).click()`)
  }

  /** Words of what a selector finds. */
  async words(selector: string): Promise<string> {
    return String(await this.browser.read(`document.querySelector(${JSON.stringify(selector)}).textContent`))
  }

  /** Shows a panel and waits until it is filled. */
  async panel(id: string): Promise<void> {
    await this.click(`#tab-${id}`)
    await this.until(
      `document.querySelector('#${id}').childNodes.length > 0 && document.querySelector('#${id}').ariaBusy !== 'true'`,
    )
  }

  /** The file that an export hands out. */
  async exported(ending: string): Promise<Buffer> {
    await this.browser.read(`{
      window.handedOut = undefined
      const { createObjectURL } = URL
      URL.createObjectURL = (blob) => { window.handedOut = blob; URL.createObjectURL = createObjectURL; return '#handed-out' }
    }`)
    await this.click(`[data-ending="${ending}"]`)
    await this.until('window.handedOut')
    const bytes = await this.browser.read(
      `window.handedOut.arrayBuffer().then((buffer) => [...new Uint8Array(buffer)])`,
    )
    return Buffer.from(bytes as number[])
  }
}
