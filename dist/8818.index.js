export const id = 8818;

export const ids = [ 8818, 4113 ];

export const modules = {
  27876: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => annotate
    });
    async function annotate(diagnostics, runner) {
      for (const one of diagnostics) await runner.annotate(one.severity, `${one.message} ${one.remedy}`, {
        at: /[*?[\]{}]/.test(one.file) ? void 0 : one,
        title: one.rule
      });
    }
  },
  27571: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => modules,
      j: () => modulesWithoutInputs
    });
    const everywhere = [ "Linux", "Windows", "macOS" ];
    const unix = [ "Linux", "macOS" ];
    const module_text = {
      kind: "text"
    };
    const requiredText = {
      kind: "text",
      isRequired: true
    };
    const flag = {
      kind: "boolean"
    };
    const bucketOwner = {
      kind: "text",
      form: {
        pattern: /^\d{12}$/,
        remedy: "Write the 12 digits of an account id, in quotes."
      }
    };
    const execution = {
      Assert: {
        platforms: everywhere,
        shape: "condition",
        inputs: {},
        outputs: []
      },
      ExecuteBash: {
        platforms: unix,
        shape: "map",
        inputs: {
          commands: {
            kind: "texts",
            isRequired: true
          }
        },
        outputs: [ "stdout" ]
      },
      ExecuteBinary: {
        platforms: everywhere,
        shape: "map",
        inputs: {
          path: requiredText,
          arguments: {
            kind: "texts"
          }
        },
        outputs: [ "stdout" ]
      },
      ExecutePowerShell: {
        platforms: [ "Windows" ],
        shape: "map",
        inputs: {
          commands: {
            kind: "texts"
          },
          file: module_text
        },
        oneOf: [ "commands", "file" ],
        outputs: [ "stdout" ]
      },
      ExecuteDocument: {
        platforms: everywhere,
        shape: "map",
        inputs: {
          document: requiredText,
          "document-s3-bucket-owner": bucketOwner,
          phases: module_text,
          parameters: {
            kind: "parameters"
          }
        },
        outputs: [ "executedStepCount", "executionId", "failedStepCount", "failureMessage", "ignoredFailedStepCount", "logUrl", "status" ]
      }
    };
    const encoding = {
      kind: "text",
      choices: [ "utf8", "utf-8", "utf16", "utf-16", "utf16-LE", "utf-16-LE", "utf16-BE", "utf-16-BE", "utf32", "utf-32", "utf32-LE", "utf-32-LE", "utf32-BE", "utf-32-BE" ]
    };
    const owner = {
      kind: "text",
      isUnixOnly: true
    };
    const permissions = {
      kind: "text",
      isUnixOnly: true
    };
    const ownership = {
      owner,
      group: owner,
      permissions
    };
    const pattern = {
      kind: "text",
      isRequired: true,
      form: {
        pattern: /^(?:[^*]*[\\/])?[^\\/]*$/,
        remedy: "Write `*` in the last part of the path only."
      }
    };
    const copy = {
      platforms: everywhere,
      shape: "list",
      inputs: {
        source: pattern,
        destination: requiredText,
        overwrite: flag
      },
      outputs: []
    };
    const fileSystem = {
      AppendFile: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: requiredText,
          content: module_text,
          encoding
        },
        outputs: []
      },
      CopyFile: copy,
      CopyFolder: copy,
      MoveFile: copy,
      MoveFolder: copy,
      CreateFile: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: requiredText,
          content: module_text,
          encoding,
          overwrite: flag,
          ...ownership
        },
        outputs: []
      },
      CreateFolder: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: requiredText,
          overwrite: flag,
          ...ownership
        },
        outputs: []
      },
      CreateSymlink: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: requiredText,
          target: requiredText,
          force: flag
        },
        outputs: []
      },
      DeleteFile: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: pattern
        },
        outputs: []
      },
      DeleteFolder: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: requiredText,
          force: flag
        },
        outputs: []
      },
      ListFiles: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: requiredText,
          fileNamePattern: module_text,
          recursive: flag
        },
        outputs: [ "files" ]
      },
      ReadFile: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: requiredText,
          encoding,
          printFileContent: flag
        },
        outputs: [ "content" ]
      },
      SetFileEncoding: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: requiredText,
          encoding
        },
        outputs: []
      },
      SetFileOwner: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: requiredText,
          owner: requiredText,
          group: module_text
        },
        outputs: []
      },
      SetFolderOwner: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: requiredText,
          owner: requiredText,
          group: module_text,
          recursive: flag
        },
        outputs: []
      },
      SetFilePermissions: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: requiredText,
          permissions: requiredText
        },
        outputs: []
      },
      SetFolderPermissions: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: requiredText,
          permissions: requiredText,
          recursive: flag
        },
        outputs: []
      }
    };
    const msi = {
      platforms: [ "Windows" ],
      shape: "map",
      inputs: {
        path: requiredText,
        reboot: {
          kind: "text",
          choices: [ "Allow", "Force", "Skip" ]
        },
        logOptions: {
          kind: "text",
          form: {
            pattern: /^[iwearucmopvx+!*]+$/i,
            remedy: "Write letters of `iwearucmopvx+!*`, like `*VX`."
          }
        },
        logFile: module_text,
        properties: {
          kind: "map"
        },
        ignoreAuthenticodeSignatureErrors: flag,
        allowUnsignedInstaller: flag
      },
      outputs: [ "logFile", "msiExitCode", "stdout" ]
    };
    const installation = {
      InstallMSI: msi,
      UninstallMSI: msi
    };
    const system = {
      Reboot: {
        platforms: [ "Linux", "Windows" ],
        shape: "map",
        inputs: {
          delaySeconds: {
            kind: "number"
          }
        },
        outputs: []
      },
      SetRegistry: {
        platforms: [ "Windows" ],
        shape: "list",
        inputs: {
          path: {
            kind: "text",
            isRequired: true,
            form: {
              pattern: /^(HKEY_CLASSES_ROOT|HKCR|HKEY_USERS|HKU|HKEY_LOCAL_MACHINE|HKLM|HKEY_CURRENT_CONFIG|HKCC|HKEY_CURRENT_USER|HKCU):?\\/i,
              remedy: "Begin with a hive: `HKLM:\\…` or `HKEY_LOCAL_MACHINE\\…`."
            }
          },
          name: requiredText,
          value: {
            kind: "value",
            isRequired: true
          },
          type: {
            kind: "text",
            isRequired: true,
            choices: [ "BINARY", "DWORD", "QWORD", "SZ", "EXPAND_SZ", "MULTI_SZ" ]
          }
        },
        outputs: []
      },
      UpdateOS: {
        platforms: [ "Linux", "Windows" ],
        shape: "map",
        inputs: {
          include: {
            kind: "texts"
          },
          exclude: {
            kind: "texts"
          }
        },
        outputs: []
      }
    };
    const s3Uri = remedy => ({
      kind: "text",
      isRequired: true,
      form: {
        pattern: /^s3:\/\/[^/]+\/.+/,
        remedy
      }
    });
    const transfer = {
      S3Download: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          source: s3Uri("Write `s3://bucket/key`, or `s3://bucket/prefix/*` for a folder."),
          destination: requiredText,
          expectedBucketOwner: bucketOwner,
          overwrite: flag
        },
        outputs: []
      },
      S3Upload: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          source: requiredText,
          destination: s3Uri("Write `s3://bucket/key`."),
          recurse: flag,
          expectedBucketOwner: bucketOwner
        },
        outputs: []
      },
      WebDownload: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          source: {
            kind: "text",
            isRequired: true,
            form: {
              pattern: /^https?:\/\/./i,
              remedy: "Write an `https://` address."
            }
          },
          destination: requiredText,
          overwrite: flag,
          checksum: module_text,
          algorithm: {
            kind: "text",
            choices: [ "MD5", "SHA1", "SHA256", "SHA512" ]
          },
          ignoreCertificateErrors: flag
        },
        requiredTogether: [ "checksum", "algorithm" ],
        outputs: [ "destination" ]
      }
    };
    const modules = withoutPrototype({
      ...execution,
      ...transfer,
      ...fileSystem,
      ...installation,
      ...system
    });
    function withoutPrototype(record) {
      return Object.assign(Object.create(null), record);
    }
    const modulesWithoutInputs = new Set([ "Reboot", "UpdateOS" ]);
  },
  96720: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $x: () => checkReferences,
      ii: () => referencesIn
    });
    var diagnostic = __webpack_require__(72214);
    var nearest = __webpack_require__(58715);
    var source_node = __webpack_require__(21757);
    var pages = __webpack_require__(56249);
    var rule = __webpack_require__(84871);
    var modules = __webpack_require__(27571);
    const stepReferenceRules = (0, rule.x)({
      "unknown-reference": {
        what: "finds a `{{ reference }}` to a parameter, constant, step or runtime variable that does not exist",
        why: "The build fails, or the braces stay in the text as they are.",
        source: pages.h_,
        fix: "Correct the name, or declare it."
      },
      "reference-order": {
        what: "finds a reference to a step that has not run yet",
        why: "It has no value.",
        source: pages.h_,
        fix: "Refer to steps that ran before."
      },
      "reference-stage": {
        what: "finds a reference from a test phase to a step of `build` or `validate`",
        why: "Tests run on a new instance, launched from the finished image: nothing of the build's outputs is known there.",
        source: pages.h_,
        fix: "Write what the test needs into the image, or find it out again."
      },
      "reference-output": {
        what: "finds a reference to an output that the module does not have, or to an input that the step does not give",
        why: "It has no value.",
        source: pages.ZG,
        fix: "Take the name that the message names."
      }
    });
    const buildStage = [ "build", "validate" ];
    function checkStepReference({phase, step, kind, index, variable}, {steps, positions, ranCount}, problems, at) {
      const position = positions.get(`${phase}.${step}`);
      const target = steps[position ?? -1];
      if (position === void 0 || target === void 0) {
        const names = steps.map(one => `${one.phase}.${one.step}`);
        problems.add(at(), stepReferenceRules["unknown-reference"], `The document has no step ${phase}.${step}.`, (0, 
        nearest.Z)(`${phase}.${step}`, names) ?? "Name the phase and the step.");
        return;
      }
      if (position >= ranCount) {
        problems.add(at(), stepReferenceRules["reference-order"], `${phase}.${step} runs ${position === ranCount ? "right now" : "later"}: it has no value yet.`);
        return;
      }
      const here = steps[ranCount]?.phase ?? "";
      if (phase !== here && !(buildStage.includes(phase) && buildStage.includes(here))) {
        problems.add(at(), stepReferenceRules["reference-stage"], `${phase}.${step} ran on another instance: nothing of phase ${phase} is known in phase ${here}.`, "Write what the test needs into the image, or ask for it again.");
        return;
      }
      const module = modules.a[target.action];
      if (module === void 0) return;
      if (kind === "outputs" && !module.outputs.includes(variable)) {
        problems.add(at(), stepReferenceRules["reference-output"], `${target.action} has no output ${(0, 
        diagnostic.hD)(variable)}.`, (0, nearest.Z)(variable, module.outputs) ?? (module.outputs.length > 0 ? `It has ${module.outputs.join(", ")}.` : "It has none."));
        return;
      }
      if (kind !== "inputs") return;
      const {inputs} = target;
      const item = inputs?.kind === "list" ? inputs.items[index ?? 0] : inputs;
      if (item === void 0 || item.kind === "map" && !item.entries.has(variable)) problems.add(at(), stepReferenceRules["reference-output"], `${phase}.${step} has no input ${index === void 0 ? "" : `${String(index)}, `}${(0, 
      diagnostic.hD)(variable)}.`, "Name an input that the step gives.");
    }
    const referenceRules = (0, rule.x)({
      "reference-loop": {
        what: "finds `{{ loop.index }}`, `{{ loop.value }}` or a named loop's outside of that loop",
        why: "It stays in the text as it is.",
        source: pages.Py,
        fix: "Add `loop` to the step, or name the loop that is around it."
      },
      "reference-credentials": {
        what: "finds a reference to credentials in the instance metadata",
        why: "AWSTOE refuses the document: they would end up in logs.",
        source: pages.h_,
        fix: "Call AWS with the instance profile; the AWS CLI finds its credentials by itself."
      },
      "foreign-template": {
        severity: "warning",
        what: "finds `{{ … }}` that is no reference of AWSTOE: of Jinja, Go or Docker",
        why: "AWSTOE reads the braces first; whether it leaves alone what it does not know is not documented.",
        source: pages.h_,
        fix: "Write it so that the two braces don't touch, or put the text into a file."
      }
    });
    const contextNames = [ "executionId", "accountId", "region", "osPlatform", "osName", "osVersion", "date", "dateTime", "uuid", "hostname", "phase", "step" ];
    function referencesIn(text) {
      return [ ...text.matchAll(/\{\{([^{}\n]*)\}\}/g) ].map(match => ({
        expression: (match[1] ?? "").trim(),
        offset: match.index
      }));
    }
    function checkReferences(node, scope, problems, seen = new Set) {
      if (seen.has(node)) return;
      seen.add(node);
      switch (node.kind) {
       case "map":
        for (const {value} of node.entries.values()) checkReferences(value, scope, problems, seen);
        return;

       case "list":
        for (const item of node.items) checkReferences(item, scope, problems, seen);
        return;

       case "scalar":
        if (!node.text.includes("{{")) return;
        for (const reference of referencesIn(node.text)) checkReference(node, reference, scope, problems);
      }
    }
    function checkReference(node, {expression, offset}, scope, problems) {
      const at = () => (0, source_node._C)(node, offset);
      const unknown = (message, remedy) => {
        problems.add(at(), stepReferenceRules["unknown-reference"], message, remedy);
      };
      const special = /^(aws:ssm|aws:imds|env|context):(.*)$/.exec(expression);
      if (special) {
        const [, kind, name = ""] = special;
        if (kind === "aws:imds" && /^\/?(latest\/)?(meta-data\/)?(iam|identity-credentials)\//.test(name)) problems.add(at(), referenceRules["reference-credentials"], "Credentials can't be read from instance metadata.");
        if (kind === "context" && !contextNames.includes(name)) unknown(`There is no context:${name}.`, (0, 
        nearest.Z)(name, contextNames) ?? `Write one of ${contextNames.join(", ")}.`);
        if (kind === "env" && name.trim() === "") unknown("The reference names no environment variable.", "Write `env:NAME`.");
        const variable = /^resolve\((.*)\)$/.exec(name)?.[1];
        if (kind === "aws:ssm" && variable !== void 0) checkName(variable.trim(), scope, unknown); else if (kind === "aws:ssm" && !/^\/?[\w./-]+(:\d+)?$/.test(name)) unknown(`${(0, 
        diagnostic.hD)(name)} is no SSM parameter.`, "Write `aws:ssm:/path` or `aws:ssm:resolve(Name)`.");
        return;
      }
      const chain = /^([\w-]+)\.([\w-]+)\.(inputs|outputs)(?:\[(\d+)\])?\.([\w-]+)(?:\[(\d+)\])?$/.exec(expression);
      if (chain) {
        const [, phase = "", step = "", kind = "", index, variable = ""] = chain;
        checkStepReference({
          phase,
          step,
          kind,
          index: index === void 0 ? void 0 : Number(index),
          variable
        }, scope, problems, at);
        return;
      }
      const loop = /^([\w-]+)\.(index|value)$/.exec(expression);
      if (loop) {
        const [, name = ""] = loop;
        if (scope.loop === void 0) problems.add(at(), referenceRules["reference-loop"], `{{ ${expression} }} stands outside of a loop and stays as it is.`, "Add `loop` to the step, or remove the reference."); else if (name !== "loop" && name !== scope.loop) problems.add(at(), referenceRules["reference-loop"], `${(0, 
        diagnostic.hD)(name)} is not the loop around this.`, scope.loop === "" ? `Write \`loop.${loop[2] ?? ""}\`, or name the loop.` : `Write \`${scope.loop}.${loop[2] ?? ""}\`.`);
        return;
      }
      if (/^[\w-]+$/.test(expression)) return checkName(expression, scope, unknown);
      if (/^[\w-]+(\.[\w-]+)*\.(inputs|outputs)\b/.test(expression)) return unknown(`{{ ${expression} }} names no step's input or output.`, "Write `phase.step.outputs.name`, or `phase.step.inputs[0].name`.");
      problems.add(at(), referenceRules["foreign-template"], `{{ ${expression.slice(0, 80)} }} is no reference of AWSTOE.`, "If another program is to read it, write it so that the two braces don't touch, or put it into a file.");
    }
    function checkName(name, {declarations}, unknown) {
      if (!declarations.isComplete || Object.hasOwn(declarations.locations, name)) return;
      const known = Object.keys(declarations.locations);
      unknown(`The document declares no parameter or constant ${(0, diagnostic.hD)(name)}.`, (0, 
      nearest.Z)(name, known) ?? `Declare it below \`parameters\`${known.length > 0 ? `; there are ${known.join(", ")}` : ""}.`);
    }
  },
  12591: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => seeStepFor
    });
    const steps = {
      values: 2,
      key: 3,
      account: 4,
      roles: 5,
      software: 6,
      customerId: 7
    };
    function seeStepFor(step) {
      return `See step ${String(steps[step])} of docs/getting-started.md.`;
    }
  },
  14113: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => textOf,
      publish: () => publish
    });
    var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60608);
    async function publish(outputs, setOutput) {
      for (const [name, value] of Object.entries(outputs)) await setOutput(name, textOf(value));
    }
    function textOf(value) {
      return typeof value === "string" ? value : value === void 0 ? "" : (0, _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__.a)(value);
    }
  },
  48354: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => amiStem,
      w: () => amiNameConvention
    });
    const amiNameConvention = "{recipe} {date}";
    function amiStem(recipeName, template = amiNameConvention) {
      return template.slice(0, -" {date}".length).replaceAll("{recipe}", () => recipeName);
    }
  },
  45795: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HH: () => isAmiName,
      Q6: () => isExcludedBy,
      Up: () => isBuildName,
      dK: () => fitsBuildNames
    });
    var _version_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17189);
    var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20942);
    const buildDates = Array.from({
      length: 10
    }, (_, digits) => `20##-##-##T##-##-##${digits === 0 ? "" : `.${"#".repeat(digits)}`}Z`);
    function isBuildName(name) {
      return / \d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}/.test(name);
    }
    function isAmiName(name, stem) {
      return name.startsWith(`${stem} `) && /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(\.\d{1,9})?Z$/.test(name.slice(stem.length + 1));
    }
    function fitsBuildNames(namePattern, exclude) {
      const isExcluded = exclude.some(pattern => buildDates.every(date => [ "".repeat(3), "".repeat(4) ].every(name => isExcludedBy(`${name} ${date.replaceAll("#", "")}`, pattern))));
      const pattern = piecesOf((0, _version_pattern_js__WEBPACK_IMPORTED_MODULE_0__.Gz)(namePattern));
      return !isExcluded && buildDates.some(date => meet(pattern, [ {
        of: "any",
        isRepeated: true
      }, ...Array.from(` ${date}`, of => ({
        of: of === "#" ? "digit" : of,
        isRepeated: false
      })) ]));
    }
    function isExcludedBy(name, pattern) {
      return /[*?]/.test(pattern) ? (0, _wildcard_js__WEBPACK_IMPORTED_MODULE_1__._)(name, pattern) : name.includes(pattern);
    }
    function piecesOf(pattern) {
      return Array.from(pattern.replaceAll(/\*+/g, "*"), letter => ({
        of: letter === "*" || letter === "?" ? "any" : letter,
        isRepeated: letter === "*"
      }));
    }
    function meet(one, other) {
      let reached = new Array(other.length + 1).fill(false);
      reached[0] = true;
      skipRepeated(reached, other);
      for (const piece of one) {
        const next = new Array(other.length + 1).fill(false);
        for (const [index, isReached] of reached.entries()) {
          const against = other[index];
          if (piece.isRepeated) {
            if (isReached) next[index] = true;
            if (next[index] && against && haveCommon(piece.of, against.of)) next[index + 1] = true;
          } else if (isReached && against && haveCommon(piece.of, against.of)) next[against.isRepeated ? index : index + 1] = true;
        }
        skipRepeated(next, other);
        if (!next.includes(true)) return false;
        reached = next;
      }
      return reached[other.length];
    }
    function skipRepeated(reached, pieces) {
      for (const [index, {isRepeated}] of pieces.entries()) if (isRepeated && reached[index]) reached[index + 1] = true;
    }
    function haveCommon(one, other) {
      if (one === "any" || other === "any" || one === other) return true;
      return one === "digit" ? /^\d$/.test(other) : other === "digit" && /^\d$/.test(one);
    }
  },
  27407: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k4: () => discover,
      t: () => deletedRecipes
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72214);
    var _source_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61638);
    var _source_pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56249);
    var _source_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84871);
    const patternRules = (0, _source_rule_js__WEBPACK_IMPORTED_MODULE_3__.x)({
      "no-recipe": {
        what: "finds a pattern of the input `recipes` that matches no recipe",
        why: "A misspelled pattern would otherwise build nothing and look like success.",
        source: _source_pages_js__WEBPACK_IMPORTED_MODULE_4__.ld,
        fix: "Correct it: recipes are `.yml` files that are not in a folder named `base`, `components` or `files`."
      },
      "not-a-recipe": {
        what: "finds a file named in the input `recipes` that lies in `base`, `components` or `files`",
        why: "Those folders hold parts of recipes; a part has no platform, no name, no parent.",
        source: _source_pages_js__WEBPACK_IMPORTED_MODULE_4__.ld,
        fix: "Name the recipe that uses it."
      }
    });
    const partFolders = new Set([ "base", "components", "files" ]);
    const wildcard = /[*?[\]{}!]/;
    function discover(patterns, root) {
      const found = patterns.map(pattern => match(pattern, root));
      return {
        files: [ ...new Set(found.flatMap(({files}) => files)) ].sort(_source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.UD),
        diagnostics: found.flatMap(({diagnostics}) => diagnostics)
      };
    }
    function deletedRecipes(patterns, changed, root) {
      return changed.filter(file => file.endsWith(".yml") && !node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(file).split("/").some(folder => partFolders.has(folder)) && patterns.some(pattern => node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.matchesGlob(file, node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(pattern))) && !(0, 
      node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file)));
    }
    function match(pattern, root) {
      const fail = (rule, message, remedy) => ({
        files: [],
        diagnostics: [ (0, _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.YK)({
          file: pattern,
          line: 1,
          column: 1
        }, rule, message, remedy) ]
      });
      const normal = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(pattern);
      if (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(pattern)) return fail(_source_files_js__WEBPACK_IMPORTED_MODULE_2__._h["path-leaves-repository"], `${(0, 
      _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.hD)(pattern)} is an absolute path.`, "Write a path relative to the root of the repository.");
      if (normal === ".." || normal.startsWith("../")) return fail(_source_files_js__WEBPACK_IMPORTED_MODULE_2__._h["path-leaves-repository"], `${(0, 
      _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.hD)(pattern)} is outside of the repository.`, "Write a path relative to the root of the repository.");
      if (!wildcard.test(normal)) {
        if (isPart(normal, node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(normal))) return fail(patternRules["not-a-recipe"], `${(0, 
        _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.hD)(pattern)} is in a folder for parts of recipes.`);
        return {
          files: [ normal ],
          diagnostics: []
        };
      }
      const fixed = normal.split("/").slice(0, normal.split("/").findIndex(part => wildcard.test(part))).join("/");
      const files = list(normal, root);
      const recipes = files.filter(file => /\.ya?ml$/.test(file) && !isPart(file, fixed));
      if (recipes.length > 0) return {
        files: recipes,
        diagnostics: []
      };
      return fail(patternRules["no-recipe"], `${(0, _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.hD)(pattern)} matches no recipe.`, "Check out the repository before this step; recipes are .yml files that are not in a folder named base, components or files.");
    }
    function list(pattern, root) {
      const [, folder, ending] = /^([\w./-]*)\/\*(\.ya?ml)$/.exec(pattern) ?? [];
      if (folder === void 0 || ending === void 0) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, {
        cwd: root
      }).map(file => file.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep, "/"));
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, folder)).filter(name => name.endsWith(ending) && !name.startsWith(".")).map(name => `${folder}/${name}`);
      } catch {
        return [];
      }
    }
    function isPart(file, fixed) {
      const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(file);
      return [ node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.basename(folder), ...node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.relative(fixed, folder).split("/") ].some(part => partFolders.has(part));
    }
  },
  32064: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => loadRecipes
    });
    var diagnostic = __webpack_require__(72214);
    var source_files = __webpack_require__(61638);
    var pages = __webpack_require__(56249);
    var rule = __webpack_require__(84871);
    var dist = __webpack_require__(6637);
    const words = [ {
      theirs: /^Implicit keys .*need to be on a single line/,
      message: "A key begins here and goes on over several lines.",
      remedy: "Write the `: ` that is missing after it, or close its quote or bracket."
    }, {
      theirs: /^Implicit map keys need to be followed by map values/,
      message: "A text without `:` stands where a key is expected.",
      remedy: "Write `key: value`, or indent it further than the key whose value it goes on with."
    }, {
      theirs: /^Nested mappings are not allowed in compact mappings/,
      message: "A second `: ` stands in the value of a key.",
      remedy: "Put the value in quotes, or begin the inner map on a line of its own."
    }, {
      theirs: /^A block sequence may not be used as an implicit map key/,
      message: "A list stands where a key is expected.",
      remedy: "Indent it as its neighbours are, or write the key that it belongs to."
    }, {
      theirs: /^All (?:sequence|mapping) items must start at the same column/,
      message: "The line is indented otherwise than its neighbours above.",
      remedy: "Begin all keys of a map, or items of a list, in the same column."
    }, {
      theirs: /^Missing closing ["']quote/,
      message: "A quote is not closed.",
      remedy: "Close it, or put the text in quotes of the other kind."
    }, {
      theirs: /^Flow (?:map|sequence) /,
      message: "A bracket is not closed, or what is in it is not indented.",
      remedy: "Close it, and indent its lines further than the key before it."
    }, {
      theirs: /^Missing , (?:or : )?between flow/,
      message: "A comma is missing between values in brackets.",
      remedy: "Write it, or put a text with spaces, brackets or `: ` in quotes."
    }, {
      theirs: /^Plain value cannot start with/,
      message: "A value without quotes begins with a character that has a meaning in YAML.",
      remedy: "Put the value in quotes."
    }, {
      theirs: /^Unexpected scalar at node end/,
      message: "Text stands here behind a value that has ended.",
      remedy: "Put the whole value in quotes, or indent it as its neighbours are."
    }, {
      theirs: /^Unexpected flow-(?:seq|map)-end token/,
      message: "A bracket is closed here that was not opened.",
      remedy: "Take it out, or put the text with it in quotes."
    }, {
      theirs: /^Comments must be separated/,
      message: "A space is missing before the `#`.",
      remedy: "Write a space before a comment; put a text with `#` in quotes."
    } ];
    function inOurWords(theirs) {
      return words.find(one => one.theirs.test(theirs)) ?? {
        message: `${theirs.slice(0, 200).replace(/\.$/, "")}.`,
        remedy: "Check indentation, quotes and brackets on this line and the one above."
      };
    }
    const yamlRules = (0, rule.x)({
      "yaml-syntax": {
        what: "finds what is no YAML",
        why: "Nothing after it can be read. The commonest causes are a `: ` in a text without quotes, a quote or bracket that is not closed, and indentation that jumps.",
        source: pages.fP,
        fix: "Check indentation, quotes and brackets on that line and the one above."
      },
      "tab-indent": {
        what: "finds a line that is indented with a tab",
        why: "YAML allows spaces only, since tabs are as wide as each editor likes.",
        source: `${pages.fP}#61-indentation-spaces`,
        fix: "Replace the tab by spaces."
      },
      "no-map": {
        what: "finds a file that is empty, a list, or a single value",
        why: "Recipes and component documents are maps: keys with values.",
        source: `${pages.fP}#21-collections`,
        fix: "Write `key: value` lines at the left margin."
      },
      "duplicate-key": {
        what: "finds a key that stands in one map twice",
        why: "YAML forbids it, but most programs take one of the two in silence, and not all the same one.",
        source: `${pages.fP}#nodes`,
        fix: "Remove one of the two."
      },
      "key-type": {
        what: "finds a list or a map in the place of a key",
        why: "Mostly it is a `{{ reference }}` at the beginning of a value without quotes, which YAML takes for a map in a map.",
        source: `${pages.fP}#flow-mappings`,
        fix: "Write a text as key; put a value that begins with `{`, `[` or `{{` in quotes."
      },
      "multiple-documents": {
        what: "finds a second YAML document in one file",
        why: "Only the first would count.",
        source: `${pages.fP}#92-streams`,
        fix: "Remove the `---`, or make two files."
      },
      "unknown-alias": {
        what: "finds an alias (`*name`) without an anchor (`&name`) before it",
        why: "It stands for nothing. Often it is a text that begins with `*`.",
        source: `${pages.fP}#71-alias-nodes`,
        fix: "Put the anchor further up and outside of it, or the text in quotes."
      },
      "unknown-tag": {
        what: "finds a tag (`!name`)",
        why: "Neither recipes nor component documents have any; `!Ref` and its like are CloudFormation's. Often it is a text that begins with `!`.",
        source: `${pages.fP}#681-node-tags`,
        fix: "Remove the tag, or put the text in quotes."
      },
      "deep-nesting": {
        what: "finds values that are nested deeper than 64 levels",
        why: "No recipe and no document needs more than ten: a bracket is missing, or the file is made to break its reader.",
        source: pages.ld,
        fix: "Check brackets and indentation."
      },
      "too-many-values": {
        what: "finds a file of more than 200,000 tokens, or of more than 100,000 values once its aliases are followed",
        why: "Aliases of aliases make gigabytes of a few lines, on the machine that reads them.",
        source: `${pages.fP}#71-alias-nodes`,
        fix: "Make it smaller, or repeat less with aliases."
      }
    });
    const maxDepth = 64;
    const maxErrors = 100;
    class StopReading extends Error {}
    class YamlProblems {
      diagnostics=[];
      #file;
      #text;
      #lines=new dist.HN;
      #brokenLine=0;
      constructor(file, text) {
        this.#file = file;
        this.#text = text;
        for (let start = 0; start >= 0; start = text.indexOf("\n", start) + 1 || -1) this.#lines.addNewLine(start);
      }
      get isBroken() {
        return this.#brokenLine > 0;
      }
      lineStart(line) {
        return this.#lines.lineStarts[line - 1];
      }
      locate(offset) {
        const {line, col} = this.#lines.linePos(offset);
        return {
          file: this.#file,
          line: Math.max(line, 1),
          column: Math.max(col, 1)
        };
      }
      report(diagnostic) {
        if (this.diagnostics.push(diagnostic) >= maxErrors) throw new StopReading;
      }
      syntax(offset, code, message) {
        const at = this.locate(Math.min(offset, this.#text.trimEnd().length));
        switch (code) {
         case "MULTIPLE_DOCS":
          return this.report((0, diagnostic.YK)(at, yamlRules["multiple-documents"], "A second YAML document begins here."));

         case "TAG_RESOLVE_FAILED":
          return this.report((0, diagnostic.YK)(at, yamlRules["unknown-tag"], `${message.slice(0, 200)}.`, "Remove the tag: recipes need none."));

         default:
          {
            if (at.line === this.#brokenLine) return;
            if (this.#brokenLine > 0 && code === "UNEXPECTED_TOKEN") return;
            this.#brokenLine = at.line;
            if (code === "TAB_AS_INDENT") return this.report((0, diagnostic.YK)(at, yamlRules["tab-indent"], "A tab indents this line; YAML allows spaces only."));
            const said = inOurWords(message);
            return this.report((0, diagnostic.YK)(at, yamlRules["yaml-syntax"], said.message, said.remedy));
          }
        }
      }
      tooMuch(offset, what, most) {
        this.diagnostics.push((0, diagnostic.YK)(this.locate(offset), yamlRules["too-many-values"], `The file has more than ${most} ${what}.`));
        throw new StopReading;
      }
      tooDeep(at) {
        this.diagnostics.push((0, diagnostic.YK)(at, yamlRules["deep-nesting"], `Values are nested deeper than ${maxDepth} levels.`));
        throw new StopReading;
      }
    }
    const maxValues = 1e5;
    class NodeReader {
      #text;
      #problems;
      #anchors=new Map;
      #values=0;
      #deepest=0;
      constructor(text, problems) {
        this.#text = text;
        this.#problems = problems;
      }
      read(yaml, parent, depth) {
        const at = yaml?.range ? this.#problems.locate(yaml.range[0]) : parent;
        if (++this.#values > maxValues) this.#problems.tooMuch(yaml?.range?.[0] ?? 0, "values once its aliases are followed", maxValues);
        if (depth > maxDepth) this.#problems.tooDeep(at);
        if ((0, dist.Vj)(yaml)) return this.#follow(yaml.source, yaml.range?.[0] ?? 0, depth);
        const [valuesBefore, deepestBefore] = [ this.#values, this.#deepest ];
        this.#deepest = depth;
        const node = this.#content(yaml, at, depth);
        const anchor = yaml !== null && "anchor" in yaml ? yaml.anchor : void 0;
        if (anchor !== void 0) this.#anchors.set(anchor, {
          node,
          values: this.#values - valuesBefore,
          levels: this.#deepest - depth
        });
        this.#deepest = Math.max(deepestBefore, this.#deepest);
        return node;
      }
      #content(yaml, at, depth) {
        if ((0, dist.jh)(yaml)) return {
          kind: "map",
          at,
          entries: this.#entries(yaml.items, at, depth)
        };
        if ((0, dist.oP)(yaml)) return {
          kind: "list",
          at,
          items: yaml.items.map(item => this.read(item, at, depth + 1))
        };
        if ((0, dist.jn)(yaml)) {
          this.#values += Math.floor((yaml.source?.length ?? 0) / 100);
          return {
            kind: "scalar",
            at,
            text: yaml.source ?? "",
            value: yaml.value,
            ...this.#textStart(yaml)
          };
        }
        return {
          kind: "scalar",
          at,
          text: "",
          value: null
        };
      }
      #textStart({source, type, range}) {
        if (!source || !range) return {};
        const [start, end] = range;
        if (type === "BLOCK_LITERAL") {
          const first = this.#text.indexOf("\n", start) + 1;
          const content = source.search(/\S/);
          if (first === 0 || content < 0) return {};
          const breaks = source.slice(0, content).split("\n").length - 1;
          const {line} = this.#problems.locate(first);
          const lineStart = this.#problems.lineStart(line + breaks) ?? first;
          const indent = this.#text.slice(lineStart).search(/\S/) - (content - source.lastIndexOf("\n", content) - 1);
          return {
            textStart: {
              line,
              column: indent + 1
            }
          };
        }
        const inset = type === "PLAIN" ? 0 : 1;
        if (this.#text.slice(start + inset, end - inset) !== source || source.includes("\n")) return {};
        const {line, column} = this.#problems.locate(start + inset);
        return {
          textStart: {
            line,
            column
          }
        };
      }
      #entries(pairs, map, depth) {
        const entries = new Map;
        for (const pair of pairs) {
          const key = this.read(pair.key, map, depth + 1);
          const value = this.read(pair.value, key.at, depth + 1);
          if (key.kind !== "scalar") {
            this.#problems.report((0, diagnostic.YK)(key.at, yamlRules["key-type"], `A ${key.kind} can't be a key.`, "Write a text as key; put a value that begins with `{{` in quotes."));
            continue;
          }
          const first = entries.get(key.text);
          if (first === void 0) entries.set(key.text, {
            at: key.at,
            value
          }); else this.#problems.report((0, diagnostic.YK)(key.at, yamlRules["duplicate-key"], `${(0, 
          diagnostic.hD)(key.text)} stands here a second time; the first is on line ${first.at.line}.`));
        }
        return entries;
      }
      #follow(name, offset, depth) {
        const at = this.#problems.locate(offset);
        const anchor = this.#anchors.get(name);
        if (anchor === void 0) {
          this.#problems.report((0, diagnostic.YK)(at, yamlRules["unknown-alias"], `*${name} has no anchor before it.`, `Put &${name} before the value that is meant, further up and outside of it.`));
          return {
            kind: "scalar",
            at,
            text: "",
            value: null
          };
        }
        this.#values += anchor.values;
        if (this.#values > maxValues) this.#problems.tooMuch(offset, "values once its aliases are followed", maxValues);
        if (depth + anchor.levels > maxDepth) this.#problems.tooDeep(at);
        this.#deepest = Math.max(this.#deepest, depth + anchor.levels);
        return anchor.node;
      }
    }
    const maxTokens = 2e5;
    function parseYaml(text, file) {
      const problems = new YamlProblems(file, text);
      try {
        const root = readTop(text, file, problems);
        return {
          ...root ? {
            root
          } : {},
          diagnostics: problems.diagnostics
        };
      } catch (cause) {
        if (!(cause instanceof StopReading)) throw cause;
        return {
          diagnostics: problems.diagnostics
        };
      }
    }
    function readTop(text, file, problems) {
      const composer = new dist.Dk({
        uniqueKeys: false
      });
      composer["onError"] = (source, code, message) => {
        problems.syntax(typeof source === "number" ? source : Array.isArray(source) ? source[0] : source.offset, code, message);
      };
      const [document, second] = composer.compose(tokensOf(text, problems), true, text.length);
      for (const problem of document?.errors ?? []) problems.syntax(problem.pos[0], problem.code, problem.message);
      if (problems.isBroken) return;
      if (second) {
        problems.syntax(second.range[0], "MULTIPLE_DOCS", "");
        return;
      }
      const start = {
        file,
        line: 1,
        column: 1
      };
      const contents = document?.contents;
      if (!contents) {
        if (problems.diagnostics.length === 0) problems.report((0, diagnostic.YK)(start, yamlRules["no-map"], "The file is empty.", "Write a YAML map: keys with values."));
        return;
      }
      const root = new NodeReader(text, problems).read(contents, start, 0);
      if (root.kind === "map") return root;
      if (problems.diagnostics.length === 0) problems.report((0, diagnostic.YK)(root.at, yamlRules["no-map"], `The top of the file is ${root.kind === "list" ? "a list" : "a single value"}, not a map.`, "Write a YAML map: keys with values."));
      return;
    }
    function* tokensOf(text, problems) {
      const parser = new dist.iX;
      let count = 0;
      for (const lexeme of (new dist.JG).lex(text)) {
        if (++count > maxTokens) problems.tooMuch(parser.offset, "tokens", maxTokens);
        for (const token of parser.next(lexeme)) if (token.type === "error") problems.syntax(token.offset, "UNEXPECTED_TOKEN", `${token.message}: ${(0, 
        diagnostic.hD)(token.source)}`); else yield token;
        if (parser.stack.length > maxDepth + 2) problems.tooDeep(problems.locate(parser.offset));
      }
      yield* parser.end();
    }
    var external_node_path_ = __webpack_require__(76760);
    var external_node_path_default = __webpack_require__.n(external_node_path_);
    var nearest = __webpack_require__(58715);
    const shapeRules = (0, rule.x)({
      "unknown-key": {
        what: "finds a key that does not exist there",
        why: "It would have no effect, and a misspelled one leaves the default in force: Image Builder would build another image than is written.",
        source: pages.ld,
        fix: "Take the nearest known key, which the message names, or remove it."
      },
      "missing-key": {
        what: "finds a map without a key that has to be there",
        why: "Image Builder would refuse it, or AWSTOE would stop at the step.",
        source: pages.ld,
        fix: "Add it; a recipe may also have it from a file that it extends."
      },
      "wrong-type": {
        what: "finds a list, a map or a single value where another of them belongs, or a text that is no number",
        why: "What YAML makes of a value is often not what was meant: `yes` is a text, an empty value is nothing at all.",
        source: `${pages.fP}#103-core-schema`,
        fix: "Write what the message asks for."
      }
    });
    const maxProblems = 100;
    class TooManyProblems extends Error {}
    class Problems {
      diagnostics=[];
      add(at, rule, message, remedy) {
        if (this.diagnostics.push((0, diagnostic.YK)(at, rule, message, remedy)) >= maxProblems) throw new TooManyProblems;
      }
      keys(map, what, known, required) {
        for (const [key, {at}] of map.entries) {
          if (known.includes(key)) continue;
          const near = (0, nearest.p)(key, known);
          this.add(at, shapeRules["unknown-key"], `${(0, diagnostic.hD)(key)} is not a key of ${what}.`, near ? `Did you mean \`${near}\`?` : known.length > 0 ? `Known keys: ${known.join(", ")}.` : "Remove it.");
        }
        for (const key of required) if (!map.entries.has(key)) this.add(map.at, shapeRules["missing-key"], `${what.charAt(0).toUpperCase()}${what.slice(1)} has no \`${key}\`.`, "Add it.");
      }
      map(node, what) {
        if (node?.kind === "map") return node;
        if (node) this.type(node, what, "a map", "Write `key: value` lines below it.");
        return;
      }
      list(node, what) {
        if (node?.kind === "list") return node;
        if (node) this.type(node, what, "a list", "Write `[…]`, or one `- …` per line.");
        return;
      }
      scalar(node, what) {
        if (node?.kind === "scalar" && node.value !== null) return node;
        if (node) this.type(node, what, "a text", "Write one value, in quotes where it has `: ` or ` #` in it.");
        return;
      }
      integer(node, what) {
        const scalar = this.scalar(node, what);
        if (scalar === void 0) return;
        if (/^[-+]?\d{1,15}$/.test(scalar.text)) return Number(scalar.text);
        this.type(scalar, what, "a whole number", "Write digits.");
        return;
      }
      boolean(node, what) {
        const scalar = this.scalar(node, what);
        if (scalar === void 0) return;
        if (/^(true|false)$/i.test(scalar.text)) return scalar.text.toLowerCase() === "true";
        this.type(scalar, what, "true or false", "Write `true` or `false`.");
        return;
      }
      type(node, what, wanted, remedy) {
        const found = node.kind !== "scalar" ? `a ${node.kind}` : node.value === null ? "empty" : (0, 
        diagnostic.hD)(node.text);
        this.add(node.at, shapeRules["wrong-type"], `${what} is ${found}, not ${wanted}.`, remedy);
      }
    }
    class Names {
      #seen=new Map;
      #kind;
      #rules;
      #problems;
      constructor(kind, rules, problems) {
        this.#kind = kind;
        this.#rules = rules;
        this.#problems = problems;
      }
      add(name, at) {
        const first = this.#seen.get(name);
        if (first) this.#problems.add(at, this.#rules.duplicate, `The ${this.#kind} ${(0, 
        diagnostic.hD)(name)} stands here a second time; the first is on line ${String(first.line)}.`, "Rename or remove one of the two."); else this.#seen.set(name, at);
        if (!/^[A-Za-z0-9_-]{3,128}$/.test(name)) this.#problems.add(at, this.#rules.form, `${(0, 
        diagnostic.hD)(name)} is not the name of a ${this.#kind}.`);
      }
    }
    const parameterValueRules = (0, rule.g)({
      "parameter-length": {
        subject: "a value of `parameters` or `with`",
        message: "is longer than the 1024 characters that Image Builder allows for a parameter",
        why: "Image Builder refuses the recipe.",
        source: pages.am,
        fix: "Shorten it, or have the component read it from SSM or S3."
      },
      "parameter-name": {
        subject: "a name of a parameter or constant, in a document or a recipe,",
        message: "is not the name of a component parameter",
        why: "AWSTOE knows no such name.",
        source: `${pages.RH}/toe-user-defined-variables.html`,
        fix: "Write 3 to 128 letters, digits, `_` or `-`."
      }
    });
    const declarationRules = (0, rule.x)({
      "parameter-shape": {
        what: "finds an entry of `parameters` or `constants` that is not one name with a map below it",
        why: "The commonest mistake of all: `type` stands below the name's first letter instead of being indented further, and YAML takes it for a second name.",
        source: pages.h_,
        fix: "Write one `- Name: {type: string, default: …}` per parameter."
      },
      "parameter-type": {
        what: "finds a `type` other than `string`",
        why: "AWSTOE has no other; integer, boolean and stringList are seen in components that AWS took, and pass.",
        source: pages.h_,
        fix: "Write `type: string`."
      },
      "duplicate-parameter": {
        what: "finds two parameters or constants of one name",
        why: "Both kinds share their names, since references do not say which is meant.",
        source: pages.h_,
        fix: "Rename or remove one of the two."
      },
      "parameter-count": {
        what: "finds a document with more than 25 parameters",
        why: "That is Image Builder's quota.",
        source: pages.am,
        fix: "Declare fewer; what nobody sets is a constant."
      }
    });
    const maxParameters = 25;
    const maxValueLength = 1024;
    const parameterTypes = [ "string", "integer", "boolean", "stringlist" ];
    const parameterKeys = [ "type", "default", "description", "allowedValues" ];
    function readDeclarations(root, problems) {
      const names = new Names("parameter", {
        form: parameterValueRules["parameter-name"],
        duplicate: declarationRules["duplicate-parameter"]
      }, problems);
      const parameters = readList(root, "parameters", names, problems);
      const constants = readList(root, "constants", names, problems);
      const list = root.entries.get("parameters")?.value;
      if (list?.kind === "list" && list.items.length > maxParameters) problems.add(list.at, declarationRules["parameter-count"], `The document declares ${String(list.items.length)} parameters; Image Builder takes ${String(maxParameters)}.`, "Declare fewer.");
      return {
        parameters: Object.fromEntries(parameters.entries.map(({name, text}) => [ name, text ])),
        constants: Object.fromEntries(constants.entries.map(({name, text}) => [ name, text ?? "" ])),
        locations: Object.fromEntries([ ...parameters.entries, ...constants.entries ].map(({name, at}) => [ name, at ])),
        isComplete: parameters.isComplete && constants.isComplete
      };
    }
    function readList(root, kind, names, problems) {
      const node = root.entries.get(kind)?.value;
      if (node === void 0) return {
        entries: [],
        isComplete: true
      };
      const list = problems.list(node, `\`${kind}\``);
      if (!list) return {
        entries: [],
        isComplete: false
      };
      const entries = list.items.map(item => readOne(item, kind, names, problems));
      return {
        entries: entries.flatMap(one => one ?? []),
        isComplete: entries.every(one => one !== void 0)
      };
    }
    function readOne(item, kind, names, problems) {
      const remedy = kind === "parameters" ? "Write one `- Name: {type: string, …}` per parameter; indent type, default and description below the name." : "Write one `- Name: {type: string, value: …}` per constant; indent type and value below the name.";
      const valueKey = kind === "parameters" ? "default" : "value";
      const map = problems.map(item, `An entry of \`${kind}\``);
      if (!map) return;
      const beside = [ ...map.entries ].find(([key]) => map.entries.size > 1 && [ ...parameterKeys, valueKey ].includes(key));
      if (beside) {
        problems.add(beside[1].at, declarationRules["parameter-shape"], `${beside[0]} stands beside the name, not below it.`, remedy);
        return;
      }
      const [first, second] = map.entries;
      if (!first || second) {
        problems.add(second?.[1].at ?? map.at, declarationRules["parameter-shape"], `An entry of \`${kind}\` has ${String(map.entries.size)} names.`, remedy);
        return;
      }
      const [name, {at, value}] = first;
      names.add(name, at);
      const attributes = problems.map(value, `The ${kind === "parameters" ? "parameter" : "constant"} ${(0, 
      diagnostic.hD)(name)}`);
      if (!attributes) return {
        name,
        at,
        text: void 0
      };
      problems.keys(attributes, (0, diagnostic.hD)(name), kind === "parameters" ? parameterKeys : [ "type", "value" ], kind === "parameters" ? [ "type" ] : [ "type", "value" ]);
      const type = problems.scalar(attributes.entries.get("type")?.value, `The type of ${(0, 
      diagnostic.hD)(name)}`);
      if (type && !parameterTypes.includes(type.text.toLowerCase())) problems.add(type.at, declarationRules["parameter-type"], `${(0, 
      diagnostic.hD)(type.text)} is not a type.`);
      const valueNode = attributes.entries.get(valueKey)?.value;
      if (valueNode?.kind === "scalar" && valueNode.text.length > maxValueLength) problems.add(valueNode.at, parameterValueRules["parameter-length"], `${(0, 
      diagnostic.hD)(name)} has ${String(valueNode.text.length)} characters; Image Builder takes ${String(maxValueLength)}.`, "Shorten it, or have the step read it from SSM or S3.");
      if (valueNode?.kind === "scalar") return {
        name,
        at,
        text: valueNode.value === null ? "" : valueNode.text
      };
      if (valueNode) problems.scalar(valueNode, `\`${valueKey}\` of ${(0, diagnostic.hD)(name)}`);
      return {
        name,
        at,
        text: void 0
      };
    }
    var references = __webpack_require__(96720);
    const onFailures = [ "Abort", "Continue", "Ignore" ];
    const operators = {
      and: {
        operand: "several"
      },
      or: {
        operand: "several"
      },
      not: {
        operand: "one"
      },
      stringIsEmpty: {
        operand: "text"
      },
      stringIsWhitespace: {
        operand: "text"
      },
      stringEquals: {
        operand: "text",
        beside: "value"
      },
      stringLessThan: {
        operand: "text",
        beside: "value"
      },
      stringLessThanEquals: {
        operand: "text",
        beside: "value"
      },
      stringGreaterThan: {
        operand: "text",
        beside: "value"
      },
      stringGreaterThanEquals: {
        operand: "text",
        beside: "value"
      },
      patternMatches: {
        operand: "pattern",
        beside: "value"
      },
      numberEquals: {
        operand: "number",
        beside: "value"
      },
      numberLessThan: {
        operand: "number",
        beside: "value"
      },
      numberLessThanEquals: {
        operand: "number",
        beside: "value"
      },
      numberGreaterThan: {
        operand: "number",
        beside: "value"
      },
      numberGreaterThanEquals: {
        operand: "number",
        beside: "value"
      },
      binaryExists: {
        operand: "text"
      },
      fileExists: {
        operand: "text"
      },
      folderExists: {
        operand: "text"
      },
      fileMD5Equals: {
        operand: "hash",
        beside: "path",
        digits: 32
      },
      fileSHA1Equals: {
        operand: "hash",
        beside: "path",
        digits: 40
      },
      fileSHA256Equals: {
        operand: "hash",
        beside: "path",
        digits: 64
      },
      fileSHA512Equals: {
        operand: "hash",
        beside: "path",
        digits: 128
      }
    };
    const operatorNames = Object.keys(operators);
    const conditionRules = (0, rule.x)({
      "condition-form": {
        what: "finds a condition with none or several operators, `and` or `or` with fewer than two conditions, or `not` with several",
        why: "AWSTOE takes one operator per condition.",
        source: pages.q_,
        fix: "Join conditions with `and` or `or`."
      },
      "condition-operator": {
        what: "finds an operator that AWSTOE does not have",
        why: "Names of operators are case-sensitive.",
        source: pages.$9,
        fix: "Take the operator that the message names."
      },
      "condition-value": {
        what: "finds an operator with something to compare that can't be compared: no number, no checksum, no RE2 pattern",
        why: "The condition fails when it is its turn, and with it the step.",
        source: pages.$9,
        fix: "Write what the message asks for."
      },
      "condition-depth": {
        what: "finds logical operators that are nested deeper than four levels",
        why: "AWSTOE takes no more.",
        source: pages.q_,
        fix: "Split the step, or decide in its script."
      },
      "condition-branch": {
        what: "finds a `then` or `else` that is none of Execute, Skip and Abort",
        why: "AWSTOE refuses the document.",
        source: pages.q_,
        fix: "Write one of them, with a capital letter."
      }
    });
    const maxConditionDepth = 4;
    const branchValues = [ "Execute", "Skip", "Abort" ];
    const branchKeys = [ "then", "else" ];
    function checkCondition(node, problems, branchKeys = [], depth = 1) {
      const map = problems.map(node, "A condition");
      if (!map) return;
      for (const branch of branchKeys) {
        const value = problems.scalar(map.entries.get(branch)?.value, `\`${branch}\` of a condition`);
        if (value && !branchValues.includes(value.text)) problems.add(value.at, conditionRules["condition-branch"], `${branch} is ${(0, 
        diagnostic.hD)(value.text)}.`, `Write ${branchValues.join(", ")}: with a capital letter.`);
      }
      const given = [ ...map.entries.keys() ].filter(key => Object.hasOwn(operators, key));
      for (const [key, {at}] of map.entries) {
        if (given.includes(key) || branchKeys.includes(key) || key === "value" || key === "path") continue;
        const near = (0, nearest.p)(key, [ ...operatorNames, ...branchKeys ]);
        problems.add(at, conditionRules["condition-operator"], `${(0, diagnostic.hD)(key)} is no operator of a condition.`, near ? `Did you mean \`${near}\`?` : `Write one of ${operatorNames.join(", ")}.`);
      }
      const [name, second] = given;
      if (name === void 0 || second !== void 0) {
        if (name === void 0 && [ ...map.entries.keys() ].some(key => !branchKeys.includes(key) && key !== "value" && key !== "path")) return;
        problems.add(second === void 0 ? map.at : map.entries.get(second).at, conditionRules["condition-form"], name === void 0 ? "The condition has no operator." : `The condition has ${String(given.length)} operators.`, "Write exactly one; `and` and `or` take a list of conditions.");
        return;
      }
      checkOperator(name, map, problems, branchKeys, depth);
    }
    function checkOperator(name, map, problems, branchKeys, depth) {
      const operator = operators[name];
      const operand = map.entries.get(name).value;
      for (const sibling of [ "value", "path" ]) {
        const entry = map.entries.get(sibling);
        if (sibling === operator.beside) if (!entry) problems.add(map.at, shapeRules["missing-key"], `${name} has no \`${sibling}\`.`, `Write \`${sibling}:\` beside it, at the same indentation.`); else problems.scalar(entry.value, `\`${sibling}\` of ${name}`); else if (entry) problems.add(entry.at, shapeRules["unknown-key"], `${(0, 
        diagnostic.hD)(sibling)} is not a key of ${name}.`, operator.beside ? `It takes \`${operator.beside}\`.` : "Remove it.");
      }
      if (depth > maxConditionDepth && (operator.operand === "several" || operator.operand === "one")) {
        problems.add(map.at, conditionRules["condition-depth"], `Conditions are nested deeper than ${String(maxConditionDepth)} levels.`);
        return;
      }
      if (operator.operand === "several") {
        const list = problems.list(operand, `\`${name}\``);
        if (list && list.items.length < 2) problems.add(list.at, conditionRules["condition-form"], `\`${name}\` has ${String(list.items.length)} conditions; it takes two or more.`, "Add one, or write the condition itself.");
        for (const item of list?.items ?? []) checkCondition(item, problems, branchKeys, depth + 1);
        return;
      }
      if (operator.operand === "one") {
        const inner = operand.kind === "list" && operand.items.length === 1 ? operand.items[0] : operand;
        if (inner.kind === "list") problems.add(inner.at, conditionRules["condition-form"], `\`not\` has ${String(inner.items.length)} conditions; it takes one.`, "Join them with `and` or `or`."); else checkCondition(inner, problems, branchKeys, depth + 1);
        return;
      }
      const value = problems.scalar(operand, `\`${name}\``);
      if (value) checkOperand(name, value, problems);
    }
    function checkOperand(name, {at, text}, problems) {
      const {operand, digits} = operators[name];
      if (text.includes("{{")) return;
      if (operand === "number" && !/^[-+]?(\d+\.)?\d+$/.test(text)) problems.add(at, conditionRules["condition-value"], `${name} compares with ${(0, 
      diagnostic.hD)(text)}, which is no number.`, "Write digits, with a point if need be.");
      if (operand === "hash" && !(text.length === digits && /^[0-9a-f]+$/i.test(text))) problems.add(at, conditionRules["condition-value"], `${(0, 
      diagnostic.hD)(text)} is no ${name.slice(4, -6)} checksum.`, `Write its ${String(digits)} hexadecimal digits.`);
      if (operand !== "pattern") return;
      if (/\(\?(?:[=!]|<[=!])|\\[1-9]/.test(text.replaceAll("\\\\", ""))) problems.add(at, conditionRules["condition-value"], `The pattern ${(0, 
      diagnostic.hD)(text)} looks around or back, which RE2 can't.`, "Write it without `(?=`, `(?!`, `(?<` and `\\1`."); else if (!isValidPattern(text)) problems.add(at, conditionRules["condition-value"], `The pattern ${(0, 
      diagnostic.hD)(text)} can't be read.`, "Check its brackets and what `*`, `+` and `?` repeat.");
    }
    function isValidPattern(pattern) {
      if (pattern.includes("\\Q")) return true;
      try {
        new RegExp(pattern.replaceAll(/\(\?[imsU]*(?:-[imsU]+)?([:)])/g, (_, end) => end === ":" ? "(?:" : "").replaceAll("(?P<", "(?<"));
        return true;
      } catch {
        return false;
      }
    }
    var modules = __webpack_require__(27571);
    const inputRules = (0, rule.x)({
      "inputs-shape": {
        what: "finds `inputs` that are a map where the module takes a list of maps, or the other way round, or a list without items",
        why: "Modules for files take several at once, modules that run something take one.",
        source: pages.ZG,
        fix: "Put `- ` before the first input of each, or remove it."
      },
      "input-value": {
        what: "finds an input whose value the module does not take",
        why: "The step fails when it is its turn.",
        source: pages.ZG,
        fix: "Write what the message asks for."
      },
      "input-combination": {
        what: "finds inputs that exclude each other, or one without the other that belongs to it",
        why: "ExecutePowerShell takes `commands` or `file`, WebDownload verifies with `checksum` and `algorithm` together.",
        source: pages.ZG,
        fix: "Give exactly those that belong together."
      },
      "msi-property": {
        what: "finds the MSI properties REBOOT, REINSTALL or REINSTALLMODE",
        why: "The module sets them itself and refuses them.",
        source: `${pages.ZG}#action-modules-installmsi`,
        fix: "Use its input `reboot`, or remove the property."
      }
    });
    const takenProperties = [ "REBOOT", "REINSTALLMODE", "REINSTALL" ];
    const checksumDigits = {
      MD5: 32,
      SHA1: 40,
      SHA256: 64,
      SHA512: 128
    };
    function checkInputs(action, node, step, problems) {
      const module = modules.a[action];
      if (module === void 0) return;
      const isEmpty = node === void 0 || node.kind === "scalar" && node.value === null;
      if (isEmpty) {
        if (!modules.j.has(action)) problems.add(step, shapeRules["missing-key"], `A step with ${action} has no \`inputs\`.`, "Add them.");
        return;
      }
      if (module.shape === "condition") return checkCondition(node, problems);
      if (module.shape === "map") {
        if (node.kind === "map") return checkMap(action, module, node, problems);
        return problems.add(node.at, inputRules["inputs-shape"], `The inputs of ${action} are a ${shapeOf(node)}, not a map.`, node.kind === "list" ? "Remove the `-` before them." : "Write `key: value` lines below `inputs`.");
      }
      if (node.kind !== "list") return problems.add(node.at, inputRules["inputs-shape"], `The inputs of ${action} are a ${shapeOf(node)}, not a list of maps.`, "Put `- ` before the first of them: the module takes several.");
      if (node.items.length === 0) problems.add(node.at, inputRules["inputs-shape"], `The inputs of ${action} are an empty list.`, "Add an item, or remove the step.");
      for (const item of node.items) {
        const map = problems.map(item, `An item of the inputs of ${action}`);
        if (map) checkMap(action, module, map, problems);
      }
    }
    const shapeOf = node => node.kind === "scalar" ? "single value" : node.kind;
    function checkMap(action, module, map, problems) {
      const required = Object.entries(module.inputs).flatMap(([key, {isRequired}]) => isRequired ? [ key ] : []);
      problems.keys(map, action, Object.keys(module.inputs), required);
      for (const [key, {value}] of map.entries) {
        const input = module.inputs[key];
        if (input) checkInput(`${key} of ${action}`, key, input, value, problems);
      }
      const given = keys => keys.filter(key => map.entries.has(key));
      const {oneOf, requiredTogether} = module;
      if (oneOf && given(oneOf).length !== 1) problems.add(map.at, inputRules["input-combination"], `${action} has ${given(oneOf).length === 0 ? "none" : "more than one"} of ${oneOf.join(", ")}.`, "Give exactly one of them.");
      if (requiredTogether && ![ 0, requiredTogether.length ].includes(given(requiredTogether).length)) problems.add(map.at, inputRules["input-combination"], `${action} has ${given(requiredTogether).join()} without ${requiredTogether.filter(key => !map.entries.has(key)).join()}.`, "Give both or neither.");
      if (action === "WebDownload") checkChecksum(map, problems);
    }
    function checkChecksum(map, problems) {
      const [checksum, algorithm] = [ "checksum", "algorithm" ].map(key => map.entries.get(key)?.value);
      if (checksum?.kind !== "scalar" || algorithm?.kind !== "scalar" || checksum.text.includes("{{")) return;
      const digits = checksumDigits[algorithm.text.toUpperCase()];
      if (digits !== void 0 && !(checksum.text.length === digits && /^[0-9a-f]+$/i.test(checksum.text))) problems.add(checksum.at, inputRules["input-value"], `${(0, 
      diagnostic.hD)(checksum.text)} is no ${algorithm.text} checksum.`, `Write its ${String(digits)} hexadecimal digits.`);
    }
    function checkInput(what, key, input, node, problems) {
      switch (input.kind) {
       case "text":
        return checkText(what, input, node, problems);

       case "boolean":
        if (!(node.kind === "scalar" && node.text.includes("{{"))) problems.boolean(node, what);
        return;

       case "number":
        if (!(node.kind === "scalar" && node.text.includes("{{"))) problems.integer(node, what);
        return;

       case "texts":
        return checkTexts(what, problems.list(node, what), problems, input.isRequired ?? false);

       case "value":
        if (node.kind === "list") return checkTexts(what, node, problems, true);
        problems.scalar(node, what);
        return;

       case "map":
        {
          const map = problems.map(node, what);
          for (const [name, {at, value}] of map?.entries ?? []) {
            problems.scalar(value, `${name} in ${what}`);
            if (key === "properties" && takenProperties.includes(name.toUpperCase())) problems.add(at, inputRules["msi-property"], `The module sets ${name} itself.`);
          }
          return;
        }

       case "parameters":
        for (const item of problems.list(node, what)?.items ?? []) {
          const map = problems.map(item, `An item of ${what}`);
          if (!map) continue;
          problems.keys(map, `an item of ${what}`, [ "name", "value" ], [ "name", "value" ]);
          for (const [name, {value}] of map.entries) problems.scalar(value, `${name} in ${what}`);
        }
      }
    }
    function checkText(what, {choices, form}, node, problems) {
      if (node.kind === "scalar" && node.text === "" && node.value !== null) return;
      const scalar = problems.scalar(node, what);
      if (!scalar || scalar.text.includes("{{")) return;
      if (choices && !choices.some(choice => choice.toLowerCase() === scalar.text.toLowerCase())) problems.add(scalar.at, inputRules["input-value"], `${what} is ${(0, 
      diagnostic.hD)(scalar.text)}.`, `Write one of ${choices.join(", ")}.`);
      if (form && !form.pattern.test(scalar.text)) problems.add(scalar.at, inputRules["input-value"], `${what} is ${(0, 
      diagnostic.hD)(scalar.text)}.`, form.remedy);
    }
    function checkTexts(what, list, problems, isRequired) {
      if (!list) return;
      if (isRequired && list.items.length === 0) problems.add(list.at, inputRules["inputs-shape"], `${what} is an empty list.`, "Write at least one item.");
      for (const item of list.items) problems.scalar(item, `An item of ${what}`);
    }
    const loopRules = (0, rule.x)({
      "loop-form": {
        what: "finds a loop with neither or both of `for` and `forEach`, or a `forEach` without values",
        why: "AWSTOE takes exactly one kind.",
        source: pages.Py,
        fix: "Keep one of them."
      },
      "loop-range": {
        what: "finds a `for` that never ends",
        why: "AWSTOE refuses an `updateBy` of 0, and one that leads away from `end`.",
        source: pages.Py,
        fix: "Let `updateBy` lead from `start` to `end`."
      },
      "loop-delimiter": {
        what: "finds a `delimiter` that AWSTOE does not know",
        why: "It takes one of `.` `,` `;` `:` `-` `_`, a newline, a tab, a space.",
        source: pages.Py,
        fix: "Separate the list with one of them."
      },
      "loop-name": {
        what: "finds a loop whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them",
        why: "AWSTOE refuses the document.",
        source: pages.Py,
        fix: "Write 3 to 128 letters, digits, `_` or `-`."
      },
      "duplicate-loop": {
        what: "finds two loops of one name in a phase",
        why: "AWSTOE refuses the document: references name loops.",
        source: pages.Py,
        fix: "Rename one of the two."
      }
    });
    const delimiters = [ ".", ",", ";", ":", "\n", "\\n", "\t", "\\t", " ", "-", "_" ];
    function checkLoop(node, names, problems) {
      const map = problems.map(node, "`loop`");
      if (!map) return "";
      problems.keys(map, "`loop`", [ "name", "for", "forEach" ], []);
      const name = problems.scalar(map.entries.get("name")?.value, "`name` of a loop");
      if (name) names.add(name.text, name.at);
      const [range, each] = [ map.entries.get("for")?.value, map.entries.get("forEach")?.value ];
      if (range && each) problems.add(map.entries.get("forEach").at, loopRules["loop-form"], "The loop has `for` and `forEach`."); else if (range) checkRange(range, problems); else if (each) checkEach(each, problems); else problems.add(map.at, loopRules["loop-form"], "The loop has neither `for` nor `forEach`.", "Write `for: {start: 1, end: 3, updateBy: 1}` or `forEach: [a, b]`.");
      return name?.text ?? "";
    }
    function checkRange(node, problems) {
      const map = problems.map(node, "`for`");
      if (!map) return;
      const keys = [ "start", "end", "updateBy" ];
      problems.keys(map, "`for`", keys, keys);
      const [start, end, updateBy] = keys.map(key => readBound(map.entries.get(key)?.value, `\`${key}\` of a loop`, problems));
      if (start === void 0 || end === void 0 || updateBy === void 0) return;
      if (updateBy === 0 || (end - start) * updateBy < 0) problems.add(map.at, loopRules["loop-range"], `A loop from ${String(start)} to ${String(end)} by ${String(updateBy)} never ends.`, "Let `updateBy` lead from start to end.");
    }
    function readBound(node, what, problems) {
      return node?.kind === "scalar" && /^\{\{\s*[\w-]+\s*\}\}$/.test(node.text) ? void 0 : problems.integer(node, what);
    }
    function checkEach(node, problems) {
      if (node.kind === "list") {
        if (node.items.length === 0) problems.add(node.at, loopRules["loop-form"], "`forEach` has no value.", "Write at least one.");
        for (const item of node.items) problems.scalar(item, "a value of `forEach`");
        return;
      }
      const map = problems.map(node, "`forEach`");
      if (!map) return;
      problems.keys(map, "`forEach`", [ "list", "delimiter" ], [ "list" ]);
      problems.scalar(map.entries.get("list")?.value, "`list` of `forEach`");
      const delimiter = problems.scalar(map.entries.get("delimiter")?.value, "`delimiter` of `forEach`");
      if (delimiter && !delimiters.includes(delimiter.text)) problems.add(delimiter.at, loopRules["loop-delimiter"], `${(0, 
      diagnostic.hD)(delimiter.text)} is not a delimiter.`, "Write one of `.` `,` `;` `:` `-` `_`, a space, `\\n` or `\\t`, in quotes.");
    }
    const stepRules = (0, rule.x)({
      "no-step": {
        what: "finds a phase without a step",
        why: "AWSTOE refuses the document.",
        source: pages.k8,
        fix: "Add a step, or remove the phase."
      },
      "step-name": {
        what: "finds a step whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them",
        why: "AWSTOE refuses the document.",
        source: pages.k8,
        fix: "Write 3 to 128 letters, digits, `_` or `-`."
      },
      "duplicate-step": {
        what: "finds two steps of one name in a phase",
        why: "AWSTOE refuses the document: references name steps.",
        source: pages.k8,
        fix: "Rename or remove one of the two."
      },
      "unknown-action": {
        what: "finds an `action` that AWSTOE does not have",
        why: "Names of modules are case-sensitive, and there are no modules of one's own.",
        source: pages.ZG,
        fix: "Take the module that the message names."
      },
      "step-timeout": {
        what: "finds a `timeoutSeconds` of 0, or below -1",
        why: "AWSTOE takes seconds, or -1 for no limit.",
        source: pages.k8,
        fix: "Write a number of seconds."
      },
      "step-attempts": {
        what: "finds a `maxAttempts` below 1",
        why: "The first run is an attempt.",
        source: pages.k8,
        fix: "Write 1 or more."
      },
      "on-failure": {
        what: "finds an `onFailure` that is none of Abort, Continue and Ignore",
        why: "AWSTOE refuses the document.",
        source: pages.k8,
        fix: "Write one of them, with a capital letter."
      },
      "document-step": {
        what: "finds ExecuteDocument with a time-out or a second attempt",
        why: "AWSTOE refuses both: `timeoutSeconds` may only be -1, `maxAttempts` only 1. The steps of the other document have theirs.",
        source: `${pages.ZG}#action-modules-executedocument`,
        fix: "Remove the attribute."
      }
    });
    const attributeNames = [ "name", "action", "timeoutSeconds", "onFailure", "maxAttempts", "inputs", "if", "loop", "disableLogging", "description" ];
    function readSteps(phase, phaseName, problems) {
      const list = problems.list(phase.entries.get("steps")?.value, `The \`steps\` of phase ${phaseName}`);
      if (!list) return [];
      if (list.items.length === 0) problems.add(list.at, stepRules["no-step"], `The phase ${(0, 
      diagnostic.hD)(phaseName)} has no step.`, "Add a step or remove the phase.");
      const [uniqueSteps, uniqueLoops] = [ new Names("step", {
        form: stepRules["step-name"],
        duplicate: stepRules["duplicate-step"]
      }, problems), new Names("loop", {
        form: loopRules["loop-name"],
        duplicate: loopRules["duplicate-loop"]
      }, problems) ];
      return list.items.flatMap(item => readStep(item, phaseName, uniqueSteps, uniqueLoops, problems) ?? []);
    }
    function readStep(item, phase, names, loops, problems) {
      const map = problems.map(item, "A step");
      if (!map) return;
      problems.keys(map, "a step", attributeNames, [ "name", "action" ]);
      const value = key => map.entries.get(key)?.value;
      const name = problems.scalar(value("name"), "The name of a step");
      if (name) names.add(name.text, name.at);
      const action = problems.scalar(value("action"), "The action of a step");
      if (action && !Object.hasOwn(modules.a, action.text)) {
        const near = (0, nearest.p)(action.text, Object.keys(modules.a));
        problems.add(action.at, stepRules["unknown-action"], `${(0, diagnostic.hD)(action.text)} is no action module of AWSTOE.`, near ? `Did you mean \`${near}\`?` : `Write one of ${Object.keys(modules.a).join(", ")}.`);
      }
      problems.boolean(value("disableLogging"), "`disableLogging`");
      const condition = value("if");
      if (condition) checkCondition(condition, problems, branchKeys);
      const loop = value("loop");
      const loopName = loop && checkLoop(loop, loops, problems);
      if (action) checkInputs(action.text, value("inputs"), map.at, problems);
      const attributes = readAttributes(map, action?.text ?? "", problems);
      if (!name || !action) return;
      const inputs = value("inputs");
      return {
        step: {
          phase,
          step: name.text,
          action: action.text,
          at: map.at,
          ...attributes,
          inputs: inputs?.kind === "scalar" ? void 0 : inputs,
          attributes: map
        },
        loop: loopName
      };
    }
    function readAttributes(map, action, problems) {
      const node = key => map.entries.get(key)?.value;
      const at = key => node(key)?.at ?? map.at;
      const timeoutSeconds = problems.integer(node("timeoutSeconds"), "`timeoutSeconds`");
      if (timeoutSeconds !== void 0 && (timeoutSeconds === 0 || timeoutSeconds < -1)) problems.add(at("timeoutSeconds"), stepRules["step-timeout"], `timeoutSeconds is ${String(timeoutSeconds)}.`, "Write a number of seconds, or -1 for no limit.");
      const maxAttempts = problems.integer(node("maxAttempts"), "`maxAttempts`") ?? 1;
      if (maxAttempts < 1) problems.add(at("maxAttempts"), stepRules["step-attempts"], `maxAttempts is ${String(maxAttempts)}.`);
      const text = problems.scalar(node("onFailure"), "`onFailure`")?.text;
      const onFailure = onFailures.find(one => one === text) ?? "Abort";
      if (text !== void 0 && text !== onFailure) problems.add(at("onFailure"), stepRules["on-failure"], `onFailure is ${(0, 
      diagnostic.hD)(text)}.`, `Write ${onFailures.join(", ")}: with a capital letter.`);
      if (action === "ExecuteDocument" && timeoutSeconds !== void 0 && timeoutSeconds !== -1) problems.add(at("timeoutSeconds"), stepRules["document-step"], "ExecuteDocument has no time-out of its own.", "Remove timeoutSeconds; the steps of the other document have theirs.");
      if (action === "ExecuteDocument" && maxAttempts !== 1) problems.add(at("maxAttempts"), stepRules["document-step"], "ExecuteDocument is not tried again.", "Remove maxAttempts; the steps of the other document have theirs.");
      return {
        timeoutSeconds,
        maxAttempts,
        onFailure
      };
    }
    const phaseRules = (0, rule.x)({
      "no-phase": {
        what: "finds a document without a phase that Image Builder runs for an AMI",
        why: "Nothing of it would ever happen.",
        source: pages.k8,
        fix: "Add a phase named `build`, `validate` or `test`."
      },
      "phase-name": {
        what: "finds a phase whose name has other characters than `A-Za-z0-9_-`, or not 3 to 128 of them",
        why: "AWSTOE refuses the document.",
        source: pages.k8,
        fix: "Write 3 to 128 letters, digits, `_` or `-`."
      },
      "duplicate-phase": {
        what: "finds two phases of one name",
        why: "AWSTOE refuses the document.",
        source: pages.k8,
        fix: "Join or rename them."
      }
    });
    const imageBuilderPhases = [ "build", "validate", "test", "container-host-test" ];
    function readPhases(root, declarations, problems) {
      const list = problems.list(root.entries.get("phases")?.value, "`phases`");
      if (!list) return [];
      const uniquePhases = new Names("phase", {
        form: phaseRules["phase-name"],
        duplicate: phaseRules["duplicate-phase"]
      }, problems);
      const phaseNames = [];
      const stepsInLoops = list.items.flatMap(item => {
        const map = problems.map(item, "A phase");
        if (!map) return [];
        problems.keys(map, "a phase", [ "name", "steps", "disableLogging", "description" ], [ "name", "steps" ]);
        problems.boolean(map.entries.get("disableLogging")?.value, "`disableLogging`");
        const name = problems.scalar(map.entries.get("name")?.value, "The name of a phase");
        if (name) {
          uniquePhases.add(name.text, name.at);
          phaseNames.push(name.text);
        }
        return readSteps(map, name?.text ?? "", problems);
      });
      if (!phaseNames.some(name => imageBuilderPhases.slice(0, 3).includes(name))) problems.add(list.at, phaseRules["no-phase"], "The document has none of the phases that Image Builder runs.", "Add a phase named build, validate or test.");
      const steps = stepsInLoops.map(({step}) => step);
      const positions = new Map(steps.map(({phase, step}, index) => [ `${phase}.${step}`, index ]).reverse());
      for (const [ranCount, {step, loop}] of stepsInLoops.entries()) {
        const scope = {
          declarations,
          steps,
          positions,
          ranCount,
          loop
        };
        if (step.inputs) (0, references.$x)(step.inputs, scope, problems);
        for (const key of [ "if", "loop" ]) {
          const value = step.attributes.entries.get(key)?.value;
          if (value) (0, references.$x)(value, {
            ...scope,
            loop: void 0
          }, problems);
        }
      }
      return steps;
    }
    const documentRules = (0, rule.x)({
      "document-name": {
        what: "finds a component document whose file name Image Builder would change",
        why: "The component is named after the file, and its ARN is known before it exists only if the name stays as it is.",
        source: pages.bC,
        fix: "Name the file with lower-case letters, digits and single hyphens, at most 100."
      },
      "document-description": {
        what: "finds a `description` of more than 1,024 characters",
        why: "CreateComponent takes no more.",
        source: pages.bC,
        fix: "Shorten it; a comment in the document may be longer."
      },
      "document-size": {
        what: "finds a document of more than 16,000 characters",
        why: "CreateComponent refuses it as `data`; the 64 KB of the guide hold for documents in S3.",
        source: pages.bC,
        fix: "Make two documents of it."
      },
      "schema-version": {
        what: "finds a `schemaVersion` other than 1.0",
        why: "AWSTOE has no other.",
        source: pages.k8,
        fix: "Write `schemaVersion: 1.0`."
      }
    });
    const maxCharacters = 16e3;
    const maxExpandedCharacters = 8 * maxCharacters;
    class Documents {
      #files;
      #read=new Map;
      constructor(files) {
        this.#files = files;
      }
      read(file) {
        let read = this.#read.get(file);
        if (read === void 0) this.#read.set(file, read = this.#load(file));
        return read;
      }
      async all() {
        const read = await Promise.all(this.#read.values());
        return read.flatMap(({document}) => document ?? []);
      }
      async #load(file) {
        const content = await this.#files.read(file);
        if ("text" in content) return parseDocument(content.text, file);
        return {
          diagnostics: [ (0, diagnostic.YK)({
            file,
            line: 1,
            column: 1
          }, content.rule, content.message, content.remedy) ]
        };
      }
    }
    function parseDocument(data, file) {
      const {root, diagnostics} = parseYaml(data, file);
      if (root === void 0) return {
        diagnostics
      };
      const problems = new Problems;
      try {
        const document = readDocument(root, data, file, problems);
        return {
          ...document ? {
            document
          } : {},
          diagnostics: [ ...diagnostics, ...problems.diagnostics ]
        };
      } catch (cause) {
        if (!(cause instanceof TooManyProblems)) throw cause;
        return {
          diagnostics: [ ...diagnostics, ...problems.diagnostics ]
        };
      }
    }
    function nameOfDocument(file) {
      return external_node_path_default().posix.basename(file).replace(/\.[^.]*$/, "");
    }
    function readDocument(root, data, file, problems) {
      const start = {
        file,
        line: 1,
        column: 1
      };
      const name = nameOfDocument(file);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 100) problems.add(start, documentRules["document-name"], `${(0, 
      diagnostic.hD)(name)} is not a name that Image Builder leaves as it is.`);
      const expandedLength = lengthOf(root);
      if (Math.max(data.length, expandedLength) > maxExpandedCharacters) {
        problems.add(start, documentRules["document-size"], `The document has ${String(data.length)} characters, ${String(expandedLength)} in values with aliases followed; Image Builder takes ${String(maxCharacters)}.`, "Make several documents of it.");
        return;
      }
      if (data.length > maxCharacters) problems.add(start, documentRules["document-size"], `The document has ${String(data.length)} characters; Image Builder takes ${String(maxCharacters)}.`);
      problems.keys(root, "a component document", [ "name", "description", "schemaVersion", "parameters", "constants", "phases", "disableLogging" ], [ "schemaVersion", "phases" ]);
      const value = key => root.entries.get(key)?.value;
      problems.scalar(value("name"), "`name`");
      const description = problems.scalar(value("description"), "`description`");
      if (description && description.text.length > 1024) problems.add(description.at, documentRules["document-description"], `The description has ${String(description.text.length)} characters; Image Builder takes 1024.`);
      problems.boolean(value("disableLogging"), "`disableLogging`");
      const version = problems.scalar(value("schemaVersion"), "`schemaVersion`");
      if (version && Number(version.text) !== 1) problems.add(version.at, documentRules["schema-version"], `Schema version ${(0, 
      diagnostic.hD)(version.text)} does not exist.`);
      const declarations = readDeclarations(root, problems);
      const steps = readPhases(root, declarations, problems);
      if (!declarations.isComplete || steps.length === 0) return;
      const {parameters, constants, locations} = declarations;
      return {
        file,
        name,
        data,
        ...description?.text ? {
          description: description.text
        } : {},
        parameters,
        constants,
        declarations: locations,
        steps
      };
    }
    function lengthOf(node) {
      switch (node.kind) {
       case "scalar":
        return node.text.length;

       case "list":
        return node.items.reduce((sum, item) => sum + lengthOf(item), 0);

       case "map":
        return [ ...node.entries ].reduce((sum, [key, {value}]) => sum + key.length + lengthOf(value), 0);
      }
    }
    var source_node = __webpack_require__(21757);
    var ami_name_template = __webpack_require__(48354);
    const combinationRules = (0, rule.x)({
      "home-region": {
        what: "finds a `homeRegion` that is not one of `regions`",
        why: "The AMI exists in the home region first and is copied from there: it must be one of those that get it.",
        source: `${pages.RH}/cross-account-dist.html`,
        fix: "Add it to `regions`."
      },
      "subnet-without-security-group": {
        what: "finds a `subnet` without `securityGroups`",
        why: "Image Builder refuses one without the other.",
        source: `${pages.FH}/API_CreateInfrastructureConfiguration.html`,
        fix: "Add the ids of security groups of the same VPC."
      },
      "sns-topic-region": {
        what: "finds an `infrastructure.snsTopic` in another region than the recipe's home region",
        why: "Image Builder looks for the topic in the region in which it builds, and refuses the configuration.",
        source: `${pages.FH}/API_CreateInfrastructureConfiguration.html`,
        fix: "Name a topic of the home region."
      },
      "ami-name-length": {
        what: "finds an `amiName` that is too short or too long with the name of the recipe in it",
        why: "An AMI name has 127 characters at most, where Image Builder makes it, and the time of the build takes up to 30 of them. A name of three characters is the shortest that an image recipe can have, by which names that Image Builder gives are told from others.",
        source: `${pages.FH}/API_AmiDistributionConfiguration.html`,
        fix: "Write 3 to 96 characters before the blank and `{date}`."
      },
      "duplicate-item": {
        what: "finds a value that stands in a list twice",
        why: "Image Builder refuses a region or an id that is given twice; one of the two was mostly meant to be another.",
        source: `${pages.FH}/API_Distribution.html`,
        fix: "Remove or correct it."
      },
      "too-many": {
        what: "finds more tags, or more that an AMI is shared with, than AWS takes",
        why: "At most 20 tags (golden-ami's own make it 30), 25 organizations, 25 units and 1536 accounts are possible.",
        source: `${pages.FH}/API_LaunchPermissionConfiguration.html`,
        fix: "Remove some; share with a unit instead of with its accounts."
      }
    });
    const maxTags = 20;
    const maxShares = 25;
    const maxAccounts = 1536;
    const minStem = 3;
    const maxStem = 96;
    function checkValues(merged, {name, amiName, homeRegion, regions, infrastructure, shareWith, tags}) {
      const diagnostics = [];
      if (homeRegion && regions && !regions.includes(homeRegion)) diagnostics.push((0, 
      diagnostic.YK)((0, source_node.x5)(merged, [ "regions" ]), combinationRules["home-region"], `homeRegion ${homeRegion} is not one of regions.`, "Add it to `regions`: Image Builder distributes to the region that builds, too."));
      if (infrastructure?.subnet && infrastructure.securityGroups.length === 0) diagnostics.push((0, 
      diagnostic.YK)((0, source_node.EM)(merged, [ "infrastructure", "subnet" ]), combinationRules["subnet-without-security-group"], "`subnet` needs `securityGroups`: Image Builder refuses one without the other."));
      const stem = name === void 0 || amiName === ami_name_template.w ? "" : (0, ami_name_template.R)(name, amiName);
      if (stem !== "" && (stem.length < minStem || stem.length > maxStem)) diagnostics.push((0, 
      diagnostic.YK)((0, source_node.x5)(merged, [ "amiName" ]), combinationRules["ami-name-length"], `amiName makes ${(0, 
      diagnostic.hD)(stem)} and the build date of it, ${String(stem.length)} characters before the date.`));
      const topicRegion = infrastructure?.snsTopic?.split(":")[3];
      if (homeRegion && topicRegion !== void 0 && topicRegion !== homeRegion) diagnostics.push((0, 
      diagnostic.YK)((0, source_node.x5)(merged, [ "infrastructure", "snsTopic" ]), combinationRules["sns-topic-region"], `The topic is in ${topicRegion}, the recipe is built in ${homeRegion}.`));
      for (const path of [ [ "regions" ], [ "infrastructure", "instanceTypes" ], [ "infrastructure", "securityGroups" ], [ "shareWith", "organizations" ], [ "shareWith", "organizationalUnits" ], [ "shareWith", "accounts" ] ]) diagnostics.push(...duplicates(merged, path));
      const counts = [ [ [ "shareWith", "organizations" ], shareWith?.organizations.length ?? 0, maxShares ], [ [ "shareWith", "organizationalUnits" ], shareWith?.organizationalUnits.length ?? 0, maxShares ], [ [ "shareWith", "accounts" ], shareWith?.accounts.length ?? 0, maxAccounts ], [ [ "tags" ], Object.keys(tags ?? {}).length, maxTags ] ];
      for (const [path, count, limit] of counts) if (count > limit) diagnostics.push((0, 
      diagnostic.YK)((0, source_node.EM)(merged, path), combinationRules["too-many"], `${path.join(".")} has ${count} entries; at most ${limit} are possible.`, "Remove some."));
      return diagnostics;
    }
    function duplicates(merged, path) {
      const list = (0, source_node.oB)(merged, path);
      if (list?.kind !== "list") return [];
      const texts = list.items.map(item => item.kind === "scalar" ? item.text : void 0);
      return list.items.flatMap((item, index) => {
        const text = texts[index];
        return text === void 0 || texts.indexOf(text) === index ? [] : [ (0, diagnostic.YK)(item.at, combinationRules["duplicate-item"], `${(0, 
        diagnostic.hD)(text)} stands in ${path.join(".")} a second time.`, "Remove it.") ];
      });
    }
    const parameterRules = (0, rule.x)({
      "undeclared-parameter": {
        what: "finds a name below `with` that the document does not declare",
        why: "Image Builder refuses parameters that a component does not have.",
        source: `${pages.RH}/toe-user-defined-variables.html`,
        fix: "Correct the name, or declare it in the document."
      },
      "parameter-without-value": {
        what: "finds a parameter of a document without a default, to which the recipe gives no value",
        why: "Image Builder refuses the recipe.",
        source: "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentConfiguration.html",
        fix: "Add it to `parameters`, or below `with` of the component."
      },
      "unused-parameter": {
        what: "finds a name below `parameters` that none of the documents declares; in a file that other recipes may extend, too, it is a warning",
        why: "Whoever sets it believes in an effect that it does not have.",
        source: pages.ld,
        fix: "Correct the name, remove it, or declare it in a document."
      }
    });
    function documentParameters(document, item, own, shared) {
      const declared = Object.keys(document.parameters);
      const diagnostics = [];
      for (const name of Object.keys(own)) {
        if (Object.hasOwn(document.parameters, name)) continue;
        const near = (0, nearest.p)(name, declared);
        diagnostics.push((0, diagnostic.YK)((0, source_node.EM)(item, [ "with", name ]), parameterRules["undeclared-parameter"], `${document.file} declares no parameter ${(0, 
        diagnostic.hD)(name)}.`, near ? `Did you mean \`${near}\`?` : declared.length > 0 ? `It declares ${declared.join(", ")}.` : "It declares none."));
      }
      const given = [];
      for (const name of declared) {
        const value = Object.hasOwn(own, name) ? own[name] : Object.hasOwn(shared, name) ? shared[name] : void 0;
        if (value !== void 0) given.push([ name, value ]); else if (document.parameters[name] === void 0) diagnostics.push((0, 
        diagnostic.YK)((0, source_node.x5)(item, [ "file" ]), parameterRules["parameter-without-value"], `${document.file} declares ${name} without a default, and nothing gives it a value.`, `Add ${name} to \`parameters\`, or below \`with\` of this component.`));
      }
      return {
        parameters: Object.fromEntries(given),
        diagnostics
      };
    }
    function unusedOwnParameters(merged, file, declared) {
      return unused(merged, declared).filter(({at}) => at.file === file).map(({at, message, remedy}) => (0, 
      diagnostic.YK)(at, parameterRules["unused-parameter"], message, remedy));
    }
    function unusedSharedParameters(merged, file, declared) {
      return unused(merged, declared).filter(({at}) => at.file !== file).map(({at, message, remedy}) => ({
        ...(0, diagnostic.YK)(at, parameterRules["unused-parameter"], message, remedy),
        severity: "warning"
      }));
    }
    function unused(merged, declared) {
      const parameters = (0, source_node.oB)(merged, [ "parameters" ]);
      if (parameters?.kind !== "map") return [];
      return [ ...parameters.entries ].filter(([name]) => !declared.has(name)).map(([name, {at}]) => {
        const near = (0, nearest.p)(name, declared);
        return {
          at,
          message: `No component document declares the parameter ${(0, diagnostic.hD)(name)}.`,
          remedy: near ? `Did you mean \`${near}\`?` : "Remove it, or declare it in a document."
        };
      });
    }
    var valibot_dist = __webpack_require__(37728);
    const valueRules = (0, rule.g)({
      "account-id": {
        subject: "an `account`, or an entry of `shareWith.accounts`,",
        message: "is not an AWS account id",
        why: "An account id that lost a digit is another account, or none.",
        source: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html",
        fix: "Write its 12 digits, zeros in front included."
      },
      region: {
        subject: "a `homeRegion`, or an entry of `regions`,",
        message: "is not an AWS region",
        why: "No service answers there.",
        source: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html",
        fix: "Write one like `us-east-1`."
      },
      empty: {
        subject: "a text",
        message: "is empty",
        why: "An empty text is neither a value nor the default.",
        source: pages.ld,
        fix: "Write a value or remove the key."
      }
    });
    const list = (item, description) => valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YOg(item), valibot_dist.h_(description)), []);
    const accountId = valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^\d{12}$/, valueRules["account-id"].id));
    const region = valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^[a-z]{2,}(-[a-z]+)+-\d$/, valueRules["region"].id));
    const parameterName = valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^[A-Za-z0-9_-]{3,128}$/, parameterValueRules["parameter-name"].id));
    const parameters = description => valibot_dist.lqM(valibot_dist.FsL(valibot_dist.g1P(parameterName, valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.Ru6(1024, parameterValueRules["parameter-length"].id))), valibot_dist.h_(description)), {});
    const componentValueRules = (0, rule.g)({
      "managed-name": {
        subject: "a `managed`",
        message: "is not the name of a component that Amazon manages",
        why: "The ARN is made of it, with the region and the version that the plan fixes.",
        source: `${pages.RH}/use-managed-components.html`,
        fix: "Write the name alone, like `update-windows`; own documents are `file:`."
      },
      "managed-version": {
        subject: "a `version` of a managed component",
        message: "is not a component version",
        why: "Wildcards are possible from the right only: what stands right of an `x` must be `x`.",
        source: `${pages.RH}/use-managed-components.html`,
        fix: "Write `1.2.3`, `1.2.3/1`, or `x` for what may move: `1.2.x`, `1.x.x`, `x.x.x`."
      }
    });
    const neighbour = description => valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.hq(valueRules["empty"].id), valibot_dist.h_(description)));
    const componentSchema = valibot_dist.rej({
      file: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.hq(valueRules["empty"].id), valibot_dist.h_("AWSTOE component document, relative to the file in which this line stands."))),
      managed: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^[a-z0-9_-]+$/, componentValueRules["managed-name"].id), valibot_dist.h_("Name of a component that Amazon manages."))),
      version: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/, componentValueRules["managed-version"].id), valibot_dist.h_("With `managed`: its version; `x.x.x` is the newest, which the plan fixes."))),
      with: parameters("Values of parameters, for this component alone.")
    });
    const addedComponentSchema = valibot_dist.rej({
      ...componentSchema.entries,
      before: neighbour("Name of a component of the base, or of one above in this list; this one runs before it."),
      after: neighbour("The same; this one runs after it. Each entry has one of the two.")
    });
    const removedComponentSchema = valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.hq(valueRules["empty"].id));
    const acceptMembersRules = (0, rule.g)({
      "accepted-member": {
        subject: "an entry of `acceptMembers`",
        message: "is not the name of a member of an answer that is read before a release",
        why: "Another name accepts nothing, and the release stays where it is.",
        source: pages.ld,
        fix: "Copy the name from the error, like `GetImageRecipe.imageRecipe.newMember`."
      }
    });
    const memberPattern = /^(GetImage|GetImageRecipe|GetComponent|GetInfrastructureConfiguration|GetDistributionConfiguration|DescribeImages|DescribeSnapshots)(\.[A-Za-z][A-Za-z0-9]*)+$/;
    const acceptMembers = list(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(memberPattern, acceptMembersRules["accepted-member"].id)), "Members of AWS's answers that golden-ami does not know and that stopped a release, by the names that the error gives, after a look at what they mean.");
    const amiNameRules = (0, rule.g)({
      "ami-name": {
        subject: "an `amiName`",
        message: "is not a template of AMI names",
        why: "Image Builder takes fewer characters than EC2, and no name without the time of the build. That it stands at the end, after a blank, tells the AMIs of a recipe from those of another, and what Image Builder made from what may be a parent without a release.",
        source: `${pages.FH}/API_AmiDistributionConfiguration.html`,
        fix: "Write letters, digits, `_ . -`, single blanks and `{recipe}`, and at the end a blank and `{date}`, like `acme {recipe} {date}`."
      }
    });
    const amiName = valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^(?:[\w-]|\{recipe\})(?:[\w.-]|\{recipe\})*(?: (?:[\w.-]|\{recipe\})+)* \{date\}$/, amiNameRules["ami-name"].id), valibot_dist.h_("Name of the AMIs: own text, `{recipe}` for the name of the recipe, and at the end a blank and `{date}` for the time of the build.")), ami_name_template.w);
    const infrastructureRules = (0, rule.g)({
      bucket: {
        subject: "an `infrastructure.logBucket`",
        message: "is not the name of an S3 bucket",
        why: "Image Builder wants the name.",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
        fix: "Write the name alone: 3 to 63 lower-case letters, digits, hyphens, single dots; no `s3://`, no address of a network."
      },
      "instance-profile": {
        subject: "an `infrastructure.instanceProfile`",
        message: "is not the name of an instance profile",
        why: "Image Builder wants the name of the profile, which need not be the name of its role.",
        source: pages.PX,
        fix: "Write the name of the profile: not its ARN, not a path."
      },
      "instance-type": {
        subject: "an entry of `infrastructure.instanceTypes`",
        message: "is not an instance type",
        why: "EC2 does not start it, after Image Builder has waited for it.",
        source: pages.PX,
        fix: "Write one like `m6i.large`."
      },
      "log-group": {
        subject: "an `infrastructure.logGroup`",
        message: "is not the name of a CloudWatch log group",
        why: "Image Builder wants the name.",
        source: pages.PX,
        fix: "Write its name, not its ARN: letters, digits, `_ - / .`; CloudWatch would take `#`, Image Builder does not."
      },
      "log-group-role": {
        subject: "an `infrastructure.logGroup`",
        message: "is not below `/aws/imagebuilder/`",
        why: "Image Builder writes into other log groups with an execution role only. golden-ami gives it none: who may choose a role for a build may do what the role may.",
        source: `${pages.FH}/API_CreateImage.html`,
        fix: "Write a group whose name begins with `/aws/imagebuilder/`."
      },
      "security-group-id": {
        subject: "an entry of `infrastructure.securityGroups`",
        message: "is not a security group id",
        why: "Image Builder wants ids; a name is unique within one VPC only.",
        source: pages.PX,
        fix: "Write `sg-` and its hexadecimal digits."
      },
      "sns-topic": {
        subject: "an `infrastructure.snsTopic`",
        message: "is not the ARN of a standard SNS topic",
        why: "Image Builder refuses it.",
        source: pages.PX,
        fix: "Write `arn:aws:sns:<region>:<account>:<name>`; FIFO topics are not supported by Image Builder."
      },
      "subnet-id": {
        subject: "an `infrastructure.subnet`",
        message: "is not a subnet id",
        why: "Image Builder wants the id.",
        source: pages.PX,
        fix: "Write `subnet-` and its hexadecimal digits."
      }
    });
    const infrastructure = valibot_dist.FsL(valibot_dist.rej({
      instanceProfile: valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^[\w+=,.@-]{1,128}$/, infrastructureRules["instance-profile"].id), valibot_dist.h_("Name of the instance profile (not its ARN, not the role).")),
      instanceTypes: list(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^[a-z][a-z0-9-]*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\d+xl)?)$/, infrastructureRules["instance-type"].id)), "Any of these with capacity is used; none leaves the choice to Image Builder."),
      subnet: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/, infrastructureRules["subnet-id"].id), valibot_dist.h_("Subnet id; needs `securityGroups`. Without it the default VPC is used."))),
      securityGroups: list(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^sg-([0-9a-f]{8}|[0-9a-f]{17})$/, infrastructureRules["security-group-id"].id)), "Security group ids."),
      logGroup: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^[\w./-]{1,512}$/, infrastructureRules["log-group"].id), valibot_dist.yGV(/^\/aws\/imagebuilder\/[\w./-]{1,494}$/, infrastructureRules["log-group-role"].id), valibot_dist.h_("CloudWatch log group below `/aws/imagebuilder/` that exists already."))),
      logBucket: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^(?!.*\.\.|(?:\d+\.){3}\d+$|xn--|sthree-)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, infrastructureRules["bucket"].id), valibot_dist.h_("S3 bucket for logs."))),
      snsTopic: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}$/, infrastructureRules["sns-topic"].id), valibot_dist.h_("ARN of a standard SNS topic.")))
    }), valibot_dist.h_("Where the build and test instances run."));
    const parentValueRules = (0, rule.g)({
      "ami-id": {
        subject: "a `parent.ami`",
        message: "is not an AMI id",
        why: "EC2 does not find it.",
        source: `${pages.Fv}/finding-an-ami.html`,
        fix: "Write `ami-` and 17 (or 8) hexadecimal digits."
      },
      "ami-owner": {
        subject: "a `parent.owner`",
        message: "is not an owner of AMIs",
        why: "EC2 knows owners by their account id, and a few of AWS by an alias; a name is no proof of who made an image.",
        source: `${pages.Fv}/finding-an-ami.html`,
        fix: "Write an account id of 12 digits, `amazon` or `self`."
      },
      "image-arn": {
        subject: "a `parent.image`",
        message: "is not the ARN of an Image Builder image",
        why: "Image Builder takes ARNs of its own images, with wildcards from the right only; an ARN of EC2 it refuses.",
        source: `${pages.RH}/create-image-recipes.html`,
        fix: "Write `arn:aws:imagebuilder:<region>:<aws or account id>:image/<name>/<version>`; everything right of the first `x` of a version must be `x`."
      },
      marketplace: {
        subject: "a `parent`",
        message: "is a Marketplace form; its product code would stay on every AMI made from it",
        why: "Each account that launches an AMI with a product code must subscribe to the product, whatever is in the AMI.",
        source: `${pages.Fv}/ami-billing-info.html`,
        fix: "Name the vendor's own AMIs by `owner` and `namePattern`."
      },
      "name-pattern": {
        subject: "a `parent.namePattern`",
        message: "is longer than any AMI name",
        why: "It can't fit any AMI.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html",
        fix: "Write at most 128 characters."
      },
      "name-pattern-version": {
        subject: "a `parent.namePattern`",
        message: "has braces that are not one `{version}`",
        why: "No AMI name has braces, so it can't fit any AMI; one `{version}` alone has a meaning.",
        source: pages.ld,
        fix: "Write `{version}` once, where the version stands in the names."
      },
      "ssm-parameter": {
        subject: "a `parent.ssm`",
        message: "is not the name of an SSM parameter",
        why: "The parameter is read by this name; `ssm:` is a prefix of Image Builder's own form.",
        source: `${pages.RH}/create-image-recipes.html`,
        fix: "Write its path from the first `/` (no `ssm:` in front), or its ARN."
      }
    });
    const parent_parent = valibot_dist.FsL(valibot_dist.rej({
      ssm: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^(?!\/aws\/service\/marketplace\/)/, parentValueRules["marketplace"].id), valibot_dist.Ru6(1011, parentValueRules["ssm-parameter"].id), valibot_dist.yGV(/^(\/[\w.-]+)+$|^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d*:parameter(\/[\w.-]+)+$/, parentValueRules["ssm-parameter"].id), valibot_dist.h_("Name (or ARN) of an SSM parameter that holds an AMI id, read in the home region."))),
      ami: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/, parentValueRules["ami-id"].id), valibot_dist.h_("AMI id in the home region."))),
      image: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(\d{12}|aws[a-z-]*|third-party):image\/[a-z0-9_-]+\/(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/, parentValueRules["image-arn"].id), valibot_dist.h_("Image Builder image ARN in the home region; `x` on the right of the version means the newest."))),
      owner: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^(?!aws-marketplace$|679593333241$)/, parentValueRules["marketplace"].id), valibot_dist.yGV(/^(\d{12}|amazon|self|aws-marketplace)$/, parentValueRules["ami-owner"].id), valibot_dist.h_("With `namePattern`: account id of the owner, `amazon` or `self`. The newest AMI is taken: by the version in its name where the pattern has `{version}`, then by creation date."))),
      namePattern: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.hq(valueRules["empty"].id), valibot_dist.Ru6(128, parentValueRules["name-pattern"].id), valibot_dist.yGV(/^[^{}]*(\{version\}[^{}]*)?$/, parentValueRules["name-pattern-version"].id), valibot_dist.h_("AMI name; `*` and `?` stand for any text and any letter, `{version}`, once, for the numbers of a version."))),
      exclude: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YOg(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.hq(valueRules["empty"].id))), valibot_dist.h_("With `owner`: names that are passed over, same wildcards.")))
    }), valibot_dist.h_("What the image starts from. Exactly one form: `ssm`, `ami`, `image`, or `owner` with `namePattern`."));
    const sharingRules = (0, rule.g)({
      "organization-arn": {
        subject: "an entry of `shareWith.organizations`",
        message: "is not the ARN of an organization",
        why: "Launch permissions name organizations by their ARN alone, and it has the management account in it.",
        source: `${pages.Xp}/API_Organization.html`,
        fix: "Write the full ARN, `arn:aws:organizations::<management account>:organization/o-…`; `aws organizations describe-organization` shows it."
      },
      "organizational-unit-arn": {
        subject: "an entry of `shareWith.organizationalUnits`",
        message: "is not the ARN of an organizational unit",
        why: "Launch permissions name units by their ARN alone, and it has the management account in it.",
        source: `${pages.Xp}/API_OrganizationalUnit.html`,
        fix: "Write the full ARN, `arn:aws:organizations::<management account>:ou/o-…/ou-…`."
      }
    });
    const shareWith = valibot_dist.lqM(valibot_dist.FsL(valibot_dist.rej({
      organizations: list(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^arn:aws[a-z-]*:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/, sharingRules["organization-arn"].id)), "Full ARNs, at most 25."),
      organizationalUnits: list(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^arn:aws[a-z-]*:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/, sharingRules["organizational-unit-arn"].id)), "Full ARNs, at most 25."),
      accounts: list(accountId, "Account ids.")
    }), valibot_dist.h_("Who may launch the released AMIs. Nobody but the home account where it is missing.")), {});
    const tagRules = (0, rule.g)({
      "reserved-tag": {
        subject: "a key of `tags`",
        message: "is a tag that AWS or golden-ami writes itself",
        why: "AWS refuses keys that begin with `aws:`, and golden-ami finds its images by its own tags.",
        source: "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",
        fix: "Choose another key: `aws:…`, `golden-ami:…`, CreatedBy, Ec2ImageBuilderArn, Name, Tags and Type are taken."
      },
      "tag-key": {
        subject: "a key of `tags`",
        message: "is not a tag key",
        why: "EC2 or Image Builder refuses it.",
        source: `${pages.Fv}/Using_Tags.html`,
        fix: "Write 1 to 127 letters, digits, spaces or `_ . : / = + - @`."
      },
      "tag-value": {
        subject: "a value of `tags`",
        message: "is longer than the 256 characters of a tag value",
        why: "EC2 or Image Builder refuses it.",
        source: `${pages.Fv}/Using_Tags.html`,
        fix: "Shorten it."
      }
    });
    const tags = valibot_dist.lqM(valibot_dist.FsL(valibot_dist.g1P(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^(?!(?:[Aa][Ww][Ss]|[Gg][Oo][Ll][Dd][Ee][Nn]-[Aa][Mm][Ii]):|(?:CreatedBy|Ec2ImageBuilderArn|Name|Tags|[Tt][Yy][Pp][Ee])$)/, tagRules["reserved-tag"].id), valibot_dist.yGV(/^[a-zA-Z0-9 _.:/=+@-]{1,127}$/, tagRules["tag-key"].id)), valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.Ru6(256, tagRules["tag-value"].id))), valibot_dist.h_("Tags of everything that a build makes; at most 20.")), {});
    const recipeValueRules = (0, rule.g)({
      "aws-managed-key": {
        subject: "a `key`",
        message: "is a key that AWS manages; what it encrypts can't be shared with other accounts",
        why: "The key policy of AWS's own keys can't be changed, so nobody else may ever decrypt.",
        source: `${pages.RH}/cross-account-dist.html`,
        fix: "Name the alias of a customer-managed key."
      },
      "description-length": {
        subject: "a `description`",
        message: "is longer than the 255 characters that EC2 allows",
        why: "It is written on the AMI.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html",
        fix: "Shorten it."
      },
      "empty-list": {
        subject: "a `regions`",
        message: "has no entry",
        why: "The AMI would be nowhere.",
        source: `${pages.FH}/API_Distribution.html`,
        fix: "Write at least one."
      },
      "key-alias": {
        subject: "a `key`",
        message: "is not the alias of a key",
        why: "A key id and an ARN belong to one region; the alias finds each region's own key.",
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        fix: "Write `alias/` and the name: an alias is the same text in every region, an ARN or key id is not."
      },
      "max-age": {
        subject: "a `rebuild.maxAgeDays`",
        message: "is not a number of days",
        why: "The nightly run compares the age of an image with it.",
        source: pages.ld,
        fix: "Write a whole number from 1 to 3650."
      },
      "recipe-name": {
        subject: "a `name`",
        message: "is not a name that Image Builder leaves as it is",
        why: "Image Builder makes its ARNs of a name by changing what it does not like; golden-ami finds its own images by them.",
        source: `${pages.FH}/API_CreateImageRecipe.html`,
        fix: "Write at least 3 lower-case letters, digits and single hyphens, like `al-2023`."
      },
      "recipe-name-length": {
        subject: "a `name`",
        message: "is too long: with the build date after it, an AMI name has at most 127 characters",
        why: "The distribution would be refused, after the build.",
        source: `${pages.FH}/API_AmiDistributionConfiguration.html`,
        fix: "Write at most 96 characters."
      },
      "volume-size": {
        subject: "a `volume.size`",
        message: "is not a volume size",
        why: "EC2 makes volumes of whole GiB, and Image Builder takes at most 16,000.",
        source: `${pages.FH}/API_EbsInstanceBlockDeviceSpecification.html`,
        fix: "Write whole GiB, 1 to 16000."
      }
    });
    const recipeSchema = valibot_dist.rej({
      extends: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.hq(valueRules["empty"].id), valibot_dist.h_("File whose keys this one starts from, relative to this file. Maps merge deeply, everything else replaces; for components see `addComponents` and `removeComponents`."))),
      name: valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.BpQ(3, recipeValueRules["recipe-name"].id), valibot_dist.Ru6(96, recipeValueRules["recipe-name-length"].id), valibot_dist.yGV(/^[a-z0-9]+(-[a-z0-9]+)*$/, recipeValueRules["recipe-name"].id), valibot_dist.h_("Name of the recipe and of its pipeline, and, by `amiName`, in those of its AMIs.")),
      amiName,
      description: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.hq(valueRules["empty"].id), valibot_dist.Ru6(255, recipeValueRules["description-length"].id), valibot_dist.h_("For people: it is shown in the console and on the AMI."))),
      platform: valibot_dist.FsL(valibot_dist.KIO([ "Linux", "Windows" ]), valibot_dist.h_("Of the parent image and of all components.")),
      parent: parent_parent,
      volume: valibot_dist.FsL(valibot_dist.rej({
        size: valibot_dist.FsL(valibot_dist.aig(), valibot_dist.ndf(recipeValueRules["volume-size"].id), valibot_dist.Wwf(1, recipeValueRules["volume-size"].id), valibot_dist.cGV(16e3, recipeValueRules["volume-size"].id), valibot_dist.h_("GiB; raised to the size of the parent's snapshot where that is larger."))
      }), valibot_dist.h_("The encrypted root volume.")),
      components: list(componentSchema, "What is installed and tested, in the order in which it runs; at most 20."),
      addComponents: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YOg(addedComponentSchema), valibot_dist.h_("Components beside those that this file gets by `extends`."))),
      removeComponents: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YOg(removedComponentSchema), valibot_dist.h_("Names of components that this file gets by `extends` and does without: the file name of the document without `.yml`, or what stands behind `managed`."))),
      userData: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.hq(valueRules["empty"].id), valibot_dist.h_("File that replaces Image Builder's own user data, relative to the file in which this line stands."))),
      keepSsmAgent: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.zMY(), valibot_dist.h_("Whether the SSM agent stays in the image where Image Builder had to install it. For Linux.")), true),
      account: valibot_dist.FsL(accountId, valibot_dist.h_("Account that builds and owns the AMIs.")),
      homeRegion: valibot_dist.FsL(region, valibot_dist.h_("Region that builds; one of `regions`.")),
      regions: valibot_dist.FsL(valibot_dist.YOg(region), valibot_dist.hq(recipeValueRules["empty-list"].id), valibot_dist.h_("Regions that get the AMI.")),
      key: valibot_dist.FsL(valibot_dist.YjP(), valibot_dist.yGV(/^(?!alias\/aws\/)/, recipeValueRules["aws-managed-key"].id), valibot_dist.yGV(/^alias\/[\w/-]{1,250}$/, recipeValueRules["key-alias"].id), valibot_dist.h_("Alias of the customer-managed KMS key, the same in every region.")),
      shareWith,
      infrastructure,
      requireImdsV2: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.zMY(), valibot_dist.h_("Whether instances of the AMI accept IMDSv2 only.")), true),
      enhancedMetadata: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.zMY(), valibot_dist.h_("Whether Image Builder lists system and packages, by an inventory association of its own. `false` where the account has one for all instances.")), true),
      rebuild: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.rej({
        maxAgeDays: valibot_dist.lqM(valibot_dist.FsL(valibot_dist.aig(), valibot_dist.ndf(recipeValueRules["max-age"].id), valibot_dist.Wwf(1, recipeValueRules["max-age"].id), valibot_dist.cGV(3650, recipeValueRules["max-age"].id), valibot_dist.h_("An image that is older is built again though nothing changed.")), 7)
      }), valibot_dist.h_("When an image is built again.")), {}),
      tags,
      acceptMembers,
      parameters: parameters("Values for every component document that declares the name.")
    });
    const value_rules_valueRules = {
      ...valueRules,
      ...parentValueRules,
      ...componentValueRules,
      ...infrastructureRules,
      ...sharingRules,
      ...tagRules,
      ...recipeValueRules,
      ...amiNameRules,
      ...acceptMembersRules,
      ...parameterValueRules
    };
    const typeRules = (0, rule.x)({
      "wrong-value": {
        what: "finds a value that is none of the few which a key takes",
        why: "Upper and lower case count: `linux` is not `Linux`.",
        source: pages.ld,
        fix: "Write one of those that the message names."
      }
    });
    function parseMap(root, schema, explain = () => {}, top = []) {
      const diagnostics = [];
      const missing = [];
      const plain = toPlain(root, schema, (path, near) => {
        diagnostics.push(unknownKey(root, path, near, explain, top));
      });
      const values = {};
      for (const [key, entry] of Object.entries(schema.entries)) {
        const isGiven = Object.hasOwn(plain, key);
        if (!isGiven && !isOptional(entry)) {
          missing.push(missingKey(root, [ key ], top));
          continue;
        }
        const result = valibot_dist.xLC(entry, plain[key]);
        if (result.success) {
          if (result.output !== void 0) values[key] = result.output;
          continue;
        }
        for (const issue of result.issues) {
          const path = [ key, ...pathOf(issue) ];
          if (issue.type.endsWith("object") && (0, source_node.oB)(root, path) === void 0) missing.push(missingKey(root, path, top)); else diagnostics.push(wrongValue(root, path, issue, explain, top));
        }
      }
      return {
        values,
        diagnostics,
        missing
      };
    }
    function toPlain(node, schema, onUnknown, path = []) {
      const wanted = schema?.wrapped ?? schema;
      switch (node.kind) {
       case "scalar":
        return node.value !== null && (wanted?.type === "string" || wanted?.type === "picklist") ? node.text : node.value;

       case "list":
        if (wanted?.entries ?? wanted?.type === "record") return null;
        return node.items.map((item, index) => {
          path.push(index);
          const plain = toPlain(item, wanted?.item, onUnknown, path);
          path.pop();
          return plain;
        });

       case "map":
        {
          const entries = [];
          for (const [key, {value}] of node.entries) {
            const isKnown = wanted?.entries ? Object.hasOwn(wanted.entries, key) : wanted?.type !== "record" || !keysThatValibotDrops.has(key);
            path.push(key);
            if (isKnown) entries.push([ key, toPlain(value, wanted?.entries?.[key] ?? wanted?.value, onUnknown, path) ]); else if (wanted?.type !== "object") onUnknown([ ...path ], Object.keys(wanted?.entries ?? {}));
            path.pop();
          }
          return Object.fromEntries(entries);
        }
      }
    }
    const keysThatValibotDrops = new Set([ "__proto__", "prototype", "constructor" ]);
    const isOptional = schema => schema.type === "optional";
    const pathOf = issue => (issue.path ?? []).map(({key}) => typeof key === "number" ? key : String(key));
    function unknownKey(root, path, known, explain, top) {
      const key = String(path.at(-1));
      const value = (0, source_node.oB)(root, path);
      const special = explain([ ...top, ...path ], value?.kind === "scalar" ? value.text : "");
      const at = (0, source_node.EM)(root, path);
      if (special) return (0, diagnostic.YK)(at, special.rule, special.message, special.remedy);
      const near = (0, nearest.p)(key, known);
      const where = path.length > 1 ? ` in ${(0, source_node.i7)([ ...top, ...path.slice(0, -1) ])}` : "";
      const remedy = near ? `Did you mean \`${near}\`?` : known.length > 0 ? `Known keys: ${known.join(", ")}.` : "Choose another name.";
      return (0, diagnostic.YK)(at, shapeRules["unknown-key"], `${(0, diagnostic.hD)(key)} is not a key${where}.`, remedy);
    }
    function missingKey(root, path, top) {
      return (0, diagnostic.YK)((0, source_node.x5)(root, path), shapeRules["missing-key"], `\`${(0, 
      source_node.i7)([ ...top, ...path ])}\` is missing.`);
    }
    function wrongValue(root, path, issue, explain, top) {
      const isKey = issue.path?.at(-1)?.origin === "key";
      const at = isKey ? (0, source_node.EM)(root, path) : (0, source_node.x5)(root, path);
      const name = (0, source_node.i7)([ ...top, ...path ]);
      const node = (0, source_node.oB)(root, path);
      const text = isKey ? String(path.at(-1)) : node?.kind === "scalar" ? node.text : "";
      const special = explain([ ...top, ...path ], text);
      if (special) return (0, diagnostic.YK)(at, special.rule, special.message, special.remedy);
      if (issue.kind === "validation") {
        const rule = value_rules_valueRules[issue.message];
        const subject = node?.kind === "scalar" || isKey ? `${(0, diagnostic.hD)(text)} ` : "";
        return (0, diagnostic.YK)(at, rule, `${name}: ${subject}${rule.message}.`);
      }
      if (issue.type === "picklist") {
        const options = (issue.expected ?? "").replaceAll('"', "").replace(/^\(|\)$/g, "").split(" | ");
        const near = (0, nearest.p)(text, options);
        return (0, diagnostic.YK)(at, typeRules["wrong-value"], `${name} is ${(0, diagnostic.hD)(text)}, not one of ${options.join(", ")}.`, near ? `Did you mean \`${near}\`?` : `Write ${options.join(" or ")}.`);
      }
      const wanted = wantedTypes[issue.type] ?? {
        name: issue.type,
        remedy: "Write that."
      };
      return (0, diagnostic.YK)(at, shapeRules["wrong-type"], `${name} is ${typeName(node)}, not ${wanted.name}.`, wanted.remedy);
    }
    const wantedTypes = {
      string: {
        name: "a text",
        remedy: "Write one value, in quotes where it has `: ` or ` #` in it."
      },
      number: {
        name: "a number",
        remedy: "Write digits without quotes."
      },
      boolean: {
        name: "true or false",
        remedy: "Write `true` or `false`, without quotes."
      },
      array: {
        name: "a list",
        remedy: "Write `[…]`, or one `- …` per line."
      },
      strict_object: {
        name: "a map",
        remedy: "Write `key: value` lines below it."
      },
      object: {
        name: "a map",
        remedy: "Write `key: value` lines below it."
      },
      record: {
        name: "a map",
        remedy: "Write `Name: value` lines below it."
      }
    };
    function typeName(node) {
      if (node === void 0) return "missing";
      if (node.kind !== "scalar") return `a ${node.kind}`;
      if (node.value === null) return "empty";
      return typeof node.value === "string" ? `the text ${(0, diagnostic.hD)(node.text)}` : (0, 
      diagnostic.hD)(node.text).slice(1, -1);
    }
    const componentRules = (0, rule.x)({
      "component-form": {
        what: "finds an entry of `components` that is neither a `file` nor a `managed` component with its `version`",
        why: "The version of a document is its content, that of a managed component has to be said.",
        source: pages.ld,
        fix: "Write `file`, or `managed` with `version`."
      },
      "component-count": {
        what: "finds a recipe with more than 20 components",
        why: "That is Image Builder's quota.",
        source: pages.am,
        fix: "Join some, or ask AWS for a higher quota."
      },
      "duplicate-component": {
        what: "finds a component that stands in a recipe twice",
        why: "Image Builder takes each component once.",
        source: `${pages.RH}/create-image-recipes.html`,
        fix: "Remove one of the two; what has to run twice belongs into two documents."
      }
    });
    const maxComponents = 20;
    async function readComponents(merged, files, documents) {
      const list = (0, source_node.oB)(merged, [ "components" ]);
      if (list?.kind !== "list") return {
        components: [],
        declared: new Set,
        isComplete: list === void 0,
        files: [],
        diagnostics: []
      };
      const parameters = (0, source_node.oB)(merged, [ "parameters" ]);
      const resolved = await Promise.all(list.items.map(async (item, index) => {
        if (item.kind !== "map") return {
          diagnostics: []
        };
        const wrongForm = checkForm(item);
        if (wrongForm) return {
          diagnostics: [ wrongForm ]
        };
        const {values} = parseMap(item, componentSchema, void 0, [ "components", index ]);
        if (values.file !== void 0) return resolveDocument(item, values.file, parameters, files, documents);
        if (values.managed === void 0 || values.version === void 0) return {
          diagnostics: []
        };
        return {
          component: {
            kind: "managed",
            name: values.managed,
            version: values.version,
            parameters: values.with ?? {},
            at: item.at
          },
          diagnostics: []
        };
      }));
      const components = resolved.flatMap(({component}) => component ?? []);
      return {
        components,
        declared: new Set(components.flatMap(one => one.kind === "document" ? Object.keys(one.document.parameters) : [])),
        isComplete: components.length === list.items.length,
        files: resolved.flatMap(({file}) => file ?? []),
        diagnostics: [ ...resolved.flatMap(({diagnostics}) => diagnostics), ...checkList(list, components) ]
      };
    }
    async function resolveDocument(item, reference, parameters, files, documents) {
      const at = (0, source_node.x5)(item, [ "file" ]);
      const file = (0, source_files.sX)(at.file, reference);
      if (file === void 0) return {
        diagnostics: [ (0, diagnostic.YK)(at, source_files._h["path-leaves-repository"], `${(0, 
        diagnostic.hD)(reference)} leaves the repository.`, "Write a path relative to this file, with `/`.") ]
      };
      const content = await files.read(file);
      if (!("text" in content)) return {
        file,
        diagnostics: [ (0, diagnostic.YK)(at, content.rule, content.message, content.remedy) ]
      };
      const {document, diagnostics} = await documents.read(file);
      if (document === void 0 || diagnostics.some(diagnostic.bJ)) return {
        file,
        diagnostics
      };
      const own = (0, source_node.oB)(item, [ "with" ]);
      const assigned = documentParameters(document, item, (0, source_node.CB)(own), (0, 
      source_node.CB)(parameters));
      const places = {
        ...placesOf(parameters),
        ...placesOf(own)
      };
      return {
        file,
        component: {
          kind: "document",
          document,
          parameters: assigned.parameters,
          places,
          at: item.at
        },
        diagnostics: [ ...diagnostics, ...assigned.diagnostics ]
      };
    }
    function placesOf(node) {
      return node?.kind === "map" ? Object.fromEntries([ ...node.entries ].map(([name, {value}]) => [ name, value.at ])) : {};
    }
    function checkForm(item) {
      const has = key => item.entries.has(key);
      const wrong = (message, remedy = "Write `file`, or `managed` with `version`.") => (0, 
      diagnostic.YK)(item.at, componentRules["component-form"], message, remedy);
      if (has("file") && has("managed")) return wrong("A component is either a `file` or `managed`, not both.");
      if (!has("file") && !has("managed")) return wrong("The component names neither a `file` nor a `managed` component.");
      if (has("file") && has("version")) return wrong("`version` means nothing beside `file`: the version of a document is its content.", "Remove it.");
      if (has("managed") && !has("version")) return wrong("`managed` needs `version`.", "Write `version: x.x.x` for the newest; the plan fixes it.");
      return;
    }
    function checkList(list, components) {
      const diagnostics = [];
      const surplus = list.items[maxComponents]?.at;
      if (surplus) diagnostics.push((0, diagnostic.YK)(surplus.file === list.at.file ? surplus : list.at, componentRules["component-count"], `The recipe has ${list.items.length} components; Image Builder takes ${maxComponents}.`));
      const first = new Map;
      for (const component of components) {
        const id = component.kind === "document" ? component.document.file : component.name;
        const other = first.get(id);
        if (other) diagnostics.push((0, diagnostic.YK)(component.at, componentRules["duplicate-component"], `${id} stands here a second time; the first is on line ${other.at.line}. Image Builder takes each component once.`, "Remove one of the two.")); else first.set(id, component);
      }
      return diagnostics;
    }
    const componentChangeRules = (0, rule.x)({
      "component-change": {
        what: "finds `addComponents` or `removeComponents` where there is no list of a base to change",
        why: "They change the `components` that a file gets by `extends`; a list in the same file replaces those.",
        source: pages.ld,
        fix: "Write all of them below `components`."
      },
      "component-place": {
        what: "finds an entry of `addComponents` that does not say once where it stands",
        why: "The order of components is part of their work, and no place is right for all: at the end it would come after the clean-up and the tests of the image.",
        source: pages.ld,
        fix: "Write `before` or `after` with the name of a component of the base."
      },
      "unknown-component": {
        what: "finds a name in `removeComponents`, or behind `before` or `after`, that is not that of one component of the base",
        why: "A component that is misspelt, or that the base has under another name by now, would stay in the image.",
        source: pages.ld,
        fix: "Write the name of the document without folder and `.yml`, or what stands behind `managed`."
      }
    });
    const places = [ "before", "after" ];
    const changes = [ "addComponents", "removeComponents" ];
    const maxTold = 20;
    function mergeFile(base, file) {
      const merged = base === void 0 ? file : (0, source_node.h1)(base, file);
      const own = file.entries.get("components");
      const below = base?.entries.get("components")?.value;
      const inherited = listOf(below);
      const change = changes.flatMap(key => file.entries.get(key) ?? [])[0];
      if (change === void 0) {
        const dropped = own && inherited && droppedBy(own.at, inherited, own.value);
        return {
          merged,
          diagnostics: [],
          ...dropped ? {
            dropped
          } : {}
        };
      }
      const diagnostics = [];
      if (own || !below) diagnostics.push((0, diagnostic.YK)(change.at, componentChangeRules["component-change"], own ? "The file has `components` of its own, which replaces what this would change." : "Nothing that this file extends has `components`, so there is nothing to change."));
      const items = inherited && !own ? changeList(inherited, file, diagnostics) : [ ...listOf(own?.value)?.items ?? [], ...entriesOf("addComponents", file).map(withoutPlace) ];
      const entries = new Map(merged.entries);
      for (const key of changes) entries.delete(key);
      entries.set("components", {
        at: change.at,
        value: {
          kind: "list",
          at: change.at,
          items
        }
      });
      return {
        merged: {
          ...merged,
          entries
        },
        diagnostics
      };
    }
    function changeList(list, file, diagnostics) {
      const base = list.items.map(standingOf);
      const known = new Known(base, diagnostics);
      for (const name of entriesOf("removeComponents", file)) {
        const one = isText(name) ? known.inBase(name) : void 0;
        if (one?.isKept === false) diagnostics.push((0, diagnostic.YK)(name.at, combinationRules["duplicate-item"], `${(0, 
        diagnostic.hD)(one.name ?? "")} stands in removeComponents a second time.`, "Remove it."));
        if (one) one.isKept = false;
      }
      const taken = new Map(base.flatMap(({item, isKept}) => isKept ? [ [ identityOf(item), item ] ] : []));
      const misplaced = [];
      for (const item of entriesOf("addComponents", file)) {
        if (item.kind !== "map") continue;
        const place = placeOf(item, known, diagnostics);
        const identity = identityOf(item);
        const first = identity === void 0 ? void 0 : taken.get(identity);
        if (first) {
          diagnostics.push((0, diagnostic.YK)(item.at, componentRules["duplicate-component"], `${(0, 
          diagnostic.hD)(nameOf(item) ?? "")} stands here a second time; the first is ${first.at.file}:${String(first.at.line)}.`, "Remove it, or name it in `removeComponents` to have this entry take its place."));
          continue;
        }
        taken.set(identity, item);
        const one = standingOf(withoutPlace(item));
        known.add(one);
        (place ?? misplaced).push(one);
      }
      return inOrder([ ...base, ...misplaced ]);
    }
    function entriesOf(key, file) {
      return listOf(file.entries.get(key)?.value)?.items ?? [];
    }
    function placeOf(item, known, diagnostics) {
      const [place, second] = places.filter(key => item.entries.has(key));
      if (place === void 0 || second !== void 0) {
        diagnostics.push((0, diagnostic.YK)(item.at, componentChangeRules["component-place"], place === void 0 ? "The entry does not say `before` or `after` which component it stands." : "The entry has `before` and `after`, which may be two places.", place === void 0 ? void 0 : "Remove one of the two."));
        return;
      }
      const name = item.entries.get(place)?.value;
      return name && isText(name) ? known.anywhere(name)?.[place] : void 0;
    }
    class Known {
      #base=new Map;
      #added=new Map;
      #names=[];
      #diagnostics;
      constructor(base, diagnostics) {
        this.#diagnostics = diagnostics;
        for (const one of base) {
          const same = this.#base.get(one.name);
          if (same) same.push(one); else this.#base.set(one.name, [ one ]);
          this.#tell(one, maxTold);
        }
      }
      add(one) {
        this.#added.set(one.name, one);
        this.#tell(one, 2 * maxTold);
      }
      inBase(name) {
        const [found, another] = this.#base.get(name.text) ?? [];
        if (found && !another) return found;
        const [message, remedy] = another ? [ `The base has several components named ${(0, 
        diagnostic.hD)(name.text)}.`, "Rename the document of one, or write all of them below `components`." ] : [ `The base has no component ${(0, 
        diagnostic.hD)(name.text)}.`, (0, nearest.Z)(nameOfDocument(name.text), this.#names) ?? (this.#names.length > 0 ? `It has ${this.#names.join(", ")}.` : "It has none.") ];
        this.#diagnostics.push((0, diagnostic.YK)(name.at, componentChangeRules["unknown-component"], message, remedy));
        return;
      }
      anywhere(name) {
        return this.#added.get(name.text) ?? this.inBase(name);
      }
      #tell({name}, most) {
        if (name !== void 0 && name.length <= 100 && this.#names.length < most) this.#names.push(name);
      }
    }
    function droppedBy(at, inherited, own) {
      const left = new Set((listOf(own)?.items ?? []).map(nameOf));
      const names = inherited.items.map(nameOf).filter(name => name !== void 0 && !left.has(name));
      return names.length === 0 ? void 0 : {
        at,
        names
      };
    }
    function standingOf(item) {
      return {
        item,
        name: nameOf(item),
        isKept: true,
        before: [],
        after: []
      };
    }
    function inOrder(standing) {
      const items = [];
      const open = [ ...standing ].reverse();
      for (let next = open.pop(); next !== void 0; next = open.pop()) if ("kind" in next) items.push(next); else {
        const {before, item, isKept, after} = next;
        for (const one of [ ...before, ...isKept ? [ item ] : [], ...after ].reverse()) open.push(one);
      }
      return items;
    }
    function withoutPlace(item) {
      if (item.kind !== "map") return item;
      const entries = new Map(item.entries);
      for (const key of places) entries.delete(key);
      return {
        ...item,
        entries
      };
    }
    function nameOf(item) {
      const file = textAt(item, "file");
      return file === void 0 ? textAt(item, "managed") : nameOfDocument(file);
    }
    function identityOf(item) {
      const [file, managed] = [ textAt(item, "file"), textAt(item, "managed") ];
      if (file !== void 0) return (0, source_files.sX)(item.at.file, file);
      return managed === void 0 ? void 0 : `managed ${managed}`;
    }
    function textAt(item, key) {
      const value = item.kind === "map" ? item.entries.get(key)?.value : void 0;
      return value && isText(value) ? value.text : void 0;
    }
    function isText(node) {
      return node.kind === "scalar" && node.value !== null && node.text !== "";
    }
    function listOf(node) {
      return node?.kind === "list" ? node : void 0;
    }
    const parentRules = (0, rule.x)({
      "parent-form": {
        what: "finds a `parent` with none or several of `ssm`, `ami`, `image` and `owner`, or `owner` without `namePattern`",
        why: "It has to be said in one way which image is meant. Maps of an `extends` chain are merged, so a second form may come from a base.",
        source: pages.ld,
        fix: "Keep exactly one form."
      },
      "parent-region": {
        what: "finds a parent image in another region than the recipe's home region",
        why: "Image Builder starts from images of the region in which it builds.",
        source: `${pages.RH}/create-image-recipes.html`,
        fix: "Write the home region in the ARN."
      }
    });
    const redHat = "309956199498";
    const debian = "136693071363";
    const vendors = [ {
      listing: "prodview-kv5mi3ksb2mma",
      system: "RHEL 8",
      parent: `{owner: "${redHat}", namePattern: "RHEL-8.{version}_HVM-*-x86_64-*-Hourly2-GP3"}`
    }, {
      listing: "prodview-dejj3fgvzazlg",
      system: "RHEL 10",
      parent: `{owner: "${redHat}", namePattern: "RHEL-10.{version}_HVM*-x86_64-*-Hourly2-GP3"}`
    }, {
      listing: "prodview-g5rooj5oqzrw4",
      system: "Debian 12",
      parent: `{owner: "${debian}", namePattern: "debian-12-amd64-*"}`
    }, ...[ [ "prodview-bd6o47htpbnoe", "2019" ], [ "prodview-dq4sxno5vuy7m", "2022" ], [ "prodview-g76csvka4r3by", "2025" ] ].map(([listing = "", year = ""]) => ({
      listing,
      system: `Windows Server ${year}`,
      parent: `{owner: amazon, namePattern: "Windows_Server-${year}-English-Full-Base-*"}`
    })) ];
    const marketplaceKeys = new Set([ "marketplace", "product", "productid", "productcode", "listing" ]);
    const marketplaceText = /^(prodview-|prod-|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|\/aws\/service\/marketplace\/|aws-marketplace$|679593333241$)/;
    function explainMarketplace(path, text) {
      if (path[0] !== "parent" || path.length !== 2) return;
      const key = String(path[1]).toLowerCase().replaceAll(/[-_]/g, "");
      if (!marketplaceKeys.has(key) && !marketplaceText.test(text)) return;
      const vendor = vendors.find(({listing}) => text.includes(listing));
      return {
        rule: parentValueRules["marketplace"],
        message: "A Marketplace listing puts its product code on every AMI made from it: each account that launches one must subscribe.",
        remedy: vendor ? `Take ${vendor.system} from its vendor: parent: ${vendor.parent}.` : `Take the same image from its vendor by \`owner\` and \`namePattern\`: Red Hat is "${redHat}", Debian "${debian}", Amazon Linux and Windows \`amazon\`.`
      };
    }
    function parseParent(root, values, homeRegion) {
      const forms = [ "ssm", "ami", "image", "owner" ].filter(form => values[form] !== void 0);
      const [form, second] = forms;
      const problem = (path, rule, message, remedy) => ({
        diagnostics: [ (0, diagnostic.YK)((0, source_node.EM)(root, path), rule, message, remedy) ]
      });
      if (second !== void 0) {
        const first = (0, source_node.EM)(root, [ "parent", form ]);
        return problem([ "parent", second ], parentRules["parent-form"], `parent has \`${second}\` beside \`${form}\` (${first.file}:${first.line}).`, "Keep one of them; maps of an `extends` chain are merged.");
      }
      if (form === void 0) return problem([ "parent" ], parentRules["parent-form"], "parent names no image.", "Write `ssm`, `ami`, `image`, or `owner` with `namePattern`.");
      const {ssm, ami, image, owner, namePattern, exclude} = values;
      for (const key of [ "namePattern", "exclude" ]) if (owner === void 0 && values[key] !== void 0) return problem([ "parent", key ], parentRules["parent-form"], `\`${key}\` means nothing beside \`${form}\`.`, "Remove it, or write `owner` instead.");
      if (ssm !== void 0) return {
        parent: {
          ssm
        },
        diagnostics: []
      };
      if (ami !== void 0) return {
        parent: {
          ami
        },
        diagnostics: []
      };
      if (image !== void 0) {
        const region = image.split(":")[3];
        if (homeRegion === void 0 || region === homeRegion) return {
          parent: {
            image
          },
          diagnostics: []
        };
        return {
          diagnostics: [ (0, diagnostic.YK)((0, source_node.x5)(root, [ "parent", "image" ]), parentRules["parent-region"], `The image is in ${region}, the recipe is built in ${homeRegion}.`, `Write ${homeRegion} in the ARN.`) ]
        };
      }
      if (namePattern === void 0) return problem([ "parent", "owner" ], parentRules["parent-form"], "`owner` needs `namePattern` beside it.", 'Write the pattern of the AMI names, like "RHEL-8.{version}_HVM-*-x86_64-*-Hourly2-GP3".');
      return {
        parent: {
          owner,
          namePattern,
          exclude: exclude ?? []
        },
        diagnostics: []
      };
    }
    const refusalRules = (0, rule.x)({
      unencrypted: {
        what: "finds a key of `volume` that is about encryption",
        why: "There is nothing to choose: every volume is encrypted with the key that `key` names, and a verified AMI is an encrypted one.",
        source: `${pages.RH}/cross-account-dist.html`,
        fix: "Remove it."
      },
      "public-sharing": {
        what: "finds an AMI that is to be shared with everybody",
        why: "EC2 refuses that for encrypted AMIs, and what an organization bakes in is not for the public.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html",
        fix: "Name organizations, organizational units or accounts."
      }
    });
    function explain(path, text) {
      return explainMarketplace(path, text) ?? explainEncryption(path) ?? explainSharing(path, text) ?? explainAmiName(path, text);
    }
    function explainEncryption([top, key]) {
      if (top !== "volume" || !/^(encrypted|encryption|unencrypted)$/i.test(String(key))) return;
      return {
        rule: refusalRules["unencrypted"],
        message: `\`${String(key)}\` is nothing to choose: every volume is encrypted with the key that \`key\` names.`,
        remedy: "Remove it."
      };
    }
    function explainSharing([top, key], text) {
      if (top !== "shareWith") return;
      const isPublicKey = /^(public|everyone|everybody|all|groups?|isPublic)$/i.test(String(key));
      if (!isPublicKey && !/^(\*|all|public|everyone)$/i.test(text)) return;
      return {
        rule: refusalRules["public-sharing"],
        message: "An AMI is never shared with everybody: EC2 refuses that for encrypted ones, and what is in it is not for the public.",
        remedy: "Name organizations, organizational units or accounts."
      };
    }
    function explainAmiName([top], text) {
      if (top !== "amiName" || text === "") return;
      const rule = amiNameRules["ami-name"];
      if (!text.endsWith(" {date}") || text.indexOf("{date}") !== text.lastIndexOf("{date}")) return {
        rule,
        message: `amiName: ${(0, diagnostic.hD)(text)} does not end in a blank and its only \`{date}\`: that makes each name one of its own and tells whose it is.`
      };
      const own = text.slice(0, -" {date}".length).replaceAll("{recipe}", "");
      const [wrong] = /\{[^{}]*\}|[^\w. -]/.exec(own) ?? [];
      return wrong === void 0 ? void 0 : {
        rule,
        message: `amiName: ${(0, diagnostic.hD)(text)} has ${(0, diagnostic.hD)(wrong)}, which can't stand there.`
      };
    }
    const chainRules = (0, rule.x)({
      "extends-cycle": {
        what: "finds recipe files that extend each other in a circle",
        why: "No end of it says what a value is.",
        source: pages.ld,
        fix: "Remove one of the `extends`."
      }
    });
    class Chains {
      #files;
      #read=new Map;
      constructor(files) {
        this.#files = files;
      }
      async read(file, extendedBy = []) {
        const {root, diagnostics} = await this.#recipeFile(file);
        if (root === void 0) return {
          dropped: [],
          files: [ file ],
          diagnostics
        };
        const base = root.entries.get("extends")?.value;
        if (base === void 0) {
          const {merged, diagnostics: wrong} = mergeFile(void 0, root);
          return {
            merged,
            dropped: [],
            files: [ file ],
            diagnostics: [ ...diagnostics, ...wrong ]
          };
        }
        if (base.kind !== "scalar" || base.text === "" || base.value === null) return {
          dropped: [],
          files: [ file ],
          diagnostics
        };
        const fail = (rule, message, remedy) => ({
          dropped: [],
          files: [ file ],
          diagnostics: [ ...diagnostics, (0, diagnostic.YK)(base.at, rule, message, remedy) ]
        });
        const target = (0, source_files.sX)(file, base.text);
        if (target === void 0) return fail(source_files._h["path-leaves-repository"], `${(0, 
        diagnostic.hD)(base.text)} leaves the repository.`, "Write a path relative to this file, with `/`.");
        const chain = [ ...extendedBy, file ];
        if (chain.includes(target)) return fail(chainRules["extends-cycle"], `The files extend each other: ${[ ...chain.slice(chain.indexOf(target)), target ].join(" → ")}.`);
        const text = await this.#files.read(target);
        if (!("text" in text)) return fail(text.rule, text.message, text.remedy);
        const extended = await this.read(target, chain);
        const files = [ file, ...extended.files ];
        const all = [ ...diagnostics, ...extended.diagnostics ];
        if (extended.merged === void 0) return {
          dropped: [],
          files,
          diagnostics: all
        };
        const {merged, dropped, diagnostics: wrong} = mergeFile(extended.merged, root);
        return {
          merged,
          dropped: [ ...extended.dropped, ...dropped ? [ dropped ] : [] ],
          files,
          diagnostics: [ ...all, ...wrong ]
        };
      }
      #recipeFile(file) {
        let read = this.#read.get(file);
        if (read === void 0) this.#read.set(file, read = this.#parse(file));
        return read;
      }
      async #parse(file) {
        const content = await this.#files.read(file);
        if (!("text" in content)) return {
          diagnostics: [ (0, diagnostic.YK)({
            file,
            line: 1,
            column: 1
          }, content.rule, content.message, content.remedy) ]
        };
        const {root, diagnostics} = parseYaml(content.text, file);
        if (root === void 0) return {
          diagnostics
        };
        return {
          root,
          diagnostics: [ ...diagnostics, ...parseMap(root, recipeSchema, explain).diagnostics ]
        };
      }
    }
    function keyLocations(merged) {
      const locations = [];
      const visit = (map, prefix) => {
        for (const [key, {at, value}] of map.entries) {
          locations.push([ prefix + key, at ]);
          if (value.kind === "map" && prefix === "") visit(value, `${key}.`);
        }
      };
      visit(merged, "");
      return Object.fromEntries(locations);
    }
    const nameRules = (0, rule.x)({
      "name-collision": {
        what: "finds a recipe whose name Image Builder can't tell from another one's",
        why: "It makes lower case of names and hyphens of spaces and underscores: both would build under one ARN, and each would be taken for the other.",
        source: `${pages.FH}/API_CreateImageRecipe.html`,
        fix: "Give each recipe a name of its own."
      },
      "ami-name-collision": {
        what: "finds a recipe whose AMI names begin with those of another recipe of the account",
        why: "AMIs are found by owner and name, by `lookup`, by consumers, and as parents of other recipes: who asks for the one would get the other.",
        source: pages.ld,
        fix: "Write `{recipe}` in `amiName`, or text of its own in that of each recipe."
      }
    });
    function checkNames(recipes) {
      const first = new Map;
      const diagnostics = new Map;
      for (const {file, merged} of recipes) {
        const name = (0, source_node.oB)(merged, [ "name" ]);
        if (name?.kind !== "scalar" || name.text === "") continue;
        const slug = name.text.toLowerCase().replaceAll(/[ _]/g, "-");
        const other = first.get(slug);
        const what = name.text === slug ? `${(0, diagnostic.hD)(slug)} is` : `${(0, diagnostic.hD)(name.text)} is ${(0, 
        diagnostic.hD)(slug)} in Image Builder, as is`;
        if (other === void 0) first.set(slug, file); else diagnostics.set(file, [ (0, diagnostic.YK)(name.at, nameRules["name-collision"], `${what} the name in ${other}${name.text === slug ? ", too" : ""}.`) ]);
      }
      return diagnostics;
    }
    function checkAmiNames(recipes) {
      const stemOf = ({name, amiName}) => (0, ami_name_template.R)(name, amiName);
      const key = (account, stem) => `${account} ${stem}`;
      const first = new Map;
      for (const {recipe} of recipes) {
        const own = key(recipe.account, stemOf(recipe));
        if (!first.has(own)) first.set(own, recipe);
      }
      const diagnostics = new Map;
      for (const {merged, recipe} of recipes) {
        const stem = stemOf(recipe);
        const words = stem.split(" ");
        const other = words.map((_, index) => first.get(key(recipe.account, words.slice(0, index + 1).join(" ")))).find(one => one !== void 0 && one !== recipe);
        if (other === void 0) continue;
        const at = (0, source_node.x5)(merged, [ merged.entries.has("amiName") ? "amiName" : "name" ]);
        const begins = stemOf(other) === stem ? "as those of" : `with ${(0, diagnostic.hD)(stemOf(other))}, as those of`;
        diagnostics.set(recipe.file, [ (0, diagnostic.YK)(at, nameRules["ami-name-collision"], `The AMI names of ${recipe.file}, ${(0, 
        diagnostic.hD)(`${stem} {date}`)}, begin ${begins} ${other.file} do.`) ]);
      }
      return diagnostics;
    }
    const userDataRules = (0, rule.x)({
      "user-data-size": {
        what: "finds user data that is empty or has 16 KiB or more",
        why: "Image Builder takes 21,847 characters of base64, which is one byte less than the 16 KiB that EC2 takes.",
        source: `${pages.FH}/API_AdditionalInstanceConfiguration.html`,
        fix: "Move work into a component."
      }
    });
    const maxUserData = 16383;
    async function readUserData(merged, {userData}, files) {
      if (userData === void 0) return {
        files: [],
        diagnostics: []
      };
      const at = (0, source_node.x5)(merged, [ "userData" ]);
      const file = (0, source_files.sX)(at.file, userData);
      const fail = (rule, message, remedy) => ({
        files: file === void 0 ? [] : [ file ],
        diagnostics: [ (0, diagnostic.YK)(at, rule, message, remedy) ]
      });
      if (file === void 0) return fail(source_files._h["path-leaves-repository"], `${(0, 
      diagnostic.hD)(userData)} leaves the repository.`, "Write a path relative to this file, with `/`.");
      const content = await files.read(file);
      if (!("text" in content)) return fail(content.rule, content.message, content.remedy);
      const size = Buffer.byteLength(content.text);
      if (size === 0 || size > maxUserData) return fail(userDataRules["user-data-size"], `${file} has ${size} bytes; Image Builder takes 1 to ${maxUserData}.`);
      return {
        userData: {
          file,
          text: content.text
        },
        files: [ file ],
        diagnostics: []
      };
    }
    var discover = __webpack_require__(27407);
    var placeholder = __webpack_require__(42811);
    async function loadRecipes(patterns, root) {
      const {files, diagnostics} = (0, discover.k4)(patterns, root);
      const repository = new source_files.sv(root);
      const chains = new Chains(repository);
      const documents = new Documents(repository);
      const loaded = await Promise.all(files.map(file => load(file, repository, chains, documents)));
      const collisions = checkNames(loaded.flatMap(({file, merged}) => merged ? {
        file,
        merged
      } : []));
      const named = loaded.flatMap(({file, merged, recipe}) => merged && recipe && !collisions.has(file) ? {
        merged,
        recipe
      } : []);
      const amiCollisions = checkAmiNames(named);
      const recipes = named.flatMap(({recipe}) => amiCollisions.has(recipe.file) ? [] : recipe);
      return {
        recipes: recipes.sort((a, b) => (0, diagnostic.UD)(a.name, b.name)),
        diagnostics: (0, diagnostic.Am)([ ...diagnostics, ...loaded.flatMap(one => one.diagnostics), ...[ ...collisions.values(), ...amiCollisions.values() ].flat(), ...unusedAcross(loaded) ]),
        sources: loaded.map(({file, files: usedFiles}) => ({
          file,
          files: usedFiles
        })),
        documents: await documents.all(),
        texts: await repository.texts()
      };
    }
    async function load(file, files, chains, documents) {
      const chain = await chains.read(file);
      const {merged} = chain;
      if (merged === void 0) return {
        file,
        files: chain.files,
        diagnostics: chain.diagnostics
      };
      const {values, missing} = parseMap(merged, recipeSchema, explain);
      const [components, userData] = await Promise.all([ readComponents(merged, files, documents), readUserData(merged, values, files) ]);
      const isMarketplace = chain.diagnostics.some(({rule}) => rule === "marketplace");
      const parent = values.parent && !isMarketplace ? parseParent(merged, values.parent, values.homeRegion) : {
        diagnostics: []
      };
      const diagnostics = [ ...chain.diagnostics, ...missingTogether(missing, merged), ...checkValues(merged, values), ...parent.diagnostics, ...components.diagnostics, ...components.isComplete ? unusedOwnParameters(merged, file, components.declared) : [], ...userData.diagnostics, ...(0, 
      placeholder.GY)(merged) ];
      const loaded = {
        file,
        files: [ ...chain.files, ...components.files, ...userData.files ],
        merged,
        components,
        diagnostics
      };
      if (diagnostics.some(diagnostic.bJ) || !("parent" in parent)) return loaded;
      return {
        ...loaded,
        recipe: assemble(file, merged, values, parent.parent, components, chain.dropped, userData.userData)
      };
    }
    function missingTogether(missing, merged) {
      const [first, second] = missing;
      const isMisspelt = [ ...merged.entries.keys() ].some(key => !Object.hasOwn(recipeSchema.entries, key) && (0, 
      nearest.p)(key, [ "extends" ]) !== void 0);
      if (isMisspelt) return [];
      if (!first || !second || merged.entries.has("extends")) return missing;
      const keys = missing.map(({message}) => /`[^`]+`/.exec(message)?.[0] ?? "");
      return [ {
        ...first,
        message: `${keys.join(", ")} are missing.`,
        remedy: "Add them, or `extends` with a file that has them."
      } ];
    }
    function assemble(file, merged, values, parent, {components}, dropped, userData) {
      const {extends: _, userData: __, parameters: ___, description, infrastructure, ...rest} = values;
      const {subnet, logGroup, logBucket, snsTopic, ...required} = infrastructure;
      return {
        ...rest,
        keepSsmAgent: rest.keepSsmAgent && rest.platform === "Linux",
        file,
        parent,
        components,
        dropped,
        infrastructure: {
          ...required,
          ...subnet === void 0 ? {} : {
            subnet
          },
          ...logGroup === void 0 ? {} : {
            logGroup
          },
          ...logBucket === void 0 ? {} : {
            logBucket
          },
          ...snsTopic === void 0 ? {} : {
            snsTopic
          }
        },
        ...description === void 0 ? {} : {
          description
        },
        ...userData === void 0 ? {} : {
          userData
        },
        locations: keyLocations(merged)
      };
    }
    function unusedAcross(loaded) {
      if (!loaded.every(({components}) => components?.isComplete)) return [];
      const declared = new Set(loaded.flatMap(({components}) => [ ...components?.declared ?? [] ]));
      return loaded.flatMap(({file, merged}) => merged ? unusedSharedParameters(merged, file, declared) : []);
    }
  },
  42811: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GY: () => findPlaceholders,
      I9: () => withPlaceholdersAsErrors
    });
    var _getting_started_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12591);
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72214);
    var _source_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84871);
    const placeholderRules = (0, _source_rule_js__WEBPACK_IMPORTED_MODULE_1__.x)({
      placeholder: {
        severity: "warning",
        what: "finds a value of AWS's documentation, like `o-exampleorgid`, `amzn-s3-demo-bucket` or a host in `example.internal`",
        why: "It stands for what only your organization knows. A recipe with it can be checked and reviewed, but `plan` and `build` take it for an error.",
        source: "https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html",
        fix: "Write your own value."
      }
    });
    const rule = placeholderRules["placeholder"];
    const placeholders = [ {
      pattern: /\borganizations::111122223333:/,
      part: "111122223333",
      remedy: "Write your organization's management account; the ARN that `aws organizations describe-organization` shows has it."
    }, {
      pattern: /\bo-exampleorgid\b/,
      part: "o-exampleorgid",
      remedy: "Write your organization's id; `aws organizations describe-organization` shows it."
    }, {
      pattern: /^(?:111122223333|123456789012)$/,
      remedy: "Write the number of the account that is meant."
    }, {
      pattern: /\bamzn-s3-demo-/,
      remedy: "Write the name of your bucket."
    }, {
      pattern: /\bexample\.(internal|com|org|net)\b|\.example$/i,
      remedy: "Write the name of your host."
    }, {
      pattern: /<your[^<>]*>|\bchange-?me\b/i,
      remedy: "Write the value that is meant."
    } ];
    function findPlaceholders(node) {
      switch (node.kind) {
       case "map":
        return [ ...node.entries.values() ].flatMap(({value}) => findPlaceholders(value));

       case "list":
        return node.items.flatMap(findPlaceholders);

       case "scalar":
        return partsOf(node.text).map(({part, remedy}) => (0, _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.YK)(node.at, rule, `${part === void 0 || part === node.text ? "" : `${part} in `}${node.text} is a placeholder.`, `${remedy} ${(0, 
        _getting_started_js__WEBPACK_IMPORTED_MODULE_0__.d)("values")}`));
      }
    }
    function partsOf(text) {
      const found = placeholders.filter(({pattern}) => pattern.test(text));
      const parts = found.filter(({part}) => part !== void 0);
      return parts.length > 0 ? parts : found.slice(0, 1);
    }
    function withPlaceholdersAsErrors(diagnostics) {
      return diagnostics.map(one => one.rule === rule.id ? {
        ...one,
        severity: "error"
      } : one);
    }
  },
  17189: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gz: () => wildcardOf,
      It: () => versionIn,
      Wg: () => versionPlaceholder,
      Zy: () => compareVersions
    });
    var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20942);
    const versionPlaceholder = "{version}";
    function wildcardOf(namePattern) {
      return namePattern.replace(versionPlaceholder, "*");
    }
    function versionIn(name, namePattern) {
      const [before = "", after] = namePattern.split(versionPlaceholder);
      if (after === void 0) return "";
      for (const numbers of name.matchAll(/\d+/g)) {
        if (!(0, _wildcard_js__WEBPACK_IMPORTED_MODULE_0__._)(name.slice(0, numbers.index), before)) continue;
        const [version = ""] = /^\d+(?:\.\d+)*/.exec(name.slice(numbers.index)) ?? [];
        const nodes = version.split(".");
        for (let count = nodes.length; count > 0; count--) {
          const found = nodes.slice(0, count).join(".");
          if ((0, _wildcard_js__WEBPACK_IMPORTED_MODULE_0__._)(name.slice(numbers.index + found.length), after)) return found;
        }
      }
      return;
    }
    const numbers = new Intl.Collator("en", {
      numeric: true
    });
    function compareVersions(one, other) {
      return numbers.compare(one, other);
    }
  },
  20942: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => matchesWildcard
    });
    function matchesWildcard(text, pattern) {
      const [first = "", ...rest] = pattern.split("*");
      if (!isAt(text, first, 0)) return false;
      const last = rest.pop();
      if (last === void 0) return text.length === first.length;
      let from = first.length;
      for (const part of rest) {
        const at = find(text, part, from);
        if (at < 0) return false;
        from = at + part.length;
      }
      const lastAt = text.length - last.length;
      return lastAt >= from && isAt(text, last, lastAt);
    }
    function find(text, part, from) {
      if (!part.includes("?")) return text.indexOf(part, from);
      for (let at = from; at + part.length <= text.length; at++) if (isAt(text, part, at)) return at;
      return -1;
    }
    function isAt(text, part, at) {
      if (!part.includes("?")) return text.startsWith(part, at);
      if (at + part.length > text.length) return false;
      for (let index = 0; index < part.length; index++) if (part[index] !== "?" && part[index] !== text[at + index]) return false;
      return true;
    }
  },
  88366: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $t: () => placeOf,
      BP: () => errorLine,
      QK: () => countLine,
      md: () => worstFirst
    });
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72214);
    function worstFirst(diagnostics, changed = new Set) {
      const rank = one => ((0, _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.bJ)(one) ? 0 : 2) + (changed.has(one.file) ? 0 : 1);
      return [ ...diagnostics ].sort((a, b) => rank(a) - rank(b));
    }
    function countLine({recipes, documents, allowed = 0}, diagnostics) {
      const errors = diagnostics.filter(_source_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.bJ).length;
      return [ plural(recipes, "recipe"), plural(documents, "document"), plural(errors, "error"), plural(diagnostics.length - errors, "warning"), ...allowed === 0 ? [] : [ `${String(allowed)} allowed by comments` ] ].join(", ");
    }
    function errorLine(diagnostics) {
      const errors = diagnostics.filter(_source_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.bJ);
      const [first] = errors;
      return first && `${plural(errors.length, "error")} in the recipes, first ${placeOf(first)}: ${first.message} ${first.remedy}`;
    }
    function placeOf({file, line, column}) {
      return `${file}:${String(line)}:${String(column)}`;
    }
    function plural(count, what) {
      return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
    }
  },
  72214: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Am: () => unique,
      UD: () => compare,
      YK: () => diagnostic,
      bJ: () => isError,
      hD: () => quote
    });
    function diagnostic(at, rule, message, remedy = rule.fix) {
      return {
        ...at,
        severity: rule.severity,
        rule: rule.id,
        message,
        remedy
      };
    }
    const isError = diagnostic => diagnostic.severity === "error";
    function unique(diagnostics) {
      const byIdentity = new Map(diagnostics.map(one => [ JSON.stringify([ one.file, one.line, one.column, one.rule, one.message ]), one ]));
      return [ ...byIdentity.values() ].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
    }
    function compare(a, b) {
      return a < b ? -1 : Number(a > b);
    }
    function quote(text) {
      return JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text);
    }
  },
  61638: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _h: () => fileRules,
      sX: () => resolveReference,
      sv: () => Files
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
    var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56249);
    var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84871);
    const fileRules = (0, _rule_js__WEBPACK_IMPORTED_MODULE_2__.x)({
      "missing-file": {
        what: "finds the path of a file that is not there",
        why: "Paths are relative to the file in which they stand, and upper and lower case differ.",
        source: _pages_js__WEBPACK_IMPORTED_MODULE_3__.ld,
        fix: "Correct the path, or add the file."
      },
      "not-a-file": {
        what: "finds the path of a folder, or of a device",
        why: "A recipe names every file by itself, so that a change to one says which images it touches.",
        source: _pages_js__WEBPACK_IMPORTED_MODULE_3__.ld,
        fix: "Name a file."
      },
      "unreadable-file": {
        what: "finds a file that the operating system does not let read",
        why: "Whatever stands in it would be missing in the image.",
        source: _pages_js__WEBPACK_IMPORTED_MODULE_3__.ld,
        fix: "Check its permissions, and that neither a name is too long nor a link leads to itself."
      },
      "path-leaves-repository": {
        what: "finds a path or a link that leads out of the repository",
        why: "A pull request must not be able to put files of the machine that builds into an image, where everybody reads them.",
        source: _pages_js__WEBPACK_IMPORTED_MODULE_3__.ld,
        fix: "Put the file into the repository and write its path relative to the file that names it, with `/`."
      },
      "file-size": {
        what: "finds a file of more than 1 MiB",
        why: "Recipes and documents have some kilobytes; what is larger was matched by mistake.",
        source: _pages_js__WEBPACK_IMPORTED_MODULE_3__.ld,
        fix: "Name a recipe, a component document or a text; large files belong into S3."
      },
      encoding: {
        what: "finds a file that is no UTF-8 text, or one with a NUL character",
        why: "CreateComponent takes text without NUL; PowerShell and Notepad like to save UTF-16.",
        source: `${_pages_js__WEBPACK_IMPORTED_MODULE_3__.fP}#52-character-encodings`,
        fix: "Save it as UTF-8."
      }
    });
    const maxSizeBytes = 1024 * 1024;
    class Files {
      #root;
      #realRoot;
      #texts=new Map;
      constructor(root) {
        this.#root = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root);
        this.#realRoot = realPathOf(this.#root);
      }
      read(file) {
        let text = this.#texts.get(file);
        if (text === void 0) this.#texts.set(file, text = Promise.resolve(this.#load(file)));
        return text;
      }
      async texts() {
        const read = await Promise.all([ ...this.#texts ].map(async ([file, text]) => [ file, await text ]));
        return new Map(read.flatMap(([file, text]) => "text" in text ? [ [ file, text.text ] ] : []));
      }
      #load(file) {
        try {
          const realPath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, file));
          if (!isInside(this.#realRoot, realPath)) return {
            rule: fileRules["path-leaves-repository"],
            message: `${file} is a link to a place outside of the repository.`,
            remedy: "Put the file itself there."
          };
          return readText(realPath, file);
        } catch (cause) {
          return explainFailure(file, cause);
        }
      }
    }
    function realPathOf(folder) {
      try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
      } catch {
        return folder;
      }
    }
    const decoder = new TextDecoder("utf-8", {
      fatal: true
    });
    function readText(realPath, file) {
      const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(realPath, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
      try {
        const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!stat.isFile()) return {
          rule: fileRules["not-a-file"],
          message: `${file} is not a file.`,
          remedy: "Name a file."
        };
        if (stat.size > maxSizeBytes) return {
          rule: fileRules["file-size"],
          message: `${file} has ${stat.size} bytes; more than 1 MiB is not read.`,
          remedy: "Name a recipe, a component document or a text."
        };
        const text = decoder.decode((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(handle));
        if (text.includes("\0")) return {
          rule: fileRules["encoding"],
          message: `${file} has a NUL character in it.`,
          remedy: "Save it as plain text."
        };
        return {
          text
        };
      } finally {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
      }
    }
    function explainFailure(file, cause) {
      const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
      switch (code) {
       case "ENOENT":
       case "ENOTDIR":
        return {
          rule: fileRules["missing-file"],
          message: `${file} does not exist.`,
          remedy: "Correct the path, or add the file."
        };

       case "EISDIR":
        return {
          rule: fileRules["not-a-file"],
          message: `${file} is a folder.`,
          remedy: "Name a file."
        };

       case "ERR_ENCODING_INVALID_ENCODED_DATA":
        return {
          rule: fileRules["encoding"],
          message: `${file} is not UTF-8 text.`,
          remedy: "Save it as UTF-8."
        };

       default:
        return {
          rule: fileRules["unreadable-file"],
          message: `${file} can't be read (${code || String(cause)}).`,
          remedy: "Check that it is a file that may be read."
        };
      }
    }
    function resolveReference(from, reference) {
      if (reference.includes("\\") || reference.includes("\0") || node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.isAbsolute(reference)) return;
      const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(from), reference);
      return file === ".." || file.startsWith("../") ? void 0 : file;
    }
    function isInside(folder, file) {
      const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, file);
      return relative !== ".." && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1___default().sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
    }
  },
  58715: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => suggest,
      p: () => nearest
    });
    function nearest(word, known) {
      let best;
      let fewest = Math.max(1, Math.floor(Math.min(word.length, 100) / 3)) + 1;
      for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= fewest) continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest) [best, fewest] = [ candidate, edits ];
      }
      return best;
    }
    function suggest(word, known) {
      const found = nearest(word, known);
      return found === void 0 ? void 0 : `Did you mean \`${found}\`?`;
    }
    function distance(a, b) {
      let row = Array.from({
        length: b.length + 1
      }, (_, column) => column);
      for (let i = 0; i < a.length; i++) {
        const next = [ i + 1 ];
        for (let j = 0; j < b.length; j++) next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + Number(a[i] !== b[j])));
        row = next;
      }
      return row[b.length];
    }
  },
  21757: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CB: () => textsOf,
      EM: () => locateKey,
      PX: () => scalarsIn,
      _C: () => locateIn,
      h1: () => merge,
      i7: () => renderPath,
      oB: () => nodeAt,
      x5: () => locate
    });
    function locateIn({at, text, textStart}, offset) {
      if (textStart === void 0) return at;
      const before = text.slice(0, offset);
      const lastBreak = before.lastIndexOf("\n");
      return {
        file: at.file,
        line: textStart.line + before.split("\n").length - 1,
        column: textStart.column + offset - lastBreak - 1
      };
    }
    function nodeAt(root, path) {
      let node = root;
      for (const step of path) node = child(node, step);
      return node;
    }
    function locate(root, path) {
      let node = root;
      let {at} = root;
      for (const step of path) {
        node = child(node, step);
        if (node === void 0) break;
        at = node.at;
      }
      return at;
    }
    function locateKey(root, path) {
      const parent = nodeAt(root, path.slice(0, -1));
      const entry = parent?.kind === "map" ? parent.entries.get(String(path.at(-1))) : void 0;
      return entry?.at ?? locate(root, path);
    }
    function textsOf(node) {
      if (node?.kind !== "map") return {};
      return Object.fromEntries([ ...node.entries ].flatMap(([key, {value}]) => value.kind === "scalar" ? [ [ key, value.text ] ] : []));
    }
    function scalarsIn(node) {
      if (node.kind === "scalar") return [ node ];
      return (node.kind === "list" ? node.items : [ ...node.entries.values() ].map(({value}) => value)).flatMap(scalarsIn);
    }
    function renderPath(path) {
      return path.map(step => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
    }
    function merge(base, over) {
      const entries = new Map(base.entries);
      for (const [key, entry] of over.entries) {
        const inherited = entries.get(key)?.value;
        const value = inherited?.kind === "map" && entry.value.kind === "map" ? merge(inherited, entry.value) : entry.value;
        entries.set(key, {
          at: entry.at,
          value
        });
      }
      return {
        kind: "map",
        at: over.at,
        entries
      };
    }
    function child(node, step) {
      if (node?.kind === "map") return node.entries.get(String(step))?.value;
      if (node?.kind === "list") return node.items[Number(step)];
      return;
    }
  },
  56249: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $9: () => operatorsPage,
      FH: () => api,
      Fv: () => ec2Guide,
      PX: () => infrastructurePage,
      Py: () => loopsPage,
      RH: () => guide,
      Xp: () => organizationsApi,
      ZG: () => modulesPage,
      am: () => quotas,
      bC: () => createComponentPage,
      fP: () => yamlSpec,
      h_: () => variablesPage,
      k8: () => documentsPage,
      ld: () => recipesPage,
      q_: () => conditionsPage
    });
    const guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
    const api = "https://docs.aws.amazon.com/imagebuilder/latest/APIReference";
    const quotas = "https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html";
    const createComponentPage = `${api}/API_CreateComponent.html`;
    const documentsPage = `${guide}/toe-use-documents.html`;
    const modulesPage = `${guide}/toe-action-modules.html`;
    const variablesPage = `${guide}/toe-user-defined-variables.html`;
    const loopsPage = `${guide}/toe-looping-constructs.html`;
    const conditionsPage = `${guide}/toe-conditional-constructs.html`;
    const operatorsPage = `${guide}/toe-comparison-operators.html`;
    const yamlSpec = "https://yaml.org/spec/1.2.2/";
    const recipesPage = "recipes.md";
    const infrastructurePage = `${api}/API_CreateInfrastructureConfiguration.html`;
    const ec2Guide = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide";
    const organizationsApi = "https://docs.aws.amazon.com/organizations/latest/APIReference";
  },
  84871: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => defineValueRules,
      x: () => defineRules
    });
    function defineRules(entries) {
      return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [ id, {
        severity: "error",
        ...entry,
        id
      } ]));
    }
    function defineValueRules(entries) {
      return Object.fromEntries(Object.entries(entries).map(([id, {subject, ...entry}]) => [ id, {
        id,
        severity: "error",
        what: `finds ${subject} that ${entry.message}`,
        ...entry
      } ]));
    }
  }
};