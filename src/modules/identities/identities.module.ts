import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AcceptInvitation } from './accept-invitation.js';
import { AnswerEmailChange } from './answer-email-change.js';
import { ChangeEmail } from './change-email.js';
import { ChooseLanguage } from './choose-language.js';
import { DemoPeople } from './demo-people.js';
import { Distrust } from './distrust.js';
import { EffectEmailChange } from './effect-email-change.js';
import { EmailChangeController } from './email-change.controller.js';
import { EmailLinksController } from './email-links.controller.js';
import { EnrolSecondFactor } from './enrol-second-factor.js';
import { IdentitiesDirectory } from './identities.directory.js';
import { LinksController } from './links.controller.js';
import { MeResolver } from './me.resolver.js';
import { MobileNumberController } from './mobile-number.controller.js';
import { MobileNumbers } from './mobile-numbers.service.js';
import { NewPassword } from './new-password.js';
import { NoteSignIn } from './note-sign-in.js';
import { OneTimeLinks } from './one-time-links.js';
import { OwnSessions } from './own-sessions.js';
import { OwnPasskeys } from './own-passkeys.service.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { PasskeySignInController } from './passkey-sign-in.controller.js';
import { PasskeysController } from './passkeys.controller.js';
import { Passkeys } from './passkeys.js';
import { PasswordHash } from './password-hash.js';
import { PreferencesController } from './preferences.controller.js';
import { PreviewLink } from './preview-link.js';
import { ProveOneself } from './prove-oneself.js';
import { RememberVisits } from './remember-visits.js';
import { ResetPassword } from './reset-password.js';
import { SecondFactor } from './second-factor.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SessionCookies } from './session-cookies.js';
import { SessionPulse } from './session-pulse.js';
import { SessionsController } from './sessions.controller.js';
import { SignIn } from './sign-in.js';
import { SignInByPasskey } from './sign-in-by-passkey.js';
import { SignInController } from './sign-in.controller.js';
import { Throttle } from './throttle.js';

@Module({
  controllers: [SignInController, SessionsController, SecondFactorController, PasskeysController, PasskeySignInController, PreferencesController, EmailChangeController, EmailLinksController, LinksController, MobileNumberController],
  providers: [
    SignIn, SignInByPasskey, OwnSessions, OwnPasskeys, ChooseLanguage, ChangeEmail, AnswerEmailChange, EffectEmailChange, MobileNumbers, ProveOneself, Passkeys, PasskeyChallenges, EnrolSecondFactor, ResetPassword, AcceptInvitation, PreviewLink, IdentitiesDirectory, Distrust, DemoPeople,
    PasswordHash, NewPassword, SecondFactor, OneTimeLinks, NoteSignIn, Throttle, SessionCookies, MeResolver,
    { provide: APP_INTERCEPTOR, useClass: SessionPulse },
    { provide: APP_INTERCEPTOR, useClass: RememberVisits },
  ],
  exports: [IdentitiesDirectory, Distrust, DemoPeople, Throttle],
})
export class IdentitiesModule {}
