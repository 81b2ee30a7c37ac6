/**
 * Spellings that the United Nations does not use, and what it writes (conventions 2.9 `spelling-un`): British, with -ize.
 * Words that are right in one sense and wrong in another (judgment, licence, practise, meter) are left out, and so are
 * those that its texts spell both ways (sulfur in names of chemicals).
 */
import { replacing, type WordingEntry } from './entry.ts'

/** Verbs in -ize without their ending; `advise`, `comprise`, `exercise`, `supervise` are none of them. */
const verbs = `agon apolog author bilateral brutal capital recapital carbon decarbon categor central decentral character
civil colon decolon commercial contextual criminal decriminal critic crystall custom democrat desensit destabil digit
digital dramat econom emphas re-emphas reemphas equal external familiar fertil final formal formul fratern general
global harmon hospital human dehuman hypothes ideal immun incentiv individual industrial institutional internal
international item jeopard legal legitim liberal local marginal material maxim memorial militar demilitar minim mobil
demobil immobil modern moral national natural neutral normal nuclear denuclear operational optim organ reorgan patron
penal personal polar depolar popular politic depolitic priorit privat problemat professional radical deradical rational
real recogn regional regular revital revolution scrutin secular securit sensational sensit social special stabil
standard stigmat subsid summar symbol sympath synchron synthes systemat tantal terror theor traumat universal urban util
underutil vandal verbal victim visual vital weapon western`

/** American spellings, and British ones that the United Nations does not follow. */
export const SPELLING: readonly WordingEntry[] = replacing('spelling-un', [
  [verbs, 'is(?:e[ds]?|ing|ers?|ations?|ational|able)', /is(?=(?:e[ds]?|ing|ers?|ations?|ational|able)$)/i, 'iz'],
  ['anal catal paral dial electrol hydrol', 'yz(?:e[ds]?|ing|ers?)', /yz/i, 'ys'],
  ['labor color endeavor harbor', '(?:s|ed|ing|ers?)?', /or/i, 'our'],
  ['behavior neighbor', '(?:s|ed|ing|al|hoods?|ly)?', /or/i, 'our'],
  ['honor dishonor', '(?:s|ed|ing|abl[ey])?', /nor/i, 'nour'],
  ['favor unfavor', '(?:s|ed|ing|abl[ey]|ites?)?', /or/i, 'our'],
  ['colorful colorless odor rumor', 's?', /or/i, 'our'],
  ['center theater fiber liter caliber', 's?', /er(?=s?$)/i, 're'],
  ['centered centering', '', /er/i, 'r'],
  ['centerpiece', 's?', /er/i, 're'],
  ['program', 's?', /program/i, 'programme'],
  ['defense offense pretense', 's?', /ens/i, 'enc'],
  ['fulfill instill distill', '(?:s|ments?)?', /ll/i, 'l'],
  ['enrollment installment', 's?', /ll/i, 'l'],
  ['skillful willful', '(?:ly)?', /ll/i, 'l'],
  ['travel label channel counsel signal cancel model fuel tunnel', '(?:ed|ing)', /l(?=(?:ed|ing)$)/i, 'll'],
  ['traveler counselor', 's?', /l(?=(?:er|or)s?$)/i, 'll'],
  ['acknowledgment', 's?', /gm/i, 'gem'],
  ['aging', '', /ag/i, 'age'],
  ['artifact', 's?', /arti/i, 'arte'],
  ['catalog dialog', 's?', /log/i, 'logue'],
  ['maneuver', 's?', /euver/i, 'oeuvre'],
  ['maneuvered maneuvering', '', /euver/i, 'oeuvr'],
  ['aluminum', '', /um$/i, 'ium'],
  ['pediatric', '(?:s|ians?)?', /ped/i, 'paed'],
  ['seised', '', /is/i, 'iz'],
  ['focuss biass', '(?:ed|ing|es)', /ss/i, 's'],
  ['benefitt combatt targett', '(?:ed|ing)', /tt/i, 't'],
  ['skeptic', '(?:s|al|ism)?', /sk/i, 'sc'],
])
