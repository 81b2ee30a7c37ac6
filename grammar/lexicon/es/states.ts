/** Spanish names of States in the form of sponsor lists. */
import { formerNames } from '../former-names.ts'
import { stateList } from '../state-list.ts'
import { createStates, type States } from '../states.ts'

const members = (): readonly string[] =>
  stateList(`
  Afganistán; Albania; Alemania; Andorra; Angola; Antigua y Barbuda; Arabia Saudita; Argelia; Argentina; Armenia;
  Australia; Austria; Azerbaiyán; Bahamas; Bahrein; Bangladesh; Barbados; Belarús; Bélgica; Belice; Benin; Bhután;
  Bolivia (Estado Plurinacional de); Bosnia y Herzegovina; Botswana; Brasil; Brunei Darussalam; Bulgaria; Burkina Faso;
  Burundi; Cabo Verde; Camboya; Camerún; Canadá; Chad; Chequia; Chile; China; Chipre; Colombia; Comoras; Congo; Costa
  Rica; Côte d’Ivoire; Croacia; Cuba; Dinamarca; Djibouti; Dominica; Ecuador; Egipto; El Salvador; Emiratos Árabes
  Unidos; Eritrea; Eslovaquia; Eslovenia; España; Estados Unidos de América; Estonia; Eswatini; Etiopía; Federación de
  Rusia; Fiji; Filipinas; Finlandia; Francia; Gabón; Gambia; Georgia; Ghana; Granada; Grecia; Guatemala; Guinea; Guinea
  Ecuatorial; Guinea-Bissau; Guyana; Haití; Honduras; Hungría; India; Indonesia; Irán (República Islámica del); Iraq;
  Irlanda; Islandia; Islas Marshall; Islas Salomón; Israel; Italia; Jamaica; Japón; Jordania; Kazajstán; Kenya;
  Kirguistán; Kiribati; Kuwait; Lesotho; Letonia; Líbano; Liberia; Libia; Liechtenstein; Lituania; Luxemburgo;
  Macedonia del Norte; Madagascar; Malasia; Malawi; Maldivas; Malí; Malta; Marruecos; Mauricio; Mauritania; México;
  Micronesia (Estados Federados de); Mónaco; Mongolia; Montenegro; Mozambique; Myanmar; Namibia; Nauru; Nepal; Nicaragua;
  Níger; Nigeria; Noruega; Nueva Zelandia; Omán; Países Bajos (Reino de los); Pakistán; Palau; Panamá; Papua Nueva
  Guinea; Paraguay; Perú; Polonia; Portugal; Qatar; Reino Unido de Gran Bretaña e Irlanda del Norte; República Árabe
  Siria; República Centroafricana; República de Corea; República de Moldova; República Democrática del Congo; República
  Democrática Popular Lao; República Dominicana; República Popular Democrática de Corea; República Unida de Tanzanía;
  Rumania; Rwanda; Saint Kitts y Nevis; Samoa; San Marino; San Vicente y las Granadinas; Santa Lucía; Santo Tomé y
  Príncipe; Senegal; Serbia; Seychelles; Sierra Leona; Singapur; Somalia; Sri Lanka; Sudáfrica; Sudán; Sudán del Sur;
  Suecia; Suiza; Suriname; Tailandia; Tayikistán; Timor-Leste; Togo; Tonga; Trinidad y Tabago; Túnez; Turkmenistán;
  Türkiye; Tuvalu; Ucrania; Uganda; Uruguay; Uzbekistán; Vanuatu; Venezuela (República Bolivariana de); Viet Nam; Yemen;
  Zambia; Zimbabwe`)

/** Makes the questions about States by their Spanish names. */
export const createSpanishStates = (): States =>
  createStates({
    members: members(),
    observers: ['Estado de Palestina', 'Santa Sede'],
    others: ['Unión Europea', 'Soberana Orden de Malta'],
    former: formerNames({
      Netherlands: ['Países Bajos', 'Países Bajos (Reino de los)'],
      Turkey: ['Turquía', 'Türkiye'],
      Macedonia: ['ex República Yugoslava de Macedonia', 'Macedonia del Norte'],
      Swaziland: ['Swazilandia', 'Eswatini'],
      CzechRepublic: ['República Checa', 'Chequia'],
      Jamahiriya: ['Jamahiriya Árabe Libia', 'Libia'],
      Bolivia: ['Bolivia', 'Bolivia (Estado Plurinacional de)'],
      Venezuela: ['Venezuela', 'Venezuela (República Bolivariana de)'],
      Zaire: ['Zaire', 'República Democrática del Congo'],
      SovietUnion: ['Unión de Repúblicas Socialistas Soviéticas', 'Federación de Rusia'],
      UpperVolta: ['Alto Volta', 'Burkina Faso'],
      Czechoslovakia: ['Checoslovaquia'],
      Yugoslavia: ['Yugoslavia'],
    }),
    parallel: {},
    aliases: {
      Rusia: 'Federación de Rusia',
      'Reino Unido': 'Reino Unido de Gran Bretaña e Irlanda del Norte',
      'Estados Unidos': 'Estados Unidos de América',
      Irán: 'Irán (República Islámica del)',
      Siria: 'República Árabe Siria',
      Tanzania: 'República Unida de Tanzanía',
      'República Unida de Tanzania': 'República Unida de Tanzanía',
      Vietnam: 'Viet Nam',
      Bielorrusia: 'Belarús',
      Moldova: 'República de Moldova',
      Bahréin: 'Bahrein',
      Irak: 'Iraq',
      Ruanda: 'Rwanda',
      Botsuana: 'Botswana',
      Zimbabue: 'Zimbabwe',
      'Trinidad y Tobago': 'Trinidad y Tabago',
    },
  })
