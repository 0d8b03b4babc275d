import type { MailLanguage } from './courtesy.js';

interface Written {
  language: MailLanguage;
  subject: string;
  body: string;
}

interface Letterhead {
  operatorName: string;
  origin: string;
}

const STYLE = `:root{color-scheme:light dark}body{margin:0;padding:24px;background:#f4f5f7;color:#1c2430;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:560px;margin:0 auto;padding:24px;background:#fff;border:1px solid #d8dce2;border-radius:8px}h1{margin:0 0 16px;font-size:20px;line-height:1.3}p{margin:0 0 16px;overflow-wrap:anywhere}a{color:#0b57a4}footer{max-width:560px;margin:16px auto 0;font-size:13px;color:#566072}
@media (prefers-color-scheme:dark){body{background:#14181d;color:#e7eaee}main{background:#1d232a;border-color:#38414c}a{color:#8cc4ff}footer{color:#a7b0bc}}`;

/**
 * The same words as the plain text, and nothing else: no image, nothing from elsewhere, no address but that of the portal. Every value is escaped after it was filled in,
 * and a line is a link only where it is an address of the portal and nothing more (S38).
 */
export function htmlOf({ language, subject, body }: Written, { operatorName, origin }: Letterhead): string {
  const paragraphs = body.trim().split(/\n{2,}/).map((paragraph) => `<p>${paragraph.split('\n').map((line) => lineOf(line, origin)).join('<br>')}</p>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`
    + `<title>${escaped(subject)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(subject)}</h1>${paragraphs.join('')}</main><footer>${escaped(operatorName)}</footer></body></html>`;
}

const lineOf = (line: string, origin: string): string => {
  const text = escaped(line);
  return (line === origin || line.startsWith(`${origin}/`)) && !/\s/.test(line) ? `<a href="${text}">${text}</a>` : text;
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
