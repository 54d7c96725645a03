/** Gives the address of a rule's help page, from the root of the site. */
export function helpAddress(rule: string): string {
  return `/kiem-tra/${rule}/`
}
