import { readFileSync } from 'node:fs';

/** One action of AWS's Service Authorization Reference. */
interface Action {
  /** `Read`, `List`, `Write`, `Tagging, Write`… */
  access: string;
  /**
   * Types of resources that it may be limited to; none where a policy must name `*`. Keys of the
   * action on this type, where they are not the type's.
   */
  resources: Record<string, { required: boolean; keys?: string[] }>;
  /** Condition keys of the action, whatever the resource; `${TagKey}` stands for anything. */
  keys: string[];
  /** Other actions that the operation asks of its caller, where its input calls for them. */
  dependent?: { action: string; context?: Record<string, string> }[];
}

interface ResourceType {
  /** With `${Partition}`, `${Region}` and the like. */
  arn: string;
  keys: string[];
}

interface ServiceActions {
  actions: Record<string, Action>;
  resources: Record<string, ResourceType>;
}

const data = JSON.parse(readFileSync(new URL('./actions.json', import.meta.url), 'utf8')) as {
  services: Record<string, ServiceActions>;
};

/** An action with the service that has it. */
export interface FoundAction {
  /** In AWS's spelling: `ec2:CreateTags`. */
  name: string;
  action: Action;
  types: Record<string, ResourceType>;
}

/**
 * The actions that a policy's pattern means (`s3:*`, `kms:describekey`: IAM does not mind case), of
 * those that generate.py names; none where it means no action of these.
 */
export function actionsLike(pattern: string): FoundAction[] {
  const isMeant = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  );
  return Object.entries(data.services).flatMap(([service, { actions, resources }]) =>
    Object.entries(actions).flatMap(([name, action]) =>
      isMeant.test(`${service}:${name}`)
        ? [{ name: `${service}:${name}`, action, types: resources }]
        : [],
    ),
  );
}
