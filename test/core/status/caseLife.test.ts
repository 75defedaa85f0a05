import { assessCase } from '../../../src/core/rules/assessment/assessCase';
import { DEFAULT_POLICY } from '../../../src/core/guide/policy';
import { caseDecision } from '../../../src/core/status/caseDecision';
import { decisionText, statusText } from '../../../src/core/status/statusText';
import { CaseLife } from './caseLife';

const said = (life: CaseLife) => {
  const { key, actor, step } = life.status;
  return `${key} ${actor} ${step}`;
};
const decisionOf = (life: CaseLife) => caseDecision(life.reading, assessCase(life.reading), life.status);

async function approvedCase(verdict: 'pass' | 'conditional' = 'pass'): Promise<CaseLife> {
  const life = new CaseLife();
  await life.submit();
  await life.decide(verdict);
  await life.acknowledge();
  return life;
}

async function operatingCase(): Promise<CaseLife> {
  const life = await approvedCase();
  life.answer('settings');
  await life.submit();
  await life.decide();
  return life;
}

test('from the first answer to operation, one actor and one step at a time', async () => {
  const life = new CaseLife();
  life.row('SPEC-COM-01', { answer: null });
  expect(said(life)).toBe('draft applicant FILL_IN');
  life.row('SPEC-COM-01', { answer: '適合' });
  expect(said(life)).toBe('draft applicant ASK_REVIEW');
  await life.submit();
  expect(said(life)).toBe('submitted hq REVIEW');
  await life.sendBack('SPEC-COM-01', 'SPEC-COM-02', 'ORG-BCP-01');
  expect(said(life)).toBe('returned applicant MEND_RETURNED');
  expect(statusText(life.status, 'ja').state).toBe('差戻し（3 行）');
  // One of three rows answered, and the head's row too: the case stays with the applicant and nothing opens.
  life.row('SPEC-COM-01', { remark: '直しました' });
  life.row('RISK-FA-RES-01', { answer: 'はい' });
  expect(said(life)).toBe('returned applicant MEND_RETURNED');
  expect(assessCase(life.reading).next).toBe('intake-check');
  life.row('RISK-FA-RES-01', { answer: null });
  await life.submit();
  expect(said(life)).toBe('submitted hq REVIEW');
  for (const item of ['SPEC-COM-01', 'SPEC-COM-02', 'ORG-BCP-01']) life.row(item, { hqCheck: '承認' });
  await life.decide();
  expect(said(life)).toBe('acknowledge head ACKNOWLEDGE');
  await life.acknowledge();
  expect(said(life)).toBe('settings applicant FILL_SETTINGS');
  expect(decisionOf(life)).toMatchObject({
    verdict: 'pass',
    recorded: true,
    effective: true,
    seal: 'intact',
  });
  life.answer('settings');
  expect(said(life)).toBe('settings applicant SUBMIT_SETTINGS');
  await life.submit();
  expect(said(life)).toBe('settings-check hq CHECK_SETTINGS');
  await life.decide();
  expect(said(life)).toBe('operation applicant AWAIT_CHECK');
  expect(statusText(life.status, 'en').state).toMatch(/^In operation \(next check \d{4}-\d\d-\d\d\)$/);
  life.onDay('2099-01-01');
  expect(said(life)).toBe('operation applicant START_CHECK');
  life.answer('operation');
  expect(said(life)).toBe('operation-check applicant SUBMIT_CHECK');
  await life.submit();
  expect(said(life)).toBe('operation-review hq REVIEW_CHECK');
});

test('the row of the head waits for HQ and counts for nothing before', async () => {
  const life = new CaseLife();
  const before = assessCase(life.reading);
  expect(before.rows.find(({ itemId }) => itemId === 'RISK-FA-RES-01')?.state).toBe('later');
  expect(before).toMatchObject({ intake: 'pass', blockedBy: [] });
  expect(before.sheets.find(({ sheetKey }) => sheetKey === 'risk-fa')).toMatchObject({ later: 1 });
  await life.submit();
  await life.decide();
  expect(assessCase(life.reading).rows.find(({ itemId }) => itemId === 'RISK-FA-RES-01')?.state).toBe(
    'unanswered',
  );
});

test('what HQ or the head only typed is a draft', async () => {
  const life = new CaseLife();
  await life.submit();
  life.cover('decision', '合格');
  life.cover('reviewer', '高橋');
  expect(said(life)).toBe('submitted hq RECORD_DECISION');
  expect(decisionOf(life)).toMatchObject({ recorded: false, effective: false, seal: 'none' });
  expect(decisionText(decisionOf(life), 'ja')).toBe('合格：記録前（高橋）');
  life.cover('decision', '不合格');
  expect(said(life)).toBe('returned applicant MEND_HELD');
  await life.submit();
  expect(said(life)).toBe('submitted hq RECORD_DECISION');
  await life.decide();
  life.cover('headName', '鈴木');
  life.cover('headDate', 46_360);
  life.row('RISK-FA-RES-01', { answer: 'はい' });
  expect(said(life)).toBe('acknowledge hq RECORD_ACKNOWLEDGEMENT');
});

