import { expect, test } from 'vitest'
import { keyOf, type OfflineList, readOfflineList, writeOfflineList } from './offline-list.ts'

const LIST: OfflineList = {
  version: 'a-B_9',
  built: '2026-11-25',
  packs: [
    {
      name: '-x_1',
      bytes: 1200,
      files: [
        { path: 'index.html', hash: 'abc', size: 36 },
        { path: 'tên có dấu cách.ics', hash: '-', size: 0 }
      ]
    },
    { name: 'y', bytes: 0, files: [] }
  ]
}

test('reads what it wrote', () => {
  expect(readOfflineList(writeOfflineList(LIST))).toEqual(LIST)
})

test.each([
  ['nothing', ''],
  ['only spaces', '  \n'],
  ['an error page', '<!doctype html>\n<h1>502</h1>\n'],
  ['a list cut in the middle of a line', writeOfflineList(LIST).slice(0, -8)],
  ['a line of another form', writeOfflineList(LIST).replace('\tabc', 'abc')]
])('does not take %s for a list', (_, text) => {
  expect(readOfflineList(text)).toBeNull()
})

test('keeps a search file that stayed the same under one name, whatever its folder is called', () => {
  const [before, after, other] = ['pagefind/a1/w07.txt', 'pagefind/b2/w07.txt', 'pagefind/b2/w08.txt'].map(
    (path) => keyOf({ path, hash: 'h' })
  )
  expect([before === after, before === other]).toEqual([true, false])
})

test('keeps another content under another name', () => {
  expect(keyOf({ path: 'index.html', hash: 'a' })).not.toBe(keyOf({ path: 'index.html', hash: 'b' }))
})
