/** Every rule. A new rule takes a file of its own, an import and a line of the list below. */
import type { Rule } from '../lint/rule.ts'
import { homepage } from '../lint/version.ts'
import agendaSessionMatch from './citations/agenda-session-match.ts'
import charterReference from './citations/charter-reference.ts'
import citationDateMissing from './citations/citation-date-missing.ts'
import citationForm from './citations/citation-form.ts'
import citationInFuture from './citations/citation-in-future.ts'
import citationIts from './citations/citation-its.ts'
import citationListOrder from './citations/citation-list-order.ts'
import citationPhrase from './citations/citation-phrase.ts'
import citationSymbol from './citations/citation-symbol.ts'
import dateFormat from './citations/date-format.ts'
import dateInvalid from './citations/date-invalid.ts'
import dateOrder from './citations/date-order.ts'
import datePhrase from './citations/date-phrase.ts'
import duplicateCitation from './citations/duplicate-citation.ts'
import ecosocYear from './citations/ecosoc-year.ts'
import eventAfterDocumentDate from './citations/event-after-document-date.ts'
import goalNumber from './citations/goal-number.ts'
import hrcSessionYear from './citations/hrc-session-year.ts'
import mastheadDateSession from './citations/masthead-date-session.ts'
import presentResolution from './citations/present-resolution.ts'
import reportingSession from './citations/reporting-session.ts'
import resolutionRomanSession from './citations/resolution-roman-session.ts'
import resolutionSessionDate from './citations/resolution-session-date.ts'
import resolutionSpecialSession from './citations/resolution-special-session.ts'
import scYear from './citations/sc-year.ts'
import selfOrganName from './citations/self-organ-name.ts'
import sessionInWords from './citations/session-in-words.ts'
import weekday from './citations/weekday.ts'
import footnoteFinalStop from './footnotes/footnote-final-stop.ts'
import footnoteForm from './footnotes/footnote-form.ts'
import footnoteMarkPosition from './footnotes/footnote-mark-position.ts'
import footnoteMarkRepeated from './footnotes/footnote-mark-repeated.ts'
import footnoteMarkSpacing from './footnotes/footnote-mark-spacing.ts'
import footnoteMultiple from './footnotes/footnote-multiple.ts'
import footnoteSecondReference from './footnotes/footnote-second-reference.ts'
import footnoteSequence from './footnotes/footnote-sequence.ts'
import footnoteUndefined from './footnotes/footnote-undefined.ts'
import footnoteUnreferenced from './footnotes/footnote-unreferenced.ts'
import ibidAntecedent from './footnotes/ibid-antecedent.ts'
import inlineCitation from './footnotes/inline-citation.ts'
import noteReference from './footnotes/note-reference.ts'
import recordSymbol from './footnotes/record-symbol.ts'
import superscriptLost from './footnotes/superscript-lost.ts'
import agendaItemForm from './masthead/agenda-item-form.ts'
import agendaTitleMatch from './masthead/agenda-title-match.ts'
import closingFormula from './masthead/closing-formula.ts'
import includedItemTitle from './masthead/included-item-title.ts'
import mastheadAgreement from './masthead/masthead-agreement.ts'
import mastheadForm from './masthead/masthead-form.ts'
import mastheadIncomplete from './masthead/masthead-incomplete.ts'
import mastheadLine from './masthead/masthead-line.ts'
import modelUnHead from './masthead/model-un-head.ts'
import sessionSymbolMatch from './masthead/session-symbol-match.ts'
import sponsorAsterisk from './masthead/sponsor-asterisk.ts'
import sponsorCount from './masthead/sponsor-count.ts'
import sponsorName from './masthead/sponsor-name.ts'
import sponsorOrder from './masthead/sponsor-order.ts'
import sponsorPunctuation from './masthead/sponsor-punctuation.ts'
import chapeauColon from './numbering/chapeau-colon.ts'
import emptyParagraph from './numbering/empty-paragraph.ts'
import operativeNumberForm from './numbering/operative-number-form.ts'
import operativeNumbering from './numbering/operative-numbering.ts'
import paragraphReference from './numbering/paragraph-reference.ts'
import paragraphsRunTogether from './numbering/paragraphs-run-together.ts'
import singleOperativeUnnumbered from './numbering/single-operative-unnumbered.ts'
import subparagraphCapital from './numbering/subparagraph-capital.ts'
import subparagraphLabel from './numbering/subparagraph-label.ts'
import subparagraphPunctuation from './numbering/subparagraph-punctuation.ts'
import subparagraphSequence from './numbering/subparagraph-sequence.ts'
import adverbAfterVerb from './openers/adverb-after-verb.ts'
import alsoFurther from './openers/also-further.ts'
import alsoFurtherInner from './openers/also-further-inner.ts'
import alsoFurtherOrder from './openers/also-further-order.ts'
import openerAgreement from './openers/opener-agreement.ts'
import openerComma from './openers/opener-comma.ts'
import openerInWrongPart from './openers/opener-in-wrong-part.ts'
import openerPreposition from './openers/opener-preposition.ts'
import openerSpelling from './openers/opener-spelling.ts'
import openingPhraseList from './openers/opening-phrase-list.ts'
import operativeOpener from './openers/operative-opener.ts'
import preambleOpener from './openers/preamble-opener.ts'
import brokenWord from './source/broken-word.ts'
import droppedOpener from './source/dropped-opener.ts'
import gluedOpener from './source/glued-opener.ts'
import languageNotRead from './source/language-not-read.ts'
import lineEndHyphen from './source/line-end-hyphen.ts'
import lostCharacter from './source/lost-character.ts'
import misreadDigit from './source/misread-digit.ts'
import mojibake from './source/mojibake.ts'
import noteInText from './source/note-in-text.ts'
import notesLost from './source/notes-lost.ts'
import pageFurniture from './source/page-furniture.ts'
import splitParagraph from './source/split-paragraph.ts'
import toolResidue from './source/tool-residue.ts'
import tornParagraph from './source/torn-paragraph.ts'
import twoColumns from './source/two-columns.ts'
import unparsedText from './source/unparsed-text.ts'
import unusedSuppression from './source/unused-suppression.ts'
import documentKind from './structure/document-kind.ts'
import negotiationResidue from './structure/negotiation-residue.ts'
import operativeMissing from './structure/operative-missing.ts'
import operativeTerminal from './structure/operative-terminal.ts'
import organLineComma from './structure/organ-line-comma.ts'
import organLineMissing from './structure/organ-line-missing.ts'
import organMismatch from './structure/organ-mismatch.ts'
import preambleMissing from './structure/preamble-missing.ts'
import preambleNumbered from './structure/preamble-numbered.ts'
import preambleTerminal from './structure/preamble-terminal.ts'
import repeatedParagraph from './structure/repeated-paragraph.ts'
import sectionSequence from './structure/section-sequence.ts'
import securityCouncilTitle from './structure/security-council-title.ts'
import titleAbbreviation from './structure/title-abbreviation.ts'
import titleForm from './structure/title-form.ts'
import titleMissing from './structure/title-missing.ts'
import symbolCommittee from './symbols/symbol-committee.ts'
import symbolDistribution from './symbols/symbol-distribution.ts'
import symbolDouble from './symbols/symbol-double.ts'
import symbolMalformed from './symbols/symbol-malformed.ts'
import symbolNumber from './symbols/symbol-number.ts'
import balancedMarks from './typography/balanced-marks.ts'
import clausePunctuation from './typography/clause-punctuation.ts'
import dash from './typography/dash.ts'
import doubleSpace from './typography/double-space.ts'
import italicInnerVerb from './typography/italic-inner-verb.ts'
import languagePunctuation from './typography/language-punctuation.ts'
import openerItalicExtent from './typography/opener-italic-extent.ts'
import operativeItalic from './typography/operative-italic.ts'
import organLineItalic from './typography/organ-line-italic.ts'
import preambularItalic from './typography/preambular-italic.ts'
import quotesCurly from './typography/quotes-curly.ts'
import quotesDouble from './typography/quotes-double.ts'
import quotesLanguage from './typography/quotes-language.ts'
import strayPunctuation from './typography/stray-punctuation.ts'
import titleInQuotationMarks from './typography/title-in-quotation-marks.ts'
import treatySeriesItalic from './typography/treaty-series-italic.ts'
import unusualMark from './typography/unusual-mark.ts'
import acronymInResolution from './wording/acronym-in-resolution.ts'
import agencyName from './wording/agency-name.ts'
import agendaName from './wording/agenda-name.ts'
import agreement from './wording/agreement.ts'
import apostrophe from './wording/apostrophe.ts'
import callsUpon from './wording/calls-upon.ts'
import capitalInSentence from './wording/capital-in-sentence.ts'
import capitalsGovernment from './wording/capitals-government.ts'
import capitalsIndigenous from './wording/capitals-indigenous.ts'
import capitalsOrgan from './wording/capitals-organ.ts'
import capitalsReference from './wording/capitals-reference.ts'
import capitalsState from './wording/capitals-state.ts'
import charterName from './wording/charter-name.ts'
import cityCountry from './wording/city-country.ts'
import confusedWord from './wording/confused-word.ts'
import doubledWord from './wording/doubled-word.ts'
import frenchOrdinal from './wording/french-ordinal.ts'
import hyphenationUn from './wording/hyphenation-un.ts'
import includeAgendaClause from './wording/include-agenda-clause.ts'
import informalWriting from './wording/informal-writing.ts'
import languageWords from './wording/language-words.ts'
import missingArticle from './wording/missing-article.ts'
import numberForm from './wording/number-form.ts'
import numbersStyle from './wording/numbers-style.ts'
import outdatedTerm from './wording/outdated-term.ts'
import perCent from './wording/per-cent.ts'
import possessiveOrganization from './wording/possessive-organization.ts'
import requestsReportClause from './wording/requests-report-clause.ts'
import secretaryGeneral from './wording/secretary-general.ts'
import seizedClause from './wording/seized-clause.ts'
import serialComma from './wording/serial-comma.ts'
import setPhrase from './wording/set-phrase.ts'
import shortTitle from './wording/short-title.ts'
import smallLetter from './wording/small-letter.ts'
import spelling from './wording/spelling.ts'
import spellingUn from './wording/spelling-un.ts'
import stateName from './wording/state-name.ts'
import unitedNationsInFull from './wording/united-nations-in-full.ts'
import withinExistingResources from './wording/within-existing-resources.ts'

