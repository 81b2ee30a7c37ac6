/** The style of pages that show a comparison: light or dark as the reader's system is, on paper always light. */

/** The colours of a comparison where a page is light. */
export const light: string = `--page:#eef0f3; --paper:#fff; --ink:#1b1d21; --soft:#5b626d; --line:#cfd4db; --link:#0b57a4;
--old:#9c1018; --old-tint:#fbe3e3; --new:#125c33; --new-tint:#dff3e6; --move:#6b3fa0`
/** Those where it is dark. */
export const dark: string = `--page:#101215; --paper:#191c20; --ink:#e3e5e8; --soft:#9aa3ae; --line:#3a4048; --link:#7db8f5;
--old:#ff9b96; --old-tint:#4a1d1c; --new:#82dba6; --new-tint:#143322; --move:#c3a3f0`

/** A comparison within a page. */
export const comparisonStyle: string = `article{max-width:84rem; margin:0 auto 3rem}
h1{font-size:1.3rem; margin:0}
h2{font-size:1.1rem; margin:1.5rem 0 .5rem}
h3{font-size:1rem; margin:0}
.summary{font-size:1.1rem; margin:.5rem 0}
.overview{display:grid; grid-template-columns:minmax(0,1fr) auto; gap:1rem 2rem; align-items:start}
.changes{columns:14rem; margin:0; padding:0; list-style:none}
.changes .what{color:var(--soft)}
svg{display:block; width:14rem; height:auto; max-height:32rem}
svg line{stroke:var(--line); stroke-width:1}
svg .changed{stroke:var(--soft)}
svg .moved{stroke:var(--move); stroke-width:2}
svg text{fill:var(--soft); font:9px system-ui,sans-serif}
svg .deleted{fill:var(--old)}
svg .inserted{fill:var(--new)}
table{border-collapse:collapse; width:100%; background:var(--paper)}
th,td{border:1px solid var(--line); padding:.25rem .6rem; text-align:left; vertical-align:top}
.row,.unchanged{margin:0 0 .5rem; background:var(--paper); border:1px solid var(--line); border-radius:4px}
.row:target{outline:3px solid var(--link)}
.row>header{display:flex; flex-wrap:wrap; gap:0 1rem; padding:.35rem .75rem; border-bottom:1px solid var(--line)}
.ways{margin-left:auto}
.verdict{color:var(--soft)}
.moved-to{color:var(--move)}
.sides{display:grid; grid-template-columns:1fr 1fr; font:17px/1.5 "Times New Roman","Liberation Serif",Tinos,serif}
.sides>*{margin:0; padding:.5rem .75rem; min-width:0}
.sides>*+*{border-left:1px solid var(--line)}
.items{padding:0 0 0 1.5rem}
.items .row,.items .unchanged{margin:.5rem .5rem .5rem 0}
del{color:var(--old); background:var(--old-tint); text-decoration:line-through}
ins{color:var(--new); background:var(--new-tint); text-decoration:underline}
.unchanged summary{padding:.35rem .75rem; color:var(--soft); cursor:pointer}
@media (max-width:45rem){.sides{grid-template-columns:1fr} .sides>*+*{border-left:0; border-top:1px solid var(--line)}
.overview{grid-template-columns:1fr}}`

export const style: string = `:root{color-scheme:light dark; ${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0; padding:1rem clamp(.5rem,3vw,2rem); background:var(--page); color:var(--ink); font:15px/1.5 system-ui,sans-serif; overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link); outline-offset:2px}
.unseen,.skip:not(:focus){position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%)}
${comparisonStyle}
.made{color:var(--soft)}
@page{margin:15mm}
@media print{:root{color-scheme:light; ${light}; --page:#fff} body{padding:0; font-size:9pt} .sides{font-size:10pt; line-height:1.35}
.row,.unchanged{break-inside:avoid-page} .ways,.skip{display:none} del,ins{print-color-adjust:exact} a{color:inherit; text-decoration:none}}
@media (forced-colors:active){ins,del{outline:1px solid}}`
