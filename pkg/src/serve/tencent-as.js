// Tencent Cloud AS, API 3.0: an instance refresh is resumed.
import { scaling } from '../index.js';
import { MOST_FORGETTABLE, setWithin } from './bounded.js';
import { fromAnswer } from './refused.js';

/** The endpoint has no call that starts a refresh, so each group has one that a failed batch has paused. */
const PAUSED = { status: 'FAILED_PAUSE', batches: [{ 'ins-1': 'FAILED' }, { 'ins-2': 'INIT' }], currentBatch: 1 };

export function ResumeInstanceRefresh(params, store) {
  const activities = store.all('tencent-as.refreshes');
  const id = params.RefreshActivityId;
  const activity = activities.get(id) ?? { ...PAUSED, exists: id.startsWith('ira-') };
  const answer = scaling.refresh('tencent-as', { operation: 'ResumeInstanceRefresh', ...activity, resumeMode: params.ResumeMode });
  if (answer.error !== null) throw fromAnswer(answer);
  setWithin(activities, id, { ...activity, status: answer.status, currentBatch: answer.currentBatch }, MOST_FORGETTABLE);
  return {};
}