/** Gives a rule the address of its page in the documentation. */
const withPage = (rule: Rule): Rule => Object.assign(rule, { url: `${homepage}rules/${rule.id}.html` })

const all: readonly Rule[] = [
  agendaSessionMatch,
  charterReference,
  citationDateMissing,
  citationForm,
  citationInFuture,
  citationIts,
  citationListOrder,
  citationPhrase,
  citationSymbol,
  dateFormat,
  dateInvalid,
  dateOrder,
  datePhrase,
  duplicateCitation,
  ecosocYear,
  eventAfterDocumentDate,
  goalNumber,
  hrcSessionYear,
  mastheadDateSession,
  presentResolution,
  reportingSession,
  resolutionRomanSession,
  resolutionSessionDate,
  resolutionSpecialSession,
  scYear,
  selfOrganName,
  sessionInWords,
  weekday,
  footnoteFinalStop,
  footnoteForm,
  footnoteMarkPosition,
  footnoteMarkRepeated,
  footnoteMarkSpacing,
  footnoteMultiple,
  footnoteSecondReference,
  footnoteSequence,
  footnoteUndefined,
  footnoteUnreferenced,
  ibidAntecedent,
  inlineCitation,
  noteReference,
  recordSymbol,
  superscriptLost,
  agendaItemForm,
  agendaTitleMatch,
  closingFormula,
  includedItemTitle,
  mastheadAgreement,
  mastheadForm,
  mastheadIncomplete,
  mastheadLine,
  modelUnHead,
  sessionSymbolMatch,
  sponsorAsterisk,
  sponsorCount,
  sponsorName,
  sponsorOrder,
  sponsorPunctuation,
  chapeauColon,
  emptyParagraph,
  operativeNumberForm,
  operativeNumbering,
  paragraphReference,
  paragraphsRunTogether,
  singleOperativeUnnumbered,
  subparagraphCapital,
  subparagraphLabel,
  subparagraphPunctuation,
  subparagraphSequence,
  adverbAfterVerb,
  alsoFurther,
  alsoFurtherInner,
  alsoFurtherOrder,
  openerAgreement,
  openerComma,
  openerInWrongPart,
  openerPreposition,
  openerSpelling,
  openingPhraseList,
  operativeOpener,
  preambleOpener,
  brokenWord,
  droppedOpener,
  gluedOpener,
  languageNotRead,
  lineEndHyphen,
  lostCharacter,
  misreadDigit,
  mojibake,
  noteInText,
  notesLost,
  pageFurniture,
  splitParagraph,
  toolResidue,
  tornParagraph,
  twoColumns,
  unparsedText,
  unusedSuppression,
  documentKind,
  negotiationResidue,
  operativeMissing,
  operativeTerminal,
  organLineComma,
  organLineMissing,
  organMismatch,
  preambleMissing,
  preambleNumbered,
  preambleTerminal,
  repeatedParagraph,
  sectionSequence,
  securityCouncilTitle,
  titleAbbreviation,
  titleForm,
  titleMissing,
  symbolCommittee,
  symbolDistribution,
  symbolDouble,
  symbolMalformed,
  symbolNumber,
  balancedMarks,
  clausePunctuation,
  dash,
  doubleSpace,
  italicInnerVerb,
  languagePunctuation,
  openerItalicExtent,
  operativeItalic,
  organLineItalic,
  preambularItalic,
  quotesCurly,
  quotesDouble,
  quotesLanguage,
  strayPunctuation,
  titleInQuotationMarks,
  treatySeriesItalic,
  unusualMark,
  acronymInResolution,
  agencyName,
  agendaName,
  agreement,
  apostrophe,
  callsUpon,
  capitalInSentence,
  capitalsGovernment,
  capitalsIndigenous,
  capitalsOrgan,
  capitalsReference,
  capitalsState,
  charterName,
  cityCountry,
  confusedWord,
  doubledWord,
  frenchOrdinal,
  hyphenationUn,
  includeAgendaClause,
  informalWriting,
  languageWords,
  missingArticle,
  numberForm,
  numbersStyle,
  outdatedTerm,
  perCent,
  possessiveOrganization,
  requestsReportClause,
  secretaryGeneral,
  seizedClause,
  serialComma,
  setPhrase,
  shortTitle,
  smallLetter,
  spelling,
  spellingUn,
  stateName,
  unitedNationsInFull,
  withinExistingResources,
]

/** Every rule of resolint, by category, then by name. */
export const rules: readonly Rule[] = /* @__PURE__ */ all.map(withPage)

/** The rule of an id; undefined where there is none. */
export const findRule = (id: string): Rule | undefined => rules.find((rule) => rule.id === id)
