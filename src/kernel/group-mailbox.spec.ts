import { isGroupMailbox } from './group-mailbox.js';

describe('GC-8.1.2-a: a group mailbox is no natural person', () => {
  it.each(['info@firm.be', 'Office@firm.be', 'no-reply@firm.be', 'boekhouding@firm.be', 'info+mandate@firm.be', 'it.support@firm.be', 'sales2@firm.be', 'info-01@firm.be'])(
    '%s is read by several', (email) => expect(isGroupMailbox(email)).toBe(true));

  it.each(['anna.peeters@firm.be', 'a@firm.be', 'infante@firm.be', 'team.lead.jan@firm.be', 'ann@info.be', 'it.vermeulen@firm.be', '12345@firm.be'])(
    '%s may be one person', (email) => expect(isGroupMailbox(email)).toBe(false));
});
