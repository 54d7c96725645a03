/** Writes a whole number as Vietnamese texts do, with dots between thousands: `60000` → “60.000”. */
export function writeNumber(value: number): string {
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, '.')
}
