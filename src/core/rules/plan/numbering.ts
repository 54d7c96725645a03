import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { NumberWalk } from './number-walk.ts'

/** Clause numbers must run without gap, repeat or step back. */
export const numbering: Rule = {
  id: 'plan/numbering',
  severity: 'error',
  title: 'Số mục bị nhảy, lặp hoặc lùi',
  why: 'Số mục là địa chỉ: kế hoạch khác, báo cáo và tin tức đều dẫn theo số ấy. Nhảy số thường là rơi mất một mục khi nhập; lặp số làm hai mục chung một địa chỉ.',
  todo: [
    'So với bản ký: có mục nào bị bỏ sót hay gộp không.',
    'Sửa số cho liền nhau. Bản ký đánh số như vậy thì giữ nguyên và ghi vào `accepted`.'
  ],

  check(graph, report) {
    for (const { id, page } of readablePlans(graph)) {
      const walk = new NumberWalk()
      for (const clause of page.plan?.clauses ?? []) {
        const fault = clause.kind === 'dash' ? null : walk.meet(clause)
        if (fault) report({ at: clause.at, ...fault, subject: { plan: id, label: clause.label } })
      }
    }
  },

  examples: [
    {
      name: 'số chạy liền nhau',
      files: planFiles(
        '## Căn cứ\n\nTheo.\n\n## I. Mục đích\n\n### 1. Một\n\n#### 1.1. Ý\n\nĐủ.\n\n### 2. Hai\n\na.\n\n## II. Việc\n\n### 1. Một\n\nĐủ.'
      ),
      expected: []
    },
    {
      name: 'thiếu mục II',
      files: planFiles('## I. Mục đích\n\nĐủ.\n\n## III. Việc\n\nĐủ.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:14:1 lỗi plan/numbering: Số mục nhảy tới “III”, thiếu “II”.',
          'Gợi ý: thêm mục “II”, hoặc sửa số cho liền nhau. Xem /kiem-tra/plan/numbering/'
        )
      ]
    },
    {
      name: 'số lặp',
      files: planFiles('## I. Việc\n\n### 1. Một\n\nĐủ.\n\n### 1. Hai\n\nĐủ.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:16:1 lỗi plan/numbering: Mục “I.1” đã có ở trên.',
          'Gợi ý: đánh số tiếp theo, hoặc gộp hai mục. Xem /kiem-tra/plan/numbering/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:1'
        )
      ]
    },
    {
      name: 'số lùi',
      files: planFiles(
        '## I. Việc\n\n### 1. Một\n\nĐủ.\n\n### 2. Hai\n\nĐủ.\n\n### 4. Bốn\n\nĐủ.\n\n### 3. Ba\n\nĐủ.'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:20:1 lỗi plan/numbering: Số mục nhảy tới “I.4”, thiếu “I.3”.',
          'Gợi ý: thêm mục “I.3”, hoặc sửa số cho liền nhau. Xem /kiem-tra/plan/numbering/'
        ),
        message(
          'content/ke-hoach/thu/index.mdx:24:1 lỗi plan/numbering: Số mục lùi về “I.3” sau “I.4”.',
          'Gợi ý: xếp lại các mục theo thứ tự số. Xem /kiem-tra/plan/numbering/'
        )
      ]
    },
    {
      name: 'mục con không có mục mẹ',
      files: planFiles('## I. Việc\n\n### 1. Một\n\nĐủ.\n\n#### 2.1. Ý\n\nĐủ.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:16:1 lỗi plan/numbering: Mục “I.2.1” đứng mà không có mục “I.2”.',
          'Gợi ý: thêm mục “I.2” ở trên, hoặc sửa số. Xem /kiem-tra/plan/numbering/'
        )
      ]
    },
    {
      name: 'mục lớn bắt đầu từ II',
      files: planFiles('## II. Việc\n\nĐủ.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:10:1 lỗi plan/numbering: Số mục nhảy tới “II”, thiếu “I”.',
          'Gợi ý: thêm mục “I”, hoặc sửa số cho liền nhau. Xem /kiem-tra/plan/numbering/'
        )
      ]
    },
    {
      name: 'số đứng trước mục La Mã đầu tiên',
      files: planFiles('### 1. Việc\n\nĐủ.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:10:1 lỗi plan/numbering: Mục “1” đứng trước mục La Mã đầu tiên.',
          'Gợi ý: thêm mục lớn “## I. …” ở trên. Xem /kiem-tra/plan/numbering/'
        )
      ]
    },
    {
      name: 'điểm a, b, d theo vần tiếng Việt',
      files: planFiles(
        '## I. Việc\n\n### 1. Một\n\n#### a) Ý\n\nĐủ.\n\n#### b) Ý\n\nĐủ.\n\n#### d) Ý\n\nĐủ.'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:22:1 lỗi plan/numbering: Số mục nhảy tới “I.1.d”, thiếu “I.1.c”.',
          'Gợi ý: thêm mục “I.1.c”, hoặc sửa số cho liền nhau. Xem /kiem-tra/plan/numbering/'
        )
      ]
    },
    {
      name: 'số La Mã viết sai',
      files: planFiles('## IIII. Việc\n\nĐủ.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:10:1 lỗi plan/numbering: “IIII” không phải số La Mã.',
          'Gợi ý: viết I, II, III, IV, V. Xem /kiem-tra/plan/numbering/'
        )
      ]
    },
    {
      name: 'hai phần căn cứ',
      files: planFiles('## Căn cứ\n\nTheo.\n\n## I. Việc\n\nĐủ.\n\n## Căn cứ\n\nTheo.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:18:1 lỗi plan/numbering: Mục “can-cu” đã có ở trên.',
          'Gợi ý: đánh số tiếp theo, hoặc gộp hai mục. Xem /kiem-tra/plan/numbering/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:10:1'
        )
      ]
    },
    EMPTY_FILE
  ]
}
