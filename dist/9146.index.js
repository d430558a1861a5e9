export const id = 9146;

export const ids = [ 9146 ];

export const modules = {
  59146: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createS3: () => createS3
    });
    var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7995);
    var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13607);
    var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65461);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51362);
    function createS3({config, call}) {
      const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.Y({
        ...config,
        followRegionRedirects: true
      });
      return {
        keys: async (bucket, keyPrefix) => {
          const answer = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.MW)(call({
            service: "s3",
            operation: "ListObjectsV2",
            region: config.region,
            resource: bucket
          }, async () => {
            const listing = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__.u({
              Bucket: bucket,
              Prefix: keyPrefix
            }));
            (0, _told_js__WEBPACK_IMPORTED_MODULE_3__.E)(listing.Name, "Name", listing);
            return listing;
          }));
          return answer && {
            keys: (answer.Contents ?? []).flatMap(({Key}) => Key ?? []),
            isComplete: answer.IsTruncated !== true
          };
        }
      };
    }
  }
};