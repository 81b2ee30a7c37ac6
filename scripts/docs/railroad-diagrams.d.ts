/** What the drawing uses of a package that has no types. */
declare module 'railroad-diagrams' {
  type Draw = (...parts: unknown[]) => { toString: () => string }
  const diagrams: Record<
    'Choice' | 'Diagram' | 'NonTerminal' | 'OneOrMore' | 'Optional' | 'Sequence' | 'Terminal' | 'ZeroOrMore',
    Draw
  >
  export default diagrams
}
