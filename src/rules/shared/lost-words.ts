/**
 * Small words lost, doubled and exchanged, told by the words beside them. In 1,316 resolutions of the Assembly and the Security
 * Council of 2000 to 2025 six are found, all of them slips: `, as well to`, `programs and, technology transfer`.
 */
import { upperFirst } from '../../lint/first-letter.ts'
import { wordsOf, type WordSlip } from './word-slips.ts'

/** What has much or many of something, and hardly ever another beside it. */
const wholes =
  'implementation|importance|number|provisions|purposes|context|light|spirit|framework|lack|basis|promotion|protection|one'
/** What something is done in: `is the field of`. */
const places = 'field|context|light|framework|course|event|absence|region'
/** Verbs that say that something is so. */
const saying =
  'noting notes recognizing recognizes stressing stresses emphasizing emphasizes reaffirming reaffirms considering'.split(
    ' ',
  )
const owners =
  'States|Governments|countries|Parties|Nations|peoples|parties|refugees|victims|girls|boys|workers|communities|organizations|' +
  'institutions|migrants|groups'

/** Slips of small words, for the finder of set phrases. */
export const lostWords: readonly WordSlip[] = [
  {
    first: 'than',
    pattern: new RegExp(
      String.raw`(?<=\b(?:${[...saying, ...saying.map(upperFirst)].join('|')}) )than(?= (?:the|all|this|it|these|an?|in)\b)`,
      'y',
    ),
    from: /n$/,
    to: 't',
  },
  {
    first: saying.join(' '),
    second: 'that',
    pattern: /\b[a-z]+, that (?=(?:the|all|this|it|these|an?)\b)/y,
    from: /,/,
    to: '',
  },
  {
    first: 'too Too',
    second: 'the its their all be ensure promote take provide',
    pattern: /\b[Tt]oo (?:the|its|their|all|be|ensure|promote|take|provide)\b/y,
    from: /oo/,
    to: 'o',
  },
  {
    first: wordsOf(wholes),
    second: 'or',
    pattern: new RegExp(String.raw`\b(?:${wholes}) or the\b`, 'y'),
    from: /or/,
    to: 'of',
  },
  {
    first: 'is',
    second: 'the',
    needs: wordsOf(places),
    pattern: new RegExp(String.raw`(?<=(?:ion|ment|ing|.ed|ity|ies) )is the (?:${places})\b`, 'y'),
    from: /is/,
    to: 'in',
  },
  {
    first: 'as',
    second: 'well',
    pattern: /(?<=, )as well (?=(?:the|to|in|its|their|all|other|those|on|by|for|of|through|[a-z]+ing)\b)/y,
    from: /$/,
    to: 'as ',
  },
  {
    first: 'and',
    pattern:
      /(?<=[a-z] )and, (?!(?:in|as|to|for|with|where|when|if|then|on|at|by|upon|through|thus|hence|inter|until|unless|once|after|before|while|[a-z]+(?:ly|ing|more|over|fore))\b)(?=[^,:]+[,;.]?$)/y,
    from: /,/,
    to: '',
  },
  {
    first: 'and',
    pattern:
      /(?<=, )and, (?=(?!(?:where|inter|as|if|when|hence|thus|then)\b)[a-z]+(?<!ly|ing|more|over|fore), (?:and )?[a-z])/y,
    from: /,/,
    to: '',
  },
  { first: 'until', second: 'by', pattern: /\buntil by\b/y, from: / by/, to: '' },
  { first: 'by', second: 'until', pattern: /\bby until\b/y, from: /by /, to: '' },
  { first: 'also', second: 'but', needs: 'only', pattern: /\balso but\b/y, from: /.+/, to: 'but also' },
  {
    first:
      'implementation promotion use establishment number realization elimination enjoyment spite achievement adoption',
    second: 'to',
    pattern: /(?<!-)\b[a-z]+ to (?=(?:all|its|their|human|these|this|such)\b|the (?!Unit\b|full))/y,
    from: /to/,
    to: 'of',
  },
  {
    first: 'responsible need responsibility',
    second: 'at',
    pattern:
      /\b[a-z]+ at (?=(?:the (?!time|end|level|beginning|request|national|regional|international|global|local|country|highest|United)|its|their|an?|human)\b)/y,
    from: /at/,
    to: 'for',
  },
  {
    first: 'report reports',
    second: 'at',
    pattern:
      /\breports? at (?=the (?:implementation|progress|status|state|situation|work|results|outcome|activities)\b)/y,
    from: /at/,
    to: 'on',
  },
  {
    first: 'emphasis focus focused focuses focusing depend depends based impact',
    second: 'at',
    pattern:
      /(?<!health )\b[a-z]+ at (?=(?:the (?!time|end|level|beginning|request|national|regional|international|global|local|country|highest|United|community)|its|their|human)\b)/y,
    from: /at/,
    to: 'on',
  },
  {
    first: wordsOf(owners),
    second: 's',
    pattern: new RegExp(String.raw`\b(?:${owners})[’']s\b`, 'y'),
    from: /s$/,
    to: '',
  },
  {
    first: 'all these those other many several various',
    pattern: /\b[a-z]+ (?!women|men\b|child|people)[a-z]{4,}[’']s (?=(?:of|in|to|and|for|that|by|on|with|at)\b)/y,
    from: /[’']/,
    to: '',
  },
  { first: 'Human', second: 'Right', pattern: /\bHuman Right\b/y, from: /$/, to: 's' },
  {
    first: 'General Security United Human',
    second: 'Assembly Council Nations Rights',
    pattern: /\b(?:General-Assembly|Security-Council|United-Nations|Human-Rights)\b/y,
    from: /-/,
    to: ' ',
  },
  {
    first: 'Assembly',
    second: 'general General',
    pattern: /(?<=\b[Tt]he )Assembly [Gg]eneral\b(?! (?:debate|committee|session|discussion))/y,
    from: /.+/,
    to: 'General Assembly',
  },
  {
    first: 'Peace',
    second: 'building Building',
    pattern: /\bPeace-[Bb]uilding (?=Commission\b|Fund\b)/y,
    from: /-[Bb]/,
    to: 'b',
  },
  { first: 'the', second: 'a an', pattern: /\b(?:[Tt]he) an? (?=[a-z])/y, from: / an? $/, to: ' ' },
]
