/** How origins are shown; a module of its own, for the help tells it without looking anything up. */
export const originFormats = ['text', 'html', 'json', 'csv'] as const
