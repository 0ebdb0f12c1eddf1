/** Cents of an amount as the page writes it in French: `1 234,50 €`. */
export const cents = (text: string): number =>
  Math.round(
    Number(
      text
        .replace(/[^\d,−]/g, '')
        .replace('−', '-')
        .replace(',', '.'),
    ) * 100,
  );
