export const id = 4629;

export const ids = [ 4629 ];

export const modules = {
  4629: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      post: () => post
    });
    var _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1786);
    var _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
    var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3534);
    async function post(adapters) {
      const {runner} = adapters;
      if (runner.savedState(_state_js__WEBPACK_IMPORTED_MODULE_2__.Vi) === "") return true;
      return (0, _commands_dispatch_js__WEBPACK_IMPORTED_MODULE_0__.a)((0, _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__.T)(runner.input), adapters);
    }
  },
  3534: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bu: () => parseState,
      Vi: () => stateName,
      oN: () => StateKeeper
    });
    const stateName = "golden-ami";
    function parseState(text) {
      if (text === "") return;
      try {
        const state = JSON.parse(text);
        return state?.version === 1 && Array.isArray(state.builds) ? state : void 0;
      } catch {
        return;
      }
    }
    class StateKeeper {
      builds=new Map;
      onCancel;
      save;
      constructor(onCancel, save) {
        this.onCancel = onCancel;
        this.save = save;
      }
      async note(build) {
        this.builds.set(build.recipe, build);
        await this.write();
      }
      async forget(recipeName) {
        if (this.builds.delete(recipeName)) await this.write();
      }
      async write() {
        const state = {
          version: 1,
          onCancel: this.onCancel,
          builds: [ ...this.builds.values() ]
        };
        await this.save(stateName, JSON.stringify(state));
      }
    }
  }
};