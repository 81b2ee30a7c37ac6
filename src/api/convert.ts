/** `resolint/convert`: a document in other forms: Akoma Ntoso, Markdown, HTML, rows of tables, and the schemas of the data. */
export { toAkn, type AknOptions } from '../convert/akn/index.ts'
export type { AknStyle } from '../convert/akn/organs.ts'
export { toHtml } from '../convert/page/html.ts'
export { toMarkdown } from '../convert/page/markdown.ts'
export { outlineSchema } from '../convert/outline-schema.ts'
export { rowSchema } from '../convert/tables/schema.ts'
export { tables } from '../convert/tables/index.ts'
export type { Cell, Column, Table, Tabulated } from '../convert/tables/table.ts'
