/** What editors and delegates ask a linter of resolutions to tell, phrase by phrase, and what they ask it to leave alone. */

/** Parts of a draft: each has a right one where none is given. */
export interface Parts {
  symbol?: string
  date?: string
  session?: string
  committee?: string
  item?: string
  sponsors?: string
  title?: string
  organ?: string
  preamble?: readonly string[]
  operative?: readonly string[]
  /** What follows the last paragraph: notes, annexes. */
  after?: readonly string[]
}

/** A draft of the General Assembly, right but for the parts that are given. */
export const draft = ({
  symbol = 'A/80/L.42',
  date = '2 December 2025',
  session = 'Eightieth session',
  committee = '',
  item = 'Agenda item 13\n\nIntegrated and coordinated implementation of and follow-up to the outcomes of the major United Nations conferences',
  sponsors = 'Kenya, Norway and Peru: draft resolution',
  title = 'International day of river pilots',
  organ = '*The General Assembly*,',
  preamble = ['*Bearing in mind* its resolution 77/338 of 1 September 2023,', '*Noting* the work of the Committee,'],
  operative = [
    '1. *Welcomes* the report of the Secretary-General;',
    '2. *Expresses its appreciation* to the Committee.',
  ],
  after = [],
}: Parts = {}): string =>
  [
    `United Nations ${symbol}`,
    'General Assembly',
    `Distr.: Limited\n${date}`,
    'Original: English',
    session,
    ...(committee === '' ? [] : [committee]),
    item,
    sponsors,
    `# ${title}`,
    organ,
    ...preamble,
    ...operative,
    ...after,
  ].join('\n\n') + '\n'

/** A draft with these words as its first operative paragraph. */
const operative = (words: string, ...after: readonly string[]): string =>
  draft({ operative: [`1. ${words};`, '2. *Expresses its appreciation* to the Committee.'], after })

/** A draft with these words as its second preambular paragraph. */
const preambular = (words: string, ...after: readonly string[]): string =>
  draft({ preamble: ['*Bearing in mind* its resolution 77/338 of 1 September 2023,', `${words},`], after })

/** A draft with a preambular paragraph that brings its own end, before its notes. */
const withNotes = (words: string, ...after: readonly string[]): string =>
  draft({ preamble: ['*Bearing in mind* its resolution 77/338 of 1 September 2023,', words], after })

/** A draft with these operative paragraphs, as they stand. */
const operatives = (...paragraphs: readonly string[]): string => draft({ operative: paragraphs })

const seized = '2. *Expresses its appreciation* to the Committee.'

