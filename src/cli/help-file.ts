/** Where the build keeps the help of the whole program. */
export const helpFile = 'help.txt'
