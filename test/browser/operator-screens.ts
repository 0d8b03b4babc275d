import type { Places } from './places.js';
import { LOCKED, MY_MENU, type Screen, WHY_NOT } from './screen.js';

const operator = (path: string) => ({ customerId }: Places): string => `/operator/customers/${customerId}${path}`;

/** Of the operator's agents, also when they look at a Customer. */
export const OPERATOR_SCREENS: readonly Screen[] = [
  { name: 'operator', who: 'agent', at: () => '/operator', opens: [MY_MENU] },
  { name: 'register', who: 'agent', at: () => '/operator/customers/new' },
  { name: 'why an agent looks', who: 'agent', at: operator('') },
  {
    name: 'customer of the operator', who: 'agent', at: operator(''), look: true, opens: [
      { by: ['Change Documents'], of: 'features/customers/applications.tsx', shows: 'Change Documents' },
      { by: ['Publish a document'], of: 'features/documents/publish-dialog.tsx', shows: 'Publish a document' },
      { by: [/^Open a recovery case/], of: LOCKED },
    ],
  },
  {
    name: 'customer of the recovery desk', who: 'recoveryAgent', at: operator(''), look: true, opens: [
      { by: ['Open a recovery case'], of: 'features/operators/open-case-dialog.tsx', shows: 'Open a recovery case' },
      { by: ['Open a recovery case', 'Another Access Owner', 'Who is to become Access Owner', { type: 'Noor' }], of: 'features/operators/open-case-dialog.tsx', shows: 'Open a recovery case' },
    ],
  },
  { name: 'people in a look', who: 'agent', at: ({ customerId }) => `/operator/customers/${customerId}?to=/customers/${customerId}/people`, look: true, opens: [{ by: [/Admit a person.*not allowed/], of: WHY_NOT }] },
  {
    name: 'compromised credential in a look', who: 'agent', at: ({ customerId, compromiseId }) => `/operator/customers/${customerId}?to=/customers/${customerId}/compromised/${compromiseId}`, look: true, opens: [
      { by: ['Record the receipt'], of: 'features/compromises/letter-dialogs.tsx', shows: 'Record the receipt' },
    ],
  },
  { name: 'loads', who: 'agent', at: operator('/loads'), look: true },
  {
    name: 'load', who: 'agent', at: ({ customerId, loadId }) => `/operator/customers/${customerId}/loads/${loadId}`, look: true, opens: [
      { by: ['Apply it'], of: 'features/inventory-loads/load-actions.tsx', shows: 'Apply it' },
      { by: ['Cancel the load'], of: 'features/inventory-loads/load-actions.tsx', shows: 'Cancel the load' },
    ],
  },
  { name: 'affiliates of all Customers', who: 'agent', at: () => '/operator/affiliates', opens: [{ by: ['List an affiliate'], of: 'features/affiliations/list-dialog.tsx', shows: 'List an affiliate' }] },
  {
    name: 'affiliate at the desk', who: 'agent', at: ({ customerId, affiliationId }) => `/operator/customers/${customerId}/affiliations/${affiliationId}`, look: true, opens: [
      { by: ['Record consent'], of: 'features/affiliations/desk-dialogs.tsx', shows: 'Record consent' },
      { by: ['Record loss of control'], of: 'features/affiliations/desk-dialogs.tsx', shows: 'Record loss of control' },
      { by: ['Take off the list'], of: 'features/affiliations/desk-dialogs.tsx', shows: 'Take off the list' },
    ],
  },
  { name: 'recovery cases', who: 'recoveryAgent', at: () => '/operator/recovery-cases' },
  {
    name: 'recovery case', who: 'recoveryAgent', at: ({ customerId, caseId }) => `/operator/customers/${customerId}/recovery-cases/${caseId}`, look: true, opens: [
      { by: ['Refuse it'], of: 'features/operators/case-page.tsx', shows: 'Refuse it' },
      { by: ['Carry it out'], of: 'features/operators/case-page.tsx', shows: 'Carry it out' },
    ],
  },
  {
    name: 'due rights', who: 'agent', at: () => '/operator/due-rights', opens: [
      { by: ['Exercise by itself Account unused for 12 months'], of: 'features/due-rights/automation-section.tsx', shows: 'Account unused for 12 months' },
    ],
  },
  { name: 'published documents', who: 'agent', at: () => '/operator/documents', opens: [{ by: ['Record an outage'], of: 'features/documents/outage-dialog.tsx', shows: 'Record an outage' }] },
  { name: 'consents of all Customers', who: 'agent', at: () => '/operator/documents?part=consents' },
  {
    name: 'document in a look', who: 'agent', at: ({ customerId, documentId }) => `/operator/customers/${customerId}?to=/customers/${customerId}/documents/${documentId}`, look: true, opens: [
      { by: ['Publish a corrected version'], of: 'features/documents/publish-dialog.tsx', shows: 'Publish a corrected version' },
      { by: ['Extend after an outage'], of: 'features/documents/outage-dialog.tsx', shows: 'Record an outage' },
    ],
  },
  {
    name: 'objection in a look', who: 'agent', at: ({ customerId, objectedId }) => `/operator/customers/${customerId}?to=/customers/${customerId}/documents/${objectedId}`, look: true, opens: [
      { by: ['Recognise'], of: 'features/documents/answer-dialog.tsx', shows: 'Recognise' },
      { by: ['Reject'], of: 'features/documents/answer-dialog.tsx', shows: 'Reject' },
      { by: ['Consent'], of: 'features/documents/consent-dialog.tsx', shows: 'Consent to the use by Revisor BV' },
      { by: ['Refuse'], of: 'features/documents/consent-dialog.tsx', shows: 'Refuse the use by Revisor BV' },
    ],
  },
  {
    name: 'mandates of all Customers', who: 'agent', at: () => '/operator/mandates', opens: [
      { by: ['Filter', 'State'], of: 'ui/filters.tsx' },
      { by: ['Block a third party'], of: 'features/mandates/operator-dialogs.tsx', shows: 'Block a third party' },
    ],
  },
  { name: 'blocked third parties', who: 'agent', at: () => '/operator/mandates?part=blocks', opens: [{ by: [/^Lift /], of: 'features/mandates/operator-dialogs.tsx', shows: /^Lift the block of/ }] },
  {
    name: 'mandate in a look', who: 'agent', at: ({ customerId, mandateId }) => `/operator/customers/${customerId}?to=/customers/${customerId}/mandates/${mandateId}`, look: true, opens: [
      { by: ['Refuse'], of: 'features/mandates/operator-dialogs.tsx', shows: 'Refuse the mandate of Fleetwise BV' },
      { by: ['Block everywhere'], of: 'features/mandates/operator-dialogs.tsx', shows: 'Block a third party' },
    ],
  },
  { name: 'security measures', who: 'agent', at: () => '/operator/measures', opens: [{ by: ['Take a measure'], of: 'features/measures/take-dialog.tsx', shows: 'Take a measure' }] },
  {
    name: 'security measure', who: 'agent', at: ({ measureId }) => `/operator/measures/${measureId}`, opens: [
      { by: ['It still holds'], of: 'features/measures/deed-dialogs.tsx', shows: 'It still holds' },
      { by: ['End the measure'], of: 'features/measures/deed-dialogs.tsx', shows: 'End the measure' },
    ],
  },
  { name: 'legal entities', who: 'agent', at: () => '/operator/legal-entities', opens: [{ by: ['Record a legal entity'], of: 'features/legal-entities/record-entity-dialog.tsx', shows: 'Record a legal entity' }] },
  {
    name: 'legal entity', who: 'agent', at: ({ legalEntityId }) => `/operator/legal-entities/${legalEntityId}`, opens: [
      { by: ['Rename'], of: 'features/legal-entities/rename-dialog.tsx', shows: /^Rename / },
      { by: ['Record a fact'], of: 'features/legal-entities/record-fact-dialog.tsx', shows: /^Record a fact about/ },
      { by: [/^End: .* 40 of 100 votes/], of: 'features/legal-entities/end-fact-dialog.tsx', shows: 'End a fact' },
      { by: [/^Withdraw: .* 40 of 100 votes/], of: 'features/legal-entities/withdraw-dialog.tsx', shows: 'Withdraw a fact' },
    ],
  },
  { name: 'verdict', who: 'agent', at: ({ legalEntityId, controllerId }) => `/operator/legal-entities/${controllerId}/control/${legalEntityId}` },
  { name: 'group of a legal entity', who: 'agent', at: ({ legalEntityId }) => `/operator/legal-entities/${legalEntityId}/group` },
  { name: 'what if of the register', who: 'agent', at: () => '/operator/legal-entities/what-if' },
  { name: 'facts to review', who: 'agent', at: () => '/operator/legal-entities/to-review' },
  {
    name: 'notices of a Customer', who: 'agent', at: operator('/notices'), look: true, opens: [
      { by: [/^Came back …/], of: 'features/notices/bounce-dialog.tsx', shows: 'A notice came back' },
    ],
  },
  {
    name: 'applications of the operator', who: 'agent', at: () => '/operator/applications', opens: [
      { by: ['Announce a price'], of: 'features/applications/operator-dialogs.tsx', shows: 'Announce a price' },
      { by: [/^Decide /], of: 'features/applications/operator-dialogs.tsx', shows: /: Support$/ },
    ],
  },
  {
    name: 'due right', who: 'agent', at: operator('/due-rights/GC-2.2.3-c/orders'), look: true, opens: [
      { by: ['Hold'], of: 'features/due-rights/decide-dialog.tsx', shows: 'Hold' },
      { by: ['Waive'], of: 'features/due-rights/decide-dialog.tsx', shows: 'Waive' },
      { by: ['End it now'], of: 'features/due-rights/decide-dialog.tsx', shows: 'End it now' },
    ],
  },
  {
    name: 'silent right', who: 'agent', at: ({ customerId }) => `/operator/due-rights/silent/${customerId}`, opens: [
      { by: ['Record a contract'], of: 'features/product-contracts/contract-dialogs.tsx', shows: 'Record a contract' },
      { by: ['Withdraw C-2019'], of: 'features/product-contracts/contract-dialogs.tsx', shows: 'Withdraw C-2019' },
    ],
  },
  { name: 'deadlines of the operator', who: 'agent', at: () => '/operator/deadlines?from=2026-11-30&rule=GC-11.3.8' },
  { name: 'control of the operator', who: 'agent', at: () => '/operator/control' },
  { name: 'rule packs', who: 'agent', at: () => '/operator/rule-packs', opens: [{ by: ['Load a rule pack'], of: 'features/rule-packs/load-dialog.tsx', shows: 'Load a rule pack' }] },
  { name: 'rule pack', who: 'agent', at: ({ packVersion }) => `/operator/rule-packs/${packVersion}?tried=true`, opens: [{ by: ['Withdraw'], of: 'features/rule-packs/withdraw-dialog.tsx', shows: 'Withdraw' }] },
  { name: 'account of an agent', who: 'agent', at: () => '/operator/account' },
];
