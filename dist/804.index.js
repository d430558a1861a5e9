export const id = 804;

export const ids = [ 804 ];

export const modules = {
  3804: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createSsm: () => createSsm
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2024);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4897);
    function createSsm({config, call}) {
      const client = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_0__.j(config);
      return {
        parameters: async names => {
          const {Parameters} = await call({
            service: "ssm",
            operation: "GetParameters",
            region: config.region,
            resource: names.join(", ")
          }, () => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__.A({
            Names: names
          })));
          return names.map(name => Parameters?.find(one => one.Name === name || one.ARN === name)?.Value);
        }
      };
    }
  }
};