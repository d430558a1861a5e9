import { AwsError, type Call, type Members } from '../../call.ts';
import type { World } from '../../world.ts';

interface LogEvent {
  timestamp: number;
  message: string;
  ingestionTime: number;
  eventId: string;
}

interface Stream {
  name: string;
  createdAt: number;
  /** In order of time. */
  events: LogEvent[];
}

interface Group {
  name: string;
  createdAt: number;
  streams: Map<string, Stream>;
}

/**
 * CloudWatch Logs of the home account: groups per region, streams, events. Other accounts have no
 * groups.
 */
export class Logs {
  readonly world: World;
  /** By region and name. */
  readonly groups = new Map<string, Group>();
  private sequence = 0;

  constructor(world: World) {
    this.world = world;
    for (const name of world.contents.logGroups ?? []) this.createGroup(world.homeRegion, name);
  }

  /** Makes the group; does nothing where it exists. */
  createGroup(region: string, name: string): void {
    const key = `${region} ${name}`;
    if (!this.groups.has(key)) {
      this.groups.set(key, { name, createdAt: this.world.clock.now(), streams: new Map() });
    }
  }

  /** Removes the group with its streams. */
  removeGroup(region: string, name: string): void {
    this.groups.delete(`${region} ${name}`);
  }

  /** Whether the region has the group. */
  hasGroup(region: string, name: string): boolean {
    return this.groups.has(`${region} ${name}`);
  }

  /** Appends an event at a simulated time; makes group and stream where they are missing. */
  put(
    region: string,
    groupName: string,
    streamName: string,
    timestampMs: number,
    message: string,
  ): void {
    this.createGroup(region, groupName);
    const { streams } = this.groups.get(`${region} ${groupName}`) as Group;
    const now = Math.floor(this.world.clock.now());
    const stream = streams.get(streamName) ?? { name: streamName, createdAt: now, events: [] };
    streams.set(streamName, stream);
    const event: LogEvent = {
      timestamp: Math.floor(timestampMs),
      message,
      ingestionTime: now,
      eventId: `3${String(this.sequence++).padStart(55, '0')}`,
    };
    const later = stream.events.findLastIndex(({ timestamp }) => timestamp <= event.timestamp) + 1;
    stream.events.splice(later, 0, event);
  }

  /** The group that a call names. Throws AWS's errors. */
  group(input: Members, call: Call): Group {
    const { logGroupName, logGroupIdentifier } = input as Record<string, string | undefined>;
    if ((logGroupName === undefined) === (logGroupIdentifier === undefined)) {
      throw new AwsError(
        'InvalidParameterException',
        'Exactly one of logGroupName and logGroupIdentifier must be given.',
      );
    }
    const name =
      logGroupName ??
      logGroupIdentifier?.replace(/^arn:aws[^:]*:logs:[^:]*:\d*:log-group:/, '') ??
      '';
    const group = this.groups.get(`${call.region} ${name}`);
    if (!group || call.accountId !== this.world.accountId) {
      throw new AwsError('ResourceNotFoundException', 'The specified log group does not exist.');
    }
    return group;
  }

  /** The stream of a group. Throws AWS's error. */
  stream(group: Group, name: string): Stream {
    const stream = group.streams.get(name);
    if (!stream) {
      throw new AwsError('ResourceNotFoundException', 'The specified log stream does not exist.');
    }
    return stream;
  }
}
