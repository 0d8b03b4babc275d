import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** RFC 6266: a name that any program reads, and the true one beside it; nothing in it ends the header or leads out of a folder. */
export function dispositionOf(fileName: string): string {
  const name = fileName.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').replaceAll(/[/\\]/g, '-').replace(/^\.+/, '');
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\x20-\x7e]/g, '_').replaceAll(/["%;]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** Saved, never shown as a page of this house. */
export const attachment = ({ stream, fileName, mediaType, size }: { stream: Readable; fileName: string; mediaType: string; size: number }): StreamableFile =>
  new StreamableFile(stream, { type: mediaType, disposition: dispositionOf(fileName), length: size });
