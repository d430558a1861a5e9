import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../helpers/seeded.ts';
import { eventChange, readHeadCommit, type EventChange } from '../../src/github/event.ts';

const [before, after, zeros] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];

describe('the commit that somebody pushed', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'event-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const head = (event: string, payload: unknown): string => {
    const file = path.join(folder, 'event.json');
    writeFileSync(file, JSON.stringify(payload));
    return readHeadCommit({
      GITHUB_SHA: before,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
    });
  };

  test.each<[string, unknown, string]>([
    ['pull_request', { pull_request: { head: { sha: after } } }, after],
    ['pull_request_target', { pull_request: { head: { sha: after } } }, before],
    ['push', { pull_request: { head: { sha: after } } }, before],
    // What does not have the form is nobody's commit.
    ['pull_request', { pull_request: { head: { sha: 'main' } } }, before],
    ['pull_request', { pull_request: { head: after } }, before],
    ['pull_request', null, before],
  ])('of %s %j', (event, payload, expected) => {
    expect(head(event, payload)).toBe(expected);
  });
});

describe('the change of an event', () => {
  test.each<[string, unknown, EventChange]>([
    ['pull_request', { pull_request: { number: 12 } }, { kind: 'pull-request', number: 12 }],
    ['pull_request_target', { pull_request: { number: 12 } }, { kind: 'pull-request', number: 12 }],
    ['push', { before, after }, { kind: 'commits', base: before, head: after }],
    [
      'push',
      { before: 'c'.repeat(64), after: 'd'.repeat(64) },
      { kind: 'commits', base: 'c'.repeat(64), head: 'd'.repeat(64) },
    ],
    ['push', { before: zeros, after }, { kind: 'all', why: 'push of a new ref' }],
    ['push', { before, after: zeros }, { kind: 'all', why: 'push that deletes a ref' }],
    [
      'merge_group',
      { merge_group: { base_sha: before, head_sha: after } },
      { kind: 'commits', base: before, head: after },
    ],
    ['schedule', { schedule: '7 5 * * *' }, { kind: 'all', why: 'schedule' }],
    ['workflow_dispatch', {}, { kind: 'all', why: 'workflow_dispatch' }],
    ['', undefined, { kind: 'all', why: 'no event' }],
    // What does not have the form is nobody's change.
    ['pull_request', { pull_request: { number: '12' } }, { kind: 'all', why: 'pull_request' }],
    ['pull_request', { pull_request: { number: 1.5 } }, { kind: 'all', why: 'pull_request' }],
    ['push', { before: '--output=x', after }, { kind: 'all', why: 'push' }],
    ['push', { before: `${before}\n`, after }, { kind: 'all', why: 'push' }],
    ['push', { before: before.slice(1), after }, { kind: 'all', why: 'push' }],
    ['push', 'push', { kind: 'all', why: 'push' }],
    ['merge_group', { merge_group: null }, { kind: 'all', why: 'merge_group' }],
  ])('%s %j', (name, payload, expected) => {
    expect(eventChange(name, payload)).toEqual(expected);
  });

  test('is never a text that is no commit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('push', 'merge_group', 'pull_request'),
        fc.anything(),
        fc.anything(),
        (name, one, two) => {
          const change = eventChange(name, {
            before: one,
            after: two,
            merge_group: { base_sha: one, head_sha: two },
            pull_request: { number: one },
          });
          if (change.kind === 'commits') {
            expect(
              [change.base, change.head].every((commit) => /^[0-9a-f]{40,64}$/.test(commit)),
            ).toBe(true);
          }
          if (change.kind === 'pull-request') {
            expect(Number.isSafeInteger(change.number)).toBe(true);
          }
        },
      ),
    );
  });
});
