/** The first page. */
import { rules } from '../../src/index.ts'
import type { Page } from './page.ts'

/** @param hasPlayground whether the site has one */
export const homePage = (hasPlayground: boolean): Page => ({
  source: 'docs/home.md',
  path: 'index.html',
  title: 'resolint',
  markdown: `# resolint

resolint reads resolutions and draft resolutions of the United Nations, as people have them, and checks them against the drafting
conventions. It works offline and sends nothing anywhere.

${hasPlayground ? 'Try it in the **[playground](playground.html)**: nothing needs to be installed, and no text leaves the page.\n\n' : ''}## Where to begin

| you are | begin here |
|---|---|
| a delegate with a draft to submit | [For delegates](delegates.md) |
| an editor of documents | [For editors](editors.md) |
| a researcher with thousands of texts | [For researchers](researchers.md) |
| at a Model United Nations conference | [For Model UN](model-un.md) |
| keeping drafts in a repository | [In continuous integration](ci.md) |
| missing a convention | [Write a rule](rule.md) |

## What is here

- [Rules](../src/rules/README.md): ${rules.length} conventions, each with its reason, its sources and examples
- [Commands](commands/README.md) and [topics](topics/README.md): what the command line does, how it is configured
- [Editors and continuous integration](../editors/README.md): VS Code, Neovim, Emacs, Vim, Helix, Kate, Zed, GitHub, GitLab
- [The syntax tree and its grammar](../grammar/README.md), with [railroad diagrams](railroad.md)
- [The library](api/README.md): parser, linter, comparison and formats for programs

The search field finds rules, options and words of these pages; the key \`/\` goes to it. All of it works without a network: the
pages can be opened from a folder.
`,
})
