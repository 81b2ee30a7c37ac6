/** An invented resolution in English and in French, with what a concordance editor looks for, for the page about languages. */

export const english = `*The General Assembly,*

*Recalling* its resolution 78/301 of 12 June 2024 on lighthouses,

*Noting with concern* that some 1,500 lighthouses have gone dark since 1990,¹

1. *Takes note* of the report of the Secretary-General (A/79/412);

2. *Requests* Member States:

(a) To light every strait by 2030;

(b) To train keepers of lighthouses;

3. *Decides* to include in the provisional agenda of its eightieth session the item entitled “Lighthouses of the world”.

¹ See *The Lights of the World*, vol. II.
`

export const french = `*L’Assemblée générale*,

*Rappelant* sa résolution 78/301 du 12 juin 2024 sur les phares,

*Notant avec préoccupation* que quelque 1 500 phares se sont éteints depuis 1990¹,

1. *Prend note* du rapport du Secrétaire général (A/79/421) ;

2. *Félicite* les États Membres :

a) D’éclairer chaque détroit d’ici à 2035 ;

3. *Décide* d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-unième session la question intitulée « Phares du monde ».

¹ Voir *Les feux du monde*, vol. II.
`
