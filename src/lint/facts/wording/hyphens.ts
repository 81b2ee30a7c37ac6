/**
 * Words with and without a hyphen (conventions 2.9 `hyphenation-un`). Every form that is expected here is the only one, or
 * nearly, in 170 texts of 2013 to 2026 of the General Assembly, the Human Rights Council and the Economic and Social
 * Council: cooperation 1,100 : 0, capacity-building 211 : 0, subregional 67 : 0. Words that go both ways there
 * (`health-care`, `non-communicable`, `decision makers`) are left out.
 */
import { replacing, type Replacement, type WordingEntry } from './entry.ts'

/** Written solid: the hyphen goes. */
const solid: readonly (readonly [starts: string, rest: string])[] = [
  ['co-operat co-ordinat', '\\w+'],
  ['peace-keep peace-build', '\\w+'],
  ['policy-mak', '(?:ers?|ing)'],
  ['sub-region sub-paragraph sub-programme sub-committee sub-sector', '\\w*'],
  [
    'inter-national inter-governmental inter-regional inter-sessional inter-generational inter-cultural inter-disciplinary',
    '',
  ],
  ['inter-sectoral inter-religious inter-related inter-linkage', 's?'],
  ['multi-lateral multi-sectoral multi-dimensional multi-disciplinary', '\\w*'],
  ['bi-lateral trans-boundary trans-national trans-atlantic', '(?:ly)?'],
  ['socio-economic socio-cultural socio-political geo-political', '(?:(?:al)?ly)?'],
  ['macro-economic', '(?:s|ally)?'],
  ['micro-finance micro-credit micro-plastic', 's?'],
  ['cyber-security cyber-space cyber-crime cyber-bullying', 's?'],
  ['extra-budgetary extra-judicial extra-territorial', '(?:ly)?'],
  ['psycho-social bio-diversity eco-system stake-holder', 's?'],
  ['world-wide nation-wide wide-spread life-long on-going land-locked cease-fire pre-condition', 's?'],
]

/** Compounds that bear a hyphen: it is put where the space was. */
const hyphenated: readonly Replacement[] = [
  ['capacity', ' building', / /, '-'],
  ['decision', ' making', / /, '-'],
  ['counterterrorism', '', /counter/i, 'counter-'],
  ['counter', ' terrorism(?= (?:strateg|measures|efforts|activit|polic|framework|committee|cooperation))', / /, '-'],
  ['nongovernmental nonproliferation nondiscriminat', '(?:ion|ory)?', /non/i, 'non-'],
  [
    'non',
    ' (?:governmental|proliferation|discrimination|discriminatory|nuclear|[Ss]tate|permanent|recurrent|self|resident|communicable|formal|intervention|refoulement|violence|violent|interference|renewal|compliance|binding|lethal|exhaustive|military|aligned|repetition|kinetic|reimbursable|consensual|traditional|staff|member)',
    / /,
    '-',
  ],
  ['multistakeholder', 's?', /multi/i, 'multi-'],
  ['postconflict', '', /post/i, 'post-'],
  ['post', ' conflict', / /, '-'],
  ['longstanding', '', /long/i, 'long-'],
  ['long', ' standing', / /, '-'],
  ['wellbeing', '', /well/i, 'well-'],
  ['well', ' being(?! (?!of\\b|and\\b|for\\b|in\\b|at\\b|as\\b|through\\b|is\\b|are\\b)\\w)', / /, '-'],
  ['gender evidence science community', ' based', / /, '-'],
  ['gender age child youth', ' (?:sensitive|responsive|friendly)', / /, '-'],
  ['evidence data community country results', ' (?:driven|led|owned)(?= [a-z])', / /, '-'],
  ['people victim survivor', ' cent(?:red|ered)', / /, '-'],
  [
    'high',
    ' level(?= (?:meeting|segment|event|dialogue|panel|week|plenary|political|debate|official|side|forum|mission|round))',
    / /,
    '-',
  ],
  [
    'long short medium',
    ' term(?= (?:development|solution|strateg|goal|effect|consequence|impact|sustain|stability|plan|objective|support|financ|peace|commitment|need|recovery|growth|investment|measure|effort|perspective|vision|cooperation|care))',
    / /,
    '-',
  ],
  ['cross', ' cutting', / /, '-'],
  ['large', ' scale(?= [a-z]+s\\b)', / /, '-'],
  ['followup', 's?', /up/i, '-up'],
]

/** Two words that no hyphen joins. */
const apart: readonly Replacement[] = [
  ['least', '-developed(?= countr)', /-/, ' '],
  ['human', '-rights(?!-)', /-/, ' '],
  ['gender', '-equality(?!-)', /-/, ' '],
  ['climate', '-change(?!-)', /-/, ' '],
  ['civil', '-society(?!-)', /-/, ' '],
  ['sustainable', '-development(?!-)', /-/, ' '],
]

/** `eighty first session` */
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const units = ' (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)'

/** `Secretary-General`, with its hyphen and both capitals. */
const office = (rest: string, lacksHyphen: boolean): WordingEntry => ({
  rule: 'secretary-general',
  starts: 'Secretary secretary',
  rest,
  after: '(?<!Under[- ])',
  exact: true,
  lacksHyphen,
  instead: () => 'Secretary-General',
})

/** The entries of `hyphenation-un` and `secretary-general`. */
export const HYPHENS: readonly WordingEntry[] = [
  ...replacing(
    'hyphenation-un',
    solid.map(([starts, rest]) => [starts, rest, /-/, '']),
  ),
  ...replacing('hyphenation-un', hyphenated, { lacksHyphen: true }),
  ...replacing('hyphenation-un', [[tens, units, / /, '-']], { lacksHyphen: true }),
  ...replacing('hyphenation-un', apart),
  office(' General', true),
  office(' general', false),
  office('- [Gg]eneral', false),
  office('-general', false),
  {
    rule: 'secretary-general',
    starts: 'Under',
    rest: '(?: Secretary[- ]|-Secretary )[Gg]eneral',
    exact: true,
    lacksHyphen: true,
    instead: () => 'Under-Secretary-General',
  },
]
