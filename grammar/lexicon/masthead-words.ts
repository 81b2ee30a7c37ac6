/**
 * The masthead of a language by the words that stand in it, where its facts stand as in French: one a line, each with words of its
 * own. What looks alike in every language is in `masthead-fields.ts`.
 */
import { fold } from '../notation/space.ts'
import { loosely } from '../notation/pattern.ts'
import type { FieldForm, MastheadForms, MonthForms } from './language.ts'
import {
  dateField,
  found,
  inEnglish,
  numberField,
  organizationField,
  symbolBeside,
  symbolField,
  withoutBrackets,
} from './masthead-fields.ts'

/** What the lines of a masthead say. Expressions are sticky; group 1, where there is one, is the value. */
export interface MastheadWords extends Pick<
  MastheadForms,
  'tells' | 'labels' | 'originalAlone' | 'adoptionGoesOn' | 'dated'
> {
  /** `Nations Unies`, with single spaces; the inside of an expression. */
  readonly organization: string
  /** A word of this that no variant of it changes: one look that spares most lines the expression. */
  readonly organizationHolds: string
  /** `Distr. limitée`, and what the words mean in English, in small letters. */
  readonly distribution: RegExp
  readonly distributions: Readonly<Record<string, string>>
  /** `Original : anglais`, and the languages in English. */
  readonly language: RegExp
  readonly languages: Readonly<Record<string, string>>
  /** `du 13 au 24 juin 2016` */
  readonly sessionDates: RegExp
  /** A day; its groups are day, month and year. */
  readonly date: RegExp
  readonly session: RegExp
  /** The number or the year of a session; undefined where the words count none. */
  readonly sessionOf: (match: RegExpExecArray) => string | undefined
  readonly committee: RegExp
  /** What every name of a committee has. */
  readonly committeeHolds: string
  /** `Point 73 b) de l’ordre du jour` */
  readonly agendaItem: RegExp
  /** `Résolution adoptée par l’Assemblée générale le …` */
  readonly adoption: RegExp
  /** `sur`, `sans`: what stands after the bracket of `[sur la base du rapport …]`; the inside of an expression. */
  readonly report: string
  /** `Résolution` and `Décision`, before their numbers; insides of expressions. */
  readonly resolution: string
  readonly decision: string
}

function fieldsOf(words: MastheadWords, { numberOf }: MonthForms): FieldForm[] {
  const behindNumber = words.dated.source.replace('^', '')
  return [
    organizationField(loosely(words.organization), { needs: words.organizationHolds }),
    symbolField,
    { role: 'distribution', test: words.distribution, value: inEnglish(words.distributions) },
    { role: 'sessionDates', test: words.sessionDates, value: found },
    dateField(words.date, numberOf),
    { role: 'language', test: words.language, value: inEnglish(words.languages) },
    { role: 'session', test: words.session, value: words.sessionOf },
    { role: 'committee', needs: words.committeeHolds, test: words.committee, value: found },
    { role: 'agendaItem', test: words.agendaItem, value: (match) => found(match).replace(/,$/, '') },
    { role: 'adoption', test: words.adoption, value: found },
    {
      role: 'report',
      needs: '[',
      test: new RegExp(String.raw`\[(?:${words.report})(?!\p{L}).*`, 'iuy'),
      value: (match) => fold(withoutBrackets(match)),
    },
    {
      role: 'number',
      test: new RegExp(
        String.raw`${words.resolution}\s+(\d{1,4}(?:\s*\(\d{4}\)|\/\d{1,3})?),?\s*(?=$|${behindNumber})`,
        'iuy',
      ),
      value: found,
    },
    numberField,
  ]
}

/**
 * Makes the masthead of a language.
 * @param words what its lines say
 * @param months the months of its dates
 */
export function createMastheadForms(words: MastheadWords, months: MonthForms): MastheadForms {
  const { organization, tells, labels, originalAlone, adoptionGoesOn, dated } = words
  return {
    tells,
    labels,
    originalAlone,
    adoptionGoesOn,
    dated,
    fields: fieldsOf(words, months),
    languageName: /^\p{L}{4,11}$/u,
    cell: new RegExp(String.raw`^${organization}$|(?:^|\s)Distr(?!\p{L})|Original ?: ?\p{L}`, 'u'),
    decision: new RegExp(String.raw`^[^\p{L}]*${words.decision}(?!\p{L})`, 'iu'),
    besideOrganization: new RegExp(`^${loosely(organization)}${symbolBeside}`, 'u'),
  }
}
