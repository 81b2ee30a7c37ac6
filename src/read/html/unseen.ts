/** What of a page is no text of the document: what a browser does not show, and what leads about the site. */
import { attribute, classesOf, has, type Element } from './dom.ts'
import type { Declarations } from './css.ts'

const silent: ReadonlySet<string> = new Set(
  `script style template noscript head title nav menu form button select option input textarea label datalist svg math canvas iframe
  object embed audio video picture img map dialog progress meter`.split(/\s+/),
)

const leading: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alert',
])

const leadingName =
  /^(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|cookie-(?:banner|notice|consent)|sidebar|skip-?link|toc)$/i

/** Whether an element says nothing of the text. */
export function isUnseen(element: Element, declarations: Declarations): boolean {
  if (silent.has(element.tagName) || has(element, 'hidden')) return true
  if (attribute(element, 'aria-hidden') === 'true' || leading.has(attribute(element, 'role'))) return true
  if (declarations.get('display') === 'none' || declarations.get('visibility') === 'hidden') return true
  return [attribute(element, 'id'), ...classesOf(element)].some((name) => leadingName.test(name))
}
