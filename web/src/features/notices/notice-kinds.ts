import type { NoticeKind, NoticeState } from '../../lib/api-types.gen';

export const KINDS = [
  'invitation', 'passwordReset', 'passwordChanged', 'secondFactorSet', 'secondFactorRemoved', 'recoveryCodes', 'passkeyAdded', 'passkeyRemoved',
  'signInNewDevice', 'signInAfterFailures', 'emailConfirm', 'emailTaken', 'emailChangeAsked', 'emailChanged', 'emailVetoed', 'emailNotChanged', 'mobileConfirm', 'mobileSet', 'mobileRemoved',
  'reported', 'reportedByYourself', 'compromiseReported', 'recoveryOpened', 'recoveryExecuted', 'recoveryRefused', 'deputyNamed', 'deputyEnded', 'delegationProposed', 'linksEndSoon',
  'accessAsked', 'accessReminder', 'accessOverdue', 'accessGranted', 'accessPending', 'accessDeclined', 'documentPublished',
  'objectionRecognised', 'objectionRejected', 'objectionRemedied', 'consentGranted', 'consentRefused', 'consentWithdrawn', 'mandateRefused', 'affiliateListed', 'affiliateUnlisted', 'affiliateConsentWithdrawn', 'affiliateControlLost', 'affiliateControlShown',
  'accountEndsSoon', 'accountEnded', 'applicationOffSoon', 'applicationOff', 'belowMinimumSoon', 'belowMinimumOff', 'uncontractedEndsSoon', 'uncontractedEnded',
] as const satisfies readonly NoticeKind[];
export const STATES = ['waiting', 'sent', 'refused', 'givenUp', 'bounced'] as const satisfies readonly NoticeState[];
