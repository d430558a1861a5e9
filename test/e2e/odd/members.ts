import type { Sandbox } from 'aws-sandbox/sandbox';
import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder';

// Which members of AWS's answers a run reads, and answers in which one of them is odd.

/** How a member is odd. `extra`: the structure has one more. */
export const kinds = ['absent', 'null', 'empty', 'extra'] as const;
type Kind = (typeof kinds)[number];

/** A member of an operation's answer; `[]` in its path stands for each element of a list. */
export interface Member {
  operation: string;
  path: string[];
  /** What the clean run had there, which tells what is empty. */
  value: unknown;
}

/** A member that is odd wherever the operation answers. */
export interface Odd {
  member: Member;
  kind: Kind;
}

export const nameOf = ({ operation, path }: Member): string => [operation, ...path].join('.');

type Json = Record<string, unknown>;

/**
 * Has the sandbox hand each answer of an operation that succeeded to `change`, and send what that
 * gives.
 */
function onAnswers(sandbox: Sandbox, change: (operation: string, body: string) => string): void {
  const usual = sandbox.answer.bind(sandbox);
  sandbox.answer = (exchange) => {
    const before = sandbox.calls.length;
    const outcome = usual(exchange);
    const call = sandbox.calls[before];
    if (typeof outcome === 'string' || outcome.status !== 200 || !call) return outcome;
    return { ...outcome, body: change(call.operation, outcome.body) };
  };
}

/** Makes members of a sandbox's answers odd, from now on. */
export function makeOdd(sandbox: Sandbox, odds: readonly Odd[]): void {
  onAnswers(sandbox, (operation, body) =>
    odds
      .filter(({ member }) => member.operation === operation)
      .reduce((text, { member, kind }) => changed(text, member.path, kind), body),
  );
}

interface Client {
  send: (command: SdkCommand, ...more: unknown[]) => unknown;
}

interface SdkCommand {
  constructor: { name: string };
  middlewareStack: { remove: (name: string) => boolean };
}

/**
 * Records what `act` reads of the sandbox's answers: of what the SDK has parsed the members that are
 * looked at; of what is read as it came, and of XML, whose names the SDK changes, all.
 */
export async function readMembers(
  sandbox: Sandbox,
  act: () => Promise<unknown>,
): Promise<Member[]> {
  const seen = new Map<string, Member>();
  const read = new Set<string>();
  const readWhole = new Set<string>();
  const walk = (operation: string, value: unknown, path: string[]): void => {
    if (path.length > 0 && path.at(-1) !== '[]') {
      const member = { operation, path, value };
      if (!seen.has(nameOf(member))) seen.set(nameOf(member), member);
    }
    if (Array.isArray(value)) {
      for (const one of value as unknown[]) walk(operation, one, [...path, '[]']);
    } else if (isStructure(value) && !isMap(path)) {
      for (const [name, one] of Object.entries(value)) walk(operation, one, [...path, name]);
    }
  };
  onAnswers(sandbox, (operation, body) => {
    if (body.startsWith('{')) walk(operation, JSON.parse(body), []);
    else {
      readWhole.add(operation);
      for (const { path, value } of elementsOf(body)) {
        const member = { operation, path, value };
        seen.set(nameOf(member), member);
      }
    }
    return body;
  });
  const client = Object.getPrototypeOf(ImagebuilderClient.prototype) as Client;
  const { send } = client;
  client.send = async function (this: Client, command, ...more) {
    const output = await send.call(this, command, ...more);
    const operation = command.constructor.name.replace(/Command$/, '');
    // It was sent, so nobody misses what tells that its body is kept.
    if (command.middlewareStack.remove('keepRawBody')) readWhole.add(operation);
    return watched(output, operation, (name) => read.add(name));
  };
  try {
    await act();
  } finally {
    client.send = send;
  }
  return [...seen.values()].filter(
    (member) => readWhole.has(member.operation) || read.has(nameOf(member)),
  );
}

