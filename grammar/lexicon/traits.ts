/**
 * What tells languages apart, by code (ISO 639-1). It stands here and not in their folders, so that a language that is not used need not
 * be loaded.
 */
import { wordSet } from './word-list.ts'

/** Letters of scripts that tell the language by themselves, as the inside of a class; the particular before the general. */
export const scripts: Readonly<Record<string, string>> = {
  ja: String.raw`\u3040-\u30ff`,
  zh: String.raw`\u3400-\u4dbf\u4e00-\u9fff`,
  ko: String.raw`\uac00-\ud7af`,
  ar: String.raw`\u0621-\u06ff\ufb50-\ufdff\ufe70-\ufefc`,
  he: String.raw`\u05d0-\u05ea`,
  ru: String.raw`\u0400-\u04ff`,
  el: String.raw`\u0386-\u03ff`,
  hi: String.raw`\u0900-\u097f`,
  th: String.raw`\u0e01-\u0e5b`,
}

/** A language of the Latin script. */
export interface Traits {
  /** The commonest words, by which prose shows itself after a line or two. */
  readonly words: ReadonlySet<string>
  /** How its organ lines begin. */
  readonly organs?: RegExp
}

/** Languages of the Latin script, by code. */
export const latin: Readonly<Record<string, Traits>> = {
  en: {
    words: wordSet('the of and to in that its for on with by as at from all which be is are their has'),
    organs: /^[ *_"\u201c]{0,6}The (?:General Assembly|(?:Security|Human Rights|Economic and Social) Council)\b/m,
  },
  fr: {
    words: wordSet('le la les des du de et au aux que qui sa ses son leur sur par pour dans une un en est il se'),
    organs:
      /^[ *_"«]{0,6}(?:L[’']Assembl[ée]e g[ée]n[ée]rale|Le Conseil (?:de s[ée]curit[ée]|des droits de l|[ée]conomique))\b/im,
  },
  es: {
    words: wordSet('el la los las del de al que su sus sobre por para en una un con es se lo como'),
    organs: /^[ *_"«]{0,6}(?:La Asamblea General|El Consejo (?:de Seguridad|de Derechos Humanos|Econ[óo]mico))\b/im,
  },
  de: {
    words: wordSet('der die das und den dem des von zu mit auf für in im zur ihre ihrer sowie dass ist nach durch'),
    organs:
      /^[ *_"„]{0,6}(?:Die Generalversammlung|Der (?:Sicherheitsrat|Menschenrechtsrat|Wirtschafts- und Sozialrat))/im,
  },
  pt: { words: wordSet('os as do da dos das de em que para com uma um não no na nos nas por ao se') },
  it: {
    words: wordSet(
      'il la le gli di del della dei delle che per con una un in nel nella sul sulla sui dal dalla nei nelle alla ai al si',
    ),
  },
  nl: { words: wordSet('de het een en van voor te met op dat zijn in om aan bij door der tot') },
}
