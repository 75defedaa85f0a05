import type { Device } from '../../devices/device';
import { sameKey } from '../../devices/rows/sameKey';
import { textOfCell } from '../../model/cell';
import type { RegisterPlace } from '../registerPlace';

/** Finds the case of a device: a case is one model of a maker at one place. */
export type CaseFinder = (device: Device) => string | null;

const TOGETHER = '\n';

/** Looks the cases of 台帳 up by model and place; two cases of one model and place are no answer. */
export function caseFinder(register: RegisterPlace | null): CaseFinder {
  const cases = new Map<string, { readonly caseNumber: string; readonly maker: string }[]>();
  for (const { values } of register?.records ?? []) {
    const text = (field: 'caseId' | 'maker' | 'model' | 'site'): string => textOfCell(values[field] ?? null);
    if (text('caseId') === '' || text('model') === '' || text('site') === '') continue;
    const key = [text('model'), text('site')].map(sameKey).join(TOGETHER);
    const found = cases.get(key) ?? [];
    cases.set(key, [...found, { caseNumber: text('caseId'), maker: text('maker') }]);
  }
  return ({ maker, model, site, place }) => {
    if (model === '' || cases.size === 0) return null;
    const places = [`${site} ${place}`, place, site].filter((name) => name.trim() !== '');
    for (const name of places) {
      const found = (cases.get([model, name].map(sameKey).join(TOGETHER)) ?? []).filter((each) =>
        agree(each.maker, maker),
      );
      if (found.length === 1) return found[0]?.caseNumber ?? null;
    }
    return null;
  };
}

const agree = (a: string, b: string): boolean => {
  const [one, other] = [sameKey(a), sameKey(b)];
  return one === '' || other === '' || one.includes(other) || other.includes(one);
};
