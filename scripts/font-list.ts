/** One style of a letter family that print sheets use. */
export interface FontStyle {
  family: string
  weight: number
  italic: boolean
  /** File below `phong/` of the built site. */
  file: string
  /** The whole font, below `node_modules/`. */
  source: string
}

/** Weight → how the packages name it. */
const WEIGHTS: Readonly<Record<number, string>> = { 400: '400Regular', 700: '700Bold', 800: '800ExtraBold' }

function style(family: string, weight: number, italic = false): FontStyle {
  const name = `${WEIGHTS[weight]}${italic ? '_Italic' : ''}`
  const folder = family.toLowerCase().replaceAll(' ', '-')
  return {
    family,
    weight,
    italic,
    file: `${folder}-${weight}${italic ? 'i' : ''}.woff2`,
    source: `@expo-google-fonts/${folder}/${name}/${family.replaceAll(' ', '')}_${name}.ttf`
  }
}

const BOOK_STYLES = [
  [400, false],
  [400, true],
  [700, false],
  [700, true]
] as const

/**
 * Every font that may stand in a PDF. Tinos has the widths of Times New Roman and serves official papers; Noto Serif
 * serves books, and words in the spellings of the Bahnar, Jarai, Xơ Đăng and Giẻ, since Tinos Regular puts the breve
 * of ê̆ on the next letter; Noto Sans serves labels; Be Vietnam Pro the large lines of posters.
 */
export const FONTS: readonly FontStyle[] = [
  ...BOOK_STYLES.map(([weight, italic]) => style('Tinos', weight, italic)),
  ...BOOK_STYLES.map(([weight, italic]) => style('Noto Serif', weight, italic)),
  ...BOOK_STYLES.map(([weight, italic]) => style('Noto Sans', weight, italic)),
  style('Be Vietnam Pro', 700),
  style('Be Vietnam Pro', 800)
]

const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

/** Letters of the spellings of peoples of the province that Vietnamese does not have, and marks that stand alone. */
const LOCAL = 'ƀɃĕĔŏŎĭĬŭŬčČñÑ\u0300\u0301\u0302\u0303\u0306\u0309\u030c\u0323'

const SIGNS = '\u00a0“”‘’–—…•·°²³½¼×÷±−≤≥≈→←↑↓§©₫№′″'

/** Gives every character that the subsets hold. */
export function lettersToKeep(): string {
  const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index))
  return [...ascii, VIETNAMESE, VIETNAMESE.toUpperCase(), LOCAL, SIGNS].join('')
}

/**
 * Features of the fonts that the subsets keep: kerning, figures of one width, marks over letters. `ccmp` must go: it
 * takes ọ and ị apart into letter and dot, and then a search in the PDF finds neither word; `liga` joins f and i.
 */
export const FEATURES: readonly string[] = ['kern', 'mark', 'mkmk', 'tnum']
