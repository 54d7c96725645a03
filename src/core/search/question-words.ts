import { indexForm } from './index-form.ts'
import type { QueryWord } from './query-word.ts'

const WORDS = new Set(
  (
    'là gì thì mà và của các những cho với tại về như thế nào làm sao bao nhiêu khi có phải được ai ở đâu bị do từ ' +
    'đến vào trong này đó một ra để giờ xin hỏi em tôi anh chị bà con không mục khoản điểm'
  )
    .split(' ')
    .map(indexForm)
)
const PHRASES = (
  'như thế nào|thế nào là|là gì|làm sao để|làm thế nào để|làm thế nào|bao giờ|khi nào|bao nhiêu|ở đâu|' +
  'phải làm gì|vì sao|tại sao|có được|thì được|ai được|ngày nào'
)
  .split('|')
  .map((phrase) => phrase.split(' ').map(indexForm))

/** Leaves out what only makes a question of a query: “hộ cận nghèo là gì” asks for “hộ cận nghèo”. */
export function dropQuestionWords(words: readonly QueryWord[]): QueryWord[] {
  const kept = [...words]
  for (const phrase of PHRASES) {
    const at = kept.findIndex((_, start) => phrase.every((form, index) => kept[start + index]?.form === form))
    if (at >= 0) kept.splice(at, phrase.length)
  }
  return kept.filter(({ form }) => !WORDS.has(form))
}
