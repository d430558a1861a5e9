export const id = 8520;

export const ids = [ 8520 ];

export const modules = {
  78520: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createEc2: () => createEc2
    });
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21471);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35650);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24327);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2889);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67040);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69806);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10807);
    var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45116);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51362);
    var _raw_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26833);
    var _told_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65461);
    var _without_empty_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77094);
    function createEc2({config, call}) {
      const client = (0, _without_empty_js__WEBPACK_IMPORTED_MODULE_2__.C)(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_3__.g(config));
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
              const {output, set} = await call(target("DescribeImages", "ids" in query ? query.ids.join(", ") : void 0), () => (0, 
              _raw_body_js__WEBPACK_IMPORTED_MODULE_1__.y)(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_4__.j({
                ...asked,
                IncludeDisabled: true,
                ...next === void 0 ? {} : {
                  NextToken: next
                }
              }), command => client.send(command), "imagesSet"));
              const raw = partsOf(set, "imageId");
              amis.push(...(output.Images ?? []).map(image => amiOf(image, config.region, raw)));
              next = output.NextToken || void 0;
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
            const {output, set} = await call(target("DescribeSnapshots", ids.join(", ")), () => (0, 
            _raw_body_js__WEBPACK_IMPORTED_MODULE_1__.y)(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_5__.M({
              SnapshotIds: ids
            }), command => client.send(command), "snapshotSet"));
            const raw = partsOf(set, "snapshotId");
            return (output.Snapshots ?? []).map(snapshot => ({
              answer: raw.get(snapshot.SnapshotId ?? "") ?? {},
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
          const permissions = await call(target("DescribeImageAttribute", amiId), async () => {
            const answer = await client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_6__.O({
              ImageId: amiId,
              Attribute: "launchPermission"
            }));
            return (0, _told_js__WEBPACK_IMPORTED_MODULE_7__.E)(answer.LaunchPermissions, "launchPermission", answer);
          });
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
          await call(target("ModifyImageAttribute", amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__.F({
            ImageId: amiId,
            LaunchPermission
          })));
        },
        requireImdsV2: async amiId => {
          await call(target("ModifyImageAttribute", amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_8__.F({
            ImageId: amiId,
            ImdsSupport: {
              Value: "v2.0"
            }
          })));
        },
        undeprecate: async amiId => {
          await call(target("DisableImageDeprecation", amiId), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_9__.D({
            ImageId: amiId
          })));
        },
        enabledRegions: async () => {
          const {Regions} = await call(target("DescribeRegions"), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_10__.c({
            AllRegions: true
          })));
          return Object.fromEntries((Regions ?? []).map(({RegionName, OptInStatus}) => [ RegionName ?? "", OptInStatus !== "not-opted-in" ]));
        },
        tag: async (resourceIds, tags) => {
          const Tags = Object.entries(tags).map(([Key, Value]) => ({
            Key,
            Value
          }));
          await call(target("CreateTags", resourceIds.join(", ")), () => client.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_11__.R({
            Resources: resourceIds,
            Tags
          })));
        }
      };
    }
    function amiOf(image, region, raw) {
      return {
        answer: raw.get(image.ImageId ?? "") ?? {},
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
    function partsOf(list, id) {
      const parts = Array.isArray(list) ? list : [];
      return new Map(parts.map(part => [ String(part[id]), part ]));
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
  },
  26833: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => sendForJson,
      y: () => sendForSet
    });
    var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
    var _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18844);
    var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65461);
    function keepRawBody(command) {
      let text = "";
      const keep = next => async args => {
        const result = await next(args);
        const response = result.response;
        if (response?.body) {
          const bytes = await bytesOf(response.body);
          text = bytes.toString("utf8");
          response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([ bytes ]);
        }
        return result;
      };
      command.middlewareStack.addRelativeTo(keep, {
        name: "keepRawBody",
        relation: "after",
        toMiddleware: "deserializerMiddleware"
      });
      return {
        text: () => text
      };
    }
    async function bytesOf(body) {
      if (body instanceof Uint8Array) return Buffer.from(body);
      const chunks = [];
      for await (const chunk of body) chunks.push(chunk);
      return Buffer.concat(chunks);
    }
    async function sendForSet(command, send, name) {
      const body = keepRawBody(command);
      const output = await send(command);
      const [root] = Object.values(asXml(body.text(), output));
      const answer = withLists(root);
      return {
        output,
        set: Object.hasOwn(answer, name) ? answer[name] : (0, _told_js__WEBPACK_IMPORTED_MODULE_1__.E)(void 0, name, output)
      };
    }
    function asXml(text, {$metadata}) {
      try {
        return (0, _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_2__.parseXML)(text);
      } catch (cause) {
        throw Object.assign(new SyntaxError("the answer is no XML", {
          cause
        }), {
          $metadata
        });
      }
    }
    function withLists(node) {
      if (Array.isArray(node)) return node.map(withLists);
      if (typeof node !== "object" || node === null) return node;
      const {xmlns: _namespace, ...members} = node;
      const names = Object.keys(members);
      if (names.length === 1 && names[0] === "item") return [ members["item"] ].flat().map(withLists);
      return Object.fromEntries(Object.entries(members).map(([name, value]) => [ name.charAt(0).toLowerCase() + name.slice(1), withLists(value) ]));
    }
    async function sendForJson(command, send) {
      const body = keepRawBody(command);
      const output = await send(command);
      return {
        output,
        answer: JSON.parse(body.text())
      };
    }
  },
  77094: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => withoutEmpty
    });
    function withoutEmpty(client) {
      const leaveOut = next => args => next({
        ...args,
        input: filled(args.input) ?? {}
      });
      client.middlewareStack.add(leaveOut, {
        name: "withoutEmpty",
        step: "initialize"
      });
      return client;
    }
    function filled(value) {
      if (Array.isArray(value)) return value.length === 0 ? void 0 : value.map(filled);
      if (typeof value !== "object" || value === null || !isPlain(value)) return value;
      const members = Object.entries(value).map(([name, member]) => [ name, filled(member) ]).filter(([, member]) => member !== void 0);
      return members.length === 0 ? void 0 : Object.fromEntries(members);
    }
    function isPlain(value) {
      const prototype = Object.getPrototypeOf(value);
      return prototype === Object.prototype || prototype === null;
    }
  }
};