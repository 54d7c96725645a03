import type { TargetNode } from '../../graph/model.ts'
import { quote } from '../../messages/quote.ts'
import { listChoices } from '../../messages/wording.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import type { Place } from '../../text/place.ts'
import { EMPTY_FILE, message, planFiles } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { OPERATORS, readTargetValue } from './target-value.ts'

const PARTS = { measure: 'đo cái gì', op: 'so thế nào', value: 'con số', unit: 'đơn vị tính' } as const

/** A target must say what is measured, how it is compared, and with which number. */
export const notMeasurable: Rule = {
  id: 'target/not-measurable',
  severity: 'error',
  title: 'Chỉ tiêu không đo được',
  why: 'Cuối năm phải trả lời được “đạt hay chưa”. Thiếu số, thiếu đơn vị tính hay không rõ đo cái gì thì mỗi nơi báo cáo một kiểu.',
  todo: [
    'Ghi đủ `measure` (đo cái gì), `op` (so thế nào), `value` (con số), `unit` (đơn vị tính).',
    '`op` là một trong: `=`, `>=`, `>`, `<=`, `<`, hoặc `..` cho khoảng, ví dụ `op=".." value="1–3"`.'
  ],

  check(graph, report) {
    for (const { id, targets } of readablePlans(graph)) {
      for (const { label, node } of targets) {
        const subject = { plan: id, label }
        const missing = missingParts(node)
        if (missing.length) {
          const message = `Chỉ tiêu ở ${spokenLabel(label)} thiếu ${missing.map((key) => `\`${key}\``).join(', ')}.`
          report({
            at: node.at,
            message,
            hint: `thêm ${missing.map((key) => `\`${key}\` (${PARTS[key]})`).join(', ')}.`,
            subject
          })
        }
        const wrong = findWrongPart(node)
        if (wrong) report({ ...wrong, subject })
      }
    }
  },

  examples: [
    {
      name: 'đủ bốn phần, cả khoảng và số lẻ',
      files: planFiles(
        '## II. Chỉ tiêu\n\n- <Target measure="hộ đổi nếp nghĩ" op=">=" value="15" unit="%">Từ 15% trở lên.</Target>\n- <Target measure="mô hình" op=".." value="01–03" unit="mô hình">Từ 01 đến 03 mô hình.</Target>\n- <Target measure="hộ nghèo giảm" op="=" value="0,5" unit="%">Giảm 0,5%.</Target>'
      ),
      expected: []
    },
    {
      name: 'chỉ có lời',
      files: planFiles('## II. Chỉ tiêu\n\n<Target>Phấn đấu nhiều hộ thoát nghèo.</Target>'),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:1 lỗi target/not-measurable: Chỉ tiêu ở mục II thiếu `measure`, `op`, `value`, `unit`.',
          'Gợi ý: thêm `measure` (đo cái gì), `op` (so thế nào), `value` (con số), `unit` (đơn vị tính). Xem /kiem-tra/target/not-measurable/'
        )
      ]
    },
    {
      name: 'con số viết bằng chữ',
      files: planFiles(
        '## II. Chỉ tiêu\n\n<Target measure="hộ" op=">=" value="mười lăm" unit="%">Từ 15% trở lên.</Target>'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:37 lỗi target/not-measurable: Con số “mười lăm” của chỉ tiêu không đọc được.',
          'Gợi ý: viết bằng chữ số, ví dụ value="15". Xem /kiem-tra/target/not-measurable/'
        )
      ]
    },
    {
      name: 'dấu so sánh lạ',
      files: planFiles(
        '## II. Chỉ tiêu\n\n<Target measure="hộ" op="≥" value="15" unit="%">Từ 15% trở lên.</Target>'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:26 lỗi target/not-measurable: Dấu so sánh “≥” không dùng được.',
          'Gợi ý: viết “=”, “>=”, “>”, “<=”, “<” hoặc “..”. Xem /kiem-tra/target/not-measurable/'
        )
      ]
    },
    {
      name: 'khoảng viết ngược',
      files: planFiles(
        '## II. Chỉ tiêu\n\n<Target measure="mô hình" op=".." value="3-1" unit="mô hình">Từ 1 đến 3.</Target>'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:42 lỗi target/not-measurable: Con số “3-1” của chỉ tiêu không đọc được.',
          'Gợi ý: viết số nhỏ trước, ví dụ value="1–3". Xem /kiem-tra/target/not-measurable/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

type Part = keyof typeof PARTS

function missingParts(node: TargetNode): Part[] {
  return (Object.keys(PARTS) as Part[]).filter((key) => node[key] === null)
}

function findWrongPart({ op, value }: TargetNode): { at: Place; message: string; hint: string } | null {
  if (op && !(op.value in OPERATORS)) {
    return {
      at: op.at,
      message: `Dấu so sánh ${quote(op.value, 12)} không dùng được.`,
      hint: `viết ${listChoices(Object.keys(OPERATORS), 6)}.`
    }
  }
  if (!op || !value || readTargetValue(value.value, op.value) !== null) return null
  const hint =
    op.value === '..' ? 'viết số nhỏ trước, ví dụ value="1–3".' : 'viết bằng chữ số, ví dụ value="15".'
  return { at: value.at, message: `Con số ${quote(value.value, 20)} của chỉ tiêu không đọc được.`, hint }
}
