export const id = 6072;

export const ids = [ 6072, 5122 ];

export const modules = {
  56072: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      plan: () => plan
    });
    var p_limit = __webpack_require__(89680);
    var errors = __webpack_require__(18204);
    var publish = __webpack_require__(14113);
    var plan_access = __webpack_require__(5765);
    var plan_lock = __webpack_require__(71764);
    var plan_digest = __webpack_require__(92283);
    var tags = __webpack_require__(13666);
    async function changesSince(previous, wanted, image, lookup) {
      const {lock, imageRecipeArn} = wanted;
      const digest = previous.tags[tags.nP.digest] ?? "";
      if (!(0, plan_digest.Bc)(digest)) return [];
      const [earlier, now] = [ (0, plan_lock.ci)(lock, "image-recipe", `${lock.recipe}-${(0, 
      plan_digest.VK)(digest)}/1.0.0`), image?.imageRecipeArn ?? imageRecipeArn ];
      if (earlier === now) return [];
      const [before, after] = await Promise.all([ lookup.imageRecipe(earlier), now === imageRecipeArn ? contentsOf(wanted.imageRecipe) : lookup.imageRecipe(now) ]);
      if (before === void 0 || after === void 0) return [];
      return [ ...await parentChange(before.parentImage, after.parentImage, wanted, lookup), ...recipeChanges(before, after) ];
    }
    function contentsOf(request) {
      const {systemsManagerAgent, userDataOverride} = request.additionalInstanceConfiguration ?? {};
      return {
        parentImage: request.parentImage,
        components: request.components.map(({componentArn, parameters}) => ({
          arn: componentArn,
          parameters: Object.fromEntries((parameters ?? []).map(({name, value}) => [ name, value.join(",") ]))
        })),
        volumes: request.blockDeviceMappings.map(({ebs}) => ({
          sizeGiB: ebs.volumeSize,
          kmsKeyId: ebs.kmsKeyId
        })),
        userData: userDataOverride ?? "",
        keepsSsmAgent: systemsManagerAgent?.uninstallAfterBuild === false
      };
    }
    async function parentChange(before, after, {lock: {parent}}, {amis}) {
      if (before === after) return [];
      const ids = [ before, after ].filter(one => one.startsWith("ami-") && one !== parent.image);
      const found = ids.length === 0 ? [] : await amis({
        ids
      });
      const describe = image => {
        const {name, createdAt = ""} = image === parent.image ? parent : found.find(({amiId}) => amiId === image) ?? {};
        return name === void 0 ? image : `${name} (${image}, ${createdAt.slice(0, 10)})`;
      };
      return [ `parent image: ${describe(before)} → ${describe(after)}` ];
    }
    function recipeChanges(before, after) {
      const [volume, mapping] = [ before.volumes[0], after.volumes[0] ];
      const changes = componentChanges(before.components, after.components);
      if (volume && mapping && volume.sizeGiB !== mapping.sizeGiB) changes.push(`volume: ${String(volume.sizeGiB)} → ${String(mapping.sizeGiB)} GiB`);
      if (volume && mapping && volume.kmsKeyId !== mapping.kmsKeyId) changes.push(`key: ${volume.kmsKeyId} → ${mapping.kmsKeyId}`);
      if (before.userData !== after.userData) changes.push("user data changed");
      if (before.keepsSsmAgent !== after.keepsSsmAgent) changes.push(after.keepsSsmAgent ? "the SSM agent stays" : "the SSM agent is removed");
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
      const [, , ...version] = arn.split("/");
      return version.length === 0 ? arn : version.join("/");
    }
    var configurations = __webpack_require__(23712);
    var decide = __webpack_require__(31527);
    var finding = __webpack_require__(30706);
    var intent = __webpack_require__(15049);
    var observe = __webpack_require__(65287);
    var orphans = __webpack_require__(94164);
    var plan_overtaken = __webpack_require__(86830);
    var getting_started = __webpack_require__(12591);
    async function checkProfile({infrastructure: {instanceProfile}, locations}, lookup) {
      const at = locations["infrastructure.instanceProfile"] ?? locations["infrastructure"];
      const subject = `instance profile ${instanceProfile}`;
      const profile = await lookup.instanceProfile(instanceProfile);
      if (profile === "denied") return [ (0, finding.g)("unknown", subject, `The ${subject} can't be looked at.`, "Allow iam:GetInstanceProfile to the role, or see yourself that the profile exists.", at) ];
      if (profile === void 0) return [ (0, finding.g)("bad", subject, `There is no instance profile ${instanceProfile}.`, `Make it with the role of build instances, or correct \`instanceProfile\`. ${(0, 
      getting_started.d)("account")}`, at) ];
      return profile.roles > 0 ? [] : [ (0, finding.g)("bad", subject, `The ${subject} has no role: the build instance could not reach Systems Manager.`, `Add the role with \`aws iam add-role-to-instance-profile\`. ${(0, 
      getting_started.d)("account")}`, at) ];
    }
    var key_policy = __webpack_require__(27039);
    function statementsFor(callers) {
      const members = callers.filter(({arn, account}) => arn === "*" && account === "");
      const ofMembers = members.length === 0 ? [] : [ statement("LaunchFromGoldenAmis", conditionOf(members)) ];
      const others = callers.filter(caller => !members.includes(caller) && (0, key_policy.t5)(`{"Statement":[${ofMembers.join()}]}`, caller) !== "yes");
      if (others.length === 0) return ofMembers;
      const arns = others.map(({arn, account, region}) => arn === "*" ? `arn:${(0, plan_lock.iQ)(region)}:iam::${account}:*` : arn);
      return [ ...ofMembers, statement("UseForGoldenAmis", {
        ArnLike: {
          "aws:PrincipalArn": arns
        }
      }) ];
    }
    function addStatements(callers) {
      const statements = statementsFor(callers);
      return `${statements.length === 1 ? "this statement" : "these statements"}: ${statements.join(", ")}`;
    }
    function conditionOf(members) {
      if (members.every(({organizationalUnit}) => organizationalUnit === void 0)) {
        const ids = members.map(({organization}) => organization);
        return {
          StringEquals: {
            "aws:PrincipalOrgID": ids.length === 1 ? ids[0] : ids
          }
        };
      }
      const paths = members.map(({organization = "", organizationalUnit: unit}) => unit === void 0 ? `${organization}/*` : `${organization}/*/${unit}/*`);
      return {
        "ForAnyValue:StringLike": {
          "aws:PrincipalOrgPaths": paths
        }
      };
    }
    function statement(sid, condition) {
      return JSON.stringify({
        Sid: sid,
        Effect: "Allow",
        Principal: "*",
        Action: [ "kms:DescribeKey", "kms:Decrypt", "kms:CreateGrant", "kms:ReEncrypt*", "kms:GenerateDataKey*" ],
        Resource: "*",
        Condition: condition
      });
    }
    async function checkKeys(recipe, lookup, {lock}) {
      const lacks = await Promise.all(recipe.regions.map(region => checkKeyOf(region, recipe, lock, lookup)));
      const alike = Map.groupBy(lacks.filter(lack => lack !== void 0), ({says, remedy}) => `${says("")} ${remedy}`);
      return [ ...alike.values() ].map(group => {
        const {severity, says, remedy} = group[0];
        const keys = group.map(({keyArn}) => keyArn);
        return (0, finding.g)(severity, `key ${recipe.key} in ${listed(group.map(({region}) => region))}`, says(keys.length === 1 ? listed(keys) : `each of ${listed(keys)}`), remedy, recipe.locations["key"]);
      });
    }
    async function checkKeyOf(region, recipe, lock, lookup) {
      const keyArn = lock.keys[region] ?? "";
      const all = users(region, recipe);
      const owner = keyArn.split(":")[4] ?? "";
      if (owner !== recipe.account) return {
        region,
        keyArn,
        severity: "unknown",
        says: keys => `The policy of ${keys} can't be read from here, since account ${owner} owns the key.`,
        remedy: `Have its owner see that it has ${addStatements(all)}`
      };
      const policy = await lookup.keyPolicy(region, keyArn);
      if (policy === "denied" || policy === void 0) return {
        region,
        keyArn,
        severity: "unknown",
        says: keys => `The policy of ${keys} can't be read.`,
        remedy: `Allow kms:GetKeyPolicy to the role, or see yourself that the policy has ${addStatements(all)}`
      };
      const answers = Map.groupBy(all, user => (0, key_policy.t5)(policy.text, user));
      const [shut, unsure] = [ answers.get("no") ?? [], answers.get("unknown") ?? [] ];
      if (shut.length + unsure.length === 0) return;
      const isShut = shut.length > 0;
      return {
        region,
        keyArn,
        severity: isShut ? "bad" : "unknown",
        says: keys => [ ...isShut ? [ `The policy of ${keys} does not admit ${namesOf(shut)}.` ] : [], ...unsure.length > 0 ? [ `${isShut ? "Whether it" : `Whether the policy of ${keys}`} admits ${namesOf(unsure)} depends on a condition that can't be judged from here.` ] : [] ].join(" "),
        remedy: `${isShut ? `${(0, getting_started.d)("key")} Add` : "If launches fail, add"} to the policy ${addStatements([ ...shut, ...unsure ])}`
      };
    }
    function users(region, {account, shareWith}) {
      const launch = {
        region,
        isLaunch: true,
        hasIamPermission: true,
        arn: "*",
        account: "",
        organization: void 0
      };
      const organizations = shareWith.organizations.map(arn => arn.slice(arn.lastIndexOf("/") + 1));
      const own = {
        ...launch,
        account,
        organization: organizations[0]
      };
      return [ ...organizations.map(organization => ({
        ...launch,
        name: `accounts of the organization ${organization}`,
        organization
      })), ...shareWith.organizationalUnits.map(arn => {
        const [organization, organizationalUnit = arn] = arn.split("/").slice(-2);
        return {
          ...launch,
          name: `accounts of the organizational unit ${organizationalUnit}`,
          organization,
          organizationalUnit
        };
      }), ...shareWith.accounts.map(id => ({
        ...launch,
        name: `account ${id}`,
        account: id
      })), {
        ...own,
        name: "Image Builder",
        arn: (0, key_policy.PJ)(region, account, "imagebuilder", "AWSServiceRoleForImageBuilder")
      }, {
        ...own,
        name: "Auto Scaling of this account",
        hasIamPermission: false,
        arn: (0, key_policy.PJ)(region, account, "autoscaling", "AWSServiceRoleForAutoScaling")
      } ];
    }
    const namesOf = of => listed(of.map(({name}) => name));
    function listed(names) {
      return names.join(", ").replace(/, (?=[^,]*$)/, " and ");
    }
    async function checkLogGroup({infrastructure: {logGroup}, homeRegion, locations}, lookup) {
      if (logGroup === void 0) return [];
      return (0, finding.I)(await lookup.hasLogGroup(logGroup), {
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
      return [ (0, finding.g)("unknown", subject, `The ${subject} (${parent.name ?? "without name"}) is deprecated ${until < now ? "since" : "from"} ${parent.deprecatedAt ?? ""}.`, "Let `parent` mean the newest: an SSM parameter, or `owner` with `namePattern`.", locations["parent"]) ];
    }
    var node = __webpack_require__(21757);
    var powershell_call = __webpack_require__(11529);
    var reading = __webpack_require__(93103);
    var script = __webpack_require__(51104);
    var shell_command = __webpack_require__(6391);
    var options = __webpack_require__(69168);
    var signatures = __webpack_require__(51959);
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
      const customerIds = components.flatMap(one => one.kind === "document" ? [ {
        ...one.document.parameters,
        ...one.parameters
      }[customerId] ] : []);
      const found = await Promise.all([ ...[ ...buckets.values() ].map(objects => checkBucket(objects, lookup)), ...[ ...parameters.values() ].map(one => checkParameter(one, {
        homeRegion,
        account,
        isCustomerId: customerIds.includes(one.name)
      }, lookup)) ]);
      return found.flat();
    }
    const customerId = "FalconCidParameter";
    async function checkBucket(objects, {hasObject}) {
      const answers = await Promise.all(objects.map(async object => ({
        ...object,
        fetcher: `${object.at.file}:${String(object.at.line)}`,
        exists: await hasObject(object.bucket, object.key)
      })));
      const [{bucket, fetcher, exists, at}] = answers;
      const subject = `bucket ${bucket}`;
      if (exists === void 0) return [ (0, finding.g)("bad", subject, `There is no bucket ${bucket}, from which ${fetcher} fetches software.`, `Make it, or correct its name. ${(0, 
      getting_started.d)("account")}`, at) ];
      if (exists === "denied") return [ (0, finding.g)("unknown", subject, `The ${subject} can't be looked into.`, `Allow s3:ListBucket to the role, on arn:aws:s3:::${bucket}, or see yourself that what ${fetcher} fetches is there.`, at) ];
      return answers.filter(one => one.exists === false).map(one => (0, finding.g)("bad", subject, `Nothing in the bucket ${bucket} begins with ${one.key}, which ${one.fetcher} fetches.`, one.key.startsWith("falcon/") ? `Put it there, or correct the version in the recipe. ${(0, 
      getting_started.d)("software")}` : "Put it there, or correct its name. Build instances may read what lies below `SoftwarePrefix` of infra/golden-ami.yml.", one.at));
    }
    async function checkParameter({name, at}, {homeRegion, account, isCustomerId}, {hasParameter}) {
      return (0, finding.I)(await hasParameter(name), {
        subject: `parameter ${name} in ${homeRegion}`,
        permission: "ssm:DescribeParameters",
        missing: `There is no parameter ${name} in ${homeRegion} of account ${account}, which ${at.file}:${String(at.line)} fetches.`,
        remedy: isCustomerId ? `Make it, or correct its name. ${(0, getting_started.d)("customerId")}` : "Make it by `aws ssm put-parameter`, or correct its name. The role of build instances has to allow ssm:GetParameter on it.",
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
    const inventoryDocument = "AWS-GatherSoftwareInventory";
    const nameOfInspectors = "InspectorInventoryCollection-do-not-delete";
    async function checkInventory({enhancedMetadata, homeRegion, tags, locations}, {associations}) {
      if (!enhancedMetadata) return [];
      const at = locations["enhancedMetadata"] ?? locations["homeRegion"];
      const subject = `inventory associations in ${homeRegion}`;
      const found = await associations(inventoryDocument);
      if (found === "denied") return [ (0, finding.g)("unknown", subject, `The ${subject} can't be looked at.`, "Allow ssm:ListAssociations to the role, or see yourself that none is for all instances.", at) ];
      const reaching = found.filter(one => reachesBuilds(one, tags));
      const other = reaching.find(({name}) => name !== nameOfInspectors);
      if (other) return [ (0, finding.g)("bad", subject, `${other.name === "" ? "An association" : `The association ${other.name}`} of Systems Manager in ${homeRegion} collects the inventory of build instances, too, and an instance takes one such association alone: builds fail in InventoryCollection.`, "Write `enhancedMetadata: false` into the recipe or its base; the AMI is the same.", at) ];
      return reaching.length === 0 ? [] : [ (0, finding.g)("unknown", subject, `Amazon Inspector collects the inventory of all instances in ${homeRegion}, and whether builds may do so beside it is not known.`, "Where they fail in InventoryCollection, write `enhancedMetadata: false` into the recipe or its base.", at) ];
    }
    function reachesBuilds({targets}, tags) {
      return targets.length > 0 && targets.every(({key, values}) => {
        if (key === "InstanceIds") return values.includes("*");
        const value = key.startsWith("tag:") ? tags[key.slice("tag:".length)] : void 0;
        return value !== void 0 && values.includes(value);
      });
    }
    var compare = __webpack_require__(28511);
    var resolve = __webpack_require__(68935);
    const outOfUse = [ "DEPRECATED", "DISABLED" ];
    async function checkManagedComponents({components, homeRegion}, {imageRecipeArn}, lookup) {
      const managed = components.filter(component => component.kind === "managed");
      const found = await Promise.all(managed.map(async ({name, version, at}) => {
        const answer = (await lookup.component((0, resolve.j)(homeRegion, {
          name,
          version
        })))?.answer;
        const status = (0, compare.b6)(answer, "component", "state", "status");
        return outOfUse.includes(status) ? [ (0, finding.g)("bad", `managed component ${name}`, `The managed component ${name} of version ${version} is ${status} in ${homeRegion}, and a new image recipe takes none that is.`, "Name another version, or another component: `aws imagebuilder list-components --owner Amazon` shows what there is.", at) ] : [];
      }));
      const findings = found.flat();
      return findings.length === 0 || await lookup.imageRecipe(imageRecipeArn) ? [] : findings;
    }
    async function checkRegions({regions, locations}, lookup) {
      const enabled = await lookup.enabledRegions();
      if (enabled === "denied") return [ (0, finding.g)("unknown", "regions", `Whether ${regions.join(", ")} are enabled can't be looked at.`, "Allow ec2:DescribeRegions to the role, or see yourself that they are.", locations["regions"]) ];
      return regions.flatMap(region => {
        if (enabled[region] === true) return [];
        const remedy = enabled[region] === false ? "Enable it in the account, and in every account that is to launch there, or remove it from `regions`." : "Correct `regions`.";
        return [ (0, finding.g)("bad", `region ${region}`, enabled[region] === false ? `The region ${region} is not enabled in this account.` : `There is no region ${region}.`, remedy, locations["regions"]) ];
      });
    }
    var unknown_members = __webpack_require__(69179);
    async function planRecipe(recipe, lookup, options) {
      const {now, force, share, commit} = options;
      const regions = checkRegions(recipe, lookup);
      const amis = (0, observe.mR)({
        recipe: recipe.name,
        regions: recipe.regions
      }, lookup);
      regions.catch(() => {});
      amis.catch(() => {});
      const lock = await (0, resolve.K)(recipe, lookup, options).catch(async cause => {
        const bad = (await regions).find(({severity}) => severity === "bad");
        throw bad ? new errors.lZ("region", bad.message, bad.remedy, {
          at: bad.at,
          cause
        }) : cause;
      });
      const [{wanted, observed, decision}, ...findings] = await Promise.all([ (0, intent.o)(recipe, lock, lookup, {
        now,
        share,
        amis,
        readsAccess: share
      }), regions, preflight(recipe, lock, lookup, now) ]);
      const {previous, released} = observed;
      const known = [ ...observed.builds, ...observed.candidate ? [ observed.candidate.image ] : [] ];
      const access = released ?? await (0, plan_access.L)(wanted, observed.amis, known, lookup);
      const overtaken = share && !force && decision.action !== "nothing" ? await (0, plan_overtaken.z)(wanted, observed, commit, lookup) : void 0;
      const builds = decision.action === "start" && !decision.failed;
      const [changes, isLeftToRelease, ...ofBuild] = await Promise.all([ changesOf(decision, wanted, observed, lookup), decision.action === "start" && !share && (0, 
      configurations.c)(wanted, lookup), builds ? checkManagedComponents(recipe, wanted, lookup) : [], builds ? checkInventory(recipe, lookup) : [] ]);
      const lastMinutes = Number(previous?.tags[tags.nP.minutes]);
      return {
        recipe: recipe.name,
        file: recipe.file,
        action: decision.action,
        reason: (0, decide.mp)(decision.reason, changes),
        changes,
        ..."image" in decision ? {
          imageArn: decision.image.arn
        } : {},
        ...isLeftToRelease ? {
          isLeftToRelease
        } : {},
        ...decision.action === "start" && decision.failed ? {
          isCopiedAgain: true
        } : {},
        ..."isPutRight" in decision ? {
          isPutRight: decision.isPutRight
        } : {},
        lock,
        findings: [ ...findings.flat(), ...ofBuild.flat(), ...(0, unknown_members.V)(recipe, observed, decision), ...(0, 
        orphans.ZS)(recipe, released?.foreign ?? []), ...overtaken ? [ orderFinding(overtaken) ] : [] ],
        ...access === void 0 || access.added.length + access.removed.length === 0 ? {} : {
          access: {
            added: access.added,
            removed: access.removed
          }
        },
        ...lastMinutes > 0 ? {
          lastMinutes
        } : {}
      };
    }
    async function changesOf(decision, wanted, {previous, newestReleasedAmiId}, lookup) {
      if (previous === void 0 || decision.action === "nothing") return [];
      if (decision.action === "start") return changesSince(previous, wanted, void 0, lookup);
      return newestReleasedAmiId === void 0 ? [] : changesSince(previous, wanted, decision.image, lookup);
    }
    function orderFinding({message, remedy}) {
      return {
        ...(0, finding.g)("bad", "order of releases", message, remedy, void 0),
        stops: "release"
      };
    }
    var discover = __webpack_require__(27407);
    var recipe_changed = __webpack_require__(63962);
    var diagnostics = __webpack_require__(88366);
    var matrix = __webpack_require__(18453);
    var handed_plan = __webpack_require__(45122);
    var limits = __webpack_require__(580);
    function assertFits(outputs, {recipes}) {
      const problems = [ tooMany(outputs.matrix.include.length, limits.JV, "jobs of one matrix"), tooMany(outputs.plan?.length ?? 0, limits.mr, "bytes of the plan in a step's input"), tooMany(lengthOf(Object.values(outputs)), limits.Lp, "characters of the job's outputs"), tooMany(lengthOf([ longestAmis(recipes) ]), limits.Lp, "characters of the output amis of the job that collects") ].filter(problem => problem !== void 0);
      if (problems.length === 0) return;
      throw new errors.lZ("plan", `The plan of ${String(recipes.length)} recipes is more than GitHub takes: ${problems.join("; ")}.`, "Nothing was started. Plan a part of them with the input `recipes`, and the others by a second call of the workflow.");
    }
    function tooMany(count, most, what) {
      return count > most ? `${String(count)} ${what}, at most ${String(most)}` : void 0;
    }
    function longestAmis(recipes) {
      return Object.fromEntries(recipes.map(({recipe, lock}) => [ recipe, Object.fromEntries(lock.regions.map(region => [ region, "ami-0123456789abcdef0" ])) ]));
    }
    function lengthOf(values) {
      return values.reduce((sum, value) => sum + (0, publish.b)(value).length, 0);
    }
    const matrixActions = new Set([ "start", "attach", "release" ]);
    const buildActions = new Set([ "start", "attach" ]);
    function outputsOf({reports, deleted}, now, share) {
      const unplanned = reports.filter(report => "error" in report);
      const plan = {
        plannedAt: new Date(now).toISOString(),
        share,
        recipes: reports.filter(report => !("error" in report)),
        ...unplanned.length > 0 ? {
          unplanned
        } : {},
        ...deleted.length > 0 ? {
          deleted: [ ...deleted ]
        } : {}
      };
      const matrix = matrixOf(plan, matrixActions);
      const buildMatrix = matrixOf(plan, buildActions);
      const outputs = {
        matrix,
        "has-changes": matrix.include.length > 0,
        "build-matrix": buildMatrix,
        "has-builds": buildMatrix.include.length > 0,
        plan: (0, handed_plan.packPlan)(plan)
      };
      assertFits(outputs, plan);
      return outputs;
    }
    function matrixOf({recipes}, actions) {
      return {
        include: recipes.filter(({action, findings}) => actions.has(action) && findings.every(({severity}) => severity !== "bad")).map(({recipe, file, lock, reason}) => ({
          ...(0, matrix.QI)({
            file,
            name: recipe,
            platform: lock.platform
          }, reason),
          plan: matrix.PN
        }))
      };
    }
    var plan_outputs = __webpack_require__(57114);
    var report_deleted = __webpack_require__(9059);
    var validate = __webpack_require__(8021);
    var home_account = __webpack_require__(32673);
    var right_recipes = __webpack_require__(91774);
    const wanted = [ [ "an approval of each pull request", has("pull_request", "required_approving_review_count") ], [ "an approval by a code owner", has("pull_request", "require_code_owner_review") ], [ "a new approval after each push", has("pull_request", "dismiss_stale_reviews_on_push", "require_last_push_approval") ], [ "that nobody pushes by force", has("non_fast_forward") ], [ "that nobody deletes it", has("deletion") ], [ "a status check", has("required_status_checks") ] ];
    function has(type, ...parameters) {
      return rule => rule.type === type && (parameters.length === 0 || parameters.some(name => Boolean(rule.parameters?.[name])));
    }
    function remarkOnReviews(found) {
      if (found === void 0) return;
      if (found.kind === "unknown") return {
        level: "notice",
        message: `${found.problem} Whether merges are reviewed can't be seen. ${(0, getting_started.d)("roles")}`
      };
      const missing = wanted.flatMap(([what, isMet]) => found.rules.some(isMet) ? [] : what);
      if (missing.length === 0) return;
      return {
        level: "warning",
        message: `No ruleset of the branch ${found.branch} asks for the following, and what is on it is released: ${missing.join("; ")}. Classic branch protection can't be seen here. ${(0, 
        getting_started.d)("roles")}`
      };
    }
    var compare_commits = __webpack_require__(43394);
    var lookups = __webpack_require__(90833);
    const recipesAtOnce = 50;
    async function plan(inputs, adapters) {
      const {runner, clock} = adapters;
      const now = clock.now();
      const reviews = adapters.branchRules(inputs.githubToken);
      const {reports, deleted, outputs} = await planAll(inputs, adapters, now).then(all => ({
        ...all,
        outputs: outputsOf(all, now, inputs.share)
      })).catch(async error => {
        await (0, publish.publish)(plan_outputs.Q, runner.setOutput);
        if (inputs.comment) {
          const {commentStop} = await __webpack_require__.e(2235).then(__webpack_require__.bind(__webpack_require__, 52235));
          await commentStop("Nothing was planned, so nothing is built", error, inputs.githubToken, adapters);
        }
        throw error;
      });
      await (0, publish.publish)(outputs, runner.setOutput);
      const {planLine, renderPlan} = await Promise.all([ __webpack_require__.e(5504), __webpack_require__.e(1540) ]).then(__webpack_require__.bind(__webpack_require__, 95504));
      for (const report of reports) runner.info(planLine(report));
      await annotateFindings(reports, adapters);
      const remark = remarkOnReviews(await reviews);
      if (remark) await runner.annotate(remark.level, remark.message);
      await runner.writeSummary(renderPlan({
        reports,
        deleted
      }, {
        share: inputs.share,
        sourceUrl: adapters.run.sourceUrl
      }));
      if (inputs.comment) {
        const [{renderPlanComment}, {writeComment}] = await Promise.all([ Promise.all([ __webpack_require__.e(5504), __webpack_require__.e(9962) ]).then(__webpack_require__.bind(__webpack_require__, 88025)), __webpack_require__.e(2235).then(__webpack_require__.bind(__webpack_require__, 52235)) ]);
        await writeComment(context => renderPlanComment({
          reports,
          deleted
        }, context), {
          share: inputs.share,
          token: inputs.githubToken,
          isNews: reports.length + deleted.length > 0
        }, adapters);
      }
      return reports.every(report => !("error" in report) && report.findings.every(({severity}) => severity !== "bad"));
    }
    async function planAll(inputs, adapters, now) {
      const {run, runner} = adapters;
      const [loaded, change] = await Promise.all([ (0, validate.K)(inputs.recipes, run.workspace), adapters.readChange(inputs.changedSince, inputs.githubToken) ]);
      const recipes = await (0, right_recipes.v)(loaded, adapters);
      for (const one of loaded.allowed) runner.info(`${(0, diagnostics.$t)(one)} ${one.rule} is allowed by a comment: ${one.message}`);
      if (change.kind === "unknown") await runner.annotate("warning", `${change.problem} All recipes are planned.`);
      const changed = change.kind === "files" ? change.files : [];
      const deleted = (0, discover.t)(inputs.recipes, changed, run.workspace);
      for (const file of deleted) await runner.annotate("warning", `${file} is deleted. ${report_deleted.u}`);
      const selectedFiles = new Set((0, recipe_changed.U)(loaded.sources, change).map(({file}) => file));
      const selectedRecipes = recipes.filter(({file}) => selectedFiles.has(file));
      if (selectedRecipes.length === 0) return {
        reports: [],
        deleted
      };
      const account = await (0, home_account.U)(selectedRecipes, inputs.credentials, adapters);
      await (0, home_account.u)(selectedRecipes[0], inputs.credentials, account.sts.callerIdentity);
      const lookup = {
        ...(0, lookups.M5)(account, adapters),
        compareCommits: (0, compare_commits.h)(adapters, inputs.githubToken)
      };
      const limit = (0, p_limit.A)(recipesAtOnce);
      const reports = await Promise.all(selectedRecipes.map(recipe => limit(() => planOne(recipe, lookup, adapters.signal, {
        now,
        force: inputs.force,
        share: inputs.share,
        commit: run.commit
      }))));
      return {
        reports,
        deleted
      };
    }
    async function planOne(recipe, lookup, signal, options) {
      try {
        return await planRecipe(recipe, lookup, options);
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        return {
          recipe: recipe.name,
          file: recipe.file,
          error: {
            message: error.message,
            remedy: error.remedy,
            ...error.at ? {
              at: error.at
            } : {}
          },
          ...signal.aborted ? {
            isCancelled: true
          } : {}
        };
      }
    }
    async function annotateFindings(reports, {runner}) {
      const byMessage = Map.groupBy(reports.filter(report => "error" in report), ({error}) => `${error.message} ${error.remedy}`);
      for (const [message, failed] of byMessage) await runner.annotate("error", message, {
        at: failed[0]?.error.at,
        title: failed.map(({recipe}) => recipe).join(", ")
      });
      const findings = reports.flatMap(report => "error" in report ? [] : report.findings);
      const distinct = new Map(findings.map(finding => [ `${finding.severity} ${finding.message}`, finding ]));
      const worstFirst = [ ...distinct.values() ].sort((a, b) => Number(a.severity === "unknown") - Number(b.severity === "unknown"));
      for (const {severity, message, remedy, subject, at} of worstFirst) await runner.annotate(severity === "bad" ? "error" : "warning", `${message} ${remedy}`, {
        at,
        title: subject
      });
    }
  },
  580: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JV: () => matrixLimit,
      Lp: () => jobOutputsLimit,
      mr: () => inputLimit
    });
    const jobOutputsLimit = 512 * 1024;
    const inputLimit = 128 * 1024 - 100;
    const matrixLimit = 256;
  },
  5765: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => accessChange,
      T: () => releasedState
    });
    var _ami_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21302);
    var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38910);
    var _older_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76040);
    var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71764);
    var _orphans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94164);
    var _parent_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95203);
    var _release_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94202);
    var _share_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94672);
    var _tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13666);
    async function releasedState(newest, wanted, listed, lookup, now) {
      const amis = listed.filter(ami => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(newest, ami));
      const [changes, {older, orphans, foreign}] = await Promise.all([ Promise.all(amis.map(ami => changeOf(ami, wanted, lookup))), changesOfOlder(newest, wanted, listed, lookup) ]);
      const unsaid = changes.some(change => change !== void 0) ? _tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.share : void 0;
      const phrases = amis.flatMap((ami, index) => [ ...phrasesOf(changes[index], "it"), ...otherDifferences(ami, wanted, now), ...tagDifferences(ami.tags, (0, 
      _release_tags_js__WEBPACK_IMPORTED_MODULE_5__.Ie)(newest, wanted), "", unsaid), ...tagDifferences(newest.tags, (0, 
      _release_tags_js__WEBPACK_IMPORTED_MODULE_5__.qZ)(wanted), " of its image", unsaid) ].map(phrase => ({
        phrase,
        region: ami.region
      })));
      const all = [ ...changes, ...older, ...orphans.map(({remove}) => ({
        add: _share_js__WEBPACK_IMPORTED_MODULE_6__.eP,
        remove
      })) ].filter(change => change !== void 0);
      const parts = [ ...newest.tags[_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.releasedCommit] === void 0 ? [ "the release does not say of which commit it is" ] : [], ...phrases.length === 0 ? [] : [ `the release differs from the recipe: ${inRegions(phrases, amis.length)}` ], ...older.length === 0 ? [] : [ ofOlder(older) ], ...orphans.length === 0 ? [] : [ ofOrphans(orphans) ] ];
      return {
        ...parts.length === 0 ? {} : {
          difference: parts.join("; ")
        },
        foreign,
        ...namesOfAll(all)
      };
    }
    async function accessChange(wanted, listed, known, lookup) {
      const {lock, shareWith} = wanted;
      let home = listed.filter(({region, state, tags}) => region === lock.homeRegion && state === "available" && tags[_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.releasedAt] !== void 0);
      for (let newest; (newest = (0, _parent_image_js__WEBPACK_IMPORTED_MODULE_4__._A)(home)) !== void 0; ) {
        const ami = newest;
        const image = known.find(one => (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(one, ami)) ?? (await (0, 
        _older_releases_js__WEBPACK_IMPORTED_MODULE_1__._)([ ami ], lock, lookup))[0];
        if (image && (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.E0)(image)) {
          if (ami.tags[_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.share] === (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.mo)(shareWith)) return;
          const change = await changeOf(ami, wanted, lookup);
          return change && namesOfAll([ change ]);
        }
        home = home.filter(one => one !== ami);
      }
      const added = (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.wX)({
        ...shareWith,
        isPublic: false
      });
      return added.length === 0 ? void 0 : {
        added,
        removed: []
      };
    }
    async function changeOf({region, amiId}, {shareWith}, {launchPermissions}) {
      return (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.GB)(await launchPermissions(region, amiId), shareWith);
    }
    async function changesOfOlder(newest, wanted, listed, lookup) {
      const {images, orphans} = await (0, _older_releases_js__WEBPACK_IMPORTED_MODULE_1__.P)(listed, newest, wanted, lookup);
      const changes = await Promise.all(images.map(async image => {
        const amis = listed.filter(ami => ami.state === "available" && (0, _image_js__WEBPACK_IMPORTED_MODULE_0__.qe)(image, ami)).sort(a => a.region === wanted.lock.homeRegion ? -1 : 1);
        for (const {region, amiId} of amis) {
          const found = await lookup.launchPermissions(region, amiId);
          if (!(0, _share_js__WEBPACK_IMPORTED_MODULE_6__.uP)(found) || isMeant(image, amis, wanted)) return [ (0, 
          _share_js__WEBPACK_IMPORTED_MODULE_6__.GB)(found, wanted.shareWith) ?? {
            add: _share_js__WEBPACK_IMPORTED_MODULE_6__.eP,
            remove: _share_js__WEBPACK_IMPORTED_MODULE_6__.eP
          } ];
        }
        return [];
      }));
      const over = await Promise.all(orphans.map(async ami => {
        const found = await lookup.launchPermissions(ami.region, ami.amiId);
        const orphan = (0, _orphans_js__WEBPACK_IMPORTED_MODULE_3__.KT)(ami, found, wanted.shareWith);
        return orphan ? [ {
          orphan,
          isOurs: (0, _orphans_js__WEBPACK_IMPORTED_MODULE_3__.IW)((0, _lock_js__WEBPACK_IMPORTED_MODULE_2__.o6)(wanted.lock), ami)
        } ] : [];
      }));
      const those = ours => over.flat().flatMap(({orphan, isOurs}) => isOurs === ours ? [ orphan ] : []);
      return {
        older: changes.flat(),
        orphans: those(true),
        foreign: those(false)
      };
    }
    function isMeant(image, amis, {shareWith}) {
      const toNobody = (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.mo)(_share_js__WEBPACK_IMPORTED_MODULE_6__.eP);
      return (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.mo)(shareWith) === toNobody || [ image, ...amis ].some(({tags}) => tags[_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.share] === toNobody);
    }
    function otherDifferences(ami, {recipe}, now) {
      return [ ...recipe.requireImdsV2 && ami.imdsSupport !== "v2.0" ? [ "IMDSv2 is not required" ] : [], ...(0, 
      _ami_js__WEBPACK_IMPORTED_MODULE_8__.o)(ami, now) ? [ "it is deprecated" ] : [] ];
    }
    function tagDifferences(found, wanted, whose, unsaid) {
      const names = Object.entries({
        ...wanted,
        [_tags_js__WEBPACK_IMPORTED_MODULE_7__.nP.type]: _tags_js__WEBPACK_IMPORTED_MODULE_7__.YS
      }).flatMap(([name, value]) => name === unsaid || found[name] === value ? [] : [ name ]);
      if (names.length === 0) return [];
      const [tags, differ] = names.length === 1 ? [ "tag", "differs" ] : [ "tags", "differ" ];
      return [ `the ${tags} ${names.join(", ")}${whose} ${differ}` ];
    }
    const mostShown = 5;
    function few(names) {
      return names.length > mostShown ? `${names.slice(0, mostShown).join(", ")} and ${String(names.length - mostShown)} more` : names.join(", ");
    }
    function phrasesOf(change, what) {
      const {added, removed} = namesOfAll(change ? [ change ] : []);
      return [ ...added.length > 0 ? [ `${few(added)} ${added.length === 1 ? "gets" : "get"} ${what}` ] : [], ...removed.length > 0 ? [ `${few(removed)} ${removed.length === 1 ? "loses" : "lose"} ${what}` ] : [] ];
    }
    function inRegions(phrases, regionCount) {
      return [ ...Map.groupBy(phrases, ({phrase}) => phrase) ].map(([phrase, where]) => where.length === regionCount ? phrase : `${phrase} in ${where.map(({region}) => region).join(", ")}`).join(", ");
    }
    function ofOlder(older) {
      const count = `${String(older.length)} older ${older.length === 1 ? "release" : "releases"}`;
      const phrases = older.flatMap(change => phrasesOf(change, older.length === 1 ? "it" : "them"));
      return phrases.length === 0 ? `${count} ${older.length === 1 ? "does" : "do"} not say who may launch ${older.length === 1 ? "it" : "them"}` : `${count} ${older.length === 1 ? "differs" : "differ"} from the recipe: ${[ ...new Set(phrases) ].join(", ")}`;
    }
    function ofOrphans(orphans) {
      const amis = few(orphans.map(({amiId, region}) => `${amiId} in ${region}`));
      const {removed} = namesOfAll(orphans.map(({remove}) => ({
        add: _share_js__WEBPACK_IMPORTED_MODULE_6__.eP,
        remove
      })));
      const [what, verb] = orphans.length === 1 ? [ "image is", "it" ] : [ "images are", "them" ];
      return `${amis} of older releases whose ${what} gone: ${few(removed)} ${removed.length === 1 ? "loses" : "lose"} ${verb}`;
    }
    function namesOfAll(changes) {
      return {
        added: [ ...new Set(changes.flatMap(({add}) => (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.wX)(add))) ],
        removed: [ ...new Set(changes.flatMap(({remove}) => (0, _share_js__WEBPACK_IMPORTED_MODULE_6__.wX)(remove))) ]
      };
    }
  },
  45122: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      packPlan: () => packPlan,
      plannedOf: () => plannedOf,
      unpackPlan: () => unpackPlan
    });
    var external_node_zlib_ = __webpack_require__(38522);
    var dist = __webpack_require__(37728);
    var errors = __webpack_require__(18204);
    var plan_lock = __webpack_require__(71764);
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
      amiName: dist.yqP(dist.YjP()),
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
    const handedLockSchema = dist.Ikc({
      resolvedAt: dist.FsL(dist.YjP(), dist.z6Y(text => !Number.isNaN(Date.parse(text)), "it is no time")),
      force: dist.zMY(),
      parent: parentImageSchema,
      keys: textByName,
      managed: dist.YOg(dist.YjP()),
      checksum: dist.YjP()
    });
    const plan_schema_location = dist.Ikc({
      file: dist.YjP(),
      line: dist.aig(),
      column: dist.aig()
    });
    const findingSchema = dist.Ikc({
      severity: dist.KIO([ "bad", "unknown" ]),
      stops: dist.yqP(dist.euz("release")),
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
      isLeftToRelease: dist.yqP(dist.euz(true)),
      isCopiedAgain: dist.yqP(dist.euz(true)),
      isPutRight: dist.yqP(dist.euz(true)),
      lock: lockSchema,
      findings: dist.YOg(findingSchema),
      access: dist.yqP(dist.Ikc({
        added: dist.YOg(dist.YjP()),
        removed: dist.YOg(dist.YjP())
      })),
      lastMinutes: dist.yqP(dist.aig())
    });
    const unplannedRecipeSchema = dist.Ikc({
      recipe: dist.YjP(),
      file: dist.YjP(),
      error: dist.Ikc({
        message: dist.YjP(),
        remedy: dist.YjP(),
        at: dist.yqP(plan_schema_location)
      }),
      isCancelled: dist.yqP(dist.euz(true))
    });
    const planEntries = {
      plannedAt: dist.YjP(),
      share: dist.zMY(),
      deleted: dist.yqP(dist.YOg(dist.YjP())),
      unplanned: dist.yqP(dist.YOg(unplannedRecipeSchema))
    };
    const planSchema = dist.Ikc({
      version: dist.euz(1),
      ...planEntries,
      recipes: dist.YOg(plannedRecipeSchema)
    });
    const handedPlanSchema = dist.Ikc({
      version: dist.euz(2),
      ...planEntries,
      recipes: dist.YOg(dist.Ikc({
        ...plannedRecipeSchema.entries,
        lock: handedLockSchema
      }))
    });
    const packedPlanSchema = dist.rej({
      version: dist.euz(2),
      gzip: dist.YjP()
    });
    const maxPlanBytes = 8 * 1024 * 1024;
    function packPlan({recipes, ...plan}) {
      const handed = {
        ...plan,
        version: 2,
        recipes: recipes.map(one => ({
          ...one,
          lock: (0, plan_lock.Kb)(one.lock)
        }))
      };
      const packed = {
        version: 2,
        gzip: (0, external_node_zlib_.gzipSync)(JSON.stringify(handed), {
          level: 9
        }).toString("base64")
      };
      return JSON.stringify(packed);
    }
    function unpackPlan(text) {
      const outer = parseJson(text);
      const packed = dist.xLC(packedPlanSchema, outer);
      if (packed.success) return checked(handedPlanSchema, parseJson(unzip(packed.output.gzip)));
      const {recipes, ...plan} = checked(planSchema, outer);
      return {
        ...plan,
        version: 2,
        recipes: recipes.map(one => ({
          ...one,
          lock: (0, plan_lock.Kb)(one.lock)
        }))
      };
    }
    function plannedOf(recipe, plan) {
      const planned = plan.recipes.find(({file}) => file === recipe.file);
      const lock = planned && (0, plan_lock.y$)(planned.lock, recipe);
      if (lock) return {
        ...planned,
        lock
      };
      throw new errors.lZ("plan", `${recipe.file} is not what the plan was made of.`, "Check out the same commit as the job that planned, and use the same version of golden-ami; do not change the plan.", {
        at: {
          file: recipe.file,
          line: 1,
          column: 1
        }
      });
    }
    function unzip(base64) {
      try {
        const bytes = Buffer.from(base64, "base64");
        const {buffer, engine} = (0, external_node_zlib_.gunzipSync)(bytes, {
          maxOutputLength: maxPlanBytes,
          info: true
        });
        if (bytes.toString("base64") !== base64) throw new Error("It is not all base64.");
        const isOne = bytes.readUInt32LE(bytes.length - 4) === buffer.length;
        if (!isOne || engine.bytesWritten !== bytes.length) throw new Error("Bytes follow the end.");
        return buffer.toString();
      } catch (cause) {
        throw new errors.lZ("input", "The input plan can't be unpacked.", remedy, {
          cause
        });
      }
    }
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch (cause) {
        throw new errors.lZ("input", "The input plan is no JSON.", remedy, {
          cause
        });
      }
    }
    function checked(schema, value) {
      const result = dist.xLC(schema, value);
      if (result.success) return result.output;
      const [issue] = result.issues;
      throw new errors.lZ("input", `The input plan is not a plan of this version of golden-ami: ${dist.BuJ(issue) ?? "the whole"}: ${issue.message}.`, remedy);
    }
    const remedy = "Hand over the output `plan` of `command: plan` as it stands, and to a leg `recipes: ${{ matrix.recipe }}` beside it.";
  },
  15049: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => intentOf
    });
    var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5765);
    var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98106);
    var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31527);
    var _lost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49809);
    var _observe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65287);
    var _wanted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47008);
    async function intentOf(recipe, lock, lookup, options) {
      const wanted = (0, _wanted_js__WEBPACK_IMPORTED_MODULE_5__.Lm)(recipe, lock);
      let observed = await (0, _observe_js__WEBPACK_IMPORTED_MODULE_4__.lB)(wanted, {
        ...lookup,
        compareContents: image => (0, _candidate_js__WEBPACK_IMPORTED_MODULE_1__.Y)(image, wanted, lookup)
      }, options);
      let hasUnlisted = false;
      let hasAllRegions = options.amis !== void 0;
      for (;;) {
        const decision = (0, _decide_js__WEBPACK_IMPORTED_MODULE_2__.LD)(wanted, observed, options.share);
        const image = decision.action === "start" || decision.action === "attach" ? void 0 : decision.image;
        if (!hasUnlisted && !observed.builds.some(build => build === image)) {
          observed = await (0, _observe_js__WEBPACK_IMPORTED_MODULE_4__.Nh)(observed, wanted, lookup.image);
          hasUnlisted = true;
          continue;
        }
        if (image && !hasAllRegions) {
          const regions = lock.regions.filter(region => region !== lock.homeRegion);
          const others = await (0, _observe_js__WEBPACK_IMPORTED_MODULE_4__.mR)({
            recipe: lock.recipe,
            regions
          }, lookup);
          observed = {
            ...observed,
            amis: [ ...observed.amis, ...others ]
          };
          hasAllRegions = true;
        }
        const lost = image && await (0, _lost_js__WEBPACK_IMPORTED_MODULE_3__.v)(image, wanted, observed.amis, lookup, {
          writesTags: decision.action === "release"
        });
        if (lost === void 0) {
          if (decision.action !== "nothing" || !options.readsAccess || observed.released) return {
            wanted,
            observed,
            decision
          };
          const {amis, now} = observed;
          const released = await (0, _access_js__WEBPACK_IMPORTED_MODULE_0__.T)(decision.image, wanted, amis, lookup, now);
          observed = {
            ...observed,
            released
          };
          continue;
        }
        observed = {
          ...observed,
          lost: new Map([ ...observed.lost, [ image.arn, lost ] ])
        };
      }
    }
  },
  68935: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => managedArn,
      K: () => resolveLock
    });
    var errors = __webpack_require__(18204);
    var getting_started = __webpack_require__(12591);
    async function resolveKeys(recipe, key) {
      const found = await Promise.all(recipe.regions.map(async region => [ region, await keyOf(region, recipe, key) ]));
      const problems = found.flatMap(([region, answer]) => {
        if (!answer) return [ `${region}: there is no such key` ];
        if (answer.isAwsManaged) return [ `${region}: ${answer.arn} is managed by AWS and can't be shared` ];
        if (answer.spec !== "SYMMETRIC_DEFAULT") return [ `${region}: ${answer.arn} is ${answer.spec}, and volumes take symmetric keys alone` ];
        if (answer.state !== "Enabled") return [ `${region}: ${answer.arn} is ${answer.state}` ];
        return [];
      });
      if (problems.length > 0) throw new errors.lZ("key", `The key ${recipe.key} of account ${recipe.account} can't encrypt AMIs: ${problems.join("; ")}.`, `Each region needs an enabled, symmetric, customer-managed key with that alias. ${(0, 
      getting_started.d)("key")}`, {
        at: recipe.locations["key"]
      });
      return Object.fromEntries(found.map(([region, answer]) => [ region, answer?.arn ?? "" ]));
    }
    async function keyOf(region, recipe, key) {
      try {
        return await key(region, recipe.key);
      } catch (error) {
        if (!(error instanceof errors.iQ) || error.code !== "access-denied") throw error;
        throw new errors.lZ(error.code, error.message, `See first that the key ${recipe.key} is there in ${region}: AWS denies with these words, too, where there is none, or none of the alias that the role may look at. ${(0, 
        getting_started.d)("key")} If it is there: ${error.remedy}`, {
          at: recipe.locations["key"],
          cause: error
        });
      }
    }
    var lock = __webpack_require__(71764);
    var parent_image = __webpack_require__(95203);
    async function resolveLock(recipe, lookup, options) {
      const managed = recipe.components.filter(component => component.kind === "managed");
      const [parent, keys, managedArns] = await Promise.all([ (0, parent_image.wp)(recipe.parent, lookup, {
        region: recipe.homeRegion,
        account: recipe.account,
        platform: recipe.platform,
        location: recipe.locations["parent"]
      }), resolveKeys(recipe, lookup.key), Promise.all(managed.map(async component => [ (0, 
      lock.l6)(component), await resolveManaged(recipe, component, lookup) ])) ]);
      return (0, lock.a8)(recipe, {
        parent,
        keys,
        managed: Object.fromEntries(managedArns),
        ...options
      });
    }
    function managedArn(region, {name, version}) {
      return `arn:${(0, lock.iQ)(region)}:imagebuilder:${region}:aws:component/${name}/${version}`;
    }
    async function resolveManaged(recipe, component, lookup) {
      const found = await lookup.component(managedArn(recipe.homeRegion, component));
      if (!found) throw new errors.lZ("managed-component", `There is no managed component ${component.name} of version ${component.version} in ${recipe.homeRegion}.`, "`aws imagebuilder list-components --owner Amazon` shows what there is.", {
        at: component.at
      });
      if (found.platform !== "" && found.platform !== recipe.platform) throw new errors.lZ("managed-component", `The managed component ${component.name} is for ${found.platform}, and ${recipe.name} is ${recipe.platform}.`, "Name the one for this platform.", {
        at: component.at
      });
      return found.arn;
    }
  },
  63962: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => selectRecipes
    });
    function selectRecipes(sources, change) {
      if (change.kind !== "files") {
        const reason = `all recipes: ${change.kind === "all" ? change.why : "what changed is not known"}`;
        return sources.map(({file}) => ({
          file,
          reason
        }));
      }
      const changed = new Set(change.files);
      return sources.flatMap(({file, files}) => {
        const [first, ...others] = [ ...new Set(files) ].filter(part => isTouched(part, changed));
        if (first === void 0) return [];
        const what = first === file ? first : `${first}, which it uses,`;
        return [ {
          file,
          reason: others.length === 0 ? `${what} changed` : `${what} and ${String(others.length)} more changed`
        } ];
      });
    }
    function isTouched(file, changed) {
      const parts = file.split("/");
      return parts.some((_, index) => changed.has(parts.slice(0, index + 1).join("/")));
    }
  },
  9059: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => deletedBlocks,
      u: () => whatDeletingDoes
    });
    var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99325);
    const whatDeletingDoes = "Nothing is built for it, its AMIs stay, and its releases stay shared with whom they are now, unless another file has a recipe of that name. To take them back, take everybody out of its shareWith and merge that first.";
    function deletedBlocks(files, {textLength, entries}) {
      if (files.length === 0) return [];
      const shown = files.slice(0, entries).map(file => [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("🗑️ "), (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(file, textLength), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(` is deleted. ${whatDeletingDoes}`) ]);
      const left = files.length - shown.length;
      return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(shown), ...left > 0 ? [ (0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)([ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`and ${String(left)} more`) ]) ] : [] ];
    }
  },
  99325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DV: () => codeBlock,
      FY: () => paragraph,
      Qq: () => text,
      R_: () => heading,
      XX: () => render,
      aY: () => code,
      nf: () => link,
      p_: () => list,
      qL: () => lineBreak,
      tp: () => table,
      zH: () => details
    });
    var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12984);
    var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23269);
    var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60608);
    const gfmTable = (0, mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_0__.d)({
      tablePipeAlign: false
    });
    function render(blocks) {
      const root = {
        type: "root",
        children: blocks
      };
      const markdown = (0, mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__.l)(root, {
        bullet: "-",
        fences: true,
        rule: "-",
        extensions: [ gfmTable ]
      });
      return (0, _hidden_characters_js__WEBPACK_IMPORTED_MODULE_2__.U)(markdown).replaceAll("##[", "# #[");
    }
    function text(value) {
      return {
        type: "text",
        value
      };
    }
    function code(value, maxLength = 1 / 0) {
      return value === "" ? text("–") : {
        type: "inlineCode",
        value: onOneLine(cut(value, maxLength))
      };
    }
    function link(url, children) {
      return {
        type: "link",
        url,
        children
      };
    }
    function lineBreak() {
      return {
        type: "html",
        value: "<br>"
      };
    }
    function codeBlock(value) {
      const lines = value.split(/\r\n?|\n/).map(line => line.replace(/^(?=\s*::)/, "| "));
      return {
        type: "code",
        lang: "text",
        value: lines.join("\n")
      };
    }
    function heading(depth, children) {
      return {
        type: "heading",
        depth,
        children
      };
    }
    function paragraph(children) {
      return {
        type: "paragraph",
        children
      };
    }
    function list(items) {
      return {
        type: "list",
        spread: false,
        children: items.map(children => ({
          type: "listItem",
          spread: false,
          children: [ {
            type: "paragraph",
            children
          } ]
        }))
      };
    }
    function table(head, rows) {
      const row = cells => ({
        type: "tableRow",
        children: cells.map(children => ({
          type: "tableCell",
          children
        }))
      });
      return {
        type: "table",
        children: [ row(head.map(title => [ typeof title === "string" ? text(title) : title ])), ...rows.map(row) ]
      };
    }
    function details(title, blocks, subject = "") {
      const front = subject === "" ? "" : `<code>${escapeHtml(onOneLine(subject))}</code>: `;
      return [ {
        type: "html",
        value: `<details><summary>${front}${escapeHtml(title)}</summary>`
      }, ...blocks, {
        type: "html",
        value: "</details>"
      } ];
    }
    function cut(value, maxLength) {
      if (value.length <= maxLength) return value;
      return `${value.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
    }
    function onOneLine(value) {
      return value.replaceAll(/\s+/g, " ");
    }
    function escapeHtml(value) {
      return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    }
  }
};