export const id = 8520;

export const ids = [ 8520 ];

export const modules = {
  8520: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createEc2: () => createEc2
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2889);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7040);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(807);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5116);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
    function createEc2({config, call}) {
      const client = new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__.g(config);
      const target = (operation, resource) => ({
        service: "ec2",
        operation,
        region: config.region,
        resource
      });
      return {
        amis: async query => {
          const amis = [];
          let next;
          const asked = "ids" in query ? {
            ImageIds: query.ids
          } : {
            Owners: [ query.owner ],
            Filters: Object.entries(query.filters).map(([Name, Values]) => ({
              Name,
              Values
            }))
          };
          try {
            do {
              const answer = await call(target("DescribeImages", "ids" in query ? query.ids.join(", ") : void 0), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__.j({
                ...asked,
                ...next === void 0 ? {} : {
                  NextToken: next
                }
              })));
              amis.push(...(answer.Images ?? []).map(image => amiOf(image, config.region)));
              next = answer.NextToken || void 0;
            } while (next !== void 0);
          } catch (error) {
            if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error) || (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.XQ)(error)) return [];
            throw error;
          }
          return amis;
        },
        snapshots: async ids => {
          if (ids.length === 0) return [];
          try {
            const answer = await call(target("DescribeSnapshots", ids.join(", ")), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__.M({
              SnapshotIds: ids
            })));
            return (answer.Snapshots ?? []).map(snapshot => ({
              snapshotId: snapshot.SnapshotId ?? "",
              isEncrypted: snapshot.Encrypted === true,
              ...snapshot.KmsKeyId === void 0 ? {} : {
                keyArn: snapshot.KmsKeyId
              },
              tags: tagsOf(snapshot.Tags)
            }));
          } catch (error) {
            if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error)) return [];
            throw error;
          }
        },
        launchPermissions: async amiId => {
          const answer = await call(target("DescribeImageAttribute", amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__.O({
            ImageId: amiId,
            Attribute: "launchPermission"
          })));
          const permissions = answer.LaunchPermissions ?? [];
          return {
            organizations: permissions.flatMap(permission => permission.OrganizationArn ?? []),
            organizationalUnits: permissions.flatMap(permission => permission.OrganizationalUnitArn ?? []),
            accounts: permissions.flatMap(permission => permission.UserId ?? []),
            isPublic: permissions.some(permission => permission.Group === "all")
          };
        },
        changeLaunchPermissions: async (amiId, {add, remove}) => {
          const LaunchPermission = {
            Add: permissionsOf(add),
            Remove: permissionsOf(remove)
          };
          await call(target("ModifyImageAttribute", amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.F({
            ImageId: amiId,
            LaunchPermission
          })));
        },
        requireImdsV2: async amiId => {
          await call(target("ModifyImageAttribute", amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.F({
            ImageId: amiId,
            ImdsSupport: {
              Value: "v2.0"
            }
          })));
        },
        enabledRegions: async () => {
          const {Regions} = await call(target("DescribeRegions"), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_6__.c({
            AllRegions: true
          })));
          return Object.fromEntries((Regions ?? []).map(({RegionName, OptInStatus}) => [ RegionName ?? "", OptInStatus !== "not-opted-in" ]));
        },
        tag: async (resourceIds, tags) => {
          const Tags = Object.entries(tags).map(([Key, Value]) => ({
            Key,
            Value
          }));
          await call(target("CreateTags", resourceIds.join(", ")), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_7__.R({
            Resources: resourceIds,
            Tags
          })));
        }
      };
    }
    function amiOf(image, region) {
      return {
        amiId: image.ImageId ?? "",
        region,
        name: image.Name ?? "",
        state: image.State ?? "unknown",
        ownerId: image.OwnerId ?? "",
        createdAt: image.CreationDate ?? "",
        ...image.DeprecationTime === void 0 ? {} : {
          deprecatedAt: image.DeprecationTime
        },
        rootDeviceName: image.RootDeviceName ?? "",
        architecture: image.Architecture ?? "",
        ...image.ImdsSupport === void 0 ? {} : {
          imdsSupport: image.ImdsSupport
        },
        productCodes: (image.ProductCodes ?? []).flatMap(code => code.ProductCodeId ?? []),
        tags: tagsOf(image.Tags),
        volumes: (image.BlockDeviceMappings ?? []).flatMap(({DeviceName, Ebs}) => Ebs ? [ {
          device: DeviceName ?? "",
          ...Ebs.SnapshotId === void 0 ? {} : {
            snapshotId: Ebs.SnapshotId
          },
          sizeGiB: Ebs.VolumeSize ?? 0,
          isEncrypted: Ebs.Encrypted === true
        } ] : [])
      };
    }
    function tagsOf(tags) {
      return Object.fromEntries((tags ?? []).map(({Key, Value}) => [ Key ?? "", Value ?? "" ]));
    }
    function permissionsOf(permissions) {
      return [ ...permissions.organizations.map(OrganizationArn => ({
        OrganizationArn
      })), ...permissions.organizationalUnits.map(OrganizationalUnitArn => ({
        OrganizationalUnitArn
      })), ...permissions.accounts.map(UserId => ({
        UserId
      })), ...permissions.isPublic ? [ {
        Group: "all"
      } ] : [] ];
    }
  }
};