import type { Page, PlanParts } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { hintNearest } from '../../messages/wording.ts'
import type { Located } from '../../text/place.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { makeNearest } from '../nearest-name.ts'
import { subjectIn } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'

/** Every unit that content names by its id must be in the registry. */
export const unitUnknown: Rule = {
  id: 'task/unit-unknown',
  severity: 'error',
  title: 'Đơn vị không có trong danh mục',
  why: 'Mã đơn vị gõ sai thì việc ấy không hiện ở trang của đơn vị, và lịch của đơn vị thiếu mất một việc.',
  todo: ['Chép mã từ `content/danh-muc/don-vi.yaml`.', 'Đơn vị chưa có thì thêm vào danh mục trước.'],

  check(graph, report) {
    const nearestUnit = makeNearest(graph.units.keys())
    for (const page of graph.content.pages) {
      for (const { value, at, within } of unitsOnPage(page)) {
        if (graph.units.has(value)) continue
        report({
          at,
          message: `Không có đơn vị ${quote(value, 44)} trong danh mục.`,
          hint: hintNearest(
            nearestUnit(value),
            'đơn vị',
            'sửa mã, hoặc thêm vào content/danh-muc/don-vi.yaml.'
          ),
          subject: subjectIn(page, within)
        })
      }
    }
  },

  examples: [
    {
      name: 'mã có trong danh mục',
      files: planFiles(
        '## I. Việc\n\n<Task lead="ban-phong-trao" with="van-phong hoi-nong-dan">Tập huấn.</Task>'
      ),
      expected: []
    },
    {
      name: 'mã gõ nhầm ở chủ trì và phối hợp',
      files: planFiles(
        '## I. Việc\n\n<Task lead="ban-phong-trao" with="van-phong hoi-nong-dam">Tập huấn.</Task>'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:45 lỗi task/unit-unknown: Không có đơn vị “hoi-nong-dam” trong danh mục.',
          'Gợi ý: đơn vị gần nhất là “hoi-nong-dan”; sửa mã, hoặc thêm vào content/danh-muc/don-vi.yaml. Xem /kiem-tra/task/unit-unknown/'
        )
      ]
    },
    {
      name: 'mã gõ nhầm ở nơi nhận',
      files: planFiles('## I. Việc\n\nĐủ.', 'recipients:\n  - name: Văn phòng\n    units: [van-phonk]'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:10:13 lỗi task/unit-unknown: Không có đơn vị “van-phonk” trong danh mục.',
          'Gợi ý: đơn vị gần nhất là “van-phong”; sửa mã, hoặc thêm vào content/danh-muc/don-vi.yaml. Xem /kiem-tra/task/unit-unknown/'
        )
      ]
    },
    {
      name: 'mã gõ nhầm ở cơ quan ban hành',
      files: planFiles('## I. Việc\n\nĐủ.', 'issuer: ban-thuong-truk'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:7:9 lỗi task/unit-unknown: Không có đơn vị “ban-thuong-truk” trong danh mục.',
          'Gợi ý: đơn vị gần nhất là “ban-thuong-truc”; sửa mã, hoặc thêm vào content/danh-muc/don-vi.yaml. Xem /kiem-tra/task/unit-unknown/'
        )
      ]
    },
    {
      name: 'viết tên thay cho mã',
      files: { 'content/so-tay/a.mdx': pageText('Hỏi <Unit id="Ban Phong trào" />.') },
      expected: [
        message(
          'content/so-tay/a.mdx:6:15 lỗi task/unit-unknown: Không có đơn vị “Ban Phong trào” trong danh mục.',
          'Gợi ý: đơn vị gần nhất là “ban-phong-trao”; sửa mã, hoặc thêm vào content/danh-muc/don-vi.yaml. Xem /kiem-tra/task/unit-unknown/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

type Named = Located<string> & { within: string | null }

function unitsOnPage(page: Page): Named[] {
  const links = page.links
    .filter(({ kind }) => kind === 'unit')
    .map(({ target, within }) => ({ ...target, within }))
  return page.plan ? [...links, ...unitsInPlan(page.plan)] : links
}

function unitsInPlan(plan: PlanParts): Named[] {
  const inTasks = plan.tasks.flatMap(({ lead, with: others, label }) =>
    [...lead, ...others].map((unit) => ({ ...unit, within: label }))
  )
  const inTargets = plan.targets.flatMap(({ lead, label }) =>
    lead.map((unit) => ({ ...unit, within: label }))
  )
  const inRecipients = plan.recipients.flatMap(({ units }) =>
    units.map((unit) => ({ ...unit, within: 'noi-nhan' }))
  )
  return [...inTasks, ...inTargets, ...inRecipients, ...issuerById(plan)]
}

/** The issuer may be written as a name; what looks like an id must be one. */
function issuerById({ issuer }: PlanParts): Named[] {
  return issuer && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(issuer.value) ? [{ ...issuer, within: null }] : []
}
