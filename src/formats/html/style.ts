/** The style of the page. */

const light = `
--page:#eef0f3; --paper:#fff; --ink:#1b1d21; --soft:#5b626d; --line:#cfd4db; --panel:#f8f9fb; --link:#0b57a4;
--error:#b3141c; --error-mark:#fcdcdc; --warning:#8a5a00; --warning-mark:#fdeebf; --info:#1f5fa8; --info-mark:#dcebfb;
--old:#b3141c; --new:#17663a; --focus:#0b57a4;`

const dark = `
--page:#101215; --paper:#191c20; --ink:#e3e5e8; --soft:#9aa3ae; --line:#3a4048; --panel:#15181b; --link:#7db8f5;
--error:#ff8f8a; --error-mark:#57201f; --warning:#f0c04f; --warning-mark:#4a3a10; --info:#84bdf8; --info-mark:#17395c;
--old:#ff8f8a; --new:#74d39a; --focus:#7db8f5;`

/** What every severity is called, and how its words are underlined: colours alone tell some readers nothing. */
const severityStyle = `
:root{--error-line:underline solid var(--error) 2px; --warning-line:underline dashed var(--warning) 1.5px;
--info-line:underline dotted var(--info) 1.5px}
.error{--tone:var(--error); --tint:var(--error-mark)}
.warning{--tone:var(--warning); --tint:var(--warning-mark)}
.info{--tone:var(--info); --tint:var(--info-mark)}
.swatch{display:inline-block; width:.8em; height:.8em; border-radius:2px; border:1px solid}
.error-swatch{background:var(--error-mark); border-color:var(--error)}
.warning-swatch{background:var(--warning-mark); border-color:var(--warning)}
.info-swatch{background:var(--info-mark); border-color:var(--info)}`

const frame = `
*{box-sizing:border-box}
html{scroll-padding-top:20vh}
body{margin:0; display:grid; grid-template-columns:minmax(17rem,24rem) minmax(0,1fr); min-height:100vh;
background:var(--page); color:var(--ink); font:15px/1.5 system-ui,sans-serif; overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus); outline-offset:2px}
main:focus{outline:none}
.unseen,.skip:not(:focus){position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%)}
.skip{position:fixed; z-index:2; top:.5rem; left:.5rem; padding:.5rem 1rem; background:var(--paper)}
nav{position:sticky; top:0; height:100vh; overflow:auto; padding:1rem; background:var(--panel);
border-right:1px solid var(--line); font-size:14px}
nav h1{margin:0; font-size:1.1rem}
nav h3{margin:1.25rem 0 .25rem; font-size:.95rem}
nav h3 a{color:inherit}
.summary{margin:.25rem 0}
.made{margin:0 0 .75rem; color:var(--soft)}
summary{cursor:pointer}
nav summary h3{display:inline-block; margin:.75rem 0 .25rem}
.lists>summary{font-weight:600}
.search{width:100%; margin:.25rem 0; padding:.3rem .5rem; font:inherit; color:inherit; background:var(--paper); border:1px solid var(--line); border-radius:4px}
[hidden]{display:none!important}
.filters fieldset{margin:0 0 .5rem; padding:0; border:0}
.filters legend{padding:0; font-weight:600}
.filters label{display:block; padding:.1rem 0}
.filters summary{font-weight:600}
.count,.hint,.about,.none{color:var(--soft)}
nav ol{margin:0; padding:0; list-style:none}
nav li{border-top:1px solid var(--line)}
nav li a,nav .group summary{display:block; padding:.4rem .25rem .4rem .6rem; border-left:4px solid var(--tone); color:inherit; text-decoration:none}
nav li a:hover,nav .group summary:hover{background:var(--tint)}
nav li .number{color:var(--soft); font-variant-numeric:tabular-nums}
nav li .place{font-weight:600}
nav li .severity{color:var(--tone)}
nav li .message{display:block}
nav .group ol{margin-left:1rem}
main{padding:1.5rem; min-width:0; overflow-x:clip}
article,.not-read{max-width:50rem; margin:0 auto 3rem}
article:has(>details:not([open])){margin-bottom:.5rem}
article summary h2{display:inline}
h2{margin:0; font-size:1.2rem}
.about{margin:0}
.not-read{padding:.75rem 1rem; border:1px solid var(--error); border-radius:4px}`

