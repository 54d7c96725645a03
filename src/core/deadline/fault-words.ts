import type { DeadlineFault } from './deadline.ts'

/** What is wrong, to follow the quoted text in a message, and what to do about it. */
export interface FaultWords {
  words: string
  hint: string
}

/** Gives the Vietnamese words of a fault: a message writes `Thời hạn “…” ${words}.` and `Gợi ý: ${hint}`. */
export function deadlineFaultWords(reason: DeadlineFault, _text: string): FaultWords {
  return {
    words: reason === 'empty' ? 'để trống' : 'chưa đọc được',
    hint: 'viết theo mẫu “Quý I/2023” hoặc “trước ngày 15/11/2023”.'
  }
}
