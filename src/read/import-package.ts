/**
 * Imports a package when it is first needed. The bundled program runs from V8's code cache, where Node knows no `import()`;
 * its loader lends its own (src/cli/program.ts).
 */
type Importer = (name: string) => Promise<unknown>

let importer: Importer = (name) => import(name)

/** Gives the function that imports packages from now on. */
export const importWith = (given: Importer): void => {
  importer = given
}

/** The module of a package; `Module` is its type. */
export const importPackage = async <Module>(name: string): Promise<Module> => (await importer(name)) as Module
