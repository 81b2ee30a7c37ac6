/**
 * What one language says: everything that a text in another language words differently. The grammar reaches all of it through
 * one value of this type; a further language is one folder beside `en/` and one line in `languages.ts`.
 *
 * Organs are named in the tree as in English (`General Assembly`), whatever the text calls them: the name is their identity.
 * Expressions with the flag `y` are tried at one offset; all offsets are UTF-16.
 */
import type { AttributionKind, MastheadRole, ResolutionCitation } from '../ast.ts'
import type { Labels } from './labels.ts'
import type { States } from './states.ts'

/** What clauses and notes end with, by the Latin sign. */
export type Stop = ',' | ';' | '.'

/** One language: what the grammar must know of it to read a text. */
export interface Language {
  /** ISO 639-1: `en`. */
  readonly code: string
  /** Whether its letters have two cases, so that a small one shows that a sentence goes on. Chinese and Arabic have none. */
  readonly cased: boolean
  /** Whether clauses begin with a small letter, so that it is no sign of a line that goes on: `принимая к сведению`. */
  readonly beginsSmall: boolean
  /** What stands between two words that a line end divided: a space, or nothing as in Chinese. */
  readonly wordSpace: '' | ' '
  /** What stands after the number of a paragraph, `1.`, `1)`; in Arabic also `1 -`: the inside of a class. */
  readonly numberEnds: string
  /** Labels of sections beside roman numbers and capitals, `一`, `أولا`: the inside of an expression, and what they begin with. */
  readonly sections?: { readonly labels: string; readonly begins: string }
  /** Its comma, semicolon and full stop, where they are not the Latin ones. */
  readonly stops?: Readonly<Record<Stop, string>>
  /** `and`, `or`, `as well as`: what joins the last member of a list to the others; the inside of an expression. */
  readonly joiners: string
  /** The closing quotation mark of each opening one; straight marks close themselves. */
  readonly quotationMarks: Readonly<Record<string, string>>
  /** Letters after which an apostrophe may end a word: `States’`. */
  readonly apostropheAfter: string
  readonly tags: TagForms
  readonly organs: OrganForms
  readonly openers: OpenerForms
  readonly months: MonthForms
  readonly ordinals: OrdinalForms
  readonly masthead: MastheadForms
  readonly proposals: ProposalForms
  readonly closings: ClosingForms
  readonly pages: PageForms
  readonly notes: NoteForms
  readonly annexes: AnnexForms
  readonly labels: Labels
  readonly dates: DateForms
  readonly citations: CitationForms
  readonly figures: FigureForms
  readonly scans: ScanForms
  readonly negotiation: NegotiationForms
  readonly states: States
  /** Where the script has signs for two letters whose order programs that read PDF files turn round. */
  readonly ligatures?: LigatureForms
}

/** Which pairs of letters were printed as one sign. */
export interface LigatureForms {
  /**
   * @param word bare letters, without vowel signs and stretching
   * @param before up to three words before it
   * @param after the word after it; nothing where a blank line stands between
   * @returns offsets in the word of each letter that changes places with the one after it
   */
  readonly turned: (word: string, before: string, after: string) => readonly number[]
}

/** Tags of the paragraphs of a negotiation text: what stands before the number. Each is the inside of an expression. */
export interface TagForms {
  /** `PP`, as in `PP2 bis`. */
  readonly preambular: string
  /** `OP`, as in `OP5 alt.`. */
  readonly operative: string
  /** `New`, as in `New OP4`. */
  readonly added: string
  /** The characters that these begin with: most lines are spared the expression. */
  readonly begins: string
}

/** `preambular`: participle or adjective; `operative`: third person. Languages without inflection read both alike. */
export type OpenerPart = 'preambular' | 'operative'

