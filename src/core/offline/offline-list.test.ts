import { expect, test } from 'vitest'
import { type OfflineList, readOfflineList, writeOfflineList } from './offline-list.ts'

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
