import { AwsError, type Members, type Operation, type Service } from '../../call.ts';
import type { Ami, LaunchPermission } from './ami.ts';
import type { Ec2Store } from './store.ts';

/** Which member of a ModifyImageAttribute request changes which attribute. */
const attributeOf: Record<string, string> = {
  LaunchPermission: 'launchPermission',
  ImdsSupport: 'imdsSupport',
  Description: 'description',
  ProductCodes: 'productCodes',
};
const listMembers: Record<string, keyof LaunchPermission> = {
  UserIds: 'UserId',
  UserGroups: 'Group',
  OrganizationArns: 'OrganizationArn',
  OrganizationalUnitArns: 'OrganizationalUnitArn',
};
const itemPatterns: Record<keyof LaunchPermission, RegExp> = {
  UserId: /^\d{12}$/,
  Group: /^all$/,
  OrganizationArn: /^arn:aws[a-z-]*:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/,
  OrganizationalUnitArn:
    /^arn:aws[a-z-]*:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/,
};

interface Change {
  add: LaunchPermission[];
  remove: LaunchPermission[];
}

/**
 * Reads both forms of the request: `LaunchPermission: {Add, Remove}`, and `OperationType` with
 * lists.
 */
function launchPermissionChange(input: Members): Change {
  const given = input['LaunchPermission'] as
    { Add?: LaunchPermission[]; Remove?: LaunchPermission[] } | undefined;
  const listed = Object.entries(listMembers).flatMap(([member, key]) =>
    ((input[member] ?? []) as string[]).map((value) => ({ [key]: value })),
  );
  const type = input['OperationType'] as string | undefined;
  if (listed.length > 0 && type === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter operationType');
  }
  if (type !== undefined && listed.length === 0) {
    throw new AwsError('InvalidParameterCombination', 'No attributes specified.');
  }
  return {
    add: [...(given?.Add ?? []), ...(type === 'add' ? listed : [])],
    remove: [...(given?.Remove ?? []), ...(type === 'remove' ? listed : [])],
  };
}

function checkItems(items: LaunchPermission[]): void {
  for (const item of items) {
    const entries = Object.entries(item) as [keyof LaunchPermission, string][];
    const [entry] = entries;
    if (entries.length !== 1 || !entry) {
      throw new AwsError(
        'InvalidParameterCombination',
        'Each launch permission must specify exactly one of userId, group, organizationArn, organizationalUnitArn',
      );
    }
    const [key, value] = entry;
    if (!itemPatterns[key].test(value)) {
      throw new AwsError(
        'InvalidAMIAttributeItemValue',
        `Invalid attribute item value "${value}" for ${key.charAt(0).toLowerCase()}${key.slice(1)} item type.`,
      );
    }
  }
}

const same = (a: LaunchPermission, b: LaunchPermission): boolean =>
  (Object.keys(itemPatterns) as (keyof LaunchPermission)[]).every((key) => a[key] === b[key]);

/** Adds launch permissions as EC2 allows them. Throws its errors for what can't be shared. */
export function addPermissions(store: Ec2Store, ami: Ami, add: LaunchPermission[]): void {
  checkItems(add);
  if (add.length > 0 && store.hasUnsharableKey(ami)) {
    throw new AwsError(
      'InvalidParameter',
      "Snapshots encrypted with the AWS Managed CMK can't be shared. Specify another snapshot.",
    );
  }
  if (add.some((item) => item.Group === 'all')) {
    throw new AwsError(
      'OperationNotPermitted',
      "You can't publicly share this image because block public access for AMIs is enabled for this account. To publicly share the image, you must call the DisableImageBlockPublicAccess API.",
    );
  }
  const current = ami.permissions.latest;
  const fresh = add.filter(
    (item, index) => ![...current, ...add.slice(0, index)].some((old) => same(old, item)),
  );
  ami.permissions.set([...current, ...fresh], store.visibleAt());
}

