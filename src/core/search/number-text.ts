/**
 * Whole numbers as printable letters: small ones take one letter, which every web server and every text decoder
 * leaves as it is. 47 letters end a number, 47 others say that it goes on; no letter is a space or a line end.
 */
const BASE = 47
const FIRST_END = 33
const FIRST_MORE = FIRST_END + BASE

/** Writes whole numbers from 0 up, one after the other. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('')
}

function writeNumber(number: number): string {
  const more = []
  let rest = number
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) more.push(FIRST_MORE + (rest % BASE))
  return String.fromCharCode(...more, FIRST_END + rest)
}

/** Reads numbers that `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  let scale = 1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= FIRST_MORE) {
      number += (code - FIRST_MORE) * scale
      scale *= BASE
    } else {
      numbers.push(number + (code - FIRST_END) * scale)
      number = 0
      scale = 1
    }
  }
  return numbers
}
