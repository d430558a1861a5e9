export const id = 42;
export const ids = [42];
export const modules = {

/***/ 5042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/outputs.ts
var outputs = __webpack_require__(7729);
// EXTERNAL MODULE: ./src/plan/digest.ts
var plan_digest = __webpack_require__(1147);
;// CONCATENATED MODULE: ./src/plan/lock.ts

/** Writes down what a recipe means with these facts. Pure. */
function makeLock(recipe, facts) {
    const resolvedAt = new Date(facts.now).toISOString();
    const components = recipe.components.map((component) => {
        const parameters = component.parameters;
        if (component.kind === 'managed') {
            const arn = facts.managed[managedKey(component)];
            if (arn === undefined)
                throw new Error(`managed component ${managedKey(component)} is not resolved`);
            return { kind: 'managed', name: component.name, arn, parameters };
        }
        const digest = (0,plan_digest/* digestOf */.ol)({ data: component.document.data, platform: recipe.platform });
        const name = `golden-ami-${slug(component.document.name)}-${(0,plan_digest/* shortDigest */.VK)(digest)}`;
        return { kind: 'document', file: component.document.file, arn: addressOf(recipe, 'component', `${name}/1.0.0/1`), name, digest, parameters };
    });
    const volumeGiB = Math.max(recipe.volume.size, facts.parent.snapshotGiB);
    const content = {
        parent: recipe.parent,
        documents: components.map((component) => (component.kind === 'document' ? { name: component.name, digest: component.digest, parameters: component.parameters } : { managed: component.name, parameters: component.parameters })),
        volumeGiB: recipe.volume.size,
        userData: recipe.userData?.text,
        keepSsmAgent: recipe.keepSsmAgent,
        homeKey: facts.keys[recipe.homeRegion],
    };
    return {
        version: 1,
        recipe: recipe.name,
        file: recipe.file,
        platform: recipe.platform,
        account: recipe.account,
        homeRegion: recipe.homeRegion,
        regions: recipe.regions,
        resolvedAt,
        ...(facts.force ? { notBefore: resolvedAt } : {}),
        parent: facts.parent,
        volumeGiB,
        components,
        keys: facts.keys,
        contentDigest: (0,plan_digest/* digestOf */.ol)(content),
        digest: (0,plan_digest/* digestOf */.ol)({
            ...content,
            volumeGiB,
            parentImage: facts.parent.image,
            rootDeviceName: facts.parent.rootDeviceName,
            managed: components.flatMap((component) => (component.kind === 'managed' ? [component.arn] : [])),
        }),
    };
}
/** How `ResolvedFacts.managed` names a component. */
function managedKey(component) {
    return `${component.name}/${component.version}`;
}
/** ARN of a resource of the recipe's account, known beforehand since our names are slugs already. */
function addressOf(at, type, tail) {
    return `arn:${partitionOf(at.homeRegion)}:imagebuilder:${at.homeRegion}:${at.account}:${type}/${tail}`;
}
/** Partition of a region, as ARNs name it. */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
/** Image Builder's own rule for ARNs: lower case; spaces and underscores become hyphens. Everything else that a file name may hold becomes one, too. */
function slug(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./src/plan/tags.ts
/** The tags that golden-ami sets. They are hints that speed up a search, never proof: a pull request's code wrote some of them. */
const tagNames = {
    recipe: 'golden-ami:recipe',
    digest: 'golden-ami:digest',
    contentDigest: 'golden-ami:content-digest',
    parent: 'golden-ami:parent',
    repository: 'golden-ami:repository',
    commit: 'golden-ami:commit',
    run: 'golden-ami:run',
    releasedAt: 'golden-ami:released-at',
    releasedBy: 'golden-ami:released-by',
    /** Set last of all on a release: who sees it may trust the rest to be done. */
    type: 'Type',
};
/** Value of the tag `Type` on a released AMI. */
const releasedType = 'golden-ami';
/** Tags that say what is in an image. Image Builder sets them; they are the same for every run that wants this content. */
function contentTags(lock) {
    return {
        [tagNames.recipe]: lock.recipe,
        [tagNames.digest]: lock.digest,
        [tagNames.contentDigest]: lock.contentDigest,
        [tagNames.parent]: lock.parent.image,
    };
}
/** Names of `contentTags`. */
const contentTagNames = [tagNames.recipe, tagNames.digest, tagNames.contentDigest, tagNames.parent];
/** Tags that tell where an image came from, set by the run that started it. */
function originTags(origin) {
    const tags = { [tagNames.repository]: origin.repository, [tagNames.commit]: origin.commit, [tagNames.run]: origin.run };
    return Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ''));
}

;// CONCATENATED MODULE: ./src/plan/wanted.ts



/** AMI name with Image Builder's own token for the time of the build; it refuses a name without. */
function amiNameTemplate(recipeName) {
    return `${recipeName} {{ imagebuilder:buildDate }}`;
}
/** The infrastructure configuration of a recipe: it depends on the file alone, so it can be asked for before AWS has answered anything. */
function infrastructureOf(recipe) {
    const from = recipe.infrastructure;
    const content = {
        instanceProfileName: from.instanceProfile,
        instanceTypes: from.instanceTypes,
        ...(from.subnet === undefined ? {} : { subnetId: from.subnet, securityGroupIds: from.securityGroups }),
        ...(from.logBucket === undefined ? {} : { logging: { s3Logs: { s3BucketName: from.logBucket, s3KeyPrefix: 'golden-ami' } } }),
        ...(from.snsTopic === undefined ? {} : { snsTopicArn: from.snsTopic }),
        terminateInstanceOnFailure: true,
        instanceMetadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
    };
    const name = `golden-ami-${(0,plan_digest/* shortDigest */.VK)((0,plan_digest/* digestOf */.ol)(content))}`;
    // Tags of the organization are not in the name: a change of theirs is no reason to rebuild (ADR 0005).
    return { request: { name, ...content, resourceTags: recipe.tags }, arn: addressOf(recipe, 'infrastructure-configuration', name) };
}
/** What a lock asks of AWS. Pure. */
function wantedOf(recipe, lock) {
    const name = `${lock.recipe}-${(0,plan_digest/* shortDigest */.VK)(lock.digest)}`;
    const homeKey = lock.keys[lock.homeRegion] ?? '';
    const tags = { ...recipe.tags, ...contentTags(lock) };
    const infrastructure = infrastructureOf(recipe);
    const documents = new Map(recipe.components.flatMap((component) => (component.kind === 'document' ? [[component.document.file, component.document]] : [])));
    const components = new Map();
    for (const component of lock.components) {
        if (component.kind === 'managed')
            continue;
        const document = documents.get(component.file);
        if (!document)
            throw new Error(`${component.file} is in the lock but not in ${recipe.file}`);
        const request = { name: component.name, semanticVersion: '1.0.0', platform: lock.platform, data: document.data, tags: { ...recipe.tags } };
        if (document.description !== undefined)
            request.description = document.description;
        components.set(component.arn, { request, document });
    }
    const additional = {};
    // Where Image Builder itself installed the agent it takes it out again unless it is told not to.
    if (recipe.keepSsmAgent)
        additional.systemsManagerAgent = { uninstallAfterBuild: false };
    if (recipe.userData)
        additional.userDataOverride = Buffer.from(recipe.userData.text, 'utf8').toString('base64');
    const imageRecipe = {
        name,
        semanticVersion: '1.0.0',
        parentImage: lock.parent.image,
        components: lock.components.map((component) => {
            const parameters = Object.entries(component.parameters).sort(([a], [b]) => (a < b ? -1 : 1)).map(([parameter, value]) => ({ name: parameter, value: [value] }));
            return { componentArn: component.arn, ...(parameters.length > 0 ? { parameters } : {}) };
        }),
        blockDeviceMappings: [
            { deviceName: lock.parent.rootDeviceName, ebs: { volumeSize: lock.volumeGiB, volumeType: 'gp3', encrypted: true, kmsKeyId: homeKey, deleteOnTermination: true } },
        ],
        ...(Object.keys(additional).length > 0 ? { additionalInstanceConfiguration: additional } : {}),
        ...(recipe.description === undefined ? {} : { description: recipe.description }),
        tags,
    };
    // Tags of the organization are set afterwards: in here a change of theirs would be another distribution, and a rebuild.
    const distributions = [...lock.regions].sort().map((region) => ({
        region,
        amiDistributionConfiguration: { name: amiNameTemplate(lock.recipe), kmsKeyId: lock.keys[region] ?? '', amiTags: contentTags(lock) },
    }));
    const distribution = { name: `golden-ami-${(0,plan_digest/* shortDigest */.VK)((0,plan_digest/* digestOf */.ol)(distributions))}`, distributions };
    const imageRecipeArn = addressOf(lock, 'image-recipe', `${name}/1.0.0`);
    const distributionArn = addressOf(lock, 'distribution-configuration', distribution.name);
    return {
        recipe,
        lock,
        shareWith: recipe.shareWith,
        components,
        imageRecipe,
        imageRecipeArn,
        infrastructure: infrastructure.request,
        infrastructureArn: infrastructure.arn,
        distribution,
        distributionArn,
        image: {
            imageRecipeArn,
            infrastructureConfigurationArn: infrastructure.arn,
            distributionConfigurationArn: distributionArn,
            imageTestsConfiguration: { imageTestsEnabled: true },
            ...(recipe.infrastructure.logGroup === undefined ? {} : { loggingConfiguration: { logGroupName: recipe.infrastructure.logGroup } }),
            tags,
        },
        imageVersionArn: addressOf(lock, 'image', `${name}/1.0.0`),
        pipelineArn: addressOf(lock, 'image-pipeline', lock.recipe),
    };
}

;// CONCATENATED MODULE: ./src/source/diagnostic.ts
/** A diagnostic of severity error. */
function error(at, rule, message, remedy) {
    return { ...at, severity: 'error', rule, message, remedy };
}
/** A diagnostic of severity warning. */
function warning(at, rule, message, remedy) {
    return { ...at, severity: 'warning', rule, message, remedy };
}
const isError = (diagnostic) => diagnostic.severity === 'error';
/** Each problem once, by file, line and column. A file that several recipes share is reported by each of them. */
function unique(diagnostics) {
    const byIdentity = new Map(diagnostics.map((one) => [JSON.stringify([one.file, one.line, one.column, one.rule, one.message]), one]));
    return [...byIdentity.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
}
/** Code unit order, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** A user's text in a message: on one line, quoted, not endless. */
function quote(text) {
    return JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text);
}

;// CONCATENATED MODULE: ./src/source/files.ts


/** Bytes. Recipes and documents are some kilobytes; what is larger was matched by mistake. */
const maxSize = 1024 * 1024;
/** Reads files of one repository, each once. Never follows a path out of it. */
class Files {
    #root;
    #realRoot;
    #texts = new Map();
    constructor(root) {
        this.#root = external_node_path_default().resolve(root);
        this.#realRoot = (0,promises_.realpath)(this.#root).catch(() => this.#root);
    }
    /** @param file relative to the repository's root, with `/` */
    read(file) {
        let text = this.#texts.get(file);
        if (text === undefined)
            this.#texts.set(file, (text = this.#load(file)));
        return text;
    }
    /** The texts of all files that were read, by their names. */
    async texts() {
        const read = await Promise.all([...this.#texts].map(async ([file, text]) => [file, await text]));
        return new Map(read.flatMap(([file, text]) => ('text' in text ? [[file, text.text]] : [])));
    }
    async #load(file) {
        try {
            const real = await (0,promises_.realpath)(external_node_path_default().join(this.#root, file));
            if (!isInside(await this.#realRoot, real)) {
                return { rule: 'path-leaves-repository', message: `${file} is a link to a place outside of the repository.`, remedy: 'Put the file itself there.' };
            }
            return await readText(real, file);
        }
        catch (cause) {
            return explainFailure(file, cause);
        }
    }
}
async function readText(real, file) {
    // Opening a named pipe would otherwise wait for its writer.
    const handle = await (0,promises_.open)(real, promises_.constants.O_RDONLY | promises_.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            return { rule: 'not-a-file', message: `${file} is not a file.`, remedy: 'Name a file.' };
        if (stat.size > maxSize)
            return { rule: 'file-size', message: `${file} has ${stat.size} bytes; more than 1 MiB is not read.`, remedy: 'Name a recipe, a component document or a text.' };
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile());
        if (text.includes('\0'))
            return { rule: 'encoding', message: `${file} has a NUL character in it.`, remedy: 'Save it as plain text.' };
        return { text };
    }
    finally {
        await handle.close();
    }
}
function explainFailure(file, cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { rule: 'missing-file', message: `${file} does not exist.`, remedy: 'Correct the path, or add the file.' };
        case 'EISDIR':
            return { rule: 'not-a-file', message: `${file} is a folder.`, remedy: 'Name a file.' };
        case 'ERR_ENCODING_INVALID_ENCODED_DATA':
            return { rule: 'encoding', message: `${file} is not UTF-8 text.`, remedy: 'Save it as UTF-8.' };
        default:
            return { rule: 'unreadable-file', message: `${file} can't be read (${code || String(cause)}).`, remedy: 'Check that it is a file that may be read.' };
    }
}
/** The file that a reference means, relative to the repository's root; undefined where it leaves the repository. */
function resolveReference(from, reference) {
    if (reference.includes('\\') || reference.includes('\0') || external_node_path_default().posix.isAbsolute(reference))
        return undefined;
    const file = external_node_path_default().posix.join(external_node_path_default().posix.dirname(from), reference);
    return file === '..' || file.startsWith('../') ? undefined : file;
}
/** Whether an absolute path lies in a folder. */
function isInside(folder, file) {
    const relative = external_node_path_default().relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
}

;// CONCATENATED MODULE: ./src/source/node.ts
/** Where a character of a scalar stands, counted from 0 in its text; the scalar itself where that can't be told. */
function locateIn({ at, text, body }, offset) {
    if (body === undefined)
        return at;
    const before = text.slice(0, offset);
    const lastBreak = before.lastIndexOf('\n');
    return { file: at.file, line: body.line + before.split('\n').length - 1, column: body.column + offset - lastBreak - 1 };
}
/** The node at a path, or undefined where there is none. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path)
        node = child(node, step);
    return node;
}
/** Where the value at a path stands, or the innermost of its parents that exists. */
function locate(root, path) {
    let node = root;
    let { at } = root;
    for (const step of path) {
        node = child(node, step);
        if (node === undefined)
            break;
        at = node.at;
    }
    return at;
}
/** Where the key at the end of a path stands, or the innermost of its parents that exists. */
function locateKey(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.at ?? locate(root, path);
}
/** The texts of a map's single values, right or wrong; none where there is no map. */
function textsOf(node) {
    if (node?.kind !== 'map')
        return {};
    return Object.fromEntries([...node.entries].flatMap(([key, { value }]) => (value.kind === 'scalar' ? [[key, value.text]] : [])));
}
/** `infrastructure.instanceTypes[1]` */
function renderPath(path) {
    return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');
}
/** The recipe language's `extends`: maps merge deeply, everything else replaces. */
function merge(base, over) {
    const entries = new Map(base.entries);
    for (const [key, entry] of over.entries) {
        const inherited = entries.get(key)?.value;
        const value = inherited?.kind === 'map' && entry.value.kind === 'map' ? merge(inherited, entry.value) : entry.value;
        entries.set(key, { at: entry.at, value });
    }
    return { kind: 'map', at: over.at, entries };
}
function child(node, step) {
    if (node?.kind === 'map')
        return node.entries.get(String(step))?.value;
    if (node?.kind === 'list')
        return node.items[Number(step)];
    return undefined;
}

;// CONCATENATED MODULE: ./src/recipe/parent.ts


const redHat = '309956199498';
const debian = '136693071363';
/** The same images without a product code: operating-systems.md section 1. */
const vendors = [
    { listing: 'prodview-kv5mi3ksb2mma', system: 'RHEL 8', parent: `{owner: "${redHat}", namePattern: "RHEL-8.*_HVM-*-x86_64-*-Hourly2-GP3"}` },
    { listing: 'prodview-dejj3fgvzazlg', system: 'RHEL 10', parent: `{owner: "${redHat}", namePattern: "RHEL-10.*_HVM*-x86_64-*-Hourly2-GP3"}` },
    { listing: 'prodview-g5rooj5oqzrw4', system: 'Debian 12', parent: `{owner: "${debian}", namePattern: "debian-12-amd64-*"}` },
    ...[['prodview-bd6o47htpbnoe', '2019'], ['prodview-dq4sxno5vuy7m', '2022'], ['prodview-g76csvka4r3by', '2025']].map(([listing = '', year = '']) => ({ listing, system: `Windows Server ${year}`, parent: `{owner: amazon, namePattern: "Windows_Server-${year}-English-Full-Base-*"}` })),
];
const marketplaceKeys = new Set(['marketplace', 'product', 'productid', 'productcode', 'listing']);
const marketplaceText = /^(prodview-|prod-|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|\/aws\/service\/marketplace\/|aws-marketplace$|679593333241$)/;
/** Names the vendor's own owner id where the parent is a Marketplace listing in any of its forms. */
function explainMarketplace(path, text) {
    if (path[0] !== 'parent' || path.length !== 2)
        return undefined;
    const key = String(path[1]).toLowerCase().replaceAll(/[-_]/g, '');
    if (!marketplaceKeys.has(key) && !marketplaceText.test(text))
        return undefined;
    const vendor = vendors.find(({ listing }) => text.includes(listing));
    return {
        rule: 'marketplace',
        message: 'A Marketplace listing puts its product code on every AMI made from it: each account that launches one must subscribe.',
        remedy: vendor
            ? `Take ${vendor.system} from its vendor: parent: ${vendor.parent}.`
            : `Take the same image from its vendor by \`owner\` and \`namePattern\`: Red Hat is "${redHat}", Debian "${debian}", Amazon Linux and Windows \`amazon\`.`,
    };
}
/** The one form that a merged recipe gives its parent, or why it is not one. */
function parseParent(root, values, homeRegion) {
    const forms = ['ssm', 'ami', 'image', 'owner'].filter((form) => values[form] !== undefined);
    const [form, second] = forms;
    const problem = (path, rule, message, remedy) => ({ diagnostics: [error(locateKey(root, path), rule, message, remedy)] });
    if (second !== undefined) {
        const first = locateKey(root, ['parent', form]);
        return problem(['parent', second], 'parent-form', `parent has \`${second}\` beside \`${form}\` (${first.file}:${first.line}).`, 'Keep one of them; maps of an `extends` chain are merged.');
    }
    if (form === undefined)
        return problem(['parent'], 'parent-form', 'parent names no image.', 'Write `ssm`, `ami`, `image`, or `owner` with `namePattern`.');
    const { ssm, ami, image, owner, namePattern, exclude } = values;
    for (const key of ['namePattern', 'exclude']) {
        if (owner === undefined && values[key] !== undefined)
            return problem(['parent', key], 'parent-form', `\`${key}\` means nothing beside \`${form}\`.`, 'Remove it, or write `owner` instead.');
    }
    if (ssm !== undefined)
        return { parent: { ssm }, diagnostics: [] };
    if (ami !== undefined)
        return { parent: { ami }, diagnostics: [] };
    if (image !== undefined) {
        const region = image.split(':')[3];
        if (homeRegion === undefined || region === homeRegion)
            return { parent: { image }, diagnostics: [] };
        return { diagnostics: [error(locate(root, ['parent', 'image']), 'parent-region', `The image is in ${region}, the recipe is built in ${homeRegion}.`, `Write ${homeRegion} in the ARN.`)] };
    }
    if (namePattern === undefined)
        return problem(['parent', 'owner'], 'parent-form', '`owner` needs `namePattern` beside it.', 'Write the pattern of the AMI names, like "RHEL-8.*_HVM-*-x86_64-*-Hourly2-GP3".');
    return { parent: { owner: owner, namePattern, exclude: exclude ?? [] }, diagnostics: [] };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/recipe/schema.ts

/** The message of an action is the id of its rule: value-rules.ts has the words. */
const rule = (id) => id;
const list = (item, description) => dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(item), dist/* description */.h_(description)), []);
const accountId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{12}$/, rule('account-id')));
const region = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z]{2,}(-[a-z]+)+-\d$/, rule('region')));
/** Names of AWSTOE parameters: image-builder.md section 10.1. */
const parameterName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z0-9_-]{3,128}$/, rule('parameter-name')));
const parameters = (description) => dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(parameterName, dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(1024, rule('parameter-length')))), dist/* description */.h_(description)), {});
const schema_parent = dist/* pipe */.FsL(dist/* strictObject */.rej({
    ssm: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?!\/aws\/service\/marketplace\/)/, rule('marketplace')), dist/* maxLength */.Ru6(1011, rule('ssm-parameter')), dist/* regex */.yGV(/^(\/[\w.-]+)+$|^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d*:parameter(\/[\w.-]+)+$/, rule('ssm-parameter')), dist/* description */.h_('Name (or ARN) of an SSM parameter that holds an AMI id, read in the home region.'))),
    ami: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/, rule('ami-id')), dist/* description */.h_('AMI id in the home region.'))),
    image: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(\d{12}|aws[a-z-]*|third-party):image\/[a-z0-9_-]+\/(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/, rule('image-arn')), dist/* description */.h_('Image Builder image ARN in the home region; `x` on the right of the version means the newest.'))),
    owner: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?!aws-marketplace$|679593333241$)/, rule('marketplace')), dist/* regex */.yGV(/^(\d{12}|amazon|self|aws-marketplace)$/, rule('ami-owner')), dist/* description */.h_('With `namePattern`: account id of the owner, `amazon` or `self`. The newest AMI by creation date is taken.'))),
    namePattern: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(rule('empty')), dist/* maxLength */.Ru6(128, rule('name-pattern')), dist/* description */.h_('AMI name; `*` and `?` stand for any text and any letter.'))),
    exclude: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(rule('empty')))), dist/* description */.h_('With `owner`: names that are passed over, same wildcards.'))),
}), dist/* description */.h_('What the image starts from. Exactly one form: `ssm`, `ami`, `image`, or `owner` with `namePattern`.'));
const component = dist/* strictObject */.rej({
    file: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(rule('empty')), dist/* description */.h_('AWSTOE component document, relative to the file in which this line stands.'))),
    managed: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9_-]+$/, rule('managed-name')), dist/* description */.h_('Name of a component that Amazon manages.'))),
    version: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/, rule('managed-version')), dist/* description */.h_('With `managed`: its version; `x.x.x` is the newest, which the plan fixes.'))),
    with: parameters('Values of parameters, for this component alone.'),
});
const infrastructure = dist/* pipe */.FsL(dist/* strictObject */.rej({
    instanceProfile: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w+=,.@-]{1,256}$/, rule('instance-profile')), dist/* description */.h_('Name of the instance profile (not its ARN, not the role).')),
    instanceTypes: list(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9-]+\.[a-z0-9-]+$/, rule('instance-type'))), 'Any of these with capacity is used; none leaves the choice to Image Builder.'),
    subnet: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^subnet-[0-9a-f]{8,17}$/, rule('subnet-id')), dist/* description */.h_('Subnet id; needs `securityGroups`. Without it the default VPC is used.'))),
    securityGroups: list(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sg-[0-9a-f]{8,17}$/, rule('security-group-id'))), 'Security group ids.'),
    logGroup: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w./#-]{1,512}$/, rule('log-group')), dist/* description */.h_('CloudWatch log group that exists already.'))),
    logBucket: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, rule('bucket')), dist/* description */.h_('S3 bucket for logs.'))),
    snsTopic: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}$/, rule('sns-topic')), dist/* description */.h_('ARN of a standard SNS topic.'))),
}), dist/* description */.h_('Where the build and test instances run.'));
const shareWith = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* strictObject */.rej({
    organizations: list(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^arn:aws[a-z-]*:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/, rule('organization-arn'))), 'Full ARNs, at most 25.'),
    organizationalUnits: list(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^arn:aws[a-z-]*:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/, rule('organizational-unit-arn'))), 'Full ARNs, at most 25.'),
    accounts: list(accountId, 'Account ids.'),
}), dist/* description */.h_('Who may launch the released AMIs. Nobody but the home account where it is missing.')), {});
const tags = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?!(?:[Aa][Ww][Ss]|golden-ami):|(?:CreatedBy|Ec2ImageBuilderArn|Name|Tags|Type)$)/, rule('reserved-tag')), dist/* regex */.yGV(/^[a-zA-Z0-9\s_.:/=+@-]{1,128}$/, rule('tag-key'))), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(256, rule('tag-value')))), dist/* description */.h_('Tags of everything that a build makes; at most 20.')), {});
/**
 * All keys of a recipe after its `extends` chain was merged, with their defaults: the one source of validation, of
 * `recipes/recipe.schema.json` and of the table in docs/recipes.md. What concerns several keys is in check.ts.
 */