/** An opening phrase at the head of a paragraph. */
export interface OpenerMatch {
  /** Offset in the text just after the phrase. */
  readonly end: number
  /** The phrase with single spaces: `Recalling also`. */
  readonly phrase: string
  /** `known`: its verb stands in the lexicon; `likely`: only its form says so. */
  readonly certainty: 'known' | 'likely'
  /** What two clauses of an also/further run have in common: `recalling`, `noting with concern`, `requests`. */
  readonly key: string
  /** The adverb of a run, by its English name. */
  readonly adverb?: 'also' | 'further'
  /** Where the adverb stands: `Also recalls`, `Recalling also`, `Having also considered`. */
  readonly order?: 'before' | 'after' | 'within'
  /** The next word comes right after the phrase, its space being lost: `Reaffirmingthe`. */
  readonly glued?: true
  /** What was looked at to find it, where the text goes on beyond it: whatever begins so opens with the same phrase. */
  readonly seen?: string
}

/** Opening phrases. */
export interface OpenerForms {
  /** The phrase that a text begins with, with a capital unless `small` allows another; undefined where it begins with none. */
  readonly match: (text: string, part: OpenerPart, small?: boolean) => OpenerMatch | undefined
  /** The same where several organs speak together, with their verbs in the plural. */
  readonly matchJoint: (text: string, part: OpenerPart, small?: boolean) => OpenerMatch | undefined
  /**
   * Whether italics that are a whole phrase by themselves are the phrase, though more of the text could belong to it: where nobody
   * rules how far they go, as in English.
   */
  readonly italicsDecide?: true
  /** What most clauses begin with, for measuring a text before it is read: the inside of an expression. */
  readonly clauseBegins: string
  /** What most preambular paragraphs begin with: the inside of an expression. */
  readonly preambularBegins: string
  /** The words of the phrases that were counted in issued texts, in small letters. Left out where a rule asks another list. */
  readonly words?: (part: OpenerPart) => ReadonlySet<string>
}

/** An organ line: `The General Assembly,`. */
export interface OrganLineMatch {
  /** Without article, in English: `General Assembly`. */
  readonly organ: string
  /** Offset just after the name, or after its comma. */
  readonly end: number
  /** Whether a comma ends the line, as it does where a preamble follows. */
  readonly comma: boolean
  /** Whether it names several organs, which speak together. */
  readonly joint?: true
}

/** How organs are named. */
export interface OrganForms {
  /** Whether a line begins as organ lines do: most lines are spared the expressions. None where that would spare too little. */
  readonly begins?: (line: string) => boolean
  /**
   * Reads the organ line at the head of a text. A known organ may be followed by its first paragraph when the comma stands; any
   * other body must fill the text.
   */
  readonly matchLine: (text: string) => OrganLineMatch | undefined
  /** The body that a line names, where that line is known to head a resolution. */
  readonly unlisted: (text: string) => string | undefined
  /** The organ that a masthead names at an offset. */
  readonly inMasthead: (text: string, at: number) => { organ: string; end: number } | undefined
  /** What may be the first line of an organ line that wraps. */
  readonly wraps: RegExp
  /** An organ line before its first paragraph on the same line; the inside of an expression. */
  readonly runIn: string
  /** The characters that such a line begins with: most lines are spared the expression. */
  readonly runInBegins: string
  /** Organ lines anywhere in a text, each to the end of its comma where it has one. */
  readonly linesIn: (text: string) => { readonly start: number; readonly end: number }[]
}

/** Names of months. */
export interface MonthForms {
  /** From January on, in the form that dates have. */
  readonly names: readonly string[]
  /** `August` -> 8; any case; undefined for what is no month. */
  readonly numberOf: (name: string) => number | undefined
}

/** Ordinals in words, as sessions are counted. */
export interface OrdinalForms {
  /** `Seventy-ninth`, `79th` -> 79; undefined for what is no ordinal. */
  readonly valueOf: (words: string) => number | undefined
  /** 71 -> `soixante et onzième`; undefined above the highest that sessions are counted to. Left out where no rule asks for it. */
  readonly inWords?: (value: number) => string | undefined
}

/** A fact that a masthead states on a line or a part of one. */
export interface FieldForm {
  readonly role: MastheadRole
  /** Whether a text begins as the field does: one look that spares most lines the expression. */
  readonly begins?: (text: string, at?: number) => boolean
  /** What a line with the field holds, where its first sign tells little. */
  readonly needs?: string
  /** Sticky; group 1, where there is one, is what `value` reads. */
  readonly test: RegExp
  /** The value as the tree has it; undefined where what matched is no such fact after all. */
  readonly value: (match: RegExpExecArray) => string | undefined
}

