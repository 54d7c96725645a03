import { expect, test } from 'vitest'
import { readPage } from '../../reader/read-page.ts'
import { datesBehindLinks } from './doc-dates.ts'

function read(sentence: string) {
  const page = readPage('content/so-tay/a.mdx', `---\ntitle: A\n---\n${sentence}\n`)
  return page
    ? [...datesBehindLinks(page).values()].map(({ iso, at }) => `${iso} ${at.line}:${at.column}`)
    : null
}

test.each([
  ['<Doc id="x" />, ban hành ngày 24 tháng 02 năm 2021, trong đó nêu', ['2021-02-24 4:26']],
  ['<Doc id="x" /> của Bộ Tài chính, ban hành ngày 15/11/2017.', ['2017-11-15 4:43']],
  ['<Doc id="x" /> ngày 30/02/2021', ['null 4:16']],
  ['<Doc id="x">Kết luận 08</Doc> ngày 24-02-2021', ['2021-02-24 4:31']],
  ['<Doc id="x" />, thông qua ngày 19/12/2022', []],
  ['<Doc id="x" /> có hiệu lực từ ngày 01/01/2023', []],
  ['Ngày 01/01/2023, <Doc id="x" /> ra đời.', []],
  ['Không dẫn văn bản nào, ngày 01/01/2023.', []]
])('reads the date in “%s”', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected)
})
