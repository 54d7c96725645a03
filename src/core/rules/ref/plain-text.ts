import { placeInRun } from '../../graph/citations.ts'
import type { Plan } from '../../graph/graph.ts'
import type { Page, TextRun } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { nearest } from '../../text/nearest.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans, subjectIn } from '../plan-parts.ts'
import type { Report, Rule } from '../rule.ts'
import { findClauseMentions } from './clause-mentions.ts'

/** A clause named in plain text must exist in the plan. */
export const plainText: Rule = {
  id: 'ref/plain-text',
  severity: 'error',
  title: 'Câu văn nhắc tới một mục không có',
  why: 'Câu “theo mục IV.5 Kế hoạch này” là một lời chỉ đường. Mục ấy không có thì người thực hiện không biết làm theo đâu.',
  todo: [
    'Xem lại số mục trong câu.',
    'Tốt hơn là thay bằng `<Ref to="IV.3" />`: trang tự ghi số mục và tự báo khi mục đổi.',
    'Nếu bản ký đã ghi như vậy thì giữ nguyên và ghi vào `accepted` của kế hoạch.'
  ],

  check(graph, report) {
    for (const plan of readablePlans(graph)) {
      const labels = new Set([
        ...plan.clauses.keys(),
        ...[...plan.tasks, ...plan.targets].map(({ label }) => label)
      ])
      const linked = linkTexts(plan.page)
      for (const run of plan.page.runs) {
        if (/[IVXL]/u.test(run.text) && !linked.has(`${run.at.line} ${run.text}`))
          checkRun(run, plan, labels, report)
      }
    }
  },

  examples: [
    {
      name: 'mục có thật',
      files: planFiles('## I. Việc\n\nTập huấn.\n\n## II. Kinh phí\n\nChi theo mục I Kế hoạch này.'),
      expected: []
    },
    {
      name: 'mục không có',
      files: planFiles(
        '## I. Việc\n\nTập huấn.\n\n## II. Kinh phí\n\nChi theo mục I, mục IV.5 Kế hoạch này.'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:16:17 lỗi ref/plain-text: Câu văn nhắc “mục IV.5”, kế hoạch này không có mục ấy.',
          'Gợi ý: sửa số mục, hoặc thay bằng <Ref to="…" />. Xem /kiem-tra/ref/plain-text/'
        )
      ]
    },
    {
      name: 'mục của văn bản khác thì không xét',
      files: planFiles(
        '## I. Việc\n\nTheo mục IV.5 Kế hoạch số 163/KH-MTTQ-BTT và phần III, IV của Nghị định 30/2020/NĐ-CP.'
      ),
      expected: []
    },
    {
      name: 'liệt kê nhiều mục, một mục sai',
      files: planFiles('## I. Việc\n\n### 1. Một\n\nTập huấn.\n\n### 2. Hai\n\nLàm như mục I.1, I.2 và I.3.'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:18:25 lỗi ref/plain-text: Câu văn nhắc “I.3”, kế hoạch này không có mục ấy.',
          'Gợi ý: mục gần nhất là “I.1”; sửa số mục, hoặc thay bằng <Ref to="…" />. Xem /kiem-tra/ref/plain-text/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function checkRun(run: TextRun, plan: Plan, labels: ReadonlySet<string>, report: Report): void {
  for (const { text, label, offset, of } of findClauseMentions(run.text)) {
    if (of === 'other' || labels.has(label)) continue
    report({
      at: placeInRun(run.text, run.at, offset),
      message: `Câu văn nhắc ${quote(text, 30)}, kế hoạch này không có mục ấy.`,
      hint: hintNearest(nearest(label, labels), 'mục', 'sửa số mục, hoặc thay bằng <Ref to="…" />.'),
      subject: subjectIn(plan.page, run.within)
    })
  }
}

/** The texts of links are judged by where the link leads, not by what they name. */
function linkTexts(page: Page): Set<string> {
  return new Set(page.links.filter(({ text }) => text).map(({ text, at }) => `${at.line} ${text}`))
}
