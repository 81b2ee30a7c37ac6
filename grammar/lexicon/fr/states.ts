/** French names of States in the form of sponsor lists, compared with the votes printed below 88 resolutions. */
import { formerNames } from '../former-names.ts'
import { stateList } from '../state-list.ts'
import { createStates, type States } from '../states.ts'

const members = (): readonly string[] =>
  stateList(`
  Afghanistan; Afrique du Sud; Albanie; Algérie; Allemagne; Andorre; Angola; Antigua-et-Barbuda; Arabie saoudite;
  Argentine; Arménie; Australie; Autriche; Azerbaïdjan; Bahamas; Bahreïn; Bangladesh; Barbade; Bélarus; Belgique;
  Belize; Bénin; Bhoutan; Bolivie (État plurinational de); Bosnie-Herzégovine; Botswana; Brésil; Brunéi Darussalam;
  Bulgarie; Burkina Faso; Burundi; Cabo Verde; Cambodge; Cameroun; Canada; Chili; Chine; Chypre; Colombie; Comores;
  Congo; Costa Rica; Côte d’Ivoire; Croatie; Cuba; Danemark; Djibouti; Dominique; Égypte; El Salvador; Émirats arabes
  unis; Équateur; Érythrée; Espagne; Estonie; Eswatini; États-Unis d’Amérique; Éthiopie; Fédération de Russie; Fidji;
  Finlande; France; Gabon; Gambie; Géorgie; Ghana; Grèce; Grenade; Guatemala; Guinée; Guinée équatoriale;
  Guinée-Bissau; Guyana; Haïti; Honduras; Hongrie; Îles Marshall; Îles Salomon; Inde; Indonésie; Iran (République
  islamique d’); Iraq; Irlande; Islande; Israël; Italie; Jamaïque; Japon; Jordanie; Kazakhstan; Kenya; Kirghizistan;
  Kiribati; Koweït; Lesotho; Lettonie; Liban; Libéria; Libye; Liechtenstein; Lituanie; Luxembourg; Macédoine du Nord;
  Madagascar; Malaisie; Malawi; Maldives; Mali; Malte; Maroc; Maurice; Mauritanie; Mexique; Micronésie (États fédérés
  de); Monaco; Mongolie; Monténégro; Mozambique; Myanmar; Namibie; Nauru; Népal; Nicaragua; Niger; Nigéria; Norvège;
  Nouvelle-Zélande; Oman; Ouganda; Ouzbékistan; Pakistan; Palaos; Panama; Papouasie-Nouvelle-Guinée; Paraguay; Pays-Bas
  (Royaume des); Pérou; Philippines; Pologne; Portugal; Qatar; République arabe syrienne; République centrafricaine;
  République de Corée; République démocratique du Congo; République démocratique populaire lao; République de Moldova;
  République dominicaine; République populaire démocratique de Corée; République-Unie de Tanzanie; Roumanie; Royaume-Uni
  de Grande-Bretagne et d’Irlande du Nord; Rwanda; Sainte-Lucie; Saint-Kitts-et-Nevis; Saint-Marin;
  Saint-Vincent-et-les Grenadines; Samoa; Sao Tomé-et-Principe; Sénégal; Serbie; Seychelles; Sierra Leone; Singapour;
  Slovaquie; Slovénie; Somalie; Soudan; Soudan du Sud; Sri Lanka; Suède; Suisse; Suriname; Tadjikistan; Tchad; Tchéquie;
  Thaïlande; Timor-Leste; Togo; Tonga; Trinité-et-Tobago; Tunisie; Türkiye; Turkménistan; Tuvalu; Ukraine; Uruguay;
  Vanuatu; Venezuela (République bolivarienne du); Viet Nam; Yémen; Zambie; Zimbabwe`)

/** Makes the questions about States by their French names. */
export const createFrenchStates = (): States =>
  createStates({
    members: members(),
    observers: ['État de Palestine', 'Saint-Siège'],
    others: ['Union européenne', 'Ordre souverain de Malte'],
    former: formerNames({
      Netherlands: ['Pays-Bas', 'Pays-Bas (Royaume des)'],
      Turkey: ['Turquie', 'Türkiye'],
      Macedonia: ['ex-République yougoslave de Macédoine', 'Macédoine du Nord'],
      Swaziland: ['Swaziland', 'Eswatini'],
      CzechRepublic: ['République tchèque', 'Tchéquie'],
      CapeVerde: ['Cap-Vert', 'Cabo Verde'],
      Jamahiriya: ['Jamahiriya arabe libyenne', 'Libye'],
      Bolivia: ['Bolivie', 'Bolivie (État plurinational de)'],
      Venezuela: ['Venezuela', 'Venezuela (République bolivarienne du)'],
      Zaire: ['Zaïre', 'République démocratique du Congo'],
      SovietUnion: ['Union des Républiques socialistes soviétiques', 'Fédération de Russie'],
      UpperVolta: ['Haute-Volta', 'Burkina Faso'],
      Dahomey: ['Dahomey', 'Bénin'],
      Czechoslovakia: ['Tchécoslovaquie'],
      Yugoslavia: ['Yougoslavie'],
    }),
    parallel: {},
    aliases: {
      Russie: 'Fédération de Russie',
      'Royaume-Uni': 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
      'États-Unis': 'États-Unis d’Amérique',
      Iran: 'Iran (République islamique d’)',
      Syrie: 'République arabe syrienne',
      Tanzanie: 'République-Unie de Tanzanie',
      Vietnam: 'Viet Nam',
      Biélorussie: 'Bélarus',
      Moldova: 'République de Moldova',
      Nigeria: 'Nigéria',
      'Arabie Saoudite': 'Arabie saoudite',
      Kirghizstan: 'Kirghizistan',
    },
  })
