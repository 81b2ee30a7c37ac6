// Written by `npm run openers`.
/**
 * Opening phrases as they stand in italics in 1013 resolutions of the General Assembly and the Security Council, sessions 75 to
 * 80 and 2020 to 2025, each with the number of times it was counted.
 */

/** Phrases of preambular paragraphs. */
export const preambular = `
  Rappelant 2787; Réaffirmant 1482; Soulignant 1202; Consciente 884; Considérant 729; Prenant note 708;
  Se félicitant 706; Notant 659; Rappelant également 659; Sachant 478; Constatant 335; Saluant 246; Convaincue 231;
  Rappelant en outre 230; Réaffirmant également 227; Prenant acte 225; Ayant examiné 223; Profondément préoccupée 144;
  Prenant note avec satisfaction 142; Insistant 138; Condamnant 136; Notant avec préoccupation 125; Préoccupée 116;
  Ayant à l’esprit 114; Notant avec une vive préoccupation 110; Agissant 101; Accueillant avec satisfaction 101;
  Soulignant également 99; Constatant avec préoccupation 98; Reconnaissant 96; Notant avec satisfaction 96;
  Encourageant 93; Gravement préoccupée 91; Consciente également 90; Notant également 84; Prenant note également 82;
  Considérant également 81; Estimant 76; Constatant avec inquiétude 72; Se déclarant 71; Se félicitant également 70;
  Se déclarant préoccupée 69; Vivement préoccupée 68; Affirmant 66; Guidée 65; Réaffirmant en outre 61;
  Condamnant fermement 60; Déplorant 53; Demandant 49; Exhortant 48; Réitérant 41; Notant avec inquiétude 41;
  Tenant compte 38; Exprimant 36; Remerciant 35; Résolue 34; Constatant avec satisfaction 34;
  Se déclarant gravement préoccupée 33; Gardant à l’esprit 28; Prenant note avec préoccupation 28;
  Se déclarant vivement préoccupé 28; Se déclarant profondément préoccupé 28; Prenant note en outre 27; Alarmée 26;
  Constatant avec une vive inquiétude 26; Appréciant 24; Considérant en outre 24; Attendant avec intérêt 23;
  Se déclarant profondément préoccupée 23; Se félicitant en outre 22; Sachant gré 20; Constatant également 20;
  Félicitant 19; Engageant 18; Demandant instamment 17; Notant avec gratitude 17; Condamnant énergiquement 17;
  Se déclarant vivement préoccupée 15; Invitant 14; Condamnant également 14; Exprimant sa préoccupation 14;
  Sachant également 13; Demandant de nouveau 13; Ayant également examiné 13; Craignant 12;
  Vivement préoccupée également 12; Exprimant les plus vives inquiétudes 12; Constatant avec une vive préoccupation 12;
  Constatant avec une profonde inquiétude 12; Déclarant 11; Mettant l’accent 11; Prenant acte également 11;
  Demandant à nouveau 10; Exprimant sa profonde gratitude 10; Se déclarant de nouveau convaincue 10;
  Prenant note avec satisfaction également 10; Déterminée 9; Souhaitant 9; Rendant hommage 9; Constatant en outre 9;
  Se déclarant de nouveau préoccupée 9; Se déclarant de nouveau gravement préoccupée 9; Mesurant 8; Inquiète 8;
  S’inquiétant 8; Déplorant vivement 8; Condamnant de nouveau énergiquement 8; Louant 7; Appuyant 7; Appelant 7;
  Préoccupée également 7; Convaincue également 7; S’inquiétant vivement 7; Prenant acte avec satisfaction 7;
  Notant également avec satisfaction 7; Exprimant sa profonde préoccupation 7; Honorant 6; Désireuse 6;
  Se déclarant alarmé 6; Profondément alarmée 6; Regrettant profondément 6; Ayant également à l’esprit 6;
  Vivement préoccupée en outre 6; Gravement préoccupée en outre 6; Gravement préoccupée également 6;
  Exprimant sa vive préoccupation 6; Accueillant également avec satisfaction 6; Jugeant 5; Répondant 5; S’inspirant 5;
  Ayant écouté 5; Louant également 5; Estimant également 5; Appelant l’attention 5; Affirmant de nouveau 5;
  Jugeant encourageant 5; Fermement convaincue 5; Profondément inquiète 5; Alarmée et préoccupée 5;
  Profondément convaincue 5; Exprimant son inquiétude 5; Déplorant en particulier 5; Prenant en considération 5;
  Redisant sa préoccupation 5; Accueillant favorablement 5; Ayant présentes à l’esprit 5; Exprimant une nouvelle fois 5;
  Condamnant de même fermement 5; Profondément préoccupée également 5; Soutenant 4; Se disant 4; Regrettant 4;
  Faisant valoir 4; Se réjouissant 4; Ayant conscience 4; Lançant un appel 4; Déclarant de nouveau 4;
  Condamnant de nouveau 4; Remerciant de nouveau 4; Se déclarant de nouveau 4; Se préoccupant spécialement 4;
  Appelant également l’attention 4; Exprimant sa profonde inquiétude 4; Prenant également note avec satisfaction 4;
  Notant avec une vive préoccupation également 4; Exprimant de nouveau sa profonde préoccupation 4; Relevant 3;
  Rejetant 3; Attendant 3; Ayant reçu 3; Encouragée 3; Donnant acte 3; Résolue également 3; Restant préoccupée 3;
  Insistant également 3; Toujours consciente 3; Se disant à nouveau 3; Se disant préoccupé 3; Se disant préoccupée 3;
  Exprimant sa solidarité 3; Exprimant sa vive inquiétude 3; Demeurant vivement préoccupée 3;
  Exprimant sa grave inquiétude 3; Demandant à nouveau instamment 3; Se déclarant de nouveau disposé 3;
  Constatant avec inquiétude également 3; Exprimant également sa grave inquiétude 3;
  Se déclarant gravement préoccupée également 3; Notant également avec une vive préoccupation 3;
  Constatant avec une vive inquiétude également 3;`