const paper = `
.paper{position:relative; margin-top:.75rem; padding:clamp(1rem,6vw,4rem); background:var(--paper); border:1px solid var(--line);
font:17px/1.5 "Times New Roman","Liberation Serif",Tinos,serif}
.paper p,.paper h3,.paper h4{margin:.75em 0 0}
.masthead{display:grid; grid-template-columns:1fr auto; column-gap:2rem; margin-bottom:1.5em}
.masthead p{margin:0}
.masthead .right{max-width:15rem}
.masthead .whole{grid-column:1/-1}
.masthead .below{grid-column:1/-1; border-top:2px solid; margin-top:.5em; padding-top:.5em}
.organization{font-size:.95em}
.symbol{font-size:1.15em}
.masthead .organ{font-size:1.5em; font-weight:700; line-height:1.2}
.masthead .session,.agendaItem,.agendaTitle{font-weight:700}
.proposal{font-weight:700; padding-left:2.5em}
.paper .title{font-size:1.15em; padding-left:2.1em}
.paper .heading,.paper .section-label{font-size:1em; text-align:center}
.organ-line{text-indent:2.5em}
.set-italics{font-style:italic}
.words{text-indent:2.5em}
.clause{position:relative}
.clause::before{content:attr(data-place); position:absolute; right:100%; margin:.35em .75em 0 0; color:var(--soft); font:11px/1.5 system-ui,sans-serif; white-space:nowrap}
.words .label{display:inline-block; min-width:2.5em; text-indent:0}
.subparagraph{margin-left:2.5em}
.subparagraph>.words{padding-left:2.5em; text-indent:-2.5em}
.subparagraph>.words>.label{min-width:2.25em}
.subparagraph>.resumed,.clause>.resumed{text-indent:0}
.closing{white-space:pre-line; text-align:right; font-style:italic}
.paragraph .label{padding-right:.5em}
table{border-collapse:collapse; margin:.75em 0; display:block; overflow-x:auto}
td{border:1px solid var(--line); padding:.2em .6em; vertical-align:top}
.annex{margin-top:3em}
.stray,.unparsed{color:var(--soft); font-family:ui-monospace,monospace; font-size:.85em}
.page-break{display:flex; flex-wrap:wrap; gap:.25em 1em; margin:.75em 0; padding-top:.25em; border-top:1px dashed var(--soft);
color:var(--soft); font:12px/1.4 system-ui,sans-serif; text-indent:0}
.page-break .page{margin-left:auto}
sup{line-height:0; font-size:.7em}
sup a{padding:0 .15em; text-decoration:none}
.notes{margin-top:2em; padding-top:.25em; border-top:1px solid; font-size:.85em}
.note .label{display:inline-block; min-width:1.5em}
:target{background:var(--info-mark)}`

const findings = `
mark{color:inherit; text-decoration-skip-ink:none; text-underline-offset:.2em}
.marker,.remarks .number{display:inline-block; min-width:1.5em; margin:0 .15em; padding:0 .3em; border:1px solid var(--tone); border-radius:3px;
background:var(--tint); color:var(--tone); font:600 11px/1.4 system-ui,sans-serif; text-align:center; text-decoration:none; text-indent:0}
.marker{position:relative; vertical-align:.3em; line-height:1.15}
.marker::after{content:""; position:absolute; inset:-.7em -.5em}
.marker:target{background:var(--tone); color:var(--paper)}
.paper .remarks,.remarks{margin:0; padding:0; list-style:none; font:14px/1.45 system-ui,sans-serif}
.remarks li{margin:.35rem 0; padding:.25rem .6rem; border-left:4px solid var(--tone); background:var(--panel)}
.remarks li:target{background:var(--tint)}
.remarks strong{color:var(--tone)}
.fix{display:block}
del{color:var(--old)}
ins{color:var(--new)}
.rule{color:var(--soft)}`

const narrow = `
@media screen and (max-width:52rem){body{display:block}
nav{position:static; height:auto; max-height:45vh; border-right:0; border-bottom:1px solid var(--line)}
main{padding:1rem .5rem}
.paper{padding-left:clamp(1rem,6vw,4rem)}
.clause::before{position:static; display:block; margin:.75em 0 -.75em}}
@media (hover:none),(pointer:coarse){.hint{display:none}}`

const print = `
@page{margin:18mm 16mm}
@media print{:root{color-scheme:light;${light} --page:#fff; --panel:#fff}
body{display:block; font-size:8.5pt; line-height:1.35}
nav{position:static; height:auto; overflow:visible; padding:0 0 6mm; border:0; font-size:8.5pt}
.filters,.skip,.to-list,.lists>summary{display:none}
nav li a{display:grid; grid-template-columns:2.5em 8em 5em 1fr; padding:.15em 0; border:0}
nav li{break-inside:avoid}
main{padding:0}
article{max-width:none}
article:has(>details:not([open])){display:none}
article:has(>details[open])~article:has(>details[open]){break-before:page}
summary{list-style:none}
.paper{padding:0 0 0 12mm; border:0; font-size:10pt; line-height:1.35}
.paper .remarks,.remarks{font-size:8pt; line-height:1.3}
.page-break,.clause::before{font-size:7pt}
.marker,.remarks .number{font-size:6.5pt}
.remarks li{margin:.15rem 0; padding:.1rem .5rem; break-inside:avoid; print-color-adjust:exact}
.words,.page-break{break-inside:auto; orphans:2; widows:2}
h2,h3,h4{break-after:avoid}
mark,.marker{print-color-adjust:exact}
a{color:inherit}
:target{background:none}}`

/** Light or dark as the reader's system is, with the tones of the severities. */
export const tones: string = [
  `:root{color-scheme:light dark;${light}}`,
  `@media (prefers-color-scheme:dark){:root{${dark}}}`,
  severityStyle,
].join('\n')

/** On paper always light. */
export const lightOnPaper: string = `@media print{:root{color-scheme:light;${light} --page:#fff; --panel:#fff}}`

/** The document as a reader sees it, with the findings in place: for every page that shows one. */
export const documentStyle: string = paper + findings

/** The style of the report. */
export const style: string = [
  tones,
  frame,
  paper,
  findings,
  narrow,
  print,
  '@media (forced-colors:active){mark{outline:1px solid}}',
]
  .join('\n')
  .replaceAll(/\n{2,}/g, '\n')
  .trim()
