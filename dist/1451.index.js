export const id = 1451;

export const ids = [ 1451 ];

export const modules = {
  1451: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createKms: () => createKms
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8752);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4198);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3729);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
    function createKms({config, call}) {
      const client = new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_1__.p(config);
      return {
        key: async name => {
          const answer = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.MW)(call({
            service: "kms",
            operation: "DescribeKey",
            region: config.region,
            resource: name
          }, () => client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_2__.s({
            KeyId: name
          }))));
          const metadata = answer?.KeyMetadata;
          return answer && {
            arn: metadata?.Arn ?? "",
            isAwsManaged: metadata?.KeyManager === "AWS",
            state: metadata?.KeyState ?? "unknown"
          };
        },
        keyPolicy: async arn => {
          const answer = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.MW)(call({
            service: "kms",
            operation: "GetKeyPolicy",
            region: config.region,
            resource: arn
          }, () => client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_3__.$({
            KeyId: arn
          }))));
          return answer && {
            text: answer.Policy ?? ""
          };
        }
      };
    }
  }
};