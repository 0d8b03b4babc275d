import type { Config } from './config/config.js';
import { tellAccess } from './modules/authority/index.js';
import type { ApiReference } from './platform/http/api-document.js';

/** In reading order: oneself, people and rights, the inventory, the trail, the operator's desk. */
const TAGS = {
  'Sign-in': 'Begin with a session, an invitation, or a new password.',
  'My account': 'Who you are, your sessions, your second factor, the capacity you act in.',
  Members: 'The people of a Customer: admit, vouch for, end; and whom to ask.',
  Grants: 'Who holds which profile, on which part, from when to when, from whom.',
  'Sub-profiles': 'Named bundles of permissions that a grant gives.',
  Ownership: 'Who is Access Owner, and the hand-over.',
  Delegations: 'Rights that people make of their own for others.',
  Deputies: 'Who stands in for the Access Owner or a Manager, for a time.',
  Affiliates: 'Companies that a Customer controls and acts for, and whoever controls it.',
  Mandates: 'Third parties that act in the name and for account of the Customer.',
  'Service clients': 'Machines of a Customer, each with a person who answers for it.',
  'Compromised credentials': 'Reports of loss, theft and fraud: what ends at once, what was done, the registered letter.',
  Decisions: 'Why yes, why no, who can.',
  'Access requests': 'Who is refused asks those who could give it; they answer with a grant, or with the reason why not.',
  'Applications and cost centres': 'What a Customer has switched on, and the parts that a grant can be narrowed to.',
  SIMs: 'The inventory: find, look back, export.',
  Lines: 'Whose a line is, and which cost centre bears it.',
  Devices: 'Devices that the Customer says it owns.',
  Documents: 'What the operator published: objected to within five working days, or finally accepted.',
  Deadlines: 'Legal dates, with every day that counted and did not.',
  Control: 'Who controls whom, by declared facts, with a proof.',
  Ledger: 'Who did what, on which basis, before and after; chained.',
  'Operator: Customers': 'The operator registers Customers and switches their Applications.',
  'Bulk changes': 'People from a file, and rights of many at once: planned, ticked, all or nothing, undone.',
  'Operator: Inventory loads': 'A file becomes a Customer\'s inventory: all of it or nothing.',
  'Operator: Recovery': 'A lost second factor or owner, decided by two agents.',
  'Operator: Security measures': 'Who and what is kept out, why, until when it is looked at again, and its end.',
  'Operator: Affiliates': 'The list of affiliates, with control and consent.',
  'Operator: Mandates': 'Third parties of which the operator was notified, and whom he refuses.',
  'Operator: Applications': 'What Customers ask for, what it costs, and services of third parties.',
  'Operator: Product contracts': 'What a Customer buys, as the operator keeps it.',
  'Operator: Due rights': 'What became due by itself, and what is decided on it.',
  'Operator: Documents': 'Publish, answer objections and requests for consent, extend a term after an outage.',
  'Operator: Legal entities': 'Companies and who holds what of them, as dated facts; and who controls whom by these.',
  'Operator: Rule packs': 'The terms as data: loaded ahead of their date, and tried before on what is stored.',
  'Operator: Notices': 'What was told to whom, what became of it, and the proof that nobody was told.',
  'Operator: Compromised credentials': 'Reports by phone, and the receipt of registered letters.',
};

/** In production there is no such heading: nothing stands below it. */
const OF_THE_DEMO = { Demo: 'The clock of the demo world, which an agent moves on.' };

const described = ({ operatorName, origin }: Pick<Config, 'operatorName' | 'origin'>): string => `
The access portal of ${operatorName}: who may see and do what, and why. GraphQL says the same at [/graphiql](/graphiql).

- **People** sign in with \`POST /api/v1/session\` and keep its cookie. Whatever changes something also sends \`Mandate-CSRF: 1\`. With several profiles, choose one with \`PUT /api/v1/session/capacity\`.
- **Machines** fetch a token: \`curl -u "$CLIENT_ID:$SECRET" ${origin}/oauth/token -d grant_type=client_credentials -d scope=sim:read\`, and send it as \`Authorization: Bearer …\`.
- **Agents** of the operator sign in with \`POST /api/v1/operator/session\`; to look at a Customer they say why, in \`Mandate-Reason\`.
- **Refusals** are problem documents (RFC 9457): read \`code\`, show \`title\` and \`detail\`. A 403 \`not-allowed\` carries the whole decision: what is missing, by which rule, and who could give it. What you may not see is 404, as if it were not there.
- **Lists** come in pages: \`limit\` up to 200; send \`next\` as \`after\` until it is null.
- **Versions**: an object's \`ETag\` goes back in \`If-Match\` when you change it; 412 says that somebody was faster.
- **Once only**: send an \`Idempotency-Key\` where an effect must not double; the same key gets the same answer.
- **Time** is ISO 8601, answers in UTC. Sentences come in English, French, Dutch or German (\`Accept-Language\`, else the reader's own).
`.trim();

/** What the API says of itself. */
export const apiReference = (config: Config): ApiReference => ({ title: 'Mandate', description: described(config), tags: config.demo ? { ...TAGS, ...OF_THE_DEMO } : TAGS, passes: [tellAccess(config)] });
