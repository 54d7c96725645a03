import { placeInRun } from '../../graph/citations.ts'
import { frontReferences } from '../../graph/collect-edges.ts'
import type { Page, PageKind } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import type { Place } from '../../text/place.ts'
import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import type { Rule } from '../rule.ts'

/** These pages give advice with figures; material takes its figures from them. */
const KINDS: ReadonlySet<PageKind> = new Set(['chapter', 'content'])
const FIGURE = /\d[\d.,]*\s*(?:%|phần trăm|đồng|nghìn đồng|triệu|tỷ|tỉ)(?![\p{L}\d])/iu

/** Figures of money and percent need the day they are of. */
export const figureUndated: Rule = {
  id: 'fresh/figure-undated',
  severity: 'warning',
  title: 'Con số chưa ghi tính đến ngày nào',
  why: 'Lãi suất, mức vay, tỷ lệ đều đổi. Con số không ghi ngày thì người đọc sau này không biết còn đúng không.',
  todo: ['Ghi `asOf` (ngày tính số liệu) và `reviewBy` (hạn xem lại) ở đầu bài.'],

  check(graph, report) {
    for (const page of graph.pages.values()) {
      if (!KINDS.has(page.kind) || frontReferences(page.front, 'asOf').length > 0) continue
      const first = firstFigure(page)
      if (!first) continue
      report({
        at: first.at,
        message: `Con số ${quote(first.text)} chưa ghi tính đến ngày nào.`,
        hint: 'thêm `asOf` (ngày tính số liệu) và `reviewBy` (hạn xem lại) ở đầu bài.'
      })
    }
  },

  examples: [
    { name: 'có ghi ngày', files: content('Vay tới 100 triệu đồng.', 'asOf: 2023-01-01'), expected: [] },
    {
      name: 'số tiền không ngày',
      files: content('Lãi 6,6% một năm, vay tới 100 triệu đồng.'),
      expected: [
        message(
          'content/noi-dung/nep-nghi/1.mdx:6:5 cảnh báo fresh/figure-undated: Con số “6,6%” chưa ghi tính đến ngày nào.',
          'Gợi ý: thêm `asOf` (ngày tính số liệu) và `reviewBy` (hạn xem lại) ở đầu bài. Xem /kiem-tra/fresh/figure-undated/'
        )
      ]
    },
    { name: 'số đếm thì không xét', files: content('Họp thôn có 30 người, chia 3 nhóm.'), expected: [] },
    EMPTY_FILE
  ]
}

function firstFigure(page: Page): { text: string; at: Place } | null {
  for (const run of page.runs) {
    const found = FIGURE.exec(run.text)
    if (found) return { text: found[0], at: placeInRun(run.text, run.at, found.index) }
  }
  return null
}

function content(body: string, front = ''): Record<string, string> {
  return { 'content/noi-dung/nep-nghi/1.mdx': pageText(body, front) }
}
