/** Questions that ask for an explanation: the handbook answers them, not a plan that has the same words. */
export const EXPLAIN: readonly string[] = [
  'như thế nào',
  'thế nào là',
  'thế nào',
  'là gì',
  'làm sao để',
  'làm sao',
  'làm thế nào để',
  'làm thế nào',
  'vì sao',
  'tại sao'
]

/**
 * What only makes a question of a query: “hộ cận nghèo là gì” asks for “hộ cận nghèo”. Goes into the knowledge
 * file, not into the script. Phrases stand first: “là gì” goes before “là”.
 */
export const QUESTIONS: readonly string[] = [
  ...EXPLAIN,
  'bao giờ',
  'khi nào',
  'bao nhiêu',
  'ở đâu',
  'phải làm gì',
  'có được',
  'thì được',
  'ai được',
  'ngày nào',
  ...(
    'là gì thì mà và của các những cho với tại về như thế nào làm sao bao nhiêu khi có phải được ai ở đâu bị do từ ' +
    'đến vào trong này đó một ra để giờ xin hỏi em tôi anh chị bà con không mục khoản điểm'
  ).split(' ')
]
