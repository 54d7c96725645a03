/** Enough units that plans differ, few enough that each has work in many plans. */
export const UNIT_COUNT = 30

/** Writes registries that hold what generated plans name: path below the project → text. */
export function generateRegistries(planCount: number): Record<string, string> {
  return {
    'content/danh-muc/van-ban.yaml': list('documents', planCount, documentEntry),
    'content/danh-muc/don-vi.yaml': list('units', UNIT_COUNT, unitEntry),
    'content/danh-muc/dia-danh.yaml':
      'places:\n  - { id: tinh-thu, name: Tỉnh thử, kind: tinh, province: tinh-thu, aliases: [] }\n',
    'content/danh-muc/thuat-ngu.yaml':
      'terms:\n  - { id: mttq, short: MTTQ, meaning: Mặt trận Tổ quốc, variants: [], also: [] }\nsynonyms: []\n',
    'content/danh-muc/chien-dich.yaml': CAMPAIGNS,
    'content/danh-muc/trang.yaml': OFFICE
  }
}

function list(name: string, count: number, entry: (number: number) => string): string {
  return `${name}:\n${Array.from({ length: count }, (_, number) => entry(number)).join('')}`
}

function documentEntry(number: number): string {
  const day = `${2000 + (number % 50) - 1}-11-01`
  return `  - { id: kh-${number + 1}, number: "${number + 1}/KH-THU", type: Kế hoạch, issuer: Đơn vị 0, date: "${day}", title: Văn bản thử ${number + 1}, status: chua-ro, source: null, verified: C, group: thu }\n`
}

function unitEntry(number: number): string {
  return `  - { id: don-vi-${number}, name: Đơn vị thử ${number}, abbreviations: [], level: tinh, members: [] }\n`
}

const CAMPAIGNS = `campaigns:
  - id: thu
    name: Cuộc vận động thử
    short: Thử
    since: null
    sources: []
    contents:
      - { order: 1, title: Nội dung thử, short: Thử }
`

const OFFICE = `siteName: Trang thử
contentBase: Nơi thử
reviewed: "2023-01-01"
officeName: null
address: null
phone: null
email: null
shortAddress: null
`
