/** The presets of resolint. */
import type { RuleSetting } from '../lint/config.ts'
import { corePresets, type Preset } from '../lint/presets.ts'
import type { Category } from '../lint/rule.ts'

/** Where a rule that is not recommended is a matter of house style, not one of judgement. */
const houseStyle: readonly Category[] = ['wording', 'typography', 'footnotes', 'citations']

/**
 * What a Model UN conference teaches and checks. Delegates have no masthead, no symbols and no editors: what only those can
 * get right is left out, and so is British spelling, for conferences write as their country does: words are checked against both.
 * Italics are often lost or underlined instead, so they are reported as a note only.
 */
const modelUn: Readonly<Record<string, RuleSetting>> = {
  'document-kind': 'warning',
  'operative-missing': 'on',
  'operative-terminal': 'on',
  'organ-line-comma': 'info',
  'organ-line-missing': 'warning',
  'preamble-missing': 'warning',
  'preamble-numbered': 'on',
  'preamble-terminal': 'on',
  'section-sequence': 'on',
  'chapeau-colon': 'on',
  'empty-paragraph': 'on',
  'operative-numbering': 'on',
  'paragraphs-run-together': 'on',
  'paragraph-reference': 'warning',
  'subparagraph-label': 'info',
  'subparagraph-punctuation': 'info',
  'subparagraph-sequence': 'on',
  'opener-in-wrong-part': 'on',
  'operative-opener': 'on',
  // What many conferences keep for the Security Council.
  'opening-phrase-list': ['on', { council: ['Authorizes', 'Demands', 'Imposes'] }],
  'preamble-opener': 'on',
  // How many sponsors a conference asks for is its own matter; nobody may be both sponsor and signatory.
  'sponsor-count': ['on', { sponsors: 0 }],
  'opener-comma': 'on',
  'opener-preposition': 'on',
  'opener-spelling': 'on',
  'footnote-undefined': 'warning',
  'footnote-unreferenced': 'warning',
  'resolution-session-date': 'warning',
  'charter-reference': 'on',
  'goal-number': 'on',
  'date-invalid': 'on',
  'date-order': 'on',
  'repeated-paragraph': 'on',
  'balanced-marks': 'on',
  'broken-word': 'on',
  mojibake: 'on',
  'operative-italic': 'info',
  'preambular-italic': 'info',
  'stray-punctuation': 'on',
  'agenda-name': 'info',
  'capitals-state': 'info',
  'confused-word': 'on',
  'doubled-word': 'on',
  apostrophe: 'on',
  'agency-name': 'on',
  'calls-upon': 'info',
  'capitals-organ': 'on',
  'informal-writing': 'on',
  'missing-article': 'on',
  spelling: 'on',
  'secretary-general': 'info',
  'unused-suppression': 'on',
}

/** The names of the presets that resolint has. */
export type PresetName = 'recommended' | 'strict' | 'all' | 'mun' | 'none'

/** Sets of rules by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: corePresets.recommended,
  strict: {
    summary: 'house style too: recommended, and as information the other rules on words, type, notes and citations',
    setting: (rule) => (rule.recommended ? 'on' : houseStyle.includes(rule.category) ? 'info' : 'off'),
  },
  all: corePresets.all,
  mun: {
    summary: 'Model UN: form, numbering and phrases, without what only a secretariat can know',
    setting: (rule) => modelUn[rule.id] ?? 'off',
  },
  none: corePresets.none,
}

/** The ids that the preset for Model UN names; exported for the test that holds them to the rules that exist. */
export const modelUnRules: readonly string[] = Object.keys(modelUn)
