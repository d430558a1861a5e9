import { readFileSync } from 'node:fs';

/** A use of a shape: as member of a structure, element of a list, key or value of a map. */
export interface Reference {
  shape: string;
  location?: 'uri' | 'querystring' | 'header';
  locationName?: string;
  queryName?: string;
  flattened?: boolean;
  idempotencyToken?: boolean;
  timestampFormat?: TimestampFormat;
  /**
   * Input member that AWS knows and the sandbox does not act upon (generate.py says why); it is
   * refused.
   */
  unsupported?: boolean;
}

export type TimestampFormat = 'iso8601' | 'unixTimestamp' | 'rfc822';

export interface Shape {
  type:
    | 'structure'
    | 'list'
    | 'map'
    | 'string'
    | 'integer'
    | 'long'
    | 'float'
    | 'double'
    | 'boolean'
    | 'timestamp'
    | 'blob';
  required?: string[];
  members?: Record<string, Reference>;
  member?: Reference;
  key?: Reference;
  value?: Reference;
  min?: number;
  max?: number;
  pattern?: string;
  enum?: string[];
  flattened?: boolean;
  timestampFormat?: TimestampFormat;
  exception?: boolean;
  error?: { code?: string; httpStatusCode?: number };
}

interface OperationModel {
  http: { method: string; requestUri: string; responseCode?: number };
  input?: { shape: string };
  output?: { shape: string; resultWrapper?: string };
  unsigned?: boolean;
}

/** AWS's model of one service, cut down by generate.py. */
export interface Model {
  metadata: {
    apiVersion: string;
    endpointPrefix: string;
    jsonVersion?: string;
    protocol: 'rest-json' | 'rest-xml' | 'json' | 'query' | 'ec2';
    serviceId: string;
    signingName: string;
    targetPrefix?: string;
    xmlNamespace?: string;
  };
  operations: Record<string, OperationModel>;
  shapes: Record<string, Shape>;
}

export const services = ['imagebuilder', 'ec2', 'ssm', 'kms', 'sts', 'logs', 'iam', 's3'] as const;
export type ServiceName = (typeof services)[number];

/** Reads the model of a service. */
export function readModel(service: ServiceName): Model {
  return JSON.parse(readFileSync(new URL(`./${service}.json`, import.meta.url), 'utf8')) as Model;
}

/** The shape a reference points at. Throws where the generated file is incomplete. */
export function shapeOf(model: Model, reference: { shape: string }): Shape {
  const shape = model.shapes[reference.shape];
  if (!shape) {
    throw new Error(`The model of ${model.metadata.serviceId} lacks the shape ${reference.shape}`);
  }
  return shape;
}

/** HTTP status of an error by its code or shape name, or undefined where the model says nothing. */
export function errorStatus(model: Model, code: string): number | undefined {
  const named = model.shapes[code];
  if (named?.exception && named.error?.httpStatusCode) return named.error.httpStatusCode;
  return Object.values(model.shapes).find((shape) => shape.exception && shape.error?.code === code)
    ?.error?.httpStatusCode;
}
