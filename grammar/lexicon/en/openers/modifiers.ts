/**
 * Words that surround the verb of an opener and stand in italics with it. Source: conventions 2.2, 2.3, 3.0 to 3.2.
 */
import { phraseTable, wordSet } from '../../word-list.ts'

/** Adverbs of degree and manner, before the verb (`Strongly condemns`) or after it (`Condemns unequivocally`). */
export const DEGREES: ReadonlySet<string> = wordSet(`
  absolutely acutely again categorically clearly cordially deeply earnestly emphatically energetically equally especially
  extremely firmly formally forcefully fully genuinely gravely greatly highly increasingly keenly likewise more most much
  particularly profoundly resolutely respectfully seriously sincerely solemnly still strenuously strongly unanimously
  unconditionally unequivocally unreservedly urgently utterly vehemently very vigorously warmly wholeheartedly
  whole-heartedly accordingly additionally explicitly expressly specifically specially therefore however thus similarly
  immediately kindly deliberately duly even ever further simultaneously gratefully`)

/** What may stand before the verb, apart from adverbs of degree. */
export const LEADS: ReadonlyMap<string, readonly (readonly string[])[]> = phraseTable(`
  also, further, again, once again, once more, while, in this regard, in that regard, in this context,
  in this connection, in addition, in particular, furthermore, moreover, finally, to this end, to that end, hereby,
  where appropriate, as appropriate, inter alia, nevertheless, nonetheless, therefore, likewise`)

/** What may stand after the verb or its complement. */
export const TAILS: ReadonlyMap<string, readonly (readonly string[])[]> = phraseTable(`
  also, further, again, once again, once more, in particular, in this regard, in that regard, in this context,
  in this connection, in this respect, in the strongest terms, in the strongest possible terms, in the strongest manner,
  in the strongest possible manner, in strong terms, in the clearest terms, without reservation, without reservations,
  in its entirety, as a matter of priority, as a matter of urgency`)

/** References to what was just said. */
export const REGARD: ReadonlySet<string> = new Set([
  'in this regard',
  'in that regard',
  'in this context',
  'in this connection',
  'in this respect',
])

/** Tails that speak of the place of the clause and not of its verb: they are no part of a run's key. */
export const PARENTHETIC: ReadonlySet<string> = new Set([...REGARD, 'in particular'])

/** What may follow `further` where it is an adverb. */
export const FOLLOWS_ADVERB: ReadonlySet<string> = wordSet(`
  that the to its on upon with in at about by over of from all any this these those a an as when how both and what whether
  there once not between for her his their`)