/** Phrases of operative paragraphs. */
export const operative = `
  Prie 1738; Demande 1636; Souligne 1451; Encourage 1325; Décide 1314; Réaffirme 1049; Rappelle 911; Se félicite 911;
  Engage 872; Invite 871; Prend note 705; Exhorte 500; Note 443; Constate 295; Demande instamment 295; Prend acte 275;
  Considère 259; Salue 258; Prie instamment 245; Prend note avec satisfaction 243; Prie également 210;
  Est consciente 170; Souligne également 154; Estime 127; Accueille avec satisfaction 124; Note avec satisfaction 123;
  Demande également 115; Demande de nouveau 114; Insiste 109; Réaffirme également 107; Encourage également 100; Exige 94;
  Condamne 93; Rappelle également 88; Se félicite également 81; Remercie 80; Autorise 79; Note avec préoccupation 79;
  Affirme 75; Souscrit 74; Décide également 73; Engage vivement 72; Reconnaît 66; Prie de nouveau 66;
  Prend note également 65; Sait 61; Approuve 60; Engage également 60; Condamne fermement 60; Engage instamment 57;
  Se déclare préoccupée 57; Recommande 53; Félicite 50; Apprécie 50; Préconise 50; Appelle 44; Prie en outre 44;
  Déplore 43; Se déclare profondément préoccupée 42; Convient 38; Attend avec intérêt 38; Appuie 37; Exprime 35;
  Invite également 32; Décide en outre 31; Exhorte également 31; Encourage vivement 30; Souhaite 29;
  Se dit consciente 29; Exprime sa gratitude 29; Considère également 28; Prend en considération 28; Se déclare 27;
  Note également 27; Invite instamment 27; Mesure 24; Déclare 24; Invite de nouveau 24; Rappelle avec satisfaction 24;
  Se déclare vivement préoccupée 23; Redit 22; Réitère 21; S’inquiète 21; Se réjouit 21; Prend note avec intérêt 20;
  Constate avec inquiétude 20; Renouvelle 19; Se félicite en outre 19; Autorise également 18; Accueille favorablement 17;
  Enjoint 16; A conscience 16; Approuve également 16; Se déclare gravement préoccupée 16; Ouvre 15;
  Prend note en outre 15; Note également avec satisfaction 14; Sait gré 13; Constate avec préoccupation 13;
  Prend également note 12; Se déclare favorable 12; Fait siennes 11; Rend hommage 11; Note avec inquiétude 11;
  Constate avec une vive préoccupation 11; Entend 10; Approuve en outre 10; Exhorte de nouveau 10; Constate également 10;
  Remercie de nouveau 10; Exige une fois de plus 10; Accueille avec intérêt 10; Prend acte avec satisfaction 10;
  Constate avec une profonde préoccupation 10; Condamne dans les termes les plus vigoureux 10; Met l’accent 9;
  Souhaite vivement 9; Affirme de nouveau 9; Approuve de nouveau 9; Appuie sans réserve 9; S’engage de nouveau 9;
  Condamne énergiquement 9; Constate une fois de plus 9; Exprime ses remerciements 9; Constate avec satisfaction 9;
  Note avec une vive préoccupation 9; Constate avec une vive inquiétude 9; Soutient 8; Maintient 8; Appuie pleinement 8;
  Remercie également 8; Condamne également 8; Condamne dans les termes les plus énergiques 8; Tient compte 7;
  Affirme également 7; Appelle l’attention 7; Exprime sa satisfaction 7; Se dit profondément préoccupée 7;
  Se déclare de nouveau convaincue 7; Prend également note avec satisfaction 7; Prend note avec satisfaction également 7;
  Juge 6; Charge 6; Proclame 6; Confirme 6; Lance un appel 6; Salue également 6; Ouvre également 6; Exige de nouveau 6;
  Déclare également 6; Autorise en outre 6; Recommande également 6; Invite également de nouveau 6;
  Exprime de nouveau ses remerciements 6; Se déclare préoccupée au plus haut point 6; Prône 5; Soumet 5; Respecte 5;
  Continue 5; Juge alarmant 5; Dit souhaiter 5; Estime également 5; Réitère son appel 5; Se dit préoccupée 5;
  Enjoint également 5; Se déclare alarmée 5; Demeure préoccupée 5; Condamne avec force 5; Appelle de ses vœux 5;
  Condamne de nouveau 5; Prend également acte 5; Condamne sans réserve 5; Se déclare satisfaite 5;
  Fait de nouveau siens 5; Exprime son intention 5; Autorise par ailleurs 5; Renouvelle son soutien 5;
  Donne pour instruction 5; Met de nouveau l’accent 5; Lance un appel pressant 5; Se déclare très préoccupée 5;
  Se déclare fermement opposée 5; Affirme son profond attachement 5; Reconnaît et regrette profondément 5;
  Se déclare très gravement préoccupée 5; Condamne avec la plus grande fermeté 5;
  Se déclare particulièrement préoccupée 5; Se déclare très profondément préoccupée 5;
  Continue de prendre note avec satisfaction 5; Se déclare de nouveau profondément préoccupée 5;
  Condamne également dans les termes les plus vigoureux 5; Connaît 4; Regrette 4; S’engage 4; Prolonge 4; Désireuse 4;
  Se dit inquiète 4; Mesure également 4; Déplore vivement 4; Souhaite en outre 4; Apprécie également 4;
  Souhaite également 4; Convient également 4; Déclare son intention 4; Se réaffirmant résolue 4;
  Condamne sans équivoque 4; Se déclare très inquiète 4; Est consciente également 4; Exprime sa préoccupation 4;
  Se dit vivement préoccupée 4; Demande de nouveau instamment 4; Est particulièrement consciente 4;
  Note également avec préoccupation 4; Insiste de nouveau sur la vive inquiétude 4;
  Renouvelle l’expression de sa reconnaissance 4; Répète 3; Incite 3; Propose 3; Juge utiles 3; Se déclare prêt 3;
  Exprime l’espoir 3; Exprime sa volonté 3; Déclare de nouveau 3; Se déclare disposé 3; Exprime son soutien 3;
  Se déclare consciente 3; Se déclare déterminée 3; Redit sa préoccupation 3; Exprime sa reconnaissance 3;
  Exprime sa vive inquiétude 3; Invite de nouveau instamment 3; Exprime sa grave préoccupation 3;
  Se déclare de même vivement préoccupée 3; Exprime sa solidarité et sa compassion 3;
  Accueille avec satisfaction et encourage 3; Se déclare gravement préoccupée également 3;
  Se déclare de nouveau gravement préoccupée 3;`
