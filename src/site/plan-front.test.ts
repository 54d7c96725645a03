import { expect, test } from 'vitest'
import { listFacts, readSignedFile, viewClosing, viewPaperHead } from './plan-front.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const graph = sampleGraph()
const plan = planOf(graph)
const bare = planOf(graph, 'nam-sau-2024')
const factOf = (label: string, of = plan, today = '2026-11-25') =>
  listFacts(graph, of, today).find((fact) => fact.label === label)?.value

test('states number, day, issuer, signer and period of a plan', () => {
  expect(factOf('Ngày ban hành')).toBe('08/02/2023')
  expect(factOf('Cơ quan ban hành')).toBe('Ban Thường trực Ủy ban tỉnh')
  expect(factOf('Người ký')).toBe('Phó Chủ tịch Người Ký')
  expect(factOf('Kỳ kế hoạch')).toBe('2023 (01/01/2023 – 31/12/2023): đã hết kỳ')
  expect(factOf('Kỳ kế hoạch', plan, '2023-05-05')).toMatch(/đang thực hiện$/u)
})

test('fills in nothing that the issued text does not have', () => {
  expect(['Số, ký hiệu', 'Ngày ban hành', 'Người ký'].map((label) => factOf(label, bare))).toEqual(
    Array(3).fill('(bản gốc không có)')
  )
  expect(viewPaperHead(graph, bare)).toMatchObject({
    number: '……………',
    placeAndDay: '…………, ngày … tháng … năm ……'
  })
  expect(viewClosing(graph, bare)).toEqual({ recipients: [], signer: null })
})

test('heads the paper as official papers do', () => {
  expect(viewPaperHead(graph, plan)).toEqual({
    issuer: ['Ủy ban tỉnh', 'Ban Thường trực'],
    number: '……………',
    placeAndDay: 'Kon Tum, ngày 08 tháng 02 năm 2023'
  })
})

test('closes with recipients, their part, and the signature', () => {
  expect(viewClosing(graph, plan)).toEqual({
    recipients: [
      { name: 'Huyện ủy', role: ' (để báo cáo)', href: '/don-vi/huyen-uy/' },
      { name: 'Các ban', role: '', href: '/don-vi/cac-ban/' }
    ],
    signer: { on: 'TM. BAN THƯỜNG TRỰC', role: 'Phó Chủ tịch', note: '(Đã ký)', name: 'Người Ký' }
  })
})

test('shows the signed file with size and checksum once the office adds it', () => {
  const path = 'content/ke-hoach/co-tep/index.mdx'
  const text =
    '---\ntitle: "Có tệp"\ndescription: "x"\nissuer: thuong-truc\nperiod: "2023"\nofficial: {file: "van-ban-ky/kh.pdf", pages: 6}\n---\n\n## I. Việc\n'
  const signed = planOf(sampleGraph({ [path]: text }), 'co-tep')
  expect(readSignedFile(signed, { '/van-ban-ky/kh.pdf': { bytes: 123_456, sha256: 'ab12' } })).toEqual({
    href: '/van-ban-ky/kh.pdf',
    name: 'kh.pdf',
    pages: '6',
    size: '124 kB',
    sha256: 'ab12'
  })
  expect(readSignedFile(signed, {})).toMatchObject({ size: null, sha256: null })
  expect(readSignedFile(plan, {})).toBeNull()
})
