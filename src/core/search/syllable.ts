/**
 * Spelling of Vietnamese syllables without marks: which beginnings go with which rimes. Wide enough for every
 * syllable of the standard spelling; foreign words (zalo, html) and slips of the keyboard (thoon) fall outside.
 */
const ONSET = '(?:ngh?|[cgkpt]h|gh|n?h|tr|qu|gi|[bcdghklmnprstvx])?'
const RIME = [
  'a(?:ch|n[hg]?|[cimoptuy])?',
  'e(?:ch|n[hg]?|[cmopt]|u)?',
  'i(?:a|ch|nh|e(?:ng|[cmnptu])|[cmnptu])?',
  'o(?:a(?:ch|n[hg]?|[cimoptuy])?|e(?:[not])?|o(?:ng|c)|ng|[cimnpt])?',
  'u(?:a(?:ng?|[ty])?|e(?:ch|nh)?|o(?:ng|[cimnptu])?|y(?:a|ch|nh|e(?:n|t)|[ntu])?|ng|[cimnptu])?',
  'y(?:e(?:ng?|[mtu])|a|ch|nh|[npt])?'
].join('|')

const SYLLABLE = new RegExp(`^${ONSET}(?:${RIME})$`)

/** Tells whether a word without marks can be a whole Vietnamese syllable. */
export function isSyllable(plain: string): boolean {
  return SYLLABLE.test(plain)
}
