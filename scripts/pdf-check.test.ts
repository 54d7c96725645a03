import { PDFDocument, PDFName } from 'pdf-lib'
import { expect, test } from 'vitest'
import type { PdfSubject } from './pdf-check.ts'
import { checkHeadings, checkLastLines, checkSigning } from './pdf-check-breaks.ts'
import { checkFonts, checkInk, checkMeta, checkPages, checkPanels, checkSize } from './pdf-check-form.ts'
import { checkBookmarks, checkLinks, checkPageMarks } from './pdf-check-links.ts'
import { checkTags } from './pdf-check-tags.ts'
import { checkMargins, checkNumbers, checkText } from './pdf-check-text.ts'
import type { PdfPage, PdfText } from './pdf-read.ts'
import { rulesFor } from './pdf-rules.ts'
import { sampleJob } from './pdf-sample.ts'

const text = (words: string, base = 50, left = 30): PdfText => ({
  text: words,
  left,
  right: left + 40,
  base,
  size: 14
})

const page = (texts: PdfText[], rest: Partial<PdfPage> = {}): PdfPage => ({
  width: 210,
  height: 297,
  texts,
  links: [],
  tags: { role: 'Root', alt: null, children: [{ role: 'H1', alt: null, children: [] }] },
  ...rest
})

const INFO = {
  Title: 'Tờ rơi thử',
  Language: 'vi',
  Author: 'Sổ tay thử',
  CreationDate: 'D:20261122000000Z',
  ModDate: 'D:20261122000000Z'
}

interface Parts {
  pages?: PdfPage[]
  facts?: Partial<PdfSubject['facts']>
  content?: Partial<PdfSubject['content']>
  bytes?: number
}

/** A talk of two pages with nothing wrong, but for what a test changes. */
async function subject({ pages, facts, content, bytes = 1000 }: Parts = {}): Promise<PdfSubject> {
  const job = sampleJob({}, 'talk')
  const file = await PDFDocument.create({ updateMetadata: false })
  file.setTitle('Tờ rơi thử', { showInWindowTitleBar: true })
  return {
    job,
    rules: rulesFor(job),
    bytes: new Uint8Array(bytes),
    file,
    content: {
      pages: pages ?? [
        page([text('Mở lời'), text('Thưa bà con.', 60), text('Chào.', 66), text('Trang 1/2', 285, 170)]),
        page([text('Hẹn gặp lại.'), text('Hết.', 60), text('Trang 2/2', 285, 170)])
      ],
      bookmarks: [{ title: 'Mở lời', level: 1, page: 1, top: 45 }],
      info: INFO,
      marked: true,
      ...content
    },
    facts: {
      headings: [{ level: 1, text: 'Mở lời', alone: false }],
      blocks: ['Mở lời', 'Thưa bà con. Chào. Hẹn gặp lại. Hết.'],
      links: [],
      marks: [],
      places: {},
      codes: [],
      overflowing: [],
      ...facts
    }
  }
}

const CHECKS = [
  checkPages,
  checkMeta,
  checkFonts,
  checkSize,
  checkText,
  checkNumbers,
  checkMargins,
  checkHeadings,
  checkLastLines,
  checkSigning,
  checkBookmarks,
  checkPageMarks,
  checkLinks,
  checkTags,
  checkPanels
]

test('finds nothing wrong with a sound PDF', async () => {
  const sound = await subject()
  expect(CHECKS.flatMap((check) => check(sound))).toEqual([])
})

test('finds too few pages and pages of another size', async () => {
  expect(checkPages(await subject({ pages: [page([], { width: 216, height: 279 })] }))).toEqual([
    'có 1 trang, cần từ 2 đến 6',
    'trang 1 cỡ 216.0 × 279.0 mm, cần 210 × 297'
  ])
})

