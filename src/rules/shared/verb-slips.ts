/**
 * Verbs in a form that cannot stand where it does, told by one neighbour. In 1,316 resolutions of the Assembly and the Security
 * Council of 2000 to 2025 sixteen are found, all of them slips: `with a view to strengthen`, `all State parties`.
 */
import { participle, perfect } from '../../../grammar/english.ts'
import { toPlural } from './verb-number.ts'
import { wordsOf, type WordSlip } from './word-slips.ts'

/** Verbs whose bare form is no noun. */
const bases =
  'ensure|provide|strengthen|enhance|improve|develop|implement|establish|encourage|facilitate|create|reduce|prevent|protect|' +
  'enable|identify|achieve|submit|adopt|promote|eliminate|eradicate|maintain|contribute|consider|include|take|make|allow|' +
  'expand|undertake|combat|mobilize'
/** Verbs, not nouns, of which nothing is said to be one: `has express`. */
const notPerfect =
  'express|affect|reaffirm|join|ratify|sign|entitle|relate|contain|base|require|request|encourage|' +
  'invite|concern|address|mention|strengthen|describe|reflect|enshrine|enhance|create|suffer|facilitate|improve|promote|achieve'
/** Adverbs, less their ending, and verbs that they go with: `full implement`. */
const adverbs = 'full|effective|urgent|active|strong|deep|close|regular|adequate'
const modified =
  'implement|participate|cooperate|integrate|engage|committed|concerned|implemented|convinced|involved|condemns|urges|' +
  'encourages|comply|reflected|respected|funded|disturbed|alarmed|supports|condemning|contribute|monitor|address|protect|' +
  'deplores|supporting|encouraging|linked|appreciates'
const adjectives = 'fully|effectively|equally|meaningfully|nationally|internationally|politically|sustainably'
const named =
  'and (?:effective|equal|meaningful|inclusive)|participation|implementation|cooperation|enjoyment|development|community|' +
  'solutions?'
const nouns: Readonly<Record<string, string>> = {
  implementation: 'implement',
  promotion: 'promote',
  protection: 'protect',
  establishment: 'establish',
  participation: 'participate',
  contribution: 'contribute',
  cooperation: 'cooperate',
  prevention: 'prevent',
  achievement: 'achieve',
  improvement: 'improve',
  consideration: 'consider',
  provision: 'provide',
  submission: 'submit',
  adoption: 'adopt',
}
const gerunds: ReadonlyMap<string, string> = new Map(bases.split('|').map((verb) => [participle(verb), verb]))
const gerund = [...gerunds.keys()].join('|')

/** Slips of verbs, for the finder of agreements. */
export const verbSlips: readonly WordSlip[] = [
  {
    first: 'they we',
    second: 'is has was does',
    pattern: /\b(?:they|we) (?:is|has|was|does)\b/y,
    from: /\w+$/,
    to: toPlural,
  },
  {
    first: 'by By',
    second: wordsOf(bases),
    pattern: new RegExp(String.raw`\b[Bb]y (?:${bases})\b(?!-)`, 'y'),
    from: /\w+$/,
    to: participle,
  },
  {
    first: 'with',
    second: 'a',
    needs: 'view',
    pattern: new RegExp(String.raw`\bwith a view to (?:${bases})\b(?!-)`, 'y'),
    from: /\w+$/,
    to: participle,
  },
  {
    first: 'order as',
    second: 'to',
    pattern: new RegExp(String.raw`\b(?:(?<=\bin )order|(?<=\bso )as) to (?:${gerund})\b`, 'y'),
    from: /\w+$/,
    to: (form) => gerunds.get(form) ?? form,
  },
  {
    first: 'order',
    second: `${wordsOf(bases)} address support respond help assist overcome increase guarantee avoid bring give raise foster`,
    pattern: /(?<=\bin )order [a-z]+ (?=(?:the|its|their|all|an?|and|that|any|for|in|to|[a-z]{4,})\b)/y,
    from: / /,
    to: ' to ',
  },
  {
    first: 'to',
    second: Object.keys(nouns).join(' '),
    pattern: /(?<!\brights? )\bto [a-z]+(?= (?:the|its|their|all|an?)\b)/y,
    from: /\w+$/,
    to: (noun) => nouns[noun] ?? noun,
  },
  {
    first: 'has have had been was were being is are be',
    second: wordsOf(notPerfect),
    pattern: new RegExp(String.raw`\b(?:has|have|had|been|was|were|being|is|are|be) (?:${notPerfect})\b(?!-)`, 'y'),
    from: /\w+$/,
    to: perfect,
  },
  {
    first: 'been',
    second:
      'repress recruit restrict direct appoint conduct extend collect protect report attack use develop reach detain deploy',
    pattern: /\bbeen [a-z]+(?!-)\b/y,
    from: /\w+$/,
    to: perfect,
  },
  {
    first: 'as those measures provisions principles recommendations information obligations commitments',
    second: 'contain establish adopt outline describe define enshrine mention reflect express submit propose',
    pattern: /\b[a-z]+ [a-z]+(?= (?:by|in|on|at)\b)/y,
    from: /\w+$/,
    to: perfect,
  },
  {
    first: 'should shall must would could will',
    second: 'been being had has is are',
    pattern: /\b(?:(?:should|shall|must|would|could) (?:been|being|had|has|is|are)|will been)\b/y,
    from: /\w+$/,
    to: (verb) => (verb.startsWith('ha') ? 'have' : 'be'),
  },
  {
    first: 'should shall must may can would could',
    second: `ensures affects applies allows enables enhances facilitates identifies improves includes involves meets occurs pays
      plays prevents proceeds protects receives reduces refers reflects reports seeks serves submits supports undertakes works`,
    pattern: /\b[a-z]+ [a-z]+s\b/y,
    from: /(?:(?<=appl|identif)ies|s)$/,
    to: (ending) => (ending === 's' ? '' : 'y'),
  },
  {
    first: 'all',
    second: 'form aspect level stage sector stakeholder actor party country effort segment dimension',
    pattern: /\ball (?!party\b.*\bparty\b)[a-z]+(?=[,;.]| (?:of|in|to|and|concerned|for|on|at)\b)/y,
    from: /y?$/,
    to: (ending) => (ending === 'y' ? 'ies' : 's'),
  },
  {
    first: wordsOf(adverbs),
    second: wordsOf(modified),
    pattern: new RegExp(String.raw`\b(?:${adverbs}) (?:${modified})\b`, 'y'),
    from: /^[a-z]+/,
    to: (adjective) => (adjective === 'full' ? 'fully' : `${adjective}ly`),
  },
  {
    first: wordsOf(adjectives),
    second: 'and participation implementation cooperation enjoyment development community solution solutions',
    pattern: new RegExp(String.raw`\b(?:${adjectives}) (?:${named})\b`, 'y'),
    from: /^[a-z]+/,
    to: (adverb) => (adverb === 'fully' ? 'full' : adverb.replace(/(?<=b)ly$/, 'le').replace(/ly$/, '')),
  },
]
