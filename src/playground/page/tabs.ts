/** Tabs, as the ARIA Authoring Practices have them: arrows go from tab to tab, and Tab into what is shown. */

/** The tabs of a list. @param shown called with the id of a panel when it is shown */
export class Tabs {
  private readonly tabs: readonly HTMLElement[]
  private readonly shown: (panel: string) => void

  constructor(list: HTMLElement, shown: (panel: string) => void) {
    this.tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
    this.shown = shown
    for (const tab of this.tabs) {
      tab.addEventListener('click', () => this.open(panelOf(tab)))
      tab.addEventListener('keydown', (event) => this.key(event, tab))
    }
  }

  /** The id of the panel that is shown. */
  get current(): string {
    const open = this.tabs.find((tab) => tab.getAttribute('aria-selected') === 'true')
    return open ? panelOf(open) : ''
  }

  /** Shows a panel. */
  open(panel: string): void {
    for (const tab of this.tabs) {
      const isOpen = panelOf(tab) === panel
      tab.setAttribute('aria-selected', String(isOpen))
      tab.tabIndex = isOpen ? 0 : -1
      const element = document.getElementById(panelOf(tab))
      if (element) element.hidden = !isOpen
    }
    this.shown(panel)
  }

  private key(event: KeyboardEvent, tab: HTMLElement): void {
    const at = this.tabs.indexOf(tab)
    const { length } = this.tabs
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + length, Home: 0, End: length - 1 }[event.key]
    const next = to === undefined ? undefined : this.tabs[to % length]
    if (!next) return
    event.preventDefault()
    this.open(panelOf(next))
    next.focus()
  }
}

const panelOf = (tab: HTMLElement): string => tab.getAttribute('aria-controls') ?? ''
