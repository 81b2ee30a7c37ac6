/** Words in the wrong number or form, told by the words around them. */
import { participle, perfect } from '../../../grammar/english.ts'
import { listed, phraseFinder, type PhraseFinder } from '../../lint/facts/phrases.ts'
import { headSlips } from './head-nouns.ts'
import { nounSlips } from './noun-number.ts'
import { toPlural, toSingular } from './verb-number.ts'
import { verbSlips } from './verb-slips.ts'
import { withEndings, wordsOf, type WordSlip } from './word-slips.ts'

const organ = '(?:Secretary-General|General Assembly|Security Council|Council|Committee|Commission|Government|Assembly)'
const many =
  '(?:all |many |some |most |several |the |those |other |developing |Member )*(?:States|Governments|countries|Parties)'
/** Verbs that are no nouns with an -s. */
const verbs =
  'submit|provide|continue|ensure|consider|remain|include|become|develop|strengthen|promote|inform|undertake|encourage|' +
  'adopt|facilitate|establish|keep|convene|make|support|achieve|improve|implement|respect|protect|prevent|contribute|' +
  'cooperate|participate|take'
const asking = 'Requests requests Urges urges Encourages encourages Invites invites'
const asked = '(?:the Secretary-General|(?:all )?(?:Member )?States|Governments)'
/** What one of several is: with an -s it is one of them. */
const things =
  'cause|challenge|foundation|element|factor|pillar|condition|obstacle|goal|objective|principle|priorit|mean|instrument|' +
  'reason|source|threat|part|aim|problem|tool|way|feature|area|countr|group|issue|aspect|consequence|form'
/** Verbs whose bare form is no noun, no adjective and no participle. */
const bare =
  'adopt|make|establish|recognize|achieve|contribute|implement|give|undertake|submit|consider|provide|ensure|convene|include|' +
  'develop|identify|agree|decide|affirm'
/** Forms that follow no modal verb: none is a noun of the kind `may views`. */
const inflected =
  'ensures|takes|continues|includes|provides|has|remains|contributes|becomes|considers|makes|gives|helps|allows|keeps|' +
  'requires|adopts|develops|strengthens|promotes|facilitates'
/** What is done with a purpose: bare forms of verbs. */
const purposes =
  'ensure|promote|achieve|strengthen|enhance|facilitate|provide|prevent|protect|implement|develop|improve|reduce|enable|' +
  'identify|maintain|eliminate|establish|create|continue|eradicate'
/** Verbs that are no nouns. */
const infinitives =
  'implement|submit|provide|ensure|promote|strengthen|develop|undertake|encourage|consider|improve|facilitate|establish|' +
  'keep|convene|cooperate|participate|contribute|make|take'
/** Participles that no noun follows, as one does in `to reported needs`. */
const passive =
  'adopted|implemented|considered|undertaken|convened|submitted|preceded|followed|provided|ensured|included|taken|given|made|' +
  'held|addressed|guided|achieved|presented|informed|carried|respected|completed|financed|applied'

/** Verbs that follow “to” as they are, and not in a form of theirs: `to ensured the`, `requests the Secretary-General to ensuring`. */
const done = listed(
  `ensure consider promote report submit continue provide strengthen support develop encourage implement adopt facilitate
  establish improve enhance protect convene prepare`,
)
const baseOf: ReadonlyMap<string, string> = new Map(
  done.flatMap((base) => [
    [perfect(base), base],
    [participle(base), base],
  ]),
)
const toBase = (form: string): string => baseOf.get(form.trim()) ?? form.trim()
const pasts = done.map(perfect).join('|')
const gerunds = done.map(participle).join('|')
/** What an organ has done before it speaks. */
const heard = listed('consider examine review note study adopt decide receive discuss recall regard')
/** Those who are asked, whatever their name: nothing else stands between the verb and “to”. */
const anyone = '(?:(?:the|all|other|relevant|interested|its|parties|of|and|[A-Z][a-zA-Z-]+) ){1,8}'
const asks = '(?:[Rr]equests|[Uu]rges|[Ee]ncourages|[Ii]nvites|[Cc]alls upon)'

