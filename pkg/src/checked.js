// What a check found, taken apart from the one text that the core answers with; see `src/wasm/checked.rs`.
import { Reader } from './reader.js';

/** The result of a check; `copy` is the value where the core found nothing to say. */
export function checkedFrom(text, copy) {
  if (text === undefined) return { value: copy, warnings: [] };
  const from = new Reader(text, 1);
  const value = from.measured();
  const issues = [];
  const warnings = [];
  while (!from.ended) {
    const issue = issueFrom(from);
    (issue.severity === 'error' ? issues : warnings).push(issue);
  }
  if (issues.length > 0) return { issues: [...issues, ...warnings] };
  return { value: value === undefined ? copy : JSON.parse(value), warnings };
}

function issueFrom(from) {
  const path = [];
  for (let left = from.number(); left > 0; left -= 1) {
    const name = from.measured();
    path.push(name === undefined ? from.number() : name);
  }
  const code = from.next();
  const severity = from.next();
  const facts = from.measured();
  const issue = { path, code, message: from.measured(), severity, ...(facts !== undefined && JSON.parse(facts)) };
  const expected = from.measured();
  if (expected !== undefined) issue.expected = expected;
  const received = from.measured();
  if (received !== undefined) issue.received = received;
  const document = from.optional();
  if (document !== undefined) issue.source = { document, section: from.next(), edition: from.next() };
  return issue;
}
