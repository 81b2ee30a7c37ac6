/**
 * English names of States in the form of sponsor lists. Source: conventions 2.11 (193 Member States in English alphabetical
 * order), compared with the sponsor lists of real drafts of sessions 63 to 80.
 */
import { endDays } from '../former-names.ts'
import { stateList } from '../state-list.ts'
import { createStates, type DatedName, type States } from '../states.ts'

/** The Member States of today. */
export const MEMBER_STATES: readonly string[] = stateList(`
  Afghanistan; Albania; Algeria; Andorra; Angola; Antigua and Barbuda; Argentina; Armenia; Australia; Austria;
  Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan; Bolivia (Plurinational
  State of); Bosnia and Herzegovina; Botswana; Brazil; Brunei Darussalam; Bulgaria; Burkina Faso; Burundi; Cabo Verde;
  Cambodia; Cameroon; Canada; Central African Republic; Chad; Chile; China; Colombia; Comoros; Congo; Costa Rica; Côte
  d’Ivoire; Croatia; Cuba; Cyprus; Czechia; Democratic People’s Republic of Korea; Democratic Republic of the Congo;
  Denmark; Djibouti; Dominica; Dominican Republic; Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia;
  Eswatini; Ethiopia; Fiji; Finland; France; Gabon; Gambia; Georgia; Germany; Ghana; Greece; Grenada; Guatemala;
  Guinea; Guinea-Bissau; Guyana; Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran (Islamic Republic of);
  Iraq; Ireland; Israel; Italy; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kiribati; Kuwait; Kyrgyzstan; Lao People’s
  Democratic Republic; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar;
  Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Mauritania; Mauritius; Mexico; Micronesia (Federated
  States of); Monaco; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nauru; Nepal; Netherlands (Kingdom
  of the); New Zealand; Nicaragua; Niger; Nigeria; North Macedonia; Norway; Oman; Pakistan; Palau; Panama; Papua New
  Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Republic of Korea; Republic of Moldova; Romania;
  Russian Federation; Rwanda; Saint Kitts and Nevis; Saint Lucia; Saint Vincent and the Grenadines; Samoa; San Marino;
  Sao Tome and Principe; Saudi Arabia; Senegal; Serbia; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia;
  Solomon Islands; Somalia; South Africa; South Sudan; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syrian
  Arab Republic; Tajikistan; Thailand; Timor-Leste; Togo; Tonga; Trinidad and Tobago; Tunisia; Türkiye; Turkmenistan;
  Tuvalu; Uganda; Ukraine; United Arab Emirates; United Kingdom of Great Britain and Northern Ireland; United Republic
  of Tanzania; United States of America; Uruguay; Uzbekistan; Vanuatu; Venezuela (Bolivarian Republic of); Viet Nam;
  Yemen; Zambia; Zimbabwe`)

/** Observer States, which come last in a sponsor list. */
export const OBSERVERS: readonly string[] = Object.freeze(['State of Palestine', 'Holy See'])

/** Other entities that stand in lists like sponsors. */
export const OTHER_SPONSORS: readonly string[] = Object.freeze(['European Union', 'Sovereign Order of Malta'])

