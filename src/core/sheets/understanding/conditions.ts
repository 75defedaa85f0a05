import type { Circumstance } from '../../model/terms';
import type { CaseNames } from '../caseNames';
import type { CellWords } from '../cellWords';
import { isOneOf, quote } from '../formulas/expressions';

/** Circumstances under which items apply (policy.applicability), as native conditions. */
export function conditionFormulas(n: CaseNames, w: CellWords): Readonly<Record<Circumstance, string>> {
  return {
    verification: `${n.useCase}=${quote(w.useCases.verification)}`,
    externalSupport: `${n.externalSupport}<>${quote(w.no)}`,
    remoteMaintenance: isOneOf(n.remoteConnection, [w.yes, w.unknown]),
    conditionalPass: `${n.verdict}=${quote(w.verdicts.conditional)}`,
    removableOrConsumable: `${n.removableMedia}<>""`,
    cryptoErase: `${n.cryptoErase}=${quote(w.yes)}`,
    verificationFailed: `${n.verificationFailed}=${quote(w.yes)}`,
    outsourcedDisposal: `${n.outsourcedDisposal}=${quote(w.yes)}`,
  };
}
