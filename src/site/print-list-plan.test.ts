import { expect, test } from 'vitest'
import {
  groupNotes,
  NOTE_END,
  NOTE_START,
  sayDeadline,
  splitPlanHtml,
  splitTitle
} from './print-list-plan.ts'
import { planOf, sampleGraph } from './sample-site.ts'

const HTML = [
  '<h2 id="can-cu">Căn cứ</h2><ul><li>Kết luận 08</li></ul>',
  `${NOTE_START}<p>Không có số.</p>${NOTE_END}`,
  '<h2 id="i">I. Việc</h2><p>Làm.</p>',
  `<h3 id="i-1">1. Một</h3><p>Việc một.</p>${NOTE_START}<p>Không có hạn.</p>${NOTE_END}`,
  '<h2 id="cau-ket">Câu kết</h2><ul><li><p>Đề nghị làm.</p></li><li><p>Các ban phối hợp.</p></li></ul>',
  '<h2 id="ghi-chu">Ghi chú</h2><p>Của người biên tập.</p>'
].join('\n')

const parts = splitPlanHtml(HTML, 'ghi-chu')

test('takes notes out of the text and remembers their clauses', () => {
  expect(parts.notes).toEqual([
    { clause: 'can-cu', html: '<p>Không có số.</p>' },
    { clause: 'i-1', html: '<p>Không có hạn.</p>' }
  ])
  expect(parts.basis + parts.body + parts.last).not.toContain('Không có')
})

test('joins notes under one clause', () => {
  const note = (clause: string, html: string) => ({ clause, html })
  expect(groupNotes([note('i-1', 'a'), note('i-1', 'b'), note('ii', 'c')])).toEqual([
    note('i-1', 'ab'),
    note('ii', 'c')
  ])
})

test('gives the bases without their heading', () => {
  expect(parts.basis.trim()).toBe('<ul><li>Kết luận 08</li></ul>')
})

test('keeps the last list whole for the page of the signature', () => {
  expect(parts.last.trim()).toBe('<ul><li><p>Đề nghị làm.</p></li><li><p>Các ban phối hợp.</p></li></ul>')
  expect(parts.body).toContain('<p>Việc một.</p>')
  expect(parts.body).not.toContain('Câu kết')
})

test('gives what the editors add apart', () => {
  expect(parts.annex).toBe('<h2 id="ghi-chu">Ghi chú</h2><p>Của người biên tập.</p>')
})

test('takes a plan without headings as one paragraph and the rest', () => {
  expect(splitPlanHtml('<p>Một.</p><p>Hai.</p>', null)).toEqual({
    basis: '',
    body: '<p>Một.</p>',
    last: '<p>Hai.</p>',
    notes: [],
    annex: ''
  })
  expect(splitPlanHtml('', null).last).toBe('')
})

test('puts the kind of a plan over what it is about', () => {
  expect(splitTitle(planOf(sampleGraph()))).toEqual({ kind: 'KẾ HOẠCH', abstract: 'Mẫu năm 2023' })
})

test('says a deadline only where no heading says it', () => {
  const said = planOf(sampleGraph()).tasks.map((task) => [task.node.label, sayDeadline(task)])
  expect(Object.fromEntries(said)).toEqual({
    'II.1.g1': null,
    'II.1.g2': 'Quý I/2023',
    'II.2.g1': 'dự kiến Quý IV/2023',
    'III.1a': null,
    'III.1b': 'Thường xuyên',
    'III.2.g1': null
  })
})
