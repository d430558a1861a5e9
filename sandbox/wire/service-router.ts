import { readModel, services, type Model, type ServiceName } from '../model/model.ts';
import { awsJson } from './aws-json.ts';
import type { Request } from './exchange.ts';
import type { Protocol, Target } from './protocol.ts';
import { ec2Query, query, readForm } from './query.ts';
import { restJson } from './rest-json.ts';
import { restXml } from './rest-xml.ts';
import type { Authorization } from './signature.ts';

const protocols: Record<Model['metadata']['protocol'], Protocol> = {
  'rest-json': restJson,
  'rest-xml': restXml,
  'json': awsJson,
  query,
  'ec2': ec2Query,
};

/** Finds the service that a request is for, with its model and its protocol. */
export class ServiceRouter {
  /** By signing name. */
  private readonly targets = new Map<string, Target>();

  constructor() {
    for (const service of services) {
      const model = readModel(service);
      this.targets.set(model.metadata.signingName, {
        service,
        model,
        protocol: protocols[model.metadata.protocol],
      });
    }
  }

  /** The service that the signature names; without a readable one, by the looks of the request. */
  find(request: Request, authorization: Authorization | undefined): Target | undefined {
    return authorization ? this.targets.get(authorization.service) : this.guess(request);
  }

  target(service: ServiceName): Target {
    return this.targets.get(service) as Target;
  }

  /** The service of a request without a readable signature, by the looks of it. */
  private guess(request: Request): Target {
    const prefix = request.headers['x-amz-target']?.split('.')[0];
    if (prefix !== undefined) {
      const found = [...this.targets.values()].find(
        ({ model }) => model.metadata.targetPrefix === prefix,
      );
      if (found) return found;
    }
    if (request.method === 'HEAD' || /(^|&)list-type=/.test(request.query)) {
      return this.target('s3');
    }
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      return this.target('imagebuilder');
    }
    let version: string | undefined;
    try {
      version = readForm(request).get('Version');
    } catch {
      return this.target('sts');
    }
    return (
      [...this.targets.values()].find(({ model }) => model.metadata.apiVersion === version) ??
      this.target('sts')
    );
  }
}
