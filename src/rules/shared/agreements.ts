/** Words in the wrong number or form, told by the words around them. */
import { listed, type WordSlip } from './word-slips.ts'

const plurals: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do' }
const singulars: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was', do: 'does' }
const toPlural = (verb: string): string => plurals[verb] ?? verb
const toSingular = (verb: string): string => singulars[verb] ?? verb

const organ = '(?:Secretary-General|General Assembly|Security Council|Council|Committee|Commission|Government|Assembly)'
const many =
  '(?:all |many |some |most |several |the |those |other |developing |Member )*(?:States|Governments|countries|Parties)'
/** Verbs that are no nouns with an -s. */
const verbs =
  'submit|provide|continue|ensure|consider|remain|include|become|develop|strengthen|promote|inform|undertake|encourage|' +
  'adopt|facilitate|establish|keep|convene|make|support|achieve|improve|implement|respect|protect|prevent|contribute|' +
  'cooperate|participate|take'
const asking = listed('Requests requests Urges urges Encourages encourages Invites invites')
const asked = '(?:the Secretary-General|(?:all )?(?:Member )?States|Governments)'
const nouns =
  'countr|State|Government|measure|effort|organization|recommendation|stakeholder|challenge|obligation|communit|entit|activit'
/** What one of several is: with an -s it is one of them. */
const things =
  'cause|challenge|foundation|element|factor|pillar|condition|obstacle|goal|objective|principle|priorit|mean|instrument|' +
  'reason|source|threat|part|aim|problem|tool|way|feature|area|countr|group|issue|aspect|consequence|form'
/** Verbs whose bare form is no noun, no adjective and no participle. */
const bare =
  'adopt|make|establish|recognize|achieve|contribute|implement|give|undertake|submit|consider|provide|ensure|convene|include|' +
  'develop|identify|agree|decide|affirm'
const participles: Readonly<Record<string, string>> = {
  make: 'made',
  give: 'given',
  undertake: 'undertaken',
  submit: 'submitted',
}
const toParticiple = (verb: string): string => participles[verb] ?? verb.replace(/y$/, 'i').replace(/e$/, '') + 'ed'
const plural =
  'effort|measure|processe|workshop|activitie|programme|initiative|matter|recommendation|countrie|challenge|obligation|' +
  'meeting|principle|provision|goal|action|policie|group|area|threat|consultation|negotiation|discussion|instrument|' +
  'commitment|arrangement|mechanism|organization|entitie|institution|event|act|attack|State'
/** Verbs that are no nouns. */
const infinitives =
  'implement|submit|provide|ensure|promote|strengthen|develop|undertake|encourage|consider|improve|facilitate|establish|' +
  'keep|convene|cooperate|participate|contribute|make|take'
/** Participles that nothing is called by, so that no noun follows. */
const passive =
  'adopted|implemented|considered|undertaken|convened|submitted|preceded|followed|provided|ensured|included|taken|given|made|' +
  'held|addressed|guided|achieved|presented|informed|carried|respected|completed|financed|applied'

