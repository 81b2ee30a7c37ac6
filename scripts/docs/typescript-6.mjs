/** typedoc reads programs with TypeScript's own interface, which TypeScript 7 no longer has: it is given TypeScript 6. */
import { register } from 'node:module'

const hooks = `export const resolve = (name, context, next) => next(name === 'typescript' ? 'typescript-6' : name, context)`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
