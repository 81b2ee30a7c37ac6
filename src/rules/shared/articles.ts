/**
 * Words that resolutions never have after “of” without an article, in 1,316 resolutions of 2000 to 2025 (Assembly and
 * Security Council, as the United Nations publish them in Akoma Ntoso) and 357 texts of 1946 to 2026.
 */

/** Words that always have the article. */
export const ALWAYS: ReadonlySet<string> = new Set(
  (
    'above-mentioned aforementioned commission committee continent functioning globe group inadmissibility issue ' +
    'item judiciary latest letter list memorandum network open-ended poorest preamble preparatory problem ' +
    'proclamation proposal quadrennial question region report secretariat seminar session signing statute summit ' +
    'virus worst'
  ).split(' '),
)

/** Words that have the article where no noun follows: `of country reports` is right. */
export const AT_END: ReadonlySet<string> = new Set(
  (
    'agenda annex burden ceasefire community conference country database decade framework goal mandate meeting ' +
    'obligation outcome pandemic period plenary project recommendation right statement system text treaty victim ' +
    'world zone'
  ).split(' '),
)

/** Pairs of words that always have the article. */
export const PAIRS: ReadonlySet<string> = new Set([
  'agreed conclusions',
  'annual report',
  'arms embargo',
  'assets freeze',
  'civilian population',
  'comprehensive report',
  'countries concerned',
  'country concerned',
  'death penalty',
  'draft articles',
  'final report',
  'full realization',
  'general debate',
  'global economy',
  'high-level meeting',
  'high-level plenary',
  'high-level political',
  'high-level segment',
  'humanitarian situation',
  'inalienable right',
  'inalienable rights',
  'independent international',
  'international community',

  'most vulnerable',
  'nuclear threat',
  'occupied territories',
  'occupied territory',
  'outcome document',
  'parties concerned',
  'peace process',
  'peaceful settlement',
  'political declaration',
  'present declaration',
  'present report',
  'present resolution',
  'programme budget',
  'review process',
  'root causes',
  'sanctions regime',
  'science-policy interface',
  'security situation',
  'special session',
  'states concerned',
  'trust fund',
  'universal periodic',
  'widest possible',
  'working group',
  'world economy',
])

/** Names that have the article unless another noun follows. */
export const NAMES: ReadonlySet<string> = new Set([
  'African Union',
  'Charter',
  'Committee',
  'Conference',
  'Convention',
  'Covenant',
  'Declaration',
  'Economic and Social Council',
  'European Union',
  'General Assembly',
  'High Commissioner',
  'Holy See',
  'Human Rights Council',
  'International Atomic Energy Agency',
  'International Court of Justice',
  'International Law Commission',
  'Peacebuilding Commission',
  'Secretary-General',
  'Security Council',
  'Special Rapporteur',
  'Sustainable Development Goals',
  'World Health Organization',
])