/** How a line begins that names a fact: `Topic: `. */
export interface Label {
  /** The small letters that such a line may begin with: a look that spares most lines the expression. */
  readonly initials: string
  /** The label with its colon and the space after it, emphasis included. */
  readonly pattern: RegExp
}

/** Facts that heads with labels name: `Topic: Small arms`. Model United Nations write these. */
export type LabelledRole = 'signatories' | 'committee' | 'agendaTitle'

/** The masthead. */
export interface MastheadForms {
  /** What a line holds that names the distribution or the language of the original. */
  readonly tells: RegExp
  /** Facts by the form of their line, the more particular first. */
  readonly fields: readonly FieldForm[]
  /** How a line begins that names a fact after a label. */
  readonly labels: Readonly<Record<LabelledRole, Label>>
  /** `ORIGINAL:` alone on its line, the language standing below. */
  readonly originalAlone: RegExp
  /** `ENGLISH` below it. */
  readonly languageName: RegExp
  /** What only a masthead has in a cell of a table: `United Nations`, `Distr.: Limited`. */
  readonly cell: RegExp
  /** How the number of a decision begins: `Decision 8/CMA.6`. */
  readonly decision: RegExp
  /** `of 22 November 1967` after or below the number of a resolution. */
  readonly dated: RegExp
  /** How the line begins that goes on with an adoption, and how the line ends that one goes on from. */
  readonly adoptionGoesOn: { readonly below: RegExp; readonly above: RegExp }
  /** The symbol beside the name of the organization; group 1. */
  readonly besideOrganization: RegExp
}

/** Who submits a text, and as what: `Draft resolution submitted by the Chair of the Committee`. */
export interface Submission {
  /** In English and lower case: `draft resolution`, `revised draft decision`. */
  readonly action: string
  readonly submittedBy: string
}

/** Sponsors and what they propose: `Belarus, China and India:* draft resolution`. */
export interface ProposalForms {
  /** How a line begins that names who proposes the text. */
  readonly sponsorsLabel: Label
  /** `draft resolution`, `amendment to draft decision`: the inside of an expression that minds no case. */
  readonly action: string
  /** One of these words stands in every action: a look that spares most lines the expressions. */
  readonly words: RegExp
  /** How a line begins that submits a text instead of listing sponsors. */
  readonly submissionHead: RegExp
  /** How a line of a submission ends that goes on with the next. */
  readonly submissionGoesOn: RegExp
  /** Whether a text is amended: `amendments to`. */
  readonly amends: RegExp
  /** The end of a line after which the symbol or the number of the draft stands that is amended. */
  readonly draftNamed: RegExp
  /** What the text of an amendment or of a decision begins with, below its title. */
  readonly textBegins: RegExp
  /** Reads a submission; undefined where the words list sponsors. */
  readonly readSubmission: (words: string) => Submission | undefined
  /** What the words of a list of sponsors propose, in English; empty where they do not say. */
  readonly readAction: (words: string) => string
  /** Whether the words say at all what is proposed. */
  readonly saysAction: (words: string) => boolean
  /** Whether words in the place of a sponsor are the action, with which the list ends. */
  readonly endsSponsors: (words: string) => boolean
  /** Whether words in the place of a sponsor name none: `on behalf of the Group of 77`. */
  readonly isNoSponsor: (words: string) => boolean
}

/** How an adopted text ends. */
export interface ClosingForms {
  /** Whether a line begins as closings do, but for a ballot: most lines are spared the expressions. */
  readonly begins?: (line: string) => boolean
  /** `82nd plenary meeting`; in a draft the number is still to be filled in. */
  readonly meeting: RegExp
  /** `29 November 1979`, alone on its line. */
  readonly date: RegExp
  /** `Adopted unanimously at the 1382nd meeting.` */
  readonly adopted: RegExp
  /** `[Adopted without a vote.]` */
  readonly vote: RegExp
  /** `In favour:`, below a vote. */
  readonly ballot: RegExp
  /** How the letter ends that brought a text, alone on its line: `Best regards,`. */
  readonly signOff?: RegExp
  /** What `meeting` and `adopted` need: most lines are spared the expressions. */
  readonly likely: (text: string) => boolean
}

