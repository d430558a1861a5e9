export const id = 2899;

export const ids = [ 2899 ];

export const modules = {
  52899: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createSsm: () => createSsm
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52024);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14318);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10505);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71362);
    var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65461);
    function createSsm({config, call}) {
      const client = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__.j(config);
      return {
        parameters: async names => {
          const parameters = await call({
            service: "ssm",
            operation: "GetParameters",
            region: config.region,
            resource: names.join(", ")
          }, async () => {
            const answer = await client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__.A({
              Names: names
            }));
            const {Parameters = [], InvalidParameters = []} = answer;
            return InvalidParameters.length > 0 ? Parameters : (0, _told_js__WEBPACK_IMPORTED_MODULE_2__.E)(Parameters.length > 0 ? Parameters : void 0, "Parameters", answer);
          });
          return names.map(name => parameters.find(one => one.Name === name || one.ARN === name)?.Value);
        },
        existing: async names => {
          const found = new Set;
          let token;
          do {
            const input = {
              ParameterFilters: [ {
                Key: "Name",
                Option: "Equals",
                Values: names
              } ],
              MaxResults: 50,
              ...token === void 0 ? {} : {
                NextToken: token
              }
            };
            const answer = await call({
              service: "ssm",
              operation: "DescribeParameters",
              region: config.region,
              resource: names.join(", ")
            }, () => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_3__.$(input)));
            for (const {Name} of answer.Parameters ?? []) if (Name !== void 0) found.add(Name);
            token = answer.NextToken;
          } while (token);
          return found;
        },
        associations: async document => {
          const found = [];
          let token;
          do {
            const input = {
              AssociationFilterList: [ {
                key: "Name",
                value: document
              } ],
              MaxResults: 50,
              ...token === void 0 ? {} : {
                NextToken: token
              }
            };
            const answer = await call({
              service: "ssm",
              operation: "ListAssociations",
              region: config.region,
              resource: document
            }, () => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_4__.I(input)));
            found.push(...(answer.Associations ?? []).map(associationOf));
            token = answer.NextToken;
          } while (token);
          return found;
        }
      };
    }
    function associationOf({AssociationId, AssociationName, Targets}) {
      return {
        name: AssociationName || AssociationId || "",
        targets: (Targets ?? []).map(target => ({
          key: target?.Key ?? "",
          values: target?.Values ?? []
        }))
      };
    }
  }
};