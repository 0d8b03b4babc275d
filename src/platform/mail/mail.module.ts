import { Global, Module } from '@nestjs/common';
import { MailRelay } from './mail.relay.js';
import { MailShelf } from './mail.shelf.js';
import { Outbox } from './outbox.js';

@Global()
@Module({ providers: [MailRelay, MailShelf, Outbox], exports: [MailShelf, Outbox] })
export class MailModule {}