/** Mistakes: what is wrong, the draft, the one rule that tells it. */
export const told: readonly [what: string, text: string, rule: string][] = [
  [
    'a quotation that is never closed',
    operative('*Welcomes* the initiative entitled “Clean rivers for all of the Member States'),
    'balanced-marks',
  ],
  [
    'a quotation that is never opened',
    operative('*Welcomes* the initiative entitled Clean rivers for all” of the Member States'),
    'balanced-marks',
  ],
  ['a participle misspelt', preambular('*Reclaling* the work of the Committee'), 'opener-spelling'],
  ['a verb misspelt', operative('*Reqeusts* the Secretary-General to report on the matter'), 'opener-spelling'],
  [
    'a verb misspelt in typed text',
    operative('Reqeusts the Secretary-General to report on the matter').replaceAll('*', ''),
    'opener-spelling',
  ],
  ['a preambular paragraph in small letters', preambular('*noting* the work of the Committee'), 'dropped-opener'],
  [
    'an operative paragraph in small letters',
    operative('*requests* the Secretary-General to assist States'),
    'dropped-opener',
  ],
  [
    'a colon and no list',
    operatives('1. *Requests* the Secretary-General to assist Member States:', seized),
    'operative-terminal',
  ],
  [
    '.; at the end',
    operatives('1. *Requests* the Secretary-General to assist Member States.;', seized),
    'operative-terminal',
  ],
  [
    '., at the end',
    operatives('1. *Requests* the Secretary-General to assist Member States.,', seized),
    'operative-terminal',
  ],
  ['., at the end of a preambular paragraph', preambular('*Noting* the work of the Committee.'), 'preamble-terminal'],
  [
    '“; and” before the last',
    operatives('1. *Requests* the Secretary-General to assist Member States; and', seized),
    'operative-terminal',
  ],
  [
    'an empty operative paragraph',
    operatives(
      '1. *Welcomes* the report of the Secretary-General;',
      '2.',
      '3. *Expresses its appreciation* to the Committee.',
    ),
    'empty-paragraph',
  ],
  [
    'one preambular paragraph with a number',
    draft({
      preamble: [
        '*Bearing in mind* its resolution 77/338 of 1 September 2023,',
        '2. *Noting* the work of the Committee,',
        '*Convinced* of the need to act,',
      ],
    }),
    'preamble-numbered',
  ],
  [
    'two operative paragraphs run together',
    operatives(
      '1. *Welcomes* the report of the Secretary-General; 2. *Requests* the Secretary-General to assist Member States;',
      '3. *Expresses its appreciation* to the Committee.',
    ),
    'paragraphs-run-together',
  ],
  [
    'a missing number',
    operatives(
      '1. *Welcomes* the report of the Secretary-General;',
      '*Requests* the Secretary-General to assist Member States;',
      '3. *Expresses its appreciation* to the Committee.',
    ),
    'operative-numbering',
  ],
  [
    'swapped numbers',
    operatives(
      '1. *Welcomes* the report of the Secretary-General;',
      '3. *Requests* the Secretary-General to assist Member States;',
      '2. *Urges* Member States to act;',
      '4. *Expresses its appreciation* to the Committee.',
    ),
    'operative-numbering',
  ],
  [
    '“Ibid.” after a note that names no source',
    withNotes('*Noting* the report^1 and its annex,^2', '^1 As amended by the Committee.', '^2 Ibid., annex.'),
    'ibid-antecedent',
  ],
  ['‘…’ for “…”', operative('*Welcomes* the initiative entitled ‘Clean rivers for all’'), 'quotes-double'],
  [
    '“Takes also note”',
    operatives(
      '1. *Takes note* of the report of the Committee;',
      '2. *Takes also note* of the report of the Secretary-General.',
    ),
    'also-further-order',
  ],
  ['“Requested”', operative('*Requested* the Secretary-General to assist Member States'), 'operative-opener'],
  [
    'a capitalized double',
    operative('*Reaffirms* the purposes of the Charter Charter of the United Nations'),
    'doubled-word',
  ],
  ['focussed', operative('*Calls for* focussed action by Member States'), 'spelling-un'],
  ['combatting', operative('*Calls for* measures for combatting corruption'), 'spelling-un'],
  ['centers', operative('*Welcomes* the regional centers for training'), 'spelling-un'],
  [
    '“(agreed ad ref)”',
    operatives('1. *Welcomes* the report of the Secretary-General; (agreed ad ref)', seized),
    'negotiation-residue',
  ],
  [
    '“[EU: delete]”',
    operative('*Requests* the Secretary-General [EU: delete] to assist Member States'),
    'negotiation-residue',
  ],
  ['a month misspelt', preambular('*Recalling* the declaration adopted on 12 Septmber 2019'), 'spelling'],
  [
    'an ordinal misspelt',
    operative('*Requests* the Secretary-General to report to the General Assembly at its eighty-frist session'),
    'session-in-words',
  ],
  ['an organ misspelt', operative('*Requests* the General Asembly to act'), 'spelling'],
  ['an agency misspelt', operative('*Invites* the World Helath Organization to act'), 'spelling'],
  ['a weekday in a date', operative('*Decides* to convene the meeting on Monday, 12 October 2026'), 'weekday'],
  [
    'a range of days that runs backwards',
    operative('*Decides* to convene a conference from 25 to 23 May 2026'),
    'date-order',
  ],
  [
    'a range of years that runs backwards',
    operative('*Proclaims* the period 2030–2020 the Decade of Rivers'),
    'date-order',
  ],
  ['a year that cannot be', preambular('*Recalling* the conference held in 2105'), 'date-order'],
  ['a day that does not exist', operative('*Decides* to convene the meeting on 31 June 2026'), 'date-invalid'],
  ['a Goal above 17', operative('*Stresses* the importance of Sustainable Development Goal 18'), 'goal-number'],
  [
    'a target that does not exist',
    operative('*Stresses* the importance of target 6.9 of the Sustainable Development Goals'),
    'goal-number',
  ],
  [
    'an Article above 111',
    preambular('*Recalling* Article 112 of the Charter of the United Nations'),
    'charter-reference',
  ],
  [
    'a Chapter above XIX',
    preambular('*Recalling* Chapter XX of the Charter of the United Nations'),
    'charter-reference',
  ],
  [
    '“chapter VII” of the Charter',
    preambular('*Recalling* chapter VII of the Charter of the United Nations'),
    'capitals-reference',
  ],
  ['the “2023 Agenda”', operative('*Reaffirms* the 2023 Agenda for Sustainable Development'), 'agenda-name'],
  ['A.RES.70.1', preambular('*Recalling* resolution A.RES.70.1 of 25 September 2015'), 'citation-form'],
  ['70-1', preambular('*Recalling* its resolution 70-1 of 25 September 2015'), 'citation-form'],
  [
    '23/2019',
    preambular('*Recalling* Economic and Social Council resolution 23/2019 of 23 July 2019'),
    'citation-form',
  ],
  ['1325 of 2000', preambular('*Recalling* Security Council resolution 1325 of 2000'), 'citation-form'],
  ['a State by its former name', operative('*Welcomes* the conference held in Swaziland in 2024'), 'state-name'],
  ['a State misnamed', operative('*Welcomes* the conference held in Turkey in 2024'), 'state-name'],
  ['Kosovo as a sponsor', draft({ sponsors: 'Kenya, Kosovo and Norway: draft resolution' }), 'sponsor-name'],
  ['Taiwan as a sponsor', draft({ sponsors: 'Kenya, Norway and Taiwan: draft resolution' }), 'sponsor-name'],
  [
    'the European Union as a sponsor',
    draft({ sponsors: 'European Union, Kenya and Norway: draft resolution' }),
    'sponsor-name',
  ],
  ['“all states”', operative('*Calls upon* all states to act'), 'capitals-state'],
  [
    '“member States”',
    operatives('1. *Welcomes* the efforts of the Member States;', '2. *Calls upon* member States to act.'),
    'capitals-state',
  ],
  ['“security council”', operative('*Invites* the security council to consider the matter'), 'capitals-organ'],
  ['“Takes note the”', operative('*Takes note* the report of the Secretary-General'), 'opener-preposition'],
  ['“Calls Member States”', operative('*Calls* Member States to act'), 'opener-preposition'],
  ['“Calls on”', operative('*Calls on* Member States to act'), 'calls-upon'],
  ['“Requests, the”', operative('*Requests*, the Secretary-General to assist Member States'), 'opener-comma'],
  ['it’s for its', operative('*Commends* the Committee for it’s report'), 'apostrophe'],
  ['its for it’s or its’', operative('*Commends* the Committee for its’ report'), 'apostrophe'],
  ['womens’', operative('*Calls for* the protection of womens’ rights'), 'apostrophe'],
  ['&', operative('*Requests* the Secretary-General to monitor & evaluate the programme'), 'informal-writing'],
  ['e.g.', operative('*Encourages* measures, e.g. training, by Member States'), 'informal-writing'],
  ['can’t', operative('*Notes* that States can’t act alone'), 'informal-writing'],
  [
    'a paragraph that stands twice',
    operatives(
      '1. *Requests* the Secretary-General to assist Member States upon their request;',
      '2. *Requests* the Secretary-General to assist Member States upon their request;',
      '3. *Expresses its appreciation* to the Committee.',
    ),
    'repeated-paragraph',
  ],
  ['glued words', operative('*Welcomes* the report ofthe Secretary-General'), 'broken-word'],
  ['a word torn by a hyphen', operative('*Requests* the imple- mentation of the programme'), 'broken-word'],
  ['a word torn by a space', operative('*Requests* the Secretary-General to take fur ther measures'), 'broken-word'],
  ['l for 1', preambular('*Recalling* its resolution 77/l25 of 1 September 2023'), 'misread-digit'],
  ['O for 0', preambular('*Recalling* the conference held in 2O19'), 'misread-digit'],
  ['rn for m', operative('*Invites* the General Assernbly to act'), 'spelling'],
  ['mojibake', operative('*Notes* the work in CÃ´te d’Ivoire'), 'mojibake'],
  [
    'no space after a comma',
    operative('*Calls upon* Member States,organizations and others to act'),
    'stray-punctuation',
  ],
  [
    'an agenda item under another title',
    operative(
      '*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Oceans and the law of the sea”, the sub-item entitled “Rivers',
    ),
    'balanced-marks',
  ],
  [
    'an agenda item without quotation marks',
    operative(
      '*Decides* to include in the provisional agenda of its eighty-first session the item entitled Clean rivers for all',
    ),
    'title-in-quotation-marks',
  ],
  [
    'a session as “81st”',
    operative('*Requests* the Secretary-General to report to the General Assembly at its 81st session'),
    'session-in-words',
  ],
  [
    'a report at a past session over a line break',
    operative('*Requests* the Secretary-General to report to the Assembly at its\nseventy-first session'),
    'reporting-session',
  ],
  [
    'another committee than that of the symbol',
    draft({ symbol: 'A/C.3/80/L.42', committee: 'Second Committee' }),
    'symbol-committee',
  ],
  ['another session than that of the symbol', draft({ session: 'Seventy-ninth session' }), 'session-symbol-match'],
  ['a date outside the session', draft({ date: '2 December 2024' }), 'masthead-date-session'],
  ['a word misspelt', operative('*Welcomes* the considerable prgress made by Member States'), 'spelling'],
  ['-ise for -ize', operative('*Welcomes* the organisation of the meeting'), 'spelling-un'],
]

