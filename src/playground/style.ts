/** The style of the page: its frame here, the document as in the report, the comparison as in its page. */
import { comparisonStyle, dark, light } from '../formats/compare/html-style.ts'
import { documentStyle, lightOnPaper, tones } from '../formats/html/style.ts'

const frame = `
*{box-sizing:border-box}
html,body{height:100%}
body{margin:0; display:flex; flex-direction:column; background:var(--page); color:var(--ink); font:15px/1.5 system-ui,sans-serif; overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus); outline-offset:2px}
[hidden]{display:none!important}
.skip:not(:focus),.unseen{position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%)}
.skip{position:fixed; z-index:9; top:.5rem; left:.5rem; padding:.5rem 1rem; background:var(--paper)}
button,select,input,textarea{font:inherit; color:inherit; background:var(--paper); border:1px solid var(--control); border-radius:4px; padding:.25rem .7rem; min-height:2rem}
input:invalid{border:2px solid var(--error)}
button{cursor:pointer}
button:hover:not(:disabled){border-color:var(--link); color:var(--link)}
button:disabled{color:var(--soft); cursor:default}
header{display:flex; flex-wrap:wrap; gap:.4rem 1rem; align-items:center; padding:.6rem 1rem; background:var(--panel); border-bottom:1px solid var(--line)}
h1{margin:0; font-size:1.25rem}
.promise{flex:1 1 20rem; margin:0; color:var(--soft)}
.tools{display:flex; flex-wrap:wrap; gap:.4rem; margin-left:auto}
.menu{position:relative}
.menu summary{padding:.25rem .7rem; min-height:2rem; border:1px solid var(--control); border-radius:4px; background:var(--paper); cursor:pointer}
.menu ul{position:absolute; z-index:5; right:0; margin:.2rem 0 0; padding:.3rem; width:max-content; list-style:none; background:var(--panel); border:1px solid var(--line); border-radius:4px; box-shadow:0 4px 14px #0003}
.menu ul button{display:block; width:100%; text-align:left; border-color:transparent; background:none}
#settings[open]{flex-basis:100%}
#settings summary{cursor:pointer; width:max-content}
.fields{display:grid; grid-template-columns:repeat(auto-fill,minmax(14rem,1fr)); gap:.4rem 1rem; padding:.5rem 0}
.fields p{margin:0}
.fields label{display:block; font-weight:600}
.fields select,.fields input{width:100%}
.fields p:first-child{grid-column:1/-1}
#link-box{flex-basis:100%; margin:0; display:flex; flex-wrap:wrap; gap:.5rem; align-items:center}
#link{flex:1 1 14rem; min-width:0}
main{flex:1 1 0; min-height:32rem; display:grid; grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
main>section{min-width:0; min-height:0; display:flex; flex-direction:column}
.text{border-right:1px solid var(--line)}
.bar{display:flex; flex-wrap:wrap; gap:0 1rem; padding:.4rem 1rem; border-bottom:1px solid var(--line)}
.bar h2{margin:0; font-size:1rem}
#status{margin:0; color:var(--soft)}
#editor{flex:1 1 0; min-height:0; overflow:hidden}
#editor-keys{margin:0; padding:.3rem 1rem; color:var(--soft); font-size:13px; border-top:1px solid var(--line)}
.rule{color:var(--soft)}
.dropping{outline:4px dashed var(--link); outline-offset:-4px}
[role=tablist]{display:flex; flex-wrap:wrap; padding:.3rem .5rem 0; border-bottom:1px solid var(--line); background:var(--panel)}
[role=tab]{border:0; border-bottom:3px solid transparent; border-radius:0; background:none; padding:.2rem .6rem}
[role=tab][aria-selected=true]{border-bottom-color:var(--link); font-weight:600}
#count:not(:empty){padding:0 .4em; border-radius:1em; background:var(--line); font-size:.85em; color:var(--ink)}
[role=tabpanel]{flex:1 1 0; min-height:0; overflow:auto; padding:.75rem 1rem 2rem}
[role=tabpanel]:focus-visible{outline-offset:-3px}
[aria-busy=true]{cursor:progress}
#findings>p{margin:0 0 .5rem}
#summary{margin-right:.75rem}
#about{color:var(--soft)}
#list{margin:0; padding:0; list-style:none}
#list li{margin:0 0 .5rem; padding:.3rem .3rem .4rem .6rem; background:var(--paper); border:1px solid var(--line); border-left:4px solid var(--tone,var(--line)); border-radius:4px}
#list .go,.outline .go{display:block; width:100%; padding:.1rem; border:0; background:none; text-align:left; min-height:1.5rem}
#list .severity{color:var(--tone); font-weight:600}
#list .place{font-weight:600}
#list .where{color:var(--soft); font-variant-numeric:tabular-nums}
#list .message{display:block}
#list p{margin:.1rem}
#list .apply{min-height:1.5rem; padding:0 .6rem}
#list .of{font-size:13px; color:var(--soft)}
.outline{margin:0; padding:0 0 0 1rem; list-style:none}
.outline bdi{color:var(--soft)}
pre{margin:0; font:13px/1.5 ui-monospace,"Liberation Mono",monospace; white-space:pre-wrap}
pre>div{min-height:1.5em; padding-left:9ch; text-indent:-9ch}
pre .line{min-height:0; padding:0; border:0; background:none; color:var(--link); text-decoration:underline; font:inherit}
#document h2{display:inline; font-size:1.1rem}
#document summary{cursor:pointer}
.about{margin:.25rem 0; color:var(--soft)}
#compare label{display:block; font-weight:600}
#old-text{width:100%; resize:vertical; font:14px/1.5 ui-monospace,"Liberation Mono",monospace}
`

/** The outlines of controls must be seen (WCAG 2.2, 1.4.11). */
const controls = `
:root{--control:#7d8591}
@media (prefers-color-scheme:dark){:root{--control:#7b838e}}`

const narrow = `
@media screen and (max-width:60rem){body{height:auto}
main,main>section{display:block; min-height:0}
.text{border-right:0; border-bottom:1px solid var(--line)}
#editor{flex:none; height:45vh}
[role=tabpanel]{overflow:visible; flex:none}
.tools{margin-left:0}
.menu ul{right:auto; left:0; max-width:80vw}}
.clause::before{position:static; display:block; margin:.75em 0 -.75em}
.paper{padding:clamp(.75rem,4vw,2rem)}`

/** On paper stands what is shown beside the editor. */
const print = `
@page{margin:18mm 16mm}
@media print{html,body{height:auto}
header,.text,.skip,[role=tablist],#fix-all,.apply,.to-list,.ways,#compare>p{display:none!important}
body,main,main>section,[role=tabpanel]{display:block; overflow:visible; padding:0; font-size:10pt}
#list li,.remarks li{break-inside:avoid}
pre{font-size:8pt}
.paper{border:0; padding:0}
mark,.marker,del,ins{print-color-adjust:exact}
a{color:inherit}}`

/** With rules in rules, which older browsers do not know. */
export const style: string = [
  tones,
  controls,
  frame,
  documentStyle,
  `#comparison{${light};${comparisonStyle}}`,
  `@media (prefers-color-scheme:dark){#comparison{${dark}}}`,
  narrow,
  lightOnPaper,
  `@media print{#comparison{${light}}}`,
  print,
  '@media (forced-colors:active){mark,ins,del{outline:1px solid}}',
].join('\n')