/** What the page adds in words. */
export interface PageForms {
  /** `Page 2` at the head of a page: the word before the number, as the inside of an expression. */
  readonly number: string
  /** `Please recycle`. */
  readonly isRecycling: (line: string) => boolean
  /** Heads of pages in volumes of resolutions. */
  readonly volumeHead: RegExp
  /** `Notes` above the notes. */
  readonly notesHead: RegExp
  /** The number of a page as text processors print it: `3`, `- 3 -`, `Page 3 of 7`; the number is its group. */
  readonly folio: RegExp
  /** Where `3/1` may be page 1 of 3: the two numbers are set one after the other, from the right. */
  readonly totalFirst?: true
}

/** Notes. */
export interface NoteForms {
  /** Whether a mark stands before the punctuation (`général⁵ ;`) or after it (`General;⁵`). */
  readonly marks: 'before' | 'after'
  /** How a note begins: `See`, `Ibid.`, `Official Records`; the inside of an expression. */
  readonly opening: string
  /** How a note under an asterisk begins, which speaks of the sponsors or of the document; the inside of an expression. */
  readonly starred?: string
}

/** Annexes. */
export interface AnnexForms {
  /** `Annex`, `Appendix`: the inside of an expression. */
  readonly words: string
  /** The letters that these words begin with: most lines are spared the expression. */
  readonly begins: string
  /** `Annex Doha Political Declaration`: label and title on one line. */
  readonly titled: RegExp
  /** `Designation Annex`: a label after a word that names it. */
  readonly named: RegExp
  /** `Adopts the following declaration`: the text stands after the clauses, perhaps without label. */
  readonly announced: RegExp
  /** What a line must hold for that: one look that spares most lines the expression. */
  readonly announcedNeeds: RegExp
  /** What those who adopt a text say of themselves: `We, the Heads of State`. */
  readonly speaks: RegExp
  /** `Article 12`, `Chapter II.`, `A. Appeals`: what heads a part of an annex. */
  readonly partHead: RegExp
}

/** Dates in words. Parts are insides of expressions; each notes its groups. */
export interface DateForms {
  /** One month, as dates name it. */
  readonly month: string
  /** The day; group 1 is its figures. */
  readonly day: string
  /** What stands between day and month, and between month and year: white space, ` de `. */
  readonly between: string
  /** The year; group 1 is its figures. */
  readonly year: string
  /** Between two days: `18 to 20 April`. */
  readonly link: string
  /** A look that spares most texts the search for a month. */
  readonly likely: RegExp
  /**
   * Where the year stands first, a whole date, global: year, month and day in figures, and month and day of the last day of a range. The
   * parts above are not asked then.
   */
  readonly yearFirst?: RegExp
}

/** Whose resolution is cited. */
export interface Issuer {
  /** As named, without article: `Security Council`, `Assembly`. */
  organ?: string
  /** `its resolution`. */
  own?: true
}

/** Citations of resolutions and decisions, in whichever order a language has number and noun. */
export type CitationForms = CitationsAfter | CitationsBefore

/** What is asked of citations in either order. */
interface CitationWords {
  /** A look that spares most texts the search. */
  readonly likely: RegExp
  /** Which instrument a noun names. */
  readonly instrumentOf: (noun: string) => ResolutionCitation['instrument']
  /** Letters of resolutions that share a number: what joins them (`31/6 A and B`), and what may follow them. */
  readonly letters: { readonly joiner: string; readonly before: string }
  /** The issuer that stands before what begins at an offset: the noun, or the first member. */
  readonly issuerBefore: (text: string, at: number) => Issuer
  /** Whether a citation speaks of the same issuer as the one before it, by the text from the noun of that. */
  readonly repeatsIssuer: (between: string) => boolean
}

