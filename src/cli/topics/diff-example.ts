/** An invented resolution and the draft that takes it up a year later, for the page about comparing. */

export const lastYear = `*The General Assembly,*

*Recalling* its resolution 78/301 of 12 June 2024 on lighthouses,

*Noting* that many lighthouses are still kept by hand,

*Convinced* that old lighthouses belong to the heritage of all seafaring peoples,

1. *Takes note* of the report of the Secretary-General on the state of lighthouses;

2. *Encourages* Member States to keep registers of their lighthouses, and invites museums of the sea to open their archives to the
keepers of such registers without charge and in all languages;

3. *Calls upon* Member States:

(a) To light every strait at night;

(b) To train keepers of lighthouses;

4. *Requests* the Secretary-General to report to it at its eightieth session on the implementation of the present resolution.
`

export const thisYear = `*The General Assembly,*

*Convinced* that old lighthouses belong to the heritage of all seafaring peoples,

*Recalling* its resolution 79/288 of 3 June 2025 on lighthouses,

*Noting* that many lighthouses are still kept by hand,

1. *Takes note with appreciation* of the report of the Secretary-General on the state of lighthouses;

2. *Encourages* Member States to keep registers of their lighthouses;

3. *Invites* museums of the sea to open their archives to the keepers of such registers without charge and in all languages;

4. *Also calls upon* Member States:

(a) To light every strait and harbour at night;

(b) To train keepers of lighthouses;

5. *Proclaims* 21 August the International Day of Lighthouses;

6. *Requests* the Secretary-General to report to it at its eighty-first session on the implementation of the present resolution.
`
