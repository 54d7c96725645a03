/** What a template may know about the site it writes for. */
export interface NewContext {
  title: string
  /** `YYYY-MM-DD` in Vietnam. */
  today: string
  /** What the content already uses, so that comments can offer it. */
  categories: string[]
  campaigns: { id: string; short: string }[]
  topics: string[]
  plans: string[]
  nextChapter: number
}

/** A kind of content that can be begun. */
export interface NewKind {
  /** Name after `npm run new --`. */
  word: string
  /** What it is, for the list of kinds. */
  about: string
  /** File below the project, and address on the site, for the part of an address made from the title. */
  place: (part: string, today: string) => { file: string; address: string }
  write: (context: NewContext) => string
  /** What to do after the file has been filled in; the check comes before it for every kind. */
  afterwards: string[]
}

const COLUMN = 34

/** Writes one line of front matter with what its value should be; an empty value is left for the author. */
export function line(key: string, value: string, comment: string): string {
  return `${`${key}:${value ? ` ${value}` : ''}`.padEnd(COLUMN)} # ${comment}`
}

/** Puts front matter and body together; both come as lines. */
export function writeFile(front: readonly string[], body: readonly string[]): string {
  return `---\n${front.join('\n')}\n---\n\n${body.join('\n')}\n`
}

/** Writes words so that YAML takes them as they are. */
export function quoteYaml(text: string): string {
  return JSON.stringify(text)
}

/** Lists values for a comment; a site without any has none to offer. */
export function listFor(values: readonly string[]): string {
  return values.length > 0 ? `đã dùng: ${values.join(' | ')}` : 'chưa có, tự đặt'
}

/** Lists the campaigns for a comment: “nep-nghi (nếp nghĩ, cách làm)”. */
export function listCampaigns({ campaigns }: NewContext): string {
  return campaigns.map(({ id, short }) => `${id} (${short})`).join(' | ')
}

/** Lists the values of a choice with their meaning: “A4 (khổ A4) | A3 (khổ A3)”. */
export function listMeanings(choices: Readonly<Record<string, string>>): string {
  return Object.entries(choices)
    .map(([value, meaning]) => `${value} (${meaning})`)
    .join(' | ')
}
