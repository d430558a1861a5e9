import { AwsError, type Operation, type Service } from '../../call.ts';
import type { Ec2Store } from './store.ts';

const minute = 60_000;

/** `DeregisterImage`, and what takes an AMI out of use while it stays: its owner's alone. */
export function imageLifecycleOperations(store: Ec2Store): Service {
  const deregister: Operation = (input, call) => {
    const ami = store.findOwn(String(input['ImageId']), call);
    ami.state = 'deregistered';
    if (input['DeleteAssociatedSnapshots'] !== true) return { Return: true };
    for (const device of ami.devices) store.snapshots.delete(device.snapshot.id);
    return {
      Return: true,
      DeleteSnapshotResults: ami.devices.map((device) => ({
        SnapshotId: device.snapshot.id,
        ReturnCode: 'success',
      })),
    };
  };

  // Nobody may launch it any more, and all launch permissions go for good.
  const disable: Operation = (input, call) => {
    const ami = store.findOwn(String(input['ImageId']), call);
    if (ami.state !== 'available') throw unavailable(ami.id);
    ami.state = 'disabled';
    ami.permissions.set([], store.visibleAt());
    return { Return: true };
  };

  const enable: Operation = (input, call) => {
    const ami = store.findOwn(String(input['ImageId']), call);
    if (ami.state !== 'disabled') throw unavailable(ami.id);
    ami.state = 'available';
    return { Return: true };
  };

  const deprecate: Operation = (input, call) => {
    const ami = store.findOwn(String(input['ImageId']), call);
    const at = Math.round(Number(input['DeprecateAt']) / minute) * minute;
    const latest = new Date(call.now).setUTCFullYear(new Date(call.now).getUTCFullYear() + 10);
    if (at < call.now - minute || at > latest) {
      throw new AwsError(
        'InvalidParameterValue',
        `Value ( ${new Date(at).toISOString()} ) for parameter DeprecateAt is invalid.`,
      );
    }
    ami.deprecatedAt = at;
    return { Return: true };
  };

  const undeprecate: Operation = (input, call) => {
    store.findOwn(String(input['ImageId']), call).deprecatedAt = undefined;
    return { Return: true };
  };

  return {
    DeregisterImage: deregister,
    DisableImage: disable,
    EnableImage: enable,
    EnableImageDeprecation: deprecate,
    DisableImageDeprecation: undeprecate,
  };
}

function unavailable(id: string): AwsError {
  return new AwsError('InvalidAMIID.Unavailable', `The image ID '${id}' is no longer available`);
}
