/** Every rule. A new one is a file and a line here. */
import type { Rule } from '../lint/rule.ts'
import reportingSession from './citations/reporting-session.ts'
import resolutionSessionDate from './citations/resolution-session-date.ts'
import footnoteMarkSpacing from './footnotes/footnote-mark-spacing.ts'
import footnoteSequence from './footnotes/footnote-sequence.ts'
import footnoteUndefined from './footnotes/footnote-undefined.ts'
import footnoteUnreferenced from './footnotes/footnote-unreferenced.ts'
import ibidAntecedent from './footnotes/ibid-antecedent.ts'
import superscriptLost from './footnotes/superscript-lost.ts'
import sessionSymbolMatch from './masthead/session-symbol-match.ts'
import sponsorAsterisk from './masthead/sponsor-asterisk.ts'
import sponsorOrder from './masthead/sponsor-order.ts'
import operativeNumbering from './numbering/operative-numbering.ts'
import singleOperativeUnnumbered from './numbering/single-operative-unnumbered.ts'
import alsoFurtherOrder from './openers/also-further-order.ts'
import alsoFurther from './openers/also-further.ts'
import unparsedText from './source/unparsed-text.ts'
import operativeTerminal from './structure/operative-terminal.ts'
import preambleTerminal from './structure/preamble-terminal.ts'
import operativeItalic from './typography/operative-italic.ts'
import organLineItalic from './typography/organ-line-italic.ts'
import preambularItalic from './typography/preambular-italic.ts'

/** Sorted by category, then by name. */
export const rules: readonly Rule[] = [
  reportingSession,
  resolutionSessionDate,
  footnoteMarkSpacing,
  footnoteSequence,
  footnoteUndefined,
  footnoteUnreferenced,
  ibidAntecedent,
  superscriptLost,
  sessionSymbolMatch,
  sponsorAsterisk,
  sponsorOrder,
  operativeNumbering,
  singleOperativeUnnumbered,
  alsoFurtherOrder,
  alsoFurther,
  unparsedText,
  operativeTerminal,
  preambleTerminal,
  operativeItalic,
  organLineItalic,
  preambularItalic,
]

/** The rule of an id. */
export const findRule = (id: string): Rule | undefined => rules.find((rule) => rule.id === id)