/** Finds slips of agreement. What is written instead is known for each. */
export const findAgreementSlips: PhraseFinder<WordSlip> = phraseFinder([
  {
    first: 'that',
    second: 'all many some most several the those other developing Member States Governments countries Parties',
    needs: 'has is was does',
    pattern: new RegExp(String.raw`\bthat ${many} (?:has|is|was|does)\b`, 'y'),
    from: /\w+$/,
    to: toPlural,
  },
  {
    first: 'all Member States',
    second: 'all Member States has is was does',
    needs: 'has is was does',
    pattern: /(?:(?<=[,;] )(?:all |Member )*States|^(?:Member )?States) (?:has|is|was|does)\b/y,
    from: /\w+$/,
    to: toPlural,
  },
  { first: 'States', second: 'which', pattern: /\bStates which (?:has|is|was)\b/y, from: /\w+$/, to: toPlural },
  {
    first: 'that where which whether when if',
    second: 'the',
    needs: 'have are were do',
    pattern: new RegExp(String.raw`\b(?:that|where|which|whether|when|if) the ${organ} (?:have|are|were|do)\b`, 'y'),
    from: /\w+$/,
    to: toSingular,
  },
  {
    first: 'to',
    second: withEndings(verbs, 's'),
    pattern: new RegExp(String.raw`\bto (?:${verbs})s\b`, 'y'),
    from: /s$/,
    to: '',
  },
  {
    first: `${asking} Calls calls`,
    second: 'the all Member States Governments upon',
    pattern: new RegExp(
      String.raw`\b(?:[Rr]equests|[Uu]rges|[Ee]ncourages|[Ii]nvites|[Cc]alls upon) ${asked} (?=(?:${verbs}|report)\b)`,
      'y',
    ),
    from: /$/,
    to: 'to ',
  },
  {
    first: asking,
    second: 'that',
    pattern: new RegExp(
      String.raw`\b(?:[Rr]equests|[Uu]rges|[Ee]ncourages|[Ii]nvites) that the (?:[A-Z][\w-]+ ){1,5}to (?=(?:${verbs}|report|prepare)\b)`,
      'y',
    ),
    from: /that /,
    to: '',
  },
  {
    first: 'all many several most those these interested',
    second: 'Member',
    needs: 'State',
    pattern: /\b(?:all|many|several|most|those|these|interested) Member State\b(?! [a-z]+s\b|[-’(])/y,
    from: /$/,
    to: 's',
  },
  {
    first: 'these',
    second: 'regard respect connection context threat matter situation problem field end purpose resolution',
    pattern:
      /\bthese (?:regard|respect|connection|context|threat|matter|situation|problem|field|end|purpose|resolution)(?=[,;.]| (?:of|in|for|to|on|by|with|and|or|which|that|as|from|at)\b)/y,
    from: /these/,
    to: 'this',
  },
  {
    first: 'continue',
    second: `be ${wordsOf(infinitives)}`,
    pattern: new RegExp(String.raw`\bcontinue (?=(?:be|${infinitives})\b)`, 'y'),
    from: /$/,
    to: 'to ',
  },
  {
    first: 'human for of all',
    second: 'right human',
    needs: 'right',
    pattern:
      /\bhuman right(?= (?:violations?|abuses|law|defenders|instruments|obligations|standards|bodies|mechanisms)\b)|\b(?:for|of|all) human right\b(?! to\b)/y,
    from: /$/,
    to: 's',
  },
  {
    first: 'Deeply Gravely Seriously Also Further',
    second: 'concern',
    pattern: /\b(?:Deeply|Gravely|Seriously|Also|Further) concern (?=(?:that|at|by|about)\b)/y,
    from: /concern/,
    to: 'concerned',
  },
  {
    first: 'one',
    second: 'of',
    needs: withEndings(things, '', 'y'),
    pattern: new RegExp(
      String.raw`\bone of the (?:most )?(?:[a-z-]+ )?(?:${things})(?:y\b|\b)(?=[,;.]| (?:of|in|for|to|on|that|which|facing|by)\b)`,
      'y',
    ),
    from: /y?$/,
    to: (ending) => (ending === 'y' ? 'ies' : 's'),
  },
  {
    first: 'a an',
    second: 'important central key critical crucial vital leading necessary essential',
    needs: 'roles contributions elements steps tools measures factors parts',
    pattern: new RegExp(
      String.raw`\ban? (?:important|central|key|critical|crucial|vital|leading|necessary|essential) (?:role|contribution|element|step|tool|measure|factor|part)s\b`,
      'y',
    ),
    from: /s$/,
    to: '',
  },
  {
    first: 'has have had been was were being',
    second: wordsOf(bare),
    pattern: new RegExp(String.raw`\b(?:has|have|had|been|was|were|being) (?:${bare})\b`, 'y'),
    from: /\w+$/,
    to: perfect,
  },
  {
    first: 'to',
    second: wordsOf(passive),
    pattern: new RegExp(
      String.raw`\bto (?:${passive}) (?=(?:by|at|in|upon|with|through|to|on|for|as|under|during|within|out)\b)`,
      'y',
    ),
    from: /^to /,
    to: 'to be ',
  },
  {
    first: 'to',
    second: wordsOf(pasts),
    pattern: new RegExp(
      String.raw`\bto (?:${pasts}) (?=(?:the|that|an?|its|their|all|any|such|meaningful|further)\b)`,
      'y',
    ),
    from: /\w+ $/,
    to: (verb) => `${toBase(verb)} `,
  },
  // What was ensured is never called so: other participles may stand before a noun, as in `access to improved services`.
  {
    first: 'to',
    second: 'ensured promoted encouraged facilitated considered',
    pattern:
      /\bto (?:ensured|promoted|encouraged|facilitated|considered)\b(?! (?:the|that|an?|its|their|all|any|such|meaningful|further|by|at|in|upon|with|through|to|on|for|as|under|during|within|out)\b)/y,
    from: /\w+$/,
    to: toBase,
  },
  {
    first: 'to',
    second: wordsOf(gerunds),
    pattern: new RegExp(
      String.raw`(?<=(?<before>\b(?:${asks} ${anyone}|steps |measures |action |need |able |ability )))to (?:${gerunds})\b`,
      'y',
    ),
    from: /\w+$/,
    to: toBase,
  },
  {
    first: 'Having having',
    pattern: new RegExp(String.raw`\b[Hh]aving (?:also |further )?(?:${heard.map(participle).join('|')})\b`, 'y'),
    from: /\w+$/,
    to: (form) => perfect(heard.find((base) => participle(base) === form) ?? form),
  },
  {
    first: 'for',
    second: `${wordsOf(verbs)} report prepare`,
    pattern: new RegExp(
      String.raw`(?<=(?<before>\b${asks} (?:the |all |Member )*(?:Secretary-General|States|Governments) ))for (?=(?:${verbs}|report|prepare)\b)`,
      'y',
    ),
    from: /for $/,
    to: 'to ',
  },
  {
    first: 'should must could may shall would can',
    second: 'to',
    pattern: /\b(?:should|must|could|may|shall|would|can) to (?=[a-z]{2,})(?!the\b|an?\b|its\b|their\b|all\b)/y,
    from: /to $/,
    to: '',
  },
  {
    first: 'should must could shall would can will may might',
    second: wordsOf(inflected),
    pattern: new RegExp(String.raw`\b(?:should|must|could|shall|would|can|will|may|might) (?:${inflected})\b`, 'y'),
    from: /\w+$/,
    to: (verb) => (verb === 'has' ? 'have' : verb.replace(/s$/, '')),
  },
  {
    first: 'more',
    second: 'better greater stronger larger higher broader easier faster closer wider deeper safer',
    pattern: /\bmore (?=(?:better|greater|stronger|larger|higher|broader|easier|faster|closer|wider|deeper|safer)\b)/y,
    from: /^more /,
    to: '',
  },
  {
    first: 'persons women children people individuals girls boys men migrants refugees civilians victims',
    second: 'which',
    pattern:
      /\b(?:persons|women|children|people|individuals|girls|boys|men|migrants|refugees|civilians|victims) which\b/y,
    from: /which$/,
    to: 'who',
  },
  {
    first: 'efforts steps measures need commitment ability obligation determination',
    second: wordsOf(purposes),
    pattern: new RegExp(
      String.raw`(?:efforts|steps|measures|need|commitment|ability|obligation|determination)(?= \w+ (?:the|all|its|their|an?)\b) (?:${purposes})\b`,
      'y',
    ),
    from: / (?=\w+$)/,
    to: ' to ',
  },
  {
    first: 'women men',
    second: 'and',
    needs: 'girl boy',
    pattern:
      /\b(?:women and girl|men and boy)(?=[,;.]| (?:of|in|for|to|on|who|and|are|have|from|with|as|at|by)\b)(?! and (?:boy|girl))/y,
    from: /$/,
    to: 's',
  },
  ...headSlips,
  ...nounSlips,
  ...verbSlips,
])
