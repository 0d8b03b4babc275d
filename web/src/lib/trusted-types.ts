interface PolicyFactory {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string }) => unknown;
}

/**
 * No text becomes markup (P19, M47): what is written into a page as HTML may hold no tag. Style sheets, which the component library
 * writes that way, hold none; everything else throws.
 */
(globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('markup is not written as text');
    return text;
  },
});
