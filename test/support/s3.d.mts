import type { RequestListener } from 'node:http';
import type { S3Place } from '../../src/config/config.js';

export interface S3 {
  place: S3Place;
  /** Whatever was asked of it. */
  seen: { method: string; path: string; sha256: string | undefined }[];
  keys(): string[];
  bytesOf(key: string): Buffer;
  overwrite(key: string, bytes: Buffer): void;
  /** Instead of the store; without one it answers again by itself. */
  answerBy(handler?: RequestListener): void;
  stop(): Promise<void>;
}

export function startS3(directory: string): Promise<S3>;
