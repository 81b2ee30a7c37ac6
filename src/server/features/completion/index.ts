/** What may be written at a place: opening phrases, States, sessions, citations. */
import type { CompletionItem, Position } from 'vscode-languageserver'
import type { View } from '../../view.ts'
import { cited } from './cited.ts'
import { placeAt, type Place } from './context.ts'
import { openers } from './openers.ts'
import { sessions } from './sessions.ts'
import { sponsors } from './sponsors.ts'

const sources: readonly ((place: Place) => CompletionItem[])[] = [openers, sponsors, sessions, cited]

/** The items of the first source that has any for the place. */
export const completion = (view: View, position: Position): CompletionItem[] => {
  const place = placeAt(view, position)
  for (const source of sources) {
    const items = source(place)
    if (items.length > 0) return items
  }
  return []
}
