import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { SIM_FORMS, SIM_STATES, SimBlockView } from './sim.view.js';

const version = { description: 'Of the card; sent as ETag: name it in If-Match.' } as const;

@ObjectType('BlockPreview', { description: 'What a block, or another end of it, would be; nothing is changed yet. Until its end it can be lifted at any time; at its end the card is active again.' })
export class BlockPreviewView {
  @Shown(() => ID, { format: 'uuid' }) simId: string;
  @Shown(() => String) iccid: string;
  @Shown(() => String, { oneOf: SIM_FORMS }) form: string;
  @Shown(() => String, { nullable: true, description: 'Nobody calls from it meanwhile. Null: on no line.' }) number: string | null;
  @Shown(() => String, { format: 'date-time' }) since: string;
  @Shown(() => String, { format: 'date-time', description: 'As asked, else the latest.' }) until: string;
  @Shown(() => String, { format: 'date-time', description: 'Three calendar months from the beginning, by Brussels time, the last day to its end (S0-6).' }) latestUntil: string;
  @Shown(() => Int, version) version: number;
}

@ObjectType('Block')
export class BlockView {
  @Shown(() => ID, { format: 'uuid' }) simId: string;
  @Shown(() => String, { oneOf: SIM_STATES }) state: string;
  @Shown(() => SimBlockView, { nullable: true }) block: SimBlockView | null;
  @Shown(() => Int, version) version: number;
}

@ObjectType('CardInStock')
export class CardInStockView {
  @Shown(() => ID, { format: 'uuid' }) simId: string;
  @Shown(() => String) iccid: string;
  @Shown(() => String, { oneOf: SIM_FORMS }) form: string;
}

@ObjectType('Replacement', { description: 'The line is on another card from this instant on. It cannot be undone: the former card has ended.' })
export class ReplacementView {
  @Shown(() => ID, { format: 'uuid', description: 'The former card.' }) simId: string;
  @Shown(() => ID, { format: 'uuid', description: 'The card that has the line now.' }) newSimId: string;
  @Shown(() => ID, { format: 'uuid' }) lineId: string;
  @Shown(() => String, { format: 'date-time' }) from: string;
  @Shown(() => Int, { ...version, description: 'Of the former card.' }) version: number;
}
