/** Decimals of the currencies that have not two (ISO 4217, list one). */
const decimals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
};

/** An amount in the smallest unit of a currency as a decimal number: 129 in `EUR` is `1.29`, in `JPY` `129`. */
export function decimal(amount: number, currency: string): string {
  const places = decimals[currency] ?? 2;
  if (places === 0) return String(amount);
  const digits = String(amount).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The amount of a decimal number in the smallest unit of its currency; nothing where it has no whole number of them. */
export function smallestUnits(decimalNumber: string, currency: string): number | undefined {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(decimalNumber) ?? [];
  const places = decimals[currency] ?? 2;
  if (whole === undefined || /[^0]/.test(fraction.slice(places))) return undefined;
  return Number(`${whole}${fraction.slice(0, places).padEnd(places, '0')}`);
}
