/** Something that can be seen, and no control or invisible character (S38, S39); fillers and the empty Braille cell look like nothing. */
export const isOneLine = (text: string): boolean => /^(?=.*[^\s\p{DI}\u2800])[^\p{C}\p{Zl}\p{Zp}]+$/u.test(text);
