import { dispositionOf } from './attachment.js';

it.each([
  ['report.pdf', 'attachment; filename="report.pdf"; filename*=UTF-8\'\'report.pdf'],
  ['Übersicht "Q3"; x=%41.pdf', 'attachment; filename="Ubersicht _Q3__ x=_41.pdf"; filename*=UTF-8\'\'%C3%9Cbersicht%20%22Q3%22%3B%20x%3D%2541.pdf'],
  ['../..\\etc/passwd', 'attachment; filename="-..-etc-passwd"; filename*=UTF-8\'\'-..-etc-passwd'],
  ['a\r\nSet-Cookie: b\u2028\u202efdp.exe', 'attachment; filename="aSet-Cookie: bfdp.exe"; filename*=UTF-8\'\'aSet-Cookie%3A%20bfdp.exe'],
  ['文件.csv', 'attachment; filename="__.csv"; filename*=UTF-8\'\'%E6%96%87%E4%BB%B6.csv'],
])('S38: %j cannot end the header, lead out of a folder or look like another', (name, disposition) => {
  expect(dispositionOf(name)).toBe(disposition);
});
