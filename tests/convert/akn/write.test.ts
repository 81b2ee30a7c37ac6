// What Akoma Ntoso says of invented texts; the names are those of the published files, or of the guidelines of AKN4UN.
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { toAkn, type AknOptions } from '../../../src/convert/akn/index.ts'
import { readAkn } from '../../../src/read/akn/index.ts'
import { canValidate, complaints, repeatedIds } from './xmllint.ts'

const head = `United Nations A/C.3/80/L.90

General Assembly Distr.: Limited

3 November 2025

Original: English

Eightieth session

Third Committee

Agenda item 67 (a)

Rights of readers

Malta, Norway and Samoa:* draft resolution

Libraries of the world
`
const foot = `
^{*} Any changes to the list of sponsors will be reflected in the official record of the meeting.
`
const draft = `${head}
*The General Assembly*,

*Recalling* its resolution 79/901 of 9 December 2024,¹ and resolution 2831 (2026) of the Security Council,

*Convinced* that libraries need:

(a) Light;

(b) Quiet:

(i) By day;

(ii) By night;

1. *Requests* the Secretary-General:

(a) To count the books;

(b) To report to the Assembly in document A/80/902 before 1 March 2026;

and to do so every year;

2. *Decides* to remain seized of the matter.

¹ See A/79/903.
${foot}`

const written = (text: string, options?: AknOptions): string => toAkn(parse(text), text, options)
/** Markup on one line. */
const flat = (xml: string): string => xml.replaceAll('\n', '')
const xml = flat(written(draft, { made: '2026-01-02' }))
const wrapped = (body: string): string => flat(written(`The General Assembly,\n\n${body}\n`))

describe('metadata', () => {
  test('a draft is named by its symbol and its day', () => {
    expect(xml).toContain('<statement contains="originalVersion" name="draftResolution">')
    expect(xml).toContain(
      '<FRBRthis value="/akn/un/statement/deliberation/unga/2025-11-03/A-C.3-80-L.90/!main/"/><FRBRuri value="/akn/un/statement/deliberation/unga/2025-11-03/A-C.3-80-L.90/"/><FRBRdate date="2025-11-03" name="draft"/>',
    )
    expect(xml).toContain('<FRBRdate date="2026-01-02" name="markup"/>')
    expect(xml).toContain(
      '<step date="2025-11-03" outcome="draftResolution" as="A/C.3/80/L.90" by="Malta, Norway, Samoa"/>',
    )
  })

  test('an adopted text is named by its number and the day of its adoption, and comes from a committee', () => {
    const adopted = `A/RES/80/904\n\nGeneral Assembly\n\n5 December 2025\n\nResolution adopted by the General Assembly on 1 December 2025\n\n[on the report of the Third Committee (A/80/905, para. 12)]\n\n80/904. Libraries\n\nThe General Assembly,\n\nDecides to read.\n\n52nd plenary meeting\n1 December 2025\n`
    const text = flat(written(adopted))
    expect(text).toContain('/unga/2025-12-01/80-904/!main/')
    expect(text).toContain('<FRBRdate date="2025-12-05" name="publication"/>')
    expect(text).toContain(
      '<step date="0001-01-01" outcome="recommendedForAdoption" as="A/80/905" by="Third Committee"/><step date="2025-12-01" outcome="adopted" as="A/RES/80/904" by=""/>',
    )
    expect(text).toContain(
      '<preface><p><docNumber>80/904.</docNumber> <docTitle refersTo="#resolutionTitle">Libraries</docTitle></p>',
    )
    expect(text).toContain(
      '<conclusions><p>52nd plenary meeting<eol/><date date="2025-12-01">1 December 2025</date></p>',
    )
  })

  test('the guidelines have other names, and elements for type', () => {
    const guided = flat(written(draft, { style: 'guidelines' }))
    expect(guided).toContain('name="resolutionDraft"')
    expect(guided).toContain(
      '<FRBRthis value="/akn/un/statement/deliberation/un-ga/2025-11-03/A-C.3-80-L.90/eng@/!main"/>',
    )
    expect(guided).toContain('<ref href="/akn/un/statement/deliberation/un-ga/2024-12-09/79-901">')
    expect(guided).toContain('<i>Recalling</i>')
    expect(xml).toContain('<span class="italic">Recalling</span>')
  })

  test('a text without a date has the date that stands for none', () => {
    expect(wrapped('Decides to read.')).toContain('<FRBRdate date="0001-01-01" name="draft"/>')
  })

  test('the kinds of documents have names of their own', () => {
    const statement = `S/PRST/2026/906\n\nSecurity Council\n\nStatement by the President of the Security Council\n\nAt the 10025th meeting of the Security Council, held on 6 January 2026, the President made the following statement:\n\n“The Security Council welcomes the peace.”\n`
    expect(written(statement)).toContain('name="presidentialStatement"')
    const decision = `${head.replace('draft resolution', 'draft decision')}\nThe General Assembly decides to read.\n`
    expect(written(decision)).toContain('name="draftDecision"')
  })
})

