/** Links inside the page: the address keeps what a link to the text has put there, so that no click may change it. */
import type { Tabs } from './tabs.ts'

/** Follows `#…` within an element: shows the panel of what is meant, brings it into sight and goes there. */
export const followLinks = (element: HTMLElement, tabs: Tabs): void => {
  element.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (!link) return
    event.preventDefault()
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!target) return
    const panel = target.closest('[role=tabpanel]')
    if (panel && panel.id !== tabs.current) tabs.open(panel.id)
    if (target.tabIndex < 0) target.tabIndex = -1
    target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
  })
}
