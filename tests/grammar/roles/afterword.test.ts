/** What stands below a text and is none of it: of a letter, of an article. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { toOutline } from '../../../src/tree/outline.ts'

const clauses = [
  'The General Assembly,',
  '',
  'Recalling its resolution 70/125 of 16 December 2015,',
  '',
  '1. Takes note of the report;',
  '',
  '2. Encourages Member States:',
  '',
  '(a) To dig wells;',
  '',
  '(b) To clean wells.',
].join('\n')

/** The last operative paragraph, its items, and what belongs to nothing. */
function ending(text: string): { last: number | undefined; items: number | undefined; unparsed: string[] } {
  const document = parse(text)
  const last = toOutline(document).resolutions[0]?.operative.at(-1)
  return {
    last: last?.number,
    items: last?.subparagraphs?.length,
    unparsed: document.children.flatMap((child) => (child.type === 'unparsed' ? [child.value] : [])),
  }
}

describe('below the text', () => {
  it.each([
    'Best regards,\nAna Duarte\nPermanent Mission of Portugal',
    'Kind regards\n\nAna Duarte\n\n1. Lisbon Street',
    'Thanks!\nAna',
    'Sent from my iPhone',
    '--\nAna Duarte\nSecond Committee',
    '---\n\nThe text follows the style of the Assembly.',
  ])('the sign-off of a letter is no part of the last paragraph: %j', (signOff) => {
    expect(ending(`Dear all,\n\n${clauses}\n\n${signOff}\n`)).toEqual({ last: 2, items: 2, unparsed: [signOff] })
  })

  it('nor is what answers a letter that quoted it', () => {
    const quoted = clauses.replaceAll(/^/gm, '> ')
    const answer = 'We could live with this text.\nCould you send it to the others?'
    expect(ending(`${quoted}\n\n${answer}\n`)).toEqual({ last: 2, items: 2, unparsed: [answer] })
  })

  it('nor what an article goes on with behind the quotation marks round it', () => {
    const article = 'The Assembly will meet again on Friday, 5 December.\n\nIt will then hear the President.'
    expect(ending(`“${clauses}”\n\n${article}\n`)).toEqual({ last: 2, items: 2, unparsed: [article] })
  })

  it('a paragraph that ends with a quotation goes on with the next all the same', () => {
    const quoted = clauses.replace('Takes note of the report;', 'Takes note of the report “Water.”')
    expect(ending(`“${quoted}”\n`)).toEqual({ last: 2, items: 2, unparsed: [] })
  })

  it('nor what was said about a message of a chat', () => {
    const messages = `[10:42, 28/11/2026] Ana: can you check this\n[10:43, 28/11/2026] Ana: ${clauses}\n`
    const answer = '[10:44, 28/11/2026] Jon: looks good'
    expect(ending(`${messages}${answer}\n`)).toEqual({ last: 2, items: 2, unparsed: [answer] })
  })

  it('nor what others wrote of it below their names', () => {
    const answer = 'Jon Berg  10:05 AM\nplease circulate'
    expect(ending(`Ana Duarte  10:02 AM\n\n${clauses}\n\n${answer}\n`)).toEqual({
      last: 2,
      items: 2,
      unparsed: [answer],
    })
  })

  it('nor the comments of a shared document, whose letters are no words of it', () => {
    const comments = '[a]is this the right one?\n[b]by when?'
    const commented = clauses.replace('70/125', '70/125[a]').replace('(b) To clean wells.', '(b) To clean wells.[b]')
    expect(ending(`${commented}\n\n${comments}\n`)).toEqual({ last: 2, items: 2, unparsed: [comments] })
    expect(JSON.stringify(parse(`${commented}\n\n${comments}\n`))).toContain('"date":"2015-12-16"')
  })

  it('nor what stands below a fence', () => {
    const answer = 'The text follows the style of the Assembly.'
    expect(ending(`The draft:\n\n\`\`\`\n${clauses}\n\`\`\`\n\n${answer}\n`)).toEqual({
      last: 2,
      items: 2,
      unparsed: [answer],
    })
  })

  it.each(['Would you like me to shorten it?', '*Let me know what you think!*'])(
    'nor a remark, as a resolution asks nothing and calls nothing out: %j',
    (remark) => {
      expect(ending(`${clauses}\n\n${remark}\n`)).toEqual({ last: 2, items: 2, unparsed: [remark] })
    },
  )

  it('a line drawn between two clauses ends nothing', () => {
    expect(ending(clauses.replace('2. Enc', '---\n\n2. Enc'))).toEqual({ last: 2, items: 2, unparsed: [] })
  })

  it('words of thanks open a paragraph where nothing has ended', () => {
    expect(ending(`${clauses.slice(0, -1)}\n\nThanks\n`).unparsed).toEqual([])
  })
})

describe('above the text', () => {
  it.each<[string | undefined, string]>([
    [undefined, 'Hi all,\n\nHere is the text:'],
    ['Wells for villages', 'Wells for villages\n\nThe text reads as follows:'],
    [
      'Assembly adopts text on wells',
      'Assembly adopts text on wells\n\nThe Assembly adopted a text today.\n\nIt reads as follows:',
    ],
    ['Wells for villages.', 'Wells for villages.'],
    ['Wells for villages', 'Wells for villages\n\nSponsors: Chile, Ghana and Norway'],
    [
      'Wells for villages',
      'GC(70)/RES/9\nDate: September 2026\n\nSeventieth regular session\nItem 14 of the agenda (GC(70)/25)\n\nWells for villages',
    ],
    [undefined, '[10:42, 28/11/2026] Ana: can you check this\n\n[10:43, 28/11/2026] Ana: '],
  ])('the title is %j in %j', (title, head) => {
    expect(toOutline(parse(`${head}\n\n${clauses}\n`)).title).toBe(title)
  })
})
