/** « de Nadia », « d’Inès »: the preposition before a first name. An h stays silent or not by usage, so it keeps « de ». */
export const of = (name: string): string =>
  /^[aeiouyœæ]/iu.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
