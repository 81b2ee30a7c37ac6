/** Words in hovers: dates as people write them, texts with nothing that Markdown would take for its own. */

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The day of the week of an ISO date; undefined where the day is not told. */
export const weekdayOf = (iso: string): string | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(iso) ? weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] : undefined

/** Characters that are shown of a paragraph. */
const longest = 700

/** A text of the document in Markdown, cut where it is long. */
export const quoted = (text: string): string => {
  const shown = text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`
  return shown.replaceAll(/[\\`*_<>[\]~#|]/g, String.raw`\$&`)
}
