import { searchKey } from './search-key.ts'

/** Makes the part of an address from a title: “Đăk Glei – vay vốn” → `dak-glei-vay-von`. Empty when nothing is left. */
export function addressPart(text: string): string {
  return searchKey(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
