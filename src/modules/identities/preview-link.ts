import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { LinkRefused } from './identities.errors.js';
import { LinkPreviewView } from './link.views.js';
import { NewPassword } from './new-password.js';
import { OneTimeLinks, type Purpose } from './one-time-links.js';
import { personById } from './people.queries.js';

/** What a page must know to ask the right thing. Whoever holds the token may use it, so it tells him nothing new; looking uses nothing. */
@Injectable()
export class PreviewLink {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(NewPassword) private readonly newPassword: NewPassword,
  ) {}

  execute(purpose: Purpose, token: string): Promise<LinkPreviewView> {
    return this.database.global(async (tx) => {
      const link = await this.links.look(tx, purpose, token);
      const person = link && (await personById(tx, link.realm, link.subjectId));
      if (!person) throw new LinkRefused();
      return new LinkPreviewView(person, this.newPassword.shortestFor(person));
    });
  }
}
