export const id = 3445;

export const ids = [ 3445 ];

export const modules = {
  53445: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      manifestImage: () => manifestImage,
      outputsOf: () => outputsOf
    });
    var _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22378);
    var _meanings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58188);
    function manifestImage(report) {
      return {
        ...report,
        result: (0, _meanings_js__WEBPACK_IMPORTED_MODULE_1__.Pr)(report.fate).result
      };
    }
    function outputsOf(reports, manifest) {
      const amis = Object.fromEntries(reports.map(report => [ report.recipe, report.amis ]));
      const single = reports.length === 1 ? reports[0] : void 0;
      return {
        amis,
        "ami-id": single?.amis[single.homeRegion],
        manifest,
        result: (0, _outputs_images_js__WEBPACK_IMPORTED_MODULE_0__.NG)(reports.map(({fate}) => (0, 
        _meanings_js__WEBPACK_IMPORTED_MODULE_1__.Pr)(fate).result))
      };
    }
  }
};