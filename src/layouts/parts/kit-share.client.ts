// Hands the address of a kit on, and names the PDF that somebody saves of it.
import { nameHamlet } from '../../core/kit/answers.ts'
import type { KitChoice } from '../../core/kit/choice.ts'

/** Opens the phone's own window to send the address, or copies it; gives what to tell. */
export async function shareAddress(): Promise<string> {
  try {
    if (navigator.share) {
      await navigator.share({ title: document.title, url: location.href })
      return ''
    }
    await navigator.clipboard.writeText(location.href)
    return 'Đã chép đường dẫn; dán vào tin nhắn là gửi được.'
  } catch (error) {
    // Somebody who closes the window of the phone has not failed.
    if (error instanceof DOMException && error.name === 'AbortError') return ''
    return 'Chưa chép được; chép ở thanh địa chỉ của trình duyệt.'
  }
}

/** Browsers name a saved PDF after the title of the page. */
export function nameWhilePrinting(choice: () => KitChoice): void {
  const title = document.title
  addEventListener('beforeprint', () => {
    const { hamlet, day } = choice()
    document.title = ['Bộ họp', nameHamlet(hamlet) || 'thôn', day].filter(Boolean).join(' ')
  })
  addEventListener('afterprint', () => {
    document.title = title
  })
}
