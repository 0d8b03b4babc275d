/** Desks, not people, in the four languages of the portal. */
const DESKS = new Set(['info', 'office', 'contact', 'admin', 'administration', 'administratie', 'administrator', 'sales', 'support', 'help', 'helpdesk', 'servicedesk',
  'team', 'it', 'ict', 'hr', 'finance', 'finances', 'accounting', 'accounts', 'billing', 'invoice', 'invoices', 'facturen', 'factures', 'facturation', 'facturatie',
  'compta', 'comptabilite', 'boekhouding', 'buchhaltung', 'rechnung', 'orders', 'purchasing', 'achats', 'aankoop', 'einkauf', 'procurement',
  'secretariat', 'secretariaat', 'sekretariat', 'reception', 'receptie', 'accueil', 'onthaal', 'empfang', 'mail', 'email', 'post', 'postmaster',
  'webmaster', 'hostmaster', 'root', 'noreply', 'no-reply', 'donotreply', 'telecom', 'mobile', 'fleet', 'management', 'direction', 'directie',
  'hello', 'bonjour', 'hallo', 'kontakt', 'buero', 'bureau', 'kantoor', 'legal', 'compliance', 'security', 'privacy', 'dpo', 'all', 'everyone', 'staff', 'group', 'groupe', 'groep']);

/**
 * GC-8.1.2-a: the Access Owner is one natural person; an address like this is read by several. A guess by the name alone.
 * @param email a parsed address
 */
export function isGroupMailbox(email: string): boolean {
  const [name = ''] = email.toLowerCase().split(/[@+]/);
  const parts = name.replace(/\d+$/, '').split(/[._-]/).filter((part) => part !== '');
  return DESKS.has(name) || (parts.length > 0 && parts.every((part) => DESKS.has(part)));
}