const recipeSchema = dist/* strictObject */.rej({
    extends: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(rule('empty')), dist/* description */.h_('File whose keys this one starts from, relative to this file. Maps merge deeply, everything else replaces.'))),
    name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(3, rule('recipe-name')), dist/* maxLength */.Ru6(96, rule('recipe-name-length')), dist/* regex */.yGV(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('recipe-name')), dist/* description */.h_('Prefix of AMI names and name of the pipeline.')),
    description: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(rule('empty')), dist/* maxLength */.Ru6(255, rule('description-length')), dist/* description */.h_('For people: it is shown in the console and on the AMI.'))),
    platform: dist/* pipe */.FsL(dist/* picklist */.KIO(['Linux', 'Windows']), dist/* description */.h_('Of the parent image and of all components.')),
    parent: schema_parent,
    volume: dist/* pipe */.FsL(dist/* strictObject */.rej({ size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(rule('volume-size')), dist/* minValue */.Wwf(1, rule('volume-size')), dist/* maxValue */.cGV(16_000, rule('volume-size')), dist/* description */.h_('GiB; raised to the size of the parent\'s snapshot where that is larger.')) }), dist/* description */.h_('The encrypted root volume.')),
    components: list(component, 'What is installed and tested, in the order in which it runs; at most 20.'),
    userData: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq(rule('empty')), dist/* description */.h_('File that replaces Image Builder\'s own user data, relative to the file in which this line stands.'))),
    keepSsmAgent: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether the SSM agent stays in the image where Image Builder had to install it.')), true),
    account: dist/* pipe */.FsL(accountId, dist/* description */.h_('Account that builds and owns the AMIs.')),
    homeRegion: dist/* pipe */.FsL(region, dist/* description */.h_('Region that builds; one of `regions`.')),
    regions: dist/* pipe */.FsL(dist/* array */.YOg(region), dist/* nonEmpty */.hq(rule('empty-list')), dist/* description */.h_('Regions that get the AMI.')),
    key: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?!alias\/aws\/)/, rule('aws-managed-key')), dist/* regex */.yGV(/^alias\/[\w/-]{1,250}$/, rule('key-alias')), dist/* description */.h_('Alias of the customer-managed KMS key, the same in every region.')),
    shareWith,
    infrastructure,
    requireImdsV2: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether instances of the AMI accept IMDSv2 only.')), true),
    rebuild: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* strictObject */.rej({ maxAgeDays: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(rule('max-age')), dist/* minValue */.Wwf(1, rule('max-age')), dist/* maxValue */.cGV(3650, rule('max-age')), dist/* description */.h_('An image that is older is built again though nothing changed.')), 7) }), dist/* description */.h_('When an image is built again.')), {}),
    tags,
    parameters: parameters('Values for every component document that declares the name.'),
});
/** One entry of `components`. */
const componentSchema = component;

;// CONCATENATED MODULE: ./src/source/nearest.ts
/** The known word that was probably meant: at most a third of the letters differ. */
function nearest(word, known) {
    let best;
    let fewest = Math.max(1, Math.floor(Math.min(word.length, 100) / 3)) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= fewest)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest)
            [best, fewest] = [candidate, edits];
    }
    return best;
}
/** Levenshtein: letters to insert, delete or replace. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 0; i < a.length; i++) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++)
            next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + Number(a[i] !== b[j])));
        row = next;
    }
    return row[b.length];
}

;// CONCATENATED MODULE: ./src/recipe/value-rules.ts
/** What is wrong with a value and what to write instead, by the id that schema.ts gives to each of its checks. */
const valueRules = {
    'account-id': { message: 'is not an AWS account id', remedy: 'Write its 12 digits, zeros in front included.' },
    'ami-id': { message: 'is not an AMI id', remedy: 'Write `ami-` and 17 (or 8) hexadecimal digits.' },
    'ami-owner': { message: 'is not an owner of AMIs', remedy: 'Write an account id of 12 digits, `amazon` or `self`.' },
    'aws-managed-key': { message: 'is a key that AWS manages; what it encrypts can\'t be shared with other accounts', remedy: 'Name the alias of a customer-managed key.' },
    bucket: { message: 'is not the name of an S3 bucket', remedy: 'Write the name alone: 3 to 63 lower-case letters, digits, hyphens, dots; no `s3://`.' },
    'description-length': { message: 'is longer than the 255 characters that EC2 allows', remedy: 'Shorten it.' },
    empty: { message: 'is empty', remedy: 'Write a value or remove the key.' },
    'empty-list': { message: 'has no entry', remedy: 'Write at least one.' },
    'image-arn': { message: 'is not the ARN of an Image Builder image', remedy: 'Write `arn:aws:imagebuilder:<region>:<aws or account id>:image/<name>/<version>`; everything right of the first `x` of a version must be `x`.' },
    'instance-profile': { message: 'is not the name of an instance profile', remedy: 'Write the name of the profile: not its ARN, not a path.' },
    'instance-type': { message: 'is not an instance type', remedy: 'Write one like `m6i.large`.' },
    'key-alias': { message: 'is not the alias of a key', remedy: 'Write `alias/` and the name: an alias is the same text in every region, an ARN or key id is not.' },
    'log-group': { message: 'is not the name of a CloudWatch log group', remedy: 'Write its name, not its ARN: letters, digits, `_ - / . #`.' },
    'managed-name': { message: 'is not the name of a component that Amazon manages', remedy: 'Write the name alone, like `update-windows`; own documents are `file:`.' },
    'managed-version': { message: 'is not a component version', remedy: 'Write `1.2.3`, `1.2.3/1`, or `x` for what may move: `1.2.x`, `1.x.x`, `x.x.x`.' },
    marketplace: { message: 'is a Marketplace form; its product code would stay on every AMI made from it', remedy: 'Name the vendor\'s own AMIs by `owner` and `namePattern`.' },
    'max-age': { message: 'is not a number of days', remedy: 'Write a whole number from 1 to 3650.' },
    'name-pattern': { message: 'is longer than any AMI name', remedy: 'Write at most 128 characters.' },
    'organization-arn': { message: 'is not the ARN of an organization', remedy: 'Write the full ARN, `arn:aws:organizations::<management account>:organization/o-…`; `aws organizations describe-organization` shows it.' },
    'organizational-unit-arn': { message: 'is not the ARN of an organizational unit', remedy: 'Write the full ARN, `arn:aws:organizations::<management account>:ou/o-…/ou-…`.' },
    'parameter-length': { message: 'is longer than the 1024 characters that Image Builder allows for a parameter', remedy: 'Shorten it, or have the component read it from SSM or S3.' },
    'parameter-name': { message: 'is not the name of a component parameter', remedy: 'Write 3 to 128 letters, digits, `_` or `-`.' },
    'recipe-name': { message: 'is not a name that Image Builder leaves as it is', remedy: 'Write at least 3 lower-case letters, digits and single hyphens, like `al-2023`.' },
    'recipe-name-length': { message: 'is too long: with the build date after it, an AMI name has at most 127 characters', remedy: 'Write at most 96 characters.' },
    region: { message: 'is not an AWS region', remedy: 'Write one like `us-east-1`.' },
    'reserved-tag': { message: 'is a tag that AWS or golden-ami writes itself', remedy: 'Choose another key: `aws:…`, `golden-ami:…`, CreatedBy, Ec2ImageBuilderArn, Name, Tags and Type are taken.' },
    'security-group-id': { message: 'is not a security group id', remedy: 'Write `sg-` and its hexadecimal digits.' },
    'sns-topic': { message: 'is not the ARN of a standard SNS topic', remedy: 'Write `arn:aws:sns:<region>:<account>:<name>`; FIFO topics are not supported by Image Builder.' },
    'ssm-parameter': { message: 'is not the name of an SSM parameter', remedy: 'Write its path from the first `/` (no `ssm:` in front), or its ARN.' },
    'subnet-id': { message: 'is not a subnet id', remedy: 'Write `subnet-` and its hexadecimal digits.' },
    'tag-key': { message: 'is not a tag key', remedy: 'Write 1 to 128 letters, digits, spaces or `_ . : / = + - @`.' },
    'tag-value': { message: 'is longer than the 256 characters of a tag value', remedy: 'Shorten it.' },
    'volume-size': { message: 'is not a volume size', remedy: 'Write whole GiB, 1 to 16000.' },
};

;// CONCATENATED MODULE: ./src/recipe/typed.ts





/** Checks a map against an object schema, key by key, so that one wrong key hides nothing about the others. */
function typed(root, schema, explain = () => undefined, top = []) {
    const diagnostics = [];
    const missing = [];
    const plain = toPlain(root, schema, (path, near) => {
        diagnostics.push(unknownKey(root, path, near, explain, top));
    });
    const values = {};
    for (const [key, entry] of Object.entries(schema.entries)) {
        const isGiven = Object.hasOwn(plain, key);
        if (!isGiven && !isOptional(entry)) {
            missing.push(missingKey(root, [key], top));
            continue;
        }
        const result = dist/* safeParse */.xLC(entry, plain[key]);
        if (result.success) {
            if (result.output !== undefined)
                values[key] = result.output;
            continue;
        }
        for (const issue of result.issues) {
            const path = [key, ...pathOf(issue)];
            if (issue.type.endsWith('object') && nodeAt(root, path) === undefined)
                missing.push(missingKey(root, path, top));
            else
                diagnostics.push(wrongValue(root, path, issue, explain, top));
        }
    }
    return { values, diagnostics, missing };
}
/**
 * JavaScript values for valibot. Where the schema wants text, the scalar's own text counts; elsewhere what YAML makes of it.
 * Keys that a strict schema does not know are told to `onUnknown`; a plain `object` schema leaves out what it does not name.
 * `path` is where node stands; it is changed on the way and left as it was.
 */
