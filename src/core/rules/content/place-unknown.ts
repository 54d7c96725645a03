import { frontReferences } from '../../graph/collect-edges.ts'
import type { Page } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import { nearest } from '../../text/nearest.ts'
import type { Located } from '../../text/place.ts'
import { EMPTY_FILE, message, pageText } from '../example-files.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** A place named by its id must be in the registry. */
export const placeUnknown: Rule = {
  id: 'content/place-unknown',
  severity: 'error',
  title: 'Nơi chốn không có trong danh mục',
  why: 'Danh mục giữ tên xã trước và sau ngày 01/7/2025. Mã sai thì trang không ghi được tên hôm nay, và bài không hiện khi tìm theo xã.',
  todo: ['Chép mã từ `content/danh-muc/dia-danh.yaml`.', 'Chưa có thì thêm vào danh mục trước.'],

  check(graph, report) {
    for (const page of graph.content.pages) {
      for (const { value, at, within } of placesOnPage(page)) {
        if (graph.places.has(value)) continue
        report({
          at,
          message: `Không có nơi ${quote(value, 44)} trong danh mục.`,
          hint: hintNearest(
            nearest(value, graph.places.keys()),
            'mã',
            'sửa mã, hoặc thêm vào content/danh-muc/dia-danh.yaml.'
          ),
          subject: subjectIn(page, within)
        })
      }
    }
  },

  examples: [
    {
      name: 'mã có thật, ở thẻ và ở đầu bài',
      files: {
        'content/tin-tuc/2023/a.md': pageText('Bài.', 'places: [xa-ho-moong]'),
        'content/so-tay/a.mdx': pageText('<Place id="xa-ho-moong" />')
      },
      expected: []
    },
    {
      name: 'mã gõ nhầm ở thẻ',
      files: { 'content/so-tay/a.mdx': pageText('<Place id="xa-ho-mong" />') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:12 lỗi content/place-unknown: Không có nơi “xa-ho-mong” trong danh mục.',
          'Gợi ý: mã gần nhất là “xa-ho-moong”; sửa mã, hoặc thêm vào content/danh-muc/dia-danh.yaml. Xem /kiem-tra/content/place-unknown/'
        )
      ]
    },
    {
      name: 'mã sai ở đầu bài',
      files: {
        'content/tin-tuc/2023/a.md': pageText('Bài.', 'places: [xa-ho-moong, Hơ Moong]'),
        'content/guong-dien-hinh/b.mdx': pageText('Bài.', 'place: xa-la')
      },
      expected: [
        message(
          'content/guong-dien-hinh/b.mdx:4:8 lỗi content/place-unknown: Không có nơi “xa-la” trong danh mục.',
          'Gợi ý: sửa mã, hoặc thêm vào content/danh-muc/dia-danh.yaml. Xem /kiem-tra/content/place-unknown/'
        ),
        message(
          'content/tin-tuc/2023/a.md:4:23 lỗi content/place-unknown: Không có nơi “Hơ Moong” trong danh mục.',
          'Gợi ý: sửa mã, hoặc thêm vào content/danh-muc/dia-danh.yaml. Xem /kiem-tra/content/place-unknown/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

/** A plan's own `place` is the town written at its head, not an id. */
function placesOnPage(page: Page): (Located<string> & { within: string | null })[] {
  const links = page.links
    .filter(({ kind }) => kind === 'place')
    .map(({ target, within }) => ({ ...target, within }))
  const key = { news: 'places', story: 'place', plan: null, chapter: null, content: null, material: null }[
    page.kind
  ]
  return key
    ? [...links, ...frontReferences(page.front, key).map((place) => ({ ...place, within: null }))]
    : links
}
