import { Button } from '@fluentui/react-components';
import { buildDraft } from '../../../core/mail/buildDraft';
import { plainLine } from '../../../core/mail/plainLine';
import type { DepartmentDraft } from '../../../core/register/advisories/departmentDrafts';
import { csvText } from '../../../core/register/registerExports';
import { format } from '../../../core/text/text';
import type { AdvisoriesNews } from '../../../worker/advisoryMessages';
import { downloadDraft } from '../../browser/downloadDraft';
import { downloadFile } from '../../browser/downloadFile';
import { localToday } from '../../browser/localToday';
import { Section } from '../parts/Section';
import { usePlainStyles } from '../parts/plainStyles';
import { Figures } from '../parts/Figures';
import { Listed } from './Listed';
import { LIST_IDS } from './registerIds';
import { useListWords } from './listWords';
import { WriteButton } from './WriteButton';

const VIEW = LIST_IDS.advisories;
const KEYS = [
  'advisories',
  'withdrawn',
  'older',
  'devices',
  'affected',
  'check',
  'notAffected',
  'unmatched',
] as const;

/** What was found, before anything is written, how far it reaches, and what follows from it. */
export function AdvisoriesFound({ news, isWritten }: { news: AdvisoriesNews; isWritten: boolean }) {
  const plain = usePlainStyles();
  const all = useListWords();
  const words = all.advisories;
  const { counts, open, unmatched, refused, doubts } = news;
  return (
    <div className={plain.view}>
      <Figures
        testId={LIST_IDS.counts(VIEW)}
        lines={KEYS.map((key) => [key, words.counts[key], counts[key]] as const)}
      />
      <p className={plain.note}>
        {news.newest === null ? words.noDate : format(words.newest, { day: news.newest })}{' '}
        {!news.hasCatalogue && words.noCatalogue}
      </p>
      <Listed
        testId={LIST_IDS.listed(VIEW, 'open')}
        heading={format(words.open, { count: open.length, fresh: news.fresh })}
        lines={open.map((row) =>
          [
            format(words.line, {
              ...row,
              match: words.matches[row.match],
              score: row.score || words.noScore,
              due: row.due ?? words.noDue,
            }),
            row.because,
          ].join('\n'),
        )}
        isOpen
      />
      <Listed
        testId={LIST_IDS.listed(VIEW, 'unmatched')}
        heading={format(words.unmatchedHeading, { count: unmatched.length })}
        note={words.unmatchedNote}
        lines={unmatched.map(({ device, said }) => `${device}: ${said}`)}
      />
      {unmatched.length > 0 && (
        <div>
          <Button
            size="small"
            data-testid={LIST_IDS.unmatchedFile}
            onClick={() =>
              downloadFile(
                csvText([words.unmatchedColumns, ...unmatched.map(({ device, said }) => [device, said])]),
                words.unmatchedFile,
                'text/csv',
              )
            }
          >
            {words.unmatchedSave}
          </Button>
        </div>
      )}
      <Listed
        testId={LIST_IDS.listed(VIEW, 'refused')}
        heading={format(words.refused, { count: refused.length })}
        lines={refused.map(({ file, said }) => `${file}: ${said}`)}
        isOpen
      />
      <Listed
        testId={LIST_IDS.listed(VIEW, 'doubts')}
        heading={format(words.doubts, { count: doubts.length })}
        lines={doubts.map(({ advisory, said }) => `${advisory}: ${said}`)}
      />
      {!isWritten && (
        <WriteButton
          view={VIEW}
          label={format(words.write, { count: news.changes.length })}
          changes={news.changes}
          book={news.book}
        />
      )}
      {news.drafts.length > 0 && <Drafts drafts={news.drafts} calendar={news.calendar} />}
    </div>
  );
}

/** What goes to the departments: a draft each, and the dates. */
function Drafts({ drafts, calendar }: { drafts: readonly DepartmentDraft[]; calendar: string }) {
  const plain = usePlainStyles();
  const words = useListWords().advisories;
  const open = ({ department, subject, text }: DepartmentDraft): void =>
    downloadDraft(
      buildDraft({ to: [], subject, text, attachments: [] }),
      `${plainLine(department).replace(/[\\/:*?"<>|]/g, '_') || words.nobody}.eml`,
    );
  return (
    <Section heading={words.drafts}>
      <p className={plain.note}>{words.draftsNote}</p>
      <div className={plain.row}>
        {drafts.map((draft) => (
          <Button
            key={draft.department}
            size="small"
            data-testid={LIST_IDS.draft(draft.department)}
            onClick={() => open(draft)}
          >
            {format(words.draft, { department: draft.department || words.nobody, count: draft.count })}
          </Button>
        ))}
      </div>
      <Button
        size="small"
        data-testid={LIST_IDS.calendar}
        onClick={() =>
          downloadFile(calendar, format(words.calendarFile, { day: localToday() }), 'text/calendar')
        }
      >
        {words.calendar}
      </Button>
    </Section>
  );
}
