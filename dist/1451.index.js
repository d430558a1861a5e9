export const id = 1451;

export const ids = [ 1451 ];

export const modules = {
  41451: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createKms: () => createKms
    });
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38752);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84198);
    var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63729);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51362);
    var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65461);
    function createKms({config, call}) {
      const client = new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_1__.p(config);
      return {
        key: async name => (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.MW)(call({
          service: "kms",
          operation: "DescribeKey",
          region: config.region,
          resource: name
        }, async () => {
          const answer = await client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_2__.s({
            KeyId: name
          }));
          const metadata = (0, _told_js__WEBPACK_IMPORTED_MODULE_3__.E)(answer.KeyMetadata, "KeyMetadata", answer);
          return {
            arn: (0, _told_js__WEBPACK_IMPORTED_MODULE_3__.E)(metadata.Arn, "KeyMetadata.Arn", answer),
            isAwsManaged: metadata.KeyManager === "AWS",
            spec: (0, _told_js__WEBPACK_IMPORTED_MODULE_3__.E)(metadata.KeySpec, "KeyMetadata.KeySpec", answer),
            state: (0, _told_js__WEBPACK_IMPORTED_MODULE_3__.E)(metadata.KeyState, "KeyMetadata.KeyState", answer)
          };
        })),
        keyPolicy: arn => (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.MW)(call({
          service: "kms",
          operation: "GetKeyPolicy",
          region: config.region,
          resource: arn
        }, async () => {
          const answer = await client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_4__.$({
            KeyId: arn
          }));
          return {
            text: (0, _told_js__WEBPACK_IMPORTED_MODULE_3__.E)(answer.Policy, "Policy", answer)
          };
        }))
      };
    }
  }
};