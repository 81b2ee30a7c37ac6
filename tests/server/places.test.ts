/** Where documents are, by the paths of either system. */
import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { Folders, pathOf } from '../../src/server/node/places.ts'

test.each([
  ['file:///c%3A/drafts/a%20b.txt', String.raw`c:\drafts\a b.txt`],
  ['file:///C:/drafts/a.txt', String.raw`C:\drafts\a.txt`],
  ['file://server/share/a.txt', String.raw`\\server\share\a.txt`],
  ['untitled:Untitled-1', undefined],
  ['file:///without/drive.txt', undefined],
])('the path of %s on Windows', (uri, path) => {
  expect(pathOf(uri, win32)).toBe(path)
})

test.each([
  ['however its drive is written', 'file:///C:/Drafts/2026/a.txt', String.raw`c:\drafts`],
  ['the innermost', 'file:///c%3A/drafts/un/a.txt', String.raw`c:\drafts\un`],
  ['a whole drive', 'file:///d%3A/a.txt', 'd:\\'],
  ['its own on a drive that is not open', 'file:///e%3A/x/a.txt', String.raw`e:\x`],
  [
    'its own beside a folder whose name it only begins with',
    'file:///c%3A/drafts-old/a.txt',
    String.raw`c:\drafts-old`,
  ],
])('the folder of a document on Windows: %s', (_, uri, folder) => {
  const folders = new Folders(win32)
  folders.set(['file:///c%3A/drafts', 'file:///c%3A/drafts/un', 'file:///d%3A/'])
  expect(folders.of(pathOf(uri, win32) ?? '')).toBe(folder)
})

test('elsewhere large and small letters differ, and names may begin with dots', () => {
  const folders = new Folders(posix)
  folders.set(['file:///drafts'])
  expect(folders.of('/drafts/..old/a.txt')).toBe('/drafts')
  expect(folders.of('/Drafts/a.txt')).toBe('/Drafts')
  expect(folders.placeFor('untitled:Untitled-1')).toBe('/drafts/Untitled-1')
})
