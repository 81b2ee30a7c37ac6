/** Verbs in the number of their subject. */
const plurals: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do' }
const singulars: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was', do: 'does' }

/** The form that agrees with several: `has` -> `have`. */
export const toPlural = (verb: string): string => plurals[verb] ?? verb

/** The form that agrees with one: `have` -> `has`. */
export const toSingular = (verb: string): string => singulars[verb] ?? verb