describe('what stands above the clauses', () => {
  test('each fact of the masthead has its element', () => {
    for (const part of [
      '<p><docNumber refersTo="#symbol">A/C.3/80/L.90</docNumber></p>',
      '<p><docStatus refersTo="#distribution">Distr.: Limited</docStatus></p>',
      '<p><docDate date="2025-11-03" refersTo="#dateOfIssuance">3 November 2025</docDate></p>',
      '<p><session refersTo="#ga" value="80">Eightieth session</session></p>',
      '<p><docCommittee>Third Committee</docCommittee></p>',
      '<p><inline name="agenda item">Agenda item 67 (a)</inline></p>',
      '<docProponent>Malta</docProponent>, <docProponent>Norway</docProponent> and <docProponent>Samoa</docProponent>:<authorialNote marker="*"',
    ])
      expect(xml).toContain(part)
  })
})

describe('clauses', () => {
  test('a preambular clause is a container with the name of its opening phrase, its note in place', () => {
    expect(xml).toContain(
      '<container name="Recalling" eId="container_1"><p><span class="italic">Recalling</span> its resolution <ref href="https://docs.un.org/en/A/RES/79/901">79/901 of <date date="2024-12-09">9 December 2024</date></ref>,<authorialNote marker="1" placement="bottom" eId="authorialNote_2"><p>See <ref href="https://docs.un.org/en/A/79/903">A/79/903</ref>.</p></authorialNote> and',
    )
    expect(xml).toContain('<ref href="https://docs.un.org/en/S/RES/2831(2026)">2831 (2026)</ref>')
  })

  test('its sub-paragraphs are lists in lists', () => {
    expect(xml).toContain(
      '<blockList eId="container_2__list_1"><item eId="container_2__list_1__item_a"><num>(a)</num><p>Light;</p></item><item eId="container_2__list_1__item_b"><num>(b)</num><p>Quiet:</p><blockList eId="container_2__list_1__item_b__list_1">',
    )
  })

  test('an operative paragraph has its own number, its list an end', () => {
    expect(xml).toContain(
      '<paragraph eId="para_1"><num>1.</num><list eId="para_1__list_1"><intro eId="para_1__list_1__intro"><p><span class="italic">Requests</span> the Secretary-General:</p></intro><point eId="para_1__list_1__point_a"><num>(a)</num><content eId="para_1__list_1__point_a__content"><p>To count the books;</p></content></point>',
    )
    expect(xml).toContain(
      '<wrapUp eId="para_1__list_1__wrapup"><p>and to do so every year;</p></wrapUp></list></paragraph>',
    )
  })

  test('a number that stands twice is told apart', () => {
    const twice = wrapped('1. Decides to read.\n\n1. Decides to write.')
    expect(twice).toContain('eId="para_1"')
    expect(twice).toContain('eId="para_1-2"')
  })

  test('the bracket of a whole paragraph under negotiation stays before its label', () => {
    expect(wrapped('[OP1 Decides to read;]\n\nOP2 Decides to write;\n\nOP3 Decides to go.')).toContain(
      '<num>[OP1</num>',
    )
  })
})

describe('texts under negotiation', () => {
  const text = wrapped('1. Welcomes the ~~first report of 5 June 2024~~ {+second report+} and {++A/80/1++}.')

  test('what is struck out and put in stands between tags, with what is marked in it, and without signs', () => {
    expect(text).toContain(
      'the <del>first report of <date date="2024-06-05">5 June 2024</date></del> ' +
        '<ins>second report</ins> and <ins><ref href="https://docs.un.org/en/A/80/1">A/80/1</ref></ins>.',
    )
  })

  test('read again it is struck out and put in', () => {
    expect(readAkn(new TextEncoder().encode(text)).text).toContain(
      'the {-first report of 5 June 2024-} {+second report+} and {+A/80/1+}.',
    )
  })
})

