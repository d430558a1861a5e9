export const id = 4629;

export const ids = [ 4629 ];

export const modules = {
  84629: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      post: () => post
    });
    var _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11786);
    var _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38877);
    var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3534);
    async function post(adapters) {
      const {runner} = adapters;
      if (runner.savedState(_state_js__WEBPACK_IMPORTED_MODULE_2__.Vi) === "") return true;
      return (0, _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__.a2)((0, _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__.TL)(runner.input), adapters);
    }
  }
};