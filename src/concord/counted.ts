// Written by `npm run counterparts`.
/**
 * Opening phrases that stand for English ones in about 1,030 resolutions of the General Assembly and the Security Council, sessions 75 to
 * 80 and 2020 to 2025, each with the number of times it was counted: `English: its own, and others;`, without the adverbs of a run.
 */
import type { OpenerPart } from '../../grammar/index.ts'

export const counted: Readonly<Record<string, Readonly<Record<OpenerPart, string>>>> = {
  fr: {
    preambular: `
    recalling: rappelant 3539, rappelant en particulier 14; recognizing: consciente 656, considérant 598, sachant 268,
    constatant 136, estimant 57, conscient 55, saluant 48, reconnaissant 41; reaffirming: réaffirmant 1635, rappelant 8,
    se déclarant de nouveau 4, se déclarant 4, exprimant une nouvelle fois 4, se déclarant de nouveau disposé 3; noting:
    notant 668, prenant note 278, constatant 84, prenant acte 31, considérant 10, notant avec préoccupation 8, sachant
    4, notant en particulier 4; welcoming: se félicitant 736, saluant 116, accueillant avec satisfaction 106, prenant
    note avec satisfaction 9, constatant avec satisfaction 9, notant avec intérêt 6, notant avec satisfaction 5; taking
    note: prenant note 439, prenant acte 144, notant 16, constatant 4, considérant 4; stressing: soulignant 530,
    insistant 61, mettant l’accent 6; emphasizing: soulignant 436, insistant 37, mettant l’accent 3; acknowledging:
    consciente 87, sachant 51, reconnaissant 50, considérant 42, prenant note 41, constatant 32, saluant 25, prenant
    acte 23; expressing: se déclarant 62, exprimant 33, se déclarant préoccupé 32, se déclarant vivement préoccupé 20,
    se déclarant profondément préoccupé 16, constatant 14, se déclarant gravement préoccupé 12, se félicitant 11;
    reiterating: réaffirmant 98, réitérant 39, rappelant 33, demandant de nouveau 13, soulignant de nouveau 6, affirmant
    de nouveau 5, demandant à nouveau 5, déclarant de nouveau 4, se déclarant de nouveau préoccupé 2; having considered:
    ayant examiné 215; convinced: convaincue 211; noting with concern: notant avec préoccupation 104, constatant avec
    préoccupation 33, notant avec inquiétude 24, prenant note avec préoccupation 24, prenant note avec inquiétude 10,
    constatant avec inquiétude 6, constatant 3, se déclarant préoccupée 2; deeply concerned: profondément préoccupée
    113, vivement préoccupée 65, notant avec une profonde préoccupation 10, gravement préoccupée 10, constatant avec une
    profonde préoccupation 8, profondément inquiète 5, notant avec une vive préoccupation 5, profondément préoccupé 2;
    underlining: soulignant 163, insistant 23; expressing concern: se déclarant préoccupée 57, constatant avec
    préoccupation 39, se déclarant préoccupé 21, constatant avec inquiétude 17, préoccupée 14, exprimant sa
    préoccupation 12, craignant 7, notant avec préoccupation 6; mindful: sachant 74, consciente 63, ayant à l’esprit 17,
    considérant 11, prenant note 5, ayant présentes à l’esprit 5, conscient 5; concerned: préoccupée 102, constatant
    avec inquiétude 44, constatant avec préoccupation 16, notant avec inquiétude 7, craignant 5, inquiète 4; bearing in
    mind: ayant à l’esprit 85, considérant 30, gardant à l’esprit 28, sachant 13, consciente 6; noting with
    appreciation: prenant note avec satisfaction 75, notant avec satisfaction 51, notant avec gratitude 11, sachant gré
    8, remerciant 6, prenant note avec intérêt 3, prenant note en s’en félicitant 3, appréciant 2; condemning:
    condamnant 148, condamnant avec la plus grande fermeté 3; encouraging: encourageant 91, engageant 12, invitant 9,
    préconisant 2, constatant avec satisfaction 2, appelant 2; acting: agissant 100; determining: constatant 56,
    considérant 34; aware: consciente 77, sachant 13, tenant compte 4, considérant 3; underscoring: soulignant 85,
    insistant 2; noting with great concern: notant avec une vive préoccupation 88, notant avec une grande préoccupation
    5, notant avec une vive inquiétude 2; expressing deep concern: constatant avec une vive inquiétude 15, se déclarant
    profondément préoccupée 13, se déclarant gravement préoccupée 12, se déclarant profondément préoccupé 6, exprimant
    sa vive préoccupation 5, se déclarant vivement préoccupée 5, s’inquiétant vivement 5, profondément préoccupée 4;
    considering: considérant 64, estimant 10, consciente 5, jugeant 2; recognising: conscient 38, constatant 14, sachant
    12, saluant 5, prenant acte 4, considérant 3, reconnaissant 2; conscious: sachant 39, consciente 37; strongly
    condemning: condamnant fermement 57, condamnant énergiquement 14, condamnant de même fermement 5; guided: guidée 64,
    s’inspirant 5, guidé 3; affirming: affirmant 66, soulignant 2; urging: exhortant 44, demandant instamment 17,
    engageant instamment 2; commending: saluant 33, félicitant 14, louant 12, se félicitant 4, rendant hommage 4,
    remerciant 2; noting with satisfaction: notant avec satisfaction 29, prenant note avec satisfaction 18, constatant
    avec satisfaction 15; gravely concerned: gravement préoccupée 44, profondément préoccupée 8, vivement préoccupée 6,
    vivement préoccupé 2, gravement préoccupé 2; highlighting: soulignant 52, insistant 7, faisant valoir 2; expressing
    grave concern: se déclarant gravement préoccupée 12, se déclarant vivement préoccupée 10, se déclarant profondément
    préoccupée 9, exprimant sa grave inquiétude 6, constatant avec une vive préoccupation 5, se déclarant vivement
    préoccupé 4, gravement préoccupée 3, constatant avec une vive inquiétude 2; taking note with appreciation: prenant
    note avec satisfaction 44, notant avec satisfaction 6, se félicitant 3, prenant acte avec satisfaction 2, notant
    avec intérêt 2, prenant note en s’en félicitant 2; deploring: déplorant 40, déplorant en particulier 5; seriously
    concerned: gravement préoccupée 18, vivement préoccupée 12, profondément préoccupée 5; taking into account: tenant
    compte 14, considérant 7, ayant à l’esprit 6, sachant 3, consciente 3, prenant en considération 2; determined:
    résolue 27, déterminée 9; reaffirming its commitment: réaffirmant 5; emphasising: soulignant 20, insistant 9,
    déclarant 2; noting with deep concern: notant avec une vive préoccupation 8, notant avec une profonde inquiétude 5,
    prenant note avec une vive préoccupation 5, constatant avec une profonde inquiétude 4, vivement préoccupée 2,
    constatant avec préoccupation 2; calling: demandant 18, engageant 5, appelant 4; noting with grave concern: notant
    avec une vive préoccupation 10, constatant avec une grave préoccupation 6, notant avec une vive inquiétude 6,
    constatant avec une vive préoccupation 4; expressing its appreciation: remerciant 12, félicitant 5, se félicitant 5,
    sachant gré 3; alarmed: alarmée 24; looking forward: attendant avec intérêt 20, se réjouissant 2; calling upon:
    demandant 21, invitant 2; expressing its concern: se déclarant préoccupée 10, préoccupée 5, notant avec
    préoccupation 3, constatant avec préoccupation 3; recalling with appreciation: rappelant avec satisfaction 28;
    having examined: ayant examiné 21; expressing appreciation: remerciant 8, saluant 7; expressing its deep concern:
    profondément préoccupée 18, constatant avec une vive inquiétude 5; reiterating its concern: se déclarant de nouveau
    préoccupée 8, redisant sa préoccupation 5, constatant une fois avec inquiétude 3, se déclarant 2; cognizant:
    consciente 18; noting with serious concern: constatant avec une vive inquiétude 6, prenant note avec une vive
    préoccupation 5, prenant note avec une vive inquiétude 3, notant avec une vive préoccupation 2; expressing its grave
    concern: gravement préoccupée 16, se déclarant gravement préoccupée 9; expressing serious concern: se déclarant
    profondément préoccupé 5, se déclarant gravement préoccupée 3, se déclarant vivement préoccupé 3; appreciating: se
    félicitant 12, saluant 2; taking into consideration: tenant compte 7, prenant en considération 2, considérant 2,
    ayant à l’esprit 2; expressing gravest concerns: exprimant les plus vives inquiétudes 12; noting with regret: notant
    avec regret 7, déplorant 4; supporting: appuyant 6; calling for: lançant un appel 4, demandant 4; reaffirming once
    more: réaffirmant une fois 10; resolved: résolue 10; reaffirming its determination: réaffirmant 5; believing it
    necessary: convaincue 10; acknowledging with appreciation: prenant note avec satisfaction 5, notant avec gratitude
    4; wishing: désireuse 6, souhaitant 2; recognizing with deep concern: constatant avec une profonde inquiétude 8;
    reiterating its strong condemnation: condamnant de nouveau énergiquement 8; encouraged: jugeant encourageant 5,
    encouragée 3; recalling with concern: rappelant avec préoccupation 8; referring: rappelant 14; desirous: souhaitant
    7; calling on: demandant 3, exhortant 2; recognizing with concern: constatant avec inquiétude 4, constatant avec
    préoccupation 2; trusting: convaincue 6; expressing deep appreciation: exprimant sa profonde gratitude 5; expressing
    profound regret: regrettant profondément 5; alarmed and concerned: alarmée et préoccupée 5; deeply alarmed:
    profondément alarmée 5; having listened: ayant écouté 5; stressing again with grave concern: soulignant de nouveau
    avec une vive inquiétude 5; confirming: réaffirmant 5; reaffirming its serious concern: se déclarant de nouveau
    gravement préoccupée 5; noting again with appreciation: notant de nouveau avec gratitude 5; recognizing and
    affirming: considérant et affirmant 5; disappointed: déplorant 5; reiterating its conviction: se déclarant de
    nouveau convaincue 5; being gravely concerned: gravement préoccupée 5; recognizing with satisfaction: constatant
    avec satisfaction 5; deeply convinced: profondément convaincue 5; firmly convinced: fermement convaincue 5; noting
    with deep regret: notant avec un profond regret 5; believing: estimant 3, convaincue 2; expressing alarm: se
    déclarant alarmé 4; recalling and reaffirming: rappelant et réaffirmant 5; reiterating its condemnation: condamnant
    de nouveau 4; reiterating its appreciation: remerciant de nouveau 4; reiterating its grave concern: exprimant de
    nouveau sa profonde préoccupation 4; deeply disappointed: déplorant vivement 4; remaining deeply concerned:
    demeurant vivement préoccupée 3; recognizing and reaffirming: considérant et réaffirmant 3; reaffirming its
    recognition: constatant une fois encore 4; strongly encouraging: encourageant fortement 2, encourageant vivement 2;
    strongly deploring: déplorant vivement 3; remaining concerned: restant préoccupée 3; expressing solidarity:
    exprimant sa solidarité 3; particularly concerned: se préoccupant spécialement 3; calling attention: appelant
    l’attention 6; regretting: regrettant 2; rejecting: rejetant 3; realizing: sachant 2; taking note with concern:
    prenant note avec préoccupation 3; reiterating its deep concern: se déclarant de nouveau gravement préoccupée 2;
    having received: ayant reçu 3; noting with profound concern: prenant note avec une vive préoccupation 3; inviting:
    invitant 3; ever mindful: toujours consciente 3; paying tribute: saluant 3; having regard: ayant à l’esprit 3;
    having conducted: ayant examiné 3; endorsing: approuvant 2;`,
    operative: `
    encourages: encourage 1269, engage 599, invite 54, préconise 36, se déclare favorable 10, souhaite 10, appuie 7,
    appelle 5; requests: prie 1706, demande 160, invite 10, prie instamment 9, engage 7, demande instamment 4; calls
    upon: demande 1117, engage 153, invite 92, exhorte 28, prie 27, demande de nouveau 10, demande une fois 10, appelle
    6, invite une fois 4, demande instamment 3; decides: décide 1302; welcomes: se félicite 764, salue 116, accueille
    avec satisfaction 95, prend note avec satisfaction 26, se réjouit 15, accueille favorablement 12, accueille avec
    intérêt 9, apprécie 5; urges: exhorte 410, demande instamment 220, prie instamment 197, engage instamment 43, engage
    vivement 25, invite instamment 22, exhorte de nouveau 5, engage 5, invite de même instamment 4; recognizes:
    considère 205, constate 168, est consciente 146, estime 83, sait 48, reconnaît 41, salue 36, apprécie 30, se dit
    consciente 5, convient 4; reaffirms: réaffirme 821, demande de nouveau 7, redit 5, décide 4, réitère 2; stresses:
    souligne 681, insiste 47; recalls: rappelle 738, encourage à nouveau 3, prend note 2; invites: invite 622, demande
    8, engage 5; takes note: prend note 347, prend acte 186, note 19; notes: note 308, prend note 189, constate 23,
    prend acte 11, rappelle 3, note avec préoccupation 3; emphasizes: souligne 413, insiste 34, met l’accent 6;
    reiterates: réaffirme 182, rappelle 37, demande de nouveau 22, renouvelle 14, redit 14, invite de nouveau 12,
    réitère 11, affirme de nouveau 6; underlines: souligne 237, insiste 10; acknowledges: constate 46, prend acte 38,
    prend note 26, considère 22, estime 22, salue 17, est consciente 14, reconnaît 13; notes with appreciation: prend
    note avec satisfaction 76, note avec satisfaction 46, se félicite 12, prend note avec gratitude 5, prend note avec
    intérêt 4, sait gré 2, accueille favorablement 2, note avec gratitude 2; calls for: demande 106, appelle 19, dit
    souhaiter 5, appelle de ses vœux 5, demande de nouveau 4, demande instamment 3, souhaite 2, invite 2; calls on:
    demande 93, prie 12, exhorte 11, engage 7, invite 6, appelle 5; expresses its appreciation: remercie 61, se félicite
    20, exprime sa gratitude 13, salue 8, exprime ses remerciements 5, apprécie 4, exprime sa satisfaction 3; demands:
    exige 88, enjoint 15, demande 4, exhorte 2, engage 2; takes note with appreciation: prend note avec satisfaction 83,
    prend acte avec satisfaction 7, accueille avec satisfaction 6, salue 5, se félicite 2, prend note avec intérêt 2;
    commends: félicite 39, salue 27, se félicite 9, sait gré 5, rend hommage 5, soumet 5, accueille avec satisfaction 5,
    note avec satisfaction 4; condemns: condamne 95, condamne fermement 2; expresses: exprime 33, se déclare 20, appuie
    9, entend 5, appuie pleinement 3, exprime son intention 2, déclare 2, salue 2; endorses: souscrit 56, approuve 15,
    fait siennes 10, fait sien 4; underscores: souligne 84, insiste 3; affirms: affirme 80, déclare 7, se déclare prêt
    2; notes with concern: note avec préoccupation 55, note avec inquiétude 10, prend note avec inquiétude 9, constate
    avec préoccupation 8, constate avec inquiétude 4, prend note avec préoccupation 2; expresses concern: se déclare
    préoccupée 40, s’inquiète 14, constate avec inquiétude 8, se déclare préoccupé 3, exprime sa préoccupation 2;
    strongly condemns: condamne fermement 45, condamne énergiquement 9, condamne avec force 5, condamne vigoureusement
    2, condamne 2; notes with satisfaction: note avec satisfaction 56, prend note avec satisfaction 13, constate avec
    satisfaction 3; reiterates its request: prie de nouveau 39, demande de nouveau 15, réaffirme 4; calls: demande 48,
    appelle 4, exhorte 2; strongly encourages: encourage vivement 28, engage vivement 14, souhaite vivement 5, exhorte
    5, encourage fortement 3; authorizes: autorise 54; recommends: recommande 56; strongly urges: engage vivement 28,
    demande instamment 12, exhorte instamment 3, exhorte avec véhémence 2, engage 2; looks forward: attend avec intérêt
    35; supports: appuie 19, préconise 7, soutient 5, encourage 3; highlights: souligne 26, signale 2; expresses serious
    concern: se déclare vivement préoccupée 7, se déclare gravement préoccupée 7, se dit vivement préoccupée 4, se
    déclare très préoccupée 4, se déclare vivement préoccupé 4, exprime sa vive inquiétude 3, se déclare de même
    vivement préoccupée 3, constate avec une vive préoccupation 2; approves: approuve 48; expresses its deep concern: se
    déclare profondément préoccupée 11, constate avec une profonde préoccupation 10, constate avec une vive
    préoccupation 2; takes into account: prend en considération 28; expresses deep concern: se déclare profondément
    préoccupée 18, constate avec une vive inquiétude 6, se dit profondément préoccupée 4; appeals: demande instamment 9,
    engage 9, lance un appel 5, demande 4; agrees: convient 27; reiterates its appreciation: remercie de nouveau 10,
    exprime de nouveau ses remerciements 6, renouvelle l’expression de sa reconnaissance 4, se félicite de nouveau 4;
    expresses its concern: se déclare préoccupée 6, se dit préoccupée 5, déplore 5, s’inquiète 4, se déclare préoccupé
    2; deplores: déplore 22; emphasises: souligne 19; appreciates: se félicite 10, apprécie 5, note avec satisfaction 4;
    reiterates its call upon: demande de nouveau 14, exhorte de nouveau 3, demande une nouvelle fois 2; authorises:
    autorise 26, autorise par ailleurs 5; expresses grave concern: se déclare gravement préoccupée 10, se déclare
    vivement préoccupée 5, se déclare très inquiète 4, se déclare profondément préoccupée 2; considers: considère 8,
    estime 5, juge 3; reaffirms its commitment: réaffirme 8; re-emphasizes: réaffirme 10, souligne de nouveau 6;
    regrets: déplore 13, regrette 3; reiterates its call for: demande de nouveau 8, réitère son appel 5; expresses its
    gratitude: exprime sa gratitude 12, remercie 2; reiterates its invitation: invite de nouveau 13; expresses its
    intention: déclare son intention 4, exprime son intention 3, entend 3; recalls with appreciation: rappelle avec
    satisfaction 12; recognises: constate 5, est conscient 4, salue 2; declares: déclare 15, proclame 2; condemns in the
    strongest terms: condamne dans les termes les plus vigoureux 5, condamne avec la plus grande fermeté 4, condamne
    dans les termes les plus énergiques 3; directs: charge 5, donne pour instruction 5; determines: considère 6, décide
    4; condemns in the strongest possible terms: condamne dans les termes les plus vigoureux 6, condamne dans les termes
    les plus énergiques 5, condamne dans les termes les plus forts 2; expresses particular concern: se déclare
    particulièrement préoccupée 5, se déclare particulièrement préoccupé 4; resolves: décide 9; invites and encourages:
    invite et encourage 10; renews its call upon: demande de nouveau 9; recalls with satisfaction: rappelle avec
    satisfaction 9; recommits: s’engage de nouveau 9; reiterates its demand: exige une fois 5, exige de nouveau 4;
    reiterates its call: demande de nouveau 5, réitère 2; acknowledges with appreciation: se félicite 4, prend note avec
    satisfaction 4; congratulates: félicite 7; once again urges: exhorte une fois 4, demande de nouveau instamment 4;
    welcomes with appreciation: accueille avec satisfaction 4, se félicite 3; reaffirms its determination: réaffirme 5;
    strongly reaffirms: réaffirme avec force 7; takes note with interest: prend note avec intérêt 7; fully supports:
    appuie pleinement 5, appuie 2; reiterates its calls: demande de nouveau 3, demande 3; notes with great concern: note
    avec une grande inquiétude 4, constate avec une vive préoccupation 2; expresses strong concern: se déclare vivement
    préoccupée 6; welcomes and encourages: accueille avec satisfaction et encourage 3, salue et encourage 2; confirms:
    confirme 6; urgently calls upon: prie instamment 2, demande de toute urgence 2; requires: enjoint 6; continues to
    urge: invite de nouveau instamment 3; determines once more: constate une fois 5; demands once more: exige une fois
    5; calls attention to and reaffirms: rappelle et réaffirme 5; notes with grave concern: note avec une vive
    préoccupation 5; expresses alarm: se déclare alarmée 4; emphasizes its utmost concern: se déclare préoccupée au plus
    haut point 5; declares its firm opposition: se déclare fermement opposée 5; considers it alarming: juge alarmant 5;
    reiterates its support: renouvelle son soutien 5; expresses its very serious concern: se déclare très gravement
    préoccupée 5; expresses its very deep concern: se déclare très profondément préoccupée 5; acknowledges with great
    concern: constate avec une vive préoccupation 5; notes with deep regret: note avec un profond regret 5; reaffirms
    its recognition: constate une fois encore 5; reiterates its invitation and encouragement: invite et encourage de
    nouveau 5; continues to welcome: continue de prendre note avec satisfaction 5; underlines once again: souligne de
    nouveau 5; reiterates its condemnation: condamne de nouveau 5; reaffirms its approval: réaffirme 5; expresses the
    view: considère 5; notes with interest: note avec intérêt 3, prend note avec intérêt 2; reminds: rappelle 5;
    appropriates: ouvre 8; reiterates its call on: prie de nouveau 3; deeply regrets: déplore vivement 4; expresses full
    support: appuie sans réserve 4; proclaims: proclame 4; draws the attention: appelle l’attention 4; notes with
    increasing concern: note avec une préoccupation croissante 4; emphasizes once more: met de nouveau l’accent 4;
    firmly condemns: condamne fermement 4; condemns without reservation: condamne sans réserve 4; affirms its deep
    commitment: affirme son profond attachement 4; reiterates its conviction: se déclare de nouveau convaincue 4;
    recognizes with concern: constate avec préoccupation 3; recalls with concern: rappelle avec préoccupation 3; recalls
    and reiterates: rappelle et renouvelle 3; commits: s’engage 4; pays tribute: rend hommage 2, salue 2; expresses its
    satisfaction: exprime sa satisfaction 4; reaffirms its strong support: réaffirme 4; reiterates its approval:
    approuve de nouveau 4; once again encourages: engage une fois 4; notes with serious concern: prend note avec une
    profonde préoccupation 4; expresses strong support: appuie sans réserve 4; welcomes and supports: salue et appuie 2,
    accueille favorablement et appuie 2; condemns unequivocally: condamne sans équivoque 4; renews: réitère 2, demande à
    nouveau 2; extends: prolonge 4; stresses its continued determination: souligne 3; takes note once again: prend note
    une nouvelle fois 3; expresses its determination: se déclare déterminée 3; remains concerned: demeure préoccupée 3;
    acknowledges and profoundly regrets: reconnaît et regrette profondément 3; strongly appeals: lance un appel pressant
    3; reaffirms its conviction: se déclare de nouveau convaincue 3; notes with alarm: constate avec inquiétude 3;
    expresses appreciation: se félicite 2; takes note with grave concern: prend note avec une vive préoccupation 3;
    recognizes and encourages: sait 2; recalls its request: rappelle 3; reaffirms its request: prie de nouveau 3;
    recalls with interest: rappelle avec intérêt 3; expresses its grave concern: se dit profondément préoccupée 2;
    expresses its willingness: se déclare disposé 2;`,
  },
  es: {
    preambular: `
    recalling: recordando 3625, recordando en particular 14; recognizing: reconociendo 2032; reaffirming: reafirmando
    1692, reiterando 6; noting: observando 996, haciendo notar 138, observando con preocupación 4, observando en
    particular 4, tomando nota 3; welcoming: acogiendo con beneplácito 1024, acogiendo 2, acogiendo con satisfacción 2;
    taking note: tomando nota 615; stressing: destacando 606; emphasizing: poniendo de relieve 478, destacando 7;
    acknowledging: reconociendo 397, tomando conocimiento 6; expressing: expresando 275, expresando preocupación 7,
    expresando grave preocupación 5, expresando aprecio 2, expresando profunda preocupación 2; reiterating: reiterando
    228; having considered: habiendo examinado 185, habiendo considerado 42; convinced: convencida 216; noting with
    concern: observando con preocupación 205, haciendo notar con preocupación 2; deeply concerned: profundamente
    preocupada 217, profundamente preocupado 3; underlining: subrayando 192; expressing concern: expresando preocupación
    194; mindful: teniendo presente 163, teniendo presentes 23, consciente 3; concerned: preocupada 179; bearing in
    mind: teniendo presente 140, teniendo presentes 28; noting with appreciation: observando con aprecio 147, observando
    con reconocimiento 12, haciendo notar con aprecio 7; condemning: condenando 152; encouraging: alentando 123; acting:
    actuando 102; aware: consciente 100; determining: habiendo determinado 91; underscoring: recalcando 87, subrayando
    2; noting with great concern: observando con gran preocupación 93; considering: considerando 65, tomando en
    consideración 25; expressing deep concern: expresando profunda preocupación 82; recognising: reconociendo 81;
    conscious: consciente 77; strongly condemning: condenando enérgicamente 79; guided: guiada 70, guiado 3; affirming:
    afirmando 69; noting with satisfaction: observando con satisfacción 65; commending: encomiando 71; urging: instando
    66; gravely concerned: gravemente preocupada 57, gravemente preocupado 4; highlighting: resaltando 63; expressing
    grave concern: expresando grave preocupación 52, expresando profunda preocupación 6; taking note with appreciation:
    tomando nota con aprecio 61; taking into account: teniendo en cuenta 39; deploring: deplorando 40, deplorando en
    particular 5; seriously concerned: seriamente preocupada 23, sumamente preocupada 14; reaffirming its commitment:
    reafirmando su compromiso 34, reafirmando 2; determined: decidida 36; emphasising: poniendo de relieve 34; noting
    with deep concern: observando con profunda preocupación 29; calling: exhortando 19, pidiendo 8; noting with grave
    concern: observando con grave preocupación 19, observando con profunda preocupación 6; expressing its appreciation:
    expresando su reconocimiento 16, expresando su aprecio 8; alarmed: alarmada 24; looking forward: aguardando con
    interés 23; calling upon: exhortando 24; expressing its concern: expresando su preocupación 22; recalling with
    appreciation: recordando con aprecio 27; having examined: habiendo examinado 21; expressing appreciation: expresando
    aprecio 14, expresando reconocimiento 6; expressing its deep concern: expresando su profunda preocupación 24;
    reiterating its concern: reiterando su preocupación 19; cognizant: conocedora 15, consciente 4; noting with serious
    concern: observando con gran preocupación 13, observando con grave preocupación 2, tomando nota con gran
    preocupación 2; expressing its grave concern: expresando su profunda preocupación 20, expresando su grave
    preocupación 5; taking into consideration: tomando en consideración 15; expressing serious concern: expresando seria
    preocupación 13; appreciating: apreciando 14; expressing gravest concerns: expresando la más grave preocupación 8;
    noting with regret: observando con pesar 12; supporting: apoyando 11; calling for: pidiendo 11; reaffirming once
    more: reafirmando una vez más 10; resolved: resuelta 10; desirous: deseosa 10; believing it necessary: creyendo
    necesario 5, creyendo que es necesario 5; wishing: deseando 9; acknowledging with appreciation: reconociendo con
    aprecio 9; recalling with concern: recordando con preocupación 9; recognizing with deep concern: reconociendo con
    profunda preocupación 8; reiterating its strong condemnation: reiterando su enérgica condena 8; encouraged: alentada
    8; referring: haciendo referencia 14; reiterating its commitment: reiterando su compromiso 6; calling on: exhortando
    7; recognizing with concern: reconociendo con preocupación 6; trusting: confiando 6; expressing profound regret:
    lamentando profundamente 5; alarmed and concerned: alarmada y preocupada 5; deeply alarmed: profundamente alarmada
    5; having listened: habiendo escuchado 5; stressing again with grave concern: destacando nuevamente con grave
    preocupación 5; confirming: confirmando 5; noting again with appreciation: observando nuevamente con reconocimiento
    5; reiterating its support: reiterando su apoyo 4; recognizing and affirming: reconociendo y afirmando 5;
    disappointed: decepcionada 5; reiterating its conviction: reiterando su convicción 5; being gravely concerned:
    gravemente preocupada 5; recognizing with satisfaction: reconociendo con satisfacción 5; deeply convinced:
    profundamente convencida 4; firmly convinced: firmemente convencida 5; noting with deep regret: observando con
    profundo pesar 5; believing: creyendo 5; recalling and reaffirming: recordando y reafirmando 5; regretting:
    lamentando 4; underlining its strong condemnation: subrayando su firme condena 4; reiterating its grave concern:
    reiterando su profunda preocupación 4; deeply disappointed: profundamente decepcionada 4; remaining deeply
    concerned: profundamente preocupada aún 2; recognizing and reaffirming: reconociendo y reafirmando 4; emphasizing
    once again: poniendo de relieve nuevamente 4; strongly encouraging: alentando encarecidamente 2, alentando
    enérgicamente 2; strongly deploring: deplorando profundamente 3; remaining concerned: reiterando su preocupación 3;
    particularly concerned: particularmente preocupada 3; calling attention: señalando 6; rejecting: rechazando 3;
    realizing: comprendiendo 3; taking note with concern: tomando nota con preocupación 3; reiterating its deep concern:
    reiterando su profunda preocupación 3; having received: habiendo recibido 3; noting with profound concern:
    observando con profunda preocupación 2; inviting: invitando 3; ever mindful: teniendo siempre presente 3; paying
    tribute: rindiendo homenaje 3; having regard: teniendo en consideración 3; having conducted: habiendo efectuado 3;
    endorsing: respaldando 2;`,
    operative: `
    encourages: alienta 2022; requests: solicita 1883; calls upon: exhorta 1476, exhorta una vez más 24; decides: decide
    1391; welcomes: acoge con beneplácito 1088, acoge con satisfacción 5; urges: insta 992; recognizes: reconoce 909;
    reaffirms: reafirma 842; recalls: recuerda 772; invites: invita 664; stresses: destaca 710, subraya 2; takes note:
    toma nota 589, toma conocimiento 6; notes: observa 515, hace notar 44, toma nota 3; emphasizes: pone de relieve 444,
    destaca 2; reiterates: reitera 339, pide nuevamente 2; acknowledges: reconoce 249; underlines: subraya 243; notes
    with appreciation: observa con aprecio 128, observa con reconocimiento 9, hace notar con aprecio 6, toma nota con
    aprecio 2, toma conocimiento con aprecio 2; calls for: pide 140, pide una vez más 4; calls on: exhorta 134;
    expresses its appreciation: expresa su aprecio 81, expresa su reconocimiento 58; demands: exige 110; takes note with
    appreciation: toma nota con aprecio 100, toma nota con reconocimiento 4; commends: encomia 99; endorses: hace suyas
    72, hace suyo 14, hace suya 10; condemns: condena 100; expresses: expresa 86, expresa su intención 2; underscores:
    recalca 85, subraya 2; affirms: afirma 92; notes with concern: observa con preocupación 85; expresses concern:
    expresa preocupación 72; strongly condemns: condena enérgicamente 65; notes with satisfaction: observa con
    satisfacción 71; calls: exhorta 35, pide 21; authorizes: autoriza 55; strongly encourages: alienta encarecidamente
    47, alienta firmemente 4; reiterates its request: reitera su solicitud 39, reitera la solicitud 8, reitera 2;
    recommends: recomienda 54; strongly urges: insta encarecidamente 45; highlights: resalta 36; supports: apoya 35;
    looks forward: aguarda con interés 35; appeals: hace un llamamiento 32; expresses serious concern: expresa grave
    preocupación 27, expresa seria preocupación 5, expresa su honda preocupación 3; expresses its deep concern: expresa
    su profunda preocupación 29; takes into account: tiene en cuenta 29; approves: aprueba 47; agrees: conviene 26;
    expresses deep concern: expresa profunda preocupación 25; reiterates its appreciation: reitera su aprecio 14,
    reitera su reconocimiento 11; emphasises: pone de relieve 24; expresses its concern: expresa su preocupación 22;
    deplores: deplora 22; expresses grave concern: expresa grave preocupación 17, expresa profunda preocupación 8;
    reiterates its call upon: reitera su exhortación 16, exhorta nuevamente 3, reitera su llamamiento 2; authorises:
    autoriza 34; appreciates: aprecia 20; considers: considera 18; regrets: lamenta 17; re-emphasizes: pone de relieve
    nuevamente 14, pone de relieve una vez más 2; reiterates its call for: reitera su llamamiento 6, pide nuevamente 2;
    expresses its gratitude: expresa su gratitud 12, expresa 3; expresses its intention: expresa su intención 14;
    reiterates its invitation: reitera su invitación 12; directs: encarga 7, encomienda 5; recognises: reconoce 13;
    declares: declara 17; condemns in the strongest terms: condena en los términos más enérgicos 12; determines:
    determina 12; recalls with appreciation: recuerda con aprecio 10; condemns in the strongest possible terms: condena
    en los términos más enérgicos posibles 7, condena, en los términos más enérgicos posibles 4; expresses particular
    concern: expresa particular preocupación 5, expresa especial preocupación 3; recalls with satisfaction: recuerda con
    satisfacción 9; resolves: resuelve 10; reaffirms its support: reafirma 2; invites and encourages: invita y alienta
    10; renews its call upon: renueva su exhortación 9; recommits: renueva su compromiso 7, renueva 2; reiterates its
    demand: reitera su exigencia 9; reiterates its call: reitera su llamamiento 6; acknowledges with appreciation:
    reconoce con aprecio 8; urgently calls upon: exhorta urgentemente 3, insta urgentemente 3, exhorta con urgencia 2;
    strongly reaffirms: reafirma enérgicamente 7; congratulates: felicita 7; confirms: confirma 7; fully supports: apoya
    plenamente 7; reiterates its calls: exhorta una vez más 2; notes with great concern: observa con gran preocupación
    6; takes note with interest: toma nota con interés 6; expresses strong concern: expresa profunda preocupación 5;
    welcomes with appreciation: acoge con aprecio 6; notes with interest: observa con interés 6; appropriates: consigna
    10; welcomes and encourages: acoge con beneplácito y alienta 6; requires: requiere 6; continues to urge: sigue
    instando 6; determines once more: determina una vez más 5; demands once more: exige una vez más 5; once again
    encourages: alienta una vez más 5; draws the attention: señala a la atención 5; calls attention to and reaffirms:
    señala y reafirma 5; notes with grave concern: observa con grave preocupación 4; declares its firm opposition:
    declara su firme oposición 4; considers it alarming: considera alarmante 5; expresses its very serious concern:
    expresa su muy seria preocupación 3; underscores its very serious concern: recalca su muy seria preocupación 5;
    expresses its very deep concern: expresa su muy profunda preocupación 5; acknowledges with great concern: reconoce
    con gran preocupación 5; reiterates its invitation and encouragement: invita y alienta nuevamente 5; continues to
    welcome: sigue acogiendo con beneplácito 5; underlines once again: subraya una vez más 5; expresses the view:
    expresa la opinión 5; reminds: recuerda 5; once again urges: insta una vez más 4; reiterates its call on: exhorta
    nuevamente 4; deeply regrets: lamenta profundamente 5; expresses full support: expresa pleno apoyo 4; proclaims:
    proclama 4; notes with increasing concern: observa con creciente preocupación 4; expresses alarm: expresa alarma 4;
    notes with deep regret: observa con profundo pesar 4; recognizes with concern: reconoce con preocupación 4; recalls
    with concern: recuerda con preocupación 4; recalls and reiterates: recuerda y reitera 4; expresses appreciation:
    expresa aprecio 2, expresa reconocimiento 2; commits: se compromete 4; pays tribute: rinde homenaje 4; expresses the
    hope: expresa la esperanza 4; expresses its satisfaction: expresa su satisfacción 4; expresses strong support:
    expresa firme apoyo 4; welcomes and supports: acoge con beneplácito y apoya 4; condemns unequivocally: condena de
    forma inequívoca 3; renews: exhorta nuevamente 2; extends: prorroga 4; takes note once again: toma nota una vez más
    3; emphasizes once more: pone de relieve una vez más 3; firmly condemns: condena firmemente 3; condemns without
    reservation: condena sin reservas 3; affirms its deep commitment: afirma su profundo compromiso 3; expresses its
    determination: expresa su determinación 3; expresses support: expresa apoyo 3; remains concerned: sigue preocupada
    3; expresses its serious concern: expresa su seria preocupación 3; takes note with grave concern: toma nota con
    grave preocupación 3; recognizes and encourages: reconoce y alienta 3; notes with serious concern: hace notar con
    seria preocupación 3; acknowledges and profoundly regrets: reconoce y lamenta profundamente 3; strongly appeals:
    hace un encarecido llamamiento 3; recalls with interest: recuerda con interés 3; proposes: propone 3; expresses its
    grave concern: expresa su grave preocupación 3; expresses its willingness: expresa su voluntad 3;`,
  },
  ru: {
    preambular: `
    recalling: ссылаясь 2374, напоминая 1160; recognizing: признавая 1168, учитывая 613, считая 68, отмечая 53, принимая
    во внимание 35, констатируя 10, считая необходимым 8; reaffirming: подтверждая 1287, вновь подтверждая 327, вновь
    заявляя 54; noting: отмечая 1058, принимая к сведению 43, с обеспокоенностью отмечая 6, принимая во внимание 5,
    учитывая 4, особо отмечая 3; welcoming: приветствуя 655, с удовлетворением отмечая 337, с удовлетворением принимая к
    сведению 7, позитивно оценивая 2, позитивно отмечая 2, одобряя 2; taking note: принимая к сведению 566, принимая во
    внимание 19, отмечая 13, принимая 4, с удовлетворением принимая к сведению 2; stressing: подчеркивая 519, особо
    отмечая 69, обращая особое внимание 10, отмечая 2; emphasizing: подчеркивая 233, особо отмечая 231, обращая особое
    внимание 10; acknowledging: признавая 132, принимая во внимание 91, констатируя 79, отмечая 36, учитывая 19,
    принимая к сведению 19, подтверждая 12, сознавая 3; expressing: выражая 236, заявляя 13, выражая обеспокоенность 5,
    выражая признательность 3, выражая озабоченность 3; reiterating: вновь заявляя 93, подтверждая 49, повторяя 18,
    вновь подтверждая 11, вновь призывая 10, вновь отмечая 10, вновь обращаясь 9, вновь выражая 6; having considered:
    рассмотрев 222; convinced: будучи убеждена 211; noting with concern: с обеспокоенностью отмечая 143, с
    озабоченностью отмечая 46, отмечая с обеспокоенностью 8; underlining: подчеркивая 124, обращая особое внимание 37,
    особо отмечая 30; deeply concerned: будучи глубоко обеспокоена 198, выражая глубокую обеспокоенность 11, будучи
    глубоко озабочена 3, будучи серьезно обеспокоена 3; expressing concern: выражая обеспокоенность 125, выражая
    озабоченность 63, выражая 2; mindful: памятуя 108, сознавая 31, учитывая 20, принимая во внимание 20, отмечая 5;
    concerned: будучи обеспокоена 92, будучи озабочена 56, выражая обеспокоенность 13, испытывая озабоченность 5,
    испытывая обеспокоенность 4, выражая озабоченность 2; bearing in mind: принимая во внимание 99, учитывая 53, памятуя
    15; noting with appreciation: с признательностью отмечая 105, с удовлетворением отмечая 44, отмечая с
    признательностью 6, c удовлетворением отмечая 3, c признательностью отмечая 3; condemning: осуждая 148; encouraging:
    призывая 58, рекомендуя 44, поощряя 12, поддерживая 5, высказываясь 2; acting: действуя 99; aware: учитывая 65,
    сознавая 30, памятуя 3; determining: определяя 88; underscoring: подчеркивая 53, особо отмечая 33; noting with great
    concern: с большой обеспокоенностью отмечая 79, с глубокой обеспокоенностью отмечая 5, отмечая с глубокой
    озабоченностью 5, с глубокой озабоченностью отмечая 4; considering: учитывая 39, считая 39, принимая во внимание 12;
    expressing deep concern: выражая глубокую обеспокоенность 68, выражая глубокую озабоченность 12, выражая 4;
    conscious: сознавая 68, осознавая 7; recognising: признавая 54, учитывая 15, отмечая 4, констатируя 2; guided:
    руководствуясь 72; affirming: подтверждая 34, заявляя 33; strongly condemning: решительно осуждая 68; noting with
    satisfaction: с удовлетворением отмечая 61, c удовлетворением отмечая 5; urging: настоятельно призывая 64;
    commending: высоко оценивая 57, выражая признательность 7, выражая 2; gravely concerned: будучи серьезно обеспокоена
    40, будучи глубоко обеспокоена 5, будучи серьезно озабочена 4, будучи крайне обеспокоена 4, будучи крайне озабочена
    3, выражая глубокую озабоченность 2, будучи глубоко обеспокоен 2; highlighting: особо отмечая 25, подчеркивая 19,
    обращая особое внимание 10, особо подчеркивая 8; taking note with appreciation: с удовлетворением принимая к
    сведению 30, с признательностью принимая к сведению 17, с удовлетворением отмечая 6, с признательностью отмечая 5, c
    удовлетворением принимая к сведению 2; expressing grave concern: выражая серьезную обеспокоенность 32, выражая
    серьезную озабоченность 22, выражая глубокую обеспокоенность 3, выражая 2; taking into account: принимая во внимание
    37, отмечая 3; deploring: выражая сожаление 29, сожалея 12; seriously concerned: будучи серьезно обеспокоена 30,
    испытывая серьезную обеспокоенность 5, будучи серьезно озабочена 3; reaffirming its commitment: вновь подтверждая
    свою приверженность 13, вновь подтверждая 8, подтверждая 4; determined: будучи преисполнена решимости 33, будучи
    решительно настроена 3; emphasising: подчеркивая 15, особо отмечая 14, обращая особое внимание 2; noting with deep
    concern: с глубокой обеспокоенностью отмечая 17, с глубокой озабоченностью отмечая 7, c глубокой обеспокоенностью
    отмечая 2, отмечая с глубокой обеспокоенностью 2; expressing its appreciation: выражая признательность 15, выражая
    свою признательность 10; alarmed: будучи встревожена 24; noting with grave concern: с серьезной обеспокоенностью
    отмечая 8, с глубокой обеспокоенностью отмечая 7, с глубокой озабоченностью отмечая 6, отмечая с серьезной
    озабоченностью 2; looking forward: с интересом ожидая 19, с нетерпением ожидая 2, рассчитывая 2; calling upon:
    призывая 24; calling: призывая 23; expressing its concern: выражая обеспокоенность 11, выражая озабоченность 7,
    выражая свою озабоченность 2; recalling with appreciation: с удовлетворением напоминая 12, с признательностью
    напоминая 6, с признательностью отмечая 3, c удовлетворением напоминая 3; having examined: изучив 11, рассмотрев 10;
    expressing appreciation: выражая признательность 19; reiterating its concern: вновь выражая обеспокоенность 9, вновь
    заявляя о своей озабоченности 5, вновь выражая озабоченность 3; noting with serious concern: отмечая с серьезной
    озабоченностью 5, отмечая с серьезной обеспокоенностью 5, с большой обеспокоенностью отмечая 4; expressing its deep
    concern: выражая глубокую озабоченность 13, выражая глубокую обеспокоенность 10; cognizant: сознавая 8, будучи
    осведомлена 6, принимая к сведению 4; expressing its grave concern: выражая глубокую озабоченность 20, выражая
    серьезную обеспокоенность 5; taking into consideration: принимая во внимание 15; appreciating: высоко оценивая 8, с
    удовлетворением отмечая 4, с признательностью отмечая 2; expressing serious concern: выражая серьезную озабоченность
    9, выражая 2, выражая серьезную обеспокоенность 2; expressing gravest concerns: выражая глубочайшую озабоченность
    11; noting with regret: с сожалением отмечая 8, отмечая с сожалением 2; supporting: поддерживая 6, одобряя 5;
    calling for: призывая 11; reaffirming once more: вновь подтверждая 10; resolved: будучи преисполнена решимости 10;
    desirous: стремясь 5, желая 5; reaffirming its determination: вновь подтверждая 5; believing it necessary: считая 5,
    считая необходимым 5; wishing: желая 9; acknowledging with appreciation: с признательностью отмечая 5, с
    признательностью констатируя 4; recalling with concern: с беспокойством напоминая 8; recognizing with deep concern:
    с глубокой обеспокоенностью констатируя 5, отмечая с глубокой обеспокоенностью 2; reiterating its strong
    condemnation: вновь заявляя о своем решительном осуждении 6, вновь заявляя 2; encouraged: будучи воодушевлена 8;
    referring: ссылаясь 14; calling on: призывая 7; recognizing with concern: с обеспокоенностью принимая во внимание 4;
    trusting: полагая 5; expressing deep appreciation: выражая глубокую признательность 4; expressing profound regret:
    выражая глубокое сожаление 5; alarmed and concerned: будучи встревожена и обеспокоена 5; deeply alarmed: будучи
    глубоко встревожена 5; having listened: учитывая 5; stressing again with grave concern: с глубокой обеспокоенностью
    вновь подчеркивая 3, с глубокой обеспокоенностью вновь отмечая 2; confirming: подтверждая 5; reaffirming its serious
    concern: подтверждая 2; noting again with appreciation: вновь отмечая с признательностью 5; reiterating its support:
    вновь заявляя 5; recognizing and affirming: признавая и подтверждая 5; disappointed: будучи разочарована 5;
    reaffirming its strong support: вновь заявляя о своей решительной поддержке 5; re-emphasizing its unequivocal
    support: вновь заявляя о своей безоговорочной поддержке 4; being gravely concerned: будучи серьезно озабочена 5;
    recognizing with satisfaction: признавая с удовлетворением 5; deeply convinced: будучи глубоко убеждена 5; firmly
    convinced: будучи твердо убеждена 5; noting with deep regret: отмечая с глубоким сожалением 4; believing: считая 5;
    expressing alarm: выражая тревогу 4; regretting: сожалея 4; reiterating its condemnation: вновь заявляя о своем
    осуждении 4; reiterating its grave concern: вновь выражая 3; deeply disappointed: будучи глубоко разочарована 4;
    remaining deeply concerned: будучи по‑прежнему глубоко обеспокоена 2; recognizing and reaffirming: признавая и
    подтверждая 4; reiterating its continuing support: подтверждая 3; reaffirming its recognition: вновь подтверждая 3;
    emphasizing once again: вновь подчеркивая 4; strongly encouraging: настоятельно призывая 2, решительно призывая 2;
    recalling and reaffirming: ссылаясь 4; strongly deploring: выражая глубокое сожаление 3; remaining concerned:
    сохраняя в этой связи озабоченность 3; reaffirming its call for: вновь подтверждая 2; expressing solidarity: выражая
    солидарность 3; particularly concerned: будучи особенно озабочена 2; calling attention: привлекая внимание 4;
    rejecting: отвергая 2; realizing: сознавая 3; taking note with concern: с обеспокоенностью принимая к сведению 3;
    having received: получив 3; noting with profound concern: с глубокой обеспокоенностью отмечая 3; inviting: предлагая
    3; ever mindful: постоянно памятуя 3; paying tribute: воздавая должное 3; having regard: принимая во внимание 3;
    having conducted: проведя 3; endorsing: одобряя 3;`,
    operative: `
    encourages: рекомендует 1425, призывает 459, поощряет 52, высказывается 47, предлагает 26; requests: просит 1924,
    предлагает 26, обращается 3; calls upon: призывает 1447, вновь призывает 24, обращается 5, обращается с призывом 2;
    decides: постановляет 1351; welcomes: приветствует 693, с удовлетворением отмечает 375, выражает удовлетворение 9, с
    удовлетворением принимает к сведению 8, одобряет 3, с одобрением отмечает 2; urges: настоятельно призывает 952,
    вновь настоятельно призывает 6, настоятельно 5; recognizes: признает 360, учитывает 235, считает 128, принимает во
    внимание 116, отмечает 53, считает необходимым 6, сознает 5; recalls: напоминает 412, ссылается 377, принимает к
    сведению 2; reaffirms: подтверждает 711, вновь подтверждает 129, вновь заявляет 8, вновь обращается 4; stresses:
    подчеркивает 690, особо отмечает 27, особо выделяет 11, обращает особое внимание 6; invites: предлагает 604,
    призывает 31, просит 10, рекомендует 3, приглашает 2; takes note: принимает к сведению 592, отмечает 18, принимает
    4, с удовлетворением принимает к сведению 2; notes: отмечает 555, принимает к сведению 21; emphasizes: особо
    отмечает 294, подчеркивает 150, обращает особое внимание 21, особо подчеркивает 10, акцентирует 8, вновь
    подчеркивает 2; reiterates: вновь заявляет 174, подтверждает 70, вновь призывает 23, вновь подтверждает 22, вновь
    предлагает 18, вновь просит 12, повторяет 9, вновь обращается 8; underlines: подчеркивает 158, обращает особое
    внимание 73, особо отмечает 24; acknowledges: признает 62, принимает во внимание 58, констатирует 55, отмечает 25,
    считает 18, принимает к сведению 14, подтверждает 7, учитывает 4; notes with appreciation: с удовлетворением
    отмечает 84, с признательностью отмечает 71, с удовлетворением принимает к сведению 3, c удовлетворением отмечает 2;
    calls for: призывает 145, вновь призывает 4; expresses its appreciation: выражает признательность 103, выражает свою
    признательность 22, выражает удовлетворение 10, с признательностью отмечает 3, выражает свое удовлетворение 2;
    endorses: одобряет 108, поддерживает 2; calls on: призывает 108; commends: выражает признательность 39, высоко
    оценивает 38, положительно оценивает 12, предлагает 2; takes note with appreciation: с признательностью принимает к
    сведению 47, с удовлетворением принимает к сведению 40, с удовлетворением отмечает 9, с признательностью отмечает 3;
    demands: требует 94; notes with concern: с обеспокоенностью отмечает 60, с озабоченностью отмечает 28, c
    обеспокоенностью отмечает 4, c озабоченностью отмечает 2, отмечает с обеспокоенностью 2; underscores: подчеркивает
    52, особо отмечает 25, обращает особое внимание 9; condemns: осуждает 91, решительно осуждает 2; affirms:
    подтверждает 47, заявляет 42; expresses: выражает 42, заявляет 38, с признательностью отмечает 2; expresses concern:
    выражает обеспокоенность 64, выражает озабоченность 12, выражает 3; reiterates its request: вновь просит 27, вновь
    обращается 19, вновь обращается с просьбой 13, повторяет свою просьбу 4, напоминает 2; notes with satisfaction: с
    удовлетворением отмечает 72; strongly condemns: решительно осуждает 60; authorizes: уполномочивает 62; calls:
    призывает 56; strongly encourages: настоятельно рекомендует 35, настоятельно призывает 9, убедительно рекомендует 9;
    recommends: рекомендует 56; strongly urges: самым настоятельным образом призывает 29, настоятельно призывает 8,
    самым настоятельным образом 7; approves: утверждает 67; highlights: особо отмечает 15, подчеркивает 14, особо
    указывает 3, обращает особое внимание 2, акцентирует 2; looks forward: с интересом ожидает 25, ожидает 9,
    рассчитывает 3; supports: поддерживает 17, выступает 11, одобряет 5; expresses serious concern: выражает серьезную
    обеспокоенность 25, выражает серьезную озабоченность 9, выражает 2; appeals: призывает 21, обращается 5, обращается
    с призывом 3; expresses deep concern: выражает глубокую обеспокоенность 28; expresses its deep concern: выражает
    глубокую обеспокоенность 20, выражает глубокую озабоченность 8; takes into account: принимает во внимание 27;
    reiterates its appreciation: вновь выражает признательность 16, вновь выражает свою признательность 5, вновь с
    удовлетворением отмечает 3; agrees: выражает согласие 20, соглашается 4; appreciates: высоко оценивает 18,
    положительно оценивает 4, выражает признательность 2; deplores: выражает сожаление 17, глубоко сожалеет 5; expresses
    grave concern: выражает серьезную обеспокоенность 9, выражает серьезную озабоченность 8, выражает глубокую
    обеспокоенность 6, выражает глубокую озабоченность 2; reiterates its call upon: вновь призывает 11, вновь обращается
    5, повторяет свой призыв 3, вновь обращается с призывом 2; expresses its concern: выражает обеспокоенность 18,
    выражает свою озабоченность 2; expresses its gratitude: выражает признательность 13, выражает благодарность 4;
    emphasises: подчеркивает 11, особо отмечает 6, обращает особое внимание 2; considers: считает 18; reaffirms its
    commitment: вновь подтверждает свою приверженность 5, вновь подтверждает 2, подтверждает 2; regrets: выражает
    сожаление 10, сожалеет 5, с сожалением отмечает 3; re-emphasizes: вновь подчеркивает 10, вновь особо отмечает 6;
    authorises: уполномочивает 25; appropriates: ассигнует 21; reiterates its call for: вновь призывает 7, повторяет
    свой призыв 5, повторяет 3; recalls with appreciation: с удовлетворением напоминает 9, с удовлетворением отмечает 3;
    reiterates its invitation: вновь предлагает 12, вновь заявляет 2; expresses its intention: выражает намерение 11;
    declares: заявляет 15, объявляет 2; condemns in the strongest terms: самым решительным образом осуждает 11;
    determines: постановляет 7, определяет 5; directs: поручает 11; welcomes with appreciation: с признательностью
    отмечает 7, с удовлетворением отмечает 4; condemns in the strongest possible terms: самым решительным образом
    осуждает 7, осуждает самым решительным образом 6; expresses particular concern: выражает особую обеспокоенность 5,
    выражает особую озабоченность 5; recalls with satisfaction: с удовлетворением напоминает 9; resolves: заявляет о
    своей решимости 6, постановляет 4; reaffirms its support: вновь заявляет 7, вновь заявляет о своей поддержке 3;
    invites and encourages: предлагает и рекомендует 10; recognises: признает 7; renews its call upon: вновь призывает
    6, вновь обращается 3; recommits: вновь заявляет 5; reiterates its demand: повторяет свое требование 6; reiterates
    its call: вновь призывает 7; acknowledges with appreciation: с признательностью констатирует 8; once again urges:
    вновь настоятельно призывает 8; reaffirms its determination: вновь подтверждает 4; strongly reaffirms: решительно
    подтверждает 5, вновь решительно подтверждает 2; takes note with interest: с интересом принимает к сведению 6;
    urgently calls upon: решительно призывает 4, настоятельно призывает 2; confirms: подтверждает 7; fully supports:
    полностью поддерживает 7; reiterates its calls: вновь призывает 7; notes with great concern: с большой
    озабоченностью отмечает 4, с большой обеспокоенностью отмечает 2; expresses strong concern: выражает 5; notes with
    interest: с интересом отмечает 3, отмечает с интересом 2; congratulates: выражает признательность 3, поздравляет 2;
    welcomes and encourages: приветствует и поддерживает 4, приветствует и поощряет 2; requires: требует 6; continues to
    urge: вновь настоятельно призывает 4; reiterates its grave concern: вновь выражает серьезную озабоченность 2, вновь
    выражает 2; determines once more: вновь определяет 5; demands once more: вновь требует 5; reiterates its approval:
    напоминает 5; once again encourages: вновь призывает 5; draws the attention: привлекает внимание 3, обращает
    внимание 2; calls attention to and reaffirms: особо отмечает и подтверждает 5; notes with grave concern: с серьезной
    обеспокоенностью отмечает 4; expresses alarm: выражает тревогу 5; declares its firm opposition: заявляет о своем
    решительном неприятии 5; expresses its very serious concern: выражает весьма серьезную обеспокоенность 5;
    underscores its very serious concern: вновь выражает весьма серьезную обеспокоенность 2; expresses its very deep
    concern: выражает весьма глубокую обеспокоенность 5; acknowledges with great concern: с глубокой обеспокоенностью
    констатирует 5; notes with deep regret: с глубоким сожалением отмечает 5; reaffirms its recognition: вновь заявляет
    о своем признании 5; reiterates its invitation and encouragement: вновь предлагает 5; continues to welcome: вновь с
    удовлетворением отмечает 5; underlines once again: вновь подчеркивает 5; reiterates its strong support: вновь
    заявляет о своей решительной поддержке 5; reiterates its condemnation: вновь заявляет о своем осуждении 5; recalls
    its request: ссылается 2, напоминает 2; expresses the view: выражает мнение 5; reminds: напоминает 5; reiterates its
    call on: вновь призывает 4; deeply regrets: с глубоким сожалением отмечает 3, глубоко сожалеет 2; reiterates its
    concern: вновь выражает озабоченность 3; expresses full support: заявляет о своей полной поддержке 4; proclaims:
    провозглашает 4; notes with increasing concern: с растущей обеспокоенностью отмечает 4; emphasizes once more: вновь
    особо отмечает 4; firmly condemns: решительно осуждает 4; condemns without reservation: безоговорочно осуждает 4;
    considers it alarming: считает вызывающим тревогу 4; reiterates its support: вновь заявляет о своей поддержке 4;
    reiterates its conviction: вновь выражает убежденность 3; recognizes with concern: с обеспокоенностью отмечает 3;
    recalls and reiterates: повторяет и подтверждает 3; expresses appreciation: выражает признательность 4; commits:
    обязуется 2; pays tribute: воздает должное 2; expresses the hope: выражает надежду 3; expresses its satisfaction:
    выражает удовлетворение 4; notes with serious concern: с серьезной обеспокоенностью отмечает 4; expresses strong
    support: заявляет о решительной поддержке 4; welcomes and supports: приветствует и поддерживает 4; condemns
    unequivocally: безоговорочно осуждает 4; renews: возобновляет 2, вновь призывает 2; extends: продлевает 2, продляет
    2; takes note once again: вновь принимает к сведению 3; expresses its determination: заявляет о своей решимости 3;
    expresses support: выражает поддержку 3; remains concerned: вновь выражает обеспокоенность 2; reaffirms its
    conviction: вновь подтверждает свою убежденность 3; emphasizes once again its serious concern: вновь подчеркивает
    свою серьезную озабоченность 2; notes with alarm: с тревогой отмечает 3; takes note with grave concern: с глубокой
    озабоченностью принимает к сведению 3; recognizes and encourages: учитывает и призывает 2; acknowledges and
    profoundly regrets: с глубоким сожалением признает 3; strongly appeals: обращается с настоятельным призывом 3;
    reaffirms its condemnation in the strongest possible terms: вновь осуждает самым решительным образом 3; recalls with
    interest: с интересом отмечает 3; proposes: предлагает 3; expresses its willingness: выражает 3;`,
  },
  ar: {
    preambular: `
    recalling: وإذ تشير 2579, إذ تشير 420, وإذ يشير 334, إذ يشير 150, وإذ تشير على وجه الخصوص 6, وإذ تذكر 4, وإذ تذكِّر
    4, وإذ تشير بوجه خاص 3, وإذ يشير بصفة خاصة 2; recognizing: وإذ تسلم 760, وإذ تسلّم 619, وإذ تقر 134, وإذ تدرك 97,
    وإذ تعترف 55, وإذ تنوه 50, وإذ يسلّم 43, وإذ يسلم 39, وإذ تسلِّم 10; reaffirming: وإذ تؤكد من جديد 700, وإذ تعيد
    تأكيد 461, وإذ يؤكد من جديد 172, وإذ يعيد تأكيد 79, إذ تؤكد من جديد 49, إذ تعيد تأكيد 48, وإذ تؤكد مجددا 25, إذ يعيد
    تأكيد 23, وإذ تعيد التأكيد 5; noting: وإذ تلاحظ 884, وإذ يلاحظ 88, وإذ تشير 59, وإذ يشير 23, وإذ يحيط علما 10, وإذ
    تحيط علما 9, إذ يلاحظ 8, وإذ تنوه 5, وإذ تلاحظ بوجه خاص 3; welcoming: وإذ ترحب 770, وإذ يرحب 214, وإذ ترحب في هذا
    الصدد 11, إذ يرحب 8, وإذ ترحّب 2; taking note: وإذ تحيط علما 431, وإذ يحيط علما 98, وإذ تحيط علماً 36, وإذ يحيط
    علماً 13, إذ تحيط علماً 2; stressing: وإذ تؤكد 311, وإذ تشدد 147, وإذ يشدد 59, وإذ يؤكد 49, وإذ تؤكـد 2;
    emphasizing: وإذ تشدد 349, وإذ تؤكد 58, وإذ يشدد 42, وإذ يؤكد 15, وإذ يشدّد 6, وإذ تشدّد 2; acknowledging: وإذ تقر
    154, وإذ تعترف 69, وإذ تنوه 51, وإذ تسلّم 21, وإذ تسلم 19, وإذ تدرك 16, وإذ تسلِّم 14, وإذ يقر 11; expressing: وإذ
    يعرب 165, وإذ يعرب عن بالغ القلق 38, وإذ يعرب عن قلقه 25, وإذ يعرب عن القلق 12, وإذ يعرب عن تقديره 12, وإذ يعرب عن
    بالغ قلقه 7, وإذ يعرب عن القلق البالغ 3, وإذ يعرب عن بالغ تقديره 3; having considered: وقد نظرت 195, وقد نظر 25;
    reiterating: وإذ تكرر تأكيد 75, وإذ يكرر تأكيد 49, وإذ تكرر التأكيد 34, وإذ يكرر التأكيد 15, وإذ يكرر 13, إذ تكرر
    تأكيد 5, وإذ يعيد تأكيد 5, وإذ يكرر الإعراب 5; convinced: واقتناعا منها 195, واقتناعاً منها 8, اقتناعا منها 5, وإذ
    تعرب عن اقتناعها 3, واقتناعا 2; noting with concern: وإذ تلاحظ مع القلق 147, وإذ تلاحظ بقلق 49, وإذ تشير بقلق 2, وإذ
    تشير مع القلق 2; expressing concern: وإذ تعرب عن القلق 123, وإذ تعرب عن قلقها 38, وإذ يعرب عن قلقه 18, وإذ يعرب عن
    القلق 13; deeply concerned: وإذ يساورها بالغ القلق 183, وإذ يساورها القلق البالغ 13, وإذ تشعر بقلق بالغ 7, وإذ
    يساورها قلق بالغ 6, وإذ يساوره بالغ القلق 3; underlining: وإذ تشدد 70, وإذ تؤكد 49, وإذ يشدد 34, وإذ يؤكد 21, وإذ
    تبرز 8, وإذ تُبرز 2; mindful: وإذ تضع في اعتبارها 155, وإذ تستحضر 5, إذ تضع في اعتبارهـا 5, وإذ تدرك 5, وإذ يضع في
    الاعتبار 5, وإدراكا منها 2, وإذ يضع في اعتباره 2; concerned: وإذ يساورها القلق 160, وإذ تعرب عن قلقها 5, وإذ تعرب عن
    القلق 5; bearing in mind: وإذ تضع في اعتبارها 133, إذ تضع في اعتبارها 17, وإذ يضع في اعتباره 8, وإذ تضــع في
    اعتبارها 3, وإذ تأخذ في اعتبارها 2; noting with appreciation: وإذ تلاحظ مع التقدير 151, وإذ يلاحظ مع التقدير 6, وإذ
    تنوه 3; condemning: وإذ تدين 85, وإذ يدين 62, وإذ يدين بأشد العبارات 3; encouraging: وإذ تشجع 65, وإذ يشجع 47;
    acting: وإذ يتصرف 101; aware: وإذ تدرك 55, وإذ تعي 34, ووعيا منها 5, وإدراكا منها 3, وإذ تحيط علما 3; determining:
    وإذ يقرر 79, إذ يقرر 7, وإذ يرى 3; underscoring: وإذ يؤكد 34, وإذ يشدد 26, وإذ تؤكد 13, وإذ تشدد 9, وإذ يشدّد 2;
    noting with great concern: وإذ تلاحظ بقلق بالغ 77, وإذ تلاحظ مع بالغ القلق 9, وإذ تلاحظ ببالغ القلق 2; expressing
    deep concern: وإذ تعرب عن بالغ القلق 35, وإذ تعرب عن القلق البالغ 12, وإذ تعرب عن بالغ قلقها 12, وإذ يعرب عن بالغ
    القلق 11, وإذ تعرب عن قلقها البالغ 8, وإذ يعرب عن بالغ قلقه 3, إذ تعرب عن القلق البالغ 2, وإذ يعرب عن قلق بالغ 2;
    considering: وإذ ترى 48, وإذ تضع في اعتبارها 32, وإذ تأخذ في الاعتبار 2; conscious: وإدراكا منها 34, وإذ تدرك 24,
    وإذ تعي 16; recognising: وإذ يسلّم 22, وإذ يدرك 13, وإذ يسلم 12, وإذ يقر 9, وإذ يسلِّم 9, وإذ يعترف 4, وإذ ينوِّه 3,
    وإذ ينوّه 2; guided: إذ تسترشد 60, وإذ تسترشد 9, إذ يسترشد 2; strongly condemning: وإذ تدين بشدة 34, وإذ يدين بشدة
    23, وإذ يدين بقوة 18; affirming: وإذ تؤكد 45, وإذ يؤكد 19, وإذ تؤكّد 3; noting with satisfaction: وإذ تلاحظ مع
    الارتياح 60, وإذ تلاحظ بارتياح 5; gravely concerned: وإذ يساورها شديد القلق 46, وإذ يساورها بالغ القلق 12, وإذ
    يساوره بالغ القلق 2; commending: وإذ يشيد 21, وإذ تشيد 18, وإذ يثني 13, وإذ تثني 12, وإذ يشيـد 2; urging: وإذ يحث
    42, وإذ تحث 19; taking note with appreciation: وإذ تحيط علما مع التقدير 54, وإذ تحيط علماً مع التقدير 6, وإذ يحيط
    علما مع التقدير 2; expressing grave concern: وإذ تعرب عن بالغ القلق 27, وإذ تعرب عن بالغ قلقها 7, وإذ تعرب عن شديد
    القلق 6, وإذ تعرب عن قلقها البالغ 5, وإذ تعرب عن القلق الشديد 5, وإذ يعرب عن بالغ القلق 5; highlighting: وإذ تبرز
    31, وإذ تشدد 10, وإذ تؤكد 7, وإذ تسلط الضوء 4, وإذ يسلط الضوء 4; taking into account: وإذ تأخذ في اعتبارها 18, وإذ
    تضع في اعتبارها 11, وإذ تأخذ في الاعتبار 5, وإذ تضع في الاعتبار 2, وإذ تأخذ بعين الاعتبار 2, وإذ يضع في اعتباره 2;
    deploring: وإذ تشجب 14, وإذ تأسف 11, وإذ تعرب عن استيائها 7, وإذ تشجب بوجه خاص 5, وإذ تعرب عن أسفها 4; seriously
    concerned: وإذ يساورها بالغ القلق 34, وإذ يساورها قلق بالغ 4; reaffirming its commitment: وإذ تعيد تأكيد التزامها
    16, إذ تعيد تأكيد التزامها 10, وإذ تؤكد من جديد التزامها 8, وإذ تعيد تأكيد 2; determined: وتصميما منها 20, تصميما
    منها 9, وقد عقدت العزم 7; emphasising: وإذ يشدد 22, وإذ يؤكد 5, وإذ يشدّد 2; noting with deep concern: وإذ تلاحظ
    بقلق بالغ 12, وإذ تلاحظ مع بالغ القلق 7, وإذ يلاحظ بقلق بالغ 7; calling: وإذ يدعو 23, وإذ يهيب 2; noting with grave
    concern: وإذ تلاحظ ببالغ القلق 8, وإذ تلاحظ مع بالغ القلق 7, وإذ تلاحظ بقلق شديد 7, وإذ تلاحظ بقلق بالغ 3;
    expressing its appreciation: وإذ تعرب عن تقديرها 24; alarmed: وإذ تعرب عن جزعها 9, وإذ يثير جزعها 8, وإذ تثير جزعها
    6; looking forward: وإذ تتطلع 21, وإذ تتطلّع 2; calling upon: وإذ تهيب 17, وإذ يهيب 4, وإذ يدعو 3; expressing its
    concern: وإذ تعرب عن قلقها 22; recalling with appreciation: وإذ تشير مع التقدير 27; having examined: وقد درست 20;
    expressing appreciation: وإذ تعرب عن تقديرها 8, وإذ يعرب عن تقديره 6, وتقديرا منها 4; noting with serious concern:
    وإذ تلاحظ بقلق بالغ 6, وإذ تلاحظ ببالغ القلق 5, وإذ تحيط علما مع القلق الشديد 2; cognizant: وإذ تدرك 9, وإدراكا منها
    8; expressing its deep concern: وإذ تعرب عن بالغ قلقها 21; reiterating its concern: وإذ تكرر الإعراب عن قلقها 15,
    وإذ تكرر تأكيد قلقها 2; expressing its grave concern: وإذ تعرب عن قلقها البالغ 20, وإذ تعرب عن بالغ قلقها 4; taking
    into consideration: وإذ تأخذ في اعتبارها 5, وإذ تضع في اعتبارها 4, وإذ تأخذ بعين الاعتبار 3, وإذ تأخذ في الاعتبار 3;
    appreciating: وإذ تقدر 6, وإذ يعرب عن تقديره 3, وإذ تعرب عن تقديرها 2, وإذ يقدر 2; expressing serious concern: وإذ
    يعرب عن القلق الشديد 5, وإذ يعرب عن بالغ قلقه 3, وإذ تعرب عن بالغ القلق 2; expressing gravest concerns: وإذ تعرب عن
    أشد القلق 12; noting with regret: وإذ تلاحظ مع الأسف 12; supporting: وإذ تدعم 5, وإذ يعرب عن دعمه 4; calling for:
    وإذ تدعو 9, وإذ يدعو 2; desirous: ورغبة منها 10; wishing: وإذ ترغب 7, إذ ترغب 2; acknowledging with appreciation:
    وإذ تنوه مع التقدير 9; reaffirming its determination: وإذ تعيد تأكيد تصميمها 9; believing it necessary: وإذ تعتقد أن
    من الضروري 5, وإذ تعتقد أنه من الضروري 3; reaffirming once more: وإذ تؤكد من جديد مرة أخرى 5, وإذ تعيد مرة أخرى
    تأكيد 4; recalling with concern: وإذ تشير بقلق 7; recognizing with deep concern: وإذ تسلم مع القلق البالغ 5;
    resolved: وتصميما منها 7; reiterating its strong condemnation: وإذ تكرر تأكيد إدانتها الشديدة 4, إذ تكرر إدانتها
    الشديدة 3; referring: وإذ تشير 12, إذ تشير 2; reiterating its commitment: وإذ تكرر تأكيد التزامها 6; encouraged: وإذ
    يشجعها 7; recognizing with concern: وإذ تدرك مع القلق 6; expressing deep appreciation: وإذ تعرب عن تقديرها العميق 5;
    expressing profound regret: وإذ تعرب عن عميق أسفها 5; alarmed and concerned: وإذ يثير جزعها وقلقها 5; deeply
    alarmed: وإذ يثير جزعها الشديد 5; stressing again with grave concern: وإذ تشدد مرة أخرى مع بالغ القلق 5; confirming:
    وإذ تؤكد 5; noting again with appreciation: وإذ تلاحظ مرة أخرى مع التقدير 5; reiterating its support: وإذ تكرر تأكيد
    دعمها 5; recognizing and affirming: وإذ تدرك وتؤكد 5; disappointed: وإذ تشعر بخيبة أمل 5; reiterating its
    conviction: وإذ تكرر الإعراب عن اقتناعها 5; being gravely concerned: وإذ يساورها بالغ القلق 5; recognizing with
    satisfaction: وإذ تسلم مع الارتياح 4; deeply convinced: وإذ هي مقتنعة اقتناعا راسخا 5; firmly convinced: وإذ هي
    مقتنعة اقتناعا راسخا 5; believing: وإذ تؤمن 3, وإذ تعتقد 2; expressing alarm: وإذ يعرب عن الجزع 3, وإذ يعرب عن جزعه
    2; regretting: وإذ تعرب عن أسفها 2; having listened: وقد أصغت 4; reiterating its condemnation: وإذ تكرر تأكيد
    إدانتها 4; reiterating its appreciation: وإذ تكرر الإعراب عن تقديرها 4; remaining deeply concerned: وإذ لا يزال
    يساورها بالغ القلق 3; recognizing and reaffirming: وإذ تسلّم 2; reiterating its continuing support: وإذ تكرر تأكيد
    تأييدها المتواصل 4; reaffirming its concern: وإذ تؤكد من جديد قلقها 2; reaffirming its recognition: وإذ تؤكد من جديد
    2; calling on: وإذ يهيب 2, وإذ يدعو 2; strongly encouraging: وإذ يشجع بقوة 3; recalling and reaffirming: إذ يشير 4;
    strongly deploring: وإذ تستنكر بشدة 2; remaining concerned: وإذ يظل يساورها القلق 3; reaffirming its call for: وإذ
    تعيد تأكيد دعوتها 2; expressing solidarity: وإذ تعرب عن تضامنها 2; reiterating its grave concern: وإذ تكرر الإعراب
    عن بالغ قلقها 2; deeply disappointed: وإذ تشعر بخيبة أمل شديدة 3; particularly concerned: وإذ يساورها القلق بوجه خاص
    3; calling attention: وإذ توجه الانتباه 6; rejecting: وإذ ترفض 2; realizing: وإذ تدرك 3; taking note with concern:
    وإذ تحيط علما مع القلق 3; reiterating its deep concern: وإذ تكرر الإعراب عن بالغ قلقها 3; noting with profound
    concern: وإذ تلاحظ مع بالغ القلق 2; inviting: وإذ تدعو 3; emphasizing once again: وإذ تشدد مرة أخرى 3; trusting:
    واقتناعا منها 2; paying tribute: وإذ يشيد 3; having regard: وإذ يضع في اعتباره 3; having conducted: وقد أجرى 3;
    endorsing: وإذ يؤيد 3;`,
    operative: `
    encourages: تشجع 1350, يشجع 133, تشجّع 2, تشجِّع 2; requests: تطلب 1088, يطلب 414; calls upon: تهيب 886, يهيب 75,
    تدعو 36, تطلب 35, يدعو 15, تهيب مرة أخرى 15, يطلب 4, تطلب مرة أخرى 4, تناشد 3, تهيـب 2; decides: تقرر 579, يقرر 441;
    welcomes: ترحب 690, يرحب 116, ترحّب 4; urges: تحث 596, يحث 123, تحـــث 3; recognizes: تسلم 200, تقر 165, تسلّم 159,
    تنوه 26, تعترف 25, تدرك 24, يسلّم 10, يسلم 6; reaffirms: تؤكد من جديد 314, تعيد تأكيد 178, يؤكد من جديد 78, تؤكد
    مجددا 21, تعيد التأكيد 14, يؤكد مجددا 9, يعيد تأكيد 6, تؤكد من جديــد 3; recalls: تشير 477, يشير 97, تذكر 12, تذكّر
    2, يذكّر 2; invites: تدعو 489, يدعو 10; stresses: تؤكد 325, تشدد 94, يشدد 42, يؤكد 22, يشدّد 5; takes note: تحيط
    علما 389, تحيط علماً 31, يحيط علما 18, يحيط علماً 3, تحيط علما مع التقدير 2; notes: تلاحظ 381, يلاحظ 28, تشير 8,
    تحيط علما 4, تنوه 3, يشير 3, ينوه 3, يحيط علما 2; emphasizes: تشدد 279, تؤكد 25, يشدد 23, يؤكد 5, تشدّد 2;
    reiterates: تكرر تأكيد 89, تكرر التأكيد 53, يكرر تأكيد 37, تكرر 24, يكرر 17, يكرر التأكيد 8, تعيد تأكيد 7, تؤكد
    مجددا 5; underlines: تشدد 73, تؤكد 64, يشدد 29, يؤكد 16, تشدّد 2; acknowledges: تقر 72, تنوه 38, تسلّم 26, تعترف 13,
    تسلم 9, يعترف 2, يحيط علما 2, يقر 2; notes with appreciation: تلاحظ مع التقدير 108, تنوه مع التقدير 6, تحيط علما مع
    التقدير 3, تشير مع التقدير 2; expresses its appreciation: تعرب عن تقديرها 98, يعرب عن تقديره 3; calls on: يدعو 70,
    يهيب 20; calls for: تدعو 80, يدعو 14, تدعو مرة أخرى 3; commends: تثني 49, يثني 11, يشيد 8, تشيد 7, تزكي 3; takes
    note with appreciation: تحيط علما مع التقدير 69, تحيط علماً مع التقدير 3; demands: يطالب 47, تطالب 25, يطلب 2; notes
    with concern: تلاحظ مع القلق 39, تلاحظ بقلق 33; underscores: يؤكد 25, تؤكد 17, يشدد 11, تشدد 9; affirms: تؤكد 41,
    يؤكد 26; expresses: يعرب 56, تعرب عن تقديرها 2, يعرب عن قلقه 2, يعرب عن القلق 2; endorses: تؤيد 51, تقر 5, يؤيد 3;
    condemns: تدين 42, يدين 23; expresses concern: تعرب عن القلق 41, تعرب عن قلقها 12, يعرب عن القلق 4; calls: يدعو 30,
    يهيب 17, تدعو 3; reiterates its request: تكرر طلبها 32, تكرر تأكيد طلبها 16; notes with satisfaction: تلاحظ مع
    الارتياح 28, تلاحظ بارتياح 27; authorizes: يأذن 23, تأذن 22; strongly encourages: تشجع بقوة 36, تشجع 2, تشجع بشدة 2;
    recommends: توصي 45; strongly condemns: يدين بشدة 17, تدين بشدة 12, تدين بقوة 4, يدين بقوة 2; strongly urges: تحث
    بقوة 13, يحث بقوة 8, يحث بشدة 5, تحث بشدة 4, تحث 2; expresses serious concern: تعرب عن بالغ القلق 16, تعرب عن قلقها
    البالغ 3, تعرب عن القلق البالغ 3, يعرب عن بالغ قلقه 3, يعرب عن قلقه البالغ 2; appeals: تناشد 23; expresses its deep
    concern: تعرب عن بالغ قلقها 13, تعرب عن قلقها البالغ 4, تعرب عن بالغ القلق 2; takes into account: تأخذ في الاعتبار
    18, تأخذ في اعتبارها 4; highlights: تبرز 12, تسلط الضوء 4, يشدد 2; supports: تؤيد 18, تدعم 2; approves: توافق 30,
    تقر 2; reiterates its appreciation: تكرر الإعراب عن تقديرها 17, تكرر تأكيد تقديرها 2; reiterates its call upon: تكرر
    دعوتها 13, يهيب مجددا 3, تكرر تأكيد دعوتها 2; expresses grave concern: تعرب عن بالغ القلق 6, تعرب عن بالغ قلقها 6,
    تعرب عن القلق البالغ 5; emphasises: يشدد 14, يشدّد 2, يؤكد 2; expresses its concern: تعرب عن قلقها 14, يعرب عن قلقه
    3; deplores: تعرب عن استيائها 12, تشجب 4; appreciates: تعرب عن تقديرها 11, تعرب عن التقدير 3, تقدر 2; looks forward:
    تتطلع 14; agrees: توافق 12; authorises: يأذن 21; regrets: تأسف 7, يأسف 5, يعرب عن أسفه 2; reiterates its call for:
    تكرر دعوتها 10, يكرر دعوته 2; re-emphasizes: تؤكد مجددا 6, تكرر التشديد 3; expresses deep concern: تعرب عن بالغ
    القلق 6, تعرب عن بالغ قلقها 3, تعرب عن قلقها البالغ 2; considers: ترى 12; expresses its intention: يعرب عن اعتزامه
    11; recalls with appreciation: تشير مع التقدير 11; reiterates its invitation: تكرر دعوتها 10; reaffirms its
    commitment: تعيد تأكيد التزامها 8, تؤكد من جديد التزامها 3; determines: تقرر 7, يقرر 4; directs: يوعز 9; declares:
    تعلن 12; expresses its gratitude: تعرب عن امتنانها 9; resolves: تقرر 7; recognises: يسلّم 3, يقر 2, يسلم 2;
    expresses particular concern: يعرب عن القلق بوجه خاص 3, تعرب عن القلق بوجه خاص 2, تعرب عن القلق 2; condemns in the
    strongest terms: تدين بأشد العبارات 4, تُدين بأشد العبارات 2; welcomes with appreciation: ترحب مع التقدير 8; renews
    its call upon: تجدد دعوتها 7; recalls with satisfaction: تشير بارتياح 4, تشير مع الارتياح 3; congratulates: تهنئ 7;
    reaffirms its support: تؤكد من جديد دعمها 4, تؤكد من جديد تأييدها 2; once again urges: تحث مرة أخرى 6; invites and
    encourages: تدعو 7; reiterates its demand: تكرر مطالبتها 5; condemns in the strongest possible terms: تدين بأقوى
    العبارات الممكنة 8, تدين بأشد العبارات الممكنة 2; strongly reaffirms: تعيد بقوة تأكيد 3, يؤكد من جديد 2;
    acknowledges with appreciation: تنوه مع التقدير 6; recommits: تجدد 4; reaffirms its request: تعيد تأكيد طلبها 4,
    تؤكد من جديد طلبها 2; confirms: تؤكد 3, يؤكد 3; fully supports: يؤيد تأييدا تاما 6; reiterates its calls: يكرر
    دعواته 5; reaffirms its determination: تعيد تأكيد ما قررته 4; draws the attention: توجه نظر 3, توجه انتباه 2;
    reiterates its call: يكرر تأكيد 2; notes with great concern: تلاحظ مع بالغ القلق 3, تلاحظ بقلق بالغ 2; takes note
    with interest: تحيط علما مع الاهتمام 4; expresses strong concern: تعرب عن قلقها العميق 4; reiterates its grave
    concern: تكرر الإعراب عن قلقها البالغ 2, تكرر الإعراب عن بالغ قلقها 2; reiterates its approval: تكرر تأكيد موافقتها
    4; once again encourages: تشجع مرة أخرى 4; proclaims: تعلن 3; notes with grave concern: تلاحظ ببالغ القلق 4;
    declares its firm opposition: تعلن معارضتها الجازمة 4; reiterates its conviction: تكرر الإعراب عن اقتناعها 4;
    expresses its very deep concern: تعرب عن قلقها البالغ 4; acknowledges with great concern: تقر مع القلق الشديد 3;
    reaffirms its recognition: تعيد تأكيد تسليمها 4; expresses the hope: تعرب عن الأمل 4; continues to welcome: تواصل
    الترحيب 4; underlines once again: تشدد مرة أخرى 4; reiterates its strong support: تكرر تأكيد دعمها القوي 3;
    reiterates its condemnation: تكرر تأكيد إدانتها 3; welcomes and encourages: ترحب 2, يرحب 2; reminds: تذكّر 2;
    requires: يطالب 4; continues to urge: يحث مرة أخرى 3; renews: يجدد 2, يهيب مجددا 2; deeply regrets: يعرب عن أسفه
    الشديد 3; extends: يمدد 4; reiterates its concern: تكرر الإعراب عن قلقها 3; expresses full support: تعرب عن التأييد
    الكامل 3; notes with increasing concern: تلاحظ بقلق متزايد 3; expresses its determination: تعرب عن تصميمها 3;
    considers it alarming: ترى أنه من المثير للجزع 2; reiterates its support: تكرر تأييدها 3; expresses its very serious
    concern: تعرب عن قلقها البالغ 3; expresses support: تعرب عن الدعم 3; remains concerned: لا يزال يساورها القلق 3;
    reaffirms its conviction: تعيد تأكيد اقتناعها 3; reiterates its invitation and encouragement: تكرر تأكيد دعوتها 3;
    expresses its satisfaction: تعرب عن ارتياحها 3; expresses its serious concern: تعرب عن قلقها البالغ 3; reaffirms its
    call upon: تعيد تأكيد دعوتها 3; reaffirms its approval: تعيد تأكيد موافقتها 3; expresses the view: تعرب عن رأيها 3;
    notes with interest: تلاحظ مع الاهتمام 2; pays tribute: تحيي 2; commits: تلتزم 2; recognizes and encourages: تنوه 2;
    determines once more: تقرر مرة أخرى 3; demands once more: تطالب مرة أخرى 3; expresses strong support: تعرب عن دعمها
    الشديد 3; acknowledges and profoundly regrets: تقر 3; strongly appeals: تناشد بقوة 3; proposes: تقترح 3; condemns
    unequivocally: تدين بشكل قاطع 3; expresses its willingness: يعرب عن استعداده 3;`,
  },
}
