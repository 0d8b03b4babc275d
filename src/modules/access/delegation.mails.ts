import type { Mail } from '../../platform/mail/outbox.js';
import { fill, type Language } from '../authority/index.js';
import type { Reached } from './deputies.queries.js';

/** Subjects are constant: nothing that somebody typed stands in a header (S38). */
const WORDS: Record<Language, { subject: string; body: string }> = {
  en: { subject: 'A right was delegated to you', body: '{delegator} wants to delegate a right at {customer} to you. It gives nothing before you accept it. What it is, and until when, stands in the portal:\n{origin}' },
  fr: { subject: 'Un droit vous a été délégué', body: '{delegator} souhaite vous déléguer un droit chez {customer}. Il ne vaut rien avant que vous l\'acceptiez. En quoi il consiste, et jusqu\'à quand, figure dans le portail :\n{origin}' },
  nl: { subject: 'Er werd u een recht gedelegeerd', body: '{delegator} wil u een recht bij {customer} delegeren. Het geldt pas wanneer u het aanvaardt. Wat het is, en tot wanneer, staat in het portaal:\n{origin}' },
  de: { subject: 'Ein Recht wurde Ihnen delegiert', body: '{delegator} möchte Ihnen ein Recht bei {customer} delegieren. Es gilt erst, wenn Sie es annehmen. Worin es besteht und bis wann, steht im Portal:\n{origin}' },
};

export function delegationMail({ identityId, email, language }: Reached, { customerId, ...told }: { delegator: string; customer: string; customerId: string; origin: string }): Mail {
  const { subject, body } = WORDS[language];
  return { kind: 'delegationProposed', to: email, language, personId: identityId, customerId, subject, body: `${fill(body, told)}\n` };
}
