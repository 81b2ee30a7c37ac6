/** Documents in Akoma Ntoso for tests, shaped like those that the United Nations publishes; their words are invented. */

const namespaces = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un"'

const meta = `<meta>
      <identification source="#DGACM"><FRBRWork><FRBRthis value="/akn/un/statement/deliberation/unga/2024-12-04/79-901/!main/"/></FRBRWork></identification>
      <classification source="https://metadata.un.org/sdg"><keyword value="14" showAs="ice" dictionary="SDGO"/></classification>
      <analysis source="#source"><parliamentary><voting outcome="#adopted"><count value="171"/></voting></parliamentary></analysis>
      <presentation source="#un"><akn4un:footerFirstPage><akn4un:internalCode><docketNumber>24-99017 (E)</docketNumber></akn4un:internalCode></akn4un:footerFirstPage></presentation>
    </meta>`

const masthead = `<coverPage>
      <p><span class="upperLeft"><docAuthority refersTo="#publisher">United Nations</docAuthority></span></p>
      <p class="upperRight">
        <docNumber refersTo="#symbol">A/RES/79/901</docNumber>
      </p>
      <p class="upperLeft"><img src="logo-un.jpg"/><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
      <p><docStatus>Distr.: General</docStatus></p>
      <p><docDate date="2024-12-09" refersTo="#dateOfIssuance">9 December 2024</docDate></p>
      <p><session value="79">Seventy-ninth session</session></p>
      <p><inline name="agenda item">Agenda item 13</inline></p>
      <p><docTitle>Resolution adopted by the General Assembly on 4 December 2024</docTitle></p>
    </coverPage>`

/** The parts of a document; each is what stands in its element. */
export interface AknParts {
  readonly title?: string
  readonly preamble?: string
  readonly body: string
  readonly conclusions?: string
  readonly attachments?: string
}

/** A note as the files have it: at its place in the text, under its mark. */
export const note = (mark: string, text: string): string =>
  `<authorialNote marker="${mark}" placement="bottom"><p xml:space="preserve">\t \t${text}</p></authorialNote>`

/** A numbered paragraph of one piece. */
export const numbered = (number: string, content: string): string =>
  `<paragraph class="SingleTxt">
        <num>\t${number}</num>
        <content>
          <p xml:space="preserve">\t${content}</p>
        </content>
      </paragraph>`

/** A preambular paragraph. */
export const recital = (name: string, rest: string): string =>
  `<container name="${name}">
        <p xml:space="preserve">\t<span class="italic">${name}</span> ${rest}</p>
      </container>`

/** A whole document, indented as the published files are. */
export const akn = ({
  title = 'Glaciers',
  preamble = '',
  body,
  conclusions = '',
  attachments = '',
}: AknParts): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<akomaNtoso ${namespaces}>
  <!--This is an unofficial copy-->
  <statement name="resolution">
    ${meta}
    ${masthead}
    <preface>
      <p>
        <docNumber>79/901.</docNumber>
        <docTitle refersTo="#resolutionTitle">
          <span class="bold">\t${title}</span>
        </docTitle>
      </p>
    </preface>
    <preamble>
      <formula name="enactingFormula">
        <p xml:space="preserve">
          <span class="italic">The General Assembly</span>,</p>
      </formula>
      ${preamble}
    </preamble>
    <mainBody>
      ${body}
    </mainBody>
    ${conclusions && `<conclusions>${conclusions}</conclusions>`}
    ${attachments && `<attachments>${attachments}</attachments>`}
  </statement>
</akomaNtoso>
`