/** Right text that a rule might take for a mistake: what it is, the draft. */
export const silent: readonly [what: string, text: string][] = [
  [
    'the end of a session',
    operative(
      '*Decides* that the State concerned shall be permitted to vote in the General Assembly until the end of its eightieth session',
    ),
  ],
  [
    'a report made at an earlier session',
    operative(
      '*Takes note* of the report that the Secretary-General submitted to the General Assembly at its seventy-fifth session',
    ),
  ],
  [
    'his report at an earlier session',
    operative('*Welcomes* the intention to update his report at its seventy-fifth session'),
  ],
  [
    'a resolution of another body behind its name',
    preambular('*Recalling* Economic and Social Council resolution 2019/23 of 23 July 2019'),
  ],
  [
    'a resolution of another body before its name',
    preambular('*Recalling* resolution 52/1 of 3 April 2023 of the Human Rights Council'),
  ],
  [
    'a list of another body',
    preambular('*Recalling* Human Rights Council resolutions 16/18 of 24 March 2011 and 52/1 of 3 April 2023'),
  ],
  [
    '“adopted … on 25 September 2015”',
    preambular('*Recalling* its resolution 70/1, adopted by the General Assembly on 25 September 2015'),
  ],
  [
    'Somalia’s federal member states',
    operative('*Encourages* the Federal Government of Somalia and its federal member states to act'),
  ],
  ['an asterisk in quoted text', operative('*Decides* to replace the paragraph by “the rivers* and lakes”')],
  [
    '“I.” after sections A to H',
    draft({
      operative: Array.from('ABCDEFGHI').flatMap((letter, index) => [
        `## ${letter}.\nRivers of the ${['north', 'south', 'east', 'west', 'coast', 'hills', 'plains', 'valleys', 'deserts'][index]}`,
        `${index + 1}. *Welcomes* the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'][index]} report${letter === 'I' ? '.' : ';'}`,
      ]),
    }),
  ],
  ['UN in a quotation', operative('*Welcomes* the initiative entitled “UN for rivers”')],
  ['per cent in a quotation', operative('*Welcomes* the campaign “Reaching 50% of all rivers”')],
  ['secretary general of another body', operative('*Welcomes* the campaign “A letter to the secretary general”')],
  ['capitals in a quotation', operative('*Welcomes* the campaign “All states for member states”')],
  ['a dash in a quotation', operative('*Welcomes* the campaign “Rivers - our future”')],
  [
    'a title of an instrument',
    preambular(
      '*Recalling* the Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies',
    ),
  ],
  ['an editor’s “[to]”', operative('*Recalls* the words “the need [to] protect rivers”')],
  [
    '“also” and “further” in paragraphs alike',
    operatives(
      '1. *Requests* the Secretary-General to assist Member States upon their request;',
      '2. *Also requests* the Secretary-General to assist Member States upon their request in the field of water;',
      '3. *Expresses its appreciation* to the Committee.',
    ),
  ],
  ['a session of another body', operative('*Takes note* of the report of the Committee on its seventy-first session')],
  [
    'former names in titles of instruments',
    preambular('*Recalling* the Convention on the Prevention of Pollution signed at Istanbul, Turkey, on 1 May 1998'),
  ],
  ['ro-ro', operative('*Calls for* the safety of ro-ro passenger ships')],
]
