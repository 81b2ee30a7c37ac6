/** The link that holds the text. */
import { toLink, type Shared } from '../link.ts'
import { byId, input, say } from './dom.ts'

/** Puts all into the address of the page, and the address into its field and where it can be pasted from. */
export const shareLink = async (shared: Shared): Promise<void> => {
  const hash = await toLink(shared)
  const address = `${location.href.replace(/#.*$/, '')}#${hash}`
  history.replaceState(null, '', `#${hash}`)
  const shown = input('link')
  byId('link-box').hidden = false
  shown.value = address
  shown.select()
  const size = `${address.length.toLocaleString('en')} characters`
  await navigator.clipboard.writeText(address).then(
    () => say(`The link is copied: ${size}. It holds the whole text; whoever has it can read that`),
    () => say(`Copy the link from its field: ${size}. It holds the whole text; whoever has it can read that`),
  )
}
