import type { TargetNode } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Found, Rule } from '../rule.ts'
import { findStatements, type Statement } from './number-words.ts'
import { readTargetValue } from './target-value.ts'

/** The words of a target and its operator and value must say the same. */
export const operatorWords: Rule = {
  id: 'target/operator-words',
  severity: 'error',
  title: 'Lời của chỉ tiêu khác con số khai báo',
  why: 'Nói “trên 5%” thì 5% chưa đạt, nói “từ 5% trở lên” thì 5% là đạt. Câu chữ và dấu so sánh lệch nhau thì bảng theo dõi tính sai. Các lời được nhận: trên, hơn, vượt (`>`); từ … trở lên, ít nhất, tối thiểu, không dưới (`>=`); dưới (`<`); không quá, tối đa, trở xuống (`<=`); từ … đến, a-b (`..`); con số không kèm lời nào (`=`).',
  todo: [
    'Câu chữ theo bản ký; sửa `op` hoặc `value` cho khớp.',
    'Bản ký viết chưa rõ: giữ câu, ghi vào `accepted`.'
  ],

  check(graph, report) {
    for (const { id, targets } of readablePlans(graph)) {
      for (const { label, node } of targets) {
        const found = compare(node, label)
        if (found) report({ ...found, subject: { plan: id, label } })
      }
    }
  },

  examples: [
    {
      name: 'lời và dấu khớp nhau',
      files: targets(
        ['>=', '15', 'Từ 15% trở lên hộ đổi nếp nghĩ.'],
        ['>', '5', 'Trên 5% hộ vào hợp tác xã.'],
        ['=', '100', 'Đạt 100% xã có kế hoạch.'],
        ['..', '3-4', 'Giảm bình quân 3-4% so với năm 2022.'],
        ['<=', '10', 'Không quá 10% hộ bỏ họp.'],
        ['>=', '90', 'Ít nhất 90% hộ được nghe.']
      ),
      expected: []
    },
    {
      name: '“trên 5%” mà khai từ 5%',
      files: targets(['>=', '5', 'Trên 5% hộ vào hợp tác xã.']),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:31 lỗi target/operator-words: “Trên 5%” ở mục I, gạch 1 khác dấu “>=” đã khai.',
          'Gợi ý: theo câu chữ thì op=">" value="5". Xem /kiem-tra/target/operator-words/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:3'
        )
      ]
    },
    {
      name: '“từ 15% trở lên” mà khai trên 15%',
      files: targets(['>', '15', 'Từ 15% trở lên hộ đổi nếp nghĩ.']),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:31 lỗi target/operator-words: “Từ 15% trở lên” ở mục I, gạch 1 khác dấu “>” đã khai.',
          'Gợi ý: theo câu chữ thì op=">=" value="15". Xem /kiem-tra/target/operator-words/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:3'
        )
      ]
    },
    {
      name: '“không quá” mà khai dưới',
      files: targets(['<', '10', 'Không quá 10% hộ bỏ họp.']),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:31 lỗi target/operator-words: “Không quá 10%” ở mục I, gạch 1 khác dấu “<” đã khai.',
          'Gợi ý: theo câu chữ thì op="<=" value="10". Xem /kiem-tra/target/operator-words/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:3'
        )
      ]
    },
    {
      name: 'số trong câu khác số khai',
      files: targets(['>=', '10', 'Từ 15% trở lên hộ đổi nếp nghĩ.']),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:42 lỗi target/operator-words: Chỉ tiêu ở mục I, gạch 1 ghi “Từ 15% trở lên”, khai “10”.',
          'Gợi ý: theo câu chữ thì op=">=" value="15". Xem /kiem-tra/target/operator-words/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:3'
        )
      ]
    },
    {
      name: 'khoảng mà khai một số',
      files: targets(['=', '3', 'Giảm 3-4% so với năm 2022.']),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:41 lỗi target/operator-words: Chỉ tiêu ở mục I, gạch 1 ghi “3-4%”, khai “3”.',
          'Gợi ý: theo câu chữ thì op=".." value="3–4". Xem /kiem-tra/target/operator-words/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:3'
        )
      ]
    },
    { name: 'câu không nêu số', files: targets(['=', '100', 'Mọi xã đều có kế hoạch.']), expected: [] },
    EMPTY_FILE
  ]
}

function compare({ text, op, value, unit, at }: TargetNode, label: string): Omit<Found, 'subject'> | null {
  const declared = op && value && readTargetValue(value.value, op.value)
  if (!declared) return null
  const all = findStatements(text)
  const said =
    unit?.value.trim() === '%' && all.some(({ isPercent }) => isPercent)
      ? all.filter(({ isPercent }) => isPercent)
      : all
  const same = said.filter((one) => one.value === declared)
  if (said.length === 0 || same.some((one) => one.op === op.value)) return null
  const [first] = same.length ? same : said
  if (!first) return null
  if (same.length === 0) {
    return {
      at: value.at,
      message: `Chỉ tiêu ở ${spokenLabel(label)} ghi ${quote(first.text, 30)}, khai ${quote(value.value, 12)}.`,
      hint: hintFor(first),
      other: at
    }
  }
  return {
    at: op.at,
    message: `${quote(first.text, 34)} ở ${spokenLabel(label)} khác dấu ${quote(op.value)} đã khai.`,
    hint: hintFor(first),
    other: at
  }
}

function hintFor({ op, value }: Statement): string {
  return `theo câu chữ thì op="${op}" value="${value.replace('..', '–').replace('.', ',')}".`
}

function targets(...rows: readonly (readonly [string, string, string])[]): Record<string, string> {
  const lines = rows.map(
    ([op, value, text]) => `- <Target measure="tỷ lệ" op="${op}" value="${value}" unit="%">${text}</Target>`
  )
  return planFiles(`## I. Chỉ tiêu\n\n${lines.join('\n')}`)
}
