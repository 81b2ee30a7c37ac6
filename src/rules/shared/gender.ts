/**
 * The gender of organs, and the adjectives and participles that agree with an organ in an opening phrase: `Consciente` after
 * `L’Assemblée générale`, `Conscient` after `Le Conseil`. What follows `Ayant` or `Habiendo` does not agree.
 */

/** A word in the gender of a feminine and of a masculine organ. */
interface GenderedWord {
  readonly feminine: string
  readonly masculine: string
}

export type Gender = keyof GenderedWord

/** What of a language agrees with an organ. */
interface Agreement {
  /** How organ lines begin that name one organ of this gender. */
  readonly feminine: RegExp
  readonly masculine: RegExp
  /** Words by either of their forms, in small letters. */
  readonly words: ReadonlyMap<string, GenderedWord>
  /** Words after which a participle does not agree. */
  readonly auxiliary: RegExp
}

/** Words from a list of masculine forms. */
const table = (list: string, feminineOf: (masculine: string) => string): ReadonlyMap<string, GenderedWord> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .flatMap((masculine) => {
        const word = { masculine, feminine: feminineOf(masculine) }
        return [
          [masculine, word],
          [word.feminine, word],
        ]
      }),
  )

const makers: Readonly<Record<string, () => Agreement>> = {
  fr: () => ({
    feminine: /^(?:L[\u2019']Assemblée|La )/u,
    masculine: /^Le /u,
    words: table(
      `affligé alarmé animé attristé bouleversé choqué conscient consterné convaincu désireux déterminé disposé ému encouragé
      frappé guidé horrifié indigné inquiet informé inspiré mû navré persuadé préoccupé résolu révolté satisfait soucieux
      troublé`,
      (masculine) =>
        /eux$|et$|û$/.test(masculine)
          ? masculine.replace(/eux$/, 'euse').replace(/et$/, 'ète').replace(/û$/, 'ue')
          : `${masculine}e`,
    ),
    auxiliary: /(?:^|\s)(?:ayant|a|avoir)\s+$/iu,
  }),
  es: () => ({
    feminine: /^La /u,
    masculine: /^El /u,
    words: table(
      `afligido alarmado alentado animado apenado comprometido conmocionado conmovido consternado convencido decepcionado decidido
      deseoso dispuesto empeñado entristecido esperanzado guiado horrorizado indignado inquieto inspirado movido perturbado
      persuadido preocupado resuelto satisfecho`,
      (masculine) => masculine.replace(/o$/, 'a'),
    ),
    auxiliary: /(?:^|\s)(?:habiendo|ha|haber)(?:\s+(?:también|además))?\s+$/iu,
  }),
  ru: () => ({
    feminine: /^(?:Генеральная|Комиссия|Конференция)\s/u,
    masculine: /^(?:Совет|Комитет|Экономический)\s/u,
    words: table(
      `воодушевлен встревожен вдохновлен движим заинтересован исполнен намерен обеспокоен обнадежен озабочен опечален осведомлен
      потрясен преисполнен привержен разочарован убежден удовлетворен уверен шокирован`,
      (masculine) => `${masculine}а`,
    ),
    auxiliary: /(?!)/,
  }),
}

/** The languages in which openings agree with the organ. */
export const agreeing: readonly string[] = Object.keys(makers)

const made = new Map<string, Agreement>()

/**
 * What agrees in a language.
 * @param language ISO 639-1
 * @returns undefined where nothing does
 */
export function agreementOf(language: string): Agreement | undefined {
  const known = made.get(language) ?? makers[language]?.()
  if (known) made.set(language, known)
  return known
}

/** The gender of the organ that a line names; undefined where the line does not show it. */
export const genderOf = (organLine: string, { feminine, masculine }: Agreement): Gender | undefined =>
  feminine.test(organLine) ? 'feminine' : masculine.test(organLine) ? 'masculine' : undefined
