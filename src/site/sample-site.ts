import { buildGraph } from '../core/graph/build-graph.ts'
import type { Graph, Plan, Task } from '../core/graph/graph.ts'
import { readContent } from '../reader/read-content.ts'

/** A small site for the tests of this folder: two plans, a chapter, a news item, and every registry. */
const FILES: Readonly<Record<string, string>> = {
  'content/danh-muc/trang.yaml':
    'siteName: "Sổ tay thử"\ncontentBase: "tỉnh thử"\nreviewed: 2026-11-25\nofficeName: "Cơ quan thử"\naddress: null\nphone: null\nemail: null\nshortAddress: null\n',
  'content/danh-muc/chien-dich.yaml':
    'campaigns:\n  - {id: nep-nghi, name: "Đổi nếp nghĩ", short: "nếp nghĩ", since: 2021-04-22, contents: [{order: 1, title: "Một", short: "Một"}]}\n',
  'content/danh-muc/don-vi.yaml': `units:
  - {id: uy-ban, name: "Ủy ban tỉnh", level: tinh}
  - {id: thuong-truc, name: "Ban Thường trực Ủy ban tỉnh", short: "Ban Thường trực", level: tinh, parent: uy-ban}
  - {id: phong-trao, name: "Ban Phong trào", level: tinh, parent: uy-ban}
  - {id: van-phong, name: "Văn phòng", level: tinh, parent: uy-ban}
  - {id: cac-ban, name: "các ban, Văn phòng", level: tinh, members: [phong-trao, van-phong]}
  - {id: huyen-uy, name: "Huyện ủy", level: huyen}
`,
  'content/danh-muc/van-ban.yaml': `documents:
  - {id: kl-08, number: "08-KL/TU", type: "Kết luận", issuer: "Tỉnh ủy", date: 2021-02-24, title: "Về chủ trương", status: chua-ro, verified: S, group: "Căn cứ"}
  - {id: qd-22, number: "22/2018/QĐ-TTg", type: "Quyết định", issuer: "Thủ tướng", date: 2018-05-08, title: "Về hương ước", status: het-hieu-luc, replacedBy: nd-61, source: "https://vi.example/22", verified: A, group: "Khác"}
  - {id: nd-61, number: "61/2023/NĐ-CP", type: "Nghị định", issuer: "Chính phủ", date: 2023-08-16, title: "Về hương ước", status: con-hieu-luc, source: null, verified: A, group: "Khác"}
  - {id: kh-cu, number: null, type: "Kế hoạch", issuer: "Ban Thường trực", title: "Kế hoạch cũ", status: het-giai-doan, verified: S, group: "Căn cứ"}
`,
  'content/danh-muc/dia-danh.yaml': `places:
  - {id: kon-tum, name: "tỉnh Kon Tum", kind: tinh, province: kon-tum}
  - {id: quang-ngai, name: "tỉnh Quảng Ngãi", kind: tinh, province: quang-ngai}
  - {id: sa-thay, name: "huyện Sa Thầy", kind: huyen, province: kon-tum, now: quang-ngai}
  - {id: ho-moong, name: "xã Hơ Moong", kind: xa, district: sa-thay, province: kon-tum, now: sa-binh}
  - {id: sa-binh-cu, name: "xã Sa Bình", kind: xa, district: sa-thay, province: kon-tum, now: sa-binh}
  - {id: sa-binh, name: "xã Sa Bình", kind: xa, province: quang-ngai}
`,
  'content/danh-muc/thuat-ngu.yaml': `terms:
  - {id: dtts, short: DTTS, meaning: "dân tộc thiểu số"}
  - {id: dang-doan, short: ĐĐMT, meaning: "Đảng đoàn Mặt trận"}
  - {id: uy-tin, short: "ƯT", meaning: "uy tín"}
  - {id: dan-cu, short: DC, meaning: "dân cư"}
`,
  'content/ke-hoach/mau-2023/index.mdx': `---
title: "Kế hoạch mẫu năm 2023"
description: "Kế hoạch để thử."
number: null
issued: "2023-02-08"
place: "Kon Tum"
issuer: thuong-truc
signer: {name: "Người Ký", role: "Phó Chủ tịch", on: "TM. BAN THƯỜNG TRỰC", note: "(Đã ký)"}
period: "2023"
campaign: nep-nghi
roadmap: II
assignments: III
recipients:
  - {name: "Huyện ủy", units: [huyen-uy], role: bao-cao}
  - {name: "Các ban", units: [cac-ban]}
---

## Căn cứ

- <Doc id="08-KL/TU" />.

## I. Chỉ tiêu

### 1. Hộ được nghe

<Target measure="Hộ được nghe" op=">=" value="15" unit="%" of="hộ nghèo" lead="phong-trao" see="III.1a">Từ 15% trở lên hộ được nghe.</Target>

## II. Lộ trình

### 1. Quý I, II/2023

- <Task due="Quý I, II/2023">Tập huấn cán bộ. Mời cả thôn.</Task>
- <Task due="Quý I/2023">Lập kế hoạch.</Task>

### 2. Quý IV/2023

- <Task due="dự kiến Quý IV/2023">Đánh giá cả năm.</Task>
- Thời gian: đến cuối năm (xem <Ref to="II.1.g1" />).

## III. Tổ chức

### 1. Ban Phong trào

<Task lead="phong-trao" with="van-phong" see="II.1.g1">Mở lớp tập huấn.</Task>

<Task lead="phong-trao" due="Thường xuyên">Tuyên truyền.</Task>

### 2. Các ban

- <Task lead="cac-ban">Giám sát.</Task>

## Câu kết

- Trên đây là kế hoạch.

## Ghi chú của người biên tập

Hết.
`,
  'content/ke-hoach/nam-sau-2024/index.mdx': `---
title: "Kế hoạch năm sau"
description: "Kế hoạch thứ hai."
issuer: thuong-truc
period: "2024"
campaign: khong-co
recipients: []
basis: []
---

## I. Việc

### 1. Một việc

- <Task due="trước ngày 15/11/2024" lead="van-phong" see="mau-2023#II.1.g1">Sơ kết.</Task>
`,
  'content/so-tay/vay-von.mdx':
    '---\ntitle: "Vay vốn"\ndescription: "Chương."\nimplements: [mau-2023#II.1.g1]\n---\n\n## Ở đâu\n\nTheo <Ref to="mau-2023#III.2.g1" /> và <Doc id="22/2018/QĐ-TTg" />.\n',
  'content/tin-tuc/2023/tap-huan.md':
    '---\ntitle: "Tập huấn"\ndescription: "Tin."\ndate: "2023-03-20"\nevidenceFor: [mau-2023#III.1a]\n---\n\nTin.\n'
}

/** Reads the sample site, with some files in place of its own. */
export function sampleGraph(files: Record<string, string> = {}): Graph {
  const all = { ...FILES, ...files }
  return buildGraph(readContent(Object.entries(all).map(([path, text]) => ({ path, text }))))
}

/** Gives a plan of the sample site that is surely there. */
export function planOf(graph: Graph, id = 'mau-2023'): Plan {
  const plan = graph.plans.get(id)
  if (!plan) throw new Error(`No plan ${id}`)
  return plan
}

/** Gives a task of the sample site that is surely there. */
export function taskOf(graph: Graph, label: string, plan = 'mau-2023'): Task {
  const task = graph.task({ plan, label })
  if (!task) throw new Error(`No task ${plan}#${label}`)
  return task
}
