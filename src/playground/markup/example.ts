/** A draft with some mistakes, of no meeting that was. */
export const example: string = `Strengthening cooperation on the care of river deltas

The General Assembly,

Recalling its resolution 77/165 of 14 December 2021,

Reaffirming the purposes and principles of the Charter of the United Nations.

Noting with concern the the loss of wetlands in many river deltas,

1. Calls upon Member States to exchange information on the state of their deltas;

2. Request the Secretary-General to submit a report at its eighty-first session;

4. Decides to include in the provisional agenda of its eighty-first session the item entitled "River deltas".
`
