import type { DeviceGroup } from '../../src/core/register/existing/devicePlan';

/** `001_FX5U-32MT-ES_組立1.xlsx`: the order of the plan, then what people know a device by. */
export function caseFileName(group: DeviceGroup, index: number): string {
  const parts = [String(index + 1).padStart(3, '0'), group.model, group.place || group.site];
  const name = parts
    .filter((part) => part !== '')
    .map((part) =>
      part
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .slice(0, 40),
    )
    .join('_');
  return `${name.replace(/[.-]+$/, '')}.xlsx`;
}
