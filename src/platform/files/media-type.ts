import { TextDecoder } from 'node:util';

/** What may be kept as a file of a document, with the ending of its name. */
export const FILE_TYPES = {
  'application/pdf': 'pdf',
  'text/csv': 'csv',
  'text/plain': 'txt',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
} as const;
export type FileType = keyof typeof FILE_TYPES;
export const FILE_TYPE_NAMES = Object.keys(FILE_TYPES) as FileType[];

const PDF = Buffer.from('%PDF-');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const HEAD = 8;

/** Names of its parts stand unpacked in an archive: nothing is unpacked to know a workbook, or one with macros. */
const PARTS = { types: '[Content_Types].xml', workbook: 'xl/workbook.xml', macros: 'vbaProject.bin' } as const;
const LONGEST_PART = Math.max(...Object.values(PARTS).map(({ length }) => length));

/** What bytes are, by themselves: neither a name nor a header is believed. */
export class Recognition {
  private head = Buffer.alloc(0);
  private tail = Buffer.alloc(0);
  private text: TextDecoder | null = new TextDecoder('utf-8', { fatal: true });
  private readonly parts = new Set<string>();

  add(chunk: Buffer): void {
    if (this.head.length < HEAD) this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD - this.head.length)]);
    const seen = Buffer.concat([this.tail, chunk]);
    for (const part of Object.values(PARTS)) if (seen.includes(part, 0, 'latin1')) this.parts.add(part);
    this.tail = seen.subarray(-LONGEST_PART);
    this.decode(chunk);
  }

  /** @param said by whoever sends it; it only tells two kinds of text apart. Null: nothing that is taken, or not what was said. */
  end(said: FileType): FileType | null {
    this.decode(null);
    const found = this.binary() ?? (this.text === null ? null : 'text');
    if (found === 'text') return said === 'text/csv' || said === 'text/plain' ? said : null;
    return found === said ? found : null;
  }

  private binary(): FileType | 'other' | null {
    const begins = (magic: Buffer): boolean => this.head.subarray(0, magic.length).equals(magic);
    if (begins(PDF)) return 'application/pdf';
    if (begins(PNG)) return 'image/png';
    if (begins(JPEG)) return 'image/jpeg';
    if (!begins(ZIP)) return null;
    const isWorkbook = this.parts.has(PARTS.types) && this.parts.has(PARTS.workbook) && !this.parts.has(PARTS.macros);
    return isWorkbook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'other';
  }

  /** UTF-8 without control characters but those of lines and tabs. */
  private decode(chunk: Buffer | null): void {
    try {
      const text = chunk ? this.text?.decode(chunk, { stream: true }) : this.text?.decode();
      if (text !== undefined && /[^\P{Cc}\t\n\r\f]/u.test(text)) this.text = null;
    } catch {
      this.text = null;
    }
  }
}
