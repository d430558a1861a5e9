export const id = 3898;

export const ids = [ 3898 ];

export const modules = {
  3898: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createSts: () => createSts
    });
    var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(970);
    var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5760);
    function createSts({config, call}) {
      const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__.i(config);
      return {
        callerIdentity: async () => {
          const identity = await call({
            service: "sts",
            operation: "GetCallerIdentity",
            region: config.region
          }, () => client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__.z({})));
          return {
            account: identity.Account ?? "",
            arn: identity.Arn ?? ""
          };
        }
      };
    }
  }
};