import type { Collection } from './collections.ts'

/** One right text of everything that has a schema; the tests break them one fault at a time. */
export const RIGHT_EXAMPLES: Readonly<Record<Collection, string>> = {
  plan: `title: Kế hoạch năm 2023
description: Việc của Mặt trận tỉnh trong năm
number: null
issued: 2023-02-08
place: Kon Tum
issuer: btt-mttq-tinh
signer: { name: Họ Tên, role: Phó Chủ tịch, on: TM. BAN THƯỜNG TRỰC }
period: 2023
campaign: nep-nghi
roadmap: IV
assignments: V
parent: ctr-01-ddmt
basis:
  - { doc: 08-KL/TU, date: 2021-02-24, note: chủ trương }
recipients:
  - { name: Văn thư, units: [van-phong], role: luu }
official: { file: ke-hoach.pdf, pages: 6 }
accepted:
  - { rule: task/deadline-missing, at: V.2.g1 V.4d, why: bản gốc không ghi hạn }
`,
  chapter: `title: Vay vốn
description: Vay ở đâu, cần giấy gì
order: 3
part: II
asOf: 2026-11-01
reviewBy: 2027-05-01
implements:
  - nep-nghi-cach-lam-2023#III.1.3
audience: [cán bộ thôn]
`,
  content: `title: Phát triển kinh tế
description: Giúp nhau giảm nghèo
campaign: nong-thon-moi
order: 1
implements:
  - nong-thon-moi-do-thi-van-minh-2023#II.1
asOf: 2026-11-01
reviewBy: 2027-05-01
`,
  story: `title: Tổ hợp tác ở xã Sa Bình
description: Tám tổ hợp tác
place: xa-sa-binh
people: [Gia Rai]
topics:
  - nep-nghi/5
proof: A
sources:
  - { title: Bài báo, url: "https://baokontum.com.vn/a.html", date: 2022-03-01 }
figures:
  - { label: số hộ, before: 10, after: 20, unit: hộ }
date: 2022-03-01
`,
  news: `title: Tập huấn cấp tỉnh
description: Hội nghị tập huấn
date: 2023-02-08 08:30
dateNote: theo nguồn
updated: 2023-02-09
draft: false
category: hoat-dong
campaign: [nep-nghi]
places: [xa-ho-moong]
sources:
  - url: https://kontumtv.vn/tin
evidenceFor: [nep-nghi-cach-lam-2023#IV.1.g4]
author: Ban Phong trào
photo: { src: a.jpg, alt: Hội nghị, caption: Toàn cảnh, author: H. T. }
`,
  material: `title: Tờ rơi vay vốn
description: Một tờ gấp ba
kind: leaflet
paper: A4
copies: 50
basedOn:
  - so-tay/vay-von
campaign: nep-nghi
order: 3
lawSet: false
`,
  'van-ban': `documents:
  - id: kl-08
    number: 08-KL/TU
    type: Kết luận
    issuer: Ban Thường vụ Tỉnh ủy
    date: 2021-02-24
    title: Về chủ trương
    status: chua-ro
    source: null
    verified: S
    group: Căn cứ
`,
  'don-vi': `units:
  - id: van-phong
    name: Văn phòng
    abbreviations: [VP]
    level: tinh
    members: []
`,
  'dia-danh': `places:
  - { id: tinh-kon-tum, name: tỉnh Kon Tum, kind: tinh, province: tinh-kon-tum, aliases: [Kontum] }
`,
  'thuat-ngu': `terms:
  - { id: ct, short: CT, meaning: chỉ thị; chủ tịch, also: [chi thi], ambiguous: true }
synonyms:
  - { id: rung, words: [tiền rừng], leadsTo: rừng }
`,
  'chien-dich': `campaigns:
  - id: nep-nghi
    name: Làm thay đổi nếp nghĩ
    short: nếp nghĩ
    since: 2021-04-22
    sources: ["https://vov1.vov.gov.vn/a"]
    contents:
      - { order: 1, title: Chủ trương, short: Chủ trương }
`,
  trang: `siteName: Sổ tay Mặt trận
contentBase: tỉnh Kon Tum
reviewed: 2026-11-25
officeName: null
address: null
phone: null
email: null
shortAddress: https://so-tay.example.vn
`
}

/** Changes one spot of a right example; throws when it has no such spot, so that no test runs on nothing. */
export function breakExample(collection: Collection, from: string, to: string): string {
  const right = RIGHT_EXAMPLES[collection]
  if (!right.includes(from)) throw new Error(`No “${from}” in the example of ${collection}`)
  return right.replace(from, to)
}
