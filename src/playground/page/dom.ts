/** Elements made and found; texts are only ever set as texts. */

/** The element of an id. Throws where the page has none. */
export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`There is no #${id}`)
  return found
}

/** What people fill in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const kinds = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]

/** The field of an id. Throws where the page has none. */
export const field = (id: string): Field => {
  const found = byId(id)
  for (const kind of kinds) if (found instanceof kind) return found
  throw new Error(`#${id} is no field`)
}

/** The field of an id in which files are chosen or a link is shown. Throws where the page has none. */
export const input = (id: string): HTMLInputElement => {
  const found = field(id)
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} is no input`)
  return found
}

/** Says of a part of the page whether it is about to change. */
export const setBusy = (element: HTMLElement, isBusy: boolean): void =>
  element.setAttribute('aria-busy', String(isBusy))

/** Makes an element: its properties, then what stands in it. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...content)
  return made
}

/** A button that does something. */
export const button = (words: string, act: () => void, className = ''): HTMLButtonElement => {
  const made = make('button', { type: 'button', className }, words)
  made.addEventListener('click', act)
  return made
}

/** Words in which `*…*` stands for italics, as fixes and expected values have it. */
export const withItalics = (text: string): (Node | string)[] =>
  text.split(/\*([^*\n]+)\*/).map((part, index) => (index % 2 === 0 ? part : make('em', {}, part)))

/** Says something to those who look and to those who listen. */
export const say = (words: string): void => {
  byId('status').textContent = words
}
