import { FOR_A_PERSON, FOR_AN_AGENT } from '../../web/src/features/graphql/first-queries.js';
import { World } from '../clients/world.js';
import { theAgent } from '../support/as.js';
import { aCustomer } from '../factories/customer.js';
import { graphqlSchema, rootFields, routes } from '../secrecy/operations.js';

/** By REST only, on purpose: docs/architecture.md says why. */
const REST_ONLY = [
  /^(?!GET \/session$).*\/(session|session\/passkey|session\/passkey-options|password-resets|password-resets\/(preview|redemption)|invitations\/(preview|acceptance))$/, /\/(sessions|sessions\/\{id\}|second-factor|second-factor\/confirmation|recovery-codes|preferences|email-change|email-change\/(confirmation|approval|veto)|mobile-number|mobile-number\/confirmation|passkeys|passkeys\/\{id\}|passkeys\/registration-options)$/,
  /^POST \/compromise(\/by-link)?$/, /^GET \/calendar\/\{token\}\.ics$/, /^GET \/customers\/\{customerId\}\/.*\/export$/, /^POST \/operator\/customers\/\{customerId\}\/inventory-loads$/, /^POST \/customers\/\{customerId\}\/bulk-changes\/import$/,
  /^POST \/operator\/customers\/\{customerId\}\/documents$/, /^(GET|POST) \/customers\/\{customerId\}\/documents\/\{documentId\}\/(file|attachments)(\/\{attachmentId\})?$/,
];

