const currencyCodes: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency'),
);

/** Whether a word is the code of a currency (ISO 4217), such as EUR. */
export function isCurrency(code: string): boolean {
  return currencyCodes.has(code);
}

/** The sign of a currency, as English writes it: "$", or "US$" if `isFull`. */
export function currencySign(currency: string, isFull = false): string {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: isFull ? 'symbol' : 'narrowSymbol',
  });
  const parts = format.formatToParts(0);
  const ofCurrency = parts.filter(({type}) => type === 'currency');
  return ofCurrency.map(({value}) => value).join('');
}
