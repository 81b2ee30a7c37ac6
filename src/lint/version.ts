/** The version of the package; a test holds it to `package.json`. */
export const version = '0.2.0'

/** Where the documentation of this version can be read: `homepage` of `package.json`, to which a test holds it. Ends with a slash. */
export const homepage: string = `https://unpkg.com/resolint@${version}/dist/site/`
