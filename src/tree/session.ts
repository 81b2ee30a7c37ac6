/** Sessions of documents and citations. */

/** The number of an ordinary session, or the year of the Economic and Social Council; undefined for `S-30` and `XXX`. */
export const sessionNumber = (session: string | undefined): number | undefined =>
  session !== undefined && /^\d+$/.test(session) ? Number(session) : undefined