test('finds a title, a language and a day that are not those of the list', async () => {
  const info = { ...INFO, Title: 'in-an', Language: 'en-US', ModDate: 'D:20261125080000Z' }
  expect(checkMeta(await subject({ content: { info, marked: false } }))).toEqual([
    'tên tệp là “in-an”, cần “Tờ rơi thử”',
    'ngôn ngữ là “en-US”',
    'ngày là D:20261122000000Z, cần D:20261122000000Z',
    'không có thẻ cấu trúc'
  ])
})

test('finds a font of the machine, and one that is not in the file', async () => {
  const sample = await subject()
  for (const name of ['AAAAAA+OpenSans-Regular', 'BAAAAA+NotoSerif-Regular'])
    sample.file.context.register(
      sample.file.context.obj({
        Type: PDFName.of('Font'),
        Subtype: PDFName.of('Type0'),
        BaseFont: PDFName.of(name)
      })
    )
  expect(checkFonts(sample)).toEqual([
    'phông lạ OpenSans-Regular',
    'phông NotoSerif-Regular không nằm trong tệp'
  ])
})

test('finds text that does not fit its panel', async () => {
  expect(checkPanels(await subject({ facts: { overflowing: ['Hỏi ai, giấy tờ gì'] } }))).toEqual([
    'chữ không vừa khung: “Hỏi ai, giấy tờ gì…”'
  ])
})

test('lets a book of many pages be larger, by so much a page', async () => {
  const pages = Array.from({ length: 200 }, () => page([]))
  const ofBook = async (bytes: number) => {
    const sample = await subject({ pages, bytes })
    return checkSize({ ...sample, rules: rulesFor(sampleJob({}, 'book')) })
  }
  expect(await ofBook(1_500_000)).toEqual([])
  expect(await ofBook(1_500_001)).toEqual(['1501 kB, cần không quá 1500 kB'])
})

test('finds a page with too much ink, and one with colour', () => {
  const pages = [
    { ink: 0.085, colour: 0 },
    { ink: 0.05, colour: 120 },
    { ink: 0.08, colour: 3 }
  ]
  expect(checkInk({ ink: 0.08 }, { pages })).toEqual([
    'mực: trang 1 phủ 8.5 %, cần không quá 8 %',
    'mực: trang 2 có màu'
  ])
})

test('finds a file too large for a slow network', async () => {
  expect(checkSize(await subject({ bytes: 130_500 }))).toEqual(['131 kB, cần không quá 120 kB'])
})

test('finds a block that the page has and the paper lost', async () => {
  expect(checkText(await subject({ facts: { blocks: ['Mở lời', 'Hàng bảy của bảng'] } }))).toEqual([
    'mất đoạn “Hàng bảy của bảng”'
  ])
})

test('finds letters whose marks stand apart', async () => {
  const pages = [page([text('Mở lời'.normalize('NFD'))])]
  expect(checkText(await subject({ pages, facts: { blocks: [] } }))).toEqual([
    'chữ có dấu rời (không phải NFC)'
  ])
})

test('reads a block on across the end of a page', async () => {
  const pages = [page([text('Thưa bà'), text('Trang 1/2', 285)]), page([text('con.')])]
  expect(checkText(await subject({ pages, facts: { blocks: ['Thưa bà con.'] } }))).toEqual([])
})

test('finds a page without its number, or with another', async () => {
  const pages = [page([text('Chữ')]), page([text('Chữ'), text('Trang 3/3', 285)])]
  expect(checkNumbers(await subject({ pages }))).toEqual(['trang 1 in số trống', 'trang 2 in số 3'])
})

test('finds text in the margin', async () => {
  expect(checkMargins(await subject({ pages: [page([text('lạc', 50, 12)])] }))).toEqual([
    'trang 1: “lạc” ở 12.0–52.0 mm, dòng 50.0 mm'
  ])
})

test('finds a heading alone at the foot of a page', async () => {
  const pages = [page([text('Chữ'), text('Câu cuối', 270), text('Trang 1/2', 285)]), page([text('Hết.')])]
  const bookmarks = [{ title: 'Câu cuối', level: 1, page: 1, top: 265 }]
  expect(checkHeadings(await subject({ pages, content: { bookmarks } }))).toEqual([
    'đề mục “Câu cuối” đứng cuối trang 1'
  ])
})

