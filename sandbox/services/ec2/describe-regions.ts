import { AwsError, type Members, type Operation } from '../../call.ts';
import type { World } from '../../world.ts';
import { checkFilters, passes } from './filters.ts';

/** DescribeRegions: the enabled ones, all on demand, and any that is named. */
export function describeRegions({ optIn }: World): Operation {
  return (input) => {
    const names = input['RegionNames'] as string[] | undefined;
    const filters = input['Filters'] as Members[] | undefined;
    const known = [...optIn.enabled, ...optIn.disabled];
    const unknown = names?.find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw new AwsError('InvalidParameterValue', `Invalid region: ${unknown}`);
    }
    checkFilters(filters, ['endpoint', 'opt-in-status', 'region-name']);
    const shown = names?.length ? names : input['AllRegions'] === true ? known : optIn.enabled;
    const regions = shown.map((RegionName) => ({
      RegionName,
      Endpoint: `ec2.${RegionName}.amazonaws.com`,
      OptInStatus: optIn.optInStatus(RegionName),
    }));
    return {
      Regions: regions.filter((one) =>
        passes(
          filters,
          (name) =>
            ({
              'endpoint': [one.Endpoint],
              'opt-in-status': [one.OptInStatus],
              'region-name': [one.RegionName],
            })[name],
        ),
      ),
    };
  };
}
