/** The script of the page: comfort only. Everything can be read, followed and filtered without it. */

/**
 * `j` and `k` go to the next and the previous finding that is shown; buttons check and uncheck all rules. It touches nothing
 * but classes, focus and boxes.
 */
export const script = `
'use strict'
const shown = () => [...document.querySelectorAll('nav li > a')].filter((link) => link.checkVisibility())
let current = -1
const go = (step) => {
  const links = shown()
  if (links.length === 0) return
  const focused = document.activeElement?.id?.match(/^f(\\d+)$/)
  if (focused) current = links.findIndex((link) => link.hash === '#' + document.activeElement.id)
  current = (current + step + links.length) % links.length
  const target = document.getElementById(links[current].hash.slice(1))
  links[current].scrollIntoView({ block: 'nearest' })
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, summary')) return
  if (event.key === 'j') go(1)
  if (event.key === 'k') go(-1)
})
const details = document.querySelector('nav details fieldset')
if (details) {
  const bar = document.createElement('p')
  for (const [words, checked] of [['All', true], ['None', false]]) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words
    button.addEventListener('click', () => {
      for (const box of details.querySelectorAll('input')) box.checked = checked
    })
    bar.append(button, ' ')
  }
  details.prepend(bar)
  const hint = document.createElement('p')
  hint.className = 'hint'
  hint.textContent = 'Keys j and k: next and previous finding'
  document.querySelector('nav .filters').append(hint)
}
`

/** SHA-256 of the script, for the page's content security policy; a test holds it. */
export const scriptHash = 'sha256-COXV8JNLdJlyFBWklPINSvrGh9AY2jTcgcqWTv+DsiA='