test('finds the last line of a paragraph alone at the head of a page', async () => {
  const pages = [
    page([text('Thưa bà con, hôm nay'), text('ta bàn việc', 60)]),
    page([text('làm đường.'), text('Hết.', 60)])
  ]
  const blocks = ['Thưa bà con, hôm nay ta bàn việc làm đường.', 'Hết.']
  expect(checkLastLines(await subject({ pages, facts: { blocks } }))).toEqual([
    'dòng cuối của một đoạn đứng một mình ở đầu trang 2: “làmđường.”'
  ])
})

test('lets two lines of a paragraph stand at the head of a page', async () => {
  const pages = [page([text('Thưa bà con,')]), page([text('hôm nay ta bàn'), text('việc làm đường.', 60)])]
  expect(
    checkLastLines(
      await subject({ pages, facts: { blocks: ['Thưa bà con, hôm nay ta bàn việc làm đường.'] } })
    )
  ).toEqual([])
})

test('finds a sheet with nothing but signatures', async () => {
  const pages = [page([text('Phiếu thu về')]), page([text('TỔ TRƯỞNG'), text('(ký, ghi rõ họ tên)', 56)])]
  const sample = await subject({ pages })
  expect(checkSigning({ ...sample, job: sampleJob({}, 'form') })).toEqual(['chỗ ký đứng một mình ở trang 2'])
  expect(checkSigning(sample)).toEqual([])
})

test('finds bookmarks that are not the headings', async () => {
  expect(checkBookmarks(await subject({ content: { bookmarks: [] } }))).toEqual([
    'dấu trang 1 là “trống”, đề mục là “Mở lời”'
  ])
})

test('finds a page number that leads to another page', async () => {
  const facts = {
    marks: [
      { anchor: 'a', text: '3' },
      { anchor: 'b', text: '2' }
    ],
    places: { a: 2 }
  }
  expect(checkPageMarks(await subject({ facts }))).toEqual([
    'chỗ “a” ở trang 2, in số 3',
    'chỗ “b” không có trang'
  ])
})

test('finds links to the printing machine, to nowhere, and links that got lost', async () => {
  const links = [
    { url: 'http://127.0.0.1:4321/so-tay/', leads: false },
    { url: null, leads: false }
  ]
  expect(
    checkLinks(await subject({ pages: [page([], { links })], facts: { links: ['https://bao.example/a'] } }))
  ).toEqual([
    'trang 1: liên kết tới máy in: http://127.0.0.1:4321/so-tay/',
    'trang 1: liên kết không dẫn tới đâu',
    'mất liên kết https://bao.example/a'
  ])
})

test('takes an address with marks for the same in both writings', async () => {
  const links = [{ url: 'https://bao.example/tin-t%E1%BB%A9c', leads: false }]
  expect(
    checkLinks(
      await subject({ pages: [page([], { links })], facts: { links: ['https://bao.example/tin-tức'] } })
    )
  ).toEqual([])
})

test('finds pages without tags and pictures without words', async () => {
  const figure = { role: 'Root', alt: null, children: [{ role: 'Figure', alt: null, children: [] }] }
  const pages = [page([], { tags: null }), page([], { tags: figure })]
  expect(checkTags(await subject({ pages }))).toEqual([
    'trang 1 không có thẻ',
    'không có đề mục cấp 1',
    '1 hình không có lời mô tả'
  ])
})

test('finds heads of tables that do not say what they head', async () => {
  const sample = await subject()
  const head = (attributes: Record<string, PDFName>) =>
    sample.file.context.register(sample.file.context.obj({ S: PDFName.of('TH'), A: [attributes] }))
  head({ O: PDFName.of('Table'), Scope: PDFName.of('Column') })
  head({ O: PDFName.of('Table') })
  expect(checkTags(sample)).toEqual(['1 ô đầu bảng không nói đứng đầu hàng hay cột'])
})
