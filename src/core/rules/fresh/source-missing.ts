import type { Page, PageKind, Yaml } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import { frontPlace, isReadable } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

const KINDS: Partial<Record<PageKind, string>> = { story: 'Gương điển hình', news: 'Tin' }

/** News and stories tell where they were read. */
export const sourceMissing: Rule = {
  id: 'fresh/source-missing',
  severity: 'warning',
  title: 'Tin hoặc gương điển hình chưa ghi nguồn',
  why: 'Người đọc phải kiểm được chuyện có thật. Tên người, con số không có nguồn thì không được đăng.',
  todo: [
    'Ghi `sources` (nguồn): địa chỉ, tên bài, ngày.',
    'Tin do cơ quan tự viết: ghi địa chỉ bài trên trang của cơ quan.'
  ],

  check(graph, report) {
    for (const page of graph.pages.values()) {
      const kind = KINDS[page.kind]
      if (!kind || !isReadable(page) || hasSources(page)) continue
      report({
        at: sourcesOf(page)?.at ?? frontPlace(page),
        message: `${kind} ${quote(page.title || page.id, 46)} chưa ghi nguồn.`,
        hint: 'thêm `sources` (nguồn): địa chỉ bài đã đọc.'
      })
    }
  },

  examples: [
    { name: 'có nguồn', files: news('sources:\n  - url: https://vi.example/bai'), expected: [] },
    {
      name: 'không có nguồn',
      files: news(''),
      expected: [
        message(
          'content/tin-tuc/2023/a.md:2:1 cảnh báo fresh/source-missing: Tin “Trang thử” chưa ghi nguồn.',
          'Gợi ý: thêm `sources` (nguồn): địa chỉ bài đã đọc. Xem /kiem-tra/fresh/source-missing/'
        )
      ]
    },
    {
      name: 'danh sách nguồn để trống',
      files: news('sources: []'),
      expected: [
        message(
          'content/tin-tuc/2023/a.md:5:10 cảnh báo fresh/source-missing: Tin “Trang thử” chưa ghi nguồn.',
          'Gợi ý: thêm `sources` (nguồn): địa chỉ bài đã đọc. Xem /kiem-tra/fresh/source-missing/'
        )
      ]
    },
    {
      name: 'gương điển hình cũng vậy',
      files: { 'content/guong-dien-hinh/a.mdx': pageText('Bài.', 'sources:') },
      expected: [
        message(
          'content/guong-dien-hinh/a.mdx:4:9 cảnh báo fresh/source-missing: Gương điển hình “Trang thử” chưa ghi nguồn.',
          'Gợi ý: thêm `sources` (nguồn): địa chỉ bài đã đọc. Xem /kiem-tra/fresh/source-missing/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

function sourcesOf({ front }: Page): Yaml | undefined {
  return front?.kind === 'map' ? front.entries.find(({ key }) => key === 'sources')?.value : undefined
}

function hasSources(page: Page): boolean {
  const value = sourcesOf(page)
  return value?.kind === 'list'
    ? value.items.length > 0
    : value !== undefined && !(value.kind === 'scalar' && value.value === null)
}

function news(sources: string): Record<string, string> {
  return { 'content/tin-tuc/2023/a.md': pageText('Bài.', `date: 2023-03-02${sources ? `\n${sources}` : ''}`) }
}
