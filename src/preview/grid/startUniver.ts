import { LogLevel, Univer, type IUniverConfig, type PluginCtor } from '@univerjs/core';
import { FUniver as CoreFUniver } from '@univerjs/core/lib/facade';
import type { FUniver } from './univer';

type PluginOptions = Parameters<Univer['registerPlugin']>[1];
type PluginEntry = PluginCtor | [PluginCtor, PluginOptions];

export interface Preset {
  readonly plugins: readonly PluginEntry[];
}

/**
 * Starts the grid engine from single presets, without the `@univerjs/presets` package (it pulls
 * 27 packages that state no licence). A plugin that several presets name is registered once.
 */
export function startUniver(
  presets: readonly Preset[],
  config: Partial<IUniverConfig> = {},
): { univer: Univer; api: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...config });
  const chosen = new Map<string, readonly [PluginCtor, PluginOptions]>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options]: [PluginCtor, PluginOptions?] = Array.isArray(entry) ? entry : [entry];
    chosen.delete(plugin.pluginName);
    chosen.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of chosen.values()) univer.registerPlugin(plugin, options);
  return { univer, api: CoreFUniver.newAPI(univer) };
}
