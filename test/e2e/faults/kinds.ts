import { randomUUID } from 'node:crypto';
import type { Answer } from 'aws-sandbox/wire/exchange';
import { AwsError } from 'aws-sandbox/call';
import type { ErrorName, ErrorNames } from 'aws-sandbox/wire/protocol';
import type { Arrival, Site } from './sites.ts';

/** What a kind of fault may do with a request and its answer. */
export interface Exchange extends Arrival {
  /** Has the sandbox carry the request out; what it answers. */
  carryOut: () => Answer;
  answer: (answer: Answer) => void;
  /** Sends the first half of an answer and leaves the connection open. */
  half: (answer: Answer) => void;
  /** Ends the connection. */
  reset: () => void;
  /** Says that no answer, or no more of it, will come. */
  hang: () => void;
  /** Lets simulated time pass, in milliseconds. */
  late: (ms: number) => void;
  /** The last answer with status 200 of the same service to another operation. */
  other: Answer | undefined;
}

/** A kind of fault, which hits one request. */
export interface Kind {
  name: string;
  /** Whether the run has to go on as if nothing had been, at this place. */
  isPassing: (site: Site) => boolean;
  /** Where it can be; everywhere where that is left out. */
  canBe?: (site: Site) => boolean;
  /** Whether time passes for everything else, too, so that it is tried alone. */
  isAlone?: boolean;
  /** Code of the error by which the client knows that its request never left. */
  unsent?: string;
  play: (exchange: Exchange) => void;
}

const always = (): boolean => true;
const never = (): boolean => false;
const isAws = ({ operation }: Site): boolean => !operation.startsWith('github:');
/** Whether its credentials are those of the session, which can be renewed. */
const isSigned = (site: Site): boolean =>
  isAws(site) && site.operation !== 'sts:AssumeRoleWithWebIdentity';

/** An error as the service of the request would word it. */
function refusal({ target }: Arrival, [code, status]: ErrorName, message: string): Answer {
  if (target) {
    return target.protocol.error(target.model, new AwsError(code, message, status), randomUUID());
  }
  return {
    status,
    // GitHub says how long to wait; where it does not, clients are to wait for a minute at least:
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(status === 429 && { 'retry-after': '20' }),
    },
    body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }),
  };
}

/** Answers an error that the service has a name for, and carries nothing out. */
function refuse(name: keyof ErrorNames, github: number, message: string): Kind['play'] {
  return (exchange) => {
    const usual: ErrorName = ['', github];
    const found = exchange.target?.protocol.names[name] ?? usual;
    exchange.answer(refusal(exchange, found, message));
  };
}

const page = (status: number, title: string): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

const notFound: Record<string, string> = {
  imagebuilder: 'ResourceNotFoundException',
  ec2: 'InvalidAMIID.NotFound',
  kms: 'NotFoundException',
  logs: 'ResourceNotFoundException',
};

/** All kinds of faults, each at one request. */
export const kinds: Kind[] = [
  {
    name: 'never answered, not carried out',
    isPassing: always,
    play: ({ hang }) => hang(),
  },
  {
    name: 'never answered, carried out',
    isPassing: always,
    play: ({ carryOut, hang }) => {
      carryOut();
      hang();
    },
  },
  {
    name: 'answer stops in the middle',
    isPassing: always,
    play: ({ carryOut, half, hang }) => {
      half(carryOut());
      hang();
    },
  },
  {
    name: 'connection dropped in the middle of the answer',
    isPassing: always,
    play: ({ carryOut, half, reset }) => {
      half(carryOut());
      setImmediate(reset);
    },
  },
  { name: 'connection refused', isPassing: always, unsent: 'ECONNREFUSED', play: never },
  { name: 'name not resolved', isPassing: always, unsent: 'EAI_AGAIN', play: never },
  { name: 'reset, not carried out', isPassing: always, play: ({ reset }) => reset() },
  {
    name: 'reset, carried out',
    isPassing: always,
    play: ({ carryOut, reset }) => {
      carryOut();
      reset();
    },
  },
  {
    name: 'throttled',
    isPassing: always,
    play: refuse('throttled', 429, 'Rate exceeded'),
  },
  {
    name: '429',
    isPassing: always,
    play: (exchange) => {
      exchange.answer(refusal(exchange, ['TooManyRequestsException', 429], 'Too many requests'));
    },
  },
  {
    name: '500',
    isPassing: always,
    play: refuse('failed', 500, 'An internal error has occurred'),
  },
  {
    name: '503 without a body',
    isPassing: always,
    play: ({ answer }) => answer({ status: 503, headers: {}, body: '' }),
  },
  {
    name: '502 with the page of a proxy',
    isPassing: always,
    play: ({ answer }) => answer(page(502, 'Bad Gateway')),
  },
  {
    name: 'truncated answer',
    isPassing: always,
    canBe: isAws,
    play: ({ carryOut, answer }) => {
      const whole = carryOut();
      answer({ ...whole, body: whole.body.slice(0, Math.floor(whole.body.length / 2)) });
    },
  },
  {
    name: '200 with the page of a proxy',
    isPassing: always,
    play: ({ answer }) => answer(page(200, 'Blocked')),
  },
  {
    name: '200 without a body',
    isPassing: never,
    play: ({ carryOut, answer }) => {
      carryOut();
      answer({ status: 200, headers: {}, body: '' });
    },
  },
  {
    name: 'answer of another call',
    isPassing: never,
    play: ({ carryOut, answer, other }) => {
      const own = carryOut();
      answer(other ?? own);
    },
  },
  {
    name: 'sent twice',
    isPassing: always,
    play: ({ carryOut, answer }) => {
      carryOut();
      answer(carryOut());
    },
  },
  {
    name: 'answered after 30 seconds',
    isAlone: true,
    isPassing: always,
    play: ({ carryOut, late, answer }) => {
      const own = carryOut();
      late(30_000);
      answer(own);
    },
  },
  {
    name: 'arrives ten minutes late',
    isAlone: true,
    isPassing: isSigned,
    play: ({ carryOut, late, answer }) => {
      late(10 * 60_000);
      answer(carryOut());
    },
  },
  {
    name: 'expired session',
    isPassing: isSigned,
    play: refuse('expired', 401, 'The security token included in the request is expired'),
  },
  {
    name: 'skewed clock',
    isPassing: never,
    play: refuse('skewedClock', 401, 'Signature expired: 20261102T050000Z is now earlier than'),
  },
  {
    name: 'denied',
    isPassing: never,
    play: refuse('denied', 403, 'User is not authorized to perform this action'),
  },
  {
    name: '400 of an unknown name',
    isPassing: never,
    play: (exchange) => {
      exchange.answer(refusal(exchange, ['UnheardOfException', 400], 'Something is not right'));
    },
  },
  {
    name: '404 with the page of a proxy',
    isPassing: isAws,
    play: ({ answer }) => answer(page(404, 'Not Found')),
  },
  {
    name: 'redirected to a login',
    isPassing: never,
    play: ({ answer }) => {
      answer({ ...page(302, 'Found'), headers: { location: 'http://127.0.0.1:9/login' } });
    },
  },
  {
    name: 'not found, though it was just made',
    isPassing: never,
    canBe: ({ operation }) =>
      notFound[operation.split(':')[0] ?? ''] !== undefined && /:(?!Get|List)/.test(operation),
    play: (exchange) => {
      const name = notFound[exchange.target?.service ?? ''] ?? '';
      exchange.answer(refusal(exchange, [name, 400], 'It does not exist'));
    },
  },
];

/** Whether a fault of a kind has to pass at a site. */
export function passesAt(kind: Kind, site: Site): boolean {
  return kind.isPassing(site);
}

/** Whether a fault of a kind can be at a site. */
export function canBeAt(kind: Kind, site: Site): boolean {
  return kind.canBe?.(site) ?? true;
}
