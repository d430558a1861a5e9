export const id = 3898;

export const ids = [ 3898 ];

export const modules = {
  93898: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createSts: () => createSts
    });
    var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30970);
    var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45760);
    var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65461);
    function createSts({config, call}) {
      const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__.i(config);
      return {
        callerIdentity: async () => call({
          service: "sts",
          operation: "GetCallerIdentity",
          region: config.region
        }, async () => {
          const identity = await client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__.z({}));
          return {
            account: (0, _told_js__WEBPACK_IMPORTED_MODULE_2__.E)(identity.Account, "Account", identity),
            arn: identity.Arn ?? ""
          };
        })
      };
    }
  }
};