import { Global, Module } from '@nestjs/common';
import { MailShelf } from './mail.shelf.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';

@Global()
@Module({ providers: [Relay, MailShelf, Outbox], exports: [MailShelf, Outbox] })
export class MailModule {}
