/** Messages in French. */
import type { LocaleMessages } from './messages.ts'

/** The messages of the commonest rules; French has a space before `;` and `:`, and guillemets with no-break spaces. */
export const createMessages = (): LocaleMessages => ({
  'operative-terminal': {
    conjunction: 'Le point-virgule qui termine un paragraphe du dispositif n’est pas suivi de «\u00a0{words}\u00a0»',
    wrong: 'Un paragraphe du dispositif se termine par un point-virgule, non par «\u00a0{mark}\u00a0»',
    missing:
      'Un paragraphe du dispositif se termine par un point-virgule\u00a0; celui-ci finit par «\u00a0{words}\u00a0»',
    wrongLast: 'Le dernier paragraphe du dispositif se termine par un point, non par «\u00a0{mark}\u00a0»',
    missingLast:
      'Le dernier paragraphe du dispositif se termine par un point\u00a0; celui-ci finit par «\u00a0{words}\u00a0»',
    cut: 'Ce paragraphe du dispositif est interrompu\u00a0: «\u00a0{words}\u00a0»',
  },
  'preamble-terminal': {
    conjunction: 'Il n’y a pas de «\u00a0{words}\u00a0» après la virgule d’un alinéa du préambule',
    wrong: 'Un alinéa du préambule se termine par une virgule, non par «\u00a0{mark}\u00a0»',
    missing: 'Un alinéa du préambule se termine par une virgule\u00a0; celui-ci finit par «\u00a0{words}\u00a0»',
    cut: 'Cet alinéa du préambule est interrompu\u00a0: «\u00a0{words}\u00a0»',
    throughout: 'Ces {count} alinéas du préambule se terminent tous par un point-virgule au lieu d’une virgule',
  },
  'operative-numbering': {
    gap: 'Le paragraphe {number} suit le paragraphe {last}\u00a0; il manque au moins un numéro entre les deux',
    repeat: 'Le paragraphe {number} suit le paragraphe {last}\u00a0; le numéro attendu est {expected}',
    first: 'Le premier paragraphe du dispositif porte le numéro {number} au lieu du numéro 1',
    bare: 'Ce paragraphe du dispositif ne porte pas de numéro\u00a0; le précédent porte le numéro {last}',
    none: 'Aucun des {count} paragraphes du dispositif ne porte de numéro',
  },
  'operative-number-form': {
    form: 'Le numéro d’un paragraphe du dispositif est suivi d’un point\u00a0: «\u00a0{expected}\u00a0», non «\u00a0{marker}\u00a0»',
    glued: 'Une espace suit le numéro d’un paragraphe\u00a0: «\u00a0{expected}\u00a0»',
  },
  'subparagraph-sequence': {
    gap: 'L’alinéa {label} suit l’alinéa {last}\u00a0; {expected} est attendu',
    first: 'Le premier alinéa de la liste est désigné par {label} au lieu de {expected}',
  },
  'subparagraph-punctuation': {
    wrong: 'Un alinéa se termine par un point-virgule, non par «\u00a0{mark}\u00a0»',
    missing: 'Un alinéa se termine par un point-virgule\u00a0; celui-ci finit par «\u00a0{words}\u00a0»',
    cut: 'Cet alinéa est interrompu\u00a0: «\u00a0{words}\u00a0»',
    throughout: 'Ces {count} alinéas se terminent tous par «\u00a0{mark}\u00a0» au lieu d’un point-virgule',
  },
  'chapeau-colon': {
    wrong: 'Une liste d’alinéas est introduite par un deux-points, non par «\u00a0{mark}\u00a0»',
    missing: 'Une liste d’alinéas est introduite par un deux-points',
  },
  'organ-line-comma': {
    missing: 'Le nom de l’organe est suivi d’une virgule\u00a0: «\u00a0{words},\u00a0»',
    superfluous: 'Le nom de l’organe n’est pas suivi d’une virgule lorsqu’il n’y a pas de préambule',
  },
  'footnote-sequence': {
    order: 'L’appel de note {label} vient après l’appel {last} ({place})',
    gap: 'L’appel de note {label} se trouve là où l’appel {missing} est attendu\u00a0; il n’y a pas de note {missing}',
    twice: 'La note {label} figure deux fois\u00a0; il s’agit peut-être ici de la note {missing}, qui manque',
    notes: 'La note {label} vient après la note {last}',
  },
  'footnote-undefined': {
    between: 'Il n’y a pas de note {label}, bien qu’il y ait des notes {before} et {after}',
    beyond: 'Il n’y a pas de note {label}\u00a0; la dernière est la note {before}',
    undefined: 'Il n’y a pas de note {label}',
    lost: 'Le texte comporte {count} appels de note, mais le document ne contient aucune note',
  },
  'footnote-unreferenced': {
    between:
      'La note {label} n’est appelée nulle part\u00a0; son appel se trouvait sans doute après l’appel {before} ({beforePlace}) et avant ' +
      'l’appel {after} ({afterPlace})',
    after:
      'La note {label} n’est appelée nulle part\u00a0; son appel se trouvait sans doute après l’appel {before} ({beforePlace})',
    before:
      'La note {label} n’est appelée nulle part\u00a0; son appel se trouvait sans doute avant l’appel {after} ({afterPlace})',
    lost: 'Aucune des {count} notes n’est appelée\u00a0: le texte a perdu ses appels de note',
    alone: 'La note {label} n’est appelée nulle part',
  },
  'footnote-final-stop': {
    stop: 'La note {label} ne se termine pas par un point',
    lost: 'La note {label} ne se termine pas par un point\u00a0: ses derniers mots sont peut-être perdus',
  },
  'stray-punctuation': {
    twice: '«\u00a0{found}\u00a0»\u00a0: un signe de trop',
    space: 'Le signe «\u00a0{mark}\u00a0» n’est pas précédé d’une espace',
    inner: 'Il n’y a pas d’espace à l’intérieur des parenthèses ni des guillemets anglais',
    quoted: 'La virgule se place après le guillemet fermant',
    glued: 'Il manque une espace après «\u00a0{mark}\u00a0»',
  },
  'tool-residue': {
    field: '«\u00a0{found}\u00a0» a été laissé par un traitement de texte',
    markup: '«\u00a0{found}\u00a0» est du balisage et non du texte',
    form: '«\u00a0{found}\u00a0» tient lieu de mots qui restent à écrire',
    picture: 'Le caractère «\u00a0{found}\u00a0» n’a pas sa place dans une résolution',
    address: '«\u00a0{found}\u00a0» est une adresse\u00a0: sa place est dans une note',
  },
  'unusual-mark': {
    question: 'Les phrases d’une résolution ne contiennent pas de «\u00a0{found}\u00a0»',
    unclosed: 'L’italique ouvert par «\u00a0{found}\u00a0» n’est pas fermé',
    sign: '«\u00a0{found}\u00a0» n’a pas sa place entre deux mots',
    stop: 'Un point sépare deux mots de la même phrase',
    slash: 'Une barre oblique n’est accompagnée ni d’espaces ni de «\u00a0and\u00a0»\u00a0: «\u00a0{found}\u00a0»',
    bracket: 'Il manque une espace avant la parenthèse',
    compound: 'Un mot composé s’écrit avec un trait d’union, non avec «\u00a0{found}\u00a0»',
    torn: 'Le trait d’union d’un mot composé n’est pas suivi d’une espace',
    long: 'Une incise s’écrit avec un tiret demi-cadratin entre deux espaces, non avec «\u00a0{found}\u00a0»',
  },
  'masthead-form': {
    year: 'Il manque l’année dans la date «\u00a0{found}\u00a0»',
    form: 'Dans un en-tête, «\u00a0{found}\u00a0» s’écrit «\u00a0{instead}\u00a0»',
    bracket: 'Le crochet ouvert devant l’origine du texte n’est pas fermé',
  },
  'title-form': {
    stop: 'Un titre ne se termine pas par un point',
    first: 'Un titre commence par une majuscule',
    number: 'Le numéro d’une résolution est suivi d’un point\u00a0: «\u00a0{number}.\u00a0»',
    capitals:
      'Un titre s’écrit en minuscules, noms propres exceptés\u00a0: «\u00a0{words}\u00a0» est en minuscules dans le texte qui suit',
  },
  'date-phrase': { form: '«\u00a0{found}\u00a0» s’écrit «\u00a0{instead}\u00a0»' },
  'citation-phrase': {
    form: '«\u00a0{found}\u00a0» s’écrit «\u00a0{instead}\u00a0»',
    unknown: 'Une résolution ne se cite pas ainsi\u00a0: «\u00a0{found}\u00a0»',
  },
  'note-reference': {
    form: 'Dans une note, «\u00a0{found}\u00a0» s’écrit «\u00a0{instead}\u00a0»',
    unknown: '«\u00a0{found}\u00a0» n’apporte rien à la fin d’une note',
  },
  'number-form': {
    form: '«\u00a0{found}\u00a0» s’écrit «\u00a0{instead}\u00a0»',
    unknown:
      'Ni une heure, ni une année, ni une somme ne s’écrit «\u00a0{found}\u00a0»\u00a0: «\u00a03 p.m.\u00a0», «\u00a02015\u00a0», «\u00a0100 dollars\u00a0»',
  },
  'outdated-term': { term: '«\u00a0{found}\u00a0» se dit aujourd’hui «\u00a0{instead}\u00a0»' },
  'capital-in-sentence': {
    capital: 'Dans une phrase, «\u00a0{found}\u00a0» s’écrit sans majuscule\u00a0: «\u00a0{instead}\u00a0»',
  },
  'double-space': { spaces: '{count} espaces se suivent entre deux mots' },
  'doubled-word': {
    passage: 'Ces mots figurent deux fois de suite\u00a0: «\u00a0{word}\u00a0»',
    passages: 'Ces mots figurent {times} fois de suite\u00a0: «\u00a0{word}\u00a0»',
    doubled: '«\u00a0{word}\u00a0» figure deux fois de suite',
    repeated: '«\u00a0{word}\u00a0» figure {times} fois de suite',
  },
  'balanced-marks': {
    opening: 'Le signe «\u00a0{mark}\u00a0» n’est pas refermé',
    closing: 'Le signe «\u00a0{mark}\u00a0» ne ferme rien',
    turned: 'Le signe «\u00a0{mark}\u00a0» se trouve là où commence une citation',
  },
  'broken-word': {
    broken: '«\u00a0{words}\u00a0» s’écrit en un seul mot\u00a0: «\u00a0{expected}\u00a0»',
    glued: 'Il manque une espace après «\u00a0{words}\u00a0»',
    run: '«\u00a0{words}\u00a0» s’écrit en deux mots\u00a0: «\u00a0{expected}\u00a0»',
  },
  'sponsor-order': {
    order:
      '«\u00a0{name}\u00a0» vient après «\u00a0{before}\u00a0»\u00a0; les auteurs sont énumérés dans l’ordre alphabétique',
    twice: '«\u00a0{name}\u00a0» figure deux fois dans la liste des auteurs',
  },
  'opener-agreement': {
    gender: '«\u00a0{found}\u00a0» ne s’accorde pas avec «\u00a0{organ}\u00a0»\u00a0: «\u00a0{expected}\u00a0»',
  },
  'adverb-after-verb': { order: '«\u00a0{adverb}\u00a0» se place après le verbe\u00a0: «\u00a0{expected}\u00a0»' },
  'french-ordinal': { form: 'L’ordinal s’écrit «\u00a0{expected}\u00a0», non «\u00a0{found}\u00a0»' },
  'language-punctuation': {
    twice: 'Il y a un signe de trop\u00a0: «\u00a0{found}\u00a0»',
    before: 'Il n’y a pas d’espace avant «\u00a0{mark}\u00a0»',
    behind: 'Il manque une espace après «\u00a0{mark}\u00a0»',
    inside: 'Il n’y a pas d’espace ici',
    other: 'Dans cette langue, «\u00a0{found}\u00a0» s’écrit «\u00a0{instead}\u00a0»',
    french: 'Une espace sépare «\u00a0{mark}\u00a0» du texte',
  },
  'language-words': {
    set: 'On écrit «\u00a0{instead}\u00a0», non «\u00a0{found}\u00a0»',
    lost: 'Il manque ici «\u00a0{instead}\u00a0»',
  },
  'quotes-language': { other: 'Les citations se placent entre {open} et {close}' },
  'unparsed-text': { unparsed: 'Ce texte n’a pas sa place dans le document\u00a0: «\u00a0{words}\u00a0»' },
})
