export const id = 882;

export const ids = [ 882 ];

export const modules = {
  882: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main,
      publishRest: () => publishRest
    });
    var _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11786);
    var _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38877);
    async function main(adapters) {
      const inputs = (0, _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__.TL)(adapters.runner.input);
      for (const name of (0, _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__.z_)(inputs, adapters.runner.input)) await adapters.runner.annotate("warning", `The input ${name} has no effect: \`command: ${inputs.command}\` does not read it.`);
      return (0, _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__.d1)(inputs, adapters);
    }
    async function publishRest({runner}) {
      await (0, _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__._g)((0, _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lF)(runner.input), runner);
    }
  }
};