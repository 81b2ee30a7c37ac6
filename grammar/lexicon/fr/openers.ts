/**
 * French opening phrases. Preambular paragraphs open with a present participle (`Rappelant`), a perfect (`Ayant examiné`) or an
 * adjective that agrees with the organ (`Consciente`); operative ones with the third person (`Prie`, `Se félicite`).
 */
import type { OpenerForms } from '../language.ts'
import { createOpeners } from '../opening-phrases.ts'
import { operative, preambular } from './measured.ts'

/** Verbs in -er, without that ending, which open either part. */
const stems = `accept affirm approuv appuy attend attir autoris charg compt condamn confirm consacr consider constat convi decid
  declar demand deplor design dress encourag engag exhort exig exprim felicit formul honor implor incit insist invit lanc lou
  maintien manifest mesur not observ ordonn pens port precis preconis pri proclam prolong propos rappel reaffirm recommand redout
  regrett reiter rejet relev remerci renouvel renvoi reserv respect salu signal souhait soulign suggest suppos
  s’abstien s’alarm s’associ s’attrist s’emploi s’engag s’étonn s’inquiet s’indign`

/** What stands before an adjective. */
const degrees = `(?:(?:de nouveau|également|en outre|de même|une fois de plus|une nouvelle fois|toujours|plus|très|tout|extrêmement|particulièrement|profondément|gravement|vivement|sérieusement|fermement|pleinement|entièrement|résolument|hautement|parfaitement|dûment|toutefois|à nouveau) )*`
/** How the organ finds itself; the ending agrees with it. */
const states = `(?:conscient|convaincu|préoccupé|alarmé|résolu|déterminé|guidé|encouragé|attristé|consterné|indigné|troublé|inqui[eè]t|satisfait|persuadé|animé|attaché|frappé|choqué|émue?|ému|horrifié|reconnaissant|certain|déçu|opposé|disposé|prêt|favorabl|soucieu[xs]|désireu[xs]|heureu[xs]|inspiré|mû|mu|saisi)e?s?`

/** `avec une vive préoccupation`, `avec satisfaction`. */
const manner = `avec (?:(?:une?|la|le|beaucoup de|beaucoup d’|les|de) ?)?(?:(?:plus|très|vive?|profonde?|grave|grande?|sérieuse|immense|extrême|certaine|particulière|sincère) )*(?:préoccupations?|inquiétude|satisfaction|intérêt|gratitude|regret|reconnaissance|appréciation|consternation|force|fermeté|insistance|conviction|fierté|plaisir|véhémence|tristesse|alarme|indignation|vigueur|énergie|émotion|déception|angoisse)(?: (?:croissante?|particulière|profonde?|renouvelée))?`

const tails = [
  'également|aussi|en outre|de plus|de nouveau|à nouveau|de même|par ailleurs|encore|encore une fois|en conséquence',
  'une fois (?:de plus|encore)|une nouvelle fois|en particulier|tout particulièrement|particulièrement|spécialement',
  'instamment|vivement|fermement|énergiquement|vigoureusement|solennellement|pleinement|profondément|fortement|résolument|sincèrement|chaleureusement|catégoriquement|expressément|vigoureusement',
  'd’urgence|de toute urgence|sans réserve|sans équivoque|au plus haut point|d’avance',
  'dans les termes les plus (?:énergiques|vigoureux|forts|fermes)|(?:tout )?en s’en félicitant',
  manner,
].join('|')

/** Fixed phrases of which a verb of little meaning is a part. */
const fixed = (
  form: (infinitive: 'avoir' | 'prendre' | 'tenir' | 'garder' | 'mettre' | 'se' | 'rendre' | 'faire') => string,
): string =>
  [
    `${form('avoir')} (?:(?:également|aussi|en outre) )?(?:présente?s? )?à l’esprit`,
    `${form('avoir')} conscience`,
    `${form('prendre')} (?:(?:également|aussi|en outre|dûment|bonne|de nouveau) )*(?:note|acte|en (?:considération|compte))`,
    `${form('tenir')} (?:(?:dûment|également|pleinement) )*compte`,
    `${form('garder')} (?:(?:également|toujours) )?(?:présente?s? )?à l’esprit`,
    `${form('mettre')} (?:(?:également|de nouveau) )?l’accent`,
    `${form('rendre')} (?:(?:également|de nouveau|un vibrant) )?hommage`,
    `${form('faire')} (?:(?:de nouveau|également) )?(?:siens?|siennes?)`,
    form('se'),
  ].join('|')

const participles = {
  avoir: 'ayant',
  prendre: 'prenant',
  tenir: 'tenant',
  garder: 'gardant',
  mettre: 'mettant',
  rendre: 'rendant',
  faire: 'faisant',
  se: `se (?:déclarant|disant|réaffirmant|montrant) ${degrees}${states}|se (?:félicitant|réjouissant|référant)|s’(?:inspirant|appuyant|inquiétant|engageant|associant|alarmant)`,
}
const thirdPersons = {
  avoir: 'a',
  prendre: 'prend',
  tenir: 'tient',
  garder: 'garde',
  mettre: 'met',
  rendre: 'rend',
  faire: 'fait',
  se: `se (?:déclare|dit|réaffirme|montre) ${degrees}${states}|se (?:félicite|réjouit|réfère)|s’(?:inspire|appuie|inquiète|engage|associe|alarme|en remet)`,
}

/** Accents may be written in any way. */
const accented = (stem: string): string => stem.replaceAll('e', '[eéèê]')

const verbs = (ending: string): string =>
  stems
    .split(/\s+/)
    .map((stem) => accented(stem) + (ending === 'ant' && stem.endsWith('g') ? 'e' : '') + ending)
    .join('|')

/** Makes the opening phrases of French. */
export const createFrenchOpeners = (): OpenerForms =>
  createOpeners(
    {
      measured: { preambular, operative },
      heads: {
        preambular: [
          verbs('ant'),
          fixed((verb) => participles[verb]),
          `ayant (?:(?:également|aussi|en outre|dûment|attentivement) )*\\p{L}{2,}(?:é|i|u|it|is|ert)e?s?`,
          `${degrees}${states}`,
          `(?:restant|demeurant) ${degrees}${states}`,
          'craignant|estimant|sachant|reconnaissant|voulant|agissant|connaissant|souscrivant|répondant|vu|attendu|étant donné',
        ].join('|'),
        operative: [
          verbs('e'),
          fixed((verb) => thirdPersons[verb]),
          `(?:est|reste|demeure) ${degrees}${states}`,
          'sait|reconnaît|convient|maintient|entend|enjoint|souscrit|soumet|connaît|adopte|crée|institue|établit|nomme|élit|fixe|approuve|abroge|proroge|étend|met fin|suspend|réduit|promet|remet|répète|espère|suggère|veut|lance|ratifie|révoque|impose|interdit|modifie',
        ].join('|'),
      },
      likely: {
        preambular: String.raw`\p{L}{3,}ant(?= (?:les?|la|l’|que?|qu’|de|d’|du|des|à|aux?|une?|sa|ses|son|que|également|avec|en|sur))`,
        operative: '(?!)',
      },
      tails,
      and: 'et',
      adverbs: { also: 'également|aussi', further: 'en outre|de plus' },
    },
    {
      clauseBegins: String.raw`(?:Se |S[\u2019'])?[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]+(?:ant|ée?s?|e|d|t)\b`,
      preambularBegins: String.raw`(?:(?:Se |S[\u2019'])?[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]+ant|Consciente?|Convaincue?|Préoccupée?|Profondément|Gravement|Vivement|Guidée?|Résolue?)\b`,
    },
  )