/** Citations whose numbers follow their noun: `resolution 70/1 of 25 September 2015`. */
export interface CitationsAfter extends CitationWords {
  readonly numbers: 'after'
  /** The noun, global; group 1 is the word in the singular, group 2 the sign of the plural. */
  readonly noun: RegExp
  /** Sticky: from the noun to the first number. */
  readonly firstGap: RegExp
  /** Sticky: between two members; a note mark may stand there. */
  readonly gap: RegExp
  /** Sticky: what a member's own date stands after. */
  readonly ofDate: RegExp
  /** Sticky: the issuer where it stands between a number and its date: `217 A (III) de la Asamblea General, de 10 de diciembre`. */
  readonly issuerBeforeDate?: RegExp
  /** Sticky: what a date stands after that all members share: `, both of`. */
  readonly sharedDate: RegExp
  /** Sticky: `of the same date`. */
  readonly sameDate: RegExp
  /** Global: what a later member stands after, when words stand between it and the member before it. */
  readonly later: RegExp
  /** Global: what the date after the last member stands after, when it serves all. */
  readonly closingDate: RegExp
  /** Global: where the list of a noun without a number begins: `, in particular`. */
  readonly introduction: RegExp
  /** Whether a sentence, a clause or the citation ends in a stretch of text. */
  readonly breaksOff: RegExp
  /** The issuer that stands after a list. */
  readonly issuerAfter: (text: string, end: number) => string | undefined
}

/** Citations whose numbers stand before their noun, and their dates before them: `2003年12月23日第58/268和58/269号决议`. */
export interface CitationsBefore extends CitationWords {
  readonly numbers: 'before'
  /** Global: what stands before a number. */
  readonly ahead: RegExp
  /** Sticky: what joins a number to the one before it. */
  readonly joiner: RegExp
  /** Sticky: the measure word after a number. */
  readonly behind: RegExp
  /** What stands between two members, besides the date of the second and what it is about; a note mark may stand there. */
  readonly between: RegExp
  /** Sticky: the noun after the last member, with what may stand before it; group 1 is what `instrumentOf` is asked. */
  readonly noun: RegExp
  /** What may stand between a date and the number that has it: `关于水井的`. */
  readonly topic: RegExp
}

/** What words show that figures count something and are no note mark that lost its superscript. */
export interface FigureForms {
  /** Whether the words before figures make them a number of their own. */
  readonly isCounted: (before: string) => boolean
  /** Whether they may well: `section 5`. */
  readonly mayBeCounted: (before: string) => boolean
  /** Whether the words after figures make them a quantity or a date. */
  readonly isQuantified: (after: string) => boolean
}

/** What a scan misreads, where words about it tell what is printed. */
export interface ScanForms {
  /** The name that stands before the symbol in a masthead. */
  readonly organization: string
  /** What a scan leaves of `Please recycle`, and the words alone on a line as they are printed. */
  readonly logo: { readonly anywhere: RegExp; readonly printed: RegExp }
  /** The line of a masthead that names a session; the ordinal is its group. */
  readonly session: RegExp
  /** What Roman numbers stand after, `Parts` or `annex`: the inside of an expression. */
  readonly parts: string
  /** What stands between such numbers, `and` or `to`: the inside of an expression. */
  readonly joiners: string
  /** The number of a publication for sale up to its Roman numeral, `No. E.96.`: the inside of an expression. */
  readonly sale: string
  /** Words as they are read, flags `dg` with the misread part as second group, and what is printed. */
  readonly words: readonly (readonly [pattern: RegExp, text: string])[]
}

/** Who says what of words in a text under negotiation. */
export interface Saying {
  /** Delegations and groups, as written; none where nobody is named. */
  who: string[]
  what: AttributionKind
}

/** What delegations write into a text under negotiation. */
export interface NegotiationForms {
  /** What the words between two brackets say, where they are a note and no text: `EU: delete`, `agreed ad ref`. */
  readonly readNote: (inside: string) => Saying | undefined
  /** Whom they name, where they name delegations and nothing else: `EU, US`. */
  readonly readNames: (inside: string) => string[] | undefined
  /**
   * Whose words a bracket holds, and the length of what says so: `EU, US:` of `[EU, US: the text]`. `surely`: only by names
   * of States and groups, where no bracket stands.
   */
  readonly readLead: (inside: string, surely?: boolean) => (Saying & { length: number }) | undefined
  /** A look that spares most texts the search. */
  readonly likely: (text: string) => boolean
}
