/** An invented draft on which the features of the server are tried. */
export const draft = `United Nations A/80/L.901

General Assembly

Distr.: Limited
3 November 2025

Original: English

Eightieth session
Agenda item 18

Chad and Chile: draft resolution

Lighthouses and coastal safety

*The General Assembly,*

*Recalling* its resolution 77/338 of 1 September 2023,¹

*Recalling also* Security Council resolution 2719 (2023) of 21 December 2023,

*Noting with appreciation* the report of the Secretary-General,²

1. *Welcomes* the report;

2. *Requests* the Secretary-General to report on:

(a) Lighthouses in Kenya;

(b) Coastal roads;

3. *Invites* Governments to take note of paragraph 2 (b) above;

4. *Encourages* Member States to act on paragraph 1 above;

5. *Decides* to remain seized of the matter.

¹ Resolution 70/1.

² A/80/123.
`

/** Where the draft is said to be. */
export const uri = 'file:///drafts/lighthouses.txt'
