/** What libraries, web pages and Model UN conferences write above a text: it is no title of the resolution. */

/** `Publisher | UN General Assembly |`, `U.N. Doc. A/48/49 (1993)`, `[Date] …`, `Committee: …`, an address. */
const entry = /\s\||\bU\.N\. Doc\.|https?:|^\[[A-Z]|^[A-Z][A-Za-z-]*(?: [A-Za-z]+)?:\s/

/** Whether words that stand where a title stands are an entry of a catalogue or the fields of a form. */
export const isCatalogueEntry = (title: string): boolean => entry.test(title)
