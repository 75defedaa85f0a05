import { oddInputs } from './odd/inputs';
import { judgeOf } from './odd/judge';
test('scratch', () => {
  const lang = (process.env.L ?? 'ja') as 'ja' | 'en';
  const judge = judgeOf(lang);
  const re = new RegExp(process.env.ONLY ?? '.');
  for (const input of oddInputs(lang).filter(({ id }) => re.test(id))) {
    const j = judge(input);
    if (Object.keys(j).length)
      process.stdout.write(
        `\n## ${input.id}\n` +
          Object.entries(j)
            .map(([s, d]) => `  ${s}: ${JSON.stringify(d!.slice(0, 3))}\n`)
            .join(''),
      );
  }
}, 400000);
