import type { WorkbookPort } from '../port';
import { capture } from './document/capture';
import { goTo } from './document/goTo';
import { openAsNewWorkbook } from './document/openAsNewWorkbook';
import { watchEdits } from './events/watchEdits';
import { watchSelection } from './events/watchSelection';
import { readHostFacts } from './host/hostFacts';
import { readHistory } from './document/readHistory';
import { writeHistory } from './document/writeHistory';
import { createCaseSource } from './read/caseSource';
import { apply } from './write/apply';
import { showSheets } from './write/showSheets';
import { writePolicy } from './write/writePolicy';

/** The workbook that is open in Excel. Call it once Office is ready. */
export function liveWorkbook(): WorkbookPort {
  const source = createCaseSource();
  return {
    host: readHostFacts(),
    readCase: () => source.read(),
    watch: (onChange, onError) => watchEdits(source, onChange, onError),
    watchSelection: (onSelect) => watchSelection(source, onSelect),
    apply,
    showSheets,
    writePolicy: (stamp) => writePolicy(stamp, source.policyId()),
    readHistory,
    writeHistory,
    // Most panes never create a case: its code is loaded when one does.
    createCase: async (...asked) =>
      (await import(/* webpackChunkName: "create" */ './create/createCase')).createCase(...asked),
    openAsNewWorkbook,
    // Few panes ever keep a register.
    readRegister: async () =>
      (await import(/* webpackChunkName: "register-live" */ './register/readRegister')).readRegister(),
    extendRegister: async (...asked) =>
      (await import(/* webpackChunkName: "register-live" */ './register/extendRegister')).extendRegister(
        ...asked,
      ),
    goTo,
    capture,
  };
}
