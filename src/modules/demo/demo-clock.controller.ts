import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Call, OpenTo, Requires, TheCall } from '../authority/index.js';
import { MoveDemoClockRequest } from './demo-clock.request.js';
import { DemoClockService } from './demo-clock.service.js';
import { DemoClockView, DemoTimeView, MovedDemoClockView } from './demo-clock.view.js';

@ApiTags('Demo')
@Controller('api/v1')
export class DemoClockController {
  constructor(@Inject(DemoClockService) private readonly demoClock: DemoClockService) {}

  /** Tell the time of the demo. Every page shows it while it is ahead of the world. @throws {404} There is no demo world here. */
  @Get('demo-clock')
  @OpenTo('anyone', 'whoever signs in sees which time it is')
  @ApiOkResponse({ type: DemoTimeView })
  time(): DemoTimeView {
    return this.demoClock.time();
  }

  /** Show the clock of the demo. And what becomes due next. @throws {404} There is no demo world here. */
  @Get('operator/demo-clock')
  @Requires('demo-clock:move')
  @ApiOkResponse({ type: DemoClockView })
  show(@TheCall() call: Call): Promise<DemoClockView> {
    return this.demoClock.show(call);
  }

  /**
   * Move the clock of the demo. Forward only, five years ahead of the world at most; whoever is signed in stays so. Back to the real time: make the demo world anew.
   * @throws {404} There is no demo world here.
   * @throws {409} Somebody else is moving it just now.
   * @throws {422} It would go backward or too far, or nothing is still to become due.
   */
  @Post('operator/demo-clock/moves')
  @HttpCode(200)
  @Requires('demo-clock:move')
  @ApiOkResponse({ type: MovedDemoClockView })
  move(@TheCall() call: Call, @Body() { to }: MoveDemoClockRequest): Promise<MovedDemoClockView> {
    return this.demoClock.move(call, to);
  }
}
