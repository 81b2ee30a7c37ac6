/** Names of organs and of works. The guidelines of AKN4UN and the files of the United Nations write them differently. */

/** `un`: as the United Nations writes its own files; `guidelines`: as the guidelines of AKN4UN have it. */
export type AknStyle = 'un' | 'guidelines'

export const aknStyles: readonly AknStyle[] = ['un', 'guidelines']

interface Body {
  /** Its name in the address of a work. */
  readonly actor: Readonly<Record<AknStyle, string>>
  readonly id: string
  readonly concept: string
}

export const bodies: Readonly<Record<string, Body>> = {
  'General Assembly': { actor: { un: 'unga', guidelines: 'un-ga' }, id: 'ga', concept: 'generalAssembly' },
  'Security Council': { actor: { un: 'unsc', guidelines: 'un-sc' }, id: 'sc', concept: 'securityCouncil' },
  'Economic and Social Council': {
    actor: { un: 'ecosoc', guidelines: 'un-ecosoc' },
    id: 'ecosoc',
    concept: 'economicAndSocialCouncil',
  },
  'Human Rights Council': { actor: { un: 'unhrc', guidelines: 'un-hrc' }, id: 'hrc', concept: 'humanRightsCouncil' },
}

const unknownBody: Body = { actor: { un: 'un', guidelines: 'un' }, id: 'un', concept: 'unitedNations' }

/** What an organ is called; other bodies speak as the United Nations. */
export const bodyOf = (organ: string | undefined): Body => bodies[organ ?? ''] ?? unknownBody

/** `71/4` -> `71-4`, `1325 (2000)` -> `1325-2000`. */
const numberPart = (number: string): string =>
  number
    .replace(/\s*\(([^)]*)\)/g, '-$1')
    .replace(/\//g, '-')
    .replace(/[^\w.-]+/g, '_')

/** The address of a work, without a stroke at its end. */
export const workOf = (organ: string | undefined, date: string, number: string, style: AknStyle): string =>
  `/akn/un/statement/deliberation/${bodyOf(organ).actor[style]}/${date}/${numberPart(number)}`
