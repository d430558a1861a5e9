export const id = 804;

export const ids = [ 804 ];

export const modules = {
  3804: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createSsm: () => createSsm
    });
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2024);
    var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6383);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
    function createSsm({config, call}) {
      const client = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__.j(config);
      return {
        parameter: async name => {
          try {
            const answer = await call({
              service: "ssm",
              operation: "GetParameter",
              region: config.region,
              resource: name
            }, () => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__.l({
              Name: name
            })));
            return answer.Parameter?.Value;
          } catch (error) {
            if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.c4)(error)) return;
            throw error;
          }
        }
      };
    }
  }
};