import { formatDay, isRealDay } from '../../deadline/calendar-day.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { issuedDay, readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A plan cannot rest on a document that did not exist when it was issued. */
export const basisAfterPlan: Rule = {
  id: 'document/basis-after-plan',
  severity: 'error',
  title: 'Căn cứ ban hành sau kế hoạch',
  why: 'Kế hoạch không thể căn cứ vào văn bản chưa có. Thường là ghi sai năm, hoặc dẫn bản mới thay cho bản đã dùng lúc ấy.',
  todo: [
    'Xem ngày của văn bản và ngày kế hoạch, sửa ngày sai.',
    'Nếu dẫn nhầm bản mới, ghi lại bản có lúc ban hành kế hoạch.'
  ],

  check(graph, report) {
    for (const { id, page, period } of readablePlans(graph)) {
      const issued = issuedDay(page)?.value
      // A plan without a date of its own must at least lie in its period.
      const last = issued ?? period?.end
      for (const { doc, date } of page.plan?.basis ?? []) {
        const entry = graph.findDocument(doc.value)
        const day = entry?.date ?? (date && isRealDay(date.value) ? date.value : null)
        if (!last || !day || day <= last) continue
        report({
          at: doc.at,
          message: `Căn cứ ${quote(entry?.number ?? doc.value, 30)} có ngày ${formatDay(day)}, sau kế hoạch này.`,
          hint: `${issued ? `kế hoạch ban hành ngày ${formatDay(issued)}` : `kỳ kế hoạch hết ngày ${formatDay(last)}`}; sửa ngày sai, hoặc bỏ căn cứ này.`,
          other: entry?.dateAt,
          subject: { plan: id, label: 'can-cu' }
        })
      }
    }
  },

  examples: [
    {
      name: 'căn cứ có trước kế hoạch',
      files: planFiles('## I. Việc\n\nTập huấn.', 'basis:\n  - doc: 12/CTr-MTTQ-BTT'),
      expected: []
    },
    {
      name: 'căn cứ cùng ngày với kế hoạch',
      files: planFiles('## I. Việc\n\nTập huấn.', 'issued: 2022-12-29\nbasis:\n  - doc: 12/CTr-MTTQ-BTT'),
      expected: []
    },
    {
      name: 'kế hoạch ký trước căn cứ',
      files: planFiles('## I. Việc\n\nTập huấn.', 'issued: 2022-12-28\nbasis:\n  - doc: 12/CTr-MTTQ-BTT'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:10 lỗi document/basis-after-plan: Căn cứ “12/CTr-MTTQ-BTT” có ngày 29/12/2022, sau kế hoạch này.',
          'Gợi ý: kế hoạch ban hành ngày 28/12/2022; sửa ngày sai, hoặc bỏ căn cứ này. Xem /kiem-tra/document/basis-after-plan/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:16:11'
        )
      ]
    },
    {
      name: 'kế hoạch không ngày: so với ngày cuối kỳ',
      files: planFiles(
        '## I. Việc\n\nTập huấn.',
        'issued: null\nperiod: 2020\nbasis:\n  - doc: 12/CTr-MTTQ-BTT'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:9:10 lỗi document/basis-after-plan: Căn cứ “12/CTr-MTTQ-BTT” có ngày 29/12/2022, sau kế hoạch này.',
          'Gợi ý: kỳ kế hoạch hết ngày 31/12/2020; sửa ngày sai, hoặc bỏ căn cứ này. Xem /kiem-tra/document/basis-after-plan/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:16:11'
        )
      ]
    },
    EMPTY_FILE
  ]
}
