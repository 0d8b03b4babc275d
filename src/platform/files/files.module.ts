import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { FileScan } from './file-scan.js';
import { FileStore } from './file-store.js';
import { LocalFiles } from './local-files.js';
import { S3Files } from './s3-files.js';

const storeOf = (config: Config): FileStore => (config.filesS3 ? new S3Files(config.filesS3) : new LocalFiles(config));

@Global()
@Module({ providers: [{ provide: FileStore, useFactory: storeOf, inject: [Config] }, FileScan], exports: [FileStore, FileScan] })
export class FilesModule {}

/** A copy that is silent leaves nothing anywhere. */
export async function proveFiles(app: INestApplicationContext, { silent }: Config): Promise<readonly string[]> {
  if (!silent) await app.get(FileStore).prove();
  return [];
}
