/** Names in the tags of a part, as the part writes them. */

/** The name of the element that a start tag begins: `w:r`. */
export const nameIn = (startTag: string): string => /^<([^\s/>]+)/.exec(startTag)?.[1] ?? ''

/** The prefix of that name with its colon: `w:`; nothing for a name without one. */
export const prefixIn = (startTag: string): string | undefined => /^<([^\s/>:]+:)/.exec(startTag)?.[1]
