export const id = 4113;

export const ids = [ 4113 ];

export const modules = {
  14113: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => textOf,
      publish: () => publish
    });
    var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60608);
    async function publish(outputs, setOutput) {
      for (const [name, value] of Object.entries(outputs)) await setOutput(name, textOf(value));
    }
    function textOf(value) {
      return typeof value === "string" ? value : value === void 0 ? "" : (0, _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__.a)(value);
    }
  }
};