/** Spanish names of States in the form of sponsor lists. */
import { createStates, type States } from '../states.ts'
import { stateList } from '../state-list.ts'

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

/** The States by their Spanish names. Former names and their days as in the English list. */
export const createSpanishStates = (): States =>
  createStates({
    members: members(),
    observers: ['Estado de Palestina', 'Santa Sede'],
    others: ['Unión Europea', 'Soberana Orden de Malta'],
    former: [
      { name: 'Países Bajos', today: 'Países Bajos (Reino de los)', until: '2023-01-01' },
      { name: 'Turquía', today: 'Türkiye', until: '2022-06-01' },
      { name: 'ex República Yugoslava de Macedonia', today: 'Macedonia del Norte', until: '2019-02-14' },
      { name: 'Swazilandia', today: 'Eswatini', until: '2018-05-31' },
      { name: 'República Checa', today: 'Chequia', until: '2016-05-17' },
      { name: 'Jamahiriya Árabe Libia', today: 'Libia', until: '2011-09-16' },
      { name: 'Bolivia', today: 'Bolivia (Estado Plurinacional de)', until: '2009-04-01' },
      { name: 'Venezuela', today: 'Venezuela (República Bolivariana de)', until: '2000-01-01' },
      { name: 'Zaire', today: 'República Democrática del Congo', until: '1997-05-17' },
      { name: 'Unión de Repúblicas Socialistas Soviéticas', today: 'Federación de Rusia', until: '1991-12-24' },
      { name: 'Alto Volta', today: 'Burkina Faso', until: '1984-08-04' },
      { name: 'Checoslovaquia', until: '1993-01-01' },
      { name: 'Yugoslavia', until: '2003-02-04' },
    ],
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
