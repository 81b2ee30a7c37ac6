/**
 * LibreOffice, where the machine has it: it writes Word files in its own way.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether LibreOffice can be started; tests that need it skip without it. */
export const hasOffice: boolean = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0

/**
 * Lets LibreOffice open files and save them in another format.
 * @param files by their name, whose ending says what they are
 * @param format ending of the new files: `docx`, `doc`, `rtf`, `odt`
 * @returns the new files by the old names
 */
export function saved(files: Readonly<Record<string, Uint8Array>>, format: string): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const names = Object.keys(files)
    for (const name of names) writeFileSync(join(folder, name), files[name] ?? new Uint8Array())
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`
    const out = join(folder, 'out')
    const inputs = names.map((name) => join(folder, name))
    const run = spawnSync('soffice', [home, '--headless', '--convert-to', format, '--outdir', out, ...inputs], {
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(run.stderr)
    return Object.fromEntries(
      names.map((name) => [name, new Uint8Array(readFileSync(join(out, name.replace(/\w+$/, format))))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A macro that settles all changes of a file and saves it as another. */
const macro = `Sub Settle(from, into, command)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  document = StarDesktop.loadComponentFromURL(ConvertToURL(from), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  document.storeToURL(ConvertToURL(into), kind())
  document.close(True)
End Sub`

const moduleOf = (basic: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${basic.replaceAll('"', '&quot;')}</script:module>
`

/**
 * Lets LibreOffice accept or reject all changes of a Word file.
 * @returns the file as LibreOffice then writes it
 */
export function settled(bytes: Uint8Array, how: 'accept' | 'reject'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const home = join(folder, 'home')
    const profile = `-env:UserInstallation=file://${home}`
    // The first start puts a module without words there, over whatever is there already.
    spawnSync('soffice', [profile, '--headless', '--terminate_after_init'])
    writeFileSync(join(home, 'user/basic/Standard/Module1.xba'), moduleOf(macro))
    const [from, into] = [join(folder, 'marked.docx'), join(folder, 'settled.docx')]
    writeFileSync(from, bytes)
    const command = how === 'accept' ? '.uno:AcceptAllTrackedChanges' : '.uno:RejectAllTrackedChanges'
    const run = spawnSync(
      'soffice',
      [profile, '--headless', `macro:///Standard.Module1.Settle("${from}","${into}","${command}")`],
      { encoding: 'utf8' },
    )
    if (run.status !== 0) throw new Error(run.stderr)
    return new Uint8Array(readFileSync(into))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
