/** Words that only follow an opening phrase, for expressions: a preambular paragraph that begins with one has lost it. */
export const ORPHAN_WORDS = 'of|the|that|to|its|with|also|at|about|by|for|further'

/** The same after an empty line, where what joins two paragraphs is no word of either: `and recalling`. */
export const ORPHANS_APART: string = String.raw`(?:${ORPHAN_WORDS})\s|and\s+[a-z]{3,}ing\s`
