/**
 * What each language has of something. It is made when a text in that language is first linted: expressions over the letters of all scripts
 * are dear to make, and most texts are in English.
 */
export class ByLanguage<Value> {
  private readonly makers: Readonly<Record<string, () => Value>>
  private readonly made = new Map<string, Value>()

  /** @param makers by the code of the language: `fr` */
  constructor(makers: Readonly<Record<string, () => Value>>) {
    this.makers = makers
  }

  get languages(): string[] {
    return Object.keys(this.makers)
  }

  /** What a language has; undefined where it has nothing. */
  of(language: string): Value | undefined {
    if (!this.made.has(language) && Object.hasOwn(this.makers, language))
      this.made.set(language, this.makers[language]!())
    return this.made.get(language)
  }
}
