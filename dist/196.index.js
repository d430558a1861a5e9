export const id = 196;
export const ids = [196];
export const modules = {

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs)
/* harmony export */ });
/* unused harmony exports commands, inputDefinitions */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** The values of the input `command`. */
const commands = ['build'];
/** Every input: its default (action.yml has none, so that this is the one place) and the commands that read it. */
const inputDefinitions = {
    'command': { default: 'build', description: 'What to do: `build` makes the AMIs of the recipes real.', commands: ['build'] },
    'recipes': { default: 'recipes/*.yml', description: 'Recipe files: paths or globs relative to the workspace, separated by commas or line breaks.', commands: ['build'] },
    'role-to-assume': { default: '', description: 'ARN of the IAM role to assume with GitHub’s OIDC token (`permissions: id-token: write`). Without it the AWS credentials of the environment are used.', commands: ['build'] },
    'role-session-name': { default: '', description: 'Name of the role session in CloudTrail; without it `golden-ami-<run id>-<attempt>`.', commands: ['build'] },
    'role-duration-seconds': { default: '3600', description: 'Length of a role session in seconds, 900 to 43200; it is renewed by itself while waiting.', commands: ['build'] },
    'share': { default: 'false', description: '`true` releases the AMIs: launch permission for those of `shareWith`, release tags, pipeline record. `false` leaves private candidates.', commands: ['build'] },
    'force': { default: 'false', description: '`true` builds anew even where a fresh image with this content exists.', commands: ['build'] },
    'wait-minutes': { default: '340', description: 'How long to wait for AWS, in minutes, 0 to 7200. At the limit the builds go on and `result` is `started`; 0 starts and leaves.', commands: ['build'] },
    'on-cancel': { default: '', description: 'When the run is cancelled: `cancel` stops the builds that this run started, `keep` lets them go on for the next run to adopt. Without it `keep` on pull requests, else `cancel`.', commands: ['build'] },
    'logs': { default: 'failure', description: '`failure` shows the last lines of a failed build’s log, `none` fetches no logs.', commands: ['build'] },
};
/**
 * Reads all inputs; `read` gives an input's text, empty where it was not given. Throws one ActionError that names every
 * input with a mistake. Reads no file and logs nothing.
 */
function parseInputs(read) {
    const problems = [];
    const given = (name) => read(name).trim() || inputDefinitions[name].default;
    const oneOf = (name, choices) => {
        const text = given(name);
        const choice = choices.find((candidate) => candidate === text);
        if (choice === undefined)
            problems.push(`${name}: "${text}" is not one of ${choices.join(', ')}`);
        return choice ?? choices[0];
    };
    const boolean = (name) => {
        const text = given(name).toLowerCase();
        if (text !== 'true' && text !== 'false')
            problems.push(`${name}: "${text}" is not true or false`);
        return text === 'true';
    };
    const integer = (name, from, to) => {
        const text = given(name);
        const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
        if (!(value >= from && value <= to))
            problems.push(`${name}: "${text}" is not a whole number from ${String(from)} to ${String(to)}`);
        return value;
    };
    const list = (name) => {
        const items = given(name).split(/\n|,(?![^{\n]*\})/).map((item) => item.trim()).filter(Boolean);
        if (items.length === 0)
            problems.push(`${name}: names no file`);
        return items;
    };
    const inputs = {
        command: oneOf('command', commands),
        recipes: list('recipes'),
        credentials: credentials(given, integer, problems),
        share: boolean('share'),
        force: boolean('force'),
        waitMinutes: integer('wait-minutes', 0, 7200),
        onCancel: given('on-cancel') === '' ? undefined : oneOf('on-cancel', ['cancel', 'keep']),
        logs: oneOf('logs', ['failure', 'none']),
    };
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('input', `${problems.length === 1 ? 'One input is' : `${String(problems.length)} inputs are`} wrong: ${problems.join('; ').replaceAll(/\s+/g, ' ')}.`, 'Correct them in the step’s `with:`; the README’s table of inputs says what each takes.');
    }
    return inputs;
}
function credentials(given, integer, problems) {
    const roleArn = given('role-to-assume');
    const sessionName = given('role-session-name') || undefined;
    const durationSeconds = integer('role-duration-seconds', 900, 43_200);
    if (sessionName !== undefined && !/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
        problems.push(`role-session-name: "${sessionName}" is not 2 to 64 letters, digits or _+=,.@-`);
    }
    if (roleArn === '') {
        if (sessionName !== undefined)
            problems.push('role-session-name: has no use without role-to-assume');
        return { kind: 'ambient' };
    }
    if (!/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn)) {
        problems.push(`role-to-assume: "${roleArn}" is not the ARN of an IAM role (arn:aws:iam::<account>:role/<name>)`);
    }
    return { kind: 'oidc', roleArn, sessionName, durationSeconds };
}


/***/ }),

/***/ 8196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./src/commands/index.ts
/** Every command and where its code is; only the one that is asked for is loaded. */
const commandLoaders = {
    build: async () => (await Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 5042))).build,
};

// EXTERNAL MODULE: ./src/inputs.ts
var src_inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/main.ts


/** The main phase. Gives whether all went well; throws what stopped it. */
async function main(adapters) {
    const inputs = (0,src_inputs/* parseInputs */.TL)(adapters.runner.input);
    const command = await commandLoaders[inputs.command]();
    return command(inputs, adapters);
}


/***/ })

};
