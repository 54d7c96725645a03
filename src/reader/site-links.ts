/**
 * Puts the path at which the site is published before an address of the site itself (`/so-tay/` → `/mttq/so-tay/`).
 * Authors write addresses from the root; where the site will lie is not theirs to know.
 */
export function underBase(url: string, base: string): string {
  return /^\/(?!\/)/u.test(url) ? base.replace(/\/+$/u, '') + url : url
}