test('a company may take what is typed, and may let the rules decide', async () => {
  const life = new CaseLife();
  await life.submit();
  life.cover('decision', '合格');
  const under = (decision: Partial<typeof DEFAULT_POLICY.decision>) =>
    assessCase(life.reading, { ...DEFAULT_POLICY, decision: { ...DEFAULT_POLICY.decision, ...decision } });
  expect(under({ unrecorded: 'accept' }).standing.state).toBe('acknowledge');
  expect(under({ by: 'rules' }).blockedBy).toEqual(['SIGNOFF_MISSING']);
  life.row('RISK-FA-RES-01', { answer: 'はい' });
  expect(under({ by: 'rules' })).toMatchObject({ next: 'settings', standing: { state: 'settings' } });
});

test('hold sends the case back, fail asks for a consultation and T4 begins again', async () => {
  const life = new CaseLife();
  await life.submit();
  await life.decide('hold');
  expect(statusText(life.status, 'ja').state).toBe('差戻し（判定保留）');
  await life.submit();
  await life.decide('fail');
  expect(said(life)).toBe('decided-fail applicant CONSULT_AGAIN');
  life.change('T4');
  expect(said(life)).toBe('draft applicant START_OVER');
  expect(statusText(life.status, 'ja').state).toBe('作成中（相談からやり直し）');
  await life.submit();
  expect(said(life)).toBe('submitted hq REVIEW');
});

describe('a transition', () => {
  test('suspends the seal, keeps the former approval and ends with the next decision (T1)', async () => {
    const life = new CaseLife();
    life.cover('useCase', '検証利用');
    life.cover('separated', 'はい');
    await life.submit();
    await life.decide();
    await life.acknowledge();
    life.cover('useCase', '本番利用');
    expect(said(life)).toBe('altered hq CONFIRM_ALTERED');
    life.change('T1');
    expect(life.status.key).toBe('change');
    expect(statusText(life.status, 'ja').state).toBe('変更の審査中（前回の承認：検証利用・低）');
    life.row('SPEC-COM-01', { evidence: '新しい証拠' });
    expect(life.status.key).toBe('change');
    const { rows } = assessCase(life.reading);
    expect(rows.find(({ itemId }) => itemId === 'RISK-FA-RES-01')?.state).toBe('later');
    await life.submit();
    expect(said(life)).toBe('submitted hq REVIEW');
    await life.decide();
    expect(said(life)).toBe('acknowledge head ACKNOWLEDGE');
    await life.acknowledge();
    expect(said(life)).toBe('settings applicant FILL_SETTINGS');
  });

  test('leaves what it does not reopen under the seal', async () => {
    const life = await approvedCase();
    life.change('T5');
    expect(life.status.key).toBe('change');
    life.row('SPEC-COM-01', { evidence: '新しい証拠' });
    expect(life.status.key).toBe('change');
    life.row('RISK-FA-NET-02', { answer: 'はい' });
    expect(said(life)).toBe('altered hq CONFIRM_ALTERED');
  });

  test('T3 leads to removal from any phase and stays', async () => {
    const life = await approvedCase();
    life.change('T3');
    expect(said(life)).toBe('removing applicant DISPOSE');
    expect(assessCase(life.reading).next).toBe('disposal');
    life.change('assessed');
    expect(life.status.key).toBe('removing');
    expect(assessCase(life.reading).findings.some(({ sheetKey }) => sheetKey === 'settings')).toBe(false);
  });
});

test('a sealed value that changed outranks every later state', async () => {
  const life = await operatingCase();
  life.cover('site', '第三工場');
  expect(said(life)).toBe('altered hq CONFIRM_ALTERED');
  expect(decisionOf(life)).toMatchObject({ seal: 'changed', effective: false });
  await life.decide();
  expect(life.status.key).toBe('acknowledge');
});

test('at high impact management is needed to leave settings, not to enter them', async () => {
  const life = new CaseLife();
  life.cover('uses', '制御');
  await life.submit();
  await life.decide();
  await life.acknowledge();
  expect(life.status.key).toBe('settings');
  expect(assessCase(life.reading).blockedBy).toContain('MANAGEMENT_APPROVAL_MISSING');
  life.answer('settings');
  await life.submit();
  await life.decide();
  expect(said(life)).toBe('approval management APPROVE');
  life.cover('managementName', '社長');
  life.cover('managementDate', 46_400);
  expect(life.status.key).toBe('operation');
});
