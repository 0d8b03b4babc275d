/** GSM 03.38: the alphabet that a phone reads in seven bits, and the signs of it that take two places. */
const BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';

/** How many short messages a text takes: 160 places each, or 153 where several are put together; a sign of another alphabet makes them 70 and 67. */
export function smsParts(text: string): number {
  const places = gsmPlaces(text);
  if (places !== null) return places <= 160 ? 1 : Math.ceil(places / 153);
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
}

/** Null: it cannot be written in that alphabet. */
function gsmPlaces(text: string): number | null {
  let places = 0;
  for (const sign of text) {
    if (BASIC.includes(sign)) places += 1;
    else if (EXTENDED.includes(sign)) places += 2;
    else return null;
  }
  return places;
}
