import { foldMaker } from '../maker/foldMaker';
import { layOver } from './elements';
import { compactModel } from './foldModel';
import known from './families.json';
import { segmentOf, type Segment } from './segment';

/** Model numbers of a family, as its maker numbers them. */
interface Family {
  readonly maker: string;
  readonly families: readonly string[];
  readonly models: readonly Segment[];
}

const FAMILIES: readonly Family[] = known.map(({ maker, families, models }) => ({
  maker: foldMaker(maker),
  families,
  models: models.map((model) => segmentOf(model)),
}));

/**
 * The families that a model number belongs to, by the way its maker numbers them: 750-8212 is a PFC200.
 * @param makerKey the device's maker as `Makers.keyOf` says; families of other makers do not count
 */
export function familiesOf(texts: readonly string[], makerKey: string): readonly string[] {
  const numbers = texts.map(compactModel);
  const own = FAMILIES.filter(
    ({ maker, models }) => maker === makerKey && models.some((model) => isOne(model, numbers)),
  );
  return [...new Set(own.flatMap(({ families }) => families))];
}

const isOne = ({ elements }: Segment, numbers: readonly string[]): boolean =>
  numbers.some((number) =>
    layOver(elements, 0, number, 0).some(
      ({ element, char }) => element === elements.length && char === number.length,
    ),
  );
