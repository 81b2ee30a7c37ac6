/** The language of the extension, as its manifest has it. */
export const language = 'un-resolution'
