// Written by `npm run frames`.
/**
 * The verbs of opening phrases with the number of times that they open a paragraph of 1316 resolutions of the General Assembly and
 * the Security Council of 2000 to 2025, and how often a small word stands right behind them.
 */
export const FRAMES = `
  acknowledges 407 that 80 with 1; acknowledging 521 that 161 in 4 with 1; acting 144 in 1; affirming 100 that 49;
  affirms 155 that 96; appropriates 78; approves 169; authorizes 126; aware 123 of 81 that 42;
  bearing in mind 215 that 41; calls 93 on 38 upon 26 for 23; calls for 190; calls on 159; calls upon 2311;
  commending 129; commends 184 in 1; concerned 664 about 245 that 214 by 127 at 65 with 5; condemning 271 in 32;
  condemns 265 in 23 that 1; conscious 105 of 75 that 30; considering 118 that 79; convinced 284 that 253 of 31;
  decides 2192 to 1444 that 662 on 1 in 1; demands 154 that 141; deploring 63; description 76; determining 126 that 126;
  directs 70 that 1; emphasizes 819 that 238 in 2; emphasizing 680 that 259 in 3 to 2; encourages 3328 in 3;
  encouraging 148 in 6; endorses 252 in 1; expresses 141; expresses concern 137 about 41 that 33 at 32 over 19;
  expresses its appreciation 234 to 170 for 64; expressing 272 in 1;
  expressing concern 266 that 101 about 67 at 54 over 32 with 3;
  expressing deep concern 110 at 47 about 30 that 27 over 3; expressing grave concern 79 at 25 about 21 over 18 that 12;
  guided 89 by 88; having considered 283 that 1; highlighting 82 that 5; invites 1019 in 1; mindful 246 of 136 that 76;
  notes 1275 that 362 with 4 in 1; notes with appreciation 296 that 24; notes with concern 198 that 100;
  notes with satisfaction 122 that 54; noting 1529 that 499 with 45 in 2; noting with appreciation 214 that 28;
  noting with concern 298 that 163; noting with great concern 121 that 23; noting with satisfaction 94 that 40;
  reaffirming 2218 that 355 in 4; reaffirms 1390 that 483; recalling 4538 that 470 in 10; recalls 1539 that 265 with 1;
  recognising 64 that 12; recognizes 1440 that 474 in 5 with 1; recognizing 2657 that 1253 in 7 with 1;
  recommends 82 that 66 to 3; reiterates 542 that 137; reiterates its request 127 to 96 that 14 in 12 for 2;
  reiterating 338 that 55; requests 3127 that 64 in 3 to 1; stresses 1089 that 355 in 8; stressing 796 that 236 in 4;
  takes note 1058 of 1040 that 7 with 2 in 1; takes note with appreciation 152 of 152;
  taking note 796 of 783 that 4 with 3 in 2; taking note with appreciation 75 of 74; underlines 384 that 96 in 3;
  underlining 255 that 55 in 3; underscores 137 that 45 in 2; underscoring 114 that 30; urges 1664 that 16 in 3 for 1;
  urging 74 in 1; welcomes 1909 in 17 that 10; welcoming 1373 in 15 that 6;`
