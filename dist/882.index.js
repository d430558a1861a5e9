export const id = 882;

export const ids = [ 882 ];

export const modules = {
  882: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1786);
    var _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
    async function main(adapters) {
      const inputs = (0, _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__.T)(adapters.runner.input);
      for (const name of (0, _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__.z)(inputs, adapters.runner.input)) await adapters.runner.annotate("warning", `The input ${name} has no effect: \`command: ${inputs.command}\` does not read it.`);
      return (0, _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__.d)(inputs, adapters);
    }
  }
};