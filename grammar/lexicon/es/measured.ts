// Written by `npm run openers`.
/**
 * Opening phrases as they stand in italics in 1025 resolutions of the General Assembly and the Security Council, sessions 75 to
 * 80 and 2020 to 2025, each with the number of times it was counted.
 */

/** Phrases of preambular paragraphs. */
export const preambular = `
  Recordando 2605; Reconociendo 1957; Reafirmando 1369; Acogiendo con beneplácito 887; Observando 837;
  Recordando también 750; Tomando nota 577; Destacando 543; Poniendo de relieve 467; Reconociendo también 433;
  Recordando además 297; Teniendo presente 296; Expresando 273; Reafirmando también 256; Reiterando 231; Convencida 209;
  Observando con preocupación 201; Expresando preocupación 198; Subrayando 197; Habiendo examinado 197;
  Profundamente preocupada 194; Consciente 177; Preocupada 172; Reconociendo además 152; Condenando 139;
  Observando con aprecio 135; Observando también 133; Alentando 124; Haciendo notar 123;
  Acogiendo con beneplácito también 104; Actuando 102; Observando con gran preocupación 99; Habiendo determinado 91;
  Recalcando 87; Expresando profunda preocupación 81; Reafirmando además 76; Condenando enérgicamente 75; Guiada 71;
  Afirmando 69; Instando 67; Encomiando 67; Observando con satisfacción 66; Gravemente preocupada 62; Considerando 59;
  Destacando también 58; Resaltando 55; Expresando grave preocupación 55; Tomando nota con aprecio 54;
  Tomando nota también 51; Exhortando 50; Teniendo presentes 49; Habiendo considerado 42; Deplorando 40;
  Observando además 40; Teniendo en cuenta 39; Tomando en consideración 39; Acogiendo con beneplácito además 39;
  Poniendo de relieve también 38; Observando con profunda preocupación 37; Reafirmando su compromiso 35; Decidida 33;
  Expresando su profunda preocupación 29; Aguardando con interés 25; Alarmada 23; Seriamente preocupada 23;
  Reiterando su preocupación 23; Expresando su preocupación 22; Profundamente preocupada también 21;
  Observando con grave preocupación 21; Pidiendo 19; Expresando aprecio 16; Expresando su reconocimiento 16;
  Observando con aprecio también 16; Conocedora 15; Apreciando 14; Condenando también 14; Sumamente preocupada 14;
  Destacando además 13; Tomando nota además 13; Expresando seria preocupación 13; Observando con preocupación también 13;
  Apoyando 11; Deseosa 10; Resuelta 10; Preocupada también 10; Haciendo notar también 10; Teniendo presente también 10;
  Expresando profunda preocupación también 10; Expresando su profunda preocupación también 10; Deseando 9;
  Convencida también 9; Habiendo examinado también 9; Alentada 8; Consciente también 8; Resaltando también 8;
  Haciendo referencia 8; Expresando su aprecio 8; Reiterando su enérgica condena 8; Expresando preocupación también 8;
  Reiterando su profunda preocupación 8; Expresando la más grave preocupación 8;
  Observando con gran preocupación también 8; Lamentando profundamente 7; Tomando nota con aprecio también 7;
  Confiando 6; Lamentando 6; Considerando también 6; Tomando conocimiento 6; Reiterando su compromiso 6;
  Expresando reconocimiento 6; Haciendo referencia también 6; Profundamente preocupada además 6;
  Expresando su grave preocupación 6; Condenando enérgicamente también 6; Honrando 5; Creyendo 5; Confirmando 5;
  Decepcionada 5; Respondiendo 5; Reiterando también 5; Habiendo escuchado 5; Rindiendo homenaje 5; Creyendo necesario 5;
  Reiterando su apoyo 5; Haciendo notar además 5; Alarmada y preocupada 5; Firmemente convencida 5;
  Profundamente alarmada 5; Reiterando su convicción 5; Deplorando en particular 5; Creyendo que es necesario 5;
  Compartiendo la profunda preocupación 5; Expresando su profunda preocupación además 5; Señalando 4; Conmemorando 4;
  Señalando también 4; Encomiando también 4; Gravemente preocupado 4; Profundamente convencida 4;
  Profundamente preocupado 4; Profundamente decepcionada 4; Particularmente preocupada 4; Haciendo notar con aprecio 4;
  Subrayando su firme condena 4; Guiado 3; Invitando 3; Rechazando 3; Comprendiendo 3; Decidida también 3;
  Habiendo recibido 3; Habiendo efectuado 3; Deplorando profundamente 3; Teniendo siempre presente 3;
  Teniendo en consideración 3; Acogiendo con satisfacción 3; Haciendo notar con aprecio también 3;
  Expresando grave preocupación también 3;`

/** Phrases of operative paragraphs. */
export const operative = `
  Alienta 2126; Solicita 1941; Exhorta 1683; Decide 1275; Reconoce 1127; Acoge con beneplácito 1095; Insta 1062;
  Recuerda 823; Reafirma 770; Invita 710; Destaca 692; Observa 648; Toma nota 582; Pone de relieve 495; Reitera 380;
  Subraya 270; Solicita también 199; Alienta también 183; Reconoce también 182; Pide 164; Observa con aprecio 160;
  Reafirma también 127; Acoge con beneplácito también 126; Recuerda también 115; Exhorta también 113;
  Observa con preocupación 112; Exige 108; Toma nota con aprecio 108; Encomia 107; Decide también 105; Condena 94;
  Expresa 93; Expresa preocupación 93; Afirma 91; Recalca 89; Expresa su aprecio 88; Autoriza 85; Destaca también 80;
  Observa también 76; Observa con satisfacción 75; Hace suyas 74; Decide además 73; Condena enérgicamente 71;
  Expresa su reconocimiento 60; Toma nota también 59; Reitera su solicitud 59; Pone de relieve también 57; Recomienda 51;
  Reafirma además 51; Alienta encarecidamente 50; Solicita además 49; Insta encarecidamente 48;
  Expresa profunda preocupación 47; Reconoce además 45; Hace notar 44; Alienta además 44; Expresa grave preocupación 44;
  Insta también 43; Aguarda con interés 40; Resalta 39; Acoge con beneplácito además 39; Apoya 37; Exhorta además 37;
  Hace un llamamiento 35; Aprueba 34; Invita también 32; Expresa su profunda preocupación 31; Tiene en cuenta 29;
  Expresa su preocupación 29; Conviene 26; Deplora 22; Aprecia 21; Observa además 21; Reitera su exhortación 21;
  Considera 18; Recuerda además 18; Expresa su intención 18; Lamenta 17; Reitera también 17; Autoriza además 15;
  Reitera su invitación 15; Pone de relieve nuevamente 15; Hace suyo 14; Determina 14; Reitera su aprecio 14;
  Reitera su llamamiento 14; Observa con satisfacción también 14; Declara 13; Resuelve 12; Toma nota además 12;
  Expresa su gratitud 12; Condena en los términos más enérgicos 12; Subraya también 11; Aprueba también 11;
  Acoge con aprecio 11; Reitera su reconocimiento 11; Expresa su aprecio también 10; Pide también 9;
  Reitera su exigencia 9; Renueva su exhortación 9; Expresa seria preocupación 9; Observa con aprecio también 9;
  Observa con preocupación también 9; Felicita 8; Confirma 8; Mantiene 8; Aprueba además 8; Reitera la solicitud 8;
  Encarga 7; Rinde homenaje 7; Condena también 7; Apoya plenamente 7; Renueva su compromiso 7;
  Condena en los términos más enérgicos posibles 7; Consigna 6; Requiere 6; Exige además 6; Expresa alarma 6;
  Afirma también 6; Sigue instando 6; Toma conocimiento 6; Recomienda también 6; Hace notar con aprecio 6; Respeta 5;
  Encomienda 5; Declara también 5; Pide nuevamente 5; Sigue preocupada 5; Exige una vez más 5; Señala y reafirma 5;
  Condena firmemente 5; Expresa la opinión 5; Expresa pleno apoyo 5; Considera alarmante 5; Señala a la atención 5;
  Condena sin reservas 5; Determina una vez más 5; Lamenta profundamente 5; Afirma su profundo compromiso 5;
  Expresa su seria preocupación 5; Hace un encarecido llamamiento 5; Sigue acogiendo con beneplácito 5;
  Expresa particular preocupación 5; Recalca su muy seria preocupación 5; Expresa grave preocupación también 5;
  Expresa su muy profunda preocupación 5; Condena, en los términos más enérgicos posibles 5;
  Condena también, en los términos más enérgicos posibles 5; Proclama 4; Prorroga 4; Se compromete 4; Autoriza también 4;
  Consigna también 4; Pide una vez más 4; Renueva su decisión 4; Expresa firme apoyo 4; Expresa su voluntad 4;
  Expresa la esperanza 4; Acoge con satisfacción 4; Expresa su satisfacción 4; Expresa su determinación 4;
  Declara su firme oposición 4; Hace notar con seria preocupación 4; Señala 3; Renueva 3; Propone 3; Expresa apoyo 3;
  Condena además 3; Encomia también 3; Condena de forma inequívoca 3; Expresa especial preocupación 3;
  Reafirma también su solicitud 3; Expresa su honda preocupación 3; Expresa su grave preocupación 3;
  Alienta encarecidamente también 3; Expresa solidaridad y compasión 3; Expresa su reconocimiento también 3;
  Expresa su muy seria preocupación 3;`
