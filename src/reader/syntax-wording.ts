import type { Problem } from '../core/graph/model.ts'
import type { Place } from '../core/text/place.ts'

type Wording = Pick<Problem, 'message' | 'hint' | 'other'>

/** Says a parser's complaint in the words of the people who write content. */
export function explainSyntax(words: string, text: string, at: Place, file: string): Wording {
  const tag = /closing tag for `(<[^`]*>)` \((\d+):(\d+)\)/u.exec(words)
  const closing = /Unexpected closing tag `(<[^`]*>)`/u.exec(words)?.[1]
  const opened = tag ? { file, line: Number(tag[2]), column: Number(tag[3]) } : undefined
  if (closing && tag) {
    return {
      message: `Thẻ đóng “${closing}” không khớp với thẻ mở “${tag[1]}”.`,
      hint: `sửa thành “${closingOf(tag[1] ?? '')}”, hoặc đóng thẻ “${tag[1]}” trước đó.`,
      other: opened
    }
  }
  if (closing)
    return {
      message: `Thẻ đóng “${closing}” không có thẻ mở.`,
      hint: 'bỏ thẻ đóng này, hoặc thêm thẻ mở ở trước.'
    }
  if (tag) {
    return {
      message: `Thẻ “${tag[1]}” mở ra mà chưa đóng.`,
      hint: `thêm “${closingOf(tag[1] ?? '')}” vào cuối đoạn.`,
      other: opened
    }
  }
  return explainCharacter(words, lineOf(text, at.line).slice(at.column - 1))
}

function explainCharacter(words: string, rest: string): Wording {
  const seen = rest.trim().slice(0, 24)
  if (/closing brace|in expression|expression/iu.test(words)) {
    return {
      message: 'Dấu “{” mở ra mà không đọc được phần trong ngoặc.',
      hint: 'bỏ dấu { và }; muốn in dấu ấy thì viết \\{ và \\}.'
    }
  }
  if (/`!`/u.test(words)) return { message: 'Không dùng ghi chú HTML “<!-- … -->”.', hint: 'bỏ ghi chú này.' }
  if (/attribute|quote|`"`|`'`|`=`/iu.test(words)) {
    return {
      message: `Thuộc tính của thẻ gần “${seen}” viết sai.`,
      hint: 'viết tên="giá trị", đủ hai dấu nháy.'
    }
  }
  if (/import|export/iu.test(words))
    return { message: 'Không dùng `import` hay `export` trong bài.', hint: 'bỏ dòng này.' }
  return {
    message: `Không đọc được chỗ bắt đầu bằng “${seen}”.`,
    hint: 'nếu là dấu “nhỏ hơn”, viết “dưới” hoặc \\<; nếu là thẻ, viết đủ <Tên …>…</Tên>.'
  }
}

function closingOf(opening: string): string {
  return opening.replace('<', '</')
}

function lineOf(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? ''
}
