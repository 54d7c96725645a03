/** Address that opens Facebook with a link ready to be sent; a plain link, no script of theirs. */
export function facebookAddress(address: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`
}