/** Below /customers/{customerId} unless it begins otherwise. */
const TWINS: Readonly<Record<string, string>> = {
  'GET /session': 'query me', 'PUT /session/capacity': 'mutation chooseCapacity', 'GET ~/capacities': 'query capacities', 'GET ~/ownership': 'query ownership', 'PUT ~/ownership': 'mutation handOverOwnership', 'GET ~/ownership/hand-over-preview': 'query handOverPreview',
  'GET ~/grants': 'query grants', 'GET ~/grants/{grantId}': 'query grant', 'POST ~/grants': 'mutation giveGrant', 'POST ~/grants/{grantId}/narrowing': 'mutation narrowGrant',
  'POST ~/grants/{grantId}/extension': 'mutation extendGrant', 'POST ~/grants/{grantId}/revocation': 'mutation revokeGrant', 'POST ~/grants/{grantId}/decision': 'mutation decideGrant',
  'GET ~/grants/preview': 'query grantPreview', 'GET ~/grants/{grantId}/narrowing-preview': 'query narrowingPreview', 'GET ~/grants/{grantId}/extension-preview': 'query extensionPreview',
  'GET ~/grants/{grantId}/revocation-preview': 'query revocationPreview',
  'GET ~/affiliates': 'query affiliates', 'GET ~/affiliates/{affiliationId}': 'query affiliate', 'GET ~/affiliates/{affiliationId}/acts': 'query affiliateActs', 'POST ~/affiliates/{affiliationId}/entry': 'mutation enterAffiliate',
  'GET ~/affiliations': 'query affiliations', 'GET ~/affiliations/{affiliationId}': 'query affiliation', 'POST ~/affiliations/{affiliationId}/people': 'mutation admitGroupPerson', 'POST ~/affiliations/{affiliationId}/consent-withdrawal': 'mutation withdrawAffiliateConsent',
  'GET /operator/affiliates': 'query listedAffiliates', 'GET /operator~/affiliations/{affiliationId}': 'query listedAffiliate', 'POST /operator~/affiliations': 'mutation listAffiliate', 'PUT /operator~/affiliations/{affiliationId}/consent': 'mutation recordAffiliateConsent', 'POST /operator~/affiliations/{affiliationId}/consent-withdrawal': 'mutation withdrawConsentOfAffiliate',
  'POST /operator~/affiliations/{affiliationId}/control-loss': 'mutation recordControlLoss', 'POST /operator~/affiliations/{affiliationId}/doubt-waiver': 'mutation waiveControlDoubt', 'POST /operator~/affiliations/{affiliationId}/end': 'mutation unlistAffiliate',
  'GET ~/mandates': 'query mandates', 'GET ~/mandates/{mandateId}': 'query mandate', 'POST ~/mandates': 'mutation draftMandate', 'PUT ~/mandates/{mandateId}': 'mutation changeMandate', 'POST ~/mandates/{mandateId}/notice': 'mutation notifyMandate',
  'POST ~/mandates/{mandateId}/people': 'mutation nameMandatePerson', 'POST ~/mandates/{mandateId}/end': 'mutation endMandate',
  'GET /operator/mandates': 'query notifiedMandates', 'POST /operator~/mandates/{mandateId}/refusal': 'mutation refuseMandate', 'POST /operator~/mandates/{mandateId}/readmission': 'mutation readmitThirdParty', 'GET /operator/third-party-blocks': 'query thirdPartyBlocks',
  'POST /operator/third-party-blocks': 'mutation blockThirdParty', 'POST /operator/third-party-blocks/{blockId}/end': 'mutation liftThirdPartyBlock',
  'GET ~/deputies': 'query deputies', 'GET ~/deputies/{deputyId}': 'query deputy', 'GET ~/deputies/preview': 'query deputyPreview', 'POST ~/deputies': 'mutation nameDeputy', 'POST ~/deputies/{deputyId}/end': 'mutation endDeputyship',
  'GET ~/delegations': 'query delegations', 'GET ~/delegations/sources': 'query delegableRights', 'GET ~/delegations/{delegationId}': 'query delegation', 'POST ~/delegations': 'mutation proposeDelegation',
  'POST ~/delegations/{delegationId}/acceptance': 'mutation acceptDelegation', 'POST ~/delegations/{delegationId}/refusal': 'mutation declineDelegation', 'POST ~/delegations/{delegationId}/narrowing': 'mutation narrowDelegation',
  'POST ~/delegations/{delegationId}/end': 'mutation endDelegation', 'POST ~/delegations/{delegationId}/adoption': 'mutation adoptDelegation',
  'POST ~/what-if': 'query whatIf', 'GET ~/reach': 'query reach', 'GET ~/sub-profiles': 'query subProfiles', 'POST ~/sub-profiles': 'mutation defineSubProfile', 'POST ~/sub-profiles/{subProfileId}/retirement': 'mutation retireSubProfile',
  'GET ~/decisions': 'query decision', 'POST ~/decisions/batch': 'query decisions', 'GET ~/permissions': 'query permissions', 'GET ~/members/{memberId}/rights': 'query rights', 'GET ~/members/{memberId}/rights/comparison': 'query rightsComparison', 'GET ~/sims/{simId}/access': 'query simAccess', 'GET ~/access': 'query access',
  'GET ~/members': 'query members', 'GET ~/members/{memberId}': 'query member', 'GET ~/members/{memberId}/end-preview': 'query memberEndPreview', 'GET ~/contacts': 'query contacts',
  'POST ~/members': 'mutation admitMember', 'POST ~/members/{memberId}/attestation': 'mutation attestMember', 'POST ~/members/{memberId}/invitation': 'mutation inviteMemberAgain',
  'POST ~/members/{memberId}/end': 'mutation endMember',
  'GET ~/access-requests': 'query accessRequests', 'GET ~/access-requests/{accessRequestId}': 'query accessRequest', 'POST ~/access-requests': 'mutation askAccess', 'POST ~/access-requests/{accessRequestId}/granting': 'mutation grantAccessRequest',
  'POST ~/access-requests/{accessRequestId}/declining': 'mutation declineAccessRequest', 'POST ~/access-requests/{accessRequestId}/withdrawal': 'mutation withdrawAccessRequest',
  'GET ~/compromises': 'query compromises', 'GET ~/compromises/{compromiseId}': 'query compromise', 'GET ~/compromises/{compromiseId}/actions': 'query compromiseActions',
  'GET ~/members/{memberId}/compromise-preview': 'query memberCompromisePreview', 'GET ~/clients/{clientId}/compromise-preview': 'query serviceClientCompromisePreview',
  'POST ~/members/{memberId}/compromise': 'mutation reportMemberCompromised', 'POST ~/clients/{clientId}/compromise': 'mutation reportServiceClientCompromised',
  'POST ~/compromises/{compromiseId}/letter': 'mutation recordCompromiseLetter', 'POST ~/compromises/{compromiseId}/closing': 'mutation closeCompromise',
  'POST /operator~/members/{memberId}/compromise': 'mutation recordMemberCompromise', 'POST /operator~/clients/{clientId}/compromise': 'mutation recordServiceClientCompromise',
  'POST /operator~/compromises/{compromiseId}/receipt': 'mutation recordCompromiseReceipt',
  'GET ~/applications': 'query applications', 'GET ~/cost-centres': 'query costCentres', 'GET ~/billing-accounts': 'query billingAccounts',
  'GET /operator/customers': 'query operatorCustomers', 'POST /operator/customers': 'mutation registerCustomer', 'GET /operator~': 'query operatorCustomer',
  'PUT /operator~/subscriptions/{application}': 'mutation setSubscription', 'GET /operator/me': 'query operatorMe', 'GET /operator/recovery-cases': 'query recoveryCases',
  'POST /operator~/recovery-cases': 'mutation openRecoveryCase', 'GET /operator~/recovery-cases/{caseId}': 'query recoveryCase',
  'POST /operator~/recovery-cases/{caseId}/decision': 'mutation decideRecoveryCase',
  'GET ~/clients': 'query serviceClients', 'GET ~/clients/{clientId}': 'query serviceClient', 'POST ~/clients': 'mutation makeServiceClient', 'POST ~/clients/{clientId}/end': 'mutation endServiceClient',
  'POST ~/clients/{clientId}/secrets': 'mutation rotateServiceClientSecret', 'DELETE ~/clients/{clientId}/secrets/{secretId}': 'mutation endServiceClientSecret',
  'PUT ~/clients/{clientId}/sponsor': 'mutation sponsorServiceClient',
  'GET ~/sims': 'query sims', 'GET ~/sims/overview': 'query simsOverview', 'GET ~/sims/tariff-plans': 'query tariffPlans', 'GET ~/sims/{simId}': 'query sim', 'GET ~/sims/{simId}/history': 'query simHistory', 'GET ~/own-lines': 'query ownLines',
  'GET ~/lines/{lineId}/assignment-preview': 'query assignmentPreview', 'GET ~/lines/{lineId}/assignees': 'query assignees', 'PUT ~/lines/{lineId}/assignment': 'mutation assignLine',
  'DELETE ~/lines/{lineId}/assignment': 'mutation releaseLine', 'PUT ~/lines/{lineId}/cost-centre': 'mutation allocateLine',
  'GET ~/sims/{simId}/block-preview': 'query blockPreview', 'PUT ~/sims/{simId}/block': 'mutation blockSim', 'PUT ~/sims/{simId}/block/end': 'mutation changeBlockEnd', 'DELETE ~/sims/{simId}/block': 'mutation unblockSim',
  'GET ~/sims/{simId}/replacements': 'query replacementsOfSim', 'POST ~/sims/{simId}/replacement': 'mutation replaceSim', 'GET ~/own-lines/{lineId}/block-preview': 'query ownBlockPreview',
  'PUT ~/own-lines/{lineId}/block': 'mutation blockOwnLine', 'DELETE ~/own-lines/{lineId}/block': 'mutation unblockOwnLine',
  'GET ~/bulk-deeds': 'query bulkDeeds', 'POST ~/bulk-deeds/preview': 'query bulkPreview', 'POST ~/bulk-deeds': 'mutation doInBulk', 'GET ~/bulk-deeds/{deedId}/undo-preview': 'query undoPreview',
  'POST ~/bulk-deeds/{deedId}/undo': 'mutation undoInBulk', 'POST ~/bulk-deeds/{deedId}/decision': 'mutation decideMarking',
  'GET ~/saved-views': 'query savedViews', 'POST ~/saved-views': 'mutation saveView', 'PUT ~/saved-views/{savedViewId}': 'mutation changeView', 'DELETE ~/saved-views/{savedViewId}': 'mutation deleteView',
  'GET ~/devices/{deviceId}': 'query device', 'PUT ~/devices/{deviceId}/ownership': 'mutation markDevice',
  'GET /operator~/inventory-loads': 'query inventoryLoads', 'GET /operator~/inventory-loads/{loadId}': 'query inventoryLoad', 'GET /operator~/inventory-loads/{loadId}/errors': 'query inventoryLoadErrors',
  'POST /operator~/inventory-loads/{loadId}/cancellation': 'mutation cancelInventoryLoad', 'POST /operator~/inventory-loads/{loadId}/application': 'mutation applyInventoryLoad',
  'POST ~/bulk-changes/giving': 'mutation planToGiveGrants', 'POST ~/bulk-changes/narrowing': 'mutation planToNarrowGrants', 'POST ~/bulk-changes/revocation': 'mutation planToRevokeGrants', 'POST ~/bulk-changes/ending': 'mutation planToEndMembers',
  'GET ~/bulk-changes': 'query bulkChanges', 'GET ~/bulk-changes/{bulkChangeId}': 'query bulkChange', 'GET ~/bulk-changes/{bulkChangeId}/rows': 'query bulkChangeRows', 'GET ~/bulk-changes/{bulkChangeId}/effect': 'query bulkChangeEffect', 'POST ~/bulk-changes/{bulkChangeId}/ticks': 'mutation tickBulkChange',
  'POST ~/bulk-changes/{bulkChangeId}/application': 'mutation applyBulkChange', 'POST ~/bulk-changes/{bulkChangeId}/cancellation': 'mutation cancelBulkChange', 'POST ~/bulk-changes/{bulkChangeId}/undoing': 'mutation planToUndoBulkChange',
  'GET /operator~/product-contracts': 'query productContracts', 'PUT /operator~/product-contracts/{reference}': 'mutation recordProductContract', 'POST /operator~/product-contracts/{reference}/withdrawal': 'mutation withdrawProductContract',
  'GET /operator/due-rights/automation': 'query dueRightAutomation', 'PUT /operator/due-rights/automation/{rule}': 'mutation setDueRightAutomation',
  'GET /operator/measures': 'query measures', 'GET /operator/measures/{measureId}': 'query measure', 'POST /operator/measures/preview': 'query previewMeasure', 'POST /operator/measures': 'mutation takeMeasure',
  'POST /operator/measures/{measureId}/review': 'mutation reviewMeasure', 'POST /operator/measures/{measureId}/end': 'mutation endMeasure',
  'GET /operator/due-rights': 'query dueRights', 'GET /operator~/due-rights/{rule}/{application}': 'query dueRight', 'POST /operator~/due-rights/{rule}/{application}/decision': 'mutation decideDueRight',
  'GET ~/documents': 'query documents', 'GET ~/documents/{documentId}': 'query document', 'POST ~/documents/{documentId}/objection': 'mutation objectToDocument', 'GET /operator/documents': 'query publishedDocuments',
  'POST /operator~/documents/{documentId}/decision': 'mutation decideObjection', 'POST /operator~/documents/{documentId}/extension': 'mutation extendDocumentTerm', 'POST /operator/documents/outages': 'mutation recordOutage',
  'POST ~/documents/{documentId}/objection/withdrawal': 'mutation withdrawObjection', 'POST ~/documents/{documentId}/consents': 'mutation askConsent', 'POST ~/documents/{documentId}/consents/{consentId}/taking-back': 'mutation takeConsentBack',
  'GET /operator/consents': 'query consents', 'POST /operator~/documents/{documentId}/consents/{consentId}/decision': 'mutation decideConsent',
  'GET /operator/legal-entities': 'query legalEntities', 'GET /operator/legal-entities/{legalEntityId}': 'query legalEntity', 'POST /operator/legal-entities': 'mutation recordLegalEntity', 'POST /operator/legal-entities/{legalEntityId}/names': 'mutation renameLegalEntity',
  'POST /operator/legal-entities/{legalEntityId}/facts': 'mutation recordOwnershipFacts', 'GET /operator/ownership-facts': 'query ownershipFacts', 'POST /operator/ownership-facts/{factId}/review': 'mutation reviewOwnershipFact', 'POST /operator/ownership-facts/{factId}/end': 'mutation endOwnershipFact',
  'GET /operator/legal-entities/{legalEntityId}/control': 'query legalEntityControl', 'GET /operator/legal-entities/{legalEntityId}/control/{companyId}': 'query controlVerdict', 'POST /operator/control-what-ifs': 'query controlWhatIf', 'GET /operator/legal-entities/{legalEntityId}/group': 'query legalEntityGroup',
  'GET /operator/rule-packs': 'query rulePacks', 'GET /operator/rule-packs/{packVersion}': 'query rulePack', 'POST /operator/rule-packs': 'mutation loadRulePack', 'POST /operator/rule-packs/check': 'query rulePackCheck',
  'POST /operator/rule-packs/dry-run': 'query rulePackDryRun', 'POST /operator/rule-packs/dry-run/changes': 'query rulePackChanges', 'POST /operator/rule-packs/{packVersion}/withdrawal': 'mutation withdrawRulePack',
  'GET /operator~/notices': 'query notices', 'GET /operator~/notices/silence': 'query silence', 'POST /operator~/notices/{noticeId}/bounce': 'mutation recordNoticeBounce', 'GET ~/notices': 'query companyNotices', 'GET /session/notices': 'query ownNotices',
  'POST ~/applications/{application}/price-acceptance': 'mutation acceptPrice', 'GET ~/application-requests': 'query applicationRequests', 'POST ~/application-requests': 'mutation askApplication',
  'POST ~/application-requests/{applicationRequestId}/withdrawal': 'mutation withdrawApplicationRequest', 'GET ~/third-party-services': 'query thirdPartyServices', 'POST ~/third-party-services/{code}/acceptance': 'mutation acceptThirdPartyTerms',
  'GET /operator/application-requests': 'query queuedApplicationRequests', 'POST /operator~/application-requests/{applicationRequestId}/decision': 'mutation decideApplicationRequest',
  'GET /operator/price-notices': 'query priceNotices', 'POST /operator/applications/{application}/price-notices': 'mutation announcePrice', 'GET /operator/missing-consents': 'query missingConsents',
  'GET /operator/third-party-services': 'query thirdPartyTerms', 'PUT /operator/third-party-services/{code}': 'mutation announceThirdPartyTerms',
  'GET /demo-clock': 'query demoTime', 'GET /operator/demo-clock': 'query demoClock', 'POST /operator/demo-clock/moves': 'mutation moveDemoClock',
  'POST /control-assessments': 'query controlAssessment', 'GET /deadlines': 'query deadline', 'GET /rules': 'query rules', 'GET ~/calendar-feed': 'query calendarFeed', 'POST ~/calendar-feed': 'mutation makeCalendarFeed', 'DELETE ~/calendar-feed': 'mutation endCalendarFeed',
  'GET ~/ledger': 'query ledger', 'GET ~/ledger/head': 'query ledgerHead', 'GET ~/ledger/verification': 'query ledgerVerification', 'GET ~/ledger/{seq}': 'query ledgerEntry', 'GET ~/ledger/{seq}/details': 'query ledgerEntryDetails',
};

