export const id = 552;
export const ids = [552];
export const modules = {

/***/ 6552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKms: () => (/* binding */ createKms)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);


function createKms({ config, call }) {
    const client = new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_1__/* .KMSClient */ .pgq(config);
    return {
        key: async (name) => {
            try {
                const { KeyMetadata } = await call({ service: 'kms', operation: 'DescribeKey', region: config.region, resource: name }, () => client.send(new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_1__/* .DescribeKeyCommand */ .spV({ KeyId: name })));
                return { arn: KeyMetadata?.Arn ?? '', isAwsManaged: KeyMetadata?.KeyManager === 'AWS', state: KeyMetadata?.KeyState ?? 'unknown' };
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error))
                    return undefined;
                throw error;
            }
        },
    };
}


/***/ })

};