/** Slips of agreement; what is written instead is known for each. */
export const AGREEMENTS: readonly WordSlip[] = [
  {
    needs: ['has', 'is', 'was', 'does'],
    pattern: new RegExp(
      String.raw`(?:\bthat ${many}|(?<=[,;] )(?:all |Member )*States|^(?:Member )?States) (?:has|is|was|does)\b`,
      'g',
    ),
    from: /\w+$/,
    to: toPlural,
  },
  { needs: ['has', 'is', 'was'], pattern: /\bStates which (?:has|is|was)\b/g, from: /\w+$/, to: toPlural },
  {
    needs: ['have', 'are', 'were', 'do'],
    pattern: new RegExp(String.raw`\b(?:that|where|which|whether|when|if) the ${organ} (?:have|are|were|do)\b`, 'g'),
    from: /\w+$/,
    to: toSingular,
  },
  {
    needs: verbs.split('|').map((verb) => `${verb}s`),
    pattern: new RegExp(String.raw`\bto (?:${verbs})s\b`, 'g'),
    from: /s$/,
    to: '',
  },
  {
    needs: [...asking, 'upon'],
    pattern: new RegExp(
      String.raw`\b(?:[Rr]equests|[Uu]rges|[Ee]ncourages|[Ii]nvites|[Cc]alls upon) ${asked} (?=(?:${verbs}|report)\b)`,
      'g',
    ),
    from: /$/,
    to: 'to ',
  },
  {
    needs: asking,
    pattern: new RegExp(
      String.raw`\b(?:[Rr]equests|[Uu]rges|[Ee]ncourages|[Ii]nvites) that the (?:[A-Z][\w-]+ ){1,5}to (?=(?:${verbs}|report|prepare)\b)`,
      'g',
    ),
    from: /that /,
    to: '',
  },
  {
    needs: ['Member'],
    pattern: /\b(?:all|many|several|most|those|these|interested) Member State\b(?! [a-z]+s\b|[-’(])/g,
    from: /$/,
    to: 's',
  },
  {
    needs: ['these', 'several', 'many', 'various'],
    pattern: new RegExp(String.raw`\b(?:these|several|many|various) (?:${nouns})(?:y\b|\b)(?![-’ ][a-z])`, 'g'),
    from: /y?$/,
    to: (ending) => (ending === 'y' ? 'ies' : 's'),
  },
  {
    needs: ['these'],
    pattern:
      /\bthese (?:regard|respect|connection|context|threat|matter|situation|problem|field|end|purpose|resolution)(?=[,;.]| (?:of|in|for|to|on|by|with|and|or|which|that|as|from|at)\b)/g,
    from: /these/,
    to: 'this',
  },
  {
    needs: ['this'],
    pattern: new RegExp(String.raw`\bthis (?:${plural})s\b`, 'g'),
    from: /this/,
    to: 'these',
  },
  {
    needs: ['continue'],
    pattern: new RegExp(String.raw`\bcontinue (?=(?:be|${infinitives})\b)`, 'g'),
    from: /$/,
    to: 'to ',
  },
  {
    needs: ['right'],
    pattern:
      /\bhuman right(?= (?:violations?|abuses|law|defenders|instruments|obligations|standards|bodies|mechanisms)\b)|\b(?:for|of|all) human right\b(?! to\b)/g,
    from: /$/,
    to: 's',
  },
  {
    needs: ['concern'],
    pattern: /\b(?:Deeply|Gravely|Seriously|Also|Further) concern (?=(?:that|at|by|about)\b)/g,
    from: /concern/,
    to: 'concerned',
  },
  {
    needs: ['one'],
    pattern: new RegExp(
      String.raw`\bone of the (?:most )?(?:[a-z-]+ )?(?:${things})(?:y\b|\b)(?=[,;.]| (?:of|in|for|to|on|that|which|facing|by)\b)`,
      'g',
    ),
    from: /y?$/,
    to: (ending) => (ending === 'y' ? 'ies' : 's'),
  },
  {
    needs: ['important', 'central', 'key', 'critical', 'crucial', 'vital', 'leading', 'necessary', 'essential'],
    pattern: new RegExp(
      String.raw`\ban? (?:important|central|key|critical|crucial|vital|leading|necessary|essential) (?:role|contribution|element|step|tool|measure|factor|part)s\b`,
      'g',
    ),
    from: /s$/,
    to: '',
  },
  {
    needs: bare.split('|'),
    pattern: new RegExp(String.raw`\b(?:has|have|had|been|was|were|being) (?:${bare})\b`, 'g'),
    from: /\w+$/,
    to: toParticiple,
  },
  {
    needs: passive.split('|'),
    pattern: new RegExp(
      String.raw`\bto (?:${passive}) (?=(?:by|at|in|upon|with|through|to|on|for|as|under|during|within|out)\b)`,
      'g',
    ),
    from: /^to /,
    to: 'to be ',
  },
  {
    needs: ['should', 'must', 'could', 'may', 'shall', 'would', 'can'],
    pattern:
      /\b(?:should|must|could|may|shall|would|can) to (?=(?:be|continue|include|have|take|ensure|make|provide)\b)/g,
    from: /to $/,
    to: '',
  },
  {
    needs: ['girl', 'boy'],
    pattern:
      /\b(?:women and girl|men and boy)(?=[,;.]| (?:of|in|for|to|on|who|and|are|have|from|with|as|at|by)\b)(?! and (?:boy|girl))/g,
    from: /$/,
    to: 's',
  },
]
