/**
 * Opening phrases as they stand in italics in 296 drafts and adopted texts of the General Assembly, sessions 78 to 80,
 * with the number of times each occurs (forms seen twice or more). Source: conventions 3.0, counted in the fonts of the
 * PDF files. What an editor proposes first, and what the opener grammar is held to.
 */

/** An opening phrase with the number of times it was counted. */
export interface MeasuredOpener {
  readonly phrase: string
  readonly count: number
}

const measured = (table: string): readonly MeasuredOpener[] =>
  Object.freeze(
    table.split('|').map((entry) => {
      const [count = '', ...words] = entry.trim().split(/\s+/)
      return { phrase: words.join(' '), count: Number(count) }
    }),
  )

/** Preambular openers, most frequent first. */
export const MEASURED_PREAMBULAR: readonly MeasuredOpener[] = measured(`
  827 Recalling | 600 Recognizing | 441 Reaffirming | 317 Welcoming | 303 Noting | 258 Recalling also | 152 Taking
  note | 150 Recognizing also | 148 Acknowledging | 147 Stressing | 144 Emphasizing | 142 Having considered | 107
  Recalling further | 103 Reaffirming also | 85 Noting with concern | 82 Deeply concerned | 66 Welcoming also | 64
  Expressing concern | 61 Underlining | 55 Bearing in mind | 54 Reiterating | 53 Convinced | 52 Noting also | 52
  Concerned | 51 Noting with appreciation | 44 Expressing deep concern | 37 Mindful | 36 Reaffirming further | 33
  Recognizing further | 32 Affirming | 31 Condemning | 25 Guided | 24 Noting with satisfaction | 24 Welcoming
  further | 22 Conscious | 22 Encouraging | 21 Expressing grave concern | 21 Taking note also | 20 Gravely concerned
  | 20 Alarmed | 18 Stressing also | 18 Taking note with appreciation | 17 Strongly condemning | 17 Highlighting |
  17 Aware | 17 Considering | 16 Commending | 15 Acknowledging also | 15 Deploring | 15 Noting with great concern |
  14 Underscoring | 12 Deeply concerned also | 12 Noting in this regard | 11 Expressing its deep concern | 11
  Welcoming in this regard | 10 Urging | 10 Noting further | 10 Taking into account | 10 Seriously concerned | 9
  Determined | 9 Expressing its concern | 9 Recalling with appreciation | 9 Wishing | 9 Emphasizing also | 9
  Reaffirming its commitment | 8 Calling for | 8 Calling upon | 7 Expressing its appreciation | 7 Noting with deep
  concern | 7 Noting with grave concern | 7 Recognizing with concern | 6 Noting with concern also | 6 Reiterating
  its deep concern | 6 Cognizant | 6 Taking note of | 6 Expressing appreciation | 6 Taking into consideration | 6
  Looking forward | 6 Recognizing with deep concern | 6 Reiterating its concern | 6 Having also considered | 5
  Noting with appreciation also | 5 Taking note further | 5 Convinced also | 5 Expressing serious concern | 5
  Acknowledging with appreciation | 4 Reaffirming its deep concern | 4 Expressing deep concern also | 4 Expressing
  grave concern also | 4 Noting with regret | 4 Acknowledging further | 4 Reaffirming its determination | 4
  Believing it necessary | 4 Expressing its grave concern | 4 Supporting | 4 Deeply concerned further | 4 Deeply
  alarmed | 4 Condemning also | 3 Affirming once again | 3 Strongly condemning also | 3 Trusting | 3 Desirous | 3
  Having examined | 3 Noting with deep regret | 3 Encouraged | 3 Reiterating its call for | 3 Believing | 3
  Recommitting | 3 Stressing further | 3 Affirming also | 3 Concerned also | 3 Realizing | 3 Inviting | 3 Resolved |
  3 Alarmed and concerned | 3 Expressing gravest concerns | 3 Emphasizing further | 3 Recognizing and affirming | 3
  Welcoming in this regard also | 3 Particularly concerned | 3 Calling attention | 3 Calling attention also | 2
  Reaffirming once more | 2 Recalling in this regard | 2 Commending also | 2 Expressing deep appreciation | 2
  Expressing profound regret | 2 Reiterating its serious concern | 2 Building on | 2 Firmly believing | 2
  Disappointed | 2 Recalling with satisfaction | 2 Noting with satisfaction also | 2 Regretting | 2 Seized | 2
  Recalling in particular | 2 Reaffirming its call upon | 2 Noting with great concern also | 2 Striving | 2
  Recognizing and underscoring | 2 Having regard | 2 Expressing concern also | 2 Concerned further | 2 Expressing
  its deep concern also | 2 Reaffirming its strong commitment | 2 Reiterating its grave concern | 2 Alarmed also | 2
  Deeply convinced | 2 Firmly convinced | 2 Reaffirming its belief | 2 Convinced further | 2 Confirming | 2
  Reaffirming its serious concern | 2 Noting with particular interest | 2 Believing also | 2 Expressing grave
  concern in particular | 2 Recalling with concern | 2 Noting especially | 2 Recognizing with concern also | 2
  Recognizing with concern further | 2 Condemning in the strongest terms | 2 Expressing alarm`)

