import type { WorkbookPort } from '../port';
import { goTo } from './document/goTo';
import { watchEdits } from './events/watchEdits';
import { watchSelection } from './events/watchSelection';
import { readHostFacts } from './host/hostFacts';
import { createCaseSource } from './read/caseSource';

/** Few panes ever keep a register. */
const register = () => import(/* webpackChunkName: "register-live" */ './register/registerWork');
const work = () => import(/* webpackChunkName: "work" */ './work');

/** The workbook that is open in Excel. Call it once Office is ready. */
export function liveWorkbook(): WorkbookPort {
  const source = createCaseSource();
  let tell: Parameters<WorkbookPort['watch']>[0] = () => undefined;
  return {
    host: readHostFacts(),
    readCase: () => source.read(),
    watch: (onChange, onError) => watchEdits(source, (tell = onChange), onError),
    watchSelection: (onSelect) => watchSelection(source, onSelect),
    selectedItems: async () => (await work()).selectedItems(source),
    apply: async (...asked) => (await work()).apply(...asked),
    answer: async (...asked) => (await work()).answer(source, tell, ...asked),
    showRows: async (...asked) => (await work()).showRows(...asked),
    showSheets: async (...asked) => (await work()).showSheets(...asked),
    writePolicy: async (stamp) => (await work()).writePolicy(stamp, source.policyId()),
    readHistory: async () => (await work()).readHistory(),
    writeHistory: async (...asked) => (await work()).writeHistory(...asked),
    // Most panes never create a case: its code is loaded when one does.
    createCase: async (...asked) =>
      (await import(/* webpackChunkName: "create" */ './create/createCase')).createCase(...asked),
    openAsNewWorkbook: async (...asked) => (await work()).openAsNewWorkbook(...asked),
    readRegister: async () => (await register()).readRegister(),
    extendRegister: async (...asked) => (await register()).extendRegister(...asked),
    growSheet: async (...asked) => (await register()).growSheet(...asked),
    goTo,
    capture: async () => (await work()).capture(),
  };
}
