/** Expands a Hunspell dictionary: every word with every form that its affix table makes of it. */

interface Affix {
  prefix: boolean
  strip: string
  add: string
  condition: RegExp
}

/** `SFX N   y     ication    y`: flag, what goes, what comes, what the word must end with. */
const affixLine = /^(PFX|SFX) (\S) +(\S+) +(\S+) +(\S+)$/gm

const readAffixes = (table: string): Map<string, Affix[]> => {
  const affixes = new Map<string, Affix[]>()
  for (const [, type, flag = '', strip = '', add = '', ending = ''] of table.matchAll(affixLine)) {
    const prefix = type === 'PFX'
    const affix = {
      prefix,
      strip: strip === '0' ? '' : strip,
      add,
      condition: new RegExp(prefix ? `^${ending}` : `${ending}$`),
    }
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix])
  }
  return affixes
}

const apply = (word: string, { prefix, strip, add }: Affix): string =>
  prefix ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add

/** Words of letters and apostrophes only: numbers have rules of their own. */
const ordinary = /^[A-Za-zÀ-ÿ']{2,}$/

/** @param table the `.aff` file @param list the `.dic` file; both as text */
export const expand = (table: string, list: string): Set<string> => {
  const affixes = readAffixes(table)
  const words = new Set<string>()
  for (const line of list.split(/\r?\n/).slice(1)) {
    const [stem = '', flags = ''] = line.split('/')
    if (!ordinary.test(stem) || flags.includes('!')) continue
    words.add(stem)
    const own = Array.from(flags)
      .flatMap((flag) => affixes.get(flag) ?? [])
      .filter(({ condition }) => condition.test(stem))
    const suffixed = own.filter(({ prefix }) => !prefix).map((affix) => apply(stem, affix))
    for (const word of suffixed) words.add(word)
    for (const affix of own) if (affix.prefix) for (const word of [stem, ...suffixed]) words.add(apply(word, affix))
  }
  // Forms with ’s are made where they are looked for.
  return new Set([...words].filter((word) => !word.endsWith("'s")))
}

/** `minimisation`, `organise`: the Oxford spelling, which the United Nations follows, has a z. */
const oxford = /is(?=(?:e[ds]?|ing|ers?|ations?|ational|ationally|able|ably)$)/

/** Verbs whose -ise is part of the stem never take the z (Oxford, “-ize, -ise”). */
const neverZ =
  /^(?:un|re|over|dis|en)?(?:adv|ar|chast|circumc|compr|comprom|dem|desp|dev|disgu|franch|enterpr|exc|exerc|improv|inc|merchand|prem|prom|rev|superv|surm|surpr|telev|treat|w|pra|appra|ra|no|po|expert|parad|prec|conc|br|cru|bru|v|ga|gu|r|li|adv|mort|ch|pr|appr|prem|repr)is/

/** The words with the forms in -ize beside those in -ise. */
export const withOxford = (words: ReadonlySet<string>): Set<string> => {
  const all = new Set(words)
  for (const word of words) if (!neverZ.test(word)) all.add(word.replace(oxford, 'iz'))
  return all
}