describe('notes', () => {
  test('a second mark is raised, and the note stands at the first', () => {
    const text = wrapped('Recalling the Convention,¹\n\n1. Reaffirms the Convention.¹\n\n¹ See A/79/1.')
    expect(text.match(/<authorialNote/g)).toHaveLength(1)
    expect(text).toContain('Convention.<sup>1</sup>')
  })

  test('a note whose mark was lost stands beside the one before it, and says so', () => {
    const text = wrapped('Recalling the Convention,¹\n\n1. Decides to read.\n\n¹ See A/79/1.\n\n² See A/79/2.')
    expect(text).toMatch(/<\/authorialNote><authorialNote class="unreferenced" marker="2"/)
  })

  test('notes of a text without marks stand at its end', () => {
    const text = wrapped('Recalling the Convention,\n\n1. Decides to read.\n\n¹ See A/79/1.')
    expect(text).toContain('<hcontainer name="footnotes"')
    expect(text).toMatch(/<p class="FootnoteText"><sup>1<\/sup> See <ref [^>]*>A\/79\/1<\/ref>\.<\/p>/)
  })
})

describe('parts', () => {
  const sections =
    'I\n\nIce\n\nHaving considered the ice,\n\n1. Decides to measure;\n\nII\n\nSnow\n\n1. Decides to count.'
  test('sections have number and heading, their preambular clauses refer to the preamble', () => {
    const text = wrapped(sections)
    expect(text).toContain('<section eId="sec_I"><num>I</num><heading>Ice</heading>')
    expect(text).toContain('<crossHeading eId="sec_I__crossHeading_1" refersTo="#preamble">')
    expect(text).toContain('<paragraph eId="sec_II__para_1">')
  })

  test('paragraphs below a heading without a number are a division, and numbered through', () => {
    const text = flat(
      written('*The General Assembly*,\n\n## Ice\n\n1. *Decides* to measure;\n\n## Snow\n\n2. *Decides* to count.\n'),
    )
    expect(text).toContain('<division eId="dvs_2"><heading>Snow</heading><paragraph eId="para_2">')
  })

  test('several resolutions under one number are a collection', () => {
    const several = `A/RES/80/907 A-B\n\n80/907. Libraries\n\nA\n\nBooks\n\nThe General Assembly,\n\n1. Decides to read.\n\nB\n\nMaps\n\nThe General Assembly,\n\n1. Decides to look.\n`
    const text = flat(written(several))
    expect(text).toContain('<documentCollection contains="originalVersion" name="publication">')
    expect(text).toContain('<documentRef eId="compRef_2" href="#comp_2" showAs="Resolution B"/>')
    expect(text).toContain('<component eId="comp_2"><statement')
    expect(text).toContain('<p><docNumber>B</docNumber> <docTitle refersTo="#resolutionTitle">Maps</docTitle></p>')
    expect(text).toContain('eId="comp_2__para_1"')
    expect(repeatedIds(text)).toEqual([])
  })

  test('an annex is attached', () => {
    const text = wrapped('1. Decides to read.\n\nAnnex\n\nRules\n\n1. First rule.')
    expect(text).toContain('<attachments><attachment eId="att_1"><heading>Annex</heading><doc name="annex">')
    expect(text).toContain('<num>1.</num><content eId="att_1__para_1__content"><p>First rule.</p></content>')
  })

  test('characters that XML forbids or reserves are harmless', () => {
    expect(wrapped('1. Decides that R&D < \u0001 “all”.')).toContain('R&amp;D &lt; \uFFFD “all”.')
  })

  test.skipIf(!canValidate)('all of them are valid (skipped where xmllint or the schema is missing)', () => {
    const texts = {
      draft,
      empty: '',
      sections: `The General Assembly,\n\n${sections}\n`,
      headings:
        '*The General Assembly*,\n\n## Ice\n\n## Snow\n\n*Recalling* ice,\n\n(a) One;\n\n1. *Decides*.\n\n## End\n',
      negotiation: 'The General Assembly,\n\nPP1 Recalling A,\n\n[PP2 bis Noting B,]\n\nOP1 Decides ~~old~~ ++new++.\n',
      table: 'The General Assembly,\n\n1. Decides.\n\nAnnex\n\n| A | B |\n| --- | --- |\n| 1 |  |\n',
      strange: 'nothing of the kind\n\n\u0000\u{1F600}\n\n- 1\n',
      unknown: `${head}\nAnnex II\n\nSome words.\n`,
    }
    const documents = new Map(
      Object.entries(texts).flatMap(([name, text]) => [
        [name, written(text)] as const,
        [`${name} guidelines`, written(text, { style: 'guidelines' })] as const,
      ]),
    )
    expect(complaints(documents)).toEqual([])
  })
})
