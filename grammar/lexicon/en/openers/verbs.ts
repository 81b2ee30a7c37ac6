/**
 * The verbs that open clauses. One list serves both parts: the preamble uses the participle, the operative part the third
 * person. Source: conventions 3.0 (italic openers of 296 General Assembly texts, sessions 78 to 80), 3.1 and 3.2.
 */
import { participle, perfect, spellings, thirdPerson } from './inflect.ts'
import { wordList, wordSet } from '../../word-list.ts'

/** Verbs that need no company to be taken for an opener. */
const PLAIN = wordList(`
  accept acknowledge affirm agree appeal applaud appreciate approve appropriate ask assert assure
  authorize believe call caution censure commend commit conclude concur condemn confirm congratulate consider convene
  convey decide declare decline defer demand deplore deprecate desire determine direct elect emphasize
  encourage endorse entrust envisage exhort express extend highlight hope insist instruct intend invite lament
  lift note observe oppose pay pledge praise proclaim propose re-emphasize reemphasize reaffirm realize reassert recall
  recognize recommend recommit reconfirm refer regret reiterate reject remain remind renew repeat request require reserve
  resolve restate salute share solicit stress strive subscribe suggest support take thank transmit trust
  underline underscore urge view voice warn welcome wish continue bear draw look seek approve 
  dedicate deem denounce disapprove dismiss implore mourn postpone prohibit rejoice
  repudiate rescind revoke extol discourage deny`)

/** Verbs that open preambular paragraphs only. */
const PREAMBULAR = wordList(
  'act be build keep fulfil proceed aspire cherish expect place give anticipate deduce comply bring',
)

/** Verbs that open operative paragraphs only. */
const OPERATIVE = wordList(`
  stand place object mandate offer charge create keep pay bring promote abolish allocate empower grant task vest uphold adopt
  appoint assess exempt undertake ratify annul acquit establish designate suspend terminate
  amend assign award celebrate clarify commemorate confer consent delegate devote discontinue dissolve enjoin entreat
  forbid honour impose inform inscribe institute introduce launch modify nominate notify order permit prescribe promise
  protest provide reappoint reconvene re-elect re-establish replace stipulate sympathize transfer waive withdraw`)

/** Participles that begin names and titles as well (`Acting Head`, `Sharing Information`): no capital may follow. */
export const NEEDS_LOWER_CASE: ReadonlySet<string> = wordSet(`
  acting keeping appeals sharing seeking striving continuing placing calling realizing realising giving taking looking
  directing reserving drawing viewing`)

/** Third persons that are plural nouns as well (`Supports`, `Requests for proposals`, `Views of ...`). */
export const LIKE_NOUNS: ReadonlySet<string> = wordSet(`
  objects mandates offers awards orders permits promises protests transfers supports shares trusts views pledges places looks stands charges notes demands requests hopes
  wishes draws lifts elects desires directs tasks reserves vests grants finds bears takes keeps permits voices appeals
  calls honours respects salutes praises stresses extends promotes desires commits grants denounces`)

/** What follows the noun and not the verb. */
export const FOLLOWS_NOUN: ReadonlySet<string> = wordSet(`
  of and or are were is was have has had should shall will would may can could must from`)

/** Words that show an unknown word before them to be a verb. */
export const OBJECT_WORDS: ReadonlySet<string> = wordSet(`
  the that its it a an all any this these those each every both such also further again once note attention
  full great deep strong grave particular member states governments parties general secretary-general united`)

const formsOf = (bases: readonly string[], inflect: (base: string) => string): [form: string, base: string][] =>
  bases.flatMap((base) => spellings(base).map((spelling): [string, string] => [inflect(spelling), base]))

/** The participles that open preambular paragraphs, each with its verb: `recalling` -> `recall`. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(formsOf([...PLAIN, ...PREAMBULAR], participle))

/** The third persons that open operative paragraphs, each with its verb: `recalls` -> `recall`. */
export const THIRD_PERSONS: ReadonlyMap<string, string> = new Map(formsOf([...PLAIN, ...OPERATIVE], thirdPerson))

/** The verbs of several organs that speak together: `Request`, `Take note`. */
export const PLURALS: ReadonlyMap<string, string> = new Map(formsOf([...PLAIN, ...OPERATIVE], (base) => base))

/** What may follow `Having`: `considered` -> `consider`. */
export const PERFECTS: ReadonlyMap<string, string> = new Map(
  formsOf(
    [
      ...PLAIN,
      ...OPERATIVE,
      ...wordList(
        'examine discuss hear hold learn listen meet receive review study keep make see complete conduct give find',
      ),
    ],
    perfect,
  ),
)

/** What may follow `Continues to`. */
export const BASES: ReadonlySet<string> = new Set([...PLAIN, ...OPERATIVE, 'be'].flatMap(spellings))

/** Verbs that take what the organ feels or wants as their object: `Expresses deep concern`, `Voicing its support`. */
export const EXPRESSIVE: ReadonlySet<string> = wordSet('express voice convey extend offer')

/** Verbs that take it with `its`: `Underscores its very serious concern`, `Recalls its request`. */
export const REASSERTIVE: ReadonlySet<string> = wordSet(`
  affirm confirm declare reaffirm reiterate renew emphasize re-emphasize recall reconfirm repeat restate stress underline underscore reassert pledge`)
