/** Whether a text is a resolution, by what stands at its head. */

/** Characters of the text that are looked at: mastheads are short. */
const head = 6000

const organLine =
  /^\s*[*_]{0,2}The (?:General Assembly|Security Council|Human Rights Council|Economic and Social Council),[*_]{0,2}\s*$/m
const forum = /^\s*(?:Forum|Committee|Main submitter|Sponsors|Signatories):/im
const opening =
  /^\s*[*_]{0,2}(?:Recalling|Reaffirming|Noting|Welcoming|Recognizing|Concerned|Guided|Bearing in mind)\b/m

/** An organ line, or the head of a Model United Nations draft with an opening phrase below it. */
export const isResolution = (text: string): boolean => {
  const start = text.slice(0, head)
  return organLine.test(start) || (forum.test(start) && opening.test(start))
}
