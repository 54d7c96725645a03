import { sayDay } from './say-size.ts'

/** Why a page comes from the device and not from the site. */
export type KeptReason = 'offline' | 'slow' | 'broken'

const BEGINNINGS: Record<KeptReason, string> = {
  offline: 'Không có mạng.',
  slow: 'Mạng đang chậm.',
  broken: 'Máy chủ của trang đang trục trặc.'
}

/** Says to readers that they see a kept page, and of which day. */
export function keptNote(reason: KeptReason, built: string): string {
  const end = reason === 'slow' ? ' Tải lại trang để chờ bản trên mạng.' : ''
  return `${BEGINNINGS[reason]} Đây là bản giữ trên máy, dựng ngày ${sayDay(built)}.${end}`
}

/** Said on the page that stands in for one that is not on the device. */
export const NOT_KEPT = 'Không có mạng, và trang vừa mở chưa được giữ trên máy này.'

/**
 * Puts a line of plain text before the main part of a page, where it neither moves the page later nor needs a script.
 * A page without a main part gets it at the start of its body.
 */
export function insertNote(html: string, note: string): string {
  const main = html.search(/<main[\s>]/u)
  const body = /<body[^>]*>/u.exec(html)
  const at = main >= 0 ? main : body ? body.index + body[0].length : -1
  if (at < 0) return html
  return `${html.slice(0, at)}<p class="wrap trail screen" role="note" data-kept>${note}</p>${html.slice(at)}`
}
