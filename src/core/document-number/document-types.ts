/** Whose rules a number follows: the Party, the state, or the Front. */
export type Bloc = 'party' | 'state' | 'front'

// The 27 types and 3 kinds of copy of Decree 30/2020, then the codes of laws and joint documents.
const STATE: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GUQ: 'Giấy ủy quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
  SY: 'Bản sao y',
  TrS: 'Bản trích sao',
  SL: 'Bản sao lục',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  NQLT: 'Nghị quyết liên tịch',
  VBHN: 'Văn bản hợp nhất',
  TTLT: 'Thông tư liên tịch',
  KHLT: 'Kế hoạch liên tịch',
  HDLT: 'Hướng dẫn liên tịch',
  KHPH: 'Kế hoạch phối hợp',
  CTrPH: 'Chương trình phối hợp',
  QCPH: 'Quy chế phối hợp'
}

// One code covers decisions and regulations here: 399-QĐ/TW is a regulation.
const PARTY: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định hoặc quy định',
  QyĐ: 'Quy định',
  KL: 'Kết luận',
  CT: 'Chỉ thị',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  CV: 'Công văn',
  TTr: 'Tờ trình',
  TT: 'Thông tri',
  ĐA: 'Đề án',
  QC: 'Quy chế',
  BB: 'Biên bản'
}

const NAMES: Readonly<Record<Bloc, Readonly<Record<string, string>>>> = {
  party: PARTY,
  state: STATE,
  front: STATE
}

// Codes of bodies whose case or Đ is often lost in typing; other codes are kept as typed.
const BODIES =
  'TTg CP QH UBTVQH HĐBT UB UBND HĐND VPCP UBDT BDTTG TW TU HU ĐU ĐUK VPTW BTCTW BTGTW BDVTW ĐĐMT ĐCT BCĐ BTT BPT VP ' +
  'MTTQ MTTW UBMTTQ UBMTTQVN UBTWMTTQVN ĐCTUBTWMTTQVN MTTQVN BTC BNV BTP BLĐTBXH BNNMT BNNPTNT BGDĐT SGDĐT SLĐTBXH'

/** Gives the Vietnamese name of a type by its code, or null: `typeName('KL', 'party')` is “Kết luận”. */
export function typeName(code: string, bloc: Bloc): string | null {
  return NAMES[bloc][code] ?? null
}

const STATE_CODES = indexCodes(Object.keys(STATE))
const PARTY_CODES = indexCodes(Object.keys(PARTY))
const BODY_CODES = indexCodes(BODIES.split(' '))

/** Gives a type code in its one written form (`Ctr` → `CTr`, `QD` → `QĐ`), or null when no such type exists. */
export function writtenType(code: string, bloc: 'party' | 'state'): string | null {
  return (bloc === 'party' ? PARTY_CODES : STATE_CODES).get(code.toUpperCase()) ?? null
}

/** Gives the code of a body in its one written form when it is a known one (`ttg` → `TTg`), else null. */
export function writtenBody(code: string): string | null {
  const found = /^(\D+)(\d*)$/u.exec(code)
  const known = found && BODY_CODES.get((found[1] ?? '').toUpperCase())
  return known ? known + (found?.[2] ?? '') : null
}

// Documents of the years before types were written carry the body alone.
const LONE_BODIES = new Set(['CP', 'HĐBT', 'TTg'])

/** Tells whether a body, alone after the stroke, makes a document number: `16/HĐBT`, `100/CP`. */
export function isLoneBody(code: string): boolean {
  return LONE_BODIES.has(code)
}

/** Finds codes whatever their case, and without Đ where no other code is spelt so: HD stays Hướng dẫn, QD means QĐ. */
function indexCodes(codes: string[]): ReadonlyMap<string, string> {
  const plain = codes.map((code): [string, string] => [code.toUpperCase().replaceAll('Đ', 'D'), code])
  return new Map([...plain.reverse(), ...codes.map((code): [string, string] => [code.toUpperCase(), code])])
}