/** The value, which tells of each member that somebody looks at. */
function watched(value: unknown, path: string, tell: (name: string) => void): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Uint8Array) return value;
  return new Proxy(value, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof name === 'symbol' || typeof member === 'function') return member;
      if (Array.isArray(target)) {
        return /^\d+$/.test(name) ? watched(member, `${path}.[]`, tell) : member;
      }
      if (name === '$metadata') return member;
      tell(`${path}.${name}`);
      return watched(member, `${path}.${name}`, tell);
    },
  });
}

/** Whether what stands there has names of its own instead of members. */
function isMap(path: readonly string[]): boolean {
  return /tags$/i.test(path.at(-1) ?? '');
}

function isStructure(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an oddity makes an answer that is another. */
export function isPossible({ member, kind }: Odd): boolean {
  const { value, path } = member;
  if (kind === 'extra') return value === xmlStructure || (isStructure(value) && !isMap(path));
  if (kind === 'empty') return ['string', 'object', 'symbol'].includes(typeof value);
  return kind === 'absent' || typeof value !== 'symbol';
}

function changed(body: string, path: readonly string[], kind: Kind): string {
  if (!body.startsWith('{')) return changedXml(body, path, kind);
  const answer = JSON.parse(body) as Json;
  change(answer, path, kind);
  return JSON.stringify(answer);
}

function change(value: unknown, [name = '', ...rest]: readonly string[], kind: Kind): void {
  if (name === '[]') {
    for (const one of Array.isArray(value) ? (value as unknown[]) : []) change(one, rest, kind);
    return;
  }
  if (!isStructure(value) || !(name in value)) return;
  const member = value[name];
  if (rest.length > 0) change(member, rest, kind);
  else if (kind === 'extra') {
    if (isStructure(member)) member['newMember'] = 'new';
  } else if (kind === 'absent') Reflect.deleteProperty(value, name);
  else if (kind === 'null') value[name] = null;
  else if (Array.isArray(member)) value[name] = [];
  else value[name] = typeof member === 'string' ? '' : {};
}

/** What an element of XML holds: a text or a list, or members. */
const [xmlText, xmlStructure] = [Symbol('text'), Symbol('structure')];

interface Element {
  path: string[];
  value: symbol;
  /** Where it begins, where its content begins and ends, and where it ends. */
  at: [number, number, number, number];
}

/** The elements of an answer, below the outermost one; those in lists of `item` or `member`. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: {
    name: string;
    start: number;
    content: number;
    isParent: boolean;
    isList: boolean;
  }[] = [];
  for (const tag of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    const [text, closes, name = '', isAlone] = tag;
    const end = tag.index + text.length;
    if (!closes) {
      const parent = open.at(-1);
      if (parent) {
        parent.isParent = true;
        parent.isList ||= isElement(name);
      }
      open.push({ name, start: tag.index, content: end, isParent: false, isList: false });
      if (!isAlone) continue;
    }
    const path = open.slice(1).map((one) => (isElement(one.name) ? '[]' : one.name));
    const { start = 0, content = 0, isParent = false, isList = false } = open.pop() ?? {};
    if (path.length === 0 || path.at(-1) === '[]' || path.at(-1) === 'requestId') continue;
    found.push({
      path,
      // One more member of a list would be one more element.
      value: isParent && !isList ? xmlStructure : xmlText,
      at: [start, content, closes ? tag.index : content, end],
    });
  }
  return found;
}

const isElement = (name: string): boolean => name === 'item' || name === 'member';

function changedXml(xml: string, path: readonly string[], kind: Kind): string {
  const asked = path.join('.');
  return elementsOf(xml)
    .filter((element) => element.path.join('.') === asked)
    .toSorted((a, b) => b.at[0] - a.at[0])
    .reduce((text, { at: [start, content, contentEnd, end] }) => {
      const name = path.at(-1) ?? '';
      const instead =
        kind === 'absent'
          ? ''
          : kind === 'extra'
            ? `${text.slice(start, content)}<newMember>new</newMember>${text.slice(contentEnd, end)}`
            : `<${name}/>`;
      return text.slice(0, start) + instead + text.slice(end);
    }, xml);
}
