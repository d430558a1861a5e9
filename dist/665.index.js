export const id = 665;
export const ids = [665];
export const modules = {

/***/ 8665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSts: () => (/* binding */ createSts)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1695);

function createSts({ config, call }) {
    const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__.STSClient(config);
    return {
        callerIdentity: async () => {
            const identity = await call({ service: 'sts', operation: 'GetCallerIdentity', region: config.region }, () => client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__.GetCallerIdentityCommand({})));
            return { account: identity.Account ?? '', arn: identity.Arn ?? '' };
        },
    };
}


/***/ })

};
