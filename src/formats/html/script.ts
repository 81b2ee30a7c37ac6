/** The script of the page: comfort only. Everything can be read, followed and filtered without it. */

/**
 * `j` and `k` go to the next and the previous finding that is shown; buttons check and uncheck all rules; a field searches the
 * list; on a narrow page the list begins folded, and is printed all the same. It touches nothing but classes, focus, boxes and what is folded or hidden.
 */
export const script = `
'use strict'
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
let current = -1
const go = (step) => {
  const markers = all('main .marker').filter((marker) => marker.checkVisibility())
  if (markers.length === 0) return
  const focused = markers.indexOf(document.activeElement)
  if (focused >= 0) current = focused
  current = (current + step + markers.length) % markers.length
  const target = markers[current]
  document.getElementById('l' + target.id.slice(1))?.scrollIntoView({ block: 'nearest' })
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, summary')) return
  if (event.key === 'j') go(1)
  if (event.key === 'k') go(-1)
})
const element = (name, properties, parent) => {
  const made = Object.assign(document.createElement(name), properties)
  parent.append(made)
  return made
}
const lists = document.querySelector('nav .lists')
const filters = document.querySelector('nav .filters')
if (lists) lists.open = !matchMedia('(max-width: 52rem)').matches
addEventListener('beforeprint', () => {
  for (const folded of all('nav .lists, nav .lists details')) folded.open = true
})
if (filters) {
  const details = filters.querySelector('details fieldset')
  const bar = document.createElement('p')
  for (const [words, checked] of [['All', true], ['None', false]]) {
    const button = element('button', { type: 'button', textContent: words }, bar)
    button.addEventListener('click', () => {
      for (const box of all('input', details)) box.checked = checked
    })
    bar.append(' ')
  }
  details.prepend(bar)
  const search = element('input', { type: 'search', className: 'search', placeholder: 'Search the list' }, filters)
  search.setAttribute('aria-label', 'Search the list')
  search.addEventListener('input', () => {
    const words = search.value.trim().toLowerCase()
    const has = (node) => node.textContent.toLowerCase().includes(words)
    for (const file of all('.file', lists)) {
      const whole = has(file.querySelector('h3'))
      const items = all('li', file)
      for (const item of items) item.hidden = !(whole || has(item))
      file.hidden = !(whole || items.some((item) => !item.hidden))
    }
  })
  element('p', { className: 'hint', textContent: 'Keys j and k: next and previous finding' }, filters)
}
`

/** SHA-256 of the script, for the page's content security policy; a test holds it. */
export const scriptHash = 'sha256-MT2u5WSZGnplO3GvXvW7AmG+LdLX3coF30UWP78hKW4='
