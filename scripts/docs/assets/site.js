/** The search of the site. The words of all pages are a script that is loaded when somebody searches for the first time. */
import MiniSearch from 'minisearch'

const root = document.documentElement.dataset.root
const form = document.querySelector('form[role=search]')
const field = document.querySelector('#site-search')
const found = document.querySelector('#site-found')
const list = document.querySelector('#site-results')

const most = 20
let index

const load = () =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${root}search-data.js`
    script.addEventListener('load', resolve)
    script.addEventListener('error', reject)
    document.head.append(script)
  })

const createIndex = async () => {
  await load()
  const search = new MiniSearch({
    fields: ['title', 'heading', 'text'],
    searchOptions: {
      boost: { title: 4, heading: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
      // Whole pages before their parts.
      boostDocument: (id) => (globalThis.resolintPages[id][2] === '' ? 2 : 1),
    },
  })
  search.addAll(globalThis.resolintPages.map(([, title, heading, text], id) => ({ id, title, heading, text })))
  return search
}

const shown = ({ id }) => {
  const [address, title, heading, text] = globalThis.resolintPages[id]
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = root + address
  link.textContent = heading === '' ? title : `${title}: ${heading}`
  const words = document.createElement('p')
  words.textContent = text.length > 120 ? `${text.slice(0, 120)}…` : text
  item.append(link, words)
  return item
}

const show = async () => {
  const words = field.value.trim()
  index ??= createIndex()
  const search = await index
  // What was typed meanwhile asks again.
  if (words !== field.value.trim()) return
  const every = search.search(words, { combineWith: 'AND' })
  const results = every.length > 0 ? every : search.search(words)
  list.replaceChildren(...results.slice(0, most).map(shown))
  list.hidden = results.length === 0
  found.textContent = words === '' ? '' : results.length === 1 ? '1 result' : `${results.length} results`
}

const close = () => {
  field.value = ''
  list.hidden = true
  found.textContent = ''
}

const step = (by) => {
  const stops = [field, ...list.querySelectorAll('a')]
  stops[stops.indexOf(document.activeElement) + by]?.focus()
}

form.hidden = false
field.addEventListener('input', () => void show())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  list.querySelector('a')?.click()
})
form.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    step(event.key === 'ArrowDown' ? 1 : -1)
  } else if (event.key === 'Escape') {
    close()
    field.focus()
  }
})
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea')
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  field.focus()
})

// On a narrow page the menu would stand before the text.
if (matchMedia('(max-width: 50rem)').matches)
  for (const menu of document.querySelectorAll('.sections details, .contents details')) menu.open = false