function modifyImageAttribute(store: Ec2Store): Operation {
  return (input, call) => {
    const ami = store.findOwn(String(input['ImageId']), call);
    const wanted = new Set([
      ...Object.keys(attributeOf)
        .filter((member) => input[member] !== undefined)
        .map((member) => attributeOf[member]),
      ...(Object.keys(listMembers).some((member) => input[member] !== undefined)
        ? ['launchPermission']
        : []),
      ...(input['Attribute'] === undefined ? [] : [input['Attribute'] as string]),
    ]);
    if (wanted.size > 1) {
      throw new AwsError(
        'InvalidParameterCombination',
        'Fields for multiple attribute types specified',
      );
    }
    // In no other state can attributes be changed (EC2's documented error list).
    if (ami.state !== 'available') {
      throw new AwsError(
        'InvalidAMIID.Unavailable',
        `The image ID '${ami.id}' is no longer available`,
      );
    }
    const value =
      ((input['ImdsSupport'] ?? input['Description']) as { Value?: string } | undefined)?.Value ??
      (input['Value'] as string | undefined);
    switch ([...wanted][0]) {
      case undefined:
        throw new AwsError('InvalidParameterCombination', 'No attributes specified.');
      case 'launchPermission': {
        const { add, remove } = launchPermissionChange(input);
        if (add.length + remove.length === 0) {
          throw new AwsError('InvalidParameterCombination', 'No attributes specified.');
        }
        checkItems(remove);
        addPermissions(store, ami, add);
        if (remove.length > 0) {
          ami.permissions.set(
            ami.permissions.latest.filter((old) => !remove.some((item) => same(old, item))),
            store.visibleAt(),
          );
        }
        break;
      }
      case 'imdsSupport':
        if (value !== 'v2.0') {
          throw new AwsError(
            'InvalidParameterValue',
            `Value ( ${value ?? ''} ) for parameter imdsSupport is invalid. Valid value: v2.0`,
          );
        }
        ami.imdsV2 = true;
        break;
      case 'description':
        ami.description = value ?? '';
        break;
      default:
        throw new AwsError(
          'InvalidParameterValue',
          `Value ( ${[...wanted][0] ?? ''} ) for parameter attribute is invalid. The attribute cannot be modified`,
        );
    }
    return {};
  };
}

function describeImageAttribute(store: Ec2Store): Operation {
  return (input, call) => {
    const ami = store.findOwn(String(input['ImageId']), call);
    const value = (text: string | undefined): Members =>
      text === undefined ? {} : { Value: text };
    const attributes: Record<string, () => Members> = {
      launchPermission: () => ({ LaunchPermissions: ami.permissions.at(call.now) }),
      imdsSupport: () => ({ ImdsSupport: value(ami.imdsV2 ? 'v2.0' : undefined) }),
      description: () => ({ Description: value(ami.description) }),
      bootMode: () => ({ BootMode: value(ami.bootMode) }),
      productCodes: () => ({ ProductCodes: ami.productCodes }),
      sriovNetSupport: () => ({ SriovNetSupport: value('simple') }),
      tpmSupport: () => ({ TpmSupport: {} }),
      kernel: () => ({ KernelId: {} }),
      ramdisk: () => ({ RamdiskId: {} }),
      uefiData: () => ({ UefiData: {} }),
      lastLaunchedTime: () => ({ LastLaunchedTime: {} }),
      deregistrationProtection: () => ({ DeregistrationProtection: value('disabled') }),
      blockDeviceMapping: () => {
        throw new AwsError(
          'AuthFailure',
          'Unauthorized attempt to access restricted resource',
          403,
        );
      },
    };
    const attribute = attributes[String(input['Attribute'])];
    if (!attribute) {
      throw new AwsError(
        'InvalidParameterValue',
        `Value ( ${String(input['Attribute'])} ) for parameter attribute is invalid. Unknown image attribute`,
      );
    }
    return { ImageId: ami.id, ...attribute() };
  };
}

/** ModifyImageAttribute and DescribeImageAttribute; both are the owner's alone. */
export function imageAttributeOperations(store: Ec2Store): Service {
  return {
    ModifyImageAttribute: modifyImageAttribute(store),
    DescribeImageAttribute: describeImageAttribute(store),
  };
}