/** Forms that were official once. Dates by conventions 2.11; years of the older ones by the list of Member States. */
const FORMER_NAMES: readonly DatedName[] = Object.freeze([
  { name: 'Netherlands', today: 'Netherlands (Kingdom of the)', until: endDays.Netherlands },
  { name: 'Turkey', today: 'Türkiye', until: endDays.Turkey },
  { name: 'the former Yugoslav Republic of Macedonia', today: 'North Macedonia', until: endDays.Macedonia },
  { name: 'The former Yugoslav Republic of Macedonia', today: 'North Macedonia', until: endDays.Macedonia },
  { name: 'Swaziland', today: 'Eswatini', until: endDays.Swaziland },
  { name: 'Czech Republic', today: 'Czechia', until: endDays.CzechRepublic },
  { name: 'Cape Verde', today: 'Cabo Verde', until: endDays.CapeVerde },
  { name: 'Libyan Arab Jamahiriya', today: 'Libya', until: endDays.Jamahiriya },
  { name: 'Libyan Arab Republic', today: 'Libya', until: '1977-03-02' },
  { name: 'Bolivia', today: 'Bolivia (Plurinational State of)', until: endDays.Bolivia },
  { name: 'Venezuela', today: 'Venezuela (Bolivarian Republic of)', until: endDays.Venezuela },
  { name: 'Moldova', today: 'Republic of Moldova', until: '1992-03-02' },
  { name: 'Iran', today: 'Iran (Islamic Republic of)', until: '1981-03-01' },
  { name: 'Ivory Coast', today: 'Côte d’Ivoire', until: '1985-11-06' },
  { name: 'Burma', today: 'Myanmar', until: '1989-06-18' },
  { name: 'Zaire', today: 'Democratic Republic of the Congo', until: endDays.Zaire },
  { name: 'Democratic Republic of Congo', today: 'Democratic Republic of the Congo', until: '1971-10-27' },
  { name: 'Congo (Democratic Republic of)', today: 'Democratic Republic of the Congo', until: '1971-10-27' },
  { name: 'Congo (Leopoldville)', today: 'Democratic Republic of the Congo', until: '1966-07-01' },
  { name: 'Congo (Brazzaville)', today: 'Congo', until: '1971-10-27' },
  { name: 'Upper Volta', today: 'Burkina Faso', until: endDays.UpperVolta },
  { name: 'Dahomey', today: 'Benin', until: endDays.Dahomey },
  { name: 'Ceylon', today: 'Sri Lanka', until: '1972-05-22' },
  { name: 'Western Samoa', today: 'Samoa', until: '1997-07-04' },
  { name: 'Surinam', today: 'Suriname', until: '1978-01-01' },
  { name: 'Maldive Islands', today: 'Maldives', until: '1969-04-14' },
  { name: 'Siam', today: 'Thailand', until: '1949-05-11' },
  { name: 'Federation of Malaya', today: 'Malaysia', until: '1963-09-16' },
  { name: 'Laos', today: 'Lao People’s Democratic Republic', until: '1975-12-02' },
  { name: 'Khmer Republic', today: 'Cambodia', until: '1975-04-30' },
  { name: 'Democratic Kampuchea', today: 'Cambodia', until: '1990-02-03' },
  { name: 'Syria', today: 'Syrian Arab Republic', until: '1971-09-13' },
  { name: 'Byelorussian Soviet Socialist Republic', today: 'Belarus', until: '1991-09-19' },
  { name: 'Ukrainian Soviet Socialist Republic', today: 'Ukraine', until: '1991-08-24' },
  { name: 'Union of Soviet Socialist Republics', today: 'Russian Federation', until: endDays.SovietUnion },
  { name: 'Germany, Federal Republic of', today: 'Germany', until: '1990-10-03' },
  { name: 'Federal Republic of Germany', today: 'Germany', until: '1990-10-03' },
  { name: 'German Democratic Republic', until: '1990-10-03' },
  { name: 'Czechoslovakia', until: endDays.Czechoslovakia },
  { name: 'Czech and Slovak Federal Republic', until: '1993-01-01' },
  { name: 'Yugoslavia', until: endDays.Yugoslavia },
  { name: 'Serbia and Montenegro', today: 'Serbia', until: '2006-06-03' },
  { name: 'Democratic Yemen', until: '1990-05-22' },
  { name: 'People’s Democratic Republic of Yemen', until: '1990-05-22' },
  { name: 'Southern Yemen', until: '1970-11-30' },
  { name: 'Yemen Arab Republic', today: 'Yemen', until: '1990-05-22' },
  { name: 'United Arab Republic', until: '1971-09-02' },
  { name: 'Tanganyika', until: '1964-04-26' },
  { name: 'Zanzibar', until: '1964-04-26' },
  { name: 'Malagasy Republic', today: 'Madagascar', until: '1975-12-30' },
  { name: 'Palestine', today: 'State of Palestine', until: '2012-12-17' },
])

/** Forms in use beside the name of the table, which lists have printed in some years and not in others. */
const PARALLEL_FORMS: Readonly<Record<string, string>> = Object.freeze({
  'Bahamas (The)': 'Bahamas',
  'Gambia (Republic of The)': 'Gambia',
  'Gambia (The)': 'Gambia',
  'Gambia (Islamic Republic of the)': 'Gambia',
})

/** What is written instead of the official form, and the form meant. */
const ALIASES: Readonly<Record<string, string>> = Object.freeze({
  Vietnam: 'Viet Nam',
  Tanzania: 'United Republic of Tanzania',
  Russia: 'Russian Federation',
  'South Korea': 'Republic of Korea',
  'North Korea': 'Democratic People’s Republic of Korea',
  DPRK: 'Democratic People’s Republic of Korea',
  DRC: 'Democratic Republic of the Congo',
  'East Timor': 'Timor-Leste',
  Brunei: 'Brunei Darussalam',
  Micronesia: 'Micronesia (Federated States of)',
  UK: 'United Kingdom of Great Britain and Northern Ireland',
  'United Kingdom': 'United Kingdom of Great Britain and Northern Ireland',
  'Great Britain': 'United Kingdom of Great Britain and Northern Ireland',
  USA: 'United States of America',
  'United States': 'United States of America',
  Holland: 'Netherlands (Kingdom of the)',
  'The Netherlands': 'Netherlands (Kingdom of the)',
  Macedonia: 'North Macedonia',
  'São Tomé and Príncipe': 'Sao Tome and Principe',
  'Kyrgyz Republic': 'Kyrgyzstan',
  'Slovak Republic': 'Slovakia',
  'Cote d’Ivoire': 'Côte d’Ivoire',
  Turkiye: 'Türkiye',
  'The Gambia': 'Gambia',
  'The Bahamas': 'Bahamas',
  'Islamic Republic of Iran': 'Iran (Islamic Republic of)',
  'Plurinational State of Bolivia': 'Bolivia (Plurinational State of)',
  'Bolivarian Republic of Venezuela': 'Venezuela (Bolivarian Republic of)',
  'Federated States of Micronesia': 'Micronesia (Federated States of)',
  'Kingdom of the Netherlands': 'Netherlands (Kingdom of the)',
})

/** The questions about States by their English names. */
export const states: States = createStates({
  members: MEMBER_STATES,
  observers: OBSERVERS,
  others: OTHER_SPONSORS,
  former: FORMER_NAMES,
  parallel: PARALLEL_FORMS,
  aliases: ALIASES,
})
