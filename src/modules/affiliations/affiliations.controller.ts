import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AdmitGroupPerson } from './admit-group-person.js';
import { AdmitGroupPersonRequest, WithdrawAffiliateConsentRequest } from './affiliation.requests.js';
import { AffiliateActPage, type AffiliateActView, AffiliatePage, AffiliateView, AffiliationPage, AffiliationView, EnteredAffiliateView } from './affiliation.views.js';
import { AffiliationsService } from './affiliations.service.js';
import { EnterAffiliate } from './enter-affiliate.js';

/** GC-9.1: companies that a Customer controls and acts for, and what an affiliate sees of whoever controls it. */
@ApiTags('Affiliates')
@Controller('api/v1/customers/:customerId')
export class AffiliationsController {
  constructor(@Inject(AffiliationsService) private readonly affiliations: AffiliationsService, @Inject(EnterAffiliate) private readonly entering: EnterAffiliate, @Inject(AdmitGroupPerson) private readonly admitting: AdmitGroupPerson) {}

  /** List affiliates. Those on the registration form or an amendment of it, newest first; one that is not listed is not seen, even if wholly owned (GC-9.1-a). */
  @Get('affiliates')
  @Requires('affiliate:read')
  @ApiOkResponse({ type: AffiliatePage })
  listAffiliates(@TheCall() call: Call, @Query() page: PageRequest): Promise<Page<AffiliateView>> {
    return this.affiliations.affiliates(call, page);
  }

  /** Show an affiliate. With control, consent, and who of you was there. */
  @Get('affiliates/:affiliationId')
  @Requires('affiliate:read')
  @ApiOkResponse({ type: AffiliateView })
  affiliate(@TheCall() call: Call, @Param('affiliationId', ParseId) affiliationId: string): Promise<AffiliateView> {
    return this.affiliations.affiliate(call, affiliationId);
  }

  /** List what was done at an affiliate. On the basis of control, newest first: you are jointly and severally liable for it (GC-9.1-c). What was done after control was lost says so (GC-9.1-e). */
  @Get('affiliates/:affiliationId/acts')
  @Requires('affiliate:read')
  @ApiOkResponse({ type: AffiliateActPage })
  acts(@TheCall() call: Call, @Param('affiliationId', ParseId) affiliationId: string, @Query() page: PageRequest): Promise<Page<AffiliateActView>> {
    return this.affiliations.acts(call, affiliationId, page);
  }

  /**
   * Enter an affiliate. By the Access Owner himself: he becomes a member there, and is Access Owner there as long as the affiliation gives it (GC-9.1-b). Once more changes nothing.
   * @throws {409} It gives nothing now.
   */
  @Post('affiliates/:affiliationId/entry')
  @HttpCode(200)
  @Requires('affiliate:enter')
  @ApiOkResponse({ type: EnteredAffiliateView })
  enter(@TheCall() call: Call, @Param('affiliationId', ParseId) affiliationId: string): Promise<EnteredAffiliateView> {
    return this.entering.execute(call, affiliationId);
  }

  /** List who controls this Customer. And on that basis acts for it (GC-9.1), newest first. */
  @Get('affiliations')
  @Requires('affiliate:read')
  @ApiOkResponse({ type: AffiliationPage })
  listAffiliations(@TheCall() call: Call, @Query() page: PageRequest): Promise<Page<AffiliationView>> {
    return this.affiliations.affiliations(call, page);
  }

  /** Show who controls this Customer. With control, consent, and its people here. */
  @Get('affiliations/:affiliationId')
  @Requires('affiliate:read')
  @ApiOkResponse({ type: AffiliationView })
  affiliation(@TheCall() call: Call, @Param('affiliationId', ParseId) affiliationId: string): Promise<AffiliationView> {
    return this.affiliations.affiliation(call, affiliationId);
  }

  /**
   * Admit somebody of the parent company. By its Access Owner, acting here, with one right to begin with (GC-9.1-d); others he gives him like any right.
   * @throws {409} He has a link here already.
   * @throws {422} He is not bound to the parent, or the right is not possible.
   */
  @Post('affiliations/:affiliationId/people')
  @Requires('affiliate:admit')
  @ApiCreatedResponse({ type: AffiliationView })
  admit(@TheCall() call: Call, @Param('affiliationId', ParseId) affiliationId: string, @Body() request: AdmitGroupPersonRequest): Promise<AffiliationView> {
    return this.admitting.execute(call, affiliationId, request);
  }

  /**
   * Withdraw the consent to a parent company. By the affiliate's own Access Owner or his deputy: from this instant on the parent's people have nothing here (GC-9.1-d).
   * @throws {409} There is no consent to withdraw.
   */
  @Post('affiliations/:affiliationId/consent-withdrawal')
  @HttpCode(200)
  @Requires('affiliate:withdraw')
  @ApiOkResponse({ type: AffiliationView })
  withdraw(@TheCall() call: Call, @Param('affiliationId', ParseId) affiliationId: string, @IfMatch() version: number, @Body() { reason }: WithdrawAffiliateConsentRequest): Promise<AffiliationView> {
    return this.affiliations.withdrawConsent(call, affiliationId, { reason, version });
  }
}
