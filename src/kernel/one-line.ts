/** Something readable in it, and no control or invisible character (S38, S39). */
export const isOneLine = (text: string): boolean => /^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}]+$/u.test(text);