function toPlain(node, schema, onUnknown, path = []) {
    const wanted = schema?.wrapped ?? schema;
    switch (node.kind) {
        case 'scalar':
            return node.value !== null && (wanted?.type === 'string' || wanted?.type === 'picklist') ? node.text : node.value;
        case 'list':
            // valibot takes a list for a map; nothing is neither.
            if (wanted?.entries ?? wanted?.type === 'record')
                return null;
            return node.items.map((item, index) => {
                path.push(index);
                const plain = toPlain(item, wanted?.item, onUnknown, path);
                path.pop();
                return plain;
            });
        case 'map': {
            const entries = [];
            for (const [key, { value }] of node.entries) {
                const isKnown = wanted?.entries ? Object.hasOwn(wanted.entries, key) : wanted?.type !== 'record' || !unsafeKeys.has(key);
                path.push(key);
                if (isKnown)
                    entries.push([key, toPlain(value, wanted?.entries?.[key] ?? wanted?.value, onUnknown, path)]);
                else if (wanted?.type !== 'object')
                    onUnknown([...path], Object.keys(wanted?.entries ?? {}));
                path.pop();
            }
            return Object.fromEntries(entries);
        }
    }
}
/** valibot drops these from records without a word. */
const unsafeKeys = new Set(['__proto__', 'prototype', 'constructor']);
const isOptional = (schema) => schema.type === 'optional';
const pathOf = (issue) => (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
function unknownKey(root, path, known, explain, top) {
    const key = String(path.at(-1));
    const value = nodeAt(root, path);
    const special = explain([...top, ...path], value?.kind === 'scalar' ? value.text : '');
    const at = locateKey(root, path);
    if (special)
        return error(at, special.rule, special.message, special.remedy);
    const near = nearest(key, known);
    const where = path.length > 1 ? ` in ${renderPath([...top, ...path.slice(0, -1)])}` : '';
    const remedy = near ? `Did you mean \`${near}\`?` : known.length > 0 ? `Known keys: ${known.join(', ')}.` : 'Choose another name.';
    return error(at, 'unknown-key', `${quote(key)} is not a key${where}.`, remedy);
}
function missingKey(root, path, top) {
    return error(locate(root, path), 'missing-key', `\`${renderPath([...top, ...path])}\` is missing.`, 'Add it; a recipe may also have it from a file that it extends.');
}
function wrongValue(root, path, issue, explain, top) {
    const isKey = issue.path?.at(-1)?.origin === 'key';
    const at = isKey ? locateKey(root, path) : locate(root, path);
    const name = renderPath([...top, ...path]);
    const node = nodeAt(root, path);
    const text = isKey ? String(path.at(-1)) : node?.kind === 'scalar' ? node.text : '';
    const special = explain([...top, ...path], text);
    if (special)
        return error(at, special.rule, special.message, special.remedy);
    if (issue.kind === 'validation') {
        const { message, remedy } = valueRules[issue.message];
        return error(at, issue.message, `${name}: ${node?.kind === 'scalar' || isKey ? `${quote(text)} ` : ''}${message}.`, remedy);
    }
    if (issue.type === 'picklist') {
        const options = (issue.expected ?? '').replaceAll('"', '').replace(/^\(|\)$/g, '').split(' | ');
        const near = nearest(text, options);
        return error(at, 'wrong-value', `${name} is ${quote(text)}, not one of ${options.join(', ')}.`, near ? `Did you mean \`${near}\`?` : `Write ${options.join(' or ')}.`);
    }
    const wanted = wantedTypes[issue.type] ?? { name: issue.type, remedy: 'Write that.' };
    return error(at, 'wrong-type', `${name} is ${typeName(node)}, not ${wanted.name}.`, wanted.remedy);
}
const wantedTypes = {
    string: { name: 'a text', remedy: 'Write one value, in quotes where it has `: ` or ` #` in it.' },
    number: { name: 'a number', remedy: 'Write digits without quotes.' },
    boolean: { name: 'true or false', remedy: 'Write `true` or `false`, without quotes.' },
    array: { name: 'a list', remedy: 'Write `[…]`, or one `- …` per line.' },
    strict_object: { name: 'a map', remedy: 'Write `key: value` lines below it.' },
    object: { name: 'a map', remedy: 'Write `key: value` lines below it.' },
    record: { name: 'a map', remedy: 'Write `Name: value` lines below it.' },
};
function typeName(node) {
    if (node === undefined)
        return 'missing';
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    if (node.value === null)
        return 'empty';
    return typeof node.value === 'string' ? `the text ${quote(node.text)}` : quote(node.text).slice(1, -1);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/source/yaml.ts


/** Deeper than any recipe or component document, far from what a stack holds. */
const maxDepth = 64;
/** YAML tokens of a file; a component document of 16,000 characters has 5,000. Keeps 1 MiB of brackets under a second. */
const maxTokens = 200_000;
/** Values after aliases are followed; more than the tokens of any real file give. */
const maxValues = 100_000;
/** More syntax errors in one file help nobody. */
const maxErrors = 100;
/** Reads one YAML 1.2 document whose top is a map. Problems are diagnostics; never throws. */
function parseYaml(text, file) {
    const reader = new Reader(file);
    try {
        const root = reader.readText(text);
        return root ? { root, diagnostics: reader.diagnostics } : { diagnostics: reader.diagnostics };
    }
    catch (cause) {
        if (!(cause instanceof Stop))
            throw cause;
        return { diagnostics: reader.diagnostics };
    }
}
/** Ends the reading of a file; why is among the diagnostics. */
class Stop extends Error {
}
class Reader {
    diagnostics = [];
    #file;
    #lines = new yaml_dist/* LineCounter */.HN();
    /** The node of each anchor that is complete, how many values it stands for and how many levels it has. */
    #anchors = new Map();
    #values = 0;
    /** The last line with an error that leaves the meaning of the rest open. */
    #brokenLine = 0;
    #text = '';
    /** The deepest level below the node that is being read. */
    #deepest = 0;
    constructor(file) {
        this.#file = file;
    }
    readText(text) {
        this.#text = text;
        // uniqueKeys would compare every key with every other; #entries does it with a map.
        const composer = new yaml_dist/* Composer */.Dk({ uniqueKeys: false });
        // The composer's own handler makes an Error with its stack for each of what may be half a million problems.
        composer['onError'] = (source, code, message) => {
            this.#syntax(typeof source === 'number' ? source : Array.isArray(source) ? source[0] : source.offset, code, message);
        };
        const [document, second] = composer.compose(this.#tokens(text), true, text.length);
        for (const problem of document?.errors ?? [])
            this.#syntax(problem.pos[0], problem.code, problem.message);
        if (this.#brokenLine > 0)
            return undefined;
        if (second)
            this.#syntax(second.range[0], 'MULTIPLE_DOCS', '');
        const start = { file: this.#file, line: 1, column: 1 };
        const contents = document?.contents;
        if (!contents) {
            if (this.diagnostics.length === 0)
                this.#report(error(start, 'no-map', 'The file is empty.', 'Write a YAML map: keys with values.'));
            return undefined;
        }
        const root = this.#read(contents, start, 0);
        if (root.kind === 'map')
            return root;
        if (this.diagnostics.length === 0)
            this.#report(error(root.at, 'no-map', `The top of the file is ${root.kind === 'list' ? 'a list' : 'a single value'}, not a map.`, 'Write a YAML map: keys with values.'));
        return undefined;
    }
    *#tokens(text) {
        const parser = new yaml_dist/* Parser */.iX(this.#lines.addNewLine);
        this.#lines.addNewLine(0);
        let count = 0;
        for (const lexeme of new yaml_dist/* Lexer */.JG().lex(text)) {
            if (++count > maxTokens)
                this.#tooMuch(parser.offset, 'tokens', maxTokens);
            for (const token of parser.next(lexeme)) {
                if (token.type === 'error')
                    this.#syntax(token.offset, 'UNEXPECTED_TOKEN', `${token.message}: ${quote(token.source)}`);
                else
                    yield token;
            }
            // Document and scalar stand on the stack too.
            if (parser.stack.length > maxDepth + 2)
                this.#tooDeep(this.#locate(parser.offset));
        }
        yield* parser.end();
    }
    #read(yaml, parent, depth) {
        const at = yaml?.range ? this.#locate(yaml.range[0]) : parent;
        if (++this.#values > maxValues)
            this.#tooMuch(yaml?.range?.[0] ?? 0, 'values once its aliases are followed', maxValues);
        if (depth > maxDepth)
            this.#tooDeep(at);
        if ((0,yaml_dist/* isAlias */.Vj)(yaml))
            return this.#follow(yaml.source, yaml.range?.[0] ?? 0, depth);
        const [valuesBefore, deepestBefore] = [this.#values, this.#deepest];
        this.#deepest = depth;
        const node = this.#content(yaml, at, depth);
        const anchor = yaml !== null && 'anchor' in yaml ? yaml.anchor : undefined;
        if (anchor !== undefined)
            this.#anchors.set(anchor, { node, values: this.#values - valuesBefore, levels: this.#deepest - depth });
        this.#deepest = Math.max(deepestBefore, this.#deepest);
        return node;
    }
    #content(yaml, at, depth) {
        if ((0,yaml_dist/* isMap */.jh)(yaml))
            return { kind: 'map', at, entries: this.#entries(yaml.items, at, depth) };
        if ((0,yaml_dist/* isSeq */.oP)(yaml))
            return { kind: 'list', at, items: yaml.items.map((item) => this.#read(item, at, depth + 1)) };
        if ((0,yaml_dist/* isScalar */.jn)(yaml))
            return { kind: 'scalar', at, text: yaml.source ?? '', value: yaml.value, ...this.#body(yaml) };
        return { kind: 'scalar', at, text: '', value: null };
    }
    /** Where the letters of a scalar stand in the file, if they stand there as they are. */
    #body({ source, type, range }) {
        if (!source || !range)
            return {};
        const [start, end] = range;
        if (type === 'BLOCK_LITERAL') {
            const first = this.#text.indexOf('\n', start) + 1;
            const content = source.search(/\S/);
            if (first === 0 || content < 0)
                return {};
            // Indentation is what the file has more than the text, on the first line that is not empty.
            const breaks = source.slice(0, content).split('\n').length - 1;
            const { line } = this.#locate(first);
            const lineStart = this.#lines.lineStarts[line + breaks - 1] ?? first;
            const indent = this.#text.slice(lineStart).search(/\S/) - (content - source.lastIndexOf('\n', content) - 1);
            return { body: { line, column: indent + 1 } };
        }
        const inset = type === 'PLAIN' ? 0 : 1;
        if (this.#text.slice(start + inset, end - inset) !== source || source.includes('\n'))
            return {};
        const { line, column } = this.#locate(start + inset);
        return { body: { line, column } };
    }
    #entries(pairs, map, depth) {
        const entries = new Map();
        for (const pair of pairs) {
            const key = this.#read(pair.key, map, depth + 1);
            const value = this.#read(pair.value, key.at, depth + 1);
            if (key.kind !== 'scalar') {
                this.#report(error(key.at, 'key-type', `A ${key.kind} can't be a key.`, 'Write a text as key.'));
                continue;
            }
            const first = entries.get(key.text);
            if (first === undefined)
                entries.set(key.text, { at: key.at, value });
            else
                this.#report(error(key.at, 'duplicate-key', `${quote(key.text)} stands here a second time; the first is on line ${first.at.line}.`, 'Remove one of the two.'));
        }
        return entries;
    }
    #follow(name, offset, depth) {
        const at = this.#locate(offset);
        const anchor = this.#anchors.get(name);
        if (anchor === undefined) {
            this.#report(error(at, 'unknown-alias', `*${name} has no anchor before it.`, `Put &${name} before the value that is meant, further up and outside of it.`));
            return { kind: 'scalar', at, text: '', value: null };
        }
        this.#values += anchor.values;
        if (this.#values > maxValues)
            this.#tooMuch(offset, 'values once its aliases are followed', maxValues);
        if (depth + anchor.levels > maxDepth)
            this.#tooDeep(at);
        this.#deepest = Math.max(this.#deepest, depth + anchor.levels);
        return anchor.node;
    }
    #locate(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) };
    }
    #report(diagnostic) {
        if (this.diagnostics.push(diagnostic) >= maxErrors)
            throw new Stop();
    }
    #syntax(offset, code, message) {
        const at = this.#locate(offset);
        switch (code) {
            case 'MULTIPLE_DOCS':
                return this.#report(error(at, 'multiple-documents', 'A second YAML document begins here.', 'Remove the `---`, or make two files.'));
            case 'TAG_RESOLVE_FAILED':
                return this.#report(error(at, 'unknown-tag', `${message.slice(0, 200)}.`, 'Remove the tag: recipes need none.'));
            default:
                // One mistake has several consequences where it stands.
                if (at.line === this.#brokenLine)
                    return;
                this.#brokenLine = at.line;
                if (code === 'TAB_AS_INDENT')
                    return this.#report(error(at, 'tab-indent', 'A tab indents this line; YAML allows spaces only.', 'Replace the tab by spaces.'));
                return this.#report(error(at, 'yaml-syntax', `${message.slice(0, 200).replace(/\.$/, '')}.`, 'Check indentation, quotes and brackets on this line and the one above.'));
        }
    }
    #tooMuch(offset, what, most) {
        this.diagnostics.push(error(this.#locate(offset), 'too-many-values', `The file has more than ${most} ${what}.`, 'Make it smaller, or repeat less with aliases.'));
        throw new Stop();
    }
    #tooDeep(at) {
        this.diagnostics.push(error(at, 'deep-nesting', `Values are nested deeper than ${maxDepth} levels.`, 'Check brackets and indentation.'));
        throw new Stop();
    }
}

;// CONCATENATED MODULE: ./src/recipe/chain.ts







/** Reads recipe files and what they extend; each file is read and checked once. */
class Chains {
    #files;
    #read = new Map();
    constructor(files) {
        this.#files = files;
    }
    async read(file, extendedBy = []) {
        const { root, diagnostics } = await this.#recipeFile(file);
        if (root === undefined)
            return { files: [file], diagnostics };
        const base = root.entries.get('extends')?.value;
        if (base === undefined)
            return { merged: root, files: [file], diagnostics };
        // A wrong type, which is among the diagnostics.
        if (base.kind !== 'scalar' || base.text === '' || base.value === null)
            return { files: [file], diagnostics };
        const fail = (rule, message, remedy) => ({ files: [file], diagnostics: [...diagnostics, error(base.at, rule, message, remedy)] });
        const target = resolveReference(file, base.text);
        if (target === undefined)
            return fail('path-leaves-repository', `${quote(base.text)} leaves the repository.`, 'Write a path relative to this file, with `/`.');
        const chain = [...extendedBy, file];
        if (chain.includes(target))
            return fail('extends-cycle', `The files extend each other: ${[...chain.slice(chain.indexOf(target)), target].join(' → ')}.`, 'Remove one of the `extends`.');
        const text = await this.#files.read(target);
        if (!('text' in text))
            return fail(text.rule, text.message, text.remedy);
        const extended = await this.read(target, chain);
        const all = { files: [file, ...extended.files], diagnostics: [...diagnostics, ...extended.diagnostics] };
        return extended.merged === undefined ? all : { ...all, merged: merge(extended.merged, root) };
    }
    #recipeFile(file) {
        let read = this.#read.get(file);
        if (read === undefined)
            this.#read.set(file, (read = this.#parse(file)));
        return read;
    }
    async #parse(file) {
        const content = await this.#files.read(file);
        if (!('text' in content))
            return { diagnostics: [error({ file, line: 1, column: 1 }, content.rule, content.message, content.remedy)] };
        const { root, diagnostics } = parseYaml(content.text, file);
        if (root === undefined)
            return { diagnostics };
        // What is missing is known only when the chain is merged.
        return { root, diagnostics: [...diagnostics, ...typed(root, recipeSchema, explainMarketplace).diagnostics] };
    }
}
/** Where each key of a merged recipe stands, dotted below the top: `parent`, `parent.ssm`. */
function keyLocations(merged) {
    const locations = [];
    const visit = (map, prefix) => {
        for (const [key, { at, value }] of map.entries) {
            locations.push([prefix + key, at]);
            if (value.kind === 'map' && prefix === '')
                visit(value, `${key}.`);
        }
    };
    visit(merged, '');
    return Object.fromEntries(locations);
}

;// CONCATENATED MODULE: ./src/recipe/check.ts



/** AWS takes 30 tags on what a build makes; golden-ami's own need the rest. */
const maxTags = 20;
/** ARNs of organizations, and of units, in one launch permission: image-builder.md section 7.2. */
const maxShares = 25;
const maxAccounts = 1536;
/** Bytes. EC2's limit of user data before base64. */
const maxUserData = 16 * 1024;
/** What concerns several values of a merged recipe. Values that are wrong by themselves are absent and were reported. */
function checkValues(merged, { homeRegion, regions, infrastructure, shareWith, tags }) {
    const diagnostics = [];
    if (homeRegion && regions && !regions.includes(homeRegion)) {
        diagnostics.push(error(locate(merged, ['homeRegion']), 'home-region', `homeRegion ${homeRegion} is not one of regions.`, 'Add it to `regions`: Image Builder distributes to the region that builds, too.'));
    }
    if (infrastructure?.subnet && infrastructure.securityGroups.length === 0) {
        diagnostics.push(error(locateKey(merged, ['infrastructure', 'subnet']), 'subnet-without-security-group', '`subnet` needs `securityGroups`: Image Builder refuses one without the other.', 'Add the ids of security groups of the same VPC.'));
    }
    for (const path of [['regions'], ['infrastructure', 'instanceTypes'], ['infrastructure', 'securityGroups'], ['shareWith', 'organizations'], ['shareWith', 'organizationalUnits'], ['shareWith', 'accounts']]) {
        diagnostics.push(...duplicates(merged, path));
    }
    const counts = [
        [['shareWith', 'organizations'], shareWith?.organizations.length ?? 0, maxShares],
        [['shareWith', 'organizationalUnits'], shareWith?.organizationalUnits.length ?? 0, maxShares],
        [['shareWith', 'accounts'], shareWith?.accounts.length ?? 0, maxAccounts],
        [['tags'], Object.keys(tags ?? {}).length, maxTags],
    ];
    for (const [path, count, most] of counts) {
        if (count > most)
            diagnostics.push(error(locateKey(merged, path), 'too-many', `${path.join('.')} has ${count} entries; at most ${most} are possible.`, 'Remove some.'));
    }
    return diagnostics;
}
/** The text of the recipe's user data, where it has any. */
async function readUserData(merged, { userData }, files) {
    if (userData === undefined)
        return { files: [], diagnostics: [] };
    const at = locate(merged, ['userData']);
    const file = resolveReference(at.file, userData);
    const fail = (rule, message, remedy) => ({ files: file === undefined ? [] : [file], diagnostics: [error(at, rule, message, remedy)] });
    if (file === undefined)
        return fail('path-leaves-repository', `${quote(userData)} leaves the repository.`, 'Write a path relative to this file, with `/`.');
    const content = await files.read(file);
    if (!('text' in content))
        return fail(content.rule, content.message, content.remedy);
    const size = Buffer.byteLength(content.text);
    if (size === 0 || size > maxUserData)
        return fail('user-data-size', `${file} has ${size} bytes; EC2 takes 1 to ${maxUserData}.`, 'Move work into a component.');
    return { userData: { file, text: content.text }, files: [file], diagnostics: [] };
}
/**
 * Of recipes whose names Image Builder can't tell apart, all but the first. It makes lower case of a name and hyphens of
 * spaces and underscores: image-builder.md section 2.2.
 */
function checkNames(recipes) {
    const first = new Map();
    const diagnostics = new Map();
    for (const { file, merged } of recipes) {
        const name = nodeAt(merged, ['name']);
        if (name?.kind !== 'scalar' || name.text === '')
            continue;
        const slug = name.text.toLowerCase().replaceAll(/[ _]/g, '-');
        const other = first.get(slug);
        if (other === undefined)
            first.set(slug, file);
        else
            diagnostics.set(file, [error(name.at, 'name-collision', `${quote(name.text)} is ${quote(slug)} in Image Builder, as is the name in ${other}.`, 'Give each recipe a name of its own.')]);
    }
    return diagnostics;
}
function duplicates(merged, path) {
    const list = nodeAt(merged, path);
    if (list?.kind !== 'list')
        return [];
    const texts = list.items.map((item) => (item.kind === 'scalar' ? item.text : undefined));
    return list.items.flatMap((item, index) => {
        const text = texts[index];
        return text === undefined || texts.indexOf(text) === index ? [] : [error(item.at, 'duplicate-item', `${quote(text)} stands in ${path.join('.')} a second time.`, 'Remove it.')];
    });
}

;// CONCATENATED MODULE: ./src/recipe/parameters.ts



/** What a document gets: of `parameters` what it declares, `with` over it. Its own defaults are left to AWSTOE. */
function documentParameters(document, item, own, shared) {
    const declared = Object.keys(document.parameters);
    const diagnostics = [];
    for (const name of Object.keys(own)) {
        if (Object.hasOwn(document.parameters, name))
            continue;
        const near = nearest(name, declared);
        diagnostics.push(error(locateKey(item, ['with', name]), 'undeclared-parameter', `${document.file} declares no parameter ${quote(name)}.`, near ? `Did you mean \`${near}\`?` : declared.length > 0 ? `It declares ${declared.join(', ')}.` : 'It declares none.'));
    }
    const given = [];
    for (const name of declared) {
        const value = Object.hasOwn(own, name) ? own[name] : Object.hasOwn(shared, name) ? shared[name] : undefined;
        if (value !== undefined)
            given.push([name, value]);
        else if (document.parameters[name] === undefined) {
            diagnostics.push(error(locate(item, ['file']), 'parameter-without-value', `${document.file} declares ${name} without a default, and nothing gives it a value.`, `Add ${name} to \`parameters\`, or below \`with\` of this component.`));
        }
    }
    return { parameters: Object.fromEntries(given), diagnostics };
}
/** A parameter that reaches no document, from the file of a recipe: nobody else can mean it. */
function unusedOwnParameters(merged, file, declared) {
    return unused(merged, declared).filter(({ at }) => at.file === file).map(({ at, message, remedy }) => error(at, 'unused-parameter', message, remedy));
}
/** A parameter of a shared file that no document of any of these recipes declares. Recipes that are not among them may. */
function unusedSharedParameters(merged, file, declared) {
    return unused(merged, declared).filter(({ at }) => at.file !== file).map(({ at, message, remedy }) => warning(at, 'unused-parameter', message, remedy));
}
function unused(merged, declared) {
    const parameters = nodeAt(merged, ['parameters']);
    if (parameters?.kind !== 'map')
        return [];
    return [...parameters.entries].filter(([name]) => !declared.has(name)).map(([name, { at }]) => {
        const near = nearest(name, declared);
        return { at, message: `No component document declares the parameter ${quote(name)}.`, remedy: near ? `Did you mean \`${near}\`?` : 'Remove it, or declare it in a document.' };
    });
}

;// CONCATENATED MODULE: ./src/recipe/components.ts






/** Quota of Image Builder: image-builder.md section 15. */
const maxComponents = 20;
/** Reads the components of a merged recipe. */
async function readComponents(merged, files, documents) {
    const list = nodeAt(merged, ['components']);
    if (list?.kind !== 'list')
        return { components: [], declared: new Set(), isComplete: list === undefined, files: [], diagnostics: [] };
    // Also those that are wrong by themselves: they were reported, and that a value is missing would be a second message.
    const parameters = textsOf(nodeAt(merged, ['parameters']));
    const resolved = await Promise.all(list.items.map(async (item, index) => {
        // The wrong types of items were reported with their file.
        if (item.kind !== 'map')
            return { diagnostics: [] };
        const wrongForm = checkForm(item);
        if (wrongForm)
            return { diagnostics: [wrongForm] };
        const { values } = typed(item, componentSchema, undefined, ['components', index]);
        if (values.file !== undefined)
            return resolveDocument(item, values.file, parameters, files, documents);
        if (values.managed === undefined || values.version === undefined)
            return { diagnostics: [] };
        return { component: { kind: 'managed', name: values.managed, version: values.version, parameters: values.with ?? {}, at: item.at }, diagnostics: [] };
    }));
    const components = resolved.flatMap(({ component }) => component ?? []);
    return {
        components,
        declared: new Set(components.flatMap((one) => (one.kind === 'document' ? Object.keys(one.document.parameters) : []))),
        isComplete: components.length === list.items.length,
        files: resolved.flatMap(({ file }) => file ?? []),
        diagnostics: [...resolved.flatMap(({ diagnostics }) => diagnostics), ...checkList(list, components)],
    };
}
async function resolveDocument(item, reference, parameters, files, documents) {
    const at = locate(item, ['file']);
    const file = resolveReference(at.file, reference);
    if (file === undefined)
        return { diagnostics: [error(at, 'path-leaves-repository', `${quote(reference)} leaves the repository.`, 'Write a path relative to this file, with `/`.')] };
    const content = await files.read(file);
    if (!('text' in content))
        return { file, diagnostics: [error(at, content.rule, content.message, content.remedy)] };
    const { document, diagnostics } = await documents.read(file);
    if (document === undefined || diagnostics.some(isError))
        return { file, diagnostics };
    const given = documentParameters(document, item, textsOf(nodeAt(item, ['with'])), parameters);
    return { file, component: { kind: 'document', document, parameters: given.parameters, at: item.at }, diagnostics: [...diagnostics, ...given.diagnostics] };
}
function checkForm(item) {
    const has = (key) => item.entries.has(key);
    const wrong = (message, remedy = 'Write `file`, or `managed` with `version`.') => error(item.at, 'component-form', message, remedy);
    if (has('file') && has('managed'))
        return wrong('A component is either a `file` or `managed`, not both.');
    if (!has('file') && !has('managed'))
        return wrong('The component names neither a `file` nor a `managed` component.');
    if (has('file') && has('version'))
        return wrong('`version` means nothing beside `file`: the version of a document is its content.', 'Remove it.');
    if (has('managed') && !has('version'))
        return wrong('`managed` needs `version`.', 'Write `version: x.x.x` for the newest; the plan fixes it.');
    return undefined;
}
function checkList(list, components) {
    const diagnostics = [];
    if (list.items.length > maxComponents)
        diagnostics.push(error(list.items[maxComponents].at, 'component-count', `The recipe has ${list.items.length} components; Image Builder takes ${maxComponents}.`, 'Join some, or ask AWS for a higher quota.'));
    const first = new Map();
    for (const component of components) {
        const id = component.kind === 'document' ? component.document.file : component.name;
        const other = first.get(id);
        if (other)
            diagnostics.push(error(component.at, 'duplicate-component', `${id} stands here a second time; the first is on line ${other.at.line}. Image Builder takes each component once.`, 'Remove one of the two.'));
        else
            first.set(id, component);
    }
    return diagnostics;
}

;// CONCATENATED MODULE: ./src/recipe/discover.ts



/** Folders whose files belong to recipes without being any. */
const partFolders = new Set(['base', 'components', 'files']);
const wildcard = /[*?[\]{}!]/;
/** The recipe files that paths and globs mean, relative to root, each once, sorted. A pattern that means none is a diagnostic. */
async function discover(patterns, root) {
    const found = await Promise.all(patterns.map((pattern) => match(pattern, root)));
    return {
        files: [...new Set(found.flatMap(({ files }) => files))].sort(compare),
        diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    };
}
async function match(pattern, root) {
    // A pattern stands in no file of the repository: it takes the place of one.
    const fail = (rule, message, remedy) => ({ files: [], diagnostics: [error({ file: pattern, line: 1, column: 1 }, rule, message, remedy)] });
    const normal = external_node_path_default().posix.normalize(pattern);
    if (external_node_path_default().isAbsolute(pattern) || normal === '..' || normal.startsWith('../')) {
        return fail('path-leaves-repository', `${quote(pattern)} is outside of the repository.`, 'Write a path relative to the root of the repository.');
    }
    if (!wildcard.test(normal)) {
        if (isPart(normal, external_node_path_default().posix.dirname(normal)))
            return fail('not-a-recipe', `${quote(pattern)} is in a folder for parts of recipes.`, 'Name the recipe that uses it.');
        return { files: [normal], diagnostics: [] };
    }
    const fixed = normal.split('/').slice(0, normal.split('/').findIndex((part) => wildcard.test(part))).join('/');
    const files = [];
    for await (const file of (0,promises_.glob)(normal, { cwd: root }))
        files.push(file.replaceAll((external_node_path_default()).sep, '/'));
    const recipes = files.filter((file) => /\.ya?ml$/.test(file) && !isPart(file, fixed));
    if (recipes.length > 0)
        return { files: recipes, diagnostics: [] };
    return fail('no-recipe', `${quote(pattern)} matches no recipe.`, 'Recipes are .yml files that are not in a folder named base, components or files.');
}
/** What lies above the fixed beginning of a pattern is the user's own: a repository may keep all in `components/ami/recipes`. */
function isPart(file, fixed) {
    const folder = external_node_path_default().posix.dirname(file);
    return [external_node_path_default().posix.basename(folder), ...external_node_path_default().posix.relative(fixed, folder).split('/')].some((part) => partFolders.has(part));
}

;// CONCATENATED MODULE: ./src/document/problems.ts


/** Collects what is wrong with a document, and reads the values that are right. */
class Problems {
    diagnostics = [];
    add(at, rule, message, remedy) {
        this.diagnostics.push(error(at, rule, message, remedy));
    }
    warn(at, rule, message, remedy) {
        this.diagnostics.push(warning(at, rule, message, remedy));
    }
    /** Tells keys that `what` does not have, and those that it must have and has not. */
    keys(map, what, known, required) {
        for (const [key, { at }] of map.entries) {
            if (known.includes(key))
                continue;
            const near = nearest(key, known);
            this.add(at, 'unknown-key', `${quote(key)} is not a key of ${what}.`, near ? `Did you mean \`${near}\`?` : known.length > 0 ? `Known keys: ${known.join(', ')}.` : 'Remove it.');
        }
        for (const key of required) {
            if (!map.entries.has(key))
                this.add(map.at, 'missing-key', `${what} has no \`${key}\`.`, 'Add it.');
        }
    }
    map(node, what) {
        if (node?.kind === 'map')
            return node;
        if (node)
            this.type(node, what, 'a map', 'Write `key: value` lines below it.');
        return undefined;
    }
    list(node, what) {
        if (node?.kind === 'list')
            return node;
        if (node)
            this.type(node, what, 'a list', 'Write `[…]`, or one `- …` per line.');
        return undefined;
    }
    /** A single value that is not empty. */
    scalar(node, what) {
        if (node?.kind === 'scalar' && node.value !== null)
            return node;
        if (node)
            this.type(node, what, 'a text', 'Write one value, in quotes where it has `: ` or ` #` in it.');
        return undefined;
    }
    /** A whole number, quoted or not. */
    integer(node, what) {
        const scalar = this.scalar(node, what);
        if (scalar === undefined)
            return undefined;
        if (/^[-+]?\d{1,15}$/.test(scalar.text))
            return Number(scalar.text);
        this.type(scalar, what, 'a whole number', 'Write digits.');
        return undefined;
    }
    boolean(node, what) {
        const scalar = this.scalar(node, what);
        if (scalar === undefined)
            return undefined;
        if (/^(true|false)$/i.test(scalar.text))
            return scalar.text.toLowerCase() === 'true';
        this.type(scalar, what, 'true or false', 'Write `true` or `false`.');
        return undefined;
    }
    type(node, what, wanted, remedy) {
        const found = node.kind !== 'scalar' ? `a ${node.kind}` : node.value === null ? 'empty' : quote(node.text);
        this.add(node.at, 'wrong-type', `${what} is ${found}, not ${wanted}.`, remedy);
    }
}
/** Names of one kind, which AWSTOE wants to be well formed and unique: image-builder.md section 10.1. */
class Names {
    #seen = new Map();
    #kind;
    #problems;
    constructor(kind, problems) {
        this.#kind = kind;
        this.#problems = problems;
    }
    add(name, at) {
        const first = this.#seen.get(name);
        if (first)
            this.#problems.add(at, `duplicate-${this.#kind}`, `The ${this.#kind} ${quote(name)} stands here a second time; the first is on line ${String(first.line)}.`, 'Rename or remove one of the two.');
        else
            this.#seen.set(name, at);
        if (!/^[A-Za-z0-9_-]{3,128}$/.test(name))
            this.#problems.add(at, `${this.#kind}-name`, `${quote(name)} is not the name of a ${this.#kind}.`, 'Write 3 to 128 letters, digits, `_` or `-`.');
    }
}

;// CONCATENATED MODULE: ./src/document/declarations.ts


/** Quota of Image Builder: image-builder.md section 15. */
const maxParameters = 25;
/** The guide has `string` alone; the API tells the others of components that it took. */
const types = ['string', 'integer', 'boolean', 'stringlist'];
/** Reads `parameters` and `constants`: lists of maps with one name each. */
function readDeclarations(root, problems) {
    const names = new Names('parameter', problems);
    const parameters = readList(root, 'parameters', names, problems);
    const constants = readList(root, 'constants', names, problems);
    const list = root.entries.get('parameters')?.value;
    if (list?.kind === 'list' && list.items.length > maxParameters)
        problems.add(list.at, 'parameter-count', `The document declares ${String(list.items.length)} parameters; Image Builder takes ${String(maxParameters)}.`, 'Declare fewer.');
    return {
        parameters: Object.fromEntries(parameters.entries.map(({ name, text }) => [name, text])),
        constants: Object.fromEntries(constants.entries.map(({ name, text }) => [name, text ?? ''])),
        locations: Object.fromEntries([...parameters.entries, ...constants.entries].map(({ name, at }) => [name, at])),
        isComplete: parameters.isComplete && constants.isComplete,
    };
}
function readList(root, kind, names, problems) {
    const node = root.entries.get(kind)?.value;
    if (node === undefined)
        return { entries: [], isComplete: true };
    const list = problems.list(node, `\`${kind}\``);
    if (!list)
        return { entries: [], isComplete: false };
    const entries = list.items.map((item) => readOne(item, kind, names, problems));
    return { entries: entries.flatMap((one) => one ?? []), isComplete: entries.every((one) => one !== undefined) };
}
function readOne(item, kind, names, problems) {
    const remedy = kind === 'parameters' ? 'Write one `- Name: {type: string, …}` per parameter; indent type, default and description below the name.' : 'Write one `- Name: {type: string, value: …}` per constant; indent type and value below the name.';
    const valueKey = kind === 'parameters' ? 'default' : 'value';
    const map = problems.map(item, `An entry of \`${kind}\``);
    if (!map)
        return undefined;
    // The commonest mistake of all: YAML takes what is not indented for further names.
    const beside = [...map.entries].find(([key]) => map.entries.size > 1 && ['type', valueKey, 'description'].includes(key));
    if (beside) {
        problems.add(beside[1].at, 'parameter-shape', `${beside[0]} stands beside the name, not below it.`, remedy);
        return undefined;
    }
    const [first, second] = map.entries;
    if (!first || second) {
        problems.add(second?.[1].at ?? map.at, 'parameter-shape', `An entry of \`${kind}\` has ${String(map.entries.size)} names.`, remedy);
        return undefined;
    }
    const [name, { at, value }] = first;
    names.add(name, at);
    const body = problems.map(value, `The ${kind === 'parameters' ? 'parameter' : 'constant'} ${quote(name)}`);
    if (!body)
        return { name, at, text: undefined };
    problems.keys(body, quote(name), kind === 'parameters' ? ['type', 'default', 'description'] : ['type', 'value'], kind === 'parameters' ? ['type'] : ['type', 'value']);
    const type = problems.scalar(body.entries.get('type')?.value, `The type of ${quote(name)}`);
    if (type && !types.includes(type.text.toLowerCase()))
        problems.add(type.at, 'parameter-type', `${quote(type.text)} is not a type.`, 'Write `type: string`.');
    const given = body.entries.get(valueKey)?.value;
    if (given?.kind === 'scalar')
        return { name, at, text: given.value === null ? '' : given.text };
    if (given)
        problems.scalar(given, `\`${valueKey}\` of ${quote(name)}`);
    return { name, at, text: undefined };
}

;// CONCATENATED MODULE: ./src/document/component-document.ts
/** What AWSTOE does when a step has failed for the last time. */
const onFailures = ['Abort', 'Continue', 'Ignore'];

;// CONCATENATED MODULE: ./src/document/condition.ts


/** image-builder.md section 10.4. */
const condition_maxDepth = 4;
/** What stands beside an operator: the value that is compared, the path of the file, nothing, or further conditions. */
const operators = {
    and: { operand: 'several' },
    or: { operand: 'several' },
    not: { operand: 'one' },
    stringIsEmpty: { operand: 'text' },
    stringIsWhitespace: { operand: 'text' },
    stringEquals: { operand: 'text', beside: 'value' },
    stringLessThan: { operand: 'text', beside: 'value' },
    stringLessThanEquals: { operand: 'text', beside: 'value' },
    stringGreaterThan: { operand: 'text', beside: 'value' },
    stringGreaterThanEquals: { operand: 'text', beside: 'value' },
    patternMatches: { operand: 'pattern', beside: 'value' },
    numberEquals: { operand: 'number', beside: 'value' },
    numberLessThan: { operand: 'number', beside: 'value' },
    numberLessThanEquals: { operand: 'number', beside: 'value' },
    numberGreaterThan: { operand: 'number', beside: 'value' },
    numberGreaterThanEquals: { operand: 'number', beside: 'value' },
    binaryExists: { operand: 'text' },
    fileExists: { operand: 'text' },
    folderExists: { operand: 'text' },
    fileMD5Equals: { operand: 'hash', beside: 'path', digits: 32 },
    fileSHA1Equals: { operand: 'hash', beside: 'path', digits: 40 },
    fileSHA256Equals: { operand: 'hash', beside: 'path', digits: 64 },
    fileSHA512Equals: { operand: 'hash', beside: 'path', digits: 128 },
};
/** Names of all operators of conditions. */
const operatorNames = Object.keys(operators);
const branches = ['Execute', 'Skip', 'Abort'];
/** Checks a step's `if`: one operator, and what follows from its answer. */
function checkIf(node, problems) {
    const map = problems.map(node, '`if`');
    if (!map)
        return;
    for (const branch of ['then', 'else']) {
        const value = problems.scalar(map.entries.get(branch)?.value, `\`${branch}\` of a condition`);
        if (value && !branches.includes(value.text))
            problems.add(value.at, 'condition-branch', `${branch} is ${quote(value.text)}.`, `Write ${branches.join(', ')}: with a capital letter.`);
    }
    checkCondition(map, problems, 1, ['then', 'else']);
}
/** Checks a condition: a map with exactly one operator and the key that belongs to it. */
function checkCondition(node, problems, depth = 1, others = []) {
    const map = problems.map(node, 'a condition');
    if (!map)
        return;
    if (depth > condition_maxDepth) {
        problems.add(map.at, 'condition-depth', `Conditions are nested deeper than ${String(condition_maxDepth)} levels.`, 'Split the step, or decide in its script.');
        return;
    }
    const given = [...map.entries.keys()].filter((key) => Object.hasOwn(operators, key));
    for (const [key, { at }] of map.entries) {
        if (given.includes(key) || others.includes(key) || key === 'value' || key === 'path')
            continue;
        const near = nearest(key, [...operatorNames, ...others]);
        problems.add(at, 'condition-operator', `${quote(key)} is no operator of a condition.`, near ? `Did you mean \`${near}\`?` : `Write one of ${operatorNames.join(', ')}.`);
    }
    const [name, second] = given;
    if (name === undefined || second !== undefined) {
        if (name === undefined && [...map.entries.keys()].some((key) => !others.includes(key) && key !== 'value' && key !== 'path'))
            return;
        problems.add(second === undefined ? map.at : map.entries.get(second).at, 'condition-form', name === undefined ? 'The condition has no operator.' : `The condition has ${String(given.length)} operators.`, 'Write exactly one; `and` and `or` take a list of conditions.');
        return;
    }
    checkOperator(name, map, problems, depth);
}
function checkOperator(name, map, problems, depth) {
    const operator = operators[name];
    const operand = map.entries.get(name).value;
    if (operator.operand === 'several') {
        const list = problems.list(operand, `\`${name}\``);
        if (list && list.items.length < 2)
            problems.add(list.at, 'condition-form', `\`${name}\` has ${String(list.items.length)} conditions; it takes two or more.`, 'Add one, or write the condition itself.');
        for (const item of list?.items ?? [])
            checkCondition(item, problems, depth + 1);
        return;
    }
    if (operator.operand === 'one') {
        const inner = operand.kind === 'list' && operand.items.length === 1 ? operand.items[0] : operand;
        if (inner.kind === 'list')
            problems.add(inner.at, 'condition-form', `\`not\` has ${String(inner.items.length)} conditions; it takes one.`, 'Join them with `and` or `or`.');
        else
            checkCondition(inner, problems, depth + 1);
        return;
    }
    const value = problems.scalar(operand, `\`${name}\``);
    if (value)
        checkOperand(name, value, problems);
    for (const sibling of ['value', 'path']) {
        const entry = map.entries.get(sibling);
        if (sibling === operator.beside) {
            if (!entry)
                problems.add(map.at, 'missing-key', `${name} has no \`${sibling}\`.`, `Write \`${sibling}:\` beside it, at the same indentation.`);
            else
                problems.scalar(entry.value, `\`${sibling}\` of ${name}`);
        }
        else if (entry)
            problems.add(entry.at, 'unknown-key', `${quote(sibling)} is not a key of ${name}.`, operator.beside ? `It takes \`${operator.beside}\`.` : 'Remove it.');
    }
}
function checkOperand(name, { at, text }, problems) {
    const { operand, digits } = operators[name];
    if (text.includes('{{'))
        return;
    if (operand === 'number' && !/^[-+]?(\d+\.)?\d+$/.test(text))
        problems.add(at, 'condition-value', `${name} compares with ${quote(text)}, which is no number.`, 'Write digits, with a point if need be.');
    if (operand === 'hash' && !(text.length === digits && /^[0-9a-f]+$/i.test(text)))
        problems.add(at, 'condition-value', `${quote(text)} is no ${name.slice(4, -6)} checksum.`, `Write its ${String(digits)} hexadecimal digits.`);
    // RE2 has neither looking around nor looking back.
    if (operand === 'pattern' && /\(\?(?:[=!]|<[=!])|\\[1-9]/.test(text.replaceAll('\\\\', '')))
        problems.add(at, 'condition-value', `The pattern ${quote(text)} looks around or back, which RE2 can't.`, 'Write it without `(?=`, `(?!`, `(?<` and `\\1`.');
}

;// CONCATENATED MODULE: ./src/document/modules.ts
const everywhere = ['Linux', 'Windows', 'macOS'];
const unix = ['Linux', 'macOS'];
const modules_text = { kind: 'text' };
const needed = { kind: 'text', isRequired: true };
const flag = { kind: 'boolean' };
const encoding = { kind: 'text', choices: ['utf8', 'utf-8', 'utf16', 'utf-16', 'utf16-LE', 'utf-16-LE', 'utf16-BE', 'utf-16-BE', 'utf32', 'utf-32', 'utf32-LE', 'utf-32-LE', 'utf32-BE', 'utf-32-BE'] };
const owner = { kind: 'text', isUnixOnly: true };
const permissions = { kind: 'text', isUnixOnly: true };
const ownership = { owner, group: owner, permissions };
const s3Uri = (remedy) => ({ kind: 'text', isRequired: true, form: { pattern: /^s3:\/\/[^/]+\/.+/, remedy } });
const bucketOwner = { kind: 'text', form: { pattern: /^\d{12}$/, remedy: 'Write the 12 digits of an account id, in quotes.' } };
const msi = {
    platforms: ['Windows'],
    shape: 'map',
    inputs: {
        path: needed,
        reboot: { kind: 'text', choices: ['Allow', 'Force', 'Skip'] },
        logOptions: { kind: 'text', form: { pattern: /^[iwearucmopvx+!*]+$/i, remedy: 'Write letters of `iwearucmopvx+!*`, like `*VX`.' } },
        logFile: modules_text,
        properties: { kind: 'map' },
        ignoreAuthenticodeSignatureErrors: flag,
        allowUnsignedInstaller: flag,
    },
    outputs: ['logFile', 'msiExitCode', 'stdout'],
};
const copy = { platforms: everywhere, shape: 'list', inputs: { source: needed, destination: needed, overwrite: flag }, outputs: [] };
/**
 * All action modules of AWSTOE with their inputs and outputs: image-builder.md section 10.5 and
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html. Where no platform is stated, every one
 * is taken to be meant.
 */
const modules = {
    Assert: { platforms: everywhere, shape: 'condition', inputs: {}, outputs: [] },
    ExecuteBash: { platforms: unix, shape: 'map', inputs: { commands: { kind: 'texts', isRequired: true } }, outputs: ['stdout'] },
    ExecuteBinary: { platforms: everywhere, shape: 'map', inputs: { path: needed, arguments: { kind: 'texts' } }, outputs: ['stdout'] },
    ExecutePowerShell: { platforms: ['Windows'], shape: 'map', inputs: { commands: { kind: 'texts' }, file: modules_text }, oneOf: ['commands', 'file'], outputs: ['stdout'] },
    ExecuteDocument: {
        platforms: everywhere,
        shape: 'map',
        inputs: { 'document': needed, 'document-s3-bucket-owner': bucketOwner, 'phases': modules_text, 'parameters': { kind: 'parameters' } },
        outputs: ['executedStepCount', 'executionId', 'failedStepCount', 'failureMessage', 'ignoredFailedStepCount', 'logUrl', 'status'],
    },
    S3Download: { platforms: everywhere, shape: 'list', inputs: { source: s3Uri('Write `s3://bucket/key`, or `s3://bucket/prefix/*` for a folder.'), destination: needed, expectedBucketOwner: bucketOwner, overwrite: flag }, outputs: [] },
    S3Upload: { platforms: everywhere, shape: 'list', inputs: { source: needed, destination: s3Uri('Write `s3://bucket/key`.'), recurse: flag, expectedBucketOwner: bucketOwner }, outputs: [] },
    WebDownload: {
        platforms: everywhere,
        shape: 'list',
        inputs: {
            source: { kind: 'text', isRequired: true, form: { pattern: /^https?:\/\/./i, remedy: 'Write an `https://` address.' } },
            destination: needed,
            overwrite: flag,
            checksum: modules_text,
            algorithm: { kind: 'text', choices: ['MD5', 'SHA1', 'SHA256', 'SHA512'] },
            ignoreCertificateErrors: flag,
        },
        together: ['checksum', 'algorithm'],
        outputs: ['destination'],
    },
    AppendFile: { platforms: everywhere, shape: 'list', inputs: { path: needed, content: modules_text, encoding }, outputs: [] },
    CopyFile: copy,
    CopyFolder: copy,
    MoveFile: copy,
    MoveFolder: copy,
    CreateFile: { platforms: everywhere, shape: 'list', inputs: { path: needed, content: modules_text, encoding, overwrite: flag, ...ownership }, outputs: [] },
    CreateFolder: { platforms: everywhere, shape: 'list', inputs: { path: needed, overwrite: flag, ...ownership }, outputs: [] },
    CreateSymlink: { platforms: unix, shape: 'list', inputs: { path: needed, target: needed, force: flag }, outputs: [] },
    DeleteFile: { platforms: everywhere, shape: 'list', inputs: { path: needed }, outputs: [] },
    DeleteFolder: { platforms: everywhere, shape: 'list', inputs: { path: needed, force: flag }, outputs: [] },
    ListFiles: { platforms: everywhere, shape: 'list', inputs: { path: needed, fileNamePattern: modules_text, recursive: flag }, outputs: ['files'] },
    ReadFile: { platforms: everywhere, shape: 'list', inputs: { path: needed, encoding, printFileContent: flag }, outputs: ['content'] },
    SetFileEncoding: { platforms: everywhere, shape: 'list', inputs: { path: needed, encoding }, outputs: [] },
    SetFileOwner: { platforms: unix, shape: 'list', inputs: { path: needed, owner: needed, group: modules_text }, outputs: [] },
    SetFolderOwner: { platforms: unix, shape: 'list', inputs: { path: needed, owner: needed, group: modules_text, recursive: flag }, outputs: [] },
    SetFilePermissions: { platforms: unix, shape: 'list', inputs: { path: needed, permissions: needed }, outputs: [] },
    SetFolderPermissions: { platforms: unix, shape: 'list', inputs: { path: needed, permissions: needed, recursive: flag }, outputs: [] },
    InstallMSI: msi,
    UninstallMSI: msi,
    Reboot: { platforms: ['Linux', 'Windows'], shape: 'map', inputs: { delaySeconds: { kind: 'number' } }, outputs: [] },
    SetRegistry: {
        platforms: ['Windows'],
        shape: 'list',
        inputs: {
            path: { kind: 'text', isRequired: true, form: { pattern: /^(HKEY_CLASSES_ROOT|HKCR|HKEY_USERS|HKU|HKEY_LOCAL_MACHINE|HKLM|HKEY_CURRENT_CONFIG|HKCC|HKEY_CURRENT_USER|HKCU):?\\/i, remedy: 'Begin with a hive: `HKLM:\\…` or `HKEY_LOCAL_MACHINE\\…`.' } },
            name: needed,
            value: { kind: 'value', isRequired: true },
            type: { kind: 'text', isRequired: true, choices: ['BINARY', 'DWORD', 'QWORD', 'SZ', 'EXPAND_SZ', 'MULTI_SZ'] },
        },
        outputs: [],
    },
    UpdateOS: { platforms: ['Linux', 'Windows'], shape: 'map', inputs: { include: { kind: 'texts' }, exclude: { kind: 'texts' } }, outputs: [] },
};
/** Modules that need no `inputs` at all. */
const withoutInputs = new Set(['Reboot', 'UpdateOS']);

;// CONCATENATED MODULE: ./src/document/inputs.ts



/** Properties that the MSI modules set themselves. */
const takenProperties = ['REBOOT', 'REINSTALLMODE', 'REINSTALL'];
/** Checks a step's `inputs` against its module. */
function checkInputs(action, node, step, problems) {
    const module = modules[action];
    if (module === undefined)
        return;
    const isEmpty = node === undefined || (node.kind === 'scalar' && node.value === null);
    if (isEmpty) {
        if (!withoutInputs.has(action))
            problems.add(step, 'missing-key', `A step with ${action} has no \`inputs\`.`, 'Add them.');
        return;
    }
    if (module.shape === 'condition')
        return checkCondition(node, problems);
    if (module.shape === 'map') {
        if (node.kind === 'map')
            return checkMap(action, module, node, problems);
        return problems.add(node.at, 'inputs-shape', `The inputs of ${action} are a ${shapeOf(node)}, not a map.`, node.kind === 'list' ? 'Remove the `-` before them.' : 'Write `key: value` lines below `inputs`.');
    }
    if (node.kind !== 'list')
        return problems.add(node.at, 'inputs-shape', `The inputs of ${action} are a ${shapeOf(node)}, not a list of maps.`, 'Put `- ` before the first of them: the module takes several.');
    if (node.items.length === 0)
        problems.add(node.at, 'inputs-shape', `The inputs of ${action} are an empty list.`, 'Add an item, or remove the step.');
    for (const item of node.items) {
        const map = problems.map(item, `An item of the inputs of ${action}`);
        if (map)
            checkMap(action, module, map, problems);
    }
}
const shapeOf = (node) => (node.kind === 'scalar' ? 'single value' : node.kind);
function checkMap(action, module, map, problems) {
    const required = Object.entries(module.inputs).flatMap(([key, { isRequired }]) => (isRequired ? [key] : []));
    problems.keys(map, action, Object.keys(module.inputs), required);
    for (const [key, { value }] of map.entries) {
        const input = module.inputs[key];
        if (input)
            checkInput(`${key} of ${action}`, key, input, value, problems);
    }
    const given = (keys) => keys.filter((key) => map.entries.has(key));
    const { oneOf, together } = module;
    if (oneOf && given(oneOf).length !== 1)
        problems.add(map.at, 'input-combination', `${action} has ${given(oneOf).length === 0 ? 'none' : 'more than one'} of ${oneOf.join(', ')}.`, 'Give exactly one of them.');
    if (together && ![0, together.length].includes(given(together).length))
        problems.add(map.at, 'input-combination', `${action} has ${given(together).join()} without ${together.filter((key) => !map.entries.has(key)).join()}.`, 'Give both or neither.');
}
function checkInput(what, key, input, node, problems) {
    switch (input.kind) {
        case 'text':
            return checkText(what, input, node, problems);
        case 'boolean':
            if (!(node.kind === 'scalar' && node.text.includes('{{')))
                problems.boolean(node, what);
            return;
        case 'number':
            if (!(node.kind === 'scalar' && node.text.includes('{{')))
                problems.integer(node, what);
            return;
        case 'texts':
            return checkTexts(what, problems.list(node, what), problems);
        case 'value':
            if (node.kind === 'list')
                return checkTexts(what, node, problems);
            problems.scalar(node, what);
            return;
        case 'map': {
            const map = problems.map(node, what);
            for (const [name, { at, value }] of map?.entries ?? []) {
                problems.scalar(value, `${name} in ${what}`);
                if (key === 'properties' && takenProperties.includes(name.toUpperCase()))
                    problems.add(at, 'msi-property', `The module sets ${name} itself.`, 'Use its input `reboot`, or remove the property.');
            }
            return;
        }
        case 'parameters':
            for (const item of problems.list(node, what)?.items ?? []) {
                const map = problems.map(item, `An item of ${what}`);
                if (!map)
                    continue;
                problems.keys(map, `an item of ${what}`, ['name', 'value'], ['name', 'value']);
                for (const [name, { value }] of map.entries)
                    problems.scalar(value, `${name} in ${what}`);
            }
    }
}
function checkText(what, { choices, form }, node, problems) {
    // An empty text is a content, too.
    if (node.kind === 'scalar' && node.text === '' && node.value !== null)
        return;
    const scalar = problems.scalar(node, what);
    if (!scalar || scalar.text.includes('{{'))
        return;
    if (choices && !choices.some((choice) => choice.toLowerCase() === scalar.text.toLowerCase()))
        problems.add(scalar.at, 'input-value', `${what} is ${quote(scalar.text)}.`, `Write one of ${choices.join(', ')}.`);
    if (form && !form.pattern.test(scalar.text))
        problems.add(scalar.at, 'input-value', `${what} is ${quote(scalar.text)}.`, form.remedy);
}
function checkTexts(what, list, problems) {
    if (!list)
        return;
    if (list.items.length === 0)
        problems.add(list.at, 'inputs-shape', `${what} is an empty list.`, 'Write at least one item.');
    for (const item of list.items)
        problems.scalar(item, `An item of ${what}`);
}

;// CONCATENATED MODULE: ./src/document/loop.ts

const delimiters = ['.', ',', ';', ':', '\n', '\\n', '\t', '\\t', ' ', '-', '_'];
/** Checks a step's `loop`: image-builder.md section 10.2. Gives its name, which is empty where it has none. */
function checkLoop(node, names, problems) {
    const map = problems.map(node, '`loop`');
    if (!map)
        return '';
    problems.keys(map, '`loop`', ['name', 'for', 'forEach'], []);
    const name = problems.scalar(map.entries.get('name')?.value, '`name` of a loop');
    if (name)
        names.add(name.text, name.at);
    const [range, each] = [map.entries.get('for')?.value, map.entries.get('forEach')?.value];
    if (range && each)
        problems.add(map.entries.get('forEach').at, 'loop-form', 'The loop has `for` and `forEach`.', 'Keep one of them.');
    else if (range)
        checkRange(range, problems);
    else if (each)
        checkEach(each, problems);
    else
        problems.add(map.at, 'loop-form', 'The loop has neither `for` nor `forEach`.', 'Write `for: {start: 1, end: 3, updateBy: 1}` or `forEach: [a, b]`.');
    return name?.text ?? '';
}
function checkRange(node, problems) {
    const map = problems.map(node, '`for`');
    if (!map)
        return;
    const keys = ['start', 'end', 'updateBy'];
    problems.keys(map, '`for`', keys, keys);
    const [start, end, updateBy] = keys.map((key) => problems.integer(map.entries.get(key)?.value, `\`${key}\` of a loop`));
    if (start === undefined || end === undefined || updateBy === undefined)
        return;
    if (updateBy === 0 || (end - start) * updateBy < 0)
        problems.add(map.at, 'loop-range', `A loop from ${String(start)} to ${String(end)} by ${String(updateBy)} never ends.`, 'Let `updateBy` lead from start to end.');
}
function checkEach(node, problems) {
    if (node.kind === 'list') {
        if (node.items.length === 0)
            problems.add(node.at, 'loop-form', '`forEach` has no value.', 'Write at least one.');
        for (const item of node.items)
            problems.scalar(item, 'a value of `forEach`');
        return;
    }
    const map = problems.map(node, '`forEach`');
    if (!map)
        return;
    problems.keys(map, '`forEach`', ['list', 'delimiter'], ['list']);
    problems.scalar(map.entries.get('list')?.value, '`list` of `forEach`');
    const delimiter = problems.scalar(map.entries.get('delimiter')?.value, '`delimiter` of `forEach`');
    if (delimiter && !delimiters.includes(delimiter.text))
        problems.add(delimiter.at, 'loop-delimiter', `${quote(delimiter.text)} is not a delimiter.`, 'Write one of `.` `,` `;` `:` `-` `_`, a space, `\\n` or `\\t`, in quotes.');
}

;// CONCATENATED MODULE: ./src/document/references.ts




/** AWSTOE's runtime variables since September 2026: image-builder.md section 10.3. */
const contextNames = ['executionId', 'accountId', 'region', 'osPlatform', 'osName', 'osVersion', 'date', 'dateTime', 'uuid', 'hostname', 'phase', 'step'];
/** Image Builder runs the other phases on a new instance, which knows nothing of these two. */
const buildStage = ['build', 'validate'];
/** All references in a text. */
function referencesIn(text) {
    return [...text.matchAll(/\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g)].map((match) => ({ expression: match[1] ?? '', offset: match.index }));
}
/** Checks that every reference in a value, at any depth, means something there. */
function checkReferences(node, scope, problems) {
    switch (node.kind) {
        case 'map':
            for (const { value } of node.entries.values())
                checkReferences(value, scope, problems);
            return;
        case 'list':
            for (const item of node.items)
                checkReferences(item, scope, problems);
            return;
        case 'scalar':
            if (!node.text.includes('{{'))
                return;
            for (const reference of referencesIn(node.text))
                checkReference(node, reference, scope, problems);
    }
}
function checkReference(node, { expression, offset }, scope, problems) {
    const at = () => locateIn(node, offset);
    const unknown = (message, remedy) => { problems.add(at(), 'unknown-reference', message, remedy); };
    const special = /^(aws:ssm|aws:imds|env|context):(.*)$/.exec(expression);
    if (special) {
        const [, kind, name = ''] = special;
        if (kind === 'aws:imds' && /^\/?(latest\/)?(meta-data\/)?(iam|identity-credentials)\//.test(name))
            problems.add(at(), 'reference-credentials', 'Credentials can’t be read from instance metadata.', 'Call AWS with the instance profile; the AWS CLI finds its credentials by itself.');
        if (kind === 'context' && !contextNames.includes(name))
            unknown(`There is no context:${name}.`, near(name, contextNames) ?? `Write one of ${contextNames.join(', ')}.`);
        const variable = /^resolve\((.*)\)$/.exec(name)?.[1];
        if (kind === 'aws:ssm' && variable !== undefined)
            checkName(variable.trim(), scope, unknown);
        else if (kind === 'aws:ssm' && !/^\/?[\w./-]+(:\d+)?$/.test(name))
            unknown(`${quote(name)} is no SSM parameter.`, 'Write `aws:ssm:/path` or `aws:ssm:resolve(Name)`.');
        return;
    }
    const chain = /^([\w-]+)\.([\w-]+)\.(inputs|outputs)(?:\[(\d+)\])?\.([\w-]+)(?:\[(\d+)\])?$/.exec(expression);
    if (chain) {
        const [, phase = '', step = '', kind = '', index, variable = ''] = chain;
        checkChain({ phase, step, kind, index: index === undefined ? undefined : Number(index), variable }, scope, problems, at);
        return;
    }
    const loop = /^([\w-]+)\.(index|value)$/.exec(expression);
    if (loop) {
        const [, name = ''] = loop;
        if (scope.loop === undefined)
            problems.add(at(), 'reference-loop', `{{ ${expression} }} stands outside of a loop and stays as it is.`, 'Add `loop` to the step, or remove the reference.');
        else if (name !== 'loop' && name !== scope.loop)
            problems.add(at(), 'reference-loop', `${quote(name)} is not the loop around this.`, scope.loop === '' ? `Write \`loop.${loop[2] ?? ''}\`, or name the loop.` : `Write \`${scope.loop}.${loop[2] ?? ''}\`.`);
        return;
    }
    if (/^[\w-]+$/.test(expression))
        return checkName(expression, scope, unknown);
    if (/^[\w-]+(\.[\w-]+)*\.(inputs|outputs)\b/.test(expression))
        return unknown(`{{ ${expression} }} names no step's input or output.`, 'Write `phase.step.outputs.name`, or `phase.step.inputs[0].name`.');
    problems.warn(at(), 'foreign-template', `{{ ${expression.slice(0, 80)} }} is no reference of AWSTOE.`, 'If another program is to read it, write it so that the two braces don’t touch, or put it into a file.');
}
function checkName(name, { declarations }, unknown) {
    const known = Object.keys(declarations.locations);
    if (!declarations.isComplete || known.includes(name))
        return;
    unknown(`The document declares no parameter or constant ${quote(name)}.`, near(name, known) ?? `Declare it below \`parameters\`${known.length > 0 ? `; there are ${known.join(', ')}` : ''}.`);
}
function near(name, known) {
    const found = nearest(name, known);
    return found === undefined ? undefined : `Did you mean \`${found}\`?`;
}
function checkChain({ phase, step, kind, index, variable }, { steps, ran }, problems, at) {
    const position = steps.findIndex((one) => one.phase === phase && one.step === step);
    const target = steps[position];
    if (target === undefined) {
        const names = steps.map((one) => `${one.phase}.${one.step}`);
        problems.add(at(), 'unknown-reference', `The document has no step ${phase}.${step}.`, near(`${phase}.${step}`, names) ?? 'Name the phase and the step.');
        return;
    }
    if (position >= ran) {
        problems.add(at(), 'reference-order', `${phase}.${step} runs ${position === ran ? 'right now' : 'later'}: it has no value yet.`, 'Refer to steps that ran before.');
        return;
    }
    const here = steps[ran]?.phase ?? '';
    if (phase !== here && !(buildStage.includes(phase) && buildStage.includes(here))) {
        problems.add(at(), 'reference-stage', `${phase}.${step} ran on another instance: nothing of phase ${phase} is known in phase ${here}.`, 'Write what the test needs into the image, or ask for it again.');
        return;
    }
    const module = modules[target.action];
    if (module === undefined)
        return;
    if (kind === 'outputs' && !module.outputs.includes(variable)) {
        problems.add(at(), 'reference-output', `${target.action} has no output ${quote(variable)}.`, near(variable, module.outputs) ?? (module.outputs.length > 0 ? `It has ${module.outputs.join(', ')}.` : 'It has none.'));
        return;
    }
    if (kind !== 'inputs')
        return;
    const { inputs } = target;
    const item = inputs?.kind === 'list' ? inputs.items[index ?? 0] : inputs;
    if (item === undefined || (item.kind === 'map' && !item.entries.has(variable)))
        problems.add(at(), 'reference-output', `${phase}.${step} has no input ${index === undefined ? '' : `${String(index)}, `}${quote(variable)}.`, 'Name an input that the step gives.');
}

;// CONCATENATED MODULE: ./src/document/phases.ts









/** Phases that Image Builder runs: image-builder.md section 10.1. */
const runPhases = ['build', 'validate', 'test', 'container-host-test'];
const attributeNames = ['name', 'action', 'timeoutSeconds', 'onFailure', 'maxAttempts', 'inputs', 'if', 'loop', 'disableLogging', 'description'];
/** Reads and checks `phases`, with every step's attributes, inputs and references. */
function readPhases(root, declarations, problems) {
    const list = problems.list(root.entries.get('phases')?.value, '`phases`');
    if (!list)
        return [];
    const uniquePhases = new Names('phase', problems);
    const phaseNames = [];
    const found = list.items.flatMap((item) => {
        const map = problems.map(item, 'A phase');
        if (!map)
            return [];
        problems.keys(map, 'a phase', ['name', 'steps', 'disableLogging', 'description'], ['name', 'steps']);
        problems.boolean(map.entries.get('disableLogging')?.value, '`disableLogging`');
        const name = problems.scalar(map.entries.get('name')?.value, 'The name of a phase');
        if (name) {
            uniquePhases.add(name.text, name.at);
            phaseNames.push(name.text);
        }
        return readSteps(map, name?.text ?? '', problems);
    });
    if (!phaseNames.some((name) => runPhases.slice(0, 3).includes(name)))
        problems.add(list.at, 'no-phase', 'The document has none of the phases that Image Builder runs.', 'Add a phase named build, validate or test.');
    const steps = found.map(({ step }) => step);
    for (const [ran, { step, loop }] of found.entries()) {
        const scope = { declarations, steps, ran, loop };
        if (step.inputs)
            checkReferences(step.inputs, scope, problems);
        // A condition is decided before the loop; a loop knows nothing of itself.
        for (const key of ['if', 'loop']) {
            const value = step.attributes.entries.get(key)?.value;
            if (value)
                checkReferences(value, { ...scope, loop: undefined }, problems);
        }
    }
    return steps;
}
function readSteps(phase, phaseName, problems) {
    const list = problems.list(phase.entries.get('steps')?.value, `The \`steps\` of phase ${phaseName}`);
    if (!list)
        return [];
    if (list.items.length === 0)
        problems.add(list.at, 'no-step', `The phase ${quote(phaseName)} has no step.`, 'Add a step or remove the phase.');
    const [uniqueSteps, uniqueLoops] = [new Names('step', problems), new Names('loop', problems)];
    return list.items.flatMap((item) => readStep(item, phaseName, uniqueSteps, uniqueLoops, problems) ?? []);
}
function readStep(item, phase, names, loops, problems) {
    const map = problems.map(item, 'A step');
    if (!map)
        return undefined;
    problems.keys(map, 'a step', attributeNames, ['name', 'action']);
    const value = (key) => map.entries.get(key)?.value;
    const name = problems.scalar(value('name'), 'The name of a step');
    if (name)
        names.add(name.text, name.at);
    const action = problems.scalar(value('action'), 'The action of a step');
    if (action && !Object.hasOwn(modules, action.text)) {
        const near = nearest(action.text, Object.keys(modules));
        problems.add(action.at, 'unknown-action', `${quote(action.text)} is no action module of AWSTOE.`, near ? `Did you mean \`${near}\`?` : `Write one of ${Object.keys(modules).join(', ')}.`);
    }
    problems.boolean(value('disableLogging'), '`disableLogging`');
    const condition = value('if');
    if (condition)
        checkIf(condition, problems);
    const loop = value('loop');
    const loopName = loop && checkLoop(loop, loops, problems);
    if (action)
        checkInputs(action.text, value('inputs'), map.at, problems);
    const attributes = readAttributes(map, action?.text ?? '', problems);
    if (!name || !action)
        return undefined;
    const inputs = value('inputs');
    return {
        step: { phase, step: name.text, action: action.text, at: map.at, ...attributes, inputs: inputs?.kind === 'scalar' ? undefined : inputs, attributes: map },
        loop: loopName,
    };
}
/** Time-out, attempts and what follows a failure: image-builder.md section 10.2. */
function readAttributes(map, action, problems) {
    const node = (key) => map.entries.get(key)?.value;
    const at = (key) => node(key)?.at ?? map.at;
    const timeoutSeconds = problems.integer(node('timeoutSeconds'), '`timeoutSeconds`');
    if (timeoutSeconds !== undefined && (timeoutSeconds === 0 || timeoutSeconds < -1))
        problems.add(at('timeoutSeconds'), 'step-timeout', `timeoutSeconds is ${String(timeoutSeconds)}.`, 'Write a number of seconds, or -1 for no limit.');
    const maxAttempts = problems.integer(node('maxAttempts'), '`maxAttempts`') ?? 1;
    if (maxAttempts < 1)
        problems.add(at('maxAttempts'), 'step-attempts', `maxAttempts is ${String(maxAttempts)}.`, 'Write 1 or more.');
    const text = problems.scalar(node('onFailure'), '`onFailure`')?.text;
    const onFailure = onFailures.find((one) => one === text) ?? 'Abort';
    if (text !== undefined && text !== onFailure)
        problems.add(at('onFailure'), 'on-failure', `onFailure is ${quote(text)}.`, `Write ${onFailures.join(', ')}: with a capital letter.`);
    if (action === 'ExecuteDocument' && timeoutSeconds !== undefined && timeoutSeconds !== -1)
        problems.add(at('timeoutSeconds'), 'document-step', 'ExecuteDocument has no time-out of its own.', 'Remove timeoutSeconds; the steps of the other document have theirs.');
    if (action === 'ExecuteDocument' && maxAttempts !== 1)
        problems.add(at('maxAttempts'), 'document-step', 'ExecuteDocument is not tried again.', 'Remove maxAttempts; the steps of the other document have theirs.');
    return { timeoutSeconds, maxAttempts, onFailure };
}

;// CONCATENATED MODULE: ./src/document/document.ts






/** What CreateComponent takes as `data`. */
const maxCharacters = 16_000;
/** Reads component documents, each once. */
class Documents {
    #files;
    #read = new Map();
    constructor(files) {
        this.#files = files;
    }
    /** @param file relative to the repository's root; it must be readable. */
    read(file) {
        let read = this.#read.get(file);
        if (read === undefined)
            this.#read.set(file, (read = this.#load(file)));
        return read;
    }
    /** All that can be read of those that were asked for. */
    async all() {
        const read = await Promise.all(this.#read.values());
        return read.flatMap(({ document }) => document ?? []);
    }
    async #load(file) {
        const content = await this.#files.read(file);
        if ('text' in content)
            return parseDocument(content.text, file);
        return { diagnostics: [error({ file, line: 1, column: 1 }, content.rule, content.message, content.remedy)] };
    }
}
/**
 * Reads an AWSTOE component document, schema 1.0, and checks its whole grammar: image-builder.md section 10,
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html. Never throws for what stands in it.
 */
function parseDocument(data, file) {
    const { root, diagnostics } = parseYaml(data, file);
    if (root === undefined)
        return { diagnostics };
    const problems = new Problems();
    const start = { file, line: 1, column: 1 };
    const name = external_node_path_default().posix.basename(file).replace(/\.[^.]*$/, '');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 100)
        problems.add(start, 'document-name', `${quote(name)} is not a name that Image Builder leaves as it is.`, 'Name the file with lower-case letters, digits and single hyphens, at most 100.');
    if (data.length > maxCharacters)
        problems.add(start, 'document-size', `The document has ${String(data.length)} characters; Image Builder takes ${String(maxCharacters)}.`, 'Make two documents of it.');
    problems.keys(root, 'a component document', ['name', 'description', 'schemaVersion', 'parameters', 'constants', 'phases', 'disableLogging'], ['schemaVersion', 'phases']);
    const value = (key) => root.entries.get(key)?.value;
    problems.scalar(value('name'), '`name`');
    const description = problems.scalar(value('description'), '`description`');
    problems.boolean(value('disableLogging'), '`disableLogging`');
    const version = problems.scalar(value('schemaVersion'), '`schemaVersion`');
    if (version && Number(version.text) !== 1)
        problems.add(version.at, 'schema-version', `Schema version ${quote(version.text)} does not exist.`, 'Write `schemaVersion: 1.0`.');
    const declarations = readDeclarations(root, problems);
    const steps = readPhases(root, declarations, problems);
    const { parameters, constants, locations } = declarations;
    const isReadable = declarations.isComplete && steps.length > 0;
    const document = { file, name, data, ...(description ? { description: description.text } : {}), parameters, constants, declarations: locations, steps };
    return { ...(isReadable ? { document } : {}), diagnostics: [...diagnostics, ...problems.diagnostics] };
}

;// CONCATENATED MODULE: ./src/recipe/placeholder.ts

const placeholder_rule = 'placeholder';
/** Values of AWS's documentation that stand for what only the organization knows. */
const placeholders = [
    { pattern: /\bo-exampleorgid\b|\borganizations::111122223333:/, remedy: 'Write the ARN of your organization; `aws organizations describe-organization` shows it.' },
    { pattern: /\bamzn-s3-demo-/, remedy: 'Write the name of your bucket.' },
    { pattern: /\.example\.internal\b/, remedy: 'Write the name of your host.' },
];
/** A warning for each value that nobody has filled in: enough to check and review a recipe, too little to build it. */
function findPlaceholders(node) {
    switch (node.kind) {
        case 'map':
            return [...node.entries.values()].flatMap(({ value }) => findPlaceholders(value));
        case 'list':
            return node.items.flatMap(findPlaceholders);
        case 'scalar':
            return placeholders.filter(({ pattern }) => pattern.test(node.text)).slice(0, 1).map(({ remedy }) => warning(node.at, placeholder_rule, `${node.text} is a placeholder.`, remedy));
    }
}
/** What `plan` and `build` make of diagnostics: with a placeholder in it, a recipe can't be built. */
function withPlaceholdersAsErrors(diagnostics) {
    return diagnostics.map((one) => (one.rule === placeholder_rule ? { ...one, severity: 'error' } : one));
}

;// CONCATENATED MODULE: ./src/recipe/load.ts












/**
 * Reads the recipes that paths and globs (relative to root) mean, with everything they refer to. All problems of all files
 * come back together. Never throws for what stands in a file.
 */
async function loadRecipes(patterns, root) {
    const { files, diagnostics } = await discover(patterns, root);
    const repository = new Files(root);
    const chains = new Chains(repository);
    const documents = new Documents(repository);
    const loaded = await Promise.all(files.map((file) => load(file, repository, chains, documents)));
    const collisions = checkNames(loaded.flatMap(({ file, merged }) => (merged ? { file, merged } : [])));
    const recipes = loaded.flatMap(({ file, recipe }) => (recipe && !collisions.has(file) ? recipe : []));
    return {
        recipes: recipes.sort((a, b) => compare(a.name, b.name)),
        diagnostics: unique([...diagnostics, ...loaded.flatMap((one) => one.diagnostics), ...[...collisions.values()].flat(), ...unusedAcross(loaded)]),
        sources: loaded.map(({ file, files: parts }) => ({ file, files: parts })),
        documents: await documents.all(),
        texts: await repository.texts(),
    };
}
async function load(file, files, chains, documents) {
    const chain = await chains.read(file);
    const { merged } = chain;
    if (merged === undefined)
        return { file, files: chain.files, diagnostics: chain.diagnostics };
    const { values, missing } = typed(merged, recipeSchema, explainMarketplace);
    const [components, userData] = await Promise.all([
        readComponents(merged, files, documents),
        readUserData(merged, values, files),
    ]);
    // That is the whole story of such a parent.
    const isMarketplace = chain.diagnostics.some(({ rule }) => rule === 'marketplace');
    const parent = values.parent && !isMarketplace ? parseParent(merged, values.parent, values.homeRegion) : { diagnostics: [] };
    const diagnostics = [
        ...chain.diagnostics,
        ...missing,
        ...checkValues(merged, values),
        ...parent.diagnostics,
        ...components.diagnostics,
        ...(components.isComplete ? unusedOwnParameters(merged, file, components.declared) : []),
        ...userData.diagnostics,
        ...findPlaceholders(merged),
    ];
    const loaded = { file, files: [...chain.files, ...components.files, ...userData.files], merged, components, diagnostics };
    if (diagnostics.some(isError) || !('parent' in parent))
        return loaded;
    // No error: every value is there.
    return { ...loaded, recipe: assemble(file, merged, values, parent.parent, components, userData.userData) };
}
function assemble(file, merged, values, parent, { components }, userData) {
    const { extends: _, userData: __, parameters: ___, description, infrastructure, ...rest } = values;
    const { subnet, logGroup, logBucket, snsTopic, ...required } = infrastructure;
    return {
        ...rest,
        file,
        parent,
        components,
        infrastructure: {
            ...required,
            ...(subnet === undefined ? {} : { subnet }),
            ...(logGroup === undefined ? {} : { logGroup }),
            ...(logBucket === undefined ? {} : { logBucket }),
            ...(snsTopic === undefined ? {} : { snsTopic }),
        },
        ...(description === undefined ? {} : { description }),
        ...(userData === undefined ? {} : { userData }),
        locations: keyLocations(merged),
    };
}
function unusedAcross(loaded) {
    // A document that can't be read may declare anything.
    if (!loaded.every(({ components }) => components?.isComplete))
        return [];
    const declared = new Set(loaded.flatMap(({ components }) => [...(components?.declared ?? [])]));
    return loaded.flatMap(({ file, merged }) => (merged ? unusedSharedParameters(merged, file, declared) : []));
}

// EXTERNAL MODULE: ./src/state.ts
var state = __webpack_require__(2462);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(6132);
;// CONCATENATED MODULE: ./src/build/workflow.ts
/** The step that runs now, or ran last; `undefined` before the first. */
function currentStep(steps) {
    const begun = steps.filter((step) => step.startedAt > 0).sort((a, b) => a.startedAt - b.startedAt);
    return begun.find((step) => step.status === 'RUNNING') ?? begun.at(-1);
}
/** Id of the AMI that the build workflow made, which also exists where the image failed in its test. */
function madeAmiId(steps) {
    for (const step of steps) {
        if (step.action !== 'CreateImage' || step.outputs === '')
            continue;
        const found = /"imageId"\s*:\s*"(ami-[0-9a-f]+)"/.exec(step.outputs);
        if (found)
            return found[1];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/build/failure.ts


const linesToRead = 60;
const linesToShow = 20;
const stageOfWorkflow = { BUILD: 'BUILDING', TEST: 'TESTING', DISTRIBUTION: 'DISTRIBUTING' };
/**
 * Collects what AWS tells of a failure from its four places: the failure context, the state's reason, the workflow's steps
 * and the log. `lastRunning` is the last state in which the build was seen to run.
 */
async function failure_explainFailure(image, wanted, lookup, lastRunning) {
    const log = logOf(image, wanted);
    const untold = [];
    /** What one source tells; where AWS refuses it the others still do, and the reader learns of the refusal. */
    const told = (asked, none) => (asked ?? Promise.resolve(none)).catch((error) => {
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        untold.push(oneLine((0,src_errors/* describeError */.Uc)(error)));
        return none;
    });
    const [context, executions, lines] = await Promise.all([
        told(lookup.failureContext(image.arn), undefined),
        told(lookup.workflows(image.arn), []),
        // In a group that recipes share, one stream holds builds of all of them: versions and build numbers repeat.
        told(lookup.lastLines?.(log.group, log.stream, image.createdAt, linesToRead), []),
    ]);
    const withSteps = await Promise.all(executions.filter((execution) => execution.startedAt > 0).map(async (execution) => ({ execution, steps: await told(lookup.workflowSteps(execution.id), []) })));
    const failed = withSteps.find(({ execution }) => execution.status === 'FAILED' || execution.status.startsWith('ROLLBACK'));
    const step = failed?.steps.find((candidate) => candidate.status === 'FAILED') ?? (failed ? currentStep(failed.steps) : undefined);
    const labelled = readLabelledBlock(lines);
    const componentArn = context?.componentFailure?.componentArn ?? labelled.ComponentArn ?? /arn:[^\s]+:component\/[^\s]+?\/\d+\.\d+\.\d+\/\d+/.exec(image.reason ?? '')?.[0];
    const document = componentArn === undefined ? undefined : wanted.components.get(componentArn)?.document;
    const phase = context?.componentFailure?.phaseName ?? labelled.Phase;
    const stepName = context?.componentFailure?.stepName ?? labelled.Step;
    const at = document?.steps.find((candidate) => candidate.phase === phase && candidate.step === stepName)?.at ?? (document ? { file: document.file, line: 1, column: 1 } : undefined);
    const stage = context?.imageStatus ?? (failed ? stageOfWorkflow[failed.execution.type] : lastRunning);
    const workflowStep = context?.failedStep ?? step?.name;
    const component = document?.file ?? componentArn;
    const orphanAmiId = image.status === 'AVAILABLE' ? undefined : madeAmiId(withSteps.flatMap(({ steps }) => steps));
    const message = [context?.componentFailure?.errorMessage, labelled.ErrorMessage, step?.message, context?.distributionFailure?.errorMessage, image.reason].find((text) => text !== undefined && text.trim() !== '');
    return {
        ...(stage === undefined ? {} : { stage }),
        ...(workflowStep === undefined ? {} : { workflowStep }),
        ...(component === undefined ? {} : { component }),
        ...(phase === undefined ? {} : { phase }),
        ...(stepName === undefined ? {} : { step: stepName }),
        message: oneLine(message ?? 'AWS gives no reason'),
        regions: (context?.distributionFailure?.regionFailures ?? []).map(({ region, errorMessage, status }) => ({ region: region ?? '', message: oneLine(errorMessage ?? status ?? '') })),
        untold,
        logLines: lines.slice(-linesToShow).map(oneLine),
        log,
        ...(at === undefined ? {} : { at }),
        ...(orphanAmiId === undefined ? {} : { orphanAmiId }),
    };
}
/** Where a build's log is: the custom group, or one named after the image; the stream is `<version>/<build>`. */
function logOf(image, wanted) {
    const stream = image.arn.split('/').slice(-2).join('/');
    return { group: wanted.image.loggingConfiguration?.logGroupName ?? `/aws/imagebuilder/${wanted.imageRecipe.name}`, stream };
}
/**
 * The block of labelled lines that a failing component writes (reference 5). Its exact form is not documented, so each
 * label is looked for by itself, the last one winning.
 */
function readLabelledBlock(lines) {
    const found = {};
    for (const line of lines.flatMap((event) => event.split('\n'))) {
        const label = /^(ComponentArn|Phase|Step|ErrorMessage):(.*)$/.exec(line.trim());
        if (label?.[1] !== undefined && label[2]?.trim())
            found[label[1]] = label[2].trim();
    }
    return found;
}
/** Untrusted text on one line of at most 1,000 characters, without control characters. */
function oneLine(text) {
    // eslint-disable-next-line no-control-regex -- terminal escapes in a log must not reach the reader's terminal
    return text.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, '').replaceAll(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim().slice(0, 1000);
}

;// CONCATENATED MODULE: ./src/plan/existing.ts


// Each function below says in what an existing resource differs from the one that its name promises; empty where it does
// not. Names carry a digest, so a difference means that somebody else made the resource. Descriptions and tags do not count.
function componentDifferences(existing, wanted) {
    return differences({
        document: [existing.data, wanted.data],
        platform: [existing.platform, wanted.platform],
    });
}
function imageRecipeDifferences(existing, wanted) {
    return differences({
        'parent image': [existing.parentImage, wanted.parentImage],
        'components': [
            existing.components,
            wanted.components.map(({ componentArn, parameters }) => ({ arn: componentArn, parameters: Object.fromEntries((parameters ?? []).map(({ name, value }) => [name, value.join(',')])) })),
        ],
        'volumes': [
            existing.volumes,
            wanted.blockDeviceMappings.map(({ deviceName, ebs }) => ({ device: deviceName, sizeGiB: ebs.volumeSize, isEncrypted: ebs.encrypted, kmsKeyId: ebs.kmsKeyId })),
        ],
        'user data': [existing.userData, wanted.additionalInstanceConfiguration?.userDataOverride ?? ''],
        'SSM agent': [existing.keepsSsmAgent, wanted.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false],
    });
}
function infrastructureDifferences(existing, wanted) {
    return differences({
        'instance profile': [existing.instanceProfileName, wanted.instanceProfileName],
        'instance types': [existing.instanceTypes, wanted.instanceTypes],
        'subnet': [existing.subnetId, wanted.subnetId ?? ''],
        'security groups': [existing.securityGroupIds, wanted.securityGroupIds ?? []],
        'key pair': [existing.keyPair, ''],
        'termination on failure': [existing.terminateInstanceOnFailure, wanted.terminateInstanceOnFailure],
        'metadata tokens': [existing.httpTokens, wanted.instanceMetadataOptions.httpTokens],
    });
}
function distributionDifferences(existing, wanted) {
    const byRegion = (a, b) => (a.region < b.region ? -1 : 1);
    return differences({
        distributions: [
            existing.distributions.map((one) => ({ ...one, amiTags: one.amiTags.filter((tag) => !contentTagNames.includes(tag)) })).sort(byRegion),
            wanted.distributions
                .map(({ region, amiDistributionConfiguration: { name, kmsKeyId } }) => ({ region, name, kmsKeyId, extras: [], amiTags: [] }))
                .sort(byRegion),
        ],
    });
}
function differences(parts) {
    return Object.entries(parts).flatMap(([part, [existing, wanted]]) => ((0,plan_digest/* canonical */.$N)(existing) === (0,plan_digest/* canonical */.$N)(wanted) ? [] : [part]));
}

;// CONCATENATED MODULE: ./src/build/resources.ts



/**
 * Has everything exist that the build of `wanted` needs, each at the address that its digest gives: Get; where there is
 * none Create; where somebody was faster Get again and compare. Nothing is updated. Throws where something else stands
 * at an address. Gives whether the contents of everything were seen, components included.
 */
async function ensureResources(wanted, store) {
    const [isAllSeen] = await Promise.all([
        ensureImageRecipe(wanted, store),
        ensure({ arn: wanted.infrastructureArn, request: wanted.infrastructure, get: store.infrastructure, create: store.createInfrastructure, differences: infrastructureDifferences }),
        ensure({ arn: wanted.distributionArn, request: wanted.distribution, get: store.distribution, create: store.createDistribution, differences: distributionDifferences }),
    ]);
    return isAllSeen;
}
/** An image recipe that exists proves that its components do; only a new one needs a look at them. */
async function ensureImageRecipe(wanted, store) {
    const existing = await store.imageRecipe(wanted.imageRecipeArn);
    if (existing) {
        refuseOther(wanted.imageRecipeArn, imageRecipeDifferences(existing, wanted.imageRecipe));
        return false;
    }
    await Promise.all([...wanted.components].map(([arn, { request }]) => ensure({ arn, request, get: store.component, create: store.createComponent, differences: componentDifferences })));
    await create({ arn: wanted.imageRecipeArn, request: wanted.imageRecipe, get: store.imageRecipe, create: store.createImageRecipe, differences: imageRecipeDifferences });
    return true;
}
async function ensure(resource) {
    const existing = await resource.get(resource.arn);
    if (existing)
        refuseOther(resource.arn, resource.differences(existing, resource.request));
    else
        await create(resource);
}
async function create(resource) {
    let arn;
    try {
        arn = await resource.create(resource.request, resourceToken(resource.request));
    }
    catch (error) {
        const isTaken = error instanceof src_errors/* AwsCallError */.iQ && ['ResourceAlreadyExistsException', 'IdempotentParameterMismatchException'].includes(error.awsName);
        const existing = isTaken ? await resource.get(resource.arn) : undefined;
        if (!existing)
            throw error;
        refuseOther(resource.arn, resource.differences(existing, resource.request));
        return;
    }
    // Another document under the same name and version silently becomes build 2 (reference 2.5).
    if (arn !== resource.arn)
        throw conflict(resource.arn, [`AWS put ours at ${arn}`]);
}
/** Token of a create: the same request is the same create, however often and by whomever it is sent. */
function resourceToken(request) {
    return (0,plan_digest/* digestOf */.ol)({ create: request });
}
function refuseOther(arn, differences) {
    if (differences.length > 0)
        throw conflict(arn, differences.map((part) => `${part} differs`));
}
function conflict(arn, reasons) {
    return new src_errors/* ActionError */.lZ('conflict', `${arn} holds something else than its name promises (${reasons.join(', ')}).`, 'Find out in CloudTrail who made it, and delete it if it is not yours to keep.');
}

// EXTERNAL MODULE: ./src/plan/image.ts
var plan_image = __webpack_require__(9710);
;// CONCATENATED MODULE: ./src/plan/decide.ts

const dayMs = 24 * 60 * 60_000;
/** Decides from what is wanted and what is there. Pure: `plan` prints it and `build` obeys it. */
function decide(wanted, observed, share) {
    const { lock, recipe } = wanted;
    const notBefore = lock.notBefore === undefined ? 0 : Date.parse(lock.notBefore);
    const isFresh = (image) => observed.now - image.createdAt < recipe.rebuild.maxAgeDays * dayMs && image.createdAt >= notBefore;
    const exact = observed.builds.filter((image) => differencesFromWanted(image, wanted).length === 0);
    const available = exact.find((image) => image.status === 'AVAILABLE' && isFresh(image));
    if (available && !share)
        return { action: 'reuse', image: available, reason: `an image with this content exists, ${age(available, observed)} old` };
    if (available && hasAmi(available, lock.homeRegion, observed.newestReleasedAmiId))
        return { action: 'nothing', image: available, reason: `the image with this content is released, ${age(available, observed)} old` };
    // Consumers take the newest release, so an older image, released or not, would change nothing for them (a revert).
    const isOverdue = available !== undefined && available.createdAt <= observed.newestReleasedAt;
    if (available && !isOverdue)
        return { action: 'release', image: available, reason: `an image with this content exists, ${age(available, observed)} old` };
    // A build that runs is as good as one that we would start, unless it was asked for before `force` was.
    const running = exact.find((image) => (0,plan_image/* isRunning */.W)(image.status) && image.createdAt >= notBefore);
    if (running)
        return { action: 'attach', image: running, reason: `a build of this content is ${running.status} already` };
    if (isOverdue)
        return { action: 'start', reason: `the image with this content, ${age(available, observed)} old, is older than the newest release` };
    const candidate = share ? observed.candidate : undefined;
    if (candidate && candidate.image.status === 'AVAILABLE' && isFresh(candidate.image) && candidate.image.createdAt > observed.newestReleasedAt) {
        if (candidate.problems.length === 0)
            return { action: 'release', image: candidate.image, reason: `a candidate with the same content exists, ${age(candidate.image, observed)} old` };
        return { action: 'start', reason: `the candidate ${candidate.image.arn} can’t be released: ${candidate.problems.join(', ')}` };
    }
    return { action: 'start', reason: whyStart(wanted, observed, exact) };
}
/** Why an image at the right address is not what is wanted all the same; empty where it is. */
function differencesFromWanted(image, wanted) {
    const differences = [];
    if (image.imageRecipeArn !== wanted.imageRecipeArn)
        differences.push(`image recipe ${image.imageRecipeArn}`);
    if (image.infrastructureArn !== wanted.infrastructureArn)
        differences.push(`infrastructure configuration ${image.infrastructureArn}`);
    if (image.distributionArn !== wanted.distributionArn)
        differences.push(`distribution configuration ${image.distributionArn}`);
    return [...differences, ...irregularities(image)];
}
/** How an image was built otherwise than golden-ami builds. */
function irregularities(image) {
    const found = [];
    if (!image.testsEnabled)
        found.push('tests were off');
    if (image.hasCustomWorkflows)
        found.push('it has custom workflows');
    if (image.executionRole !== undefined)
        found.push(`it has the execution role ${image.executionRole}`);
    return found;
}
function hasAmi(image, region, amiId) {
    return amiId !== undefined && image.amis.some((ami) => ami.region === region && ami.amiId === amiId);
}
function whyStart({ lock, recipe }, observed, exact) {
    const old = exact.find((image) => image.status === 'AVAILABLE');
    if (old && lock.notBefore !== undefined)
        return 'forced';
    if (old)
        return `the image with this content is ${age(old, observed)} old, over ${String(recipe.rebuild.maxAgeDays)} days`;
    if (observed.builds.length > 0 && exact.length === 0)
        return 'no image was built the way it is wanted';
    return observed.newestReleasedAt > 0 ? 'content or parent image changed since the last release' : 'there is no image with this content';
}
function age(image, observed) {
    const hours = Math.max(0, observed.now - image.createdAt) / 3_600_000;
    const count = (value, unit) => `${String(value)} ${unit}${value === 1 ? '' : 's'}`;
    if (hours < 1)
        return count(Math.round(hours * 60), 'minute');
    return hours < 48 ? count(Math.round(hours), 'hour') : count(Math.round(hours / 24), 'day');
}

;// CONCATENATED MODULE: ./src/build/start.ts




/** A token that AWS remembers may stand for builds that ended long ago; more of them in a row than this nobody has. */
const mostReplays = 25;
/** How long a build that AWS has just named may be missing from GetImage, in milliseconds (documented nowhere). */
const getLagMs = 120_000;
/**
 * Client token of one intended build: a function of the request and the build number, so that a lost answer, a re-run or
 * a neighbour that wants the same gets the same build, and nobody pays for a second one.
 */
function buildToken(request, buildNumber) {
    return (0,plan_digest/* digestOf */.ol)({ image: request, buildNumber });
}
/**
 * Starts the build, or finds the one that the same token started before. State is saved before the call and after it.
 * AWS replays the answer of a token it remembers, also when that build was deleted or failed: then the next number is
 * tried. Gives the image as GetImage shows it.
 */
async function startBuild(wanted, nextBuildNumber, starter) {
    for (let buildNumber = nextBuildNumber; buildNumber < nextBuildNumber + mostReplays; buildNumber++) {
        const clientToken = buildToken(wanted.image, buildNumber);
        const state = {
            recipe: wanted.lock.recipe,
            region: wanted.lock.homeRegion,
            account: wanted.lock.account,
            imageVersionArn: wanted.imageVersionArn,
            buildNumber,
            clientToken,
            requestedAt: starter.clock.now(),
        };
        if (starter.signal.aborted)
            throw new src_errors/* ActionError */.lZ('build-cancelled', `The run was cancelled before the build of ${wanted.lock.recipe} was started.`, 'Run again.');
        await starter.note(state);
        const arn = await send(wanted, state, starter);
        if (arn === undefined)
            continue;
        state.imageBuildVersionArn = arn;
        await starter.note(state);
        const image = await getAfterStart(arn, starter);
        if (image && isUsable(image, wanted, nextBuildNumber))
            return { image, state };
    }
    throw new src_errors/* AwsCallError */.iQ('aws', `Image Builder answered ${String(mostReplays)} starts of ${wanted.imageVersionArn} with builds that ended before.`, 'Try again later; the tokens are forgotten after a while.', {
        awsName: 'Replay',
        operation: 'CreateImage',
        region: wanted.lock.homeRegion,
        cause: undefined,
    });
}
/** How often a start whose answer was lost is sent, and how long before it is looked whether AWS took it, in milliseconds. */
const sends = 9;
const lostAnswerMs = 10_000;
/**
 * Sends the start; `undefined` where the token stands for other parameters. How long AWS remembers a token is documented
 * nowhere, so a start whose answer was lost is not sent again before its build number was looked at.
 */
async function send(wanted, { imageVersionArn, buildNumber, clientToken }, starter) {
    const intended = `${imageVersionArn}/${String(buildNumber)}`;
    for (let attempt = 1;; attempt++) {
        try {
            return await starter.startBuild(wanted.image, clientToken);
        }
        catch (error) {
            if (error instanceof src_errors/* AwsCallError */.iQ && error.awsName === 'IdempotentParameterMismatchException')
                return undefined;
            if (!starter.isPassing(error) || attempt >= sends || starter.signal.aborted)
                throw error;
            await starter.clock.sleep(lostAnswerMs, starter.signal);
            if (await starter.image(intended))
                return intended;
        }
    }
}
/** A build that ended badly is only the answer to our start if it is younger than what was there before it. */
function isUsable(image, wanted, nextBuildNumber) {
    if (differencesFromWanted(image, wanted).length > 0)
        return false;
    if ((0,plan_image/* isRunning */.W)(image.status) || (0,plan_image/* buildNumberOf */.H)(image.arn) >= nextBuildNumber)
        return true;
    const notBefore = wanted.lock.notBefore === undefined ? 0 : Date.parse(wanted.lock.notBefore);
    return image.status === 'AVAILABLE' && image.createdAt >= notBefore;
}
async function getAfterStart(arn, { image, clock, signal }) {
    const until = clock.now() + getLagMs;
    for (;;) {
        const found = await image(arn);
        if (found || clock.now() >= until || signal.aborted)
            return found;
        await clock.sleep(5_000, signal);
    }
}

;// CONCATENATED MODULE: ./src/build/watch.ts



const pollMs = 15_000;
const slowestPollMs = 120_000;
const reportMs = 60_000;
const mostMissing = 12;
/** Waits until the build has ended, the deadline has passed or the run is cancelled: one loop over one state. */
async function watch(started, watcher) {
    const { clock } = watcher;
    const seen = { image: started, lastRunning: undefined, askedAt: clock.now(), missing: 0, step: undefined, reportedAt: -Infinity, reported: '', pauseMs: pollMs };
    const end = (kind) => ({ kind, image: seen.image, lastRunning: seen.lastRunning });
    for (;;) {
        const now = clock.now();
        if ((0,plan_image/* isRunning */.W)(seen.image.status))
            seen.lastRunning = seen.image.status;
        const hasChanged = seen.image.status !== seen.reported;
        if (hasChanged || now - seen.reportedAt >= reportMs) {
            seen.step = (0,plan_image/* isRunning */.W)(seen.image.status) ? await stepOf(seen.image, seen.step, watcher) : undefined;
            seen.reportedAt = now;
            seen.reported = seen.image.status;
            watcher.onProgress({ status: seen.image.status, ...(seen.step === undefined ? {} : { step: seen.step }), elapsedMs: now - seen.image.createdAt });
        }
        if (!(0,plan_image/* isRunning */.W)(seen.image.status))
            return end('ended');
        if (watcher.signal.aborted)
            return end('interrupted');
        if (clock.now() >= watcher.deadline)
            return end('time-limit');
        // Jitter keeps the legs of a matrix from asking in step.
        const pause = seen.pauseMs * (0.8 + clock.random() * 0.4);
        await clock.sleep(Math.max(0, Math.min(seen.askedAt + pause, watcher.deadline) - clock.now()), watcher.signal);
        if (watcher.signal.aborted)
            continue;
        seen.askedAt = clock.now();
        try {
            const found = await watcher.image(seen.image.arn);
            // GetImage may lag behind a start; an image that stays away was deleted.
            seen.missing = found ? 0 : seen.missing + 1;
            seen.image = found ?? (seen.missing < mostMissing ? seen.image : { ...seen.image, status: 'DELETED' });
            seen.pauseMs = pollMs;
        }
        catch (error) {
            // AWS asks to slow down, or is disturbed: the build goes on all the same.
            if (!watcher.isPassing(error))
                throw error;
            seen.pauseMs = Math.min(seen.pauseMs * 2, slowestPollMs);
        }
    }
}
/** The step is for people: where AWS does not tell it now, the last known one stands. Between two workflows there is none. */
async function stepOf(image, last, { workflows, workflowSteps, isPassing }) {
    try {
        const begun = (await workflows(image.arn)).filter((execution) => execution.startedAt > 0).sort((a, b) => b.startedAt - a.startedAt)[0];
        return begun?.status === 'RUNNING' ? currentStep(await workflowSteps(begun.id))?.name : undefined;
    }
    catch (error) {
        if (!isPassing(error) && !(error instanceof src_errors/* AwsCallError */.iQ))
            throw error;
        return last;
    }
}

;// CONCATENATED MODULE: ./src/plan/parent-image.ts

/** Root device where AWS tells no AMI to read it from: that of every seed of the platform (reference: operating-systems.md, section 2). */
const usualRootDevice = { Linux: '/dev/xvda', Windows: '/dev/sda1' };
/**
 * Finds the image that a recipe's `parent` means now. Throws an ActionError that says what was looked for where nothing
 * is found or where it can't be a parent.
 */
async function resolveParentImage(parent, lookup, at) {
    const problem = (message, remedy) => new src_errors/* ActionError */.lZ('parent-image', `${message} in ${at.region}.`, remedy, { at: at.location });
    const byId = async (amiId, from) => {
        const ami = (await lookup.amis({ ids: [amiId] }))[0];
        if (!ami)
            throw problem(`The parent image ${from} does not exist or is not shared with account ${at.account}`, 'Name an AMI that this account can launch, or one of the other forms of `parent`.');
        return resolvedAmi(ami, problem);
    };
    if ('ami' in parent)
        return byId(parent.ami, parent.ami);
    if ('ssm' in parent) {
        const value = await lookup.parameter(parent.ssm);
        if (value === undefined)
            throw problem(`The SSM parameter ${parent.ssm} of the parent image does not exist`, 'Check its name: `aws ssm get-parameter --name …` must answer in that region.');
        if (!/^ami-[0-9a-f]{8,17}$/.test(value))
            throw problem(`The SSM parameter ${parent.ssm} of the parent image does not hold an AMI id`, 'Name a parameter whose value is one AMI id.');
        return byId(value, `${value} (from ${parent.ssm})`);
    }
    if ('image' in parent) {
        const image = await lookup.image(parent.image);
        if (!image)
            throw problem(`The Image Builder image ${parent.image} does not exist`, 'Check the ARN: `aws imagebuilder list-images --owner Amazon` shows what there is.');
        const amiId = image.amis.find((ami) => ami.region === at.region)?.amiId;
        const ami = amiId === undefined ? undefined : (await lookup.amis({ ids: [amiId] }))[0];
        // Whether AWS names the AMI of its own images is documented nowhere; without it the platform's usual root device is taken.
        return { ...(ami ? resolvedAmi(ami, problem) : { rootDeviceName: usualRootDevice[at.platform], snapshotGiB: 0 }), image: image.arn };
    }
    const newest = newestAmi(await fittingAmis(parent, lookup.amis));
    if (!newest)
        throw problem(`No AMI of owner ${parent.owner} fits the name ${parent.namePattern}${parent.exclude.length > 0 ? ` without ${parent.exclude.join(', ')}` : ''}`, 'Check owner and pattern of `parent` with `aws ec2 describe-images --owners … --filters Name=name,Values=…`.');
    return resolvedAmi(newest, problem);
}
/** The AMIs of an owner whose name fits a pattern and none of the exclusions. */
async function fittingAmis(parent, amis) {
    const found = await amis({ owner: parent.owner, filters: { 'name': [parent.namePattern], 'state': ['available'], 'architecture': ['x86_64'] } });
    const excluded = parent.exclude.map(parent_image_wildcard);
    return found.filter((ami) => !excluded.some((pattern) => pattern.test(ami.name)));
}
/** The newest by creation date: names do not sort (10.10 is less than 10.2). */
function newestAmi(amis) {
    return [...amis].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
}
function resolvedAmi(ami, problem) {
    if (ami.state !== 'available')
        throw problem(`The parent image ${ami.amiId} is ${ami.state}, not available`, 'Wait until it is, or name another one.');
    if (ami.architecture !== 'x86_64')
        throw problem(`The parent image ${ami.amiId} (${ami.name}) is of architecture ${ami.architecture}`, 'Name one of x86_64.');
    if (ami.productCodes.length > 0) {
        throw problem(`The parent image ${ami.amiId} (${ami.name}) carries the Marketplace product code ${ami.productCodes.join(', ')}`, 'Every account that launches the AMI would have to subscribe: take the vendor’s own image (docs/recipes.md, parent).');
    }
    const root = ami.volumes.find((volume) => volume.device === ami.rootDeviceName);
    return { image: ami.amiId, name: ami.name, createdAt: ami.createdAt, rootDeviceName: ami.rootDeviceName, snapshotGiB: root?.sizeGiB ?? 0 };
}
/** EC2's wildcards as a regular expression, also without any for a part of the name. */
function parent_image_wildcard(pattern) {
    const escaped = pattern.split(/([*?])/).map((part) => (part === '*' ? '.*' : part === '?' ? '.' : RegExp.escape(part))).join('');
    return /[*?]/.test(pattern) ? new RegExp(`^${escaped}$`) : new RegExp(escaped);
}

;// CONCATENATED MODULE: ./src/plan/candidate.ts



/**
 * Reads back from AWS what an image was made of and says in what it differs from what the repository wants; empty where
 * it may be released. Tags and names count for nothing here: code of a pull request wrote them. Where the image stands at
 * another address (seeds move between a pull request and its merge) its parent image must be the one that was newest when
 * it was built, and managed components may be of other versions; all else must be the same.
 */
async function contentDifferences(image, wanted, store) {
    const [imageRecipe, infrastructure, distribution] = await Promise.all([store.imageRecipe(image.imageRecipeArn), store.infrastructure(image.infrastructureArn), store.distribution(image.distributionArn)]);
    if (!imageRecipe || !infrastructure || !distribution)
        return ['its image recipe, infrastructure or distribution configuration is gone'];
    const isSameAddress = image.imageRecipeArn === wanted.imageRecipeArn;
    const expected = isSameAddress
        ? wanted.imageRecipe
        : {
            ...wanted.imageRecipe,
            parentImage: imageRecipe.parentImage,
            components: wanted.imageRecipe.components.map((component, index) => {
                const found = imageRecipe.components[index]?.arn;
                return found !== undefined && isOtherVersionOf(found, component.componentArn) ? { ...component, componentArn: found } : component;
            }),
            blockDeviceMappings: wanted.imageRecipe.blockDeviceMappings.map((mapping) => {
                const volume = imageRecipe.volumes[0];
                return volume ? { deviceName: volume.device, ebs: { ...mapping.ebs, volumeSize: Math.max(volume.sizeGiB, wanted.recipe.volume.size) } } : mapping;
            }),
        };
    const components = await Promise.all([...wanted.components].map(async ([arn, { request, document }]) => {
        const existing = await store.component(arn);
        if (!existing)
            return [`component ${document.file} is gone`];
        return componentDifferences(existing, request).map((part) => `${part} of component ${document.file} differs`);
    }));
    return [
        ...irregularities(image),
        ...(isSameAddress ? [] : await parentDifferences(imageRecipe.parentImage, image, wanted, store)),
        ...imageRecipeDifferences(imageRecipe, expected).map((part) => `${part} of the image recipe differs`),
        ...infrastructureDifferences(infrastructure, wanted.infrastructure).map((part) => `${part} of the infrastructure configuration differs`),
        ...distributionDifferences(distribution, wanted.distribution).map((part) => `${part} of the distribution configuration differs`),
        ...components.flat(),
    ];
}
/** Says why an older parent image is not what the recipe meant when the image was built. */
async function parentDifferences(parentImage, image, { lock, recipe }, store) {
    if (parentImage === lock.parent.image)
        return [];
    const family = await generationsOf(recipe.parent, lock.parent.image, store);
    if (!family)
        return [`parent image ${parentImage} can’t be compared with ${lock.parent.image}`];
    const built = new Date(image.createdAt).toISOString();
    const newest = newestAmi(family.amis.filter((ami) => ami.createdAt < built));
    return newest?.amiId === parentImage ? [] : [`parent image ${parentImage} was not the newest ${family.name} when it was built`];
}
/** The AMIs that the recipe's parent has meant in the course of time; `undefined` where they can't be told. */
async function generationsOf(parent, current, store) {
    if ('owner' in parent)
        return { name: parent.namePattern, amis: await fittingAmis(parent, store.amis) };
    if (!('ssm' in parent))
        return undefined;
    const ami = (await store.amis({ ids: [current] }))[0];
    if (!ami)
        return undefined;
    // Generations of one seed differ in numbers alone (dates, builds); a number of the parameter's own name is none of those
    // (Windows_Server-2022, kernel-6.12).
    const fixed = new Set(parent.ssm.split(number));
    // Split at a group: numbers stand at the odd places.
    const parts = ami.name.split(number).map((text, place) => ({ text, isFree: place % 2 === 1 && !fixed.has(text) }));
    const namePattern = parts.map(({ text, isFree }) => (isFree ? '*' : text)).join('');
    // EC2's wildcard takes anything (al2023-ami-minimal-…), a number only numbers.
    const family = new RegExp(`^${parts.map(({ text, isFree }) => (isFree ? number.source : RegExp.escape(text))).join('')}$`);
    const amis = await fittingAmis({ owner: ami.ownerId, namePattern, exclude: [] }, store.amis);
    return { name: namePattern, amis: amis.filter(({ name }) => family.test(name)) };
}
const number = /(\d+(?:\.\d+)*)/;
/** Whether both are the same AWS-managed component. */
function isOtherVersionOf(found, wanted) {
    const managed = /^(arn:[^:]+:imagebuilder:[^:]+:aws:component\/[^/]+)\//;
    const name = managed.exec(found)?.[1];
    return name !== undefined && name === managed.exec(wanted)?.[1];
}

;// CONCATENATED MODULE: ./src/plan/observe.ts





/** How many of the newest builds are looked at; older ones are too old or failed long ago. */
const buildsToRead = 5;
/** Reads what there is, side by side. */
async function observe(wanted, lookup, options) {
    const { lock } = wanted;
    const [listed, amis] = await Promise.all([
        lookup.builds(wanted.imageVersionArn),
        lookup.amis({ owner: 'self', filters: { [`tag:${tagNames.recipe}`]: [lock.recipe], 'state': ['available'] } }),
    ]);
    const worthALook = listed
        .filter((build) => (0,plan_image/* isRunning */.W)(build.status) || build.status === 'AVAILABLE')
        .sort((a, b) => (0,plan_image/* buildNumberOf */.H)(b.arn) - (0,plan_image/* buildNumberOf */.H)(a.arn))
        .slice(0, buildsToRead);
    const highest = Math.max(0, ...listed.map((build) => (0,plan_image/* buildNumberOf */.H)(build.arn)));
    const [known, probed, candidate] = await Promise.all([
        Promise.all(worthALook.map((build) => lookup.image(build.arn))),
        probe(wanted.imageVersionArn, highest + 1, lookup.image),
        options.share ? findCandidate(wanted, amis, lookup) : undefined,
    ]);
    const builds = [...known, ...probed].filter((image) => image !== undefined).sort((a, b) => (0,plan_image/* buildNumberOf */.H)(b.arn) - (0,plan_image/* buildNumberOf */.H)(a.arn));
    const newestReleased = newestAmi(amis.filter((ami) => ami.tags[tagNames.releasedAt] !== undefined));
    return {
        now: options.now,
        builds,
        nextBuildNumber: highest + probed.length + 1,
        candidate,
        newestReleasedAmiId: newestReleased?.amiId,
        newestReleasedAt: Date.parse(newestReleased?.createdAt ?? '') || 0,
    };
}
/** Lists lag by two minutes, Get does not: asks for the next numbers until there is none. */
async function probe(imageVersionArn, from, image) {
    const found = [];
    for (let number = from;; number++) {
        const next = await image(`${imageVersionArn}/${String(number)}`);
        if (!next)
            return found;
        found.push(next);
    }
}
/** The newest image whose AMI claims the lock's content by its tags; where it is, its contents decide. */
async function findCandidate(wanted, amis, lookup) {
    const { lock } = wanted;
    const newest = newestAmi(amis.filter((ami) => ami.tags[tagNames.contentDigest] === lock.contentDigest && ami.tags[tagNames.digest] !== lock.digest && ami.tags[tagNames.releasedAt] === undefined));
    const digest = newest?.tags[tagNames.digest];
    if (!newest || digest === undefined || !/^[0-9a-f]{64}$/.test(digest))
        return undefined;
    // Without a build number GetImage gives the newest build of that version.
    const image = await lookup.image(addressOf(lock, 'image', `${lock.recipe}-${(0,plan_digest/* shortDigest */.VK)(digest)}/1.0.0`));
    if (!image?.amis.some((ami) => ami.amiId === newest.amiId))
        return undefined;
    return { image, problems: await lookup.contentDifferences(image) };
}

;// CONCATENATED MODULE: ./src/plan/keys.ts

/**
 * Finds the key of every region side by side. Throws one ActionError with all regions where it is missing, not enabled
 * or AWS's own: such a build would run for an hour and fail, or could never be shared.
 */
async function resolveKeys(recipe, key) {
    const found = await Promise.all(recipe.regions.map(async (region) => [region, await key(region, recipe.key)]));
    const problems = found.flatMap(([region, answer]) => {
        if (!answer)
            return [`${region}: there is no such key`];
        if (answer.isAwsManaged)
            return [`${region}: ${answer.arn} is managed by AWS and can’t be shared`];
        if (answer.state !== 'Enabled')
            return [`${region}: ${answer.arn} is ${answer.state}`];
        return [];
    });
    if (problems.length > 0) {
        throw new src_errors/* ActionError */.lZ('key', `The key ${recipe.key} of account ${recipe.account} can’t encrypt ${recipe.name}: ${problems.join('; ')}.`, 'Each region needs an enabled, customer-managed key with that alias.', { at: recipe.locations['key'] });
    }
    return Object.fromEntries(found.map(([region, answer]) => [region, answer?.arn ?? '']));
}

;// CONCATENATED MODULE: ./src/plan/resolve.ts




/** Resolves everything of a recipe that "latest" could mean, side by side, and writes it down. */
async function resolveLock(recipe, lookup, options) {
    const managed = recipe.components.filter((component) => component.kind === 'managed');
    const [parent, keys, managedArns] = await Promise.all([
        resolveParentImage(recipe.parent, lookup, { region: recipe.homeRegion, account: recipe.account, platform: recipe.platform, location: recipe.locations['parent'] }),
        resolveKeys(recipe, lookup.key),
        Promise.all(managed.map(async (component) => [managedKey(component), await resolveManaged(recipe, component, lookup)])),
    ]);
    return makeLock(recipe, { parent, keys, managed: Object.fromEntries(managedArns), ...options });
}
async function resolveManaged(recipe, component, lookup) {
    const arn = `arn:${partitionOf(recipe.homeRegion)}:imagebuilder:${recipe.homeRegion}:aws:component/${component.name}/${component.version}`;
    const found = await lookup.component(arn);
    if (!found) {
        throw new src_errors/* ActionError */.lZ('managed-component', `There is no managed component ${component.name} of version ${component.version} in ${recipe.homeRegion}.`, '`aws imagebuilder list-components --owner Amazon` shows what there is.', { at: component.at });
    }
    if (found.platform !== '' && found.platform !== recipe.platform) {
        throw new src_errors/* ActionError */.lZ('managed-component', `The managed component ${component.name} is for ${found.platform}, and ${recipe.name} is ${recipe.platform}.`, 'Name the one for this platform.', { at: component.at });
    }
    return found.arn;
}

;// CONCATENATED MODULE: ./src/release/pipeline-record.ts


/**
 * Has the pipeline of the recipe's name point at what was released. It never runs: it is there for the console, where
 * people look for what an image is made of. One that another tool made is left alone; then the answer says so.
 */
async function recordPipeline(wanted, released, repository, store) {
    const request = {
        name: wanted.lock.recipe,
        description: `Released by golden-ami from ${wanted.lock.file}; builds are started from GitHub, not here.`,
        imageRecipeArn: released.imageRecipeArn,
        infrastructureConfigurationArn: released.infrastructureArn,
        distributionConfigurationArn: released.distributionArn,
        status: 'DISABLED',
        tags: { ...wanted.recipe.tags, [tagNames.repository]: repository, [tagNames.recipe]: wanted.lock.recipe },
    };
    const existing = await store.pipeline(wanted.pipelineArn);
    if (!existing) {
        await store.createPipeline(request, resourceToken(request));
        return { kind: 'recorded' };
    }
    const owner = existing.tags[tagNames.repository];
    if (owner !== repository)
        return { kind: 'foreign', owner: owner ?? 'no repository' };
    const isRight = existing.imageRecipeArn === request.imageRecipeArn &&
        existing.infrastructureArn === request.infrastructureConfigurationArn &&
        existing.distributionArn === request.distributionConfigurationArn &&
        existing.status === 'DISABLED' &&
        !existing.isScheduled;
    if (isRight)
        return { kind: 'unchanged' };
    // The same update may be due again after another one: the token stands for this request on top of what is there now.
    await store.updatePipeline(existing.arn, request, resourceToken({ ...request, replaces: existing }));
    return { kind: 'recorded' };
}

;// CONCATENATED MODULE: ./src/release/share.ts
/** A private AMI. */
const nobody = { organizations: [], organizationalUnits: [], accounts: [], isPublic: false };
/** What has to change so that exactly those of the recipe may launch; `undefined` where nothing has to. Pure. */
function permissionChange(found, wanted) {
    const without = (from, those) => from.filter((item) => !those.includes(item));
    const add = {
        organizations: without(wanted.organizations, found.organizations),
        organizationalUnits: without(wanted.organizationalUnits, found.organizationalUnits),
        accounts: without(wanted.accounts, found.accounts),
        isPublic: false,
    };
    const remove = {
        organizations: without(found.organizations, wanted.organizations),
        organizationalUnits: without(found.organizationalUnits, wanted.organizationalUnits),
        accounts: without(found.accounts, wanted.accounts),
        isPublic: found.isPublic,
    };
    return isEmpty(add) && isEmpty(remove) ? undefined : { add, remove };
}
function isEmpty(permissions) {
    return permissions.organizations.length + permissions.organizationalUnits.length + permissions.accounts.length === 0 && !permissions.isPublic;
}

;// CONCATENATED MODULE: ./src/release/verify.ts

// EC2 shows a new AMI, its tags and its attributes a few seconds late, so what looks wrong is looked at again.
const attempts = 5;
const pauseMs = 10_000;
/**
 * Checks the AMIs of an image in all regions side by side: available, named, tagged, encrypted with the region's key; after
 * a release that it is complete. A problem is a finding, never an exception.
 */
function verify(image, lock, lookup, scope) {
    return Promise.all(lock.regions.map(async (region) => {
        let result = await verifyRegion(image, lock, region, lookup, scope);
        for (let attempt = 1; attempt < attempts && result.findings.length > 0 && !lookup.signal.aborted; attempt++) {
            await lookup.clock.sleep(pauseMs, lookup.signal);
            result = await verifyRegion(image, lock, region, lookup, scope);
        }
        return result;
    }));
}
async function verifyRegion(image, lock, region, lookup, scope) {
    const outputs = image.amis.filter((ami) => ami.region === region && (ami.accountId === undefined || ami.accountId === lock.account));
    const amiId = outputs[0]?.amiId;
    if (amiId === undefined)
        return { region, snapshots: [], findings: [{ region, subject: 'AMI', expected: 'one', found: 'none in the image’s output' }] };
    const ami = (await lookup.amis(region, { ids: [amiId] }))[0];
    if (!ami)
        return { region, snapshots: [], findings: [{ region, amiId, subject: 'AMI', expected: 'to exist', found: 'EC2 does not know it' }] };
    const findings = [];
    const check = (subject, isRight, expected, found) => {
        if (!isRight)
            findings.push({ region, amiId, subject, expected, found });
    };
    check('number of AMIs', outputs.length === 1, '1', String(outputs.length));
    check('state', ami.state === 'available', 'available', ami.state);
    check('owner', ami.ownerId === lock.account, lock.account, ami.ownerId);
    check('name', isAmiName(ami.name, lock.recipe), `${lock.recipe} <yyyy-mm-dd>T<hh-mm-ss>[.<fraction>]Z`, ami.name);
    for (const [name, value] of [[tagNames.recipe, lock.recipe], [tagNames.contentDigest, lock.contentDigest]]) {
        check(`tag ${name}`, ami.tags[name] === value, value, ami.tags[name] ?? 'none');
    }
    if (scope.kind === 'release') {
        check(`tag ${tagNames.type}`, ami.tags[tagNames.type] === releasedType, releasedType, ami.tags[tagNames.type] ?? 'none');
        if (scope.requireImdsV2)
            check('IMDS support', ami.imdsSupport === 'v2.0', 'v2.0', ami.imdsSupport ?? 'none');
        return { region, ami, snapshots: [], findings: [...findings, ...(await scope.permissionFindings(ami))] };
    }
    check('volumes', ami.volumes.length === 1, 'the root volume alone', String(ami.volumes.length));
    const ids = ami.volumes.flatMap((volume) => volume.snapshotId ?? []);
    const snapshots = ami.state === 'available' ? await lookup.snapshots(region, ids) : [];
    const key = lock.keys[region] ?? '';
    for (const { device, snapshotId } of ami.volumes)
        check(`snapshot of volume ${device}`, snapshotId !== undefined, 'one, encrypted', 'none');
    for (const id of ids) {
        const snapshot = snapshots.find((candidate) => candidate.snapshotId === id);
        check(`encryption of snapshot ${id}`, snapshot?.isEncrypted === true, 'encrypted', snapshot ? 'not encrypted' : 'unknown');
        if (snapshot?.isEncrypted)
            check(`key of snapshot ${id}`, snapshot.keyArn === key, key, snapshot.keyArn ?? 'unknown');
    }
    return { region, ami, snapshots, findings };
}
/** Whether an AMI name follows the convention; the service writes up to nine fraction digits, or none. */
function isAmiName(name, recipe) {
    return name.startsWith(`${recipe} `) && /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(\.\d{1,9})?Z$/.test(name.slice(recipe.length + 1));
}
/** AMI ids of the regions where everything is right. */
function verifiedAmis(verifications) {
    return Object.fromEntries(verifications.flatMap(({ region, ami, findings }) => (ami && findings.length === 0 ? [[region, ami.amiId]] : [])));
}

;// CONCATENATED MODULE: ./src/release/release.ts



/**
 * Shares an image whose AMIs `verified` has found right in every region. In this order, each step in all regions before
 * the next: launch permission, IMDSv2, tags, `Type` last, and verified again. It changes only what is not right yet, so
 * running it again converges from any point.
 */
async function release(image, wanted, verified, releaser, by) {
    const { recipe, lock, shareWith } = wanted;
    const amis = verified.flatMap(({ ami }) => ami ?? []);
    const snapshots = new Map(verified.map((verification) => [verification.ami?.amiId, verification.snapshots]));
    const haveAll = (ami, tags) => [ami, ...(snapshots.get(ami.amiId) ?? [])].every((resource) => !lacks(resource.tags, tags));
    let hasChanged = false;
    // Also where nothing is to be changed: what is shared and tagged already may be somebody else's.
    await by.assertContents();
    const change = async (make) => {
        hasChanged = true;
        await make();
    };
    const everywhere = (act) => Promise.all(amis.map(act));
    await everywhere(async (ami) => {
        const needed = permissionChange(by.isNew ? nobody : await releaser.launchPermissions(ami.region, ami.amiId), shareWith);
        if (needed)
            await change(() => releaser.changeLaunchPermissions(ami.region, ami.amiId, needed));
    });
    await everywhere(async (ami) => {
        if (recipe.requireImdsV2 && ami.imdsSupport !== 'v2.0')
            await change(() => releaser.requireImdsV2(ami.region, ami.amiId));
    });
    // A release keeps the time and the run of its first release.
    const earlier = amis.find((ami) => ami.tags[tagNames.releasedAt] !== undefined)?.tags;
    const releaseTags = {
        ...recipe.tags,
        ...by.origin,
        [tagNames.releasedAt]: earlier?.[tagNames.releasedAt] ?? new Date(releaser.clock.now()).toISOString(),
        ...(by.run === '' && earlier?.[tagNames.releasedBy] === undefined ? {} : { [tagNames.releasedBy]: earlier?.[tagNames.releasedBy] ?? by.run }),
    };
    await everywhere(async (ami) => {
        const tags = { ...contentTagsOf(ami), ...releaseTags };
        if (!haveAll(ami, tags))
            await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
    });
    if (lacks(image.tags, releaseTags))
        await change(() => releaser.tagImage(image.arn, releaseTags));
    await everywhere(async (ami) => {
        const tags = { [tagNames.type]: releasedType };
        if (!haveAll(ami, tags))
            await change(() => releaser.tag(ami.region, withSnapshots(ami), tags));
    });
    if (!hasChanged)
        return { verifications: [...verified], hasChanged };
    const again = await verify(image, lock, releaser, { kind: 'release', requireImdsV2: recipe.requireImdsV2, permissionFindings: (ami) => permissionFindings(ami, wanted, releaser) });
    return { verifications: again, hasChanged };
}
/** A finding where the launch permission is not exactly the recipe's. */
async function permissionFindings({ region, amiId }, { shareWith }, releaser) {
    const change = permissionChange(await releaser.launchPermissions(region, amiId), shareWith);
    if (!change)
        return [];
    const say = (permissions) => [...permissions.organizations, ...permissions.organizationalUnits, ...permissions.accounts, ...(permissions.isPublic ? ['all'] : [])].join(', ') || 'nothing';
    return [{ region, amiId, subject: 'launch permission', expected: 'as in the recipe', found: `missing ${say(change.add)}, too many ${say(change.remove)}` }];
}
/** Ids of an AMI and of its snapshots: what is tagged together. */
function withSnapshots(ami) {
    return [ami.amiId, ...ami.volumes.flatMap((volume) => volume.snapshotId ?? [])];
}
/** For the snapshots, on which Image Builder may set none. */
function contentTagsOf(ami) {
    return Object.fromEntries(contentTagNames.flatMap((name) => (ami.tags[name] === undefined ? [] : [[name, ami.tags[name]]])));
}
function lacks(tags, wanted) {
    return Object.entries(wanted).some(([name, value]) => tags[name] !== value);
}

;// CONCATENATED MODULE: ./src/commands/build-image.ts














/**
 * Takes one recipe from its file to verified AMIs and, where `share` is set, to a release. Never throws: what went
 * wrong is in the report.
 */
async function buildImage(recipe, context) {
    const { clock } = context;
    const report = {
        recipe: recipe.name,
        file: recipe.file,
        result: 'failed',
        reason: '',
        homeRegion: recipe.homeRegion,
        regions: recipe.regions,
        amis: {},
        isReleased: false,
        findings: [],
        notes: [],
        startedAt: clock.now(),
        endedAt: clock.now(),
    };
    try {
        await advance(recipe, report, context);
    }
    catch (error) {
        report.result = context.signal.aborted ? 'cancelled' : 'failed';
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        report.error = { message: error.message, remedy: error.remedy, ...(error.at ? { at: error.at } : {}) };
    }
    finally {
        report.endedAt = clock.now();
    }
    return report;
}
async function advance(recipe, report, context) {
    const { account, clock, inputs, log } = context;
    const home = { ...account, amis: (query) => account.amis(recipe.homeRegion, query) };
    const lock = await resolveLock(recipe, home, { now: clock.now(), force: inputs.force });
    const wanted = wantedOf(recipe, lock);
    report.parent = lock.parent;
    report.volumeGiB = lock.volumeGiB;
    report.digest = lock.digest;
    report.contentDigest = lock.contentDigest;
    if (lock.volumeGiB > recipe.volume.size)
        report.notes.push(`The volume is ${String(lock.volumeGiB)} GiB, not ${String(recipe.volume.size)}: the snapshot of the parent image is that large.`);
    const readBack = (image) => contentDifferences(image, wanted, home);
    const observed = await observe(wanted, { ...home, contentDifferences: readBack }, { now: clock.now(), share: inputs.share });
    const decision = decide(wanted, observed, inputs.share);
    report.reason = decision.reason;
    log(`${recipe.name}: ${decision.action}, since ${decision.reason}`);
    const { image, areContentsSeen } = decision.action === 'start' ? await start(wanted, observed.nextBuildNumber, context) : { image: decision.image, areContentsSeen: false };
    report.imageArn = image.arn;
    report.status = image.status;
    const built = decision.action === 'start' || decision.action === 'attach' ? await waitFor(image, wanted, report, context) : image;
    if (!built)
        return;
    const assertContents = async () => {
        const differences = areContentsSeen ? [] : await readBack(built);
        if (differences.length > 0)
            throw new src_errors/* ActionError */.lZ('release', `${built.arn} is not released, since it is not what the repository wants: ${differences.join('; ')}.`, 'Find out in CloudTrail who made it; delete the image and what it is made of, and run again.');
    };
    await deliver(built, wanted, { action: decision.action, isNew: areContentsSeen, assertContents }, report, context);
}
async function start(wanted, nextBuildNumber, context) {
    const { account, clock, signal, state, isPassing } = context;
    const areContentsSeen = await ensureResources(wanted, account);
    try {
        const { image } = await startBuild(wanted, nextBuildNumber, { startBuild: account.startBuild, image: account.image, note: (build) => state.note(build), clock, signal, isPassing });
        return { image, areContentsSeen };
    }
    catch (error) {
        // Nothing runs that a post phase would have to stop.
        if (!signal.aborted)
            await state.forget(wanted.lock.recipe);
        throw error;
    }
}
/** The image once it is AVAILABLE; `undefined` where the wait ended otherwise, which the report then says. */
async function waitFor(image, wanted, report, context) {
    const { account, clock, deadline, signal, state, inputs, isPassing } = context;
    const { recipe } = wanted.lock;
    let isOver = false;
    try {
        const { kind, image: last, lastRunning } = await watch(image, { ...account, clock, deadline, signal, isPassing, onProgress: (progress) => context.onProgress(recipe, progress) });
        report.status = last.status;
        if (kind === 'interrupted') {
            report.result = 'cancelled';
            return undefined;
        }
        isOver = true;
        if (kind === 'time-limit') {
            report.result = 'started';
            report.notes.push(`The build goes on in AWS (${last.status}). Run the same again to adopt it: it starts no second one.`);
            return undefined;
        }
        if (last.status === 'AVAILABLE')
            return last;
        report.result = last.status === 'CANCELLED' ? 'cancelled' : 'failed';
        report.failure = await failure_explainFailure(last, wanted, { ...account, lastLines: inputs.logs === 'none' ? undefined : account.lastLines }, lastRunning);
        return undefined;
    }
    finally {
        // An error of the wait is no reason to cancel the build; only a cancelled run is.
        if (isOver || !signal.aborted)
            await state.forget(recipe);
    }
}
/** Verifies the AMIs and, where asked, releases them. */
async function deliver(image, wanted, { action, ...contents }, report, context) {
    const { account, clock, signal, inputs, origin } = context;
    const { lock, recipe } = wanted;
    const ec2 = { ...account, clock, signal, tagImage: account.tagResource };
    const isOurs = action === 'start';
    const starterTags = isOurs ? originTags(origin) : {};
    const verifications = await verify(image, lock, ec2, { kind: 'build' });
    note(report, verifications);
    if (report.findings.length > 0)
        throw verificationError(report);
    if (!inputs.share) {
        if (isOurs)
            await tagCandidate(image, verifications, { ...recipe.tags, ...starterTags }, context);
        report.result = action === 'reuse' ? 'reused' : 'built';
        return;
    }
    const released = await release(image, wanted, verifications, ec2, { ...contents, origin: starterTags, run: origin.run });
    note(report, released.verifications);
    if (report.findings.length > 0)
        throw verificationError(report);
    report.isReleased = true;
    report.result = isOurs || action === 'attach' ? 'built' : released.hasChanged ? 'released' : 'none';
    const pipeline = await recordPipeline(wanted, image, origin.repository, account);
    if (pipeline.kind === 'foreign')
        report.notes.push(`The pipeline ${wanted.pipelineArn} belongs to ${pipeline.owner} and was left alone.`);
}
/** Says on the AMIs of a candidate, and on its image, which run made it. */
async function tagCandidate(image, verifications, tags, { account }) {
    if (Object.keys(tags).length === 0)
        return;
    await Promise.all([
        account.tagResource(image.arn, tags),
        ...verifications.flatMap(({ region, ami }) => (ami ? [account.tag(region, withSnapshots(ami), tags)] : [])),
    ]);
}
function note(report, verifications) {
    report.amis = verifiedAmis(verifications);
    report.findings = verifications.flatMap(({ findings }) => findings);
}
function verificationError(report) {
    const first = report.findings[0];
    const count = report.findings.length;
    return new src_errors/* ActionError */.lZ('verification', `${report.recipe}: ${String(count)} ${count === 1 ? 'finding' : 'findings'} in the AMIs of ${report.imageArn ?? 'the image'}, first in ${first?.region ?? ''}${first?.amiId === undefined ? '' : ` (${first.amiId})`}: ${first?.subject ?? ''} should be ${first?.expected ?? ''} and is ${first?.found ?? ''}.`, 'Nothing was shared from here on. Put right what the table of findings names, and run again.');
}

;// CONCATENATED MODULE: ./src/commands/build.ts











/** Images that are worked on at once; the wait of each costs next to nothing, its start about twenty calls. */
const imagesAtOnce = 50;
/** `command: build`: makes the AMIs of the recipes real. Gives whether all went well; what is known is published either way. */
async function build(inputs, adapters) {
    const { runner, run, clock, signal } = adapters;
    const { recipes, account } = await prepare(inputs, adapters).catch(async (error) => {
        await (0,outputs/* publish */.mk)({ 'amis': {}, 'ami-id': undefined, 'manifest': '', 'result': 'failed' }, runner.setOutput);
        throw error;
    });
    if (inputs.credentials.kind === 'ambient' && run.hasAwsSession && inputs.waitMinutes > 0) {
        await runner.annotate('warning', 'The AWS credentials of the environment are a session that can’t be renewed while waiting. Use the input role-to-assume where builds outlast it.');
    }
    const context = {
        account,
        clock,
        signal,
        deadline: clock.now() + inputs.waitMinutes * 60_000,
        inputs,
        origin: { repository: run.repository, commit: run.commit, run: run.url },
        state: new state/* StateKeeper */.oN(inputs.onCancel ?? (run.isPullRequest ? 'keep' : 'cancel'), runner.saveState),
        isPassing: adapters.isPassing,
        log: runner.info,
        onProgress: (recipe, progress) => runner.info(progressLine(recipe, progress)),
    };
    const limit = (0,p_limit/* default */.A)(imagesAtOnce);
    const settled = await Promise.allSettled(recipes.map((recipe) => limit(() => buildImage(recipe, context))));
    const reports = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    await publishReports(reports, inputs, adapters);
    for (const one of settled)
        if (one.status === 'rejected')
            throw one.reason;
    return reports.every((report) => report.result !== 'failed' && report.result !== 'cancelled');
}
/** Reads the recipes and proves the identity, before anything is made. */
async function prepare(inputs, adapters) {
    const recipes = await build_load(inputs, adapters);
    const home = recipes[0];
    if (!home)
        throw new src_errors/* ActionError */.lZ('recipe', 'There is no recipe to build.', 'Name at least one in the input recipes.');
    const account = adapters.connect(inputs.credentials, home.homeRegion);
    // Known from the file alone: asked for at once, while the rest is still being loaded and resolved.
    for (const recipe of recipes)
        account.infrastructure(infrastructureOf(recipe).arn).catch(() => undefined);
    await assertAccount(home, inputs.credentials, account.callerIdentity);
    return { recipes, account };
}
/** The recipes, if none of the files has a mistake; each mistake is annotated on its line. */
async function build_load(inputs, { runner, run }) {
    const loaded = await loadRecipes(inputs.recipes, run.workspace);
    const diagnostics = withPlaceholdersAsErrors(loaded.diagnostics);
    const worstFirst = [...diagnostics.filter(({ severity }) => severity === 'error'), ...diagnostics.filter(({ severity }) => severity === 'warning')];
    for (const diagnostic of worstFirst)
        await runner.annotate(diagnostic.severity, `${diagnostic.message} ${diagnostic.remedy}`, { at: diagnostic, title: diagnostic.rule });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
        await writeDiagnostics(worstFirst, runner.writeSummary);
        const first = errors[0];
        throw new src_errors/* ActionError */.lZ('recipe', `${String(errors.length)} ${errors.length === 1 ? 'mistake' : 'mistakes'} in the recipes, first ${first?.file ?? ''}:${String(first?.line)}:${String(first?.column)}: ${first?.message ?? ''}`, first?.remedy ?? '');
    }
    const homes = new Set(loaded.recipes.map((recipe) => `${recipe.account} ${recipe.homeRegion}`));
    if (homes.size > 1)
        throw new src_errors/* ActionError */.lZ('recipe', `The recipes have different home accounts or regions: ${[...homes].join(', ')}.`, 'Build them in one step each: a role belongs to one account.');
    return loaded.recipes;
}
async function writeDiagnostics(diagnostics, writeSummary) {
    const { renderDiagnostics } = await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(137)]).then(__webpack_require__.bind(__webpack_require__, 6518));
    await writeSummary(renderDiagnostics(diagnostics));
}
/** A build in the wrong account would cost an hour before anybody noticed. A role's ARN tells its account without a call. */
async function assertAccount(recipe, credentials, callerIdentity) {
    const identity = credentials.kind === 'oidc' ? { account: credentials.roleArn.split(':')[4] ?? '', arn: credentials.roleArn } : await callerIdentity();
    if (identity.account === recipe.account)
        return;
    throw new src_errors/* ActionError */.lZ('account', `The credentials are of account ${identity.account} (${identity.arn}), the recipes of ${recipe.account}.`, 'Use a role of the recipes’ account, or correct `account`.', { at: recipe.locations['account'] });
}
async function publishReports(reports, inputs, { runner, run, clock }) {
    const [{ renderSummary }, { outputsOf }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(137)]).then(__webpack_require__.bind(__webpack_require__, 6518)), __webpack_require__.e(/* import() */ 333).then(__webpack_require__.bind(__webpack_require__, 7333))]);
    const folder = external_node_path_default().join(run.temp, 'golden-ami');
    const manifest = external_node_path_default().join(folder, `manifest-${String(process.pid)}.json`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const content = { version: 1, writtenAt: new Date(clock.now()).toISOString(), repository: run.repository, commit: run.commit, run: run.url, images: reports };
    await (0,promises_.writeFile)(manifest, `${JSON.stringify(content, undefined, 2)}\n`);
    await (0,outputs/* publish */.mk)(outputsOf(reports, manifest), runner.setOutput);
    await runner.writeSummary(renderSummary(reports, { share: inputs.share }));
    for (const report of reports) {
        runner.info(`${report.recipe}: ${report.result} in ${(0,duration/* duration */.p)(report.endedAt - report.startedAt)}`);
        for (const region of report.regions)
            if (report.amis[region] !== undefined)
                runner.info(`  ${region}  ${report.amis[region]}`);
        for (const note of report.notes)
            await runner.annotate('notice', `${report.recipe}: ${note}`);
        if (report.error)
            await runner.annotate('error', `${report.error.message} ${report.error.remedy}`, { at: report.error.at, title: report.recipe });
        if (report.failure)
            await runner.annotate('error', failureLine(report), { at: report.failure.at, title: `${report.recipe}: build failed` });
    }
}
function failureLine({ recipe, failure, status }) {
    if (!failure)
        return '';
    const where = [failure.stage, failure.workflowStep, failure.component, failure.phase, failure.step].filter(Boolean).join(', ');
    const orphan = failure.orphanAmiId === undefined ? '' : ` AMI ${failure.orphanAmiId} is left behind: deregister it and its snapshots.`;
    return `${recipe} is ${status ?? 'FAILED'} (${where || 'AWS does not tell where'}): ${failure.message}. Log: ${failure.log.group}, stream ${failure.log.stream}.${orphan}`;
}
function progressLine(recipe, { status, step, elapsedMs }) {
    return `${recipe}: ${status}${step === undefined ? '' : ` · ${step}`} · ${(0,duration/* duration */.p)(elapsedMs)}`;
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ worstResult),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* unused harmony exports results, outputDefinitions */
/** What became of an image, from best to worst; of several the worst counts. */
const results = ['none', 'reused', 'released', 'built', 'started', 'cancelled', 'failed'];
/** Every output and what it holds; action.yml and the README are checked against it. */
const outputDefinitions = {
    'amis': 'JSON: `{"<recipe>": {"<region>": "ami-…"}}`, only AMIs that passed verification.',
    'ami-id': 'AMI id in the home region, when there is exactly one recipe.',
    'manifest': 'Path of a JSON file with everything known of each image.',
    'result': '`built`, `reused`, `released`, `started`, `none`, `failed` or `cancelled`; of several recipes the worst.',
};
/** The worst of several results; `none` where there is nothing. */
function worstResult(all) {
    return results[Math.max(0, ...all.map((result) => results.indexOf(result)))] ?? 'none';
}
/** Writes every output; the only place that does. */
async function publish(outputs, setOutput) {
    await setOutput('amis', JSON.stringify(outputs.amis));
    await setOutput('ami-id', outputs['ami-id'] ?? '');
    await setOutput('manifest', outputs.manifest);
    await setOutput('result', outputs.result);
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

/***/ 6132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/** A duration as people say it: `45 s`, `12 min`, `1 h 05 min`. */
function duration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 90)
        return `${String(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${String(minutes)} min`;
    return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
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
