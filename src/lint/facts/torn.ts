/** Words that an extractor tore: `bey ond`, `the ro ute`. */
import { LETTER, regex, UPPER } from '../../../grammar/index.ts'
import { wordTrait, type Vocabulary } from '../../tree/vocabulary.ts'
import type { BlockWords } from './words.ts'

/** Words of up to three letters. Other letters that make a word with their neighbour are a piece of it. */
const shortWords: ReadonlySet<string> = new Set(
  `a ab act ad add ads age ago ai aid aim air al all am an and any ape app apt arc are arm art as ash ask at ate awe
  aye bad bag ban bar bay be bed bee bet bid big bin bis bit bow box boy bus but buy by cab can cap car cat cos cow
  cry cue cup cut da dad dam day de del den der di did die dig dim dip do doc doe dog dot dry du dub due duo dye
  ear eat eco egg ego eh el elf em en end eon era err et etc eve ex eye fan far fat fed fee fer few fig fin fir fit
  fix flu fly foe fog for fox fun fur gap gas gay gel gem get go god gum gun guy gym ha had ham has hat hay he hen
  her hi him hip his hit ho hoc hop hot how hub hug hut i ice if ill im in ink inn ion is it its ivy jam jaw jet
  job jot joy jug key kid kin kit la lab lag lap law lax lay le led lee leg les let lid lie lip lit lo log los lot
  low ma mad man map mar mat may me men met mid mix mob mom mop mud mug my nap net new nil no non nor not now nun
  nut o oak oar odd of off oft oh oil ol old on one opt or orb ore os our out owl own ox oz pa pal pan par pay pea
  pen per pet pi pie pig pin pit pod pop pot pre pro pub put quo rag ran rap rat raw ray re red rev rib rim rio rip
  rob rod rot row rub rug rum run rye sad san sap sat saw say sea see set sex she shy sin sir sit six ski sky so
  sob son sow spa spy sub sum sun sur tag tan tap tar tax tea ten the tie tin tip to toe ton too top toy try tub
  tug two un up us use van vat vet via vie vol von vow war was wax way we web wet who why wig win wit woe won yam
  ye yes yet yo yom you zip zoo`.split(/\s+/),
)

const abbreviation = regex('u')`[${LETTER}][${UPPER}]`

/** Up to three letters between a space and the end of a word. */
const shortWord = /(?<![^ ])[A-Za-z\u00c0-\uffff]{1,3}(?=[\s,;.:]|$)/g

/** Whether letters are too few for a word, and no word of their own. */
const isPiece = (word: string): boolean =>
  !shortWords.has(word) && !shortWords.has(word.toLowerCase()) && !abbreviation.test(word)
const isShortPiece = wordTrait((word) => word.length <= 3 && isPiece(word))

/** What may stand after a word. */
const wordEnds = /[\s,;.:]/

/** The words of a block that may be pieces of torn ones, each alone between spaces, as `[start, end)` of its clean text. */
export const fragmentsIn = (
  { ids, starts, clean: { text } }: BlockWords,
  vocabulary: Vocabulary,
): [start: number, end: number][] => {
  const found: [number, number][] = []
  const pieces = isShortPiece(vocabulary)
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number
    if (pieces[id] !== true) continue
    const start = starts[at] ?? 0
    const end = start + (vocabulary.words[id] ?? '').length
    if ((text[start - 1] ?? ' ') === ' ' && wordEnds.test(text[end] ?? ' ')) found.push([start, end])
  }
  return found
}

/**
 * The short words of a text, alone between spaces, that are no words of their own, as `[start, end)`; abbreviations, which have a capital
 * inside, left out.
 */
export const fragments = (text: string): [start: number, end: number][] => {
  const found: [number, number][] = []
  shortWord.lastIndex = 0
  // Every third word is short: telling where each stands is done without a list of what was matched.
  while (shortWord.test(text)) {
    const end = shortWord.lastIndex
    const start = text.lastIndexOf(' ', end - 1) + 1
    if (isPiece(text.slice(start, end))) found.push([start, end])
  }
  return found
}
