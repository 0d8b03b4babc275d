import { Body, Controller, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type Call, type Language, LANGUAGES, OpenTo, TheCall } from '../authority/index.js';
import { ChooseLanguage } from './choose-language.js';
import { IdentityView } from './identity.view.js';

class PreferencesRequest {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  readonly language: Language;
}

@ApiTags('My account')
@Controller(['api/v1', 'api/v1/operator'])
export class PreferencesController {
  constructor(@Inject(ChooseLanguage) private readonly choice: ChooseLanguage) {}

  /** Choose your language. Of the mails to you, and of answers where the request asks for none. */
  @Put('preferences')
  @OpenTo('signed-in', 'one\'s own preferences')
  @ApiOkResponse({ type: IdentityView })
  choose(@TheCall() call: Call, @Body() { language }: PreferencesRequest): Promise<IdentityView> {
    return this.choice.execute(call, language);
  }
}
