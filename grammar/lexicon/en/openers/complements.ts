/**
 * Complements that belong to an opener: what is felt (`with concern`), what is expressed (`its deep appreciation`), and
 * the fixed phrases of light verbs (`Taking note`, `Calls upon`). Source: conventions 2.2, 3.0 to 3.2.
 */
import { phraseTable, wordSet } from '../../word-list.ts'

/** What an organ feels, does or wants: `Notes with NOUN`, `Expresses its NOUN`, `Reiterates its NOUN`. */
export const STANCES: ReadonlySet<string> = wordSet(`
  abhorrence admiration adherence alarm anxiety appeal appeals appreciation apprehension approval attachment belief call
  calls commitment commitments concern concerns condemnation condolences confidence congratulations conviction
  dedication demand demands desire determination disappointment disapproval dismay displeasure disquiet distress
  encouragement esteem expectation faith frustration gratitude grief hope horror indignation intent intention interest
  invitation invitations opposition outrage pleasure pride readiness regret regrets rejection repudiation request requests
  resolve respect revulsion sadness satisfaction shock solidarity sorrow support sympathy thanks trust unease understanding
  view views warning willingness wish wishes worry opinion tribute recognition urging unity`)

/** Further nouns after `with`, which are no stances that the organ expresses: `Notes with attention`. */
export const FEELINGS: ReadonlySet<string> = wordSet('attention caution emphasis favour urgency')

/** Words of strength before a stance: `deep` in `with deep concern`. */
export const STRENGTHS: ReadonlySet<string> = wordSet(`
  absolute acute best big categorical continued continuing considerable constant deep deepening deepest earnest enduring
  extreme firm firmest full fullest further genuine grave gravest great greater greatest growing heartfelt heightened high
  highest immense increased increasing keen lasting longstanding long-standing mounting much ongoing other particular
  persistent previous profound renewed repeated same serious severe sincere sincerest special steadfast strong stronger
  strongest sustained total unanimous unequivocal unreserved unshakeable unswerving unwavering urgent utmost very warm
  warmest whole wholehearted continuous active extremely deeply gravely increasingly equal equally own resolute solemn
  vigorous earlier unconditional undiminished moral political clear important general most mutual common`)

/** What a stance governs and keeps within the italics: `Reiterates its call upon`. */
export const STANCE_PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  call: wordSet('upon on for'),
  calls: wordSet('upon on for'),
  appeal: wordSet('to'),
}

/** Complements by the base of the verb that they belong to. The longest that fits is taken. */
export const FIXED: Readonly<Record<string, ReadonlyMap<string, readonly (readonly string[])[]>>> = {
  bear: phraseTable('in mind'),
  build: phraseTable('on, upon'),
  bring: phraseTable('to the attention, to the notice'),
  call: phraseTable('upon, on, for, attention, the attention'),
  continue: phraseTable('to take the view'),
  draw: phraseTable('attention, the attention, particular attention, special attention'),
  give: phraseTable('due consideration, attention'),
  have: phraseTable('regard, due regard, in mind'),
  keep: phraseTable('in mind, in view, under review'),
  look: phraseTable('forward'),
  pay: phraseTable('tribute, special tribute, particular attention, special attention, homage'),
  place: phraseTable('emphasis, great emphasis, particular emphasis, special emphasis, on record'),
  stand: phraseTable('ready'),
  take: phraseTable(
    'note, the view, cognizance, cognisance, notice, this opportunity, full note, due note, positive note, careful note, into account, into consideration, into full account, up, fully into account, duly into account',
  ),
}

/** Verbs that open a clause only with one of their fixed complements: `Takes note`, never `Takes`. */
export const NEEDS_COMPLEMENT: ReadonlySet<string> = wordSet(
  'bear bring build draw give keep look pay place stand take',
)

/** Prepositional phrases that open preambular paragraphs. */
export const PREPOSITIONAL: ReadonlyMap<string, readonly (readonly string[])[]> = phraseTable(`
  in accordance with, in conformity with, in furtherance of, in line with, in view of, in pursuance of, in support of,
  in recognition of, in the light of, in light of, in keeping with, pursuant to, on the basis of, on the recommendation of,
  with a view to, with the aim of, having regard to, with reference to, upon the recommendation of, without prejudice to,
  in order to, in response to, in memory of, in implementation of, in fulfilment of, in exercise of, by virtue of`)
