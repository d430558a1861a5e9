export const id = 1535;

export const ids = [ 1535 ];

export const modules = {
  51535: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createIam: () => createIam
    });
    var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90561);
    var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76814);
    var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65461);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51362);
    function createIam({config, call}) {
      const client = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__.h(config);
      return {
        instanceProfile: async name => {
          const answer = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.MW)(call({
            service: "iam",
            operation: "GetInstanceProfile",
            region: config.region,
            resource: name
          }, async () => {
            const found = await client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__.Q({
              InstanceProfileName: name
            }));
            return (0, _told_js__WEBPACK_IMPORTED_MODULE_3__.E)(found.InstanceProfile, "InstanceProfile", found);
          }));
          return answer && {
            roles: answer.Roles?.length ?? 0
          };
        }
      };
    }
  }
};