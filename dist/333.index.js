export const id = 333;
export const ids = [333];
export const modules = {

/***/ 7333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7729);

/** The outputs that follow from the reports. */
function outputsOf(reports, manifest) {
    const amis = Object.fromEntries(reports.map((report) => [report.recipe, report.amis]));
    const only = reports.length === 1 ? reports[0] : undefined;
    return { amis, 'ami-id': only?.amis[only.homeRegion], manifest, result: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .worstResult */ .NG)(reports.map((report) => report.result)) };
}


/***/ })

};
