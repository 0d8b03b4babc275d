import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../authority/index.js';

/** The place of an entry. A malformed one answers like an unknown one. */
@Injectable()
export class ParseSeq implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,14}$/.test(value)) throw new NotFound();
    return Number(value);
  }
}
