export const id = 8021;

export const ids = [ 8021 ];

export const modules = {
  8021: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      checkRules: () => checkRules,
      K: () => validateRecipes
    });
    var load = __webpack_require__(32064);
    var diagnostic = __webpack_require__(72214);
    var nearest = __webpack_require__(58715);
    var rule = __webpack_require__(84871);
    var references = __webpack_require__(96720);
    var source_node = __webpack_require__(21757);
    const guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const declarationRules = [ {
      id: "unused-declaration",
      severity: "warning",
      of: "document",
      what: "finds a parameter or constant that no reference of the document names",
      why: "Whoever sets it in a recipe believes in an effect that it does not have.",
      source: `${guide}/toe-user-defined-variables.html`,
      fix: "Use it as `{{ Name }}`, or remove it.",
      check: function*(document) {
        const named = new Set(document.steps.flatMap(step => (0, source_node.PX)(step.attributes)).flatMap(({text}) => (0, 
        references.ii)(text)).map(({expression}) => /^aws:ssm:resolve\((.*)\)$/.exec(expression)?.[1]?.trim() ?? expression));
        for (const [name, at] of Object.entries(document.declarations)) if (!named.has(name)) yield {
          at,
          message: `${name} is declared and never used.`
        };
      }
    }, {
      id: "secret-parameter",
      severity: "warning",
      of: "document",
      what: "finds a parameter that is made for a secret",
      why: "Values of parameters are stored in clear text, shown in the console and written to CloudTrail.",
      source: `${guide}/toe-user-defined-variables.html`,
      fix: "Declare the name of an SSM SecureString or of a Secrets Manager secret, and read it in the step.",
      check: function*(document) {
        for (const name of Object.keys(document.parameters)) {
          const at = document.declarations[name];
          if (at && /(password|passwd|secret|token|api_?-?key|private_?-?key|credentials?)$/i.test(name)) yield {
            at,
            message: `${name} would be readable for everybody who may look at the component or the recipe.`
          };
        }
      }
    } ];
    function inputMaps({inputs}) {
      if (inputs === void 0) return [];
      return inputs.kind === "map" ? [ inputs ] : inputs.items.filter(item => item.kind === "map");
    }
    const permissions_guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const permissionRules = [ {
      id: "bare-permissions",
      severity: "warning",
      of: "document",
      what: "finds file permissions that YAML takes for a number",
      why: "AWSTOE wants a text: what becomes of `0644` as a number is not documented, and 420 would be its value.",
      source: `${permissions_guide}/toe-action-modules.html`,
      fix: 'Put it in quotes: `permissions: "0644"`.',
      check: function*(document) {
        for (const step of document.steps) for (const item of inputMaps(step)) {
          const value = item.entries.get("permissions")?.value;
          if (value?.kind === "scalar" && typeof value.value === "number") yield {
            at: value.at,
            message: `permissions is the number ${value.text}.`
          };
        }
      }
    } ];
    const steps_guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const stepRules = [ {
      id: "on-failure-continue",
      severity: "warning",
      of: "document",
      what: "finds `onFailure: Continue`, where mostly `Ignore` is meant",
      why: "With Continue the next steps run, and then the document fails all the same: the build is lost, only later.",
      source: `${steps_guide}/toe-use-documents.html`,
      fix: "Write `Ignore` where the failure does not matter, else leave it at Abort.",
      check: document => document.steps.filter(({onFailure}) => onFailure === "Continue").map(step => ({
        at: placeOf(step, "onFailure"),
        message: `${step.phase}.${step.step} lets the next steps run and fails the build at the end.`
      }))
    }, {
      id: "no-time-limit",
      severity: "warning",
      of: "document",
      what: "finds `timeoutSeconds: -1`",
      why: "A step that hangs holds the instance and the build until Image Builder gives up, up to a day later.",
      source: `${steps_guide}/toe-use-documents.html`,
      fix: "Write the longest time that it may take; 7200 seconds is the default.",
      check: document => document.steps.filter(({timeoutSeconds, action}) => timeoutSeconds === -1 && action !== "ExecuteDocument").map(step => ({
        at: placeOf(step, "timeoutSeconds"),
        message: `${step.phase}.${step.step} may run for ever.`
      }))
    }, {
      id: "phase-not-run",
      severity: "warning",
      of: "document",
      what: "finds a phase that Image Builder does not run",
      why: "What stands in it never happens, and nothing says so.",
      source: `${steps_guide}/toe-use-documents.html`,
      fix: "Name it `build`, `validate` or `test`; only AWSTOE on the command line runs others.",
      check: document => {
        const others = new Map(document.steps.filter(({phase}) => ![ "build", "validate", "test", "container-host-test" ].includes(phase)).reverse().map(step => [ step.phase, step ]));
        return [ ...others.values() ].map(({at, phase}) => ({
          at,
          message: `Image Builder runs no phase named ${phase}.`
        }));
      }
    } ];
    function placeOf(step, key) {
      return step.attributes.entries.get(key)?.value.at ?? step.at;
    }
    const trust_guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const trustRules = [ {
      id: "web-download-unverified",
      severity: "warning",
      of: "document",
      what: "finds a WebDownload without checksum whose file nothing verifies afterwards",
      why: "Whoever controls the address, or the way to it, controls every instance that is launched from the image.",
      source: `${trust_guide}/toe-action-modules.html#action-modules-webdownload`,
      fix: "Add `checksum` and `algorithm: SHA256`, or check a signature in a later step of this document.",
      check: function*(document) {
        for (const [index, step] of document.steps.entries()) {
          if (step.action !== "WebDownload" || document.steps.slice(index + 1).some(verifies)) continue;
          for (const item of inputMaps(step)) {
            const source = item.entries.get("source")?.value;
            if (source?.kind === "scalar" && !item.entries.has("checksum")) yield {
              at: source.at,
              message: `${shorten(source.text)} is downloaded and not verified.`
            };
          }
        }
      }
    }, {
      id: "web-download-unpinned",
      severity: "warning",
      of: "document",
      what: "finds a WebDownload of whatever is the latest",
      why: "The same document gives another image tomorrow, and nobody can say which version an image has.",
      source: `${trust_guide}/toe-action-modules.html#action-modules-webdownload`,
      fix: "Name a version in the address; make it a parameter to change it in one place.",
      check: document => downloads(document).filter(({text}) => /\blatest\b/i.test(text)).map(({at, text}) => ({
        at,
        message: `${shorten(text)} is another file whenever its publisher wants.`
      }))
    }, {
      id: "web-download-insecure",
      severity: "warning",
      of: "document",
      what: "finds a WebDownload over plain HTTP, or with certificate errors ignored",
      why: "Anybody on the way can replace the file.",
      source: `${trust_guide}/toe-action-modules.html#action-modules-webdownload`,
      fix: "Use `https://` and let certificate errors be errors; trust the certificate of an inspecting proxy in the image instead.",
      check: document => [ ...downloads(document).filter(({text}) => /^http:\/\//i.test(text)).map(({at, text}) => ({
        at,
        message: `${shorten(text)} is not encrypted on the way.`
      })), ...trueInputs(document, "WebDownload", "ignoreCertificateErrors").map(({at}) => ({
        at,
        message: "Certificate errors are ignored."
      })) ]
    }, {
      id: "unsigned-installer",
      severity: "warning",
      of: "document",
      what: "finds an MSI that is installed whatever its signature says",
      why: "The Authenticode check is the only one between the download and SYSTEM.",
      source: `${trust_guide}/toe-action-modules.html#action-modules-installmsi`,
      fix: "Remove the input; verify the checksum of a package that its publisher does not sign.",
      check: document => [ "allowUnsignedInstaller", "ignoreAuthenticodeSignatureErrors" ].flatMap(key => trueInputs(document, "InstallMSI", key).map(({at}) => ({
        at,
        message: `${key} takes packages that nobody vouches for.`
      })))
    } ];
    function verifies(step) {
      if (step.action === "InstallMSI") return true;
      return (0, source_node.PX)(step.attributes).some(({text}) => /\b(sha(1|224|256|384|512)sum|shasum|gpgv?|cosign|minisign|Get-FileHash|Get-AuthenticodeSignature|signtool|codesign|spctl|certutil)\b|\brpm\s+(-K|--checksig)|fileSHA(256|512)Equals/i.test(text));
    }
    function downloads(document) {
      return document.steps.filter(({action}) => action === "WebDownload").flatMap(inputMaps).flatMap(item => {
        const source = item.entries.get("source")?.value;
        return source?.kind === "scalar" ? [ source ] : [];
      });
    }
    function trueInputs(document, action, key) {
      return document.steps.filter(step => step.action === action).flatMap(inputMaps).flatMap(item => {
        const value = (0, source_node.oB)(item, [ key ]);
        return value?.kind === "scalar" && value.text.toLowerCase() === "true" ? [ value ] : [];
      });
    }
    function shorten(text) {
      return text.length > 100 ? `${text.slice(0, 99)}…` : text;
    }
    const documentRules = [ ...trustRules, ...stepRules, ...declarationRules, ...permissionRules ];
    var version_pattern = __webpack_require__(17189);
    var pages = __webpack_require__(56249);
    const choiceRules = [ {
      id: "old-instance-type",
      severity: "warning",
      of: "recipe",
      what: "finds an instance type that does not run on Nitro",
      why: "RHEL 10 and Windows Server 2025 do not start there, and a Windows image that was built on Xen has its disks offline on Nitro.",
      source: "https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html",
      fix: "Use m5, m6i, t3 or newer.",
      check: ({infrastructure, locations}) => infrastructure.instanceTypes.filter(type => /^(t1|t2|m[1-4]|c[134]|cc2|r[34]|i2|d2|x1e?|h1|g[23]|p[23]|f1)\./.test(type)).map(type => at(locations, "infrastructure.instanceTypes", "infrastructure", `${type} does not run on Nitro.`))
    }, {
      id: "fixed-parent-ami",
      severity: "warning",
      of: "recipe",
      what: "finds a parent that is one AMI for ever",
      why: "Its updates stop the day it is written down, and AWS deprecates its own AMIs after 90 days: builds then fail, or start from something old.",
      source: "https://docs.aws.amazon.com/linux/al2023/ug/naming-and-versioning.html",
      fix: "Name the SSM parameter of the newest, or `owner` and `namePattern`.",
      check: ({parent, locations}) => "ami" in parent ? [ at(locations, "parent.ami", "parent", `${parent.ami} never moves.`) ] : []
    }, {
      id: "parent-beta",
      severity: "warning",
      of: "recipe",
      what: "finds a pattern of Red Hat's images that takes betas, too",
      why: "Red Hat publishes betas of the next minor release under the same owner and nearly the same name; the newest wins.",
      source: "https://access.redhat.com/articles/3692431",
      fix: 'Add `exclude: ["*BETA*"]`.',
      check: ({parent, locations}) => "owner" in parent && parent.owner === "309956199498" && !parent.exclude.some(pattern => /beta/i.test(pattern)) ? [ at(locations, "parent.namePattern", "parent", `${parent.namePattern} fits betas, too.`) ] : []
    }, {
      id: "agent-of-windows",
      severity: "warning",
      of: "recipe",
      what: "finds `keepSsmAgent` in a recipe of Windows",
      why: "Image Builder installs no agent on Windows, so it removes none: the parent's stays. A request that speaks of it is refused, and golden-ami sends none.",
      source: "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SystemsManagerAgent.html",
      fix: "Remove it; where recipes of Linux extend the file, too, move it to a file that only they extend.",
      check: ({platform, locations: {keepSsmAgent}}) => platform === "Windows" && keepSsmAgent !== void 0 ? [ {
        at: keepSsmAgent,
        message: "keepSsmAgent has no effect on Windows."
      } ] : []
    }, {
      id: "parent-minor",
      severity: "warning",
      of: "recipe",
      what: "finds a pattern of Red Hat's images that takes the newest of any minor release for the highest",
      why: "Red Hat releases images of old minor releases again after those of new ones, under the same owner and name. Packages of an old minor release need a subscription of their own.",
      source: "https://github.com/aws/eks-hybrid/pull/306",
      fix: "Write `{version}` where the minor release stands: `RHEL-8.{version}_HVM-*`.",
      check: ({parent, locations}) => "owner" in parent && parent.owner === "309956199498" && !/^RHEL-\d+\.\d+(\.\d+)?_/.test(parent.namePattern) && !parent.namePattern.includes(version_pattern.Wg) ? [ at(locations, "parent.namePattern", "parent", `${parent.namePattern} takes the image with the latest date, be it of an older minor release.`) ] : []
    }, {
      id: "dropped-component",
      severity: "warning",
      of: "recipe",
      what: "finds a list `components` that has not all that the list of its base has",
      why: "A list replaces that of the file which `extends` names: the rest is no longer installed, nor tested.",
      source: pages.ld,
      fix: "Write `addComponents`, and `removeComponents` for what is to go.",
      check: ({dropped}) => dropped.map(({at: place, names}) => ({
        at: place,
        message: `The list replaces the base's and drops ${names.join(", ")}.`
      }))
    }, {
      id: "imds-v1",
      severity: "warning",
      of: "recipe",
      what: "finds `requireImdsV2: false`",
      why: "With IMDSv1 one forged request from an instance is enough to get the credentials of its role.",
      source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html",
      fix: "Leave it at true; software that needs IMDSv1 is better updated.",
      check: ({requireImdsV2, locations}) => requireImdsV2 ? [] : [ at(locations, "requireImdsV2", "requireImdsV2", "Instances of this image answer to IMDSv1.") ]
    } ];
    function at(locations, key, parent, message) {
      return {
        at: locations[key] ?? locations[parent],
        message
      };
    }
    const maxComponentBytes = 25e3;
    const componentSizeRule = {
      id: "component-size",
      severity: "error",
      of: "recipe",
      what: "finds a recipe whose components, with the names and the values of their parameters, have more than 25 KB together",
      why: "Image Builder refuses the image recipe. How it counts is written nowhere; here it is the request as it is sent.",
      source: "https://docs.aws.amazon.com/imagebuilder/latest/userguide/create-image-recipes.html",
      fix: "Shorten values, or put long ones into a file in S3 that a document reads.",
      check: ({components, account, homeRegion, locations}) => {
        const bytes = Buffer.byteLength(JSON.stringify(components.map(component => entryOf(component, account, homeRegion))));
        return bytes <= maxComponentBytes ? [] : [ {
          at: locations["components"],
          message: `The components have ${bytes.toLocaleString("en")} bytes together, most of them values of parameters; Image Builder takes 25 KB.`
        } ];
      }
    };
    function entryOf(component, account, region) {
      const name = component.kind === "managed" ? component.name : `golden-ami-${component.document.name}-${"0".repeat(12)}`;
      return {
        componentArn: `arn:aws:imagebuilder:${region}:${account}:component/${name}/1.0.0/1`,
        parameters: Object.entries(component.parameters).map(([parameter, value]) => ({
          name: parameter,
          value: [ value ]
        }))
      };
    }
    var script = __webpack_require__(51104);
    var powershell_call = __webpack_require__(11529);
    var shell_command = __webpack_require__(6391);
    var reading = __webpack_require__(93103);
    function diagnosticAt(script, {offset}, message, remedy) {
      return {
        at: script.locate(offset),
        message,
        ...remedy === void 0 ? {} : {
          remedy
        }
      };
    }
    const source = "https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html#action-modules-reboot";
    const rebootRules = [ {
      id: "reboot-loop",
      severity: "error",
      of: "script",
      what: "finds `exit 194` in bash and `exit 3010` in PowerShell that nothing keeps from being reached again",
      why: "AWSTOE reboots and runs the same step again from its first line, and again, until the build times out.",
      source,
      fix: "Leave a marker file before it and ask for that first, or reboot by a step of the Reboot module.",
      * check(script) {
        if (!/\d{3}/.test(script.text)) return;
        if (script.step === void 0 || isConditional(script)) return;
        const commands = (0, reading.Kf)(script);
        for (const command of commands) {
          const code = command.name === "exit" && command.args[0] ? (0, reading.fT)(command.args[0].text, (0, 
          reading.ht)(script)) : void 0;
          if (code === void 0 || !/^\d+$/.test(code) || Number(code) % 256 !== 194) continue;
          if ((0, shell_command.JN)(command) || (0, shell_command.UO)(command, "subshell", "substitution")) continue;
          if (commands.some(other => other.offset < command.offset && (/^(?:source|\.|exec|eval)$/.test(other.name) || /^(?:exit|return)$/.test(other.name) && (0, 
          shell_command.JN)(other)))) continue;
          yield diagnosticAt(script, command, `The step ends with exit ${code} each time it runs: it reboots for ever.`);
        }
        const {calls} = (0, reading.fb)(script);
        for (const call of calls) {
          if (!isRebootExit(call, "3010") || call.scope !== void 0) continue;
          if (calls.some(other => other.offset < call.offset && (other.name === "exit" || other.name === "return" || other.name.endsWith(".ps1")))) continue;
          if (/\breturn\b/i.test((0, reading.fb)(script).code.slice(0, call.offset))) continue;
          yield diagnosticAt(script, call, "The step ends with exit 3010 each time it runs: it reboots for ever.");
        }
      }
    }, {
      id: "accidental-reboot",
      severity: "warning",
      of: "script",
      what: "finds a PowerShell script that ends with the exit code of an installer",
      why: 'An installer\'s 3010 means "a reboot is due"; AWSTOE takes it for the wish to reboot and run the same step, installer and all, again.',
      source: "https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html#action-modules-executepowershell",
      fix: "Throw for codes that are errors, end with `exit 0`, and reboot by a step of the Reboot module.",
      * check(script) {
        if (script.step === void 0) return;
        const {calls, code} = (0, reading.fb)(script);
        if (!startsInstaller(code) || code.split("\n").some(asksForReboot)) return;
        for (const call of calls) {
          const value = call.name === "exit" ? call.args[0]?.text : void 0;
          if (value !== void 0 && /^\(?\$(?:LASTEXITCODE\b|\w+\.ExitCode\b)/i.test(value)) yield diagnosticAt(script, call, `exit ${value} may be 3010.`);
        }
      }
    }, {
      id: "wrong-reboot-code",
      severity: "warning",
      of: "script",
      what: "finds `exit 194` in PowerShell and `exit 3010` in bash",
      why: "194 is a plain failure on Windows. bash cuts 3010 down to 194, which does reboot, but says something else than it does.",
      source,
      fix: "Write `exit 3010` in PowerShell and `exit 194` in bash.",
      * check(script) {
        if (!/194|3010/.test(script.text)) return;
        if (script.step === void 0) return;
        for (const command of (0, reading.Kf)(script)) if (command.name === "exit" && command.args[0]?.text === "3010") yield diagnosticAt(script, command, "exit 3010 is exit 194 in bash, which has eight bits for it.", "Write `exit 194`.");
        for (const call of (0, reading.fb)(script).calls) if (call.name === "exit" && call.args[0]?.text === "194") yield diagnosticAt(script, call, "exit 194 reboots nothing on Windows: the step fails.", "Write `exit 3010`.");
      }
    }, {
      id: "reboot-command",
      severity: "warning",
      of: "script",
      what: "finds a step that reboots or shuts down the instance by itself",
      why: "AWSTOE does not know of it: the step is cut off, and the build may fail.",
      source,
      fix: "Use a step of the Reboot module, or end the script with exit 194 (bash) or 3010 (PowerShell) behind a test for a marker file.",
      * check(script) {
        if (script.step === void 0) return;
        for (const {offset, words} of rebootCommands(script)) yield diagnosticAt(script, {
          offset
        }, `${words.join(" ").slice(0, 60)} is not known to AWSTOE.`);
      }
    } ];
    function mayReboot(script) {
      if (rebootCommands(script).length > 0) return true;
      return (0, reading.Kf)(script).some(command => isRebootExit(command, "194")) || (0, 
      reading.fb)(script).calls.some(call => isRebootExit(call, "3010"));
    }
    function isRebootExit({name, args}, code) {
      return name === "exit" && args[0]?.text.replace(/^\(\s*(\d+)\s*\)$/, "$1") === code;
    }
    function rebootCommands(script) {
      const ofShell = (0, reading.Kf)(script).filter(command => {
        const {name, args} = command;
        const has = pattern => args.some(({text}) => pattern.test(text));
        const isReboot = /^(?:reboot|poweroff|halt)$/.test(name) && !has(/^--help$|^-w$|^--wtmp-only$/) || name === "shutdown" && !has(/^-c$/) || name === "systemctl" && has(/^(?:reboot|poweroff|halt|kexec)$/) || /^(?:init|telinit)$/.test(name) && has(/^[06]$/);
        return isReboot && !(0, shell_command.UO)(command, "function");
      });
      const ofPowerShell = (0, reading.fb)(script).calls.filter(call => {
        const isShutdown = /^shutdown(?:\.exe)?$/.test(call.name) && call.args.some(({text}) => /^[-/][rsg]$/i.test(text));
        return (/^(?:restart|stop)-computer$/.test(call.name) || isShutdown) && !(0, powershell_call.UO)(call, "function");
      });
      return [ ...ofShell.map(({offset, name, args}) => ({
        offset,
        words: [ name, ...args.map(({text}) => text) ]
      })), ...ofPowerShell.map(({offset, name}) => ({
        offset,
        words: [ name ]
      })) ];
    }
    function isConditional({step}) {
      return step?.attributes.entries.has("if") ?? false;
    }
    function startsInstaller(code) {
      if (/msiexec|Start-Process|wusa|\.msi\b/i.test(code)) return true;
      return (code.match(/[\w.-]+/g) ?? []).some(word => {
        const at = word.search(/setup|install/i);
        return at >= 0 && /\.exe/i.test(word.slice(at));
      });
    }
    function asksForReboot(line) {
      const at = line.search(/\b3010\b/);
      if (at < 0) return false;
      const operator = line.search(/-(?:c?notin|c?in|c?eq|c?ne)\b/i);
      return operator >= 0 && /\b3010\b/.test(line.slice(operator)) || /-(?:not)?contains/i.test(line.slice(at)) || /case\s+3010|^\s*3010\s*(?:\{|$)/i.test(line);
    }
    function documentsOf(components) {
      return components.flatMap(one => one.kind === "document" ? [ one ] : []);
    }
    function scriptText({inputs}) {
      return inputs === void 0 ? "" : (0, source_node.PX)(inputs).map(({text}) => text).join("\n");
    }
    const falconRules = [ {
      id: "reboot-after-falcon",
      severity: "error",
      of: "recipe",
      what: "finds a reboot of the build instance after the CrowdStrike Falcon sensor was installed",
      why: "The sensor starts with the machine and takes an agent id, which every instance of the image then shares: they are one host in the console.",
      source: "https://github.com/CrowdStrike/falcon-scripts",
      fix: "Put everything that reboots before the sensor; the sensor is the last that is installed.",
      check: function*({components}) {
        let falcon;
        for (const component of components) {
          if (component.kind === "managed") {
            if (falcon !== void 0 && /^(reboot|update)-(linux|windows)/.test(component.name)) yield {
              at: component.at,
              message: `${component.name} reboots after ${falcon} installed the Falcon sensor.`
            };
            continue;
          }
          const {document} = component;
          const scripts = new Map((0, script.S)(document).map(script => [ script.step, script ]));
          for (const step of document.steps.filter(({phase}) => phase === "build" || phase === "validate")) {
            if (falcon !== void 0 && reboots(step, scripts.get(step))) yield falcon === document.file ? {
              at: step.at,
              message: `${step.step} reboots after the Falcon sensor was installed.`
            } : {
              at: component.at,
              message: `${step.step} (${document.file}:${String(step.at.line)}) reboots after ${falcon} installed the Falcon sensor.`
            };
            if (step.phase === "build" && /falcon-sensor|falconctl|CSFalconService|WindowsSensor|FalconSensor/i.test(scriptText(step))) falcon ??= document.file;
          }
        }
      }
    } ];
    function reboots({action, inputs}, script) {
      if (script) return mayReboot(script);
      const text = key => {
        const value = (0, source_node.oB)(inputs, [ key ]);
        return value?.kind === "scalar" ? value.text : "";
      };
      if (action === "ExecuteBinary") return /(?:^|[\\/])(?:reboot|shutdown(?:\.exe)?)$/i.test(text("path"));
      return action === "Reboot" || action === "UpdateOS" || /^(?:Uni|I)nstallMSI$/.test(action) && text("reboot") === "Force";
    }
    var ami_name = __webpack_require__(45795);
    const namesRecipe = /^(?:[a-z0-9]+(?:-[a-z0-9]+)* |[\w-][\w.-]*(?: [\w.-]+)* (?:[*?]|20[\d?]{2}-))/;
    const ownParentRule = {
      id: "own-parent-name",
      severity: "error",
      of: "recipe",
      what: "finds a pattern for AMIs of the home account that names no recipe and still fits names that Image Builder gives",
      why: "Whoever opens a pull request may have Image Builder build an AMI, and chooses its name up to the time at its end. Of what the pattern fits only releases count as parents, of whatever recipe, and nothing that was made otherwise: that can't be told from a candidate.",
      source: pages.ld,
      fix: 'For the releases of a recipe write what its AMI names have before the date, `al-2023 *`. For AMIs that Packer made or that were imported add `exclude: ["* 20??-??-??T??-??-??*"]`.',
      check: ({parent, account, locations}) => "owner" in parent && (parent.owner === "self" || parent.owner === account) && !namesRecipe.test(parent.namePattern) && (0, 
      ami_name.dK)(parent.namePattern, parent.exclude) ? [ {
        at: locations["parent.namePattern"] ?? locations["parent"],
        message: `${parent.namePattern} fits names that Image Builder gives to candidates, too.`
      } ] : []
    };
    var read = __webpack_require__(6529);
    var shell_read = __webpack_require__(92328);
    const probe = "golden-ami-probe";
    function quotingAt({language, text}, offset) {
      const start = text.slice(0, offset);
      const ends = end => (language === "bash" ? (0, shell_read.l)(start + end) : (0, 
      read.A)(start + end).calls).some(({name}) => name === probe);
      if (ends(`\n${probe}\n`)) return ends(`;${probe}\n`) ? "code" : "comment";
      if (ends(`'\n${probe}\n`)) return "single";
      if (ends(`"\n${probe}\n`)) return "double";
      if (language === "powershell") {
        if (ends(`\n'@\n${probe}\n`)) return "literal";
        return ends(`\n"@\n${probe}\n`) ? "here" : "code";
      }
      const delimiter = (0, shell_read.l)(start).flatMap(({redirections}) => redirections).findLast(({operator, target}) => operator.startsWith("<<") && target)?.target;
      if (!delimiter || !ends(`\n${delimiter.text}\n${probe}\n`)) return "code";
      return delimiter.isQuoted ? "literal" : "here";
    }
    const maxRead = 100;
    const breakouts = {
      bash: {
        code: /[;&|<>()`$\\"'#\n]/,
        single: /'/,
        double: /["`]|\$[({]|\\$/,
        comment: /\n/,
        here: /`|\$[({]|\n/,
        literal: /\n/
      },
      powershell: {
        code: /[;&|<>(){}`$"'#@\n\u2018-\u201e]/,
        single: /['\u2018-\u201b]/,
        double: /["`\u201c-\u201e]|\$[({]/,
        comment: /[\n#]/,
        here: /`|\$[({]|\n/,
        literal: /\n/
      }
    };
    const suspicious = /[^\p{L}\p{N}\s_.,:/@%+=~*?![\]^-]|\n/u;
    const pastedValueRules = [ {
      id: "pasted-value",
      severity: "error",
      of: "recipe",
      what: "finds a value of a parameter with characters that end the quotes around it, or that a shell runs, where a script has the parameter",
      why: "AWSTOE puts the value into the script as text before a shell reads it: `$(…)`, a quote or a semicolon in a value is code that runs as root.",
      source: `${pages.RH}/toe-user-defined-variables.html`,
      fix: "Write a value without such characters; where it needs them, put the reference in single quotes in the script, `'{{ Name }}'`.",
      * check({components}) {
        for (const component of components) if (component.kind === "document") yield* checkValues(component);
      }
    } ];
    function* checkValues({document, parameters, places, at}) {
      const values = Object.entries(parameters).filter(([, value]) => suspicious.test(value));
      if (values.length === 0) return;
      const scripts = (0, script.S)(document);
      for (const [name, value] of values) for (const script of scripts) {
        const found = referencesOf(script).filter(reference => reference.name === name).map(reference => ({
          ...reference,
          character: breakouts[script.language][reference.quoting()].exec(value)?.[0]
        })).find(({character}) => character !== void 0);
        if (!found) continue;
        const place = script.locate(found.offset);
        yield {
          at: places?.[name] ?? at,
          message: `The value of ${name} has ${(0, diagnostic.hD)(found.character)}, and ${place.file}:${String(place.line)} pastes it ${words[found.quoting()]}.`
        };
        break;
      }
    }
    const words = {
      code: "into a script without quotes",
      single: "between single quotes",
      double: "between double quotes",
      comment: "into a comment",
      here: "into a here-document that is expanded",
      literal: "into a here-document"
    };
    const referencesOf = (0, reading.kY)(script => script.text.matchAll(/\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g).map(({1: name = "", index: offset}, count) => {
      let quoting;
      return {
        name,
        offset,
        quoting: () => quoting ??= count < maxRead ? quotingAt(script, offset) : "code"
      };
    }).toArray());
    var modules = __webpack_require__(27571);
    const platforms_guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const platformRules = [ {
      id: "module-platform",
      severity: "error",
      of: "recipe",
      what: "finds a document with an action module that does not exist on the recipe's platform",
      why: "Image Builder refuses the component, also where a condition would skip the step.",
      source: `${platforms_guide}/toe-action-modules.html`,
      fix: "Write one document for each platform.",
      check: function*({name, platform, components}) {
        for (const {document, at} of documentsOf(components)) {
          const step = document.steps.find(one => modules.a[one.action]?.platforms.includes(platform) === false);
          if (step) yield {
            at,
            message: `${name} is ${platform}; ${step.action} (${document.file}:${String(step.at.line)}) runs on ${modules.a[step.action].platforms.join(" and ")} only.`
          };
        }
      }
    }, {
      id: "unix-only-input",
      severity: "error",
      of: "recipe",
      what: "finds owner, group or permissions of a file in a document that runs on Windows",
      why: "The step fails: Windows has none of them.",
      source: `${platforms_guide}/toe-action-modules.html#action-modules-createfile`,
      fix: "Remove it; where rights matter on Windows, set them with `icacls` in ExecutePowerShell.",
      check: function*({platform, components}) {
        if (platform !== "Windows") return;
        for (const {document, at} of documentsOf(components)) for (const step of document.steps) {
          const input = unixInputOf(step);
          if (input !== void 0) yield {
            at,
            message: `${input} of ${step.action} (${document.file}:${String(step.at.line)}) means nothing on Windows.`
          };
        }
      }
    }, {
      id: "managed-platform",
      severity: "error",
      of: "recipe",
      what: "finds a managed component of another platform",
      why: "Image Builder refuses the image recipe.",
      source: `${platforms_guide}/create-image-recipes.html`,
      fix: "Take the component of the same name that ends in the recipe's platform.",
      check: function*({platform, components}) {
        const other = platform === "Linux" ? "Windows" : "Linux";
        for (const component of components) if (component.kind === "managed" && component.name.toLowerCase().split(/\W/).includes(other.toLowerCase())) yield {
          at: component.at,
          message: `${component.name} is for ${other}, the recipe for ${platform}.`
        };
      }
    }, {
      id: "managed-on-debian",
      severity: "warning",
      of: "recipe",
      what: "finds a managed component in a recipe of Debian",
      why: "Debian is not among the systems that Image Builder supports, and no managed component names it: the recipe is refused, or the build fails.",
      source: `${platforms_guide}/what-is-image-builder.html`,
      fix: "Write a document of your own; recipes/components has one for each package family.",
      check: function*({parent, components}) {
        if (!/debian|136693071363/.test(Object.values(parent).join(" "))) return;
        for (const component of components) if (component.kind === "managed") yield {
          at: component.at,
          message: `No managed component supports Debian, so ${component.name} does not either.`
        };
      }
    } ];
    function unixInputOf({action, inputs}) {
      const maps = inputs?.kind === "list" ? inputs.items.filter(item => item.kind === "map") : [];
      return maps.flatMap(map => [ ...map.entries.keys() ]).find(key => modules.a[action]?.inputs[key]?.isUnixOnly);
    }
    const updates_guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const updateRules = [ {
      id: "update-os-al2023",
      severity: "error",
      of: "recipe",
      what: "finds UpdateOS in a recipe of Amazon Linux 2023",
      why: "The module knows yum and apt-get. On Amazon Linux 2023 it fails.",
      source: "https://github.com/aws/agent-toolkit-for-aws",
      fix: "Run `dnf upgrade --releasever=latest` in ExecuteBash.",
      check: function*({parent, components}) {
        if (!/al2023|amazon-linux-2023/.test(Object.values(parent).join(" "))) return;
        for (const {document, at} of documentsOf(components)) {
          const step = document.steps.find(({action}) => action === "UpdateOS");
          if (step) yield {
            at,
            message: `UpdateOS (${document.file}:${String(step.at.line)}) does not work on Amazon Linux 2023.`
          };
        }
      }
    }, {
      id: "windows-update-timeout",
      severity: "warning",
      of: "recipe",
      what: "finds Windows Update with the default time-out of two hours",
      why: "A cumulative update of an image that is some months old takes longer; the build is then lost after two hours.",
      source: `${updates_guide}/toe-action-modules.html#action-modules-updateos`,
      fix: "Set `timeoutSeconds: 14400`, or use the managed component `update-windows`.",
      check: function*({platform, components}) {
        if (platform !== "Windows") return;
        for (const {document, at} of documentsOf(components)) {
          const step = document.steps.find(one => one.timeoutSeconds === void 0 && (one.action === "UpdateOS" || scriptText(one).split("\n").some(installsUpdates)));
          if (step) yield {
            at,
            message: `${step.step} (${document.file}:${String(step.at.line)}) has two hours for Windows Update.`
          };
        }
      }
    } ];
    function installsUpdates(line) {
      if (/\b(?:Install-WindowsUpdate|Start-WUScan|usoclient)\b/i.test(line)) return true;
      const at = line.search(/\bGet-WindowsUpdate\b/i);
      return at >= 0 && /-Install\b/i.test(line.slice(at));
    }
    const user_data_guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const userDataRules = [ {
      id: "user-data-agent",
      severity: "error",
      of: "recipe",
      what: "finds user data of a Linux recipe that does not install the SSM agent",
      why: "It replaces Image Builder's own, which would. Where the parent image has no agent the build waits more than half an hour for it and fails.",
      source: `${user_data_guide}/security-best-practices.html`,
      fix: "Install `amazon-ssm-agent` in the user data, or leave the user data to Image Builder.",
      check: ({platform, parent, userData, locations}) => {
        const hasAgent = /amazon-linux|al2023|amzn2|ubuntu/.test(Object.values(parent).join(" "));
        if (platform !== "Linux" || hasAgent || userData === void 0 || /amazon-ssm-agent/.test(withoutComments(userData.text))) return [];
        return [ {
          at: user_data_placeOf(userData, locations),
          message: `${userData.file} does not install the SSM agent, through which Image Builder runs the build.`
        } ];
      }
    }, {
      id: "user-data-clean-up",
      severity: "error",
      of: "recipe",
      what: "finds user data of a Linux recipe that does not ask for Image Builder's clean-up",
      why: "It runs only where the file `perform_cleanup` lies in the working directory, which is /tmp and Image Builder's own user data makes. Without it host keys, authorized keys and logs stay in the image.",
      source: `${user_data_guide}/security-best-practices.html`,
      fix: "Add `touch /tmp/perform_cleanup` to the user data.",
      check: ({platform, userData, locations}) => {
        if (platform !== "Linux" || userData === void 0 || requestsCleanUp(withoutComments(userData.text))) return [];
        return [ {
          at: user_data_placeOf(userData, locations),
          message: `${userData.file} makes no file /tmp/perform_cleanup, so nothing is cleaned up.`
        } ];
      }
    }, {
      id: "user-data-form",
      severity: "error",
      of: "recipe",
      what: "finds user data of a Linux recipe that does not begin with `#!` or another of cloud-init's marks, or a script with Windows line ends",
      why: "cloud-init passes over it, or looks for a program whose name ends in a carriage return: no agent is installed, and the build waits more than half an hour for it.",
      source: "https://docs.cloud-init.io/en/latest/explanation/format.html",
      fix: "Begin the first line with `#!/bin/bash`, with nothing before it, and save the file with LF line ends.",
      * check({platform, userData}) {
        if (platform !== "Linux" || userData === void 0) return;
        const {file, text} = userData;
        if (!/^(?:#!|#cloud-|#include|#part-handler|## template:|Content-Type:|MIME-Version:|From )/i.test(text)) yield {
          at: {
            file,
            line: 1,
            column: 1
          },
          message: `${file} begins with nothing that cloud-init knows.`
        };
        const first = text.split("\n").findIndex(line => line.endsWith("\r"));
        if (first >= 0 && text.startsWith("#!")) yield {
          at: {
            file,
            line: first + 1,
            column: 1
          },
          message: `${file} has Windows line ends.`
        };
      }
    } ];
    function requestsCleanUp(script) {
      return script.split(/[\s"'`;&|<>()=]+/).some(word => {
        const folder = /^(.*)perform_cleanup\b/.exec(word)?.[1];
        return folder !== void 0 && !/^\/(?!tmp\/+$)./.test(folder);
      });
    }
    function withoutComments(text) {
      return text.split("\n").filter(line => !line.trimStart().startsWith("#")).join("\n");
    }
    function user_data_placeOf({file}, locations) {
      return locations["userData"] ?? {
        file,
        line: 1,
        column: 1
      };
    }
    const recipeRules = [ ...platformRules, ...updateRules, ...falconRules, ...choiceRules, ...pastedValueRules, ownParentRule, componentSizeRule, ...userDataRules ];
    const build_services_guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const buildServiceRules = [ {
      id: "sysprep",
      severity: "error",
      of: "script",
      what: "finds a script that generalizes Windows",
      why: "Image Builder runs Sysprep itself after the last component. Before it, Sysprep shuts the instance down under the build, or is run twice.",
      source: `${build_services_guide}/security-best-practices.html#post-build-cleanup`,
      fix: "Remove it.",
      * check(script) {
        if (!/sysprep/i.test(script.text)) return;
        const {calls} = (0, reading.fb)(script);
        for (const call of calls) {
          const words = [ call.name, ...call.args.map(({text}) => text.toLowerCase()) ];
          const isLauncher = /^(?:start-process|start|saps|cmd|cmd\.exe|powershell|powershell\.exe|invoke-expression|iex)$/.test(call.name);
          const isSysprep = /^(?:sysprep(?:\.exe)?|sysprepinstance\.ps1)$/.test(call.name) || /^ec2launch(?:\.exe)?$/.test(call.name) && words[1] === "sysprep" || isLauncher && words.slice(1).some(word => /(?:^|[\\/\s"])(?:sysprep\.exe\b|sysprepinstance\.ps1)|ec2launch\.exe["']?\s+sysprep/.test(word));
          if (isSysprep) yield diagnosticAt(script, call, `Sysprep is Image Builder's own last step: ${call.name}.`);
        }
      }
    }, {
      id: "ssm-agent-stopped",
      severity: "warning",
      of: "script",
      what: "finds a step that stops, restarts or removes the SSM agent, or deletes its folder",
      why: "Image Builder runs the step through the agent: the build waits for an answer until it times out.",
      source: `${build_services_guide}/prerequisites.html`,
      fix: "Leave it running: `systemctl enable amazon-ssm-agent` without `--now` is enough; Image Builder removes its logs.",
      * check(script) {
        if (!/amazon/i.test(script.text)) return;
        if (script.step === void 0) return;
        for (const command of (0, reading.Kf)(script)) {
          const {name, args} = command;
          const texts = args.map(({text}) => text);
          const isAgent = texts.some(text => /^(?:snap\.)?amazon-ssm-agent(?:\.amazon-ssm-agent)?(?:\.service)?$/.test(text));
          const isStopped = isAgent && (/^(?:systemctl|snap|service|stop|restart|initctl)$/.test(name) && (/^(?:stop|restart)$/.test(name) || texts.some(text => /^(?:stop|restart|try-restart|kill|remove)$/.test(text)) || texts.includes("--now") && texts.some(text => /^(?:disable|mask)$/.test(text))) || /^(?:dnf|yum|apt|apt-get|rpm|dpkg)$/.test(name) && texts.some(text => /^(?:remove|erase|purge|autoremove|-e|-r|-P)$/.test(text)) || /^(?:pkill|killall)$/.test(name));
          const folder = name === "rm" ? args.find(({text}) => /^\/(?:var\/lib|etc)\/amazon(?:\/(?:ssm)?)?\/?\*?$/.test(text)) : void 0;
          if (isStopped) yield diagnosticAt(script, command, `The build is driven through amazon-ssm-agent: ${[ name, ...texts ].join(" ").slice(0, 60)}.`); else if (folder) yield diagnosticAt(script, folder, `The build is driven through the agent that keeps its state in ${folder.text}.`);
        }
        for (const call of (0, reading.fb)(script).calls) {
          const isAgent = call.args.some(({text}) => /^AmazonSSMAgent$/i.test(text));
          if (isAgent && (/^(?:stop|restart|remove|suspend)-service$/.test(call.name) || /^(?:net|sc)(?:\.exe)?$/.test(call.name) && call.args.some(({text}) => /^(?:stop|delete)$/i.test(text)))) yield diagnosticAt(script, call, `The build is driven through AmazonSSMAgent: ${call.name}.`);
        }
      }
    }, {
      id: "clean-up-disturbed",
      severity: "warning",
      of: "script",
      what: "finds a script that keeps Image Builder from cleaning the instance, or takes away what it works with",
      why: "Without its clean-up host keys, authorized keys and logs are the same on every instance; without AWSTOE's folder the build has no result.",
      source: `${build_services_guide}/security-best-practices.html#post-build-cleanup`,
      fix: "Leave perform_cleanup and the folders of AWSTOE alone, and make no skip_cleanup_ file that you don't mean.",
      * check(script) {
        if (!/cleanup|toe|\/tmp|cloud-init/i.test(script.text)) return;
        for (const command of (0, reading.Kf)(script)) {
          const {name, args, redirections} = command;
          const words = [ ...args, ...redirections.flatMap(({target}) => target ?? []) ];
          const skip = /^(?:touch|tee|cp|install|echo|printf|:|)$/.test(name) ? words.find(({text}) => /(?:^|\/)skip_cleanup_\w+$/.test(text)) : void 0;
          const gone = (name === "rm" || name === "unlink") && script.step?.phase !== "test" ? args.find(({text}) => /(?:^|\/)perform_cleanup$|\/TOE_|^\/var\/lib\/amazon\/toe|^\/tmp\/\*$|^\/tmp\/?$/.test(text)) : void 0;
          if (skip) yield diagnosticAt(script, skip, `${skip.text} keeps Image Builder from a part of its clean-up.`); else if (gone) yield diagnosticAt(script, gone, /^\/tmp/.test(gone.text) && !gone.text.includes("perform") && !gone.text.includes("TOE") ? `${gone.text} removes perform_cleanup and the documents that Image Builder works with, too.` : `Image Builder needs ${gone.text}.`); else if (name === "cloud-init" && args[0]?.text === "clean" && args.some(({text}) => /^(?:--reboot|-r|-lr|-rl)$/.test(text))) yield diagnosticAt(script, command, "cloud-init clean --reboot restarts the instance as another one, in the middle of the build.");
        }
      }
    }, {
      id: "cloud-init-status",
      severity: "warning",
      of: "script",
      what: "finds `cloud-init status --wait` whose exit code ends the script",
      why: "Newer versions end with 2 for a start with mere warnings, and the build fails.",
      source: "https://docs.cloud-init.io/en/latest/explanation/return_codes.html",
      fix: "Write `cloud-init status --wait || true`.",
      * check(script) {
        if (!script.text.includes("cloud-init")) return;
        const commands = (0, reading.Kf)(script);
        const isStrict = commands.some(({name, args}) => name === "set" && args.some(({text}) => /^-[a-z]*e/.test(text)));
        for (const command of commands) {
          if (command.name !== "cloud-init" || command.args[0]?.text !== "status" || !command.args.some(({text}) => text === "--wait" || text === "-w")) continue;
          if (!isStrict && command !== commands.at(-1)) continue;
          if (command.after !== "" && command.after !== ";") continue;
          if (!(0, shell_command.UO)(command, "condition", "substitution")) yield diagnosticAt(script, command, "cloud-init status ends with 2 where the start was degraded.");
        }
      }
    } ];
    function downloadsOfPowerShell({calls, code}) {
      const byCommand = calls.flatMap(call => {
        const {name, offset} = call;
        if (name === "msiexec" || name === "msiexec.exe") return call.args.filter(({text}) => /^https?:/i.test(text)).map(argument => ({
          offset,
          tool: name,
          url: argument.text,
          urlOffset: argument.offset,
          use: "program",
          call
        }));
        if (!/^(?:invoke-webrequest|iwr|wget|curl|invoke-restmethod|irm|start-bitstransfer)$/.test(name)) return [];
        const url = (0, powershell_call.Wi)(call, name === "start-bitstransfer" ? "Source" : "Uri", 1) ?? call.args.find(({text, isQuoted}) => /^https?:/i.test(text) || !isQuoted && text.startsWith("$"));
        const isKept = name === "start-bitstransfer" || (0, powershell_call.Yk)(call, "OutFile", 3);
        return url ? [ {
          offset,
          tool: name,
          url: url.text,
          urlOffset: url.offset,
          use: isKept ? "file" : isRun(call, calls) ? "program" : "text",
          call
        } ] : [];
      });
      const byMethod = [ ...code.matchAll(/\.(DownloadFile|DownloadString|DownloadFileTaskAsync)\s*\(\s*(["']?)([^"',)\s]+)/gi) ].map(match => {
        const urlOffset = match.index + match[0].length - match[3].length;
        return {
          offset: match.index + 1,
          tool: match[1],
          url: match[3],
          urlOffset,
          use: /String/i.test(match[1]) ? /\b(?:iex|Invoke-Expression)\b/i.test(code) ? "program" : "text" : "file"
        };
      });
      return [ ...byCommand, ...byMethod ];
    }
    function isRun(call, calls) {
      return calls.some(({name, offset, end, isPiped}) => (name === "iex" || name === "invoke-expression") && (offset < call.offset && call.offset < end || call.isPipedOn && isPiped && offset > call.end && offset < call.end + 10));
    }
    var shell_options = __webpack_require__(69168);
    var signatures = __webpack_require__(51959);
    const consumers = /^(?:ba|da|k|z)?sh$|^(?:python|perl|ruby|node|php)[\d.]*$|^(?:bsd)?tar$|^(?:gun|bun)zip2?$|^(?:unzip|cpio|xz|dpkg|rpm|source|\.|eval|msiexec(?:\.exe)?)$/;
    function downloadsOfShell(commands) {
      return commands.flatMap((command, index) => downloadsOfCommand(command, index, commands));
    }
    function downloadsOfCommand(command, index, commands) {
      const {name} = command;
      if (name === "curl" || name === "wget") {
        const options = (0, shell_options.T)(command, name === "curl" ? signatures.Vt : signatures.kA);
        const isNoDownload = options.has("X", "request", "d", "data", "data-raw", "data-binary", "F", "form", "T", "upload-file", "I", "head", "spider", "post-data", "method");
        const urls = [ ...options.operands, ...[ options.value("url") ].flatMap(word => word ?? []) ];
        return urls.map(({text, offset}) => ({
          offset: command.offset,
          tool: name,
          url: text,
          urlOffset: offset,
          use: isNoDownload ? "text" : useOf(name, options, command, index, commands),
          command,
          options
        }));
      }
      if (!/^(?:dnf|yum|zypper|rpm|apt|apt-get|microdnf)$/.test(name)) return [];
      const options = (0, shell_options.T)(command);
      if (options.has("import") || name !== "rpm" && !options.operands.some(({text}) => /^(?:local)?(?:re)?install$|^upgrade$|^in$/.test(text))) return [];
      return options.operands.map(({text, offset}) => ({
        offset: command.offset,
        tool: name,
        url: text,
        urlOffset: offset,
        use: "program",
        command,
        options
      }));
    }
    function useOf(name, options, command, index, commands) {
      const output = name === "curl" ? options.value("o", "output")?.text : options.value("O", "output-document")?.text ?? (options.has("O") ? "-" : void 0);
      if (output !== void 0 && output !== "-") return output.startsWith("/dev/") ? "text" : "file";
      if (output === void 0 && (name === "wget" || options.has("O", "remote-name", "remote-name-all", "J"))) return "file";
      if (command.redirections.some(({operator, target}) => /^>>?\|?$/.test(operator) && target && !target.text.startsWith("/dev/"))) return "file";
      if (command.after === "|") {
        const next = commands.slice(index + 1, index + 20).find(({before, scope}) => before === "|" && scope === command.scope);
        if (next?.name === "tee" || next?.redirections.some(({operator}) => operator === ">")) return "file";
        return next && consumers.test(next.name) && !next.args.some(({text}) => text === "-c" || text === "-e" || text === "-m") ? "program" : "text";
      }
      if (!(0, shell_command.UO)(command, "substitution")) return "text";
      const outer = commands.slice(Math.max(0, index - 5), index).find(({args}) => args.some(word => word.offset < command.offset && command.offset < word.end && /^(?:<\(|\$\(|`)/.test(word.text)));
      return outer && consumers.test(outer.name) ? "program" : "text";
    }
    const downloadsOf = (0, reading.kY)(script => {
      if (!/(?:http|ftp)s?:/i.test(script.text)) return [];
      const variables = (0, reading.ht)(script);
      const found = [ ...downloadsOfShell((0, reading.Kf)(script)), ...downloadsOfPowerShell((0, 
      reading.fb)(script)) ];
      return found.map(one => ({
        ...one,
        url: (0, reading.fT)(one.url, variables)
      })).filter(({url}) => isWeb(url));
    });
    function isWeb(url) {
      return /^(?:https?|ftp):\/\//i.test(url) && !/^\w+:\/\/(?:169\.254\.\d+\.\d+|\[fd00:ec2::254\]|localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i.test(url);
    }
    const checksPackages = /\blocalpkg_gpgcheck\s*=\s*(?:1|true|yes)\b/i;
    const verification_verifies = (0, reading.kY)(script => {
      const bash = (0, reading.Kf)(script).some(({name, args}) => {
        if (/^(?:sha\d+sum|shasum|md5sum|b2sum|cksum|gpgv2?|rpmkeys|cosign|minisign|signify|slsa-verifier|debsig-verify|dpkg-sig)$/.test(name)) return true;
        if (/^gpg2?$/.test(name)) return args.some(({text}) => text.startsWith("--verify"));
        if (name === "rpm") return args.some(({text}) => text === "--checksig" || /^-[a-z]*K/.test(text));
        return name === "openssl" && args.some(({text}) => /^(?:dgst|sha\d+|pkeyutl)$/.test(text));
      });
      return bash || checksPackages.test(script.text) || /\b(?:Get-FileHash|Get-AuthenticodeSignature|Test-FileCatalog|-hashfile|signtool(?:\.exe)?\s+verify|Cryptography\.SHA\d+)\b/i.test((0, 
      reading.fb)(script).code);
    });
    function isNoProgram(url) {
      return /\.(?:asc|gpg|key|pub|pem|crt|cer|p7b|sig|sign|minisig|sha\d+(?:sums?)?|md5|repo|list|sources|txt|json|xml|html?|ya?ml|conf|cfg|ini|toml|cnf|tmpl)(?:[?#]|$)/i.test(url) || /gpg|signing|key(?:pair|ring|s)?(?![a-z])|SHA\d+SUMS?|checksum/i.test(url);
    }
    const letters = {
      errexit: "e",
      xtrace: "x",
      nounset: "u"
    };
    function optionSetAt(script, option) {
      const letter = letters[option];
      const shebang = /^#!.*\s-([a-z]+)(?:\s+(\w+))?/.exec(script.text);
      if (shebang && (letter !== void 0 && shebang[1].includes(letter) || shebang[2] === option)) return 0;
      return (0, reading.Kf)(script).find(({name, args, ...command}) => {
        if (name !== "set" || (0, shell_command.UO)(command, "subshell", "substitution")) return false;
        return args.some(({text}, index) => letter !== void 0 && /^-[A-Za-z]+$/.test(text) && text.includes(letter) || text === option && /^-[A-Za-z]*o$/.test(args[index - 1]?.text ?? ""));
      })?.offset;
    }
    function errexitEndsAt(script) {
      const last = (0, reading.Kf)(script).findLast(({name, args, ...command}) => name === "set" && !(0, 
      shell_command.UO)(command, "subshell", "substitution") && args.some(({text}) => /^[-+][A-Za-z]*e|^errexit$/.test(text)));
      return last?.args.some(({text}, index) => /^\+[A-Za-z]*e/.test(text) || text === "errexit" && last.args[index - 1]?.text === "+o") === true ? last.offset : void 0;
    }
    function setsOption(script, option) {
      return optionSetAt(script, option) !== void 0;
    }
    const downloadRules = [ {
      id: "unverified-download",
      severity: "warning",
      of: "script",
      what: "finds a program or package that is downloaded and used although nothing in the script compares it with a checksum or a signature",
      why: "Whoever can change the file at its source, or an error page in its place, gets into every instance of the image, as root.",
      source: "https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies",
      fix: "Compare it with a checksum (sha256sum --check, Get-FileHash; `checksum` of WebDownload) or check its signature (gpgv, rpmkeys --checksig, Get-AuthenticodeSignature).",
      * check(script) {
        if (verification_verifies(script)) return;
        for (const {use, url, urlOffset, tool} of downloadsOf(script)) {
          if (use === "text" || isNoProgram(url)) continue;
          yield diagnosticAt(script, {
            offset: urlOffset
          }, `${tool} fetches ${(0, diagnostic.hD)(url)}, and nothing verifies it.`);
        }
      }
    }, {
      id: "unpinned-download",
      severity: "warning",
      of: "script",
      what: "finds an address whose content changes, such as one with `latest` or a branch in it",
      why: "The same recipe gives another image tomorrow, and a build fails, or a fleet breaks, because of a version that nobody chose.",
      source: "https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies",
      fix: "Name the version in the address; a parameter of the document is a good place for it.",
      * check(script) {
        for (const {url, urlOffset} of downloadsOf(script)) {
          const word = unpinnedPart(url);
          if (word === void 0 || isNoProgram(url)) continue;
          yield diagnosticAt(script, {
            offset: urlOffset
          }, `${(0, diagnostic.hD)(url)} has whatever ${(0, diagnostic.hD)(word)} is on the day of the build.`);
        }
      }
    }, {
      id: "insecure-download",
      severity: "warning",
      of: "script",
      what: "finds a download over http or ftp, and one that does not check whom it talks to",
      why: "Anyone on the way to the server can put something else into the image.",
      source: "https://curl.se/docs/sslcerts.html",
      fix: "Use https, and install the certificate authority where the server has one of its own.",
      * check(script) {
        for (const {tool, use, url, urlOffset, offset, options, call} of downloadsOf(script)) {
          const switched = tool === "curl" && options?.has("k", "insecure") ? "--insecure" : options?.has("no-check-certificate") ? "--no-check-certificate" : call && (0, 
          powershell_call.Yk)(call, "SkipCertificateCheck", 5) ? "-SkipCertificateCheck" : void 0;
          if (switched !== void 0) yield diagnosticAt(script, {
            offset
          }, `The download takes any certificate: ${switched}.`); else if (use !== "text" && /^(?:http|ftp):/i.test(url)) yield diagnosticAt(script, {
            offset: urlOffset
          }, `${(0, diagnostic.hD)(url)} is fetched without encryption.`);
        }
        for (const match of (0, reading.fb)(script).code.matchAll(/ServerCertificateValidationCallback\s*=|\bTrustAllCertsPolicy\b\s*$/gm)) yield diagnosticAt(script, {
          offset: match.index
        }, "The script takes any certificate: ServerCertificateValidationCallback.");
      }
    }, {
      id: "curl-without-fail",
      severity: "warning",
      of: "script",
      what: "finds a curl that keeps or runs what it fetches without --fail",
      why: "curl ends with 0 for an error 404 or 503, and the error page is taken for the file.",
      source: "https://curl.se/docs/manpage.html#-f",
      fix: "Write `curl -fsSL`.",
      * check(script) {
        if (verification_verifies(script)) return;
        for (const {tool, use, offset, options, url} of downloadsOf(script)) {
          if (tool !== "curl" || !options || use === "text" || options.has("f", "fail", "fail-with-body", "w", "write-out")) continue;
          yield diagnosticAt(script, {
            offset
          }, `curl takes an error page for ${(0, diagnostic.hD)(url)}.`);
        }
      }
    }, {
      id: "hidden-download-failure",
      severity: "warning",
      of: "script",
      what: "finds a pipeline that begins with curl or wget in a script without `pipefail`",
      why: "Only the last command of a pipeline decides whether it failed: with nothing on its input, a shell or gpg or tee is content.",
      source: "https://www.gnu.org/software/bash/manual/html_node/Pipelines.html",
      fix: "Begin the script with `set -euo pipefail`, or download to a file first.",
      * check(script) {
        if (setsOption(script, "pipefail")) return;
        const web = new Set(downloadsOf(script).map(({offset}) => offset));
        for (const command of (0, reading.Kf)(script)) {
          if (command.after !== "|" || command.before === "|" || !web.has(command.offset) || (0, 
          shell_command.UO)(command, "condition") || command.isNegated) continue;
          yield diagnosticAt(script, command, `If ${command.name} fails, the pipeline does not.`);
        }
      }
    }, {
      id: "web-request-parsing",
      severity: "warning",
      of: "script",
      what: "finds an Invoke-WebRequest without -UseBasicParsing",
      why: "Windows PowerShell hands the answer to Internet Explorer, which SYSTEM has not set up, and since December 2025 asks first whether it may: nobody answers.",
      source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest?view=powershell-5.1",
      fix: "Add -UseBasicParsing.",
      * check(script) {
        for (const call of (0, reading.fb)(script).calls) {
          if (!/^(?:invoke-webrequest|iwr|wget|curl)$/.test(call.name) || (0, powershell_call.Yk)(call, "UseBasicParsing", 4) || call.args.some(({text}) => text.startsWith("@"))) continue;
          yield diagnosticAt(script, call, `${script.text.slice(call.offset, call.offset + call.name.length)} has no -UseBasicParsing.`);
        }
      }
    } ];
    function unpinnedPart(url) {
      const path = url.replace(/^\w+:\/\/[^/]*/, "");
      const word = /(?:^|[/_.-])(latest|nightly)(?=[/_.-]|$)/i.exec(path)?.[1];
      if (word !== void 0) return word;
      return /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|github\.com\/[^/]+\/[^/]+\/(?:raw|archive)|gitlab\.com\/.*\/raw)\/(?:refs\/heads\/)?(master|main|HEAD|develop)(?=[/.]|$)/.exec(url)?.[1];
    }
    const failureRules = [ {
      id: "no-strict-mode",
      severity: "warning",
      of: "script",
      what: "finds a script of several commands without `set -e` or `$ErrorActionPreference = 'Stop'` before the first",
      why: "AWSTOE looks at the exit code of the whole script, which is that of its last command: an installation that failed before it goes into the image unnoticed.",
      source: "https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html#action-modules-executebash",
      fix: "Begin bash with `set -euo pipefail`, PowerShell with `$ErrorActionPreference = 'Stop'`.",
      * check(script) {
        if (script.step === void 0) return;
        if (script.language === "bash") {
          if ((0, reading.Kf)(script).some(({name, args}) => name === "trap" && args.some(({text}) => text === "ERR"))) return;
          const strictAt = optionSetAt(script, "errexit") ?? 1 / 0;
          const relevant = (0, reading.Kf)(script).filter(isFailureLost);
          const first = relevant[0];
          if (first && first.offset < strictAt && (relevant.length > 1 || strictAt < 1 / 0)) yield diagnosticAt(script, first, `If ${first.name} fails, the script goes on.`); else {
            const [unguarded, another] = relevant.filter(({offset}) => offset > (errexitEndsAt(script) ?? 1 / 0));
            if (unguarded && another) yield diagnosticAt(script, unguarded, `After \`set +e\` the script goes on if ${unguarded.name} fails.`);
          }
          return;
        }
        const {calls, assignments} = (0, reading.fb)(script);
        const strictAt = assignments.find(({name, value}) => isPreference.test(name) && /^["']?Stop/i.test(value))?.offset ?? 1 / 0;
        const relevant = calls.filter(isCallFailureLost);
        const first = relevant[0];
        if (first && first.offset < strictAt && (relevant.length > 1 || strictAt < 1 / 0)) yield diagnosticAt(script, first, `If ${script.text.slice(first.offset).match(/^[^\s;|()]+/)?.[0] ?? first.name} fails, the script goes on.`);
      }
    }, {
      id: "commands-as-arguments",
      severity: "error",
      of: "script",
      what: "finds commands that stand on the line of `set -e`, mostly because YAML has folded (`>`) the lines of the script into one",
      why: "`set` takes them for its arguments and succeeds: nothing of the script runs, and the step is green.",
      source: "https://yaml.org/spec/1.2.2/#813-folded-style",
      fix: "Begin the script with `|`, which keeps its lines; or put a semicolon after `set -e`.",
      * check(script) {
        for (const {name, args} of (0, reading.Kf)(script)) {
          if (name !== "set" || !/^-[A-Za-z]*[eu]/.test(args[0]?.text ?? "")) continue;
          const swallowed = args.find(({text}, index) => !/^[-+]/.test(text) && !/^[-+][A-Za-z]*o$/.test(args[index - 1]?.text ?? ""));
          if (swallowed && !args.some(({text}) => text === "--" || text === "-")) yield diagnosticAt(script, swallowed, `\`set\` takes ${swallowed.text} for an argument.`);
        }
      }
    }, {
      id: "negation-under-errexit",
      severity: "warning",
      of: "script",
      what: "finds `! command` as a statement of its own in the middle of a script with `set -e`",
      why: "bash never ends a script for a pipeline that begins with `!`, so that the check checks nothing.",
      source: "https://www.gnu.org/software/bash/manual/html_node/The-Set-Builtin.html",
      fix: "Write `if command; then exit 1; fi`.",
      * check(script) {
        if (!setsOption(script, "errexit")) return;
        const commands = (0, reading.Kf)(script);
        for (const command of commands) {
          if (!command.isNegated || command.before !== "" || (0, shell_command.UO)(command, "condition", "function", "substitution") || command.name === "") continue;
          const last = commands.find(({offset, before, after}) => offset >= command.offset && (offset === command.offset || before === "|") && after !== "|");
          if (!last || last.after === "&&" || last.after === "||" || last === commands.at(-1)) continue;
          yield diagnosticAt(script, command, `\`! ${command.name}\` never fails the script.`);
        }
      }
    }, {
      id: "ignored-exit-code",
      severity: "warning",
      of: "script",
      what: "finds a program that PowerShell runs without a look at its exit code",
      why: "A program that fails raises no error, whatever $ErrorActionPreference says: the step succeeds without the software.",
      source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables#lastexitcode",
      fix: "Write `$process = Start-Process … -Wait -PassThru` and look at `$process.ExitCode`, or after `& program.exe` at `$LASTEXITCODE`.",
      * check(script) {
        const {calls, code} = (0, reading.fb)(script);
        let isTold = false;
        if (/PSNativeCommandUseErrorActionPreference/i.test(code)) return;
        for (const call of calls) if (isStart(call)) {
          if ((0, powershell_call.Yk)(call, "Wait", 1) && !(0, powershell_call.Yk)(call, "PassThru", 2) && !call.args.some(({text}) => text.startsWith("@"))) yield diagnosticAt(script, call, `Nobody sees how ${programOf(call)} ends: Start-Process has no -PassThru.`);
        } else if (isProgram(call) && calls.length > 1 && !call.isPipedOn && !/\$LASTEXITCODE|\$\?/i.test(code.slice(call.end)) && call.scope?.construct !== "value" && !isTold) {
          isTold = true;
          yield diagnosticAt(script, call, `Nobody looks at the exit code of ${call.name}.`);
        }
      }
    }, {
      id: "program-error-stream",
      severity: "warning",
      of: "script",
      what: "finds `2>&1` behind a program in a PowerShell script with `$ErrorActionPreference = 'Stop'`",
      why: "Windows PowerShell makes an error of each line on the redirected stream, and with Stop the first one, were it only a version or progress, ends the script.",
      source: "https://github.com/PowerShell/PowerShell/issues/4002",
      fix: "Leave the redirection out, or let cmd do it: `& cmd.exe /c 'program 2>&1'`.",
      * check(script) {
        const {calls, assignments} = (0, reading.fb)(script);
        if (!assignments.some(({name, value}) => isPreference.test(name) && /^["']?Stop/i.test(value))) return;
        for (const call of calls) {
          const redirection = isProgram(call) && !(0, powershell_call.UO)(call, "try") ? call.args.find(({text, isQuoted}) => !isQuoted && /^(?:2|\*)>/.test(text)) : void 0;
          if (redirection) yield diagnosticAt(script, redirection, `The first line that ${call.name} writes to its error stream ends the script.`);
        }
      }
    } ];
    const isPreference = /^\$(?:(?:global|script|local):)?erroractionpreference$/;
    const harmlessCommands = /^(?:|echo|printf|export|declare|typeset|local|readonly|unset|set|shopt|umask|alias|source|\.|:|true|false|exit|return|break|continue|shift|trap|cd|pushd|popd|read|sleep|wait|date|hostname|whoami|id|uname|env|cat|ls|pwd|ps|df|free|test|\[|\[\[|let|eval|sync|which|type|logger|history|clear|jobs)$/;
    function isFailureLost(command) {
      const {name, before, after, isNegated} = command;
      if (harmlessCommands.test(name) || isNegated || before === "&&" || before === "||" || before === "|" || after === "||" || after === "&&" || after === "&") return false;
      return !(0, shell_command.UO)(command, "condition", "substitution", "function");
    }
    function isCallFailureLost(call) {
      if (/^(?:write-(?:host|output|verbose|warning|information|debug|error|progress)|echo|out-\w+|exit|break|continue|start-sleep|set-strictmode|set-executionpolicy|get-date|get-\w+|test-path|where-object|foreach-object|select-\w+|sort-object|measure-\w+|format-\w+|join-path|split-path|new-object|convertfrom-\w+|convertto-\w+|[?%]|\$.*|start-transcript|stop-transcript|import-module|)$/.test(call.name)) return false;
      const action = (0, powershell_call.Wi)(call, "ErrorAction", 6) ?? (0, powershell_call.Wi)(call, "ea");
      return action === void 0 && !call.isPiped && !(0, powershell_call.UO)(call, "try", "catch", "function", "value");
    }
    const isStart = ({name}) => /^(?:start-process|start|saps)$/.test(name);
    function programOf(call) {
      const text = ((0, powershell_call.Wi)(call, "FilePath", 1) ?? call.args.find(argument => !argument.text.startsWith("-")))?.text ?? "the program";
      return text.slice(text.lastIndexOf("\\") + 1);
    }
    function isProgram({name}) {
      return /^(?:msiexec|choco|dism|wusa|pip3?|npm|aws|java|winget)$/.test(name) || /^(?!(?:net|netsh|taskkill|control|explorer|cleanmgr)\.exe).+\.(?:exe|msi)$/.test(name);
    }
    function linesOf(text) {
      let offset = 0;
      return text.split("\n").map(line => {
        const at = offset;
        offset += line.length + 1;
        return {
          text: line,
          offset: at
        };
      });
    }
    const packageRules = [ {
      id: "package-prompt",
      severity: "warning",
      of: "script",
      what: "finds a package manager that asks before it installs, and apt-get without DEBIAN_FRONTEND=noninteractive",
      why: "Nobody answers: apt-get, dnf and zypper give up, and the questions of a Debian package fail or hang until the time-out of the step, two hours by default.",
      source: "https://manpages.debian.org/bookworm/debconf-doc/debconf.7.en.html",
      fix: "Write `-y`, and for apt-get `export DEBIAN_FRONTEND=noninteractive` at the top of the script.",
      * check(script) {
        if (!/apt|dnf|yum|zypper/.test(script.text)) return;
        const commands = (0, reading.Kf)(script);
        const quiet = /DEBIAN_FRONTEND["']?[= ]["']?noninteractive/.test(script.text);
        let isTold = false;
        for (const command of commands) {
          const action = changingSubcommand(command);
          if (action === void 0 || command.before === "|" || command.args.some(({text}) => /^\$\{?\w*(?:opt|flag|arg|yes)/i.test(text))) continue;
          if (!isAnswered(command)) yield diagnosticAt(script, command, `${command.name} ${action} asks whether it may.`, `Write \`${command.name} ${action} -y\`${command.name === "zypper" ? ", or `zypper --non-interactive`" : ""}.`); else if (/^apt/.test(command.name) && /install|upgrade/.test(action) && !quiet && !isTold) {
            isTold = true;
            yield diagnosticAt(script, command, `Packages that ${command.name} installs may ask questions.`, "Write `export DEBIAN_FRONTEND=noninteractive` at the top of the script.");
          }
        }
      }
    }, {
      id: "apt-command",
      severity: "warning",
      of: "script",
      what: "finds `apt` in a script, which is made for people",
      why: "Its behaviour and its output change between versions, as it says itself on each run.",
      source: "https://manpages.debian.org/bookworm/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS",
      fix: "Write apt-get or apt-cache.",
      * check(script) {
        for (const {name, program, args} of (0, reading.Kf)(script)) if (name === "apt" && program && args.length > 0) yield diagnosticAt(script, program, `apt ${args.find(({text}) => !text.startsWith("-"))?.text ?? ""} is for the keyboard.`.replace("  ", " "));
      }
    }, {
      id: "unsigned-package",
      severity: "warning",
      of: "script",
      what: "finds a package manager that is told not to check signatures, where nothing else in the script verifies anything",
      why: "Whatever the repository or the way to it delivers is installed as root.",
      source: "https://dnf.readthedocs.io/en/latest/conf_ref.html",
      fix: "Import the vendor's key (rpm --import, signed-by=) and leave the check on.",
      * check(script) {
        if (verification_verifies(script)) return;
        for (const {name, args} of (0, reading.Kf)(script)) {
          const isOff = switches.get(name);
          const word = isOff && args.find(({text}) => isOff.test(text));
          if (word) yield diagnosticAt(script, word, `${name} is told to check no signature: ${word.text}.`);
        }
        if (script.language !== "bash") return;
        for (const {text, offset} of linesOf(script.text)) {
          const [isUsed = ""] = text.split("#", 1);
          const off = isUsed.matchAll(/\[[^[\]]*\]/g).find(([options]) => options.includes("trusted=yes")) ?? /\bgpgcheck\s*=\s*0\b/.exec(isUsed);
          if (off) yield diagnosticAt(script, {
            offset: offset + off.index
          }, `The repository is used without a signature: ${off[0]}.`);
        }
      }
    }, {
      id: "crypto-policy",
      severity: "warning",
      of: "script",
      what: "finds a script that lowers the system-wide cryptographic policy",
      why: "The weaker policy stays in the image, for every program of every instance.",
      source: "https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/security_hardening/using-the-system-wide-cryptographic-policies_security-hardening",
      fix: "Verify the one package that needs it by its detached signature or checksum.",
      * check(script) {
        if (!script.text.includes("crypto-policies")) return;
        for (const {name, args} of (0, reading.Kf)(script)) {
          const policy = name === "update-crypto-policies" ? args.find(({text}) => /^LEGACY|:SHA1\b/.test(text)) : void 0;
          if (policy) yield diagnosticAt(script, policy, `The policy ${policy.text} takes SHA-1 and other weak algorithms.`);
        }
      }
    }, {
      id: "service-policy-left",
      severity: "warning",
      of: "script",
      what: "finds a policy-rc.d that the script writes and does not remove",
      why: "No package installed on any instance could start its service.",
      source: "https://manpages.debian.org/bookworm/init-system-helpers/invoke-rc.d.8.en.html",
      fix: "Write `trap 'rm -f /usr/sbin/policy-rc.d' EXIT` before it.",
      * check(script) {
        if (!script.text.includes("policy-rc.d")) return;
        const file = "/usr/sbin/policy-rc.d";
        const commands = (0, reading.Kf)(script);
        if (commands.some(({name, args}) => (name === "rm" || name === "trap" || name === "mv" || name === "unlink") && args.some(({text}) => text.includes(file)))) return;
        for (const {name, args, redirections} of commands) {
          const target = redirections.find(one => one.operator === ">" && one.target?.text === file)?.target ?? (/^(?:tee|cp|install|ln)$/.test(name) && args.at(-1)?.text === file ? args.at(-1) : void 0);
          if (target) yield diagnosticAt(script, target, `${file} stays in the image.`);
        }
      }
    } ];
    const aptSwitches = /^--(?:allow-unauthenticated|force-yes)$|^APT::Get::AllowUnauthenticated=(?:1|true|yes)$/i;
    const dnfSwitches = /^--nogpgcheck$|^--setopt=(?:.*\.)?gpgcheck=(?:0|false)$/;
    const switches = new Map(Object.entries({
      apt: aptSwitches,
      "apt-get": aptSwitches,
      dnf: dnfSwitches,
      yum: dnfSwitches,
      microdnf: dnfSwitches,
      rpm: /^--(?:nosignature|nodigest|noverify)$/,
      zypper: /^--no-gpg-checks$/
    }));
    const dnfChanges = [ "install", "upgrade", "update", "remove", "erase", "groupinstall", "reinstall", "localinstall", "autoremove", "swap" ];
    const changes = new Map(Object.entries({
      apt: [ "install", "upgrade", "full-upgrade", "remove", "purge", "autoremove" ],
      "apt-get": [ "install", "upgrade", "dist-upgrade", "remove", "purge", "autoremove" ],
      dnf: dnfChanges,
      yum: dnfChanges,
      zypper: [ "install", "in", "update", "up", "remove", "rm", "dist-upgrade", "dup", "patch" ]
    }));
    function changingSubcommand(command) {
      const {operands} = (0, shell_options.T)(command, {
        letters: command.name.startsWith("apt") ? "otc" : "c",
        names: [ "enablerepo", "disablerepo", "releasever", "installroot", "exclude", "option" ]
      });
      const action = operands[0]?.text ?? "";
      return changes.get(command.name)?.includes(action) ? action : void 0;
    }
    function isAnswered(command) {
      const {has, value} = (0, shell_options.T)(command, {
        letters: command.name.startsWith("apt") ? "tc" : "c"
      });
      return has("y", "yes", "assume-yes", "assumeyes", "assumeno", "n", "non-interactive", "force-yes", "download-only", "d", "s", "simulate", "dry-run", "no") || value("setopt")?.text === "assumeyes=1" || command.args.some(({text}) => /^-q{2,}$|^-q=\d$|^APT::Get::Assume-Yes=/i.test(text));
    }
    const secretRules = [ {
      id: "secret-in-text",
      severity: "error",
      of: "script",
      what: "finds an access key, a token of a known form or a private key in a script",
      why: "Component documents are stored in clear text, are in CloudTrail and the logs, and can be read by whomever the component is shared with.",
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
      fix: "Revoke it. Put the next one into an SSM SecureString or Secrets Manager and fetch it in the script with the instance's role.",
      * check(script) {
        for (const {offset, message} of secretsIn(script.text)) yield diagnosticAt(script, {
          offset
        }, message);
      }
    }, {
      id: "secret-in-value",
      severity: "error",
      of: "document",
      what: "finds an access key, a token of a known form or a private key in an input, a default of a parameter or a constant",
      why: "Component documents are stored in clear text, are in CloudTrail and the logs, and can be read by whomever the component is shared with.",
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
      fix: "Revoke it. Put the next one into an SSM SecureString or Secrets Manager and fetch it in a script with the instance's role.",
      * check({steps, parameters, constants, declarations}) {
        for (const node of steps.flatMap(valuesOf)) for (const {offset, message} of secretsIn(node.text)) yield {
          at: (0, source_node._C)(node, offset),
          message
        };
        for (const [name, text] of [ ...Object.entries(parameters), ...Object.entries(constants) ]) {
          const [secret] = secretsIn(text ?? "");
          const at = declarations[name];
          if (secret && at) yield {
            at,
            message: secret.message
          };
        }
      }
    }, {
      id: "secret-given",
      severity: "error",
      of: "recipe",
      what: "finds a parameter to which a recipe gives an access key, a token of a known form or a private key",
      why: "Image recipes are stored in clear text, are in CloudTrail, and stay: a version of a recipe can't be changed.",
      source: "https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html",
      fix: "Revoke it. Give the name of an SSM SecureString or of a Secrets Manager secret, and have the step read it.",
      * check({components}) {
        for (const {parameters, at} of components) for (const [name, text] of Object.entries(parameters)) {
          const [secret] = secretsIn(text);
          if (secret) yield {
            at,
            message: `The parameter ${name}: ${secret.message}`
          };
        }
      }
    }, {
      id: "password-in-text",
      severity: "warning",
      of: "script",
      what: "finds a password that stands in a script",
      why: "Component documents are stored in clear text, are in CloudTrail and the logs, and every instance gets the same password.",
      source: "https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html",
      fix: "Fetch it from an SSM SecureString or Secrets Manager in the script, or do without.",
      * check(script) {
        for (const {text, offset} of linesOf(script.text)) {
          if (text.trimStart().startsWith("#")) continue;
          const found = passwordIn(text);
          if (found !== void 0) yield diagnosticAt(script, {
            offset: offset + found
          }, "A password stands in the script.");
        }
        for (const {name, args, assignments} of (0, reading.Kf)(script)) {
          for (const {text, offset} of [ ...assignments, .../^(?:export|declare|local|readonly|typeset)$/.test(name) ? args : [] ]) {
            if (/=["']/.test(script.text.slice(offset, offset + text.length))) continue;
            const value = /^(\w+)=([^\s${}<>*()`]{6,100})$/.exec(text);
            if (value && passwordName.test(value[1]) && !isNoPassword(value[2])) yield diagnosticAt(script, {
              offset
            }, "A password stands in the script.");
          }
          if (name !== "chpasswd" && name !== "echo") continue;
          const word = name === "echo" ? args.find(({text}) => /^\w[\w-]*:[^\s${}:/]{4,}$/.test(text)) : void 0;
          if (word && (0, reading.Kf)(script).some(other => other.name === "chpasswd" && other.before === "|" && other.offset > word.offset && other.offset < word.end + 20)) yield diagnosticAt(script, word, "A password stands in the script.");
        }
      }
    }, {
      id: "trace-shows-secrets",
      severity: "warning",
      of: "script",
      what: "finds `set -x` in a script that fetches a secret",
      why: "bash prints each command with its values: the secret is in the log of the build, in S3 or CloudWatch.",
      source: "https://www.gnu.org/software/bash/manual/html_node/The-Set-Builtin.html",
      fix: "Leave `set -x` out, or switch it off before (`set +x`).",
      * check(script) {
        const at = optionSetAt(script, "xtrace");
        if (at === void 0) return;
        const commands = (0, reading.Kf)(script);
        const secret = commands.find(({name, args, offset}) => {
          const texts = args.map(({text}) => text);
          return offset > at && (/^(?:aws|\$\{?\w+\}?)$/.test(name) && (texts.includes("--with-decryption") || texts.includes("get-secret-value") || texts.includes("get-login-password")) || name === "vault" && texts[0] === "read");
        });
        if (!secret) return;
        const isOff = commands.some(({name, args, offset}) => name === "set" && offset > at && offset < secret.offset && args.some(({text}) => /^\+[a-z]*x/.test(text)));
        if (!isOff) yield diagnosticAt(script, {
          offset: at
        }, "The secret that the script fetches is printed into the log.");
      }
    } ];
    const passwordName = /^(?:\w+_)?(?:password|passwd|secret_?(?:access_?)?key|api_?key|auth_?token)$/i;
    function passwordIn(line) {
      const assigned = line.matchAll(/(?<![\w$])\$?(\w+)\s*:?=\s*(["'])([^"'\s${}<>*()]{6,100})\2/g).find(([, name, , value]) => passwordName.test(name) && !isNoPassword(value));
      const converted = line.matchAll(/ConvertTo-SecureString\s+(?:-String\s+)?(["'])([^"'\s${}<>()]{6,100})\1\s+-AsPlainText/gi).find(([, , value]) => !isNoPassword(value));
      return (assigned ?? converted)?.index;
    }
    function isNoPassword(value) {
      return /^(?:changeme|example|placeholder|your|\/|https?:|arn:|alias|true|false|none|null|xxx)|^(.)\1*$|EXAMPLE/i.test(value);
    }
    function valuesOf({action, inputs}) {
      return inputs === void 0 || /^Execute(?:Bash|PowerShell)$/.test(action) ? [] : (0, 
      source_node.PX)(inputs);
    }
    function secretsIn(text) {
      return secretPatterns.flatMap(({pattern, name}) => [ ...text.matchAll(pattern) ].filter(([secret]) => !/EXAMPLE|X{8}|x{8}|0{8}|1234567890/.test(secret)).map(match => ({
        offset: match.index,
        message: `It has ${name}: ${match[0].slice(0, 8)}…`
      })));
    }
    const secretPatterns = [ {
      pattern: /(?<![A-Za-z0-9/+])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9/+=])/g,
      name: "an AWS access key id"
    }, {
      pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----(?=\s*[A-Za-z0-9+/:-])/g,
      name: "a private key"
    }, {
      pattern: /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{50,})/g,
      name: "a token of GitHub"
    }, {
      pattern: /(?<!\w)glpat-[\w-]{20,}/g,
      name: "a token of GitLab"
    }, {
      pattern: /(?<![\w-])[0-9A-Fa-f]{32}-[0-9A-Fa-f]{2}(?![\w-])/g,
      name: "a customer id of CrowdStrike"
    }, {
      pattern: /(?<!\w)xox[abprs]-\d[\w-]{20,}/g,
      name: "a token of Slack"
    } ];
    const comparison = /-[ci]?(?:not)?(match|like)\s+(?:'([^'\n]*)'|"([^"\n]*)")/gi;
    const signerRules = [ {
      id: "open-signer",
      severity: "warning",
      of: "script",
      what: "finds a signer's name that is compared only with its beginning or a part of it",
      why: '`O="?Amazon` is also how `O=Amazonas Software` begins: whoever gets a certificate for such a name signs what every instance runs.',
      source: "https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.x509certificates.x509certificate.subject",
      fix: "Compare the whole organization, up to the comma after it: `-notmatch '(^|, )O=\"Example, Inc\\.\"(, |$)'`; or the thumbprint of the certificate.",
      * check(script) {
        const {code, assignments} = (0, reading.fb)(script);
        if (!/SignerCertificate/i.test(code)) return;
        const signers = new Set(assignments.filter(({value}) => /\.Subject\b/i.test(value)).map(({name}) => name.toLowerCase()));
        for (const {text, offset} of linesOf(code)) {
          const words = text.toLowerCase().match(/\$\w+/g) ?? [];
          if (!/\.Subject\b/i.test(text) && !words.some(word => signers.has(word))) continue;
          for (const match of text.matchAll(comparison)) {
            const [, operator = "", single, double = ""] = match;
            const pattern = single ?? double;
            if (isWhole(operator.toLowerCase(), pattern)) continue;
            yield diagnosticAt(script, {
              offset: offset + match.index
            }, `${(0, diagnostic.hD)(pattern)} is also in the names of other signers.`);
          }
        }
      }
    } ];
    function isWhole(operator, pattern) {
      if (pattern.includes("{{")) return true;
      return /(?:O|CN)=/i.test(pattern) && (operator === "like" ? /(?:[",]\s?\*|[^*])$/ : /(?:[",]\s?|\$\)?)$/).test(pattern);
    }
    function variablesRemoved(script) {
      const removers = (0, reading.Kf)(script).filter(({name}) => /^(?:rm|rmdir|unlink|shred|mv|find|xargs|trap|eval)$/i.test(name) || /clean|remove|delete/i.test(name) && /^\w+$/.test(name));
      const texts = removers.flatMap(({args}) => args.map(({text}) => text));
      if (removers.some(({name, args}) => name === "trap" && /^\w+$/.test(args[0]?.text ?? ""))) return;
      return new Set(texts.flatMap(text => [ ...text.matchAll(/\$\{?(\w+)/g) ].map(match => match[1])));
    }
    function removedBy(script) {
      const variables = (0, reading.ht)(script);
      const commands = (0, reading.Kf)(script);
      let folder = "";
      const ofShell = commands.flatMap(command => {
        const {name, args} = command;
        if (name === "cd") folder = (0, reading.fT)(args[0]?.text ?? "", variables);
        const texts = args.map(({text}) => (0, reading.fT)(text, variables));
        if (/^(?:rm|rmdir|unlink|shred|mv|find|xargs)$/.test(name)) return texts.filter(text => !text.startsWith("-")).map(text => /^[/$]/.test(text) ? text : `${folder}/${text}`);
        return name === "trap" ? [ ...texts.join(" ").matchAll(/[/$][^\s"';]+/g) ].map(([path]) => (0, 
        reading.fT)(path, variables)) : [];
      });
      const {calls} = (0, reading.fb)(script);
      const ofPowerShell = calls.flatMap(({name, args}) => /^(?:remove-item|rm|del|ri|erase|rmdir|rd|move-item|mv)$/.test(name) ? args.map(({text}) => (0, 
      reading.fT)(text, variables)).flatMap(text => text.split(/,\s*/)) : []);
      const lists = ofPowerShell.filter(text => text.startsWith("$")).flatMap(name => (0, 
      reading.fb)(script).assignments.filter(one => one.name === name.toLowerCase()).flatMap(({value}) => [ ...value.matchAll(/["']([^"']+)["']/g) ].map(match => match[1])));
      return [ ...ofShell, ...ofPowerShell, ...lists ];
    }
    function removedByModule({action, inputs}) {
      if (!/^(?:Delete|Move)(?:File|Folder)$/.test(action) || !inputs) return [];
      const maps = inputs.kind === "list" ? inputs.items : [ inputs ];
      return maps.flatMap(map => map.kind === "map" ? [ ...map.entries.values() ].flatMap(({value}) => value.kind === "scalar" ? [ value.text ] : []) : []);
    }
    function covers(removed, file) {
      if (/^(?:\$(?!env:)|\*$)/i.test(removed) || /^\$(?!env:)/i.test(file)) return true;
      const [one, other] = [ removed, file ].map(text => text.replace(/(?<![\\/])[\\/]+$/, "").toLowerCase());
      const [start, otherStart] = [ one, other ].map(text => text.split(/\*|\{\{|\$\{/, 1)[0]);
      if (start === one && otherStart === other) return other === one || other.startsWith(`${one}/`) || other.startsWith(`${one}\\`) || one.startsWith(`${other}/`);
      return other.startsWith(start) || start.startsWith(otherStart);
    }
    const linuxTemp = /^\/(?:var\/)?tmp\/[^/\s]/;
    function targetsOf(command) {
      const {name, args} = command;
      const last = list => list.at(-1)?.text.split(/[?#]/, 1)[0].replace(/^.*\//, "") ?? "";
      switch (name) {
       case "curl":
        {
          const {value, has, operands} = (0, shell_options.T)(command, signatures.Vt);
          const output = value("o", "output");
          if (output) return output.text.startsWith("/dev/") ? [] : [ output ];
          return has("O", "remote-name") && operands[0] ? [ {
            text: last(operands),
            offset: operands[0].offset
          } ] : [];
        }

       case "wget":
        {
          const {value, operands} = (0, shell_options.T)(command, signatures.kA);
          const output = value("O", "output-document");
          if (output) return output.text === "-" ? [] : [ output ];
          const prefix = value("P", "directory-prefix");
          if (prefix) return [ {
            text: `${prefix.text}/${last(operands)}`,
            offset: prefix.offset
          } ];
          return operands[0] && last(operands) !== "" ? [ {
            text: last(operands),
            offset: operands[0].offset
          } ] : [];
        }

       case "aws":
        return args[0]?.text === "s3" && /^(?:cp|sync|mv)$/.test(args[1]?.text ?? "") ? awsTarget(command) : [];

       case "cp":
       case "install":
        {
          const {operands, value} = (0, shell_options.T)(command, {
            letters: "tmogS",
            names: [ "target-directory" ]
          });
          const target = value("t", "target-directory") ?? (operands.length > 1 ? operands.at(-1) : void 0);
          const source = operands.length === 2 ? operands[0].text.replace(/^.*\//, "") : "*";
          return target ? [ {
            text: /^\/(?:var\/)?tmp\/?$/.test(target.text) ? `${target.text.replace(/\/$/, "")}/${source}` : target.text,
            offset: target.offset
          } ] : [];
        }

       case "unzip":
       case "tar":
        {
          const folder = (0, shell_options.T)(command, {
            letters: name === "tar" ? "fC" : "d",
            names: [ "directory", "file", "strip-components" ]
          }).value(name === "tar" ? "C" : "d", "directory");
          return folder && linuxTemp.test(folder.text) ? [ folder ] : [];
        }

       case "git":
        {
          const {operands} = (0, shell_options.T)(command, {
            letters: "bcC",
            names: [ "branch", "depth" ]
          });
          if (operands[0]?.text !== "clone") return [];
          return operands[2] ? [ operands[2] ] : operands[1] ? [ {
            text: last([ operands[1] ]).replace(/\.git$/, ""),
            offset: operands[1].offset
          } ] : [];
        }

       case "mktemp":
        return [];

       default:
        return [];
      }
    }
    function awsTarget(command) {
      const {operands} = (0, shell_options.T)(command, signatures.ov);
      const [, , source, target] = operands;
      if (!source || !target || /^s3:/.test(target.text)) return [];
      const name = source.text.replace(/^.*\//, "");
      return [ {
        text: /\/$|^\.$|^\/(?:var\/)?tmp$/.test(target.text) ? `${target.text.replace(/^\.$|\/$/, "") || "."}/${name}` : target.text,
        offset: target.offset
      } ];
    }
    const windowsTemp = /^(?:C:\\Windows\\Temp|C:\\Temp|\$env:te?mp)\\[^\\]/i;
    const markerFiles = /^\/tmp\/(?:perform_cleanup|skip_cleanup_)/;
    function writtenByShell(script) {
      const variables = (0, reading.ht)(script);
      let folder = "";
      return (0, reading.Kf)(script).flatMap(command => {
        const before = folder;
        if (command.name === "cd" || command.name === "pushd") folder = (0, reading.fT)(command.args[0]?.text ?? "", variables);
        const redirected = command.redirections.flatMap(({operator, target}) => /^>>?\|?$/.test(operator) && target ? [ target ] : []);
        return [ ...targetsOf(command), ...redirected ].flatMap(({text, offset}) => {
          const name = (0, reading.fT)(text, variables);
          const file = /^[/$]/.test(name) ? name : /^\/(?:var\/)?tmp(?:\/|$)/.test(before) ? `${before.replace(/\/$/, "")}/${name.replace(/^\.\//, "")}` : name;
          const isNote = redirected.some(target => target.offset === offset) && file.startsWith("/var/tmp/");
          return linuxTemp.test(file) && !markerFiles.test(file) && !isNote ? [ {
            file,
            offset
          } ] : [];
        });
      });
    }
    function madeByMktemp(script) {
      return (0, reading.Kf)(script).flatMap(({name: program, args, assignments}) => {
        const words = [ "export", "local", "readonly", "declare" ].includes(program) ? args : assignments;
        return words.flatMap(({text, offset}) => {
          const [, name, options] = /^(\w+)=(?:\$\(|`)\s*mktemp\b([^)`]*)/.exec(text) ?? [];
          if (name === void 0 || options === void 0 || /(?:-\w*u|--dry-run)\b/.test(options)) return [];
          const folder = /(?:^|[\s=])["']?(\/[^\s"']*)/.exec(options)?.[1]?.replace(/(?<!\/)\/+$/, "") ?? "/tmp";
          return /^\/(?:var\/)?tmp(?:\/|$)/.test(folder) ? [ {
            name,
            folder,
            offset
          } ] : [];
        });
      });
    }
    function writtenByPowerShell(script) {
      const variables = (0, reading.ht)(script);
      const {calls, code} = (0, reading.fb)(script);
      const byMethod = secondArguments(code, /\.DownloadFile\s*\(/gi).map(({text, offset}) => ({
        file: (0, reading.fT)(text, variables),
        offset
      }));
      const byCommand = calls.flatMap(call => {
        const target = /^(?:invoke-webrequest|iwr|wget|curl|invoke-restmethod|irm)$/.test(call.name) ? (0, 
        powershell_call.Wi)(call, "OutFile", 3) : call.name === "start-bitstransfer" ? (0, 
        powershell_call.Wi)(call, "Destination", 1) : call.name === "expand-archive" ? (0, 
        powershell_call.Wi)(call, "DestinationPath", 1) : call.name === "read-s3object" || call.name === "copy-s3object" ? (0, 
        powershell_call.Wi)(call, "LocalFile", 6) : void 0;
        const file = target ? (0, reading.fT)(target.text, variables) : "";
        return target ? [ {
          file,
          offset: target.offset
        } ] : [];
      });
      return [ ...byCommand, ...byMethod ].filter(({file}) => windowsTemp.test(file));
    }
    function secondArguments(code, start) {
      const starts = [ ...code.matchAll(start) ];
      return starts.flatMap((match, index) => {
        const from = match.index + match[0].length;
        const [line = ""] = code.slice(from, starts[index + 1]?.index).split("\n", 1);
        const comma = line.indexOf(",");
        const [, before = "", text = ""] = /^(\s*["']?)([^"')]*)/.exec(line.slice(comma + 1)) ?? [];
        return comma < 0 || text === "" ? [] : [ {
          text,
          offset: from + comma + 1 + before.length
        } ];
      });
    }
    const temporaryFileRules = [ {
      id: "left-in-temp",
      severity: "warning",
      of: "document",
      what: "finds a file that a script puts under /tmp, /var/tmp, C:\\Windows\\Temp or $env:TEMP and that no step of the document removes",
      why: "Image Builder empties /var/tmp alone: the rest is in the image, on every instance. And what an instance needs from /var/tmp is gone.",
      source: "https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-best-practices.html#post-build-cleanup",
      fix: "Work in a folder of `mktemp -d` and write `trap 'rm -rf \"${work}\"' EXIT` below it; in PowerShell end with Remove-Item.",
      * check(document) {
        const scripts = (0, script.S)(document).filter(({step}) => step?.phase !== "test");
        const written = scripts.flatMap(script => [ ...writtenByShell(script), ...writtenByPowerShell(script) ].map(one => ({
          script,
          ...one
        })));
        const removed = [ ...scripts.flatMap(removedBy), ...document.steps.flatMap(removedByModule) ];
        for (const {script, file, offset} of written) if (!removed.some(one => covers(one, file))) yield diagnosticAt(script, {
          offset
        }, file.startsWith("/var/tmp") ? `${file} is not removed; Image Builder empties /var/tmp at the end of the build.` : `${file} is not removed, and stays in the image.`);
        for (const script of scripts) {
          const made = madeByMktemp(script);
          const removedNames = made.length > 0 ? variablesRemoved(script) : void 0;
          for (const {name, folder, offset} of made) {
            const isCovered = removed.some(one => !one.startsWith("$") && covers(one, `${folder}/tmp.x`));
            if (removedNames?.has(name) === false && !isCovered) yield diagnosticAt(script, {
              offset
            }, `What mktemp makes for ${name} is not removed, and stays in the image.`);
          }
        }
      }
    } ];
    const scriptRules = [ ...failureRules, ...rebootRules, ...buildServiceRules, ...secretRules, ...downloadRules, ...signerRules, ...packageRules, ...temporaryFileRules ];
    const rules = [ ...documentRules, ...recipeRules, ...scriptRules ];
    const allowRules = (0, rule.x)({
      "allow-reason": {
        what: "finds a comment that switches a rule off and does not say why",
        why: "Whoever reads it in a year can't tell whether it still holds, so the rule stays in force.",
        source: "#switching-a-rule-off",
        fix: "Write `# golden-ami: allow <rule>: <reason>`."
      },
      "allow-unknown": {
        what: "finds a comment that switches off a rule that does not exist, or one that can't be switched off",
        why: "It has no effect, and its author believes in one.",
        source: "#switching-a-rule-off",
        fix: "Correct the id; the table above has those that can be switched off."
      },
      "allow-unused": {
        severity: "warning",
        what: "finds a comment that switches off a rule where it finds nothing",
        why: "Left there, it hides the next mistake on that line.",
        source: "#switching-a-rule-off",
        fix: "Remove the comment."
      }
    });
    const commentPattern = /(?<!\S)#\s*golden-ami:\s*allow\s+([\w-]+)/;
    const maxWrongComments = 100;
    function withoutAllowed(found, texts, isComplete) {
      const allowances = [ ...texts ].flatMap(([file, text]) => text.includes("golden-ami:") ? readAllowances(file, text) : []);
      const places = new Set(found.map(({file, line, rule}) => keyOf(file, line, rule)));
      const allowed = new Set(allowances.filter(({reason}) => reason !== "").map(({at, line, rule}) => keyOf(at.file, line, rule)));
      const wrong = [];
      for (const allowance of allowances) {
        if (wrong.length >= maxWrongComments) break;
        const {rule, at, line} = allowance;
        wrong.push(...problemsOf(allowance, !isComplete || places.has(keyOf(at.file, line, rule))));
      }
      return [ ...found.filter(({file, line, rule}) => !allowed.has(keyOf(file, line, rule))), ...wrong ];
    }
    function keyOf(file, line, rule) {
      return `${String(line)} ${rule} ${file}`;
    }
    function problemsOf({rule, reason, at, line}, isOfUse) {
      const ids = rules.map(({id}) => id);
      if (!ids.includes(rule)) {
        const near = (0, nearest.p)(rule, ids);
        return [ (0, diagnostic.YK)(at, allowRules["allow-unknown"], `No rule that can be switched off is named ${(0, 
        diagnostic.hD)(rule)}.`, near ? `Did you mean \`${near}\`?` : "docs/rules.md has all of them.") ];
      }
      if (reason === "") return [ (0, diagnostic.YK)(at, allowRules["allow-reason"], `The comment does not say why ${rule} is allowed here.`, `Write \`# golden-ami: allow ${rule}: why\`.`) ];
      return isOfUse ? [] : [ (0, diagnostic.YK)(at, allowRules["allow-unused"], `${rule} finds nothing on line ${String(line)}.`) ];
    }
    function readAllowances(file, text) {
      const lines = text.split("\n");
      let nextLine = lines.length;
      const targets = lines.map((_, index) => index);
      for (let index = lines.length - 1; index >= 0; index--) {
        if (!/^\s*#/.test(lines[index])) nextLine = index;
        targets[index] = nextLine;
      }
      return lines.flatMap((line, index) => {
        const match = commentPattern.exec(line);
        if (!match) return [];
        const reason = line.slice(match.index + match[0].length).trim().replace(/^:/, "").trim();
        return [ {
          rule: match[1] ?? "",
          reason: /\p{L}/u.test(reason) ? reason : "",
          at: {
            file,
            line: index + 1,
            column: match.index + 1
          },
          line: targets[index] + 1
        } ];
      });
    }
    function checkDocument(document) {
      const scripts = (0, script.S)(document);
      return rules.flatMap(rule => {
        if (rule.of === "document") return toDiagnostics(rule, rule.check(document));
        return rule.of === "script" ? checkScripts(rule, scripts) : [];
      });
    }
    function checkRecipe(recipe) {
      const userData = (0, script.$)(recipe);
      return rules.flatMap(rule => {
        if (rule.of === "recipe") return toDiagnostics(rule, rule.check(recipe));
        return rule.of === "script" && userData ? checkScripts(rule, [ userData ]) : [];
      });
    }
    function checkScripts(rule, scripts) {
      return scripts.flatMap(script => toDiagnostics(rule, rule.check(script)));
    }
    function toDiagnostics(rule, found) {
      return [ ...found ].map(({at, message, remedy}) => (0, diagnostic.YK)(at, rule, message, remedy));
    }
    function checkRules({documents, recipes, diagnostics, texts}) {
      const found = [ ...documents.flatMap(checkDocument), ...recipes.flatMap(checkRecipe) ];
      const remaining = withoutAllowed(found, texts, !diagnostics.some(diagnostic.bJ));
      const isRemaining = new Set(remaining);
      return {
        diagnostics: remaining,
        allowed: (0, diagnostic.Am)(found.filter(one => !isRemaining.has(one)))
      };
    }
    async function validateRecipes(patterns, root) {
      const loaded = await (0, load.Q)(patterns, root);
      const {diagnostics, allowed} = checkRules(loaded);
      return {
        ...loaded,
        diagnostics: (0, diagnostic.Am)([ ...loaded.diagnostics, ...diagnostics ]),
        allowed
      };
    }
  },
  11529: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      UO: () => isWithin,
      Wi: () => parameter,
      Yk: () => hasParameter
    });
    function isWithin({scope}, ...constructs) {
      for (let one = scope; one; one = one.parent) if (constructs.includes(one.construct)) return true;
      return false;
    }
    function hasParameter({args}, name, shortest = name.length) {
      return parameterAt(args, name, shortest) >= 0;
    }
    function parameter({args}, name, shortest = name.length) {
      const at = parameterAt(args, name, shortest);
      const argument = args[at];
      if (argument === void 0) return;
      const colon = argument.text.indexOf(":");
      return colon < 0 || colon === argument.text.length - 1 ? args[at + 1] : {
        ...argument,
        text: argument.text.slice(colon + 1)
      };
    }
    function parameterAt(args, name, shortest) {
      return args.findIndex(({text, isQuoted}) => {
        if (isQuoted || !text.startsWith("-")) return false;
        const given = text.slice(1).split(":")[0].toLowerCase();
        return given.length >= shortest && name.toLowerCase().startsWith(given);
      });
    }
  },
  6529: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => readPowerShell
    });
    class Scanner {
      text;
      at=0;
      #comments=[];
      constructor(text) {
        this.text = text;
      }
      skipBlank() {
        const char = this.char;
        const start = this.at;
        if (/[^\S\n]/.test(char)) this.at += 1; else if (char === "`" && /^`\r?\n/.test(this.text.slice(start, start + 3))) this.at = this.text.indexOf("\n", start) + 1; else if (this.text.startsWith("<#", start)) {
          this.skipTo("#>", 2);
          this.#comments.push([ start, this.at ]);
        } else if (char === "#") {
          this.skipTo("\n", 0);
          this.#comments.push([ start, this.at ]);
        } else return false;
        return true;
      }
      skipReference() {
        const match = /^\{\{[^{}\n]{1,200}\}\}/.exec(this.text.slice(this.at, this.at + 210));
        if (match) this.at += match[0].length;
        return match !== null;
      }
      skipMatch(pattern) {
        pattern.lastIndex = this.at;
        const run = pattern.exec(this.text)?.[0] ?? "";
        this.at += run.length;
        return run;
      }
      get char() {
        return this.text[this.at] ?? "";
      }
      skipTo(end, beyond) {
        const found = this.text.indexOf(end, this.at);
        this.at = found < 0 ? this.text.length : found + beyond;
      }
      code() {
        let code = "";
        let end = 0;
        for (const [from, to] of this.#comments) {
          code += this.text.slice(end, from) + this.text.slice(from, to).replace(/[^\n]/g, " ");
          end = to;
        }
        return code + this.text.slice(end);
      }
    }
    const maxDepth = 60;
    const plainQuoted = /[^"$`]+/y;
    const closers = {
      "(": ")",
      "{": "}",
      "[": "]"
    };
    class PartReader extends Scanner {
      #depth=1;
      skipPart(scope, keyword) {
        const char = this.char;
        const next = this.text[this.at + 1] ?? "";
        if (char === "@" && (next === "'" || next === '"')) this.skipTo(`\n${next}@`, 3); else if (char === "'") {
          this.at += 1;
          this.skipTo("'", 1);
        } else if (char === '"') this.#skipString(scope); else if (char === "`") this.at = Math.min(this.at + 2, this.text.length); else if ((char === "$" || char === "@") && next === "(") {
          this.at += 1;
          this.#skipBracket("(", scope, "value");
        } else if (char === "@" && next === "{") {
          this.at += 1;
          this.#skipBracket("{", scope, "value");
        } else if (char === "$" && next === "{") this.skipTo("}", 1); else if (char === "$") {
          this.at += 1;
          while (/[\w:?^$]/.test(this.char)) this.at += 1;
        } else if (char === "{" && next === "{" && this.skipReference()) return true; else if (char === "(" || char === "[") this.#skipBracket(char, scope, keyword === "argument" || keyword === "" ? "value" : keyword); else if (char === "{") this.#skipBracket(char, scope, keyword === "argument" || keyword === "" ? "block" : keyword); else return false;
        return true;
      }
      #skipBracket(opener, scope, construct) {
        this.at += 1;
        if (this.#depth < maxDepth && opener !== "[") {
          this.#depth += 1;
          this.readStatements(closers[opener], {
            construct,
            parent: scope
          });
          this.#depth -= 1;
        }
      }
      #skipString(scope) {
        this.at += 1;
        for (;;) {
          this.skipMatch(plainQuoted);
          if (this.char === '"' || this.char === "") break;
          if (this.char === "`") this.at += 2; else if (this.char === "$" && this.text[this.at + 1] === "(") this.skipPart(scope, ""); else this.at += 1;
        }
        this.at = Math.min(this.at + 1, this.text.length);
      }
    }
    function readPowerShell(text) {
      const reader = new Reader(text);
      reader.readStatements("", void 0);
      return {
        calls: reader.calls,
        assignments: reader.assignments,
        code: reader.code()
      };
    }
    const plain = /[\w:\\/.%+*!?-]+/y;
    const keywords = new Set([ "if", "elseif", "else", "switch", "foreach", "for", "while", "do", "until", "try", "catch", "finally", "function", "filter", "param", "begin", "process", "end", "trap", "class", "enum", "using", "in", "data" ]);
    const prefixes = new Set([ "return", "throw" ]);
    class Reader extends PartReader {
      calls=[];
      assignments=[];
      readStatements(closer, scope) {
        let isStart = true;
        let isPiped = false;
        let keyword = "";
        while (this.at < this.text.length) {
          if (this.skipBlank()) continue;
          const char = this.char;
          if (char === closer) {
            this.at += 1;
            break;
          }
          if (char === "\n" || char === ";" || char === "|" || char === "&" || char === ",") {
            this.at += 1;
            const isCall = char === "&" && isStart && this.char !== "&";
            if (isCall) this.#readCall(scope, isPiped, closer);
            if (char === ";" || isCall) keyword = "";
            isStart = !isCall && char !== ",";
            isPiped = char === "|" || char === "\n" && isPiped;
            continue;
          }
          const offset = this.at;
          if (isStart && char === "." && /[\s"'$]/.test(this.text[this.at + 1] ?? "")) {
            this.at += 1;
            this.#readCall(scope, isPiped, closer);
            isStart = false;
          } else if (isStart && /[A-Za-z_]|[.\\]/.test(char)) {
            const word = /^[\w-]+/.exec(this.text.slice(offset, offset + 40))?.[0].toLowerCase() ?? "";
            if (keywords.has(word)) {
              this.at += word.length;
              keyword = word;
              if (word === "function" || word === "filter") while (/[ \t\w:-]/.test(this.char)) this.at += 1;
            } else if (prefixes.has(word)) this.at += word.length; else {
              this.#readCall(scope, isPiped, closer);
              isStart = false;
            }
          } else if (isStart && char === "$") isStart = this.#readVariable(scope); else if (!this.skipPart(scope, keyword)) {
            isStart = char === "=";
            this.at += 1;
          } else if (char === "{") {
            isStart = true;
            keyword = "";
          } else if (char !== "(" || keyword === "") isStart = false;
          isPiped = false;
        }
      }
      #readVariable(scope) {
        const offset = this.at;
        this.skipPart(scope, "");
        while (/[.[:\w]/.test(this.char)) if (!this.skipPart(scope, "")) this.at += 1;
        const name = this.text.slice(offset, this.at);
        const operator = /^[ \t]*[-+*/%]?=(?!=)[ \t]*/.exec(this.text.slice(this.at, this.at + 80));
        if (!operator) return false;
        this.at += operator[0].length;
        const end = this.text.indexOf("\n", this.at);
        this.assignments.push({
          name: name.toLowerCase(),
          offset,
          value: this.text.slice(this.at, end < 0 ? void 0 : Math.min(end, this.at + 2e3)),
          scope
        });
        return true;
      }
      #readCall(scope, isPiped, closer) {
        while (this.skipBlank()) ;
        const call = {
          offset: this.at,
          end: this.at,
          name: "",
          args: [],
          isPiped,
          isPipedOn: false,
          scope
        };
        this.calls.push(call);
        const words = [];
        while (this.at < this.text.length) {
          if (this.skipBlank()) continue;
          const char = this.char;
          if (char === closer || char === ")" || char === "}" || char === "\n" || char === ";" || char === "|" || char === "&" && !this.#isRedirection()) break;
          if (char === ",") {
            this.at += 1;
            while (this.skipBlank() || this.char === "\n") if (this.char === "\n") this.at += 1;
            continue;
          }
          words.push(this.#readArgument(scope, words.length === 0));
        }
        call.isPipedOn = this.char === "|";
        const [first, ...args] = words;
        call.name = first ? nameOf(first.text) : "";
        call.end = this.at;
        call.args = args;
        if (args[0]?.text === "=") this.calls.splice(this.calls.lastIndexOf(call), 1);
        if (first) call.offset = first.offset;
      }
      #isRedirection() {
        return this.text[this.at - 1] === ">";
      }
      #readArgument(scope, isName) {
        const offset = this.at;
        let text = "";
        while (this.at < this.text.length) {
          text += this.skipMatch(plain);
          const char = this.char;
          const start = this.at;
          if (isName && char === "(" && text !== "") break;
          if (char === "" || /[\s;|,)}]/.test(char) || char === "&" && !this.#isRedirection()) break;
          if (this.skipPart(scope, "argument")) {
            const part = this.text.slice(start, this.at);
            text += char === "`" ? part.slice(1) : unquote(part);
          } else {
            text += char;
            this.at += 1;
          }
        }
        return {
          text,
          offset,
          end: this.at,
          isQuoted: /["']/.test(this.text[offset] ?? "")
        };
      }
    }
    function unquote(part) {
      return /^(["']).*\1$/s.test(part) && part.length > 1 ? part.slice(1, -1) : part;
    }
    function nameOf(text) {
      return text.slice(Math.max(text.lastIndexOf("\\"), text.lastIndexOf("/")) + 1).toLowerCase();
    }
  },
  93103: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Kf: () => commandsOf,
      fT: () => expand,
      fb: () => powerShellOf,
      ht: () => variablesOf,
      kY: () => remember
    });
    var _powershell_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6529);
    var _shell_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92328);
    function remember(make) {
      const values = new WeakMap;
      return script => {
        const key = script.step ?? script;
        let value = values.get(key);
        if (value === void 0) values.set(key, value = make(script));
        return value;
      };
    }
    const commandsOf = remember(({language, text}) => language === "bash" ? (0, _shell_read_js__WEBPACK_IMPORTED_MODULE_1__.l)(text) : []);
    const powerShellOf = remember(({language, text}) => (0, _powershell_read_js__WEBPACK_IMPORTED_MODULE_0__.A)(language === "powershell" ? text : ""));
    const variablesOf = remember(script => {
      const values = new Map;
      const set = (name, value) => void values.set(name, values.has(name) ? void 0 : value);
      for (const {assignments, name, args} of commandsOf(script)) for (const {text} of [ "export", "local", "readonly", "declare" ].includes(name) ? args : assignments) {
        const match = /^(\w+)=(.*)$/s.exec(text);
        if (match) set(match[1], match[2]);
      }
      for (const {name, value} of powerShellOf(script).assignments) set(name.slice(1), /^(["'])(.*?)\1/.exec(value)?.[2] ?? "");
      return new Map([ ...values ].filter(entry => entry[1] !== void 0 && entry[1] !== "" && !entry[1].includes("$(")));
    });
    function expand(text, variables) {
      let expanded = text;
      for (let round = 0; round < 2 && expanded.includes("$") && expanded.length < 2e3; round++) expanded = expanded.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
        const name = braced ?? bare ?? "";
        return variables.get(name) ?? variables.get(name.toLowerCase()) ?? whole;
      });
      return expanded;
    }
  },
  51104: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => userDataScript,
      S: () => scriptsOf
    });
    var _source_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21757);
    const languages = {
      ExecuteBash: "bash",
      ExecutePowerShell: "powershell"
    };
    function scriptsOf(document) {
      return document.steps.flatMap(step => {
        const language = languages[step.action];
        const commands = (0, _source_node_js__WEBPACK_IMPORTED_MODULE_0__.oB)(step.inputs, [ "commands" ]);
        if (language === void 0 || commands?.kind !== "list") return [];
        const parts = commands.items.filter(item => item.kind === "scalar");
        if (parts.length === 0) return [];
        const texts = parts.map(({text}) => text.endsWith("\n") ? text : `${text}\n`);
        return [ {
          language,
          text: texts.join(""),
          step,
          locate: offset => locateInParts(parts, texts, offset)
        } ];
      });
    }
    function locateInParts(parts, texts, offset) {
      let before = 0;
      for (const [index, text] of texts.entries()) {
        if (offset < before + text.length) return (0, _source_node_js__WEBPACK_IMPORTED_MODULE_0__._C)(parts[index], offset - before);
        before += text.length;
      }
      return parts.at(-1).at;
    }
    function userDataScript({userData, platform}) {
      if (userData === void 0) return;
      const {file, text} = userData;
      const start = {
        file,
        line: 1,
        column: 1
      };
      const node = {
        kind: "scalar",
        at: start,
        text,
        value: text,
        textStart: start
      };
      return {
        language: platform === "Windows" ? "powershell" : "bash",
        text,
        locate: offset => (0, _source_node_js__WEBPACK_IMPORTED_MODULE_0__._C)(node, offset)
      };
    }
  },
  6391: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JB: () => nameCommand,
      JN: () => isGuarded,
      UO: () => isWithin
    });
    function isWithin({scope}, ...constructs) {
      for (let one = scope; one; one = one.parent) if (constructs.includes(one.construct)) return true;
      return false;
    }
    function isGuarded(command) {
      return command.before === "&&" || command.before === "||" || isWithin(command, "if", "condition", "case", "loop", "function");
    }
    const runners = new Map(Object.entries({
      sudo: "ugpCDhRrtT",
      env: "uCS",
      command: "",
      exec: "a",
      builtin: "",
      nohup: "",
      setsid: "",
      time: "fo",
      nice: "n",
      ionice: "cn",
      timeout: "ks",
      stdbuf: "ioe"
    }));
    function nameCommand(command, words) {
      const at = findProgram(words);
      const program = words[at];
      if (!program) return;
      command.program = program;
      command.name = baseName(program.text);
      command.args = words.slice(at + 1);
    }
    function findProgram(words) {
      let at = 0;
      while (at < words.length) {
        const values = runners.get(baseName(words[at].text));
        if (values === void 0) return at;
        const runner = baseName(words[at].text);
        let next = at + 1;
        while (next < words.length) {
          const {text} = words[next];
          if (/^-[A-Za-z]$/.test(text) && values.includes(text[1])) next += 2; else if (text.startsWith("-") || /^\w+=/.test(text)) next += 1; else break;
        }
        if (runner === "command" && /^-[vV]$/.test(words[at + 1]?.text ?? "")) return at;
        if (runner === "timeout") next += 1;
        if (next >= words.length) return at;
        at = next;
      }
      return 0;
    }
    function baseName(path) {
      return path.slice(path.lastIndexOf("/") + 1);
    }
  },
  69168: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => readOptions
    });
    function readOptions({args}, {letters = "", names = []} = {}) {
      const found = new Map;
      const operands = [];
      for (let index = 0; index < args.length; index++) {
        const word = args[index];
        const {text} = word;
        if (text === "--") {
          operands.push(...args.slice(index + 1));
          break;
        }
        if (text.startsWith("--")) {
          const [name = "", ...value] = text.slice(2).split("=");
          if (value.length > 0) found.set(name, {
            ...word,
            text: value.join("=")
          }); else found.set(name, names.includes(name) ? args[++index] : void 0);
        } else if (/^-[^-]/.test(text)) index += readLetters(word, args[index + 1], letters, found); else operands.push(word);
      }
      return {
        has: (...given) => given.some(name => found.has(name)),
        value: (...given) => given.map(name => found.get(name)).find(value => value !== void 0),
        operands
      };
    }
    function readLetters(word, next, letters, found) {
      const {text} = word;
      for (let at = 1; at < text.length; at++) {
        const letter = text[at];
        if (!letters.includes(letter)) {
          found.set(letter, void 0);
          continue;
        }
        const isLast = at === text.length - 1;
        found.set(letter, isLast ? next : {
          ...word,
          text: text.slice(at + 1)
        });
        return isLast ? 1 : 0;
      }
      return 0;
    }
  },
  92328: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => readShell
    });
    const maxDepth = 40;
    const blanks = /[ \t\r]+/y;
    const plain = /[\w/.:,%@^~-]+/y;
    const plainQuoted = /[^"'$`\\]+/y;
    class Cursor {
      text;
      at=0;
      hereDocuments=[];
      #substitute;
      #depth=0;
      isInBackticks=false;
      constructor(text, substitute) {
        this.text = text;
        this.#substitute = substitute;
      }
      get char() {
        return this.text[this.at] ?? "";
      }
      startsWith(text) {
        return this.text.startsWith(text, this.at);
      }
      skipBlanks() {
        for (;;) {
          this.#skipMatch(blanks);
          if (this.char !== "\\") break;
          if (this.startsWith("\\\n")) this.at += 2; else if (this.startsWith("\\\r\n")) this.at += 3; else break;
        }
        if (this.char === "#") this.#skipTo("\n", 0);
      }
      skipHereDocuments() {
        for (const {delimiter, isIndented} of this.hereDocuments.splice(0)) while (this.at < this.text.length) {
          const start = this.at;
          this.#skipTo("\n", 1);
          const line = this.text.slice(start, this.at).replace(/\r?\n$/, "");
          if ((isIndented ? line.replace(/^\t+/, "") : line) === delimiter) break;
        }
      }
      skipBalanced(opener, closer) {
        let open = 1;
        while (this.at < this.text.length) {
          const {char} = this;
          if (char === closer && --open === 0) break;
          if (char === opener) open += 1;
          if (!this.#skipQuoted(closer)) this.at += 1;
        }
        this.at = Math.min(this.at + 1, this.text.length);
      }
      #skipMatch(pattern) {
        pattern.lastIndex = this.at;
        const run = pattern.exec(this.text)?.[0] ?? "";
        this.at += run.length;
        return run;
      }
      readWord(isPattern = false) {
        const offset = this.at;
        let text = "";
        let isQuoted = false;
        while (this.at < this.text.length) {
          text += this.#skipMatch(plain);
          const {char} = this;
          const start = this.at;
          if (char === "") break;
          if (char === "{" && this.#skipReference()) text += this.text.slice(start, this.at); else if (char === "'" || char === '"' || char === "\\" || this.startsWith("$'") || this.startsWith('$"')) {
            if (this.startsWith("\\\n")) {
              this.at += 2;
              continue;
            }
            isQuoted = true;
            this.#skipQuoted("");
            text += unquote(this.text.slice(start, this.at));
          } else if (char === "`" && this.isInBackticks) break; else if (char === "$" || char === "`") {
            if (!this.#skipQuoted("")) this.at += 1;
            text += this.text.slice(start, this.at);
          } else if ((char === "<" || char === ">") && this.text[this.at + 1] === "(" && !isPattern) {
            this.at += 2;
            this.#skipNested(")");
            text += this.text.slice(start, this.at);
          } else if (char === "(" && !isPattern && this.at > offset && /[?*@+=!]/.test(this.text[this.at - 1]) && !isQuoted) {
            this.at += 1;
            this.skipBalanced("(", ")");
            text += this.text.slice(start, this.at);
          } else if (isPattern ? /\s/.test(char) : /[\s;&|<>()]/.test(char)) break; else {
            this.at += 1;
            text += char;
          }
        }
        return {
          text,
          offset,
          end: this.at,
          isQuoted
        };
      }
      #skipQuoted(closer) {
        const {char} = this;
        const next = this.text[this.at + 1] ?? "";
        if (char === "\\") this.at = Math.min(this.at + 2, this.text.length); else if (char === "'") {
          this.at += 1;
          this.#skipTo("'", 1);
        } else if (char === "$" && next === "'") {
          this.at += 2;
          while (this.at < this.text.length && this.char !== "'") this.at += this.char === "\\" ? 2 : 1;
          this.at = Math.min(this.at + 1, this.text.length);
        } else if (char === '"' || char === "$" && next === '"') this.#skipDoubleQuoted(char === '"' ? 1 : 2); else if (char === "$" && next === "(") {
          const isArithmetic = this.startsWith("$((");
          this.at += isArithmetic ? 3 : 2;
          if (!isArithmetic) this.#skipNested(")"); else if (this.#depth < maxDepth) {
            this.#depth += 1;
            this.skipBalanced("(", ")");
            if (this.char === ")") this.at += 1;
            this.#depth -= 1;
          }
        } else if (char === "$" && next === "{") {
          this.at += 2;
          this.#skipBraced();
        } else if (char === "`" && !this.isInBackticks && closer !== "`") {
          this.at += 1;
          this.isInBackticks = true;
          this.#skipNested("`");
          this.isInBackticks = false;
        } else return false;
        return true;
      }
      #skipDoubleQuoted(opening) {
        this.at += opening;
        for (;;) {
          this.#skipMatch(plainQuoted);
          if (this.char === '"' || this.char === "") break;
          if (this.char === "'" || this.char === "$" && /['"]/.test(this.text[this.at + 1] ?? "") || !this.#skipQuoted("")) this.at += 1;
        }
        this.at = Math.min(this.at + 1, this.text.length);
      }
      #skipBraced() {
        if (++this.#depth > maxDepth) this.#skipTo("}", 0);
        while (this.at < this.text.length && this.char !== "}") if (!this.#skipQuoted("")) this.at += 1;
        this.#depth -= 1;
        this.at = Math.min(this.at + 1, this.text.length);
      }
      #skipNested(closer) {
        if (this.#depth >= maxDepth) {
          this.#skipTo(closer, 1);
          return;
        }
        this.#depth += 1;
        this.#substitute(closer);
        this.#depth -= 1;
      }
      #skipReference() {
        const match = this.startsWith("{{") ? /^\{\{[^{}\n]{1,200}\}\}/.exec(this.text.slice(this.at, this.at + 210)) : null;
        if (match) this.at += match[0].length;
        return match !== null;
      }
      #skipTo(end, beyond) {
        const found = this.text.indexOf(end, this.at);
        this.at = found < 0 ? this.text.length : found + beyond;
      }
    }
    function unquote(part) {
      if (part.startsWith("\\")) return part.slice(1);
      if (part.startsWith("'")) return part.slice(1, part.length > 1 && part.endsWith("'") ? -1 : void 0);
      const inner = part.replace(/^\$?["']/, "").replace(/["']$/, "");
      if (!inner.includes("\\")) return inner;
      return inner.replace(/\\([$`"\\])/g, "$1").replaceAll("\\\n", "");
    }
    var shell_command = __webpack_require__(6391);
    class Draft {
      #commands;
      #words=[];
      #command;
      before="";
      isNegated=false;
      constructor(commands) {
        this.#commands = commands;
      }
      get isOpen() {
        return this.#command !== void 0;
      }
      get wordCount() {
        return this.#words.length;
      }
      begin(offset, scope, index = this.#commands.length) {
        if (this.#command) return;
        this.#command = {
          offset,
          name: "",
          args: [],
          assignments: [],
          redirections: [],
          before: this.before,
          after: "",
          isNegated: this.isNegated,
          scope
        };
        this.#commands.splice(index, 0, this.#command);
      }
      addWord(word) {
        this.#words.push(word);
      }
      addAssignment(word) {
        this.#command?.assignments.push(word);
      }
      addRedirection(redirection) {
        this.#command?.redirections.push(redirection);
      }
      drop() {
        const index = this.#command ? this.#commands.lastIndexOf(this.#command) : -1;
        if (index >= 0) this.#commands.splice(index, 1);
        this.#command = void 0;
        this.#words = [];
      }
      end(operator) {
        const command = this.#command;
        if (command) {
          command.after = operator;
          (0, shell_command.JB)(command, this.#words);
        }
        this.#command = void 0;
        this.#words = [];
        if (operator !== "|") this.isNegated = false;
        this.before = operator === ";" || operator === "&" ? "" : operator;
      }
    }
    const nesting_maxDepth = 60;
    const openers = {
      if: {
        end: "fi",
        construct: "condition"
      },
      while: {
        end: "done",
        construct: "condition"
      },
      until: {
        end: "done",
        construct: "condition"
      },
      for: {
        end: "done",
        construct: "loop"
      },
      select: {
        end: "done",
        construct: "loop"
      },
      case: {
        end: "esac",
        construct: "case"
      },
      "{": {
        end: "}",
        construct: "group"
      }
    };
    const nextParts = {
      then: "if",
      else: "if",
      elif: "condition",
      do: "loop"
    };
    class Nesting {
      #frames=[];
      #enter;
      #scope;
      constructor(scope, enter) {
        this.#scope = scope;
        this.#enter = enter;
        enter(scope);
      }
      get scope() {
        return this.#scope;
      }
      get part() {
        return this.#frames.at(-1)?.part;
      }
      setPart(part) {
        const top = this.#frames.at(-1);
        if (top?.end === "esac") top.part = part;
      }
      get ownsParenthesis() {
        const top = this.#frames.at(-1);
        return top?.end === ")" || top?.part === "pattern";
      }
      open(end, construct) {
        if (this.#frames.length >= nesting_maxDepth) return;
        this.#frames.push({
          end,
          outer: this.#scope
        });
        this.#set({
          construct,
          parent: this.#scope
        });
      }
      close(end) {
        const index = this.#frames.findLastIndex(frame => frame.end === end);
        if (index < 0) return;
        this.#set(this.#frames[index].outer);
        this.#frames.length = index;
      }
      changePart(construct) {
        const top = this.#frames.at(-1);
        if (top && top.end !== ")" && top.end !== "}") this.#set({
          construct,
          parent: top.outer
        });
      }
      #set(scope) {
        this.#scope = scope;
        this.#enter(scope);
      }
    }
    function readShell(text) {
      const commands = [];
      let scope;
      const enter = inner => void (scope = inner);
      const cursor = new Cursor(text, closer => {
        const outer = scope;
        new List(cursor, commands, closer, new Nesting({
          construct: "substitution",
          parent: outer
        }, enter)).read();
        scope = outer;
      });
      new List(cursor, commands, "", new Nesting(void 0, enter)).read();
      return commands;
    }
    class List {
      #cursor;
      #commands;
      #closer;
      #nesting;
      #draft;
      #isFunction=false;
      #isHeader=false;
      constructor(cursor, commands, closer, nesting) {
        this.#cursor = cursor;
        this.#commands = commands;
        this.#closer = closer;
        this.#nesting = nesting;
        this.#draft = new Draft(commands);
      }
      read() {
        const cursor = this.#cursor;
        for (;;) {
          cursor.skipBlanks();
          if (cursor.at >= cursor.text.length) break;
          const {char} = cursor;
          if (char === this.#closer && (char === "`" || !this.#nesting.ownsParenthesis)) {
            cursor.at += 1;
            break;
          }
          if (char === "\n") this.#readNewline(); else if (!this.#readOperator() && !this.#readRedirection()) this.#readWord();
        }
        this.#end("");
      }
      #readNewline() {
        this.#cursor.at += 1;
        if (this.#draft.isOpen || this.#draft.before === "") this.#end(";");
        this.#cursor.skipHereDocuments();
      }
      #readOperator() {
        const cursor = this.#cursor;
        const {char} = cursor;
        const {part} = this.#nesting;
        if (part === "pattern" && /[()|]/.test(char)) {
          cursor.at += 1;
          if (char === ")") this.#enterCasePart("body");
          return true;
        }
        if (!/[&|;()]/.test(char)) return false;
        for (const operator of [ "&&", "||", ";;&", ";;", ";&", "|&", ";", "|" ]) {
          if (!cursor.startsWith(operator)) continue;
          cursor.at += operator.length;
          if (operator === "|&") this.#end("|"); else if (operator === ";;" || operator === ";&" || operator === ";;&") {
            this.#end(";");
            if (part !== void 0) this.#enterCasePart("pattern");
          } else this.#end(operator);
          return true;
        }
        if (char === "&" && !/^&>/.test(cursor.text.slice(cursor.at, cursor.at + 2))) {
          cursor.at += 1;
          this.#end("&");
        } else if (char === "(") this.#readParenthesis(); else if (char === ")") {
          cursor.at += 1;
          this.#end(";");
          if (this.#nesting.ownsParenthesis) this.#close(")");
        } else return false;
        return true;
      }
      #readParenthesis() {
        const cursor = this.#cursor;
        cursor.at += 1;
        if (this.#draft.isOpen) {
          cursor.skipBlanks();
          if (cursor.char === ")" && this.#draft.wordCount === 1) {
            cursor.at += 1;
            this.#draft.drop();
            this.#isFunction = true;
          }
        } else if (cursor.startsWith("(")) {
          cursor.at += 1;
          cursor.skipBalanced("(", ")");
          if (cursor.startsWith(")")) cursor.at += 1;
        } else if (!this.#isHeader) this.#open(")", "subshell"); else if (cursor.startsWith(")")) cursor.at += 1;
      }
      #readRedirection() {
        const cursor = this.#cursor;
        if (!/[&<>]/.test(cursor.char)) return false;
        const match = /^(?:&>>?|<<<|<<-?|[<>]&|<>|>>|>\||[<>])/.exec(cursor.text.slice(cursor.at, cursor.at + 3));
        if (!match || /^[<>]\(/.test(cursor.text.slice(cursor.at, cursor.at + 2))) return false;
        const redirection = {
          operator: match[0],
          offset: cursor.at
        };
        cursor.at += match[0].length;
        cursor.skipBlanks();
        const target = cursor.readWord();
        if (target.end > target.offset) redirection.target = target;
        if (match[0] === "<<" || match[0] === "<<-") cursor.hereDocuments.push({
          delimiter: target.text,
          isIndented: match[0] === "<<-"
        });
        if (!this.#isHeader) {
          this.#draft.begin(redirection.offset, this.#nesting.scope);
          this.#draft.addRedirection(redirection);
        }
        return true;
      }
      #readWord() {
        const cursor = this.#cursor;
        const offset = cursor.at;
        if (!this.#isHeader) {
          if (!this.#draft.isOpen && cursor.startsWith("[[") && /\s/.test(cursor.text[offset + 2] ?? "")) return this.#readTest();
          if (!/^(?:[<>]\(|[^\s;&|<>()])/.test(cursor.text.slice(offset, offset + 2))) {
            cursor.at += 1;
            return;
          }
        }
        const hadCommand = this.#draft.isOpen;
        const index = this.#commands.length;
        const word = cursor.readWord();
        if (word.end === offset) {
          cursor.at += 1;
          return;
        }
        if (!word.isQuoted && !hadCommand && this.#readReserved(word.text)) return;
        if (this.#isHeader) return;
        if (!word.isQuoted && /^\d+$/.test(word.text) && /[<>]/.test(cursor.char) && this.#draft.isOpen) return;
        this.#draft.begin(offset, this.#nesting.scope, index);
        if (this.#draft.wordCount === 0 && /^[A-Za-z_]\w*(\[[^\]]*\])?\+?=/.test(cursor.text.slice(offset, Math.min(word.end, offset + 200)))) this.#draft.addAssignment(word); else this.#draft.addWord(word);
      }
      #readTest() {
        const cursor = this.#cursor;
        this.#draft.begin(cursor.at, this.#nesting.scope);
        this.#draft.addWord({
          text: "[[",
          offset: cursor.at,
          end: cursor.at + 2,
          isQuoted: false
        });
        cursor.at += 2;
        while (cursor.at < cursor.text.length) {
          if (/\s/.test(cursor.char)) {
            cursor.at += 1;
            continue;
          }
          if (/^\]\](?:[\s;&|)]|$)/.test(cursor.text.slice(cursor.at, cursor.at + 3))) {
            cursor.at += 2;
            break;
          }
          const word = cursor.readWord(true);
          if (word.end === word.offset) break;
          this.#draft.addWord(word);
        }
      }
      #readReserved(word) {
        const {part} = this.#nesting;
        if (part === "subject") {
          if (word === "in") this.#enterCasePart("pattern");
          return true;
        }
        if (part === "pattern") {
          if (word === "esac") this.#close("esac");
          return true;
        }
        if (this.#isHeader && word !== "do" && word !== "{") return !this.#isFunction;
        if (Object.hasOwn(openers, word)) {
          const {end, construct} = openers[word];
          this.#open(end, construct);
          if (construct === "case") this.#enterCasePart("subject"); else if (construct === "loop") this.#isHeader = true;
        } else if (Object.hasOwn(nextParts, word)) this.#changePart(nextParts[word]); else if (word === "fi" || word === "done" || word === "esac" || word === "}") this.#close(word); else if (word === "!") this.#draft.isNegated = !this.#draft.isNegated; else if (word === "function") {
          this.#isFunction = true;
          this.#isHeader = true;
        } else return false;
        return true;
      }
      #open(end, construct) {
        const isConditional = (this.#draft.before === "&&" || this.#draft.before === "||") && (construct === "group" || construct === "subshell");
        this.#nesting.open(end, this.#isFunction ? "function" : isConditional ? "if" : construct);
        this.#isFunction = false;
        this.#isHeader = false;
        this.#draft.before = "";
        this.#draft.isNegated = false;
      }
      #close(end) {
        this.#nesting.close(end);
        this.#isHeader = true;
      }
      #changePart(construct) {
        this.#isHeader = false;
        this.#draft.before = "";
        this.#nesting.changePart(construct);
      }
      #enterCasePart(part) {
        this.#nesting.setPart(part);
        this.#isHeader = part !== "body";
        this.#draft.before = "";
      }
      #end(operator) {
        this.#draft.end(operator);
        const {part} = this.#nesting;
        this.#isHeader = part === "subject" || part === "pattern";
      }
    }
  },
  51959: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vt: () => curl,
      kA: () => wget,
      ov: () => awsS3,
      vc: () => awsSsm
    });
    const curl = {
      letters: "AbcCdDeEFHKmoPQrtTuUwxXyYz",
      names: [ "cacert", "cert", "connect-timeout", "cookie", "data", "data-binary", "data-raw", "form", "header", "key", "limit-rate", "max-time", "output", "output-dir", "proxy", "request", "resolve", "retry", "retry-delay", "retry-max-time", "upload-file", "url", "user", "user-agent", "write-out" ]
    };
    const wget = {
      letters: "aABDeiIloOPQRtTUwX",
      names: [ "directory-prefix", "header", "input-file", "output-document", "output-file", "password", "timeout", "tries", "user", "user-agent", "wait", "waitretry" ]
    };
    const awsS3 = {
      names: [ "region", "profile", "endpoint-url", "exclude", "include", "source-region", "output", "request-payer" ]
    };
    const awsSsm = {
      names: [ "name", "names", "region", "profile", "endpoint-url", "output", "query" ]
    };
  }
};