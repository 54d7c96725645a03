import { formatDay } from '../../deadline/calendar-day.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { documentUses } from '../mentions.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** The date written beside a document must be the date of the registry. */
export const dateDiffers: Rule = {
  id: 'document/date-differs',
  severity: 'error',
  title: 'Ngày văn bản khác danh mục',
  why: 'Ngày sai làm người đọc tìm nhầm văn bản, và làm căn cứ của kế hoạch đứng không vững.',
  todo: [
    'So với bản ký của văn bản được dẫn.',
    'Sửa ngày trong bài, hoặc sửa `date` trong danh mục nếu danh mục sai.'
  ],

  check(graph, report) {
    for (const { page, within, written, entry, date } of documentUses(graph)) {
      if (!entry?.date || !date || date.iso === entry.date) continue
      const number = quote(entry.number ?? written, 30)
      report({
        at: date.at,
        message: date.iso
          ? `Ngày ${formatDay(date.iso)} của văn bản ${number} khác danh mục.`
          : `Ngày ghi cho văn bản ${number} không có trong lịch.`,
        hint: `danh mục ghi ngày ${formatDay(entry.date)}; sửa chỗ sai theo bản ký.`,
        other: entry.dateAt,
        subject: subjectIn(page, within)
      })
    }
  },

  examples: [
    {
      name: 'ngày đúng, viết theo nhiều cách',
      files: planFiles(
        '## I. Việc\n\nTheo Kết luận 08-KL/TU, ngày 24-02-2021; Chương trình số 12/CTr-MTTQ-BTT ngày 29 tháng 12 năm 2022.'
      ),
      expected: []
    },
    {
      name: 'sai năm',
      files: planFiles('## I. Việc\n\nTheo Kết luận số 08-KL/TU, ngày 24/02/2023 của Tỉnh ủy.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:33 lỗi document/date-differs: Ngày 24/02/2023 của văn bản “08-KL/TU” khác danh mục.',
          'Gợi ý: danh mục ghi ngày 24/02/2021; sửa chỗ sai theo bản ký. Xem /kiem-tra/document/date-differs/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:6:11'
        )
      ]
    },
    {
      name: 'sai ngày sau thẻ',
      files: planFiles(
        '## I. Việc\n\n- Theo <Doc id="tt-121" /> của Bộ Tài chính, ban hành ngày 15 tháng 11 năm 2018.\n- Theo <Doc id="kl-08" />, ban hành ngày 24 tháng 02 năm 2021; thông qua ngày 01/02/2021.'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:55 lỗi document/date-differs: Ngày 15/11/2018 của văn bản “121/2017/TT-BTC” khác danh mục.',
          'Gợi ý: danh mục ghi ngày 15/11/2017; sửa chỗ sai theo bản ký. Xem /kiem-tra/document/date-differs/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:26:11'
        )
      ]
    },
    {
      name: 'sai ngày ở căn cứ',
      files: planFiles('## I. Việc\n\nTập huấn.', 'basis:\n  - doc: 08-KL/TU\n    date: 2021-02-25'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:10:11 lỗi document/date-differs: Ngày 25/02/2021 của văn bản “08-KL/TU” khác danh mục.',
          'Gợi ý: danh mục ghi ngày 24/02/2021; sửa chỗ sai theo bản ký. Xem /kiem-tra/document/date-differs/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:6:11'
        )
      ]
    },
    {
      name: 'ngày không có trong lịch',
      files: planFiles('## I. Việc\n\nTheo Kết luận 08-KL/TU, ngày 30/02/2021.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:30 lỗi document/date-differs: Ngày ghi cho văn bản “08-KL/TU” không có trong lịch.',
          'Gợi ý: danh mục ghi ngày 24/02/2021; sửa chỗ sai theo bản ký. Xem /kiem-tra/document/date-differs/',
          'Nơi khai báo: content/danh-muc/van-ban.yaml:6:11'
        )
      ]
    },
    EMPTY_FILE
  ]
}