/** Operative openers, most frequent first. */
export const MEASURED_OPERATIVE: readonly MeasuredOpener[] = measured(`
  915 Encourages | 648 Requests | 597 Calls upon | 510 Welcomes | 498 Recognizes | 479 Recalls | 422 Urges | 337
  Decides | 330 Takes note | 307 Reaffirms | 303 Stresses | 289 Invites | 234 Emphasizes | 155 Acknowledges | 129
  Reiterates | 109 Endorses | 108 Also requests | 88 Underlines | 86 Also encourages | 86 Also recalls | 70 Calls
  for | 70 Also recognizes | 69 Also decides | 56 Also welcomes | 56 Also calls upon | 54 Takes note with
  appreciation | 46 Also notes | 46 Approves | 44 Reiterates its request | 43 Expresses its appreciation | 43 Also
  reaffirms | 39 Recommends | 35 Commends | 35 Expresses concern | 33 Also takes note | 32 Also urges | 30 Further
  decides | 29 Affirms | 28 Strongly condemns | 27 Also emphasizes | 27 Further requests | 26 Also stresses | 25
  Underscores | 24 Further encourages | 23 Appropriates | 22 Authorizes | 20 Expresses deep concern | 19 Condemns |
  18 Demands | 18 Further recalls | 18 Further reaffirms | 17 Expresses its concern | 16 Reaffirms its commitment |
  16 Appreciates | 15 Looks forward | 15 Expresses its gratitude | 14 Appeals | 14 Also approves | 13 Expresses
  serious concern | 13 Supports | 13 Recommits | 12 Further welcomes | 12 Recognizes with appreciation | 12 Further
  notes | 12 Reiterates its call upon | 11 Further calls upon | 11 Also notes with satisfaction | 11 Also
  acknowledges | 11 Further recognizes | 11 Expresses its deep concern | 10 Strongly urges | 10 Also invites | 10
  Expresses grave concern | 10 Strongly encourages | 10 Agrees | 10 Further approves | 9 Deplores | 9 Also
  appropriates | 8 Reiterates its call for | 8 Also reiterates | 8 Recalls with satisfaction | 7 Also underlines | 7
  Recalls with appreciation | 7 Condemns in the strongest terms | 7 Considers | 7 Welcomes with appreciation | 6
  Recalls its request | 6 Also notes with appreciation | 6 Once again urges | 6 Takes note of | 6 Highlights | 5
  Also commends | 5 Expresses | 5 Commits | 5 Resolves | 5 Further emphasizes | 5 Condemns unequivocally | 4
  Declares | 4 Condemns in the strongest possible terms | 4 Also recognizes with appreciation | 4 Also notes with
  concern | 4 Reiterates its support | 4 Reiterates its invitation | 4 Calls once again upon | 4 Renews its call
  upon | 4 Invites and encourages | 4 Welcomes and encourages | 4 Also calls for | 4 Also recommends | 4 Urgently
  calls upon | 4 Continues to encourage | 4 Expresses its profound gratitude | 4 Reiterates its appreciation | 4
  Further urges | 4 Adopts | 4 Expresses its serious concern | 4 Reaffirms its request | 3 Rejects | 3 Further
  stresses | 3 Reiterates its deep concern | 3 Expresses strong concern | 3 Reiterates its condemnation | 3
  Congratulates | 3 Looks forward to | 3 Calls | 3 Expresses its commitment | 3 Recalls and reiterates | 3 Also
  recommits | 3 Draws the attention | 3 Acknowledges with appreciation | 3 Takes note with interest | 3 Emphasizes
  its utmost concern | 3 Further takes note | 3 Expresses appreciation | 3 Acknowledges and profoundly regrets | 3
  Strongly appeals | 3 Emphasizes once again its serious concern | 3 Reaffirms its call upon | 3 Proposes | 2
  Reaffirms its determination | 2 Calls attention to and reaffirms | 2 Pays tribute | 2 Calls attention | 2
  Reiterates its serious concern | 2 Expresses its intention | 2 Expresses its firm conviction | 2 Remains concerned
  | 2 Emphasizes once again | 2 Expresses its continued serious concern | 2 Expresses its firm belief | 2 Reiterates
  its strong support | 2 Reiterates its call | 2 Further acknowledges | 2 Reiterates its strong encouragement | 2
  Reaffirms its support | 2 Reiterates its conviction | 2 Reiterates its appeal to | 2 Recognizes with concern | 2
  Further recommits | 2 Emphasizes once more | 2 Firmly condemns | 2 Expresses alarm | 2 Expresses particular
  concern | 2 Expresses support | 2 Expresses its determination | 2 Also affirms | 2 Considers it alarming | 2 Also
  condemns unequivocally | 2 Stresses the importance | 2 Also calls | 2 Declares its firm opposition | 2 Reiterates
  its demand | 2 Also expresses its appreciation | 2 Also endorses | 2 Also recalls with satisfaction | 2 Commends
  once again | 2 Expresses the hope | 2 Reiterates its previous requests | 2 Reiterates its concern | 2 Regrets | 2
  Further recognizes with appreciation | 2 Also notes with regret | 2 Takes into account | 2 Also reaffirms its
  request | 2 Also, in this regard, calls upon | 2 Deplores and condemns in the strongest terms | 2 Also strongly
  condemns | 2 Also takes note of`)
