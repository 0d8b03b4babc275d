import { PASSWORD } from '../support/as.js';
import { withAuthenticator } from './at-the-door.js';
import { at, LOCKED, MY_MENU, type Opening, type Screen, WHY_NOT } from './screen.js';

const FILTERS = 'ui/filters.tsx';
const LANGUAGES: Opening = { by: [/^Language/], of: 'lib/language-menu.tsx' };

/** At the door, and of somebody of a Customer. */
export const CUSTOMER_SCREENS: readonly Screen[] = [
  { name: 'sign-in', who: null, at: () => '/sign-in', opens: [LANGUAGES] },
  { name: 'agent sign-in', who: null, at: () => '/sign-in?as=agent' },
  { name: 'first second factor', who: 'beginner', at: () => '/sign-in/second-factor' },
  { name: 'password-reset', who: null, at: () => '/password-reset' },
  { name: 'invitation', who: null, at: () => '/invitation#not-a-token' },
  { name: 'email-confirmation', who: null, at: () => '/email-confirmation#not-a-token' },
  { name: 'email-veto', who: null, at: () => '/email-veto#not-a-token' },
  { name: 'sign-in-report', who: null, at: () => '/sign-in-report#not-a-token' },
  {
    name: 'home', who: 'owner', at: at(''), opens: [
      { by: [/^Find/], of: 'features/frame/palette.tsx' },
      { by: [/^Find/, { type: 'Fien' }], of: 'features/frame/palette.tsx' },
      MY_MENU,
    ],
  },
  { name: 'capacities', who: 'ofTwoCapacities', at: at(''), opens: [{ by: [/^You act for/], of: 'features/frame/acting-switch.tsx' }] },
  {
    name: 'people', who: 'owner', at: at('/people'), opens: [
      { by: ['Admit a person'], of: 'features/members/admit-dialog.tsx', shows: 'Admit a person' },
      { by: ['Admit a person', /^Link/], of: 'features/members/admit-dialog.tsx', shows: 'Admit a person' },
      { by: ['Admit a person', /^Link/, 'Consultant'], of: 'features/members/admit-dialog.tsx', shows: 'Admit a person' },
      { by: ['Filter'], of: FILTERS },
      { by: ['Filter', 'State'], of: FILTERS },
      { by: ['Tick Fien Fleet', 'Give a right'], of: 'features/access/give-many-dialog.tsx', shows: 'Give 1 person a right' },
      { by: ['Tick all that are shown', 'End the links'], of: 'features/members/end-many-dialog.tsx', shows: /^End the links of \d+ people$/ },
    ],
  },
  { name: 'people whom an auditor cannot change', who: 'auditor', at: at('/people'), opens: [{ by: ['Tick Fien Fleet', /^End the links.*not allowed/], of: WHY_NOT }] },
  { name: 'import of people', who: 'owner', at: at('/bulk-changes/import') },
  { name: 'bulk changes', who: 'owner', at: at('/bulk-changes') },
  {
    name: 'bulk change', who: 'owner', at: ({ customerId, plannedId }) => `/customers/${customerId}/bulk-changes/${plannedId}`, opens: [
      { by: ['Apply'], of: 'features/bulk-changes/change-actions.tsx', shows: 'Apply the change?' },
      { by: ['Cancel the change'], of: 'features/bulk-changes/change-actions.tsx', shows: 'Cancel the change?' },
    ],
  },
  { name: 'bulk change that was done', who: 'owner', at: ({ customerId, appliedId }) => `/customers/${customerId}/bulk-changes/${appliedId}`, opens: [{ by: ['Undo'], of: 'features/bulk-changes/change-actions.tsx', shows: 'Undo the change?' }] },
  { name: 'bulk change of others', who: 'auditor', at: ({ customerId, plannedId }) => `/customers/${customerId}/bulk-changes/${plannedId}`, opens: [{ by: [/^Apply.*not allowed/], of: WHY_NOT }] },
  {
    name: 'person', who: 'owner', at: ({ customerId, memberId }) => `/customers/${customerId}/people/${memberId}`, opens: [
      { by: ['Give a right'], of: 'features/access/give-dialog.tsx', shows: 'Give Fien Fleet a right' },
      { by: ['Give a right', 'Right', { type: 'Buy' }, 'Buyer'], of: 'features/access/give-dialog.tsx', shows: 'Give Fien Fleet a right' },
      { by: ['Give a right', 'On which part'], of: 'features/access/parts-field.tsx', shows: 'Give Fien Fleet a right' },
      { by: ['Narrow'], of: 'features/access/narrow-dialog.tsx', shows: /^Narrow “.*” of Fien Fleet/ },
      { by: ['Extend'], of: 'features/access/extend-dialog.tsx', shows: 'Extend “Document reader” of Fien Fleet' },
      { by: ['Revoke'], of: 'features/access/revoke-dialog.tsx', shows: /^Revoke “.*” of Fien Fleet/ },
      { by: [/Extend.*not allowed/], of: WHY_NOT },
      { by: ['Why?'], of: WHY_NOT },
      { by: [/Vouch.*not allowed/], of: WHY_NOT },
      { by: ['End the link'], of: 'features/members/end-dialog.tsx', shows: 'End the link of Fien Fleet' },
      { by: ['Report as compromised'], of: 'features/compromises/report-action.tsx', shows: 'Report Fien Fleet as compromised' },
    ],
  },
  {
    name: 'person who is invited', who: 'manager', at: ({ customerId, invitedId }) => `/customers/${customerId}/people/${invitedId}`, opens: [
      { by: ['Vouch'], of: 'features/members/person-actions.tsx', shows: 'Vouch for Ines Invited' },
      { by: ['Invite again'], of: 'features/members/person-actions.tsx', shows: 'Invite Ines Invited again' },
    ],
  },
  {
    name: 'third parties', who: 'owner', at: at('/mandates'), opens: [
      { by: ['Filter', 'State'], of: FILTERS },
      { by: ['Draft a mandate'], of: 'features/mandates/draft-dialog.tsx', shows: 'Draft a mandate' },
      { by: ['Draft a mandate', 'Right'], of: 'features/mandates/draft-dialog.tsx', shows: 'Draft a mandate' },
    ],
  },
  {
    name: 'mandate', who: 'owner', at: ({ customerId, mandateId }) => `/customers/${customerId}/mandates/${mandateId}`, opens: [
      { by: ['Name a person'], of: 'features/mandates/name-person-dialog.tsx', shows: 'Name a person of Fleetwise BV' },
      { by: ['End'], of: 'features/mandates/deed-dialogs.tsx', shows: 'End the mandate of Fleetwise BV' },
    ],
  },
  {
    name: 'draft of a mandate', who: 'owner', at: ({ customerId, draftId }) => `/customers/${customerId}/mandates/${draftId}`, opens: [
      { by: ['Notify the operator'], of: 'features/mandates/deed-dialogs.tsx', shows: 'Notify the operator of Telconsult SRL' },
      { by: ['Change'], of: 'features/mandates/draft-dialog.tsx', shows: 'Change the mandate of Telconsult SRL' },
      { by: ['Discard'], of: 'features/mandates/deed-dialogs.tsx', shows: 'Discard the draft of Telconsult SRL' },
    ],
  },
  { name: 'mandate that a manager reads', who: 'manager', at: ({ customerId, mandateId }) => `/customers/${customerId}/mandates/${mandateId}`, opens: [{ by: [/^End.*not allowed/], of: WHY_NOT }] },
  {
    name: 'inbox', who: 'owner', at: at('/inbox'), opens: [
      { by: ['Approve'], of: 'features/access/decide-dialog.tsx', shows: 'Approve “Buyer” for Maarten Manager' },
      { by: ['Refuse'], of: 'features/access/decide-dialog.tsx', shows: 'Refuse “Buyer” for Maarten Manager' },
    ],
  },
  {
    name: 'inbox with a request', who: 'owner', at: at('/inbox'), opens: [
      { by: ['Grant'], of: 'features/access-requests/grant-dialog.tsx', shows: 'Give Fred Finance what is asked for' },
      { by: ['Decline'], of: 'features/access-requests/decline-dialog.tsx', shows: 'Decline the request of Fred Finance' },
    ],
  },
  {
    name: 'delegations', who: 'scopedFleetManager', at: at('/delegations'), opens: [
      { by: ['Filter', 'State'], of: FILTERS },
      { by: ['Delegate'], of: 'features/access/propose-delegation-dialog.tsx', shows: 'Delegate' },
    ],
  },
  { name: 'delegations of others', who: 'owner', at: at('/delegations'), opens: [{ by: [/^Delegate.*not allowed/], of: WHY_NOT }] },
  {
    name: 'delegation', who: 'scopedFleetManager', at: ({ customerId, delegationId }) => `/customers/${customerId}/delegations/${delegationId}`, opens: [
      { by: ['Narrow'], of: 'features/access/delegation-dialogs.tsx', shows: 'Narrow what Aude Auditor holds' },
      { by: ['End'], of: 'features/access/delegation-dialogs.tsx', shows: 'End what Stan Scoped delegated to Aude Auditor' },
    ],
  },
  {
    name: 'delegation that is proposed', who: 'nobodyYet', at: ({ customerId, proposedId }) => `/customers/${customerId}/delegations/${proposedId}`, opens: [
      { by: ['Accept'], of: 'features/access/delegation-dialogs.tsx', shows: 'Accept what Stan Scoped proposes?' },
      { by: ['Decline'], of: 'features/access/delegation-dialogs.tsx', shows: 'Decline what Stan Scoped proposes' },
    ],
  },
  {
    name: 'delegation to take over', who: 'owner', at: ({ customerId, delegationId }) => `/customers/${customerId}/delegations/${delegationId}`, opens: [
      { by: ['Take over'], of: 'features/access/delegation-dialogs.tsx', shows: 'Take over what Stan Scoped delegated to Aude Auditor' },
    ],
  },
  { name: 'access requests', who: 'manager', at: at('/access-requests'), opens: [{ by: ['Filter'], of: FILTERS }] },
  {
    name: 'access request', who: 'finance', at: ({ customerId, accessRequestId }) => `/customers/${customerId}/access-requests/${accessRequestId}`,
    opens: [{ by: ['Take back'], of: 'features/access-requests/decline-dialog.tsx', shows: 'Take back' }],
  },
  { name: 'asking for access', who: 'finance', at: at('/activity'), opens: [{ by: ['Ask for access'], of: 'lib/ask-access.tsx', shows: 'Ask for access' }] },
  { name: 'inbox of whoever asked', who: 'manager', at: at('/inbox'), opens: [{ by: [/Approve.*not allowed/], of: WHY_NOT }] },
  {
    name: 'ownership', who: 'owner', at: at('/ownership'), opens: [
      { by: ['Hand over'], of: 'features/access/hand-over-dialog.tsx', shows: 'Hand the ownership over' },
      { by: ['Name a deputy'], of: 'features/access/name-deputy-dialog.tsx', shows: 'Name a deputy' },
      { by: ['End'], of: 'features/access/end-deputyship-dialog.tsx', shows: 'End the deputyship of Fien Fleet for Maarten Manager' },
      { by: ['Hand over', 'New Access Owner', { type: 'Ines' }], of: 'features/access/hand-over-dialog.tsx', shows: 'Hand the ownership over' },
    ],
  },
  {
    name: 'access on a date', who: 'auditor', at: ({ customerId }) => `/customers/${customerId}/access?at=2030-03-12`, opens: [
      { by: ['Filter'], of: FILTERS },
      { by: ['Filter', 'Person'], of: FILTERS },
    ],
  },
  { name: 'who could act', who: 'auditor', at: at('/could-act?at=2030-03-12&knownAt=2026-03-01') },
  { name: 'who could reach data', who: 'auditor', at: at('/reach') },
  { name: 'person on another date', who: 'owner', at: ({ customerId, memberId }) => `/customers/${customerId}/people/${memberId}?when=date&at=2030-03-12`, opens: [{ by: ['Why?'], of: WHY_NOT }] },
  { name: 'person between two days', who: 'owner', at: ({ customerId, memberId }) => `/customers/${customerId}/people/${memberId}?when=between&from=2020-03-12` },
  { name: 'sub-profiles', who: 'owner', at: at('/sub-profiles'), opens: [{ by: ['Filter', 'Gives'], of: FILTERS }] },
  { name: 'sub-profile', who: 'auditor', at: ({ customerId, subProfileId }) => `/customers/${customerId}/sub-profiles/${subProfileId}`, opens: [{ by: [/Retire.*not allowed/], of: WHY_NOT }] },
  {
    name: 'holders of a sub-profile', who: 'owner', at: ({ customerId, subProfileId }) => `/customers/${customerId}/sub-profiles/${subProfileId}`, opens: [
      { by: ['Tick Fien Fleet', 'Narrow'], of: 'features/access/take-many-dialog.tsx', shows: 'Narrow 1 right' },
      { by: ['Revoke'], of: 'features/access/take-many-dialog.tsx', shows: 'Revoke 1 right' },
    ],
  },
  { name: 'sub-profile of one\'s own', who: 'owner', at: ({ customerId, ownSubProfileId }) => `/customers/${customerId}/sub-profiles/${ownSubProfileId}`, opens: [{ by: ['Retire'], of: 'features/sub-profiles/retire-dialog.tsx', shows: 'Retire Depot?' }] },
  {
    name: 'what if a sub-profile gave something else', who: 'auditor', opens: [{ by: [/Define it.*not allowed/], of: WHY_NOT }],
    at: ({ customerId, subProfileId }) => `/customers/${customerId}/sub-profiles/${subProfileId}/what-if?gives=sim:read`,
  },
  { name: 'compare sub-profiles', who: 'owner', at: at('/sub-profiles/compare'), opens: [{ by: ['First'], of: 'features/sub-profiles/compare-page.tsx' }] },
  { name: 'new sub-profile', who: 'owner', at: at('/sub-profiles/new') },
  {
    name: 'sims', who: 'fleetManager', at: at('/sims'), opens: [
      { by: ['Filter'], of: FILTERS },
      { by: ['Filter', 'Person'], of: FILTERS },
      { by: ['Columns'], of: 'features/inventory/columns-menu.tsx' },
      { by: ['Views'], of: 'features/inventory/views-menu.tsx' },
      { by: ['Views', 'Save as a view…'], of: 'features/inventory/view-dialogs.tsx', shows: 'Save as a view' },
      { by: ['Export'], of: 'features/inventory/export-dialog.tsx', shows: 'Export SIMs' },
      { by: ['Export', 'Export'], of: 'features/inventory/export-dialog.tsx', shows: 'Export SIMs' },
      { by: ['Changes to many'], of: 'features/inventory/bulk-deeds-dialog.tsx', shows: 'Changes to many SIMs' },
      { by: ['Changes to many', 'Take back'], of: 'features/inventory/bulk-deeds-dialog.tsx', shows: 'Take the change back' },
      { by: ['Changes to many', 'Approve'], of: 'features/inventory/bulk-deeds-dialog.tsx', shows: 'Approve the statement' },
      { by: ['Select all that are shown', 'Block'], of: 'features/inventory/bulk-dialog.tsx', shows: 'Block many SIMs' },
    ],
  },
  {
    name: 'sims of a saved view', who: 'fleetManager', at: ({ customerId, viewId }) => `/customers/${customerId}/sims?state=active&ends=14&view=${viewId}`, opens: [
      { by: [/^View: /, 'Change or share…'], of: 'features/inventory/view-dialogs.tsx', shows: 'Change the view' },
      { by: [/^View: /, 'Delete…'], of: 'features/inventory/view-dialogs.tsx', shows: 'Delete the view Blocked cards' },
    ],
  },
  { name: 'sims of an auditor', who: 'auditor', at: at('/sims'), opens: [{ by: [/Export.*not allowed/], of: WHY_NOT }] },
  {
    name: 'sim', who: 'owner', at: ({ customerId, simId }) => `/customers/${customerId}/sims/${simId}`, opens: [
      { by: ['Reassign'], of: 'features/inventory/assign-dialog.tsx', shows: /^Assign line / },
      { by: ['Reassign', 'Person', { type: 'Fien' }, /Fien Fleet/], of: 'features/inventory/assign-dialog.tsx', shows: /^Assign line / },
      { by: ['Release'], of: 'features/inventory/release-dialog.tsx', shows: /^Release line / },
      { by: ['Move'], of: 'features/inventory/move-dialog.tsx', shows: /^Move line / },
      { by: ['Move', 'New cost centre'], of: 'features/inventory/move-dialog.tsx', shows: /^Move line / },
      { by: ['Block'], of: 'features/inventory/block-dialog.tsx', shows: /^Block / },
      { by: ['Replace the card'], of: 'features/inventory/unblock-dialogs.tsx', shows: /^Replace the card of / },
      { by: ['Device is ours'], of: 'features/inventory/mark-dialog.tsx', shows: 'This is a company device' },
      { by: ['Why?'], of: WHY_NOT },
    ],
  },
  {
    name: 'sim that is blocked', who: 'owner', at: ({ customerId, blockedSimId }) => `/customers/${customerId}/sims/${blockedSimId}`, opens: [
      { by: ['Unblock'], of: 'features/inventory/unblock-dialogs.tsx', shows: /^Unblock / },
      { by: ['Change the end'], of: 'features/inventory/unblock-dialogs.tsx', shows: /^Change the end of the block of / },
    ],
  },
  { name: 'sim on another date', who: 'owner', at: ({ customerId, simId }) => `/customers/${customerId}/sims/${simId}?when=date&at=2030-03-12`, opens: [{ by: ['Why?'], of: WHY_NOT }] },
  {
    name: 'sim in a company device', who: 'fleetManager', at: ({ customerId, markedSimId }) => `/customers/${customerId}/sims/${markedSimId}`, opens: [
      { by: ['Device is not ours'], of: 'features/inventory/mark-dialog.tsx', shows: 'This is no longer a company device' },
      { by: [/Release.*not allowed/], of: WHY_NOT },
    ],
  },
  { name: 'affiliates', who: 'groupOwner', at: ({ parentId }) => `/customers/${parentId}/affiliates` },
  { name: 'affiliate', who: 'groupOwner', at: ({ parentId, affiliationId }) => `/customers/${parentId}/affiliates/${affiliationId}` },
  { name: 'who controls the company', who: 'owner', at: at('/affiliations') },
  {
    name: 'parent company', who: 'owner', at: ({ customerId, affiliationId }) => `/customers/${customerId}/affiliations/${affiliationId}`,
    opens: [{ by: ['Withdraw consent'], of: 'features/affiliations/withdraw-dialog.tsx', shows: 'Withdraw the consent to De Proef Holding NV' }],
  },
  {
    name: 'parent company for whoever acts for it', who: 'groupOwner', at: ({ customerId, affiliationId }) => `/customers/${customerId}/affiliations/${affiliationId}`,
    opens: [{ by: ['Bring a colleague'], of: 'features/affiliations/bring-dialog.tsx', shows: 'Bring somebody of De Proef Holding NV' }],
  },
  { name: 'own-lines', who: 'serviceUser', at: at('/own-lines'), opens: [{ by: ['Block'], of: 'features/inventory/block-dialog.tsx', shows: /^Block / }] },
  { name: 'machines', who: 'owner', at: at('/api') },
  {
    name: 'machine', who: 'owner', at: ({ customerId, clientId }) => `/customers/${customerId}/api/${clientId}`, opens: [
      { by: ['Give a right'], of: 'features/access/give-dialog.tsx', shows: 'Give ERP a right' },
      { by: ['Revoke'], of: 'features/access/revoke-dialog.tsx', shows: /^Revoke “.*” of ERP/ },
      { by: ['Name another sponsor'], of: 'features/clients/life-dialogs.tsx', shows: 'Name another sponsor' },
      { by: ['Name another sponsor', 'Sponsor', { type: 'Fr' }, /Fred Finance/], of: 'features/clients/life-dialogs.tsx', shows: 'Name another sponsor' },
      { by: ['End it'], of: 'features/clients/life-dialogs.tsx', shows: 'End ERP?' },
      { by: ['End'], of: 'features/clients/secrets.tsx', shows: 'End this secret?' },
      { by: ['Add a secret'], of: 'features/clients/secrets.tsx', shows: 'Add a second secret' },
      { by: ['Add a secret', 'Add a secret'], of: 'features/clients/secret-once.tsx', shows: 'Keep this secret now' },
    ],
  },
  { name: 'new machine', who: 'owner', at: at('/api/new'), opens: [{ by: ['Sponsor', { type: 'Fien' }], of: 'features/clients/sponsor-picker.tsx' }] },
  { name: 'try the API', who: 'owner', at: at('/api/try') },
  { name: 'GraphQL', who: 'owner', at: () => '/graphiql', opens: [LANGUAGES] },
  {
    name: 'activity', who: 'auditor', at: at('/activity'), opens: [
      { by: ['Filter', 'Event'], of: FILTERS },
      { by: ['Dates'], of: 'features/ledger/date-filter.tsx' },
      { by: ['Receipt'], of: 'features/ledger/chain-panel.tsx', shows: 'Receipt' },
      { by: [{ meanwhile: (page) => page.context().clearCookies() }, 'Check now'], of: 'features/session/sign-in-again-dialog.tsx', shows: 'Your session has ended' },
    ],
  },
  { name: 'compromised', who: 'auditor', at: at('/compromised') },
  {
    name: 'compromised credential', who: 'owner', at: ({ customerId, compromiseId }) => `/customers/${customerId}/compromised/${compromiseId}`, opens: [
      { by: ['Write down the letter'], of: 'features/compromises/letter-dialogs.tsx', shows: 'Write down the letter' },
      { by: ['Close the case'], of: 'features/compromises/letter-dialogs.tsx', shows: 'Close the case' },
    ],
  },
  { name: 'notices to the company', who: 'owner', at: at('/activity/notices') },
  { name: 'entry', who: 'owner', at: ({ customerId, seq }) => `/customers/${customerId}/activity/${seq}` },
  { name: 'documents', who: 'owner', at: at('/documents'), opens: [{ by: ['Filter', 'State'], of: FILTERS }] },
  { name: 'document', who: 'owner', at: ({ customerId, documentId }) => `/customers/${customerId}/documents/${documentId}`, opens: [
    { by: ['Object'], of: 'features/documents/object-dialog.tsx', shows: 'Object' }, { by: ['Ask consent for a third party'], of: 'features/documents/ask-consent-dialog.tsx', shows: 'Ask consent for a third party' },
  ] },
  { name: 'document of an auditor', who: 'auditor', at: ({ customerId, documentId }) => `/customers/${customerId}/documents/${documentId}`, opens: [{ by: [/^Object.*not allowed/], of: WHY_NOT }] },
  { name: 'document that was objected to', who: 'owner', at: ({ customerId, objectedId }) => `/customers/${customerId}/documents/${objectedId}`, opens: [{ by: ['Withdraw the objection'], of: 'features/documents/withdraw-dialog.tsx', shows: 'Withdraw the objection' }, { by: ['Take the request back'], of: 'features/documents/take-consent-back-dialog.tsx', shows: 'Take the request for Revisor BV back' }] },
  {
    name: 'applications', who: 'owner', at: at('/applications'), opens: [
      { by: ['Ask for it Electronic Invoice by E-mail'], of: 'features/applications/own-dialogs.tsx', shows: 'Ask for Electronic Invoice by E-mail' },
      { by: ['Take the request back Support'], of: 'features/applications/own-dialogs.tsx', shows: 'Take the request for Support back' },
      { by: ['Accept the price Invoice in the Banking App'], of: 'features/applications/own-dialogs.tsx', shows: 'Accept the price of Invoice in the Banking App' },
      { by: ['Accept the terms Shown tracker'], of: 'features/applications/third-party.tsx', shows: 'Accept the terms of Shown Tracker BV' },
    ],
  },
  {
    name: 'deadlines', who: 'owner', at: at('/deadlines?from=2026-04-01&rule=GC-6.2'), opens: [
      { by: ['Term'], of: 'features/deadlines/deadline-form.tsx' },
      { by: ['Add to your calendar'], of: 'features/deadlines/calendar-section.tsx', shows: 'Add these days to your calendar' },
    ],
  },
  { name: 'control', who: 'owner', at: at('/control') },
  { name: 'deadline of an invoice', who: 'serviceUser', at: at('/deadlines?from=2026-01-30&rule=S0-1') },
  {
    name: 'deadline of months', who: 'owner', at: at('/deadlines?from=2026-02-28&period=P6M'), opens: [
      { by: ['Unit'], of: 'features/deadlines/deadline-form.tsx' },
    ],
  },
  {
    name: 'account', who: 'owner', at: () => '/account', opens: [
      { by: ['Change e-mail'], of: 'features/account/email-change.tsx', shows: 'Change e-mail' },
      { by: ['Change password'], of: 'features/account/you-section.tsx', shows: 'Change password' },
      { by: ['Change mobile number'], of: 'features/account/mobile-section.tsx', shows: 'Change mobile number' },
      { by: ['Remove mobile number'], of: 'features/account/mobile-section.tsx', shows: 'Remove mobile number' },
      { by: ['Replace'], of: 'features/account/second-factor-section.tsx', shows: 'Authenticator app' },
      { by: ['Add a passkey'], of: 'features/account/second-factor-section.tsx', shows: 'Add a passkey' },
      { by: ['Rename Spare key'], of: 'features/account/passkey-items.tsx', shows: 'Rename the passkey' },
      { by: ['Remove Spare key'], of: 'features/account/passkey-items.tsx', shows: 'Remove Spare key' },
      { by: ['Get new ones'], of: 'features/account/second-factor-section.tsx', shows: 'New recovery codes' },
      { by: ['Report my sign-in'], of: 'features/account/compromise-section.tsx', shows: 'Report my sign-in' },
    ],
  },
  { name: 'what was sent to one', who: 'owner', at: () => '/account/notices' },
  {
    name: 'account of a beginner', who: 'beginner', at: () => '/account', opens: [
      { by: [/^Get new ones/], of: LOCKED },
      { by: ['Change e-mail'], of: 'features/account/email-change.tsx', shows: 'Change e-mail' },
      { by: [/^End the session/], of: 'features/account/sessions-section.tsx', shows: 'End this session' },
      { by: ['End all others'], of: 'features/account/sessions-section.tsx', shows: 'End all others' },
      { by: ['Set up', 'Your password', { type: PASSWORD }, 'Continue'], of: 'features/account/second-factor-section.tsx', shows: 'Authenticator app' },
      { by: [{ meanwhile: withAuthenticator }, 'Add a passkey', 'Your password', { type: PASSWORD }, 'Continue on the device'], of: 'features/account/second-factor-section.tsx', shows: 'Recovery codes' },
    ],
  },
  { name: 'no access', who: 'nobodyYet', at: at('/sims') },
  { name: 'nothing here', who: 'owner', at: at('/nowhere') },
];