it('blueprint 8.2: every route has its twin in GraphQL, and every field its route, but for what is by REST only', async () => {
  const world = await World.open();
  const { owner } = await world.aCustomer();
  const fields = rootFields(await graphqlSchema(owner.cookie)).map(({ label }) => label);
  const twinned = (await routes()).map(({ label }) => label.replace(' /api/v1', ' ')).filter((label) => !REST_ONLY.some((only) => only.test(label)));
  expect(twinned.map((label) => label.replace('/customers/{customerId}', '~')).sort()).toEqual(Object.keys(TWINS).sort());
  expect(fields.sort()).toEqual(Object.values(TWINS).sort());
  await world.close();
});

it('the query that the GraphQL page begins with is answered to whoever is signed in, and tells the id that every other asks for', async () => {
  const { registrant, id, legalName } = await aCustomer();
  const rest = (await registrant.get<{ identity: { displayName: string }; capacity: string | null }>('/session')).body;
  const { data, errors } = await registrant.graphql(FOR_A_PERSON);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ me: { identity: { displayName: rest.identity.displayName }, customers: [{ id, legalName }], capacity: rest.capacity } });
});

it('so is that of an agent, at either desk', async () => {
  for (const role of ['BackOffice', 'RecoveryDesk'] as const) {
    const { data, errors } = await (await theAgent(role)).graphql(FOR_AN_AGENT);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ operatorMe: { role } });
  }
});
