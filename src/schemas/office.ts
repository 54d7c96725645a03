import { day, group, line, url } from './values.ts'

/** The whole of `trang.yaml`: what the site says about itself and the office; null prints a blank to fill in. */
export const officeSchema = group({
  siteName: line,
  contentBase: line,
  reviewed: day,
  officeName: line.nullable(),
  address: line.nullable(),
  phone: line.nullable(),
  email: line.nullable(),
  shortAddress: url.nullable()
})
