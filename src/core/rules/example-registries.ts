const document = (
  id: string,
  number: string,
  type: string,
  issuer: string,
  date: string
): string => `  - id: ${id}
    number: ${number}
    type: ${type}
    issuer: ${issuer}
    date: ${date}
    title: ${type} để thử
    status: con-hieu-luc
    source: null
    verified: S
    group: Văn bản thử
`

const unit = (id: string, name: string, more = ''): string => `  - id: ${id}
    name: ${name}
    level: tinh
${more}`

/** A few entries that every example may name; an example's own file of the same path takes their place. */
export const EXAMPLE_REGISTRIES: Readonly<Record<string, string>> = {
  'content/danh-muc/van-ban.yaml': `documents:
${document('kl-08', '08-KL/TU', 'Kết luận', 'Ban Thường vụ Tỉnh ủy', '2021-02-24')}${document('ctr-12', '12/CTr-MTTQ-BTT', 'Chương trình', 'Ban Thường trực', '2022-12-29')}${document('tt-121', '121/2017/TT-BTC', 'Thông tư', 'Bộ Tài chính', '2017-11-15')}`,
  'content/danh-muc/don-vi.yaml': `units:
${unit('tinh-uy', 'Tỉnh ủy')}${unit('ban-thuong-truc', 'Ban Thường trực')}${unit('ban-phong-trao', 'Ban Phong trào')}${unit('van-phong', 'Văn phòng')}${unit('hoi-nong-dan', 'Hội Nông dân')}${unit('hoi-phu-nu', 'Hội Phụ nữ')}${unit('cac-ban', 'Các ban', '    members: [ban-phong-trao, van-phong]\n')}${unit('doan-the', 'Các đoàn thể', '    members: [hoi-nong-dan, hoi-phu-nu]\n')}`,
  'content/danh-muc/dia-danh.yaml': `places:
  - { id: tinh-kon-tum, name: tỉnh Kon Tum, kind: tinh, province: tinh-kon-tum }
  - { id: xa-ho-moong, name: xã Hơ Moong, kind: xa, province: tinh-kon-tum }
`,
  'content/danh-muc/thuat-ngu.yaml': `terms:
  - { id: dtts, short: DTTS, meaning: dân tộc thiểu số }
`,
  'content/danh-muc/chien-dich.yaml': `campaigns:
  - id: nep-nghi
    name: Nếp nghĩ, cách làm
    short: nếp nghĩ
    since: null
    contents:
      - { order: 1, title: Chủ đề thử, short: thử }
`,
  'content/danh-muc/trang.yaml': `siteName: Trang thử
contentBase: tỉnh thử
reviewed: 2023-01-01
officeName: null
address: null
phone: null
email: null
shortAddress: null
`
}
