export const id = 8355;

export const ids = [ 8355 ];

export const modules = {
  8355: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      parsePlan: () => parsePlan,
      planRecipe: () => planRecipe
    });
    var dist = __webpack_require__(7728);
    var errors = __webpack_require__(8204);
    var lock = __webpack_require__(1764);
    var plan_digest = __webpack_require__(2283);
    var tags = __webpack_require__(3666);
    async function changesSince(previous, wanted, lookup) {
      const digest = previous.tags[tags.nP.digest] ?? "";
      if (!/^[0-9a-f]{64}$/.test(digest) || digest === wanted.lock.digest) return [];
      const existing = await lookup.imageRecipe((0, lock.ci)(wanted.lock, "image-recipe", `${wanted.lock.recipe}-${(0, 
      plan_digest.VK)(digest)}/1.0.0`));
      if (existing === void 0) return [];
      return [ ...await parentChange(existing.parentImage, wanted, lookup), ...recipeChanges(existing, wanted.imageRecipe) ];
    }
    async function parentChange(before, {lock: {parent}}, {amis}) {
      if (before === parent.image) return [];
      const old = before.startsWith("ami-") ? (await amis({
        ids: [ before ]
      }))[0] : void 0;
      const describe = (image, name, createdAt) => name === void 0 ? image : `${name} (${image}, ${(createdAt ?? "").slice(0, 10)})`;
      return [ `parent image: ${describe(before, old?.name, old?.createdAt)} → ${describe(parent.image, parent.name, parent.createdAt)}` ];
    }
    function recipeChanges(existing, wanted) {
      const [volume, mapping] = [ existing.volumes[0], wanted.blockDeviceMappings[0] ];
      const wantedComponents = wanted.components.map(({componentArn, parameters}) => ({
        arn: componentArn,
        parameters: Object.fromEntries((parameters ?? []).map(({name, value}) => [ name, value.join(",") ]))
      }));
      const changes = componentChanges(existing.components, wantedComponents);
      if (volume && mapping && volume.sizeGiB !== mapping.ebs.volumeSize) changes.push(`volume: ${String(volume.sizeGiB)} → ${String(mapping.ebs.volumeSize)} GiB`);
      if (volume && mapping && volume.kmsKeyId !== mapping.ebs.kmsKeyId) changes.push(`key: ${volume.kmsKeyId} → ${mapping.ebs.kmsKeyId}`);
      if (existing.userData !== (wanted.additionalInstanceConfiguration?.userDataOverride ?? "")) changes.push("user data changed");
      const keepsAgent = wanted.additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild === false;
      if (existing.keepsSsmAgent !== keepsAgent) changes.push(keepsAgent ? "the SSM agent stays" : "the SSM agent is removed");
      return changes;
    }
    function componentChanges(before, after) {
      const oldByName = new Map(before.map(component => [ nameOf(component.arn), component ]));
      const names = after.map(({arn}) => nameOf(arn));
      const changes = after.flatMap((component, index) => {
        const name = names[index] ?? "";
        const oldComponent = oldByName.get(name);
        if (oldComponent === void 0) return [ `component ${name} added` ];
        const isManaged = managed.test(component.arn);
        const content = oldComponent.arn === component.arn ? [] : [ isManaged ? `managed component ${name}: ${versionOf(oldComponent.arn)} → ${versionOf(component.arn)}` : `document ${name} changed` ];
        return [ ...content, ...parameterChanges(name, oldComponent.parameters, component.parameters) ];
      });
      changes.push(...[ ...oldByName.keys() ].filter(name => !names.includes(name)).map(name => `component ${name} removed`));
      const kept = [ ...oldByName.keys() ].filter(name => names.includes(name));
      if (kept.join(" ") !== names.filter(name => oldByName.has(name)).join(" ")) changes.push("components run in another order");
      return changes;
    }
    function parameterChanges(component, before, after) {
      return [ ...new Set([ ...Object.keys(before), ...Object.keys(after) ]) ].sort().flatMap(name => {
        const [oldValue, newValue] = [ before[name], after[name] ];
        return oldValue === newValue ? [] : [ `parameter ${name} of ${component}: ${oldValue ?? "default"} → ${newValue ?? "default"}` ];
      });
    }
    const managed = /^arn:[^:]+:imagebuilder:[^:]+:aws[\w-]*:component\//;
    function nameOf(arn) {
      const name = /:component\/([^/]+)/.exec(arn)?.[1] ?? arn;
      return managed.test(arn) ? name : name.replace(/^golden-ami-(.*)-[0-9a-f]{12}$/, "$1");
    }
    function versionOf(arn) {
      return /:component\/[^/]+\/(.+)$/.exec(arn)?.[1] ?? arn;
    }
    var intent = __webpack_require__(5049);
    const textByName = dist.g1P(dist.YjP(), dist.YjP());
    const parentImageSchema = dist.Ikc({
      image: dist.YjP(),
      name: dist.yqP(dist.YjP()),
      createdAt: dist.yqP(dist.YjP()),
      deprecatedAt: dist.yqP(dist.YjP()),
      rootDeviceName: dist.YjP(),
      snapshotGiB: dist.aig()
    });
    const componentSchema = dist.Oxt("kind", [ dist.Ikc({
      kind: dist.euz("document"),
      file: dist.YjP(),
      arn: dist.YjP(),
      name: dist.YjP(),
      digest: dist.YjP(),
      parameters: textByName
    }), dist.Ikc({
      kind: dist.euz("managed"),
      name: dist.YjP(),
      arn: dist.YjP(),
      parameters: textByName
    }) ]);
    const lockSchema = dist.Ikc({
      version: dist.euz(1),
      recipe: dist.YjP(),
      file: dist.YjP(),
      platform: dist.KIO([ "Linux", "Windows" ]),
      account: dist.YjP(),
      homeRegion: dist.YjP(),
      regions: dist.YOg(dist.YjP()),
      resolvedAt: dist.YjP(),
      notBefore: dist.yqP(dist.YjP()),
      parent: parentImageSchema,
      volumeGiB: dist.aig(),
      components: dist.YOg(componentSchema),
      keys: textByName,
      digest: dist.YjP(),
      contentDigest: dist.YjP()
    });
    const plan_schema_location = dist.Ikc({
      file: dist.YjP(),
      line: dist.aig(),
      column: dist.aig()
    });
    const findingSchema = dist.Ikc({
      severity: dist.KIO([ "bad", "unknown" ]),
      subject: dist.YjP(),
      message: dist.YjP(),
      remedy: dist.YjP(),
      at: dist.yqP(plan_schema_location)
    });
    const plannedRecipeSchema = dist.Ikc({
      recipe: dist.YjP(),
      file: dist.YjP(),
      action: dist.KIO([ "start", "attach", "reuse", "release", "nothing" ]),
      reason: dist.YjP(),
      changes: dist.YOg(dist.YjP()),
      imageArn: dist.yqP(dist.YjP()),
      lock: lockSchema,
      findings: dist.YOg(findingSchema),
      lastMinutes: dist.yqP(dist.aig())
    });
    const planSchema = dist.Ikc({
      version: dist.euz(1),
      plannedAt: dist.YjP(),
      share: dist.zMY(),
      recipes: dist.YOg(plannedRecipeSchema)
    });
    var getting_started = __webpack_require__(2591);
    const denied = "denied";
    function finding(severity, subject, message, remedy, at) {
      return {
        severity,
        subject,
        message,
        remedy,
        ...at === void 0 ? {} : {
          at
        }
      };
    }
    function findingsOfExistence(exists, what) {
      if (exists === true) return [];
      if (exists === denied) return [ finding("unknown", what.subject, `The ${what.subject} can't be looked for.`, `Allow ${what.permission} to the role, or see yourself that it is there.`, what.at) ];
      return [ finding("bad", what.subject, what.missing, what.remedy, what.at) ];
    }
    async function checkProfile({infrastructure: {instanceProfile}, locations}, lookup) {
      const at = locations["infrastructure.instanceProfile"] ?? locations["infrastructure"];
      const subject = `instance profile ${instanceProfile}`;
      const profile = await lookup.instanceProfile(instanceProfile);
      if (profile === denied) return [ finding("unknown", subject, `The ${subject} can't be looked at.`, "Allow iam:GetInstanceProfile to the role, or see yourself that the profile exists.", at) ];
      if (profile === void 0) return [ finding("bad", subject, `There is no instance profile ${instanceProfile}.`, `Make it with the role of build instances, or correct \`instanceProfile\`. ${(0, 
      getting_started.d)("account")}`, at) ];
      return profile.roles > 0 ? [] : [ finding("bad", subject, `The ${subject} has no role: the build instance could not reach Systems Manager.`, `Add the role with \`aws iam add-role-to-instance-profile\`. ${(0, 
      getting_started.d)("account")}`, at) ];
    }
    const launchActions = [ "kms:DescribeKey", "kms:Decrypt", "kms:CreateGrant", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKeyWithoutPlaintext" ];
    function admits(policy, caller, actions = launchActions) {
      let statements;
      try {
        const document = JSON.parse(policy);
        statements = [ document?.Statement ?? [] ].flat();
      } catch {
        return "unknown";
      }
      return key_policy_all(actions.map(action => admitsAction(statements, caller, action)));
    }
    function admitsAction(statements, caller, action) {
      const answers = effect => any(statements.filter(one => one.Effect === effect).map(one => applies(one, caller, action)));
      const denied = answers("Deny");
      if (denied === "yes") return "no";
      const allowed = answers("Allow");
      return denied === "unknown" && allowed === "yes" ? "unknown" : allowed;
    }
    function applies(statement, caller, action) {
      if (!namesAction(statement, action)) return "no";
      if (statement.NotPrincipal !== void 0) return "unknown";
      return key_policy_all([ namesPrincipal(statement.Principal, caller), meetsConditions(statement.Condition, caller) ]);
    }
    function namesAction({Action, NotAction}, action) {
      const names = patterns => stringsOf(patterns).some(pattern => matchesPattern(action.toLowerCase(), pattern.toLowerCase()));
      return NotAction === void 0 ? names(Action) : !names(NotAction);
    }
    function namesPrincipal(principal, {arn, account, hasIamPermission}) {
      const names = principal === "*" ? [ "*" ] : stringsOf(principal?.AWS);
      return any(names.map(name => {
        if (name === "*" || name === arn) return "yes";
        const named = /^arn:[^:]+:iam::(\d{12}):root$|^(\d{12})$/.exec(name);
        return named && hasIamPermission && account !== "" && account === (named[1] ?? named[2]) ? "yes" : "no";
      }));
    }
    function meetsConditions(condition, caller) {
      const tests = Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => meetsCondition(operator, key, stringsOf(values), caller)));
      return key_policy_all(tests);
    }
    function meetsCondition(operator, key, values, caller) {
      const name = key.toLowerCase();
      const test = /^(?:ForAnyValue:)?(String|Arn|Bool)(Not)?(?:Equals|Like)?(?:IgnoreCase)?(?:IfExists)?$/.exec(operator);
      if (!test) return "unknown";
      const actual = conditionValuesOf(caller)[name];
      if (name === "aws:principalorgpaths") return meetsPath(values, caller);
      if (actual === void 0) return "unknown";
      if (actual.includes("*")) {
        if (values.includes("*")) return "yes";
        return name === "aws:principalarn" && test[2] === void 0 && !values.some(value => /[*?]/.test(value)) ? "no" : "unknown";
      }
      const isMet = values.some(value => matchesPattern(actual.toLowerCase(), value.toLowerCase()));
      return isMet === (test[2] === void 0) ? "yes" : "no";
    }
    function meetsPath(values, {organization, organizationalUnit}) {
      if (organization === void 0) return "unknown";
      return any(values.map(value => {
        const [root, ...units] = value.split("/").filter(part => part !== "*" && part !== "");
        if (root !== organization && root !== void 0) return "no";
        const unit = units.find(part => part.startsWith("ou-"));
        return unit === void 0 || unit === organizationalUnit ? "yes" : "unknown";
      }));
    }
    function conditionValuesOf({arn, account, organization, region, isLaunch}) {
      return {
        "aws:principalorgid": organization,
        "aws:principalarn": arn,
        "aws:principalaccount": account === "" ? "*" : account,
        "kms:calleraccount": account === "" ? "*" : account,
        "aws:principalisawsservice": "false",
        "aws:securetransport": "true",
        "kms:viaservice": isLaunch ? `ec2.${region}.amazonaws.com` : void 0,
        "kms:grantisforawsresource": isLaunch ? "true" : "false"
      };
    }
    function serviceLinkedRole(region, account, service, name) {
      return `arn:${(0, lock.iQ)(region)}:iam::${account}:role/aws-service-role/${service}.amazonaws.com/${name}`;
    }
    function organizationStatement(organization) {
      return JSON.stringify({
        Sid: "LaunchFromGoldenAmis",
        Effect: "Allow",
        Principal: "*",
        Action: [ "kms:DescribeKey", "kms:Decrypt", "kms:CreateGrant", "kms:ReEncrypt*", "kms:GenerateDataKey*" ],
        Resource: "*",
        Condition: {
          StringEquals: {
            "aws:PrincipalOrgID": organization
          }
        }
      });
    }
    function principalStatement(principals) {
      return JSON.stringify({
        Sid: "UseForGoldenAmis",
        Effect: "Allow",
        Principal: {
          AWS: principals
        },
        Action: [ "kms:DescribeKey", "kms:Decrypt", "kms:CreateGrant", "kms:ReEncrypt*", "kms:GenerateDataKey*" ],
        Resource: "*"
      });
    }
    function key_policy_all(answers) {
      if (answers.includes("no")) return "no";
      return answers.includes("unknown") ? "unknown" : "yes";
    }
    function any(answers) {
      if (answers.includes("yes")) return "yes";
      return answers.includes("unknown") ? "unknown" : "no";
    }
    function stringsOf(value) {
      return [ value ?? [] ].flat().filter(one => typeof one === "string" || typeof one === "boolean").map(String);
    }
    function matchesPattern(text, pattern) {
      return new RegExp(`^${pattern.split(/([*?])/).map(part => part === "*" ? ".*" : part === "?" ? "." : RegExp.escape(part)).join("")}$`, "s").test(text);
    }
    async function checkKeys(recipe, lookup, {lock}) {
      const found = await Promise.all(recipe.regions.map(region => checkKeyOf(region, recipe, lock, lookup)));
      return found.flat();
    }
    async function checkKeyOf(region, recipe, lock, lookup) {
      const keyArn = lock.keys[region] ?? "";
      const subject = `key ${recipe.key} in ${region}`;
      const at = recipe.locations["key"];
      const organizations = recipe.shareWith.organizations.map(arn => arn.slice(arn.lastIndexOf("/") + 1));
      const statement = organizations[0] === void 0 ? principalStatement(users(region, recipe).map(({arn}) => arn)) : organizationStatement(organizations[0]);
      const owner = keyArn.split(":")[4] ?? "";
      if (owner !== recipe.account) return [ finding("unknown", subject, `The key ${keyArn} belongs to account ${owner}, so its policy can't be read from here.`, `Have its owner see that it has this statement: ${statement}`, at) ];
      const policy = await lookup.keyPolicy(region, keyArn);
      if (policy === denied || policy === void 0) return [ finding("unknown", subject, `The policy of ${keyArn} can't be read.`, `Allow kms:GetKeyPolicy to the role, or see yourself that the policy has this statement: ${statement}`, at) ];
      return users(region, recipe, organizations).flatMap(({name, remedy, ...caller}) => {
        const answer = admits(policy.text, caller);
        return answer === "yes" ? [] : [ keyFinding(answer, subject, keyArn, name, remedy ?? statement, at) ];
      });
    }
    function users(region, recipe, organizations = []) {
      const {account, shareWith} = recipe;
      const launch = {
        region,
        isLaunch: true,
        hasIamPermission: true,
        account: "",
        organization: void 0
      };
      const imageBuilder = serviceLinkedRole(region, account, "imagebuilder", "AWSServiceRoleForImageBuilder");
      const autoScaling = serviceLinkedRole(region, account, "autoscaling", "AWSServiceRoleForAutoScaling");
      const own = {
        ...launch,
        account,
        organization: organizations[0]
      };
      return [ ...organizations.map(organization => ({
        ...launch,
        name: `accounts of the organization ${organization}`,
        arn: "*",
        organization,
        remedy: organizationStatement(organization)
      })), ...shareWith.organizationalUnits.map(arn => {
        const [organization, organizationalUnit] = arn.split("/").slice(-2);
        return {
          ...launch,
          name: `accounts of the organizational unit ${organizationalUnit ?? arn}`,
          arn: "*",
          organization,
          ...organizationalUnit === void 0 ? {} : {
            organizationalUnit
          }
        };
      }), ...shareWith.accounts.map(id => ({
        ...launch,
        name: `account ${id}`,
        arn: "*",
        account: id,
        remedy: principalStatement([ `arn:aws:iam::${id}:root` ])
      })), {
        ...own,
        name: "Image Builder",
        arn: imageBuilder,
        remedy: principalStatement([ imageBuilder ])
      }, {
        ...own,
        name: "Auto Scaling of this account",
        hasIamPermission: false,
        arn: autoScaling,
        remedy: principalStatement([ autoScaling ])
      } ];
    }
    function keyFinding(answer, subject, keyArn, user, statement, at) {
      const message = answer === "no" ? `The policy of ${keyArn} does not admit ${user}.` : `Whether the policy of ${keyArn} admits ${user} depends on a condition that can't be judged from here.`;
      return finding(answer === "no" ? "bad" : "unknown", subject, message, `${answer === "no" ? `${(0, 
      getting_started.d)("key")} Add` : "If launches fail, add"} this statement to it: ${statement}`, at);
    }
    async function checkLogGroup({infrastructure: {logGroup}, homeRegion, locations}, lookup) {
      if (logGroup === void 0) return [];
      return findingsOfExistence(await lookup.hasLogGroup(logGroup), {
        subject: `log group ${logGroup} in ${homeRegion}`,
        permission: "logs:DescribeLogGroups",
        missing: `There is no log group ${logGroup} in ${homeRegion}.`,
        remedy: `Make it, or correct \`logGroup\`. ${(0, getting_started.d)("account")}`,
        at: locations["infrastructure.logGroup"] ?? locations["infrastructure"]
      });
    }
    const dayMs = 24 * 60 * 6e4;
    function checkParent({locations}, _, {lock: {parent}, now}) {
      const until = Date.parse(parent.deprecatedAt ?? "");
      if (!(until < now + dayMs)) return [];
      const subject = `parent image ${parent.image}`;
      return [ finding("unknown", subject, `The ${subject} (${parent.name ?? "without name"}) is deprecated ${until < now ? "since" : "from"} ${parent.deprecatedAt ?? ""}.`, "Let `parent` mean the newest: an SSM parameter, or `owner` with `namePattern`.", locations["parent"]) ];
    }
    var node = __webpack_require__(1757);
    var powershell_call = __webpack_require__(1529);
    var reading = __webpack_require__(1020);
    var script = __webpack_require__(1104);
    var shell_command = __webpack_require__(6391);
    var options = __webpack_require__(9168);
    var signatures = __webpack_require__(1959);
    const bucketAndKey = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<key>[\w./+=@:~-]*))?/;
    function fetchedBy(document, recipeValues) {
      const values = new Map([ document.constants, document.parameters, recipeValues ].flatMap(record => Object.entries(record)).filter(entry => entry[1] !== void 0));
      const scripts = new Map((0, script.S)(document).map(script => [ script.step, script ]));
      return document.steps.flatMap(step => {
        const script = scripts.get(step);
        return [ ...namedByModule(step), ...script ? namedByScript(script) : [] ].flatMap(({kind, text, at}) => {
          const resolved = withValues(script ? (0, reading.fT)(text, (0, reading.ht)(script)) : text, values);
          if (kind === "parameter") return /^[\w./-]+$/.test(resolved) && !resolved.startsWith("/aws/") ? [ {
            kind,
            name: resolved,
            at
          } ] : [];
          const {bucket, key = ""} = bucketAndKey.exec(resolved)?.groups ?? {};
          return bucket === void 0 ? [] : [ {
            kind,
            bucket,
            key,
            at
          } ];
        });
      });
    }
    function withValues(text, values) {
      return text.replaceAll(/\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g, (reference, name) => values.get(name) ?? reference);
    }
    function namedByModule({action, inputs}) {
      if (action !== "S3Download" || inputs?.kind !== "list") return [];
      return inputs.items.flatMap(item => {
        const source = (0, node.oB)(item, [ "source" ]);
        return source?.kind === "scalar" ? [ {
          kind: "object",
          text: source.text,
          at: source.at
        } ] : [];
      });
    }
    function namedByScript(script) {
      const commands = (0, reading.Kf)(script);
      const ofShell = commands.filter(command => isCertain(command, commands)).flatMap(({args, offset}) => namedByAws(args, script.locate(offset)));
      const ofPowerShell = (0, reading.fb)(script).calls.filter(({offset}) => !isTried(script.text, offset)).flatMap(call => namedByCall(call, script.locate(call.offset)));
      return [ ...ofShell, ...ofPowerShell ];
    }
    function namedByAws(args, at) {
      const service = args.findIndex(({text}) => text === "s3" || text === "ssm");
      const [verb, ...rest] = args.slice(service + 1);
      if (service < 0 || verb === void 0) return [];
      const isObject = args[service].text === "s3";
      if (!(isObject ? /^(?:cp|mv|sync)$/ : /^get-parameters?$/).test(verb.text)) return [];
      const {operands, value} = (0, options.T)({
        args: rest
      }, isObject ? signatures.ov : signatures.vc);
      const named = isObject ? operands[0] : value("name", "names");
      return named ? [ {
        kind: isObject ? "object" : "parameter",
        text: named.text,
        at
      } ] : [];
    }
    function namedByCall(call, at) {
      if (/^get-ssmparameter(?:value)?$/.test(call.name)) {
        const name = (0, powershell_call.Wi)(call, "Name", 1);
        return name ? [ {
          kind: "parameter",
          text: name.text,
          at
        } ] : [];
      }
      return namedByAws(call.args, at);
    }
    function isCertain(command, commands) {
      if ((0, shell_command.UO)(command, "condition") || command.before === "||" || endOfPipeline(command, commands) === "||") return false;
      if (!(0, shell_command.UO)(command, "substitution")) return true;
      const outer = commands.findLast(one => one !== command && [ ...one.assignments, ...one.args ].some(({offset, end}) => offset < command.offset && command.offset < end));
      return outer === void 0 || isCertain(outer, commands);
    }
    function endOfPipeline(command, commands) {
      let last = command;
      while (last.after === "|") {
        const next = commands.find(({offset, before, scope}) => offset > last.offset && before === "|" && scope === last.scope);
        if (next === void 0) break;
        last = next;
      }
      return last.after;
    }
    function isTried(text, offset) {
      const start = text.lastIndexOf("\n", offset - 1) + 1;
      const line = text.slice(start, (text.indexOf("\n", offset) + 1 || text.length + 1) - 1);
      return /^\s*(?:if|elseif|while|until)\b|\|\|/.test(line);
    }
    async function checkSoftware({components, homeRegion, account}, lookup) {
      const fetched = components.flatMap(one => one.kind === "document" ? fetchedBy(one.document, one.parameters) : []);
      const buckets = Map.groupBy(fetched.filter(one => one.kind === "object"), ({bucket}) => bucket);
      const parameters = new Map(fetched.filter(one => one.kind === "parameter").map(one => [ one.name, one ]));
      const found = await Promise.all([ ...[ ...buckets.values() ].map(objects => checkBucket(objects, lookup)), ...[ ...parameters.values() ].map(one => checkParameter(one, {
        homeRegion,
        account
      }, lookup)) ]);
      return found.flat();
    }
    async function checkBucket(objects, {hasObject}) {
      const answers = await Promise.all(objects.map(async object => ({
        ...object,
        fetcher: `${object.at.file}:${String(object.at.line)}`,
        exists: await hasObject(object.bucket, object.key)
      })));
      const [{bucket, fetcher, exists, at}] = answers;
      const subject = `bucket ${bucket}`;
      if (exists === void 0) return [ finding("bad", subject, `There is no bucket ${bucket}, from which ${fetcher} fetches software.`, `Make it, or correct its name. ${(0, 
      getting_started.d)("account")}`, at) ];
      if (exists === denied) return [ finding("unknown", subject, `The ${subject} can't be looked into.`, `Allow s3:ListBucket to the role, on arn:aws:s3:::${bucket}, or see yourself that what ${fetcher} fetches is there.`, at) ];
      return answers.filter(one => one.exists === false).map(one => finding("bad", subject, `Nothing in the bucket ${bucket} begins with ${one.key}, which ${one.fetcher} fetches.`, `Put it there, or correct the version in the recipe. ${(0, 
      getting_started.d)("software")}`, one.at));
    }
    async function checkParameter({name, at}, {homeRegion, account}, {hasParameter}) {
      return findingsOfExistence(await hasParameter(name), {
        subject: `parameter ${name} in ${homeRegion}`,
        permission: "ssm:DescribeParameters",
        missing: `There is no parameter ${name} in ${homeRegion} of account ${account}, which ${at.file}:${String(at.line)} fetches.`,
        remedy: `Make it, or correct its name. ${(0, getting_started.d)("customerId")}`,
        at
      });
    }
    const checks = [ checkProfile, checkLogGroup, checkSoftware, checkKeys, checkParent ];
    async function preflight(recipe, lock, lookup, now) {
      const found = await Promise.all(checks.map(async check => check(recipe, lookup, {
        lock,
        now
      })));
      return found.flat();
    }
    async function checkRegions({regions, locations}, lookup) {
      const enabled = await lookup.enabledRegions();
      if (enabled === denied) return [ finding("unknown", "regions", `Whether ${regions.join(", ")} are enabled can't be looked at.`, "Allow ec2:DescribeRegions to the role, or see yourself that they are.", locations["regions"]) ];
      return regions.flatMap(region => {
        if (enabled[region] === true) return [];
        const remedy = enabled[region] === false ? "Enable it in the account, and in every account that is to launch there, or remove it from `regions`." : "Correct `regions`.";
        return [ finding("bad", `region ${region}`, enabled[region] === false ? `The region ${region} is not enabled in this account.` : `There is no region ${region}.`, remedy, locations["regions"]) ];
      });
    }
    var resolve = __webpack_require__(8935);
    async function planRecipe(recipe, lookup, options) {
      const {now, share} = options;
      const regions = checkRegions(recipe, lookup);
      regions.catch(() => {});
      const lock = await (0, resolve.K)(recipe, lookup, options).catch(async cause => {
        const bad = (await regions).find(({severity}) => severity === "bad");
        throw bad ? new errors.lZ("region", bad.message, bad.remedy, {
          at: bad.at,
          cause
        }) : cause;
      });
      const [{wanted, observed, decision}, ...findings] = await Promise.all([ (0, intent.o)(recipe, lock, lookup, {
        now,
        share
      }), regions, preflight(recipe, lock, lookup, now) ]);
      const {previous} = observed;
      const lastMinutes = Number(previous?.tags[tags.nP.minutes]);
      return {
        recipe: recipe.name,
        file: recipe.file,
        action: decision.action,
        reason: decision.reason,
        changes: decision.action === "start" && previous ? await changesSince(previous, wanted, lookup) : [],
        ..."image" in decision ? {
          imageArn: decision.image.arn
        } : {},
        lock,
        findings: findings.flat(),
        ...lastMinutes > 0 ? {
          lastMinutes
        } : {}
      };
    }
    function parsePlan(text) {
      let value;
      try {
        value = JSON.parse(text);
      } catch (cause) {
        throw new errors.lZ("input", "The input plan is no JSON.", remedy, {
          cause
        });
      }
      const result = dist.xLC(planSchema, value);
      if (result.success) return result.output;
      const [issue] = result.issues;
      throw new errors.lZ("input", `The input plan is not a plan of this version of golden-ami: ${dist.BuJ(issue) ?? "the whole"}: ${issue.message}.`, remedy);
    }
    const remedy = "Hand over the output `plan` of `command: plan`, or a leg's `matrix.plan`, as it stands.";
  }
};