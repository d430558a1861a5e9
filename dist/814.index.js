export const id = 814;
export const ids = [814];
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

/***/ 1147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The one JSON text of a value: members sorted by name, no white space; a member that is `undefined` counts as absent. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
    }
    return JSON.stringify(value ?? null);
}
/** SHA-256 over the canonical form, 64 hexadecimal digits. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(value)).digest('hex');
}
/** The part of a digest that goes into names: 12 hexadecimal digits. */
function shortDigest(digest) {
    return digest.slice(0, 12);
}


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildNumberOf),
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
const ended = new Set(['AVAILABLE', 'FAILED', 'CANCELLED', 'DEPRECATED', 'DISABLED', 'DELETED']);
/** Whether a build is still going on. A state that nobody knows counts as running: never as success. */
function isRunning(status) {
    return !ended.has(status);
}
/** Build number of an image build version ARN; 0 where it has none. */
function buildNumberOf(arn) {
    return Number(/\/(\d+)$/.exec(arn)?.[1] ?? 0);
}


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/digest.ts
var digest = __webpack_require__(1147);
// EXTERNAL MODULE: ./src/plan/image.ts
var plan_image = __webpack_require__(9710);
;// CONCATENATED MODULE: ./src/build/cancel.ts



/** Clocks of AWS and runner may differ by this much, in milliseconds. */
const skewMs = 60_000;
/**
 * Cancels a build that this run asked for. Where the answer to the start was lost, the build is looked for under the
 * number it was meant for. It is ours only if it began after our request: a token that is shared may have been answered
 * with a neighbour's build.
 */
async function cancelBuild(build, canceller) {
    const arn = build.imageBuildVersionArn ?? `${build.imageVersionArn}/${String(build.buildNumber)}`;
    const image = await canceller.image(arn);
    if (!image || image.createdAt < build.requestedAt - skewMs)
        return { kind: 'never-started', arn };
    if (!(0,plan_image/* isRunning */.W)(image.status))
        return { kind: 'ended', arn, status: image.status };
    try {
        await canceller.cancelBuild(arn, (0,digest/* digestOf */.ol)({ cancel: arn }));
        return { kind: 'cancelled', arn };
    }
    catch (error) {
        // The build may have ended in between; which error says so is documented nowhere.
        const now = error instanceof errors/* AwsCallError */.iQ ? await canceller.image(arn) : undefined;
        if (now && !(0,plan_image/* isRunning */.W)(now.status))
            return { kind: 'ended', arn, status: now.status };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/state.ts
var src_state = __webpack_require__(2462);
;// CONCATENATED MODULE: ./src/post.ts




/**
 * The post phase: what a cancelled main left running is stopped, if the run is to stop its builds. Silent where main
 * ended by itself. Gives whether all went well.
 */
async function post(adapters) {
    const { runner } = adapters;
    const state = (0,src_state/* parseState */.Bu)(runner.savedState(src_state/* stateName */.Vi));
    if (!state || state.builds.length === 0)
        return true;
    if (state.onCancel === 'keep') {
        for (const build of state.builds)
            runner.info(`${build.recipe}: ${build.imageBuildVersionArn ?? build.imageVersionArn} goes on; the next run with the same content adopts it.`);
        return true;
    }
    const { credentials } = (0,inputs/* parseInputs */.TL)(runner.input);
    const cancelled = await Promise.all(state.builds.map((build) => cancel(build, adapters, credentials)));
    return cancelled.every(Boolean);
}
async function cancel(build, { runner, connect }, credentials) {
    try {
        const result = await cancelBuild(build, connect(credentials, build.region));
        const said = { 'cancelled': 'cancelled', 'ended': `had ended (${result.status ?? ''}) before it could be cancelled`, 'never-started': 'was never started' }[result.kind];
        runner.info(`${build.recipe}: ${result.arn} ${said}.`);
        return true;
    }
    catch (error) {
        await runner.annotate('error', `${build.recipe}: the build was not cancelled and goes on: ${(0,errors/* describeError */.Uc)(error, runner.isDebug)}`);
        return false;
    }
}


/***/ }),

/***/ 2462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   Vi: () => (/* binding */ stateName),
/* harmony export */   oN: () => (/* binding */ StateKeeper)
/* harmony export */ });
/** Name under which the state is saved. */
const stateName = 'golden-ami';
/** Reads a saved state; `undefined` where there is none or it is another version's. */
function parseState(text) {
    if (text === '')
        return undefined;
    try {
        const state = JSON.parse(text);
        return state?.version === 1 && Array.isArray(state.builds) ? state : undefined;
    }
    catch {
        return undefined;
    }
}
/** Keeps the state of all builds of this run and saves it whole at every change. */
class StateKeeper {
    builds = new Map();
    onCancel;
    save;
    constructor(onCancel, save) {
        this.onCancel = onCancel;
        this.save = save;
    }
    /** Notes a build that is about to be started, or was. Resolves when it is on disk. */
    async note(build) {
        this.builds.set(build.recipe, build);
        await this.write();
    }
    /** Forgets a build that is over, or that nobody is to cancel. */
    async forget(recipe) {
        if (this.builds.delete(recipe))
            await this.write();
    }
    async write() {
        const state = { version: 1, onCancel: this.onCancel, builds: [...this.builds.values()] };
        await this.save(stateName, JSON.stringify(state));
    }
}


/***/ })

};
