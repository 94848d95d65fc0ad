import { configAbout, configKeys } from '../../batch/config.ts';
import { CONFIG } from '../../batch/config-name.ts';
import { marginText } from '../../batch/margin.ts';
import { left, table, textCell } from '../../report/blocks.ts';
import { type Settings, settingsIn } from '../check/settings.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Render } from '../options.ts';
import { pageOf } from '../pages/page.ts';
import { present } from '../render.ts';

export async function run({ options, terminal }: Invocation<Render>): Promise<ExitCode> {
  const { settings, sources, file, refused } = await settingsIn(process.cwd());
  const rows = configKeys.map((key) => ({ key, value: valueText(settings[key]), from: sources[key] }));
  const content = {
    document: () => ({
      report: pageOf({
        lead: 'SETTINGS.',
        sentence: file
          ? `From ${file}.`
          : `${refused ? `${refused}.` : `No ${CONFIG} here or above in this repository.`} These go without saying.`,
        title: 'What viability check uses here',
        subtitle: '',
        blocks: [
          table(
            ['Setting', 'Value', 'From', 'Means'].map(left),
            rows.map(({ key, value, from }) => ({
              cells: [key, value, from, configAbout(key)].map(textCell),
            })),
          ),
        ],
      }),
    }),
    data: () => ({
      file: file ?? null,
      refused: refused ?? null,
      settings: Object.fromEntries(
        configKeys.map((key) => [key, { value: settings[key] ?? null, from: sources[key] }]),
      ),
    }),
  };
  return present(content, options, terminal);
}

function valueText(value: Settings[keyof Settings]): string {
  if (value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if ('share' in value || 'perHour' in value) return marginText(value);
  return value.length > 0 ? value.join(', ') : 'none';
}
