import { formatDay } from '../../deadline/calendar-day.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Page, PageKind } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { type DocumentUse, documentUses } from '../mentions.ts'
import { issuedDay, subjectIn } from '../plan-parts.ts'
import type { Found, Rule } from '../rule.ts'
import { type Expiry, findExpiry } from './expired.ts'

/** These are read today as advice; stories and news tell what was in force when they were written. */
const READ_TODAY: ReadonlySet<PageKind> = new Set(['chapter', 'content', 'material'])

const EXPIRED = {
  'content/danh-muc/van-ban.yaml': `documents:
  - id: tt-cu
    number: 01/2015/TT-BTC
    type: Thông tư
    issuer: Bộ Tài chính
    date: 2015-01-05
    title: Thông tư cũ
    status: het-hieu-luc
    replacedBy: tt-moi
    source: null
    verified: C
    group: Văn bản thử
  - id: tt-moi
    number: 02/2022/TT-BTC
    type: Thông tư
    issuer: Bộ Tài chính
    date: 2022-06-01
    title: Thông tư mới
    status: con-hieu-luc
    source: null
    verified: C
    group: Văn bản thử
  - id: nq-het
    number: 05/2019/NQ-HĐND
    type: Nghị quyết
    issuer: Hội đồng nhân dân tỉnh
    date: 2019-07-10
    title: Nghị quyết đã hết
    status: het-hieu-luc
    until: 2024-12-31
    source: null
    verified: C
    group: Văn bản thử
`
}

/** A document must be in force on the plan's date, or today where people act on it today. */
export const replaced: Rule = {
  id: 'document/replaced',
  severity: 'warning',
  title: 'Văn bản đã hết hiệu lực hoặc đã được thay',
  why: 'Người dân làm theo mức cũ, điều kiện cũ thì mất công đi lại; kế hoạch căn cứ vào văn bản đã hết hiệu lực thì bị hỏi ngay khi thẩm tra. Kế hoạch xét theo ngày ban hành; sổ tay, bài nội dung và tài liệu xét theo hôm nay. Trang đã nêu cả văn bản thay thế thì không nhắc nữa.',
  todo: [
    'Đọc văn bản thay thế, xem điều đang viết còn đúng không.',
    'Còn đúng: dẫn văn bản mới. Muốn kể lại bản cũ thì nêu cả hai.',
    'Hết hiệu lực mà không có văn bản thay: bỏ câu ấy, hoặc nói rõ là đã hết.'
  ],

  check(graph, report, { asOf }) {
    const uses = documentUses(graph)
    const named = new Set(uses.map(({ page, entry }) => `${page.id} ${entry?.id}`))
    for (const use of uses) {
      const day = dayOfReading(graph, use.page, asOf)
      const expiry = use.entry && day ? findExpiry(graph, use.entry, day, asOf) : null
      if (expiry && !(expiry.by && named.has(`${use.page.id} ${expiry.by.id}`))) report(describe(use, expiry))
    }
  },

  examples: [
    {
      name: 'kế hoạch dẫn văn bản còn hiệu lực',
      files: { ...EXPIRED, ...planFiles('## I. Việc\n\nTheo Thông tư 02/2022/TT-BTC.') },
      expected: []
    },
    {
      name: 'văn bản đã được thay trước ngày kế hoạch',
      files: { ...EXPIRED, ...planFiles('## I. Việc\n\nTheo Thông tư 01/2015/TT-BTC.') },
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:15 cảnh báo document/replaced: Văn bản “01/2015/TT-BTC” đã hết hiệu lực.',
          'Gợi ý: xem “02/2022/TT-BTC” thay thế, dẫn văn bản ấy hoặc nêu cả hai. Xem /kiem-tra/document/replaced/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:2:5'
        )
      ]
    },
    {
      name: 'kế hoạch ban hành khi văn bản còn hiệu lực',
      files: { ...EXPIRED, ...planFiles('## I. Việc\n\nTheo Nghị quyết 05/2019/NQ-HĐND.') },
      expected: []
    },
    {
      name: 'sổ tay hôm nay vẫn dẫn văn bản ấy',
      files: {
        ...EXPIRED,
        'content/so-tay/a.mdx': pageText('Theo Nghị quyết 05/2019/NQ-HĐND và <Doc id="tt-cu" />.')
      },
      asOf: '2025-03-01',
      expected: [
        message(
          'content/so-tay/a.mdx:6:17 cảnh báo document/replaced: Văn bản “05/2019/NQ-HĐND” hết hiệu lực từ sau ngày 31/12/2024.',
          'Gợi ý: bỏ câu này, hoặc nói rõ văn bản đã hết hiệu lực. Xem /kiem-tra/document/replaced/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:23:5'
        ),
        message(
          'content/so-tay/a.mdx:6:45 cảnh báo document/replaced: Văn bản “01/2015/TT-BTC” đã hết hiệu lực.',
          'Gợi ý: xem “02/2022/TT-BTC” thay thế, dẫn văn bản ấy hoặc nêu cả hai. Xem /kiem-tra/document/replaced/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:2:5'
        )
      ]
    },
    {
      name: 'sổ tay nêu cả văn bản thay thế',
      files: {
        ...EXPIRED,
        'content/so-tay/a.mdx': pageText('<Doc id="tt-moi" /> thay cho <Doc id="tt-cu" />.')
      },
      expected: []
    },
    {
      name: 'tin cũ kể việc lúc ấy',
      files: { ...EXPIRED, 'content/tin-tuc/2023/a.md': pageText('Theo Thông tư 01/2015/TT-BTC.') },
      expected: []
    },
    EMPTY_FILE
  ]
}

/** The day on which the page's reader relies on the document; null when the page only tells of it. */
function dayOfReading(graph: Graph, page: Page, asOf: string): string | null {
  if (page.plan) return issuedDay(page)?.value ?? graph.plans.get(page.id)?.period?.start ?? null
  return READ_TODAY.has(page.kind) ? asOf : null
}

function describe({ page, within, at, written, entry }: DocumentUse, { until, by }: Expiry): Found {
  const number = quote(entry?.number ?? written, 32)
  const message = until
    ? `Văn bản ${number} hết hiệu lực từ sau ngày ${formatDay(until)}.`
    : `Văn bản ${number} đã hết hiệu lực.`
  const hint = by
    ? `xem ${quote(by.number ?? by.title, 50)} thay thế, dẫn văn bản ấy hoặc nêu cả hai.`
    : 'bỏ câu này, hoặc nói rõ văn bản đã hết hiệu lực.'
  return { at, message, hint, other: entry?.at, subject: subjectIn(page, within) }
}
