/** The fields of the settings: preset and profile. What is left empty the text tells. */
import type { Settings } from '../protocol.ts'
import { field, type Field } from './dom.ts'

const fields = ['organ', 'stage', 'language', 'channel', 'year'] as const

const fieldOf = (name: string): Field => field(`set-${name}`)

/** What the fields say. */
export const readSettings = (): Settings => {
  const profile: Record<string, string | number> = {}
  for (const name of fields) {
    const { value } = fieldOf(name)
    const isWrong = !fieldOf(name).checkValidity()
    if (value !== '' && !isWrong) profile[name] = name === 'year' ? Number(value) : value
  }
  return { preset: fieldOf('preset').value, profile }
}

/** Sets the fields; a value that they do not know is left out. */
export const setSettings = ({ preset, profile }: Settings): void => {
  for (const name of fields) fieldOf(name).value = String(profile[name] ?? '')
  fieldOf('preset').value = preset
  if (fieldOf('preset').value === '') fieldOf('preset').value = 'recommended'
}
