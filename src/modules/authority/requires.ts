import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { type Call, type Language, languageAsked } from './call.js';
import type { OperatorPermission, Permission } from './permissions.js';
import { callIn, requestOf } from './request-of.js';

export const ACCESS = Symbol('access');
/** The same in the API document, for programs that read it. */
export const ACCESS_EXTENSION = 'x-access';

/** What a handler declares: a permission, or that it is open and why. Without it the server does not start (P24). */
export type Access =
  | { permission: Permission | OperatorPermission }
  | { openTo: 'anyone' | 'signed-in'; because: string };

const declares = (access: Access): MethodDecorator => applyDecorators(SetMetadata(ACCESS, access), ApiExtension(ACCESS_EXTENSION, access));

/** The caller needs this permission at the Customer of the path; the gate checks it inside the transaction of the work. */
export const Requires = (permission: Permission | OperatorPermission): MethodDecorator => declares({ permission });

/** Open without a permission: to `anyone`, or to whoever is `signed-in` for what is his own. The reason is for the reader. */
export const OpenTo = (openTo: 'anyone' | 'signed-in', because: string): MethodDecorator => declares({ openTo, because });

/** Said of what an agent does: an Idempotency-Key is heeded there. What a Customer changes always heeds one. */
export const ONCE_EXTENSION = 'x-once-per-key';
export const OncePerKey = (): MethodDecorator => ApiExtension(ONCE_EXTENSION, true);

/** The call of the request; only where the handler declares `@Requires` or `@OpenTo('signed-in')`. */
export const TheCall = createParamDecorator((_: unknown, context: ExecutionContext): Call => {
  const call = callIn(context);
  if (!call) throw new Error('this handler declares no access that makes a call');
  return call;
});

/** What the sender reads; also where the handler is open to anyone. */
export const TheLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => languageAsked(requestOf(context).headers['accept-language']) ?? 'en');
