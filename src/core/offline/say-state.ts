import type { OfflineVersion } from './offline-list.ts'
import type { OfflineState, Phase } from './offline-state.ts'
import { sayDay, saySize } from './say-size.ts'

/** What a reader can do next. */
export type Act = 'start' | 'stop' | 'remove'

/** A sentence about what is kept, and the buttons that belong to it, the main one first. */
export interface Said {
  text: string
  acts: { act: Act; label: string }[]
  /** How far a download is, 0 to 100; null when there is none. */
  percent: number | null
}

const ENDS: Record<Exclude<Phase, 'running'>, string> = {
  stopped: 'Đã dừng.',
  cut: 'Mất mạng giữa chừng.',
  full: 'Máy không còn đủ chỗ trống. Hãy xóa bớt ảnh, video hoặc ứng dụng rồi bấm “Tải tiếp”.',
  missing: 'Trang đang được thay bản mới nên chưa tải xong. Ít phút nữa hãy bấm “Tải tiếp”.'
}

/** Says how the kept site stands; `about` is what the site says of itself, null with no network. */
export function sayState({ kept, job, newer }: OfflineState, about: OfflineVersion | null): Said {
  if (job) return sayJob(job, kept !== null)
  if (kept) return sayKept(kept, newer)
  if (!about) return { text: 'Chưa giữ trang nào, và lúc này không có mạng để tải.', acts: [], percent: null }
  return {
    text: `Chưa giữ trang nào trên máy này. Tải một lần ${saySize(about.bytes)}, gồm ${about.pages} trang; máy cần còn trống khoảng ${saySize(about.disk)}.`,
    acts: [{ act: 'start', label: `Tải về máy (${saySize(about.bytes)})` }],
    percent: null
  }
}

function sayJob(job: NonNullable<OfflineState['job']>, hasOlder: boolean): Said {
  const { phase, done, total } = job
  const percent = total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0
  const far = total > 0 ? `${saySize(done)} trong ${saySize(total)}` : 'chưa có gì'
  const older = hasOlder ? ' Bản đang giữ vẫn dùng được.' : ''
  if (phase === 'running')
    return {
      text: `Đang tải: ${total > 0 ? far : 'bắt đầu'}. Cứ đọc tiếp trang khác; đóng trang thì lần sau tải tiếp phần còn lại.${older}`,
      acts: [{ act: 'stop', label: 'Dừng' }],
      percent
    }
  const left = total > done ? ` (còn ${saySize(total - done)})` : ''
  return {
    text: `${ENDS[phase]} Đã có ${far}, phần đã tải không phải tải lại.${older}`,
    acts: [
      { act: 'start', label: `Tải tiếp${left}` },
      { act: 'remove', label: 'Xóa khỏi máy' }
    ],
    percent
  }
}

function sayKept(kept: NonNullable<OfflineState['kept']>, newer: OfflineState['newer']): Said {
  const text = `Máy này đang giữ ${kept.pages} trang, bản dựng ngày ${sayDay(kept.built)}.`
  const remove = { act: 'remove' as const, label: 'Xóa khỏi máy' }
  if (!newer) return { text: `${text} Không có mạng vẫn mở, tìm và in được.`, acts: [remove], percent: null }
  return {
    text: `${text} ${sayNewer(newer.bytes)}.`,
    acts: [
      { act: 'start', label: newer.bytes === null ? 'Cập nhật' : `Cập nhật (${saySize(newer.bytes)})` },
      remove
    ],
    percent: null
  }
}

/** “Có bản mới (35 kB)”; without a number where finding out would have cost data. */
export function sayNewer(bytes: number | null): string {
  return bytes === null ? 'Có bản mới' : `Có bản mới (${saySize(bytes)})`
}
