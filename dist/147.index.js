export const id = 147;

export const ids = [ 147 ];

export const modules = {
  1846: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  1768: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => modules,
      i: () => withoutInputs
    });
    const everywhere = [ "Linux", "Windows", "macOS" ];
    const unix = [ "Linux", "macOS" ];
    const text = {
      kind: "text"
    };
    const needed = {
      kind: "text",
      isRequired: true
    };
    const flag = {
      kind: "boolean"
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
    const s3Uri = remedy => ({
      kind: "text",
      isRequired: true,
      form: {
        pattern: /^s3:\/\/[^/]+\/.+/,
        remedy
      }
    });
    const bucketOwner = {
      kind: "text",
      form: {
        pattern: /^\d{12}$/,
        remedy: "Write the 12 digits of an account id, in quotes."
      }
    };
    const msi = {
      platforms: [ "Windows" ],
      shape: "map",
      inputs: {
        path: needed,
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
        logFile: text,
        properties: {
          kind: "map"
        },
        ignoreAuthenticodeSignatureErrors: flag,
        allowUnsignedInstaller: flag
      },
      outputs: [ "logFile", "msiExitCode", "stdout" ]
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
        destination: needed,
        overwrite: flag
      },
      outputs: []
    };
    const modules = withoutPrototype({
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
          path: needed,
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
          file: text
        },
        oneOf: [ "commands", "file" ],
        outputs: [ "stdout" ]
      },
      ExecuteDocument: {
        platforms: everywhere,
        shape: "map",
        inputs: {
          document: needed,
          "document-s3-bucket-owner": bucketOwner,
          phases: text,
          parameters: {
            kind: "parameters"
          }
        },
        outputs: [ "executedStepCount", "executionId", "failedStepCount", "failureMessage", "ignoredFailedStepCount", "logUrl", "status" ]
      },
      S3Download: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          source: s3Uri("Write `s3://bucket/key`, or `s3://bucket/prefix/*` for a folder."),
          destination: needed,
          expectedBucketOwner: bucketOwner,
          overwrite: flag
        },
        outputs: []
      },
      S3Upload: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          source: needed,
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
          destination: needed,
          overwrite: flag,
          checksum: text,
          algorithm: {
            kind: "text",
            choices: [ "MD5", "SHA1", "SHA256", "SHA512" ]
          },
          ignoreCertificateErrors: flag
        },
        together: [ "checksum", "algorithm" ],
        outputs: [ "destination" ]
      },
      AppendFile: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: needed,
          content: text,
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
          path: needed,
          content: text,
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
          path: needed,
          overwrite: flag,
          ...ownership
        },
        outputs: []
      },
      CreateSymlink: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: needed,
          target: needed,
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
          path: needed,
          force: flag
        },
        outputs: []
      },
      ListFiles: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: needed,
          fileNamePattern: text,
          recursive: flag
        },
        outputs: [ "files" ]
      },
      ReadFile: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: needed,
          encoding,
          printFileContent: flag
        },
        outputs: [ "content" ]
      },
      SetFileEncoding: {
        platforms: everywhere,
        shape: "list",
        inputs: {
          path: needed,
          encoding
        },
        outputs: []
      },
      SetFileOwner: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: needed,
          owner: needed,
          group: text
        },
        outputs: []
      },
      SetFolderOwner: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: needed,
          owner: needed,
          group: text,
          recursive: flag
        },
        outputs: []
      },
      SetFilePermissions: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: needed,
          permissions: needed
        },
        outputs: []
      },
      SetFolderPermissions: {
        platforms: unix,
        shape: "list",
        inputs: {
          path: needed,
          permissions: needed,
          recursive: flag
        },
        outputs: []
      },
      InstallMSI: msi,
      UninstallMSI: msi,
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
          name: needed,
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
    });
    function withoutPrototype(record) {
      return Object.assign(Object.create(null), record);
    }
    const withoutInputs = new Set([ "Reboot", "UpdateOS" ]);
  },
  4771: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $x: () => checkReferences,
      ii: () => referencesIn
    });
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2214);
    var _source_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8715);
    var _source_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1757);
    var _modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1768);
    const contextNames = [ "executionId", "accountId", "region", "osPlatform", "osName", "osVersion", "date", "dateTime", "uuid", "hostname", "phase", "step" ];
    const buildStage = [ "build", "validate" ];
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
      const at = () => (0, _source_node_js__WEBPACK_IMPORTED_MODULE_1__._C)(node, offset);
      const unknown = (message, remedy) => {
        problems.add(at(), "unknown-reference", message, remedy);
      };
      const special = /^(aws:ssm|aws:imds|env|context):(.*)$/.exec(expression);
      if (special) {
        const [, kind, name = ""] = special;
        if (kind === "aws:imds" && /^\/?(latest\/)?(meta-data\/)?(iam|identity-credentials)\//.test(name)) problems.add(at(), "reference-credentials", "Credentials can't be read from instance metadata.", "Call AWS with the instance profile; the AWS CLI finds its credentials by itself.");
        if (kind === "context" && !contextNames.includes(name)) unknown(`There is no context:${name}.`, near(name, contextNames) ?? `Write one of ${contextNames.join(", ")}.`);
        if (kind === "env" && name.trim() === "") unknown("The reference names no environment variable.", "Write `env:NAME`.");
        const variable = /^resolve\((.*)\)$/.exec(name)?.[1];
        if (kind === "aws:ssm" && variable !== void 0) checkName(variable.trim(), scope, unknown); else if (kind === "aws:ssm" && !/^\/?[\w./-]+(:\d+)?$/.test(name)) unknown(`${(0, 
        _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.hD)(name)} is no SSM parameter.`, "Write `aws:ssm:/path` or `aws:ssm:resolve(Name)`.");
        return;
      }
      const chain = /^([\w-]+)\.([\w-]+)\.(inputs|outputs)(?:\[(\d+)\])?\.([\w-]+)(?:\[(\d+)\])?$/.exec(expression);
      if (chain) {
        const [, phase = "", step = "", kind = "", index, variable = ""] = chain;
        checkChain({
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
        if (scope.loop === void 0) problems.add(at(), "reference-loop", `{{ ${expression} }} stands outside of a loop and stays as it is.`, "Add `loop` to the step, or remove the reference."); else if (name !== "loop" && name !== scope.loop) problems.add(at(), "reference-loop", `${(0, 
        _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.hD)(name)} is not the loop around this.`, scope.loop === "" ? `Write \`loop.${loop[2] ?? ""}\`, or name the loop.` : `Write \`${scope.loop}.${loop[2] ?? ""}\`.`);
        return;
      }
      if (/^[\w-]+$/.test(expression)) return checkName(expression, scope, unknown);
      if (/^[\w-]+(\.[\w-]+)*\.(inputs|outputs)\b/.test(expression)) return unknown(`{{ ${expression} }} names no step's input or output.`, "Write `phase.step.outputs.name`, or `phase.step.inputs[0].name`.");
      problems.warn(at(), "foreign-template", `{{ ${expression.slice(0, 80)} }} is no reference of AWSTOE.`, "If another program is to read it, write it so that the two braces don't touch, or put it into a file.");
    }
    function checkName(name, {declarations}, unknown) {
      if (!declarations.isComplete || Object.hasOwn(declarations.locations, name)) return;
      const known = Object.keys(declarations.locations);
      unknown(`The document declares no parameter or constant ${(0, _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.hD)(name)}.`, near(name, known) ?? `Declare it below \`parameters\`${known.length > 0 ? `; there are ${known.join(", ")}` : ""}.`);
    }
    function near(name, known) {
      const found = (0, _source_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, known);
      return found === void 0 ? void 0 : `Did you mean \`${found}\`?`;
    }
    function checkChain({phase, step, kind, index, variable}, {steps, positions, ran}, problems, at) {
      const position = positions.get(`${phase}.${step}`);
      const target = steps[position ?? -1];
      if (position === void 0 || target === void 0) {
        const names = steps.map(one => `${one.phase}.${one.step}`);
        problems.add(at(), "unknown-reference", `The document has no step ${phase}.${step}.`, near(`${phase}.${step}`, names) ?? "Name the phase and the step.");
        return;
      }
      if (position >= ran) {
        problems.add(at(), "reference-order", `${phase}.${step} runs ${position === ran ? "right now" : "later"}: it has no value yet.`, "Refer to steps that ran before.");
        return;
      }
      const here = steps[ran]?.phase ?? "";
      if (phase !== here && !(buildStage.includes(phase) && buildStage.includes(here))) {
        problems.add(at(), "reference-stage", `${phase}.${step} ran on another instance: nothing of phase ${phase} is known in phase ${here}.`, "Write what the test needs into the image, or ask for it again.");
        return;
      }
      const module = _modules_js__WEBPACK_IMPORTED_MODULE_0__.a[target.action];
      if (module === void 0) return;
      if (kind === "outputs" && !module.outputs.includes(variable)) {
        problems.add(at(), "reference-output", `${target.action} has no output ${(0, _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.hD)(variable)}.`, near(variable, module.outputs) ?? (module.outputs.length > 0 ? `It has ${module.outputs.join(", ")}.` : "It has none."));
        return;
      }
      if (kind !== "inputs") return;
      const {inputs} = target;
      const item = inputs?.kind === "list" ? inputs.items[index ?? 0] : inputs;
      if (item === void 0 || item.kind === "map" && !item.entries.has(variable)) problems.add(at(), "reference-output", `${phase}.${step} has no input ${index === void 0 ? "" : `${String(index)}, `}${(0, 
      _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.hD)(variable)}.`, "Name an input that the step gives.");
    }
  },
  2591: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => madeBy
    });
    const steps = {
      values: 2,
      key: 3,
      account: 4,
      roles: 5,
      software: 6,
      customerId: 7
    };
    function madeBy(step) {
      return `See step ${String(steps[step])} of docs/getting-started.md.`;
    }
  },
  5457: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      NG: () => worstResult,
      Xv: () => results,
      mk: () => publish
    });
    const results = [ "none", "reused", "released", "built", "started", "cancelled", "failed" ];
    function worstResult(all) {
      return results[Math.max(0, ...all.map(result => results.indexOf(result)))] ?? "none";
    }
    async function publish(outputs, setOutput) {
      for (const [name, value] of Object.entries(outputs)) await setOutput(name, typeof value === "string" ? value : value === void 0 ? "" : JSON.stringify(value));
    }
  },
  3067: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => loadRecipes
    });
    var diagnostic = __webpack_require__(2214);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    var external_node_path_default = __webpack_require__.n(external_node_path_);
    const maxSize = 1024 * 1024;
    class Files {
      #root;
      #realRoot;
      #texts=new Map;
      constructor(root) {
        this.#root = external_node_path_default().resolve(root);
        this.#realRoot = realOf(this.#root);
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
          const real = external_node_fs_.realpathSync.native(external_node_path_default().join(this.#root, file));
          if (!isInside(this.#realRoot, real)) return {
            rule: "path-leaves-repository",
            message: `${file} is a link to a place outside of the repository.`,
            remedy: "Put the file itself there."
          };
          return readText(real, file);
        } catch (cause) {
          return explainFailure(file, cause);
        }
      }
    }
    function realOf(folder) {
      try {
        return external_node_fs_.realpathSync.native(folder);
      } catch {
        return folder;
      }
    }
    const decoder = new TextDecoder("utf-8", {
      fatal: true
    });
    function readText(real, file) {
      const handle = (0, external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
      try {
        const stat = (0, external_node_fs_.fstatSync)(handle);
        if (!stat.isFile()) return {
          rule: "not-a-file",
          message: `${file} is not a file.`,
          remedy: "Name a file."
        };
        if (stat.size > maxSize) return {
          rule: "file-size",
          message: `${file} has ${stat.size} bytes; more than 1 MiB is not read.`,
          remedy: "Name a recipe, a component document or a text."
        };
        const text = decoder.decode((0, external_node_fs_.readFileSync)(handle));
        if (text.includes("\0")) return {
          rule: "encoding",
          message: `${file} has a NUL character in it.`,
          remedy: "Save it as plain text."
        };
        return {
          text
        };
      } finally {
        (0, external_node_fs_.closeSync)(handle);
      }
    }
    function explainFailure(file, cause) {
      const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
      switch (code) {
       case "ENOENT":
       case "ENOTDIR":
        return {
          rule: "missing-file",
          message: `${file} does not exist.`,
          remedy: "Correct the path, or add the file."
        };

       case "EISDIR":
        return {
          rule: "not-a-file",
          message: `${file} is a folder.`,
          remedy: "Name a file."
        };

       case "ERR_ENCODING_INVALID_ENCODED_DATA":
        return {
          rule: "encoding",
          message: `${file} is not UTF-8 text.`,
          remedy: "Save it as UTF-8."
        };

       default:
        return {
          rule: "unreadable-file",
          message: `${file} can't be read (${code || String(cause)}).`,
          remedy: "Check that it is a file that may be read."
        };
      }
    }
    function resolveReference(from, reference) {
      if (reference.includes("\\") || reference.includes("\0") || external_node_path_default().posix.isAbsolute(reference)) return;
      const file = external_node_path_default().posix.join(external_node_path_default().posix.dirname(from), reference);
      return file === ".." || file.startsWith("../") ? void 0 : file;
    }
    function isInside(folder, file) {
      const relative = external_node_path_default().relative(folder, file);
      return relative !== ".." && !relative.startsWith(`..${external_node_path_default().sep}`) && !external_node_path_default().isAbsolute(relative);
    }
    var source_node = __webpack_require__(1757);
    const redHat = "309956199498";
    const debian = "136693071363";
    const vendors = [ {
      listing: "prodview-kv5mi3ksb2mma",
      system: "RHEL 8",
      parent: `{owner: "${redHat}", namePattern: "RHEL-8.*_HVM-*-x86_64-*-Hourly2-GP3"}`
    }, {
      listing: "prodview-dejj3fgvzazlg",
      system: "RHEL 10",
      parent: `{owner: "${redHat}", namePattern: "RHEL-10.*_HVM*-x86_64-*-Hourly2-GP3"}`
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
        rule: "marketplace",
        message: "A Marketplace listing puts its product code on every AMI made from it: each account that launches one must subscribe.",
        remedy: vendor ? `Take ${vendor.system} from its vendor: parent: ${vendor.parent}.` : `Take the same image from its vendor by \`owner\` and \`namePattern\`: Red Hat is "${redHat}", Debian "${debian}", Amazon Linux and Windows \`amazon\`.`
      };
    }
    function parseParent(root, values, homeRegion) {
      const forms = [ "ssm", "ami", "image", "owner" ].filter(form => values[form] !== void 0);
      const [form, second] = forms;
      const problem = (path, rule, message, remedy) => ({
        diagnostics: [ (0, diagnostic.z3)((0, source_node.EM)(root, path), rule, message, remedy) ]
      });
      if (second !== void 0) {
        const first = (0, source_node.EM)(root, [ "parent", form ]);
        return problem([ "parent", second ], "parent-form", `parent has \`${second}\` beside \`${form}\` (${first.file}:${first.line}).`, "Keep one of them; maps of an `extends` chain are merged.");
      }
      if (form === void 0) return problem([ "parent" ], "parent-form", "parent names no image.", "Write `ssm`, `ami`, `image`, or `owner` with `namePattern`.");
      const {ssm, ami, image, owner, namePattern, exclude} = values;
      for (const key of [ "namePattern", "exclude" ]) if (owner === void 0 && values[key] !== void 0) return problem([ "parent", key ], "parent-form", `\`${key}\` means nothing beside \`${form}\`.`, "Remove it, or write `owner` instead.");
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
          diagnostics: [ (0, diagnostic.z3)((0, source_node.x5)(root, [ "parent", "image" ]), "parent-region", `The image is in ${region}, the recipe is built in ${homeRegion}.`, `Write ${homeRegion} in the ARN.`) ]
        };
      }
      if (namePattern === void 0) return problem([ "parent", "owner" ], "parent-form", "`owner` needs `namePattern` beside it.", 'Write the pattern of the AMI names, like "RHEL-8.*_HVM-*-x86_64-*-Hourly2-GP3".');
      return {
        parent: {
          owner,
          namePattern,
          exclude: exclude ?? []
        },
        diagnostics: []
      };
    }
    function explain(path, text) {
      return explainMarketplace(path, text) ?? explainEncryption(path) ?? explainSharing(path, text);
    }
    function explainEncryption([top, key]) {
      if (top !== "volume" || !/^(encrypted|encryption|unencrypted)$/i.test(String(key))) return;
      return {
        rule: "unencrypted",
        message: `\`${String(key)}\` is nothing to choose: every volume is encrypted with the key that \`key\` names.`,
        remedy: "Remove it."
      };
    }
    function explainSharing([top, key], text) {
      if (top !== "shareWith") return;
      const isPublicKey = /^(public|everyone|everybody|all|groups?|isPublic)$/i.test(String(key));
      if (!isPublicKey && !/^(\*|all|public|everyone)$/i.test(text)) return;
      return {
        rule: "public-sharing",
        message: "An AMI is never shared with everybody: EC2 refuses that for encrypted ones, and what is in it is not for the public.",
        remedy: "Name organizations, organizational units or accounts."
      };
    }
    var dist = __webpack_require__(7728);
    const rule = id => id;
    const list = (item, description) => dist.lqM(dist.FsL(dist.YOg(item), dist.h_(description)), []);
    const accountId = dist.FsL(dist.YjP(), dist.yGV(/^\d{12}$/, rule("account-id")));
    const region = dist.FsL(dist.YjP(), dist.yGV(/^[a-z]{2,}(-[a-z]+)+-\d$/, rule("region")));
    const parameterName = dist.FsL(dist.YjP(), dist.yGV(/^[A-Za-z0-9_-]{3,128}$/, rule("parameter-name")));
    const parameters = description => dist.lqM(dist.FsL(dist.g1P(parameterName, dist.FsL(dist.YjP(), dist.Ru6(1024, rule("parameter-length")))), dist.h_(description)), {});
    const schema_parent = dist.FsL(dist.rej({
      ssm: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^(?!\/aws\/service\/marketplace\/)/, rule("marketplace")), dist.Ru6(1011, rule("ssm-parameter")), dist.yGV(/^(\/[\w.-]+)+$|^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d*:parameter(\/[\w.-]+)+$/, rule("ssm-parameter")), dist.h_("Name (or ARN) of an SSM parameter that holds an AMI id, read in the home region."))),
      ami: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/, rule("ami-id")), dist.h_("AMI id in the home region."))),
      image: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(\d{12}|aws[a-z-]*|third-party):image\/[a-z0-9_-]+\/(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/, rule("image-arn")), dist.h_("Image Builder image ARN in the home region; `x` on the right of the version means the newest."))),
      owner: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^(?!aws-marketplace$|679593333241$)/, rule("marketplace")), dist.yGV(/^(\d{12}|amazon|self|aws-marketplace)$/, rule("ami-owner")), dist.h_("With `namePattern`: account id of the owner, `amazon` or `self`. The newest AMI by creation date is taken."))),
      namePattern: dist.lqM(dist.FsL(dist.YjP(), dist.hq(rule("empty")), dist.Ru6(128, rule("name-pattern")), dist.h_("AMI name; `*` and `?` stand for any text and any letter."))),
      exclude: dist.lqM(dist.FsL(dist.YOg(dist.FsL(dist.YjP(), dist.hq(rule("empty")))), dist.h_("With `owner`: names that are passed over, same wildcards.")))
    }), dist.h_("What the image starts from. Exactly one form: `ssm`, `ami`, `image`, or `owner` with `namePattern`."));
    const component = dist.rej({
      file: dist.lqM(dist.FsL(dist.YjP(), dist.hq(rule("empty")), dist.h_("AWSTOE component document, relative to the file in which this line stands."))),
      managed: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^[a-z0-9_-]+$/, rule("managed-name")), dist.h_("Name of a component that Amazon manages."))),
      version: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^(x\.x\.x|\d+\.x\.x|\d+\.\d+\.x|\d+\.\d+\.\d+(\/\d+)?)$/, rule("managed-version")), dist.h_("With `managed`: its version; `x.x.x` is the newest, which the plan fixes."))),
      with: parameters("Values of parameters, for this component alone.")
    });
    const infrastructure = dist.FsL(dist.rej({
      instanceProfile: dist.FsL(dist.YjP(), dist.yGV(/^[\w+=,.@-]{1,256}$/, rule("instance-profile")), dist.h_("Name of the instance profile (not its ARN, not the role).")),
      instanceTypes: list(dist.FsL(dist.YjP(), dist.yGV(/^[a-z0-9-]+\.[a-z0-9-]+$/, rule("instance-type"))), "Any of these with capacity is used; none leaves the choice to Image Builder."),
      subnet: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^subnet-[0-9a-f]{8,17}$/, rule("subnet-id")), dist.h_("Subnet id; needs `securityGroups`. Without it the default VPC is used."))),
      securityGroups: list(dist.FsL(dist.YjP(), dist.yGV(/^sg-[0-9a-f]{8,17}$/, rule("security-group-id"))), "Security group ids."),
      logGroup: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^[\w./#-]{1,512}$/, rule("log-group")), dist.h_("CloudWatch log group that exists already."))),
      logBucket: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, rule("bucket")), dist.h_("S3 bucket for logs."))),
      snsTopic: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}$/, rule("sns-topic")), dist.h_("ARN of a standard SNS topic.")))
    }), dist.h_("Where the build and test instances run."));
    const shareWith = dist.lqM(dist.FsL(dist.rej({
      organizations: list(dist.FsL(dist.YjP(), dist.yGV(/^arn:aws[a-z-]*:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/, rule("organization-arn"))), "Full ARNs, at most 25."),
      organizationalUnits: list(dist.FsL(dist.YjP(), dist.yGV(/^arn:aws[a-z-]*:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/, rule("organizational-unit-arn"))), "Full ARNs, at most 25."),
      accounts: list(accountId, "Account ids.")
    }), dist.h_("Who may launch the released AMIs. Nobody but the home account where it is missing.")), {});
    const tags = dist.lqM(dist.FsL(dist.g1P(dist.FsL(dist.YjP(), dist.yGV(/^(?!(?:[Aa][Ww][Ss]|golden-ami):|(?:CreatedBy|Ec2ImageBuilderArn|Name|Tags|Type)$)/, rule("reserved-tag")), dist.yGV(/^[a-zA-Z0-9\s_.:/=+@-]{1,128}$/, rule("tag-key"))), dist.FsL(dist.YjP(), dist.Ru6(256, rule("tag-value")))), dist.h_("Tags of everything that a build makes; at most 20.")), {});
    const recipeSchema = dist.rej({
      extends: dist.lqM(dist.FsL(dist.YjP(), dist.hq(rule("empty")), dist.h_("File whose keys this one starts from, relative to this file. Maps merge deeply, everything else replaces."))),
      name: dist.FsL(dist.YjP(), dist.BpQ(3, rule("recipe-name")), dist.Ru6(96, rule("recipe-name-length")), dist.yGV(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule("recipe-name")), dist.h_("Prefix of AMI names and name of the pipeline.")),
      description: dist.lqM(dist.FsL(dist.YjP(), dist.hq(rule("empty")), dist.Ru6(255, rule("description-length")), dist.h_("For people: it is shown in the console and on the AMI."))),
      platform: dist.FsL(dist.KIO([ "Linux", "Windows" ]), dist.h_("Of the parent image and of all components.")),
      parent: schema_parent,
      volume: dist.FsL(dist.rej({
        size: dist.FsL(dist.aig(), dist.ndf(rule("volume-size")), dist.Wwf(1, rule("volume-size")), dist.cGV(16e3, rule("volume-size")), dist.h_("GiB; raised to the size of the parent's snapshot where that is larger."))
      }), dist.h_("The encrypted root volume.")),
      components: list(component, "What is installed and tested, in the order in which it runs; at most 20."),
      userData: dist.lqM(dist.FsL(dist.YjP(), dist.hq(rule("empty")), dist.h_("File that replaces Image Builder's own user data, relative to the file in which this line stands."))),
      keepSsmAgent: dist.lqM(dist.FsL(dist.zMY(), dist.h_("Whether the SSM agent stays in the image where Image Builder had to install it.")), true),
      account: dist.FsL(accountId, dist.h_("Account that builds and owns the AMIs.")),
      homeRegion: dist.FsL(region, dist.h_("Region that builds; one of `regions`.")),
      regions: dist.FsL(dist.YOg(region), dist.hq(rule("empty-list")), dist.h_("Regions that get the AMI.")),
      key: dist.FsL(dist.YjP(), dist.yGV(/^(?!alias\/aws\/)/, rule("aws-managed-key")), dist.yGV(/^alias\/[\w/-]{1,250}$/, rule("key-alias")), dist.h_("Alias of the customer-managed KMS key, the same in every region.")),
      shareWith,
      infrastructure,
      requireImdsV2: dist.lqM(dist.FsL(dist.zMY(), dist.h_("Whether instances of the AMI accept IMDSv2 only.")), true),
      rebuild: dist.lqM(dist.FsL(dist.rej({
        maxAgeDays: dist.lqM(dist.FsL(dist.aig(), dist.ndf(rule("max-age")), dist.Wwf(1, rule("max-age")), dist.cGV(3650, rule("max-age")), dist.h_("An image that is older is built again though nothing changed.")), 7)
      }), dist.h_("When an image is built again.")), {}),
      tags,
      parameters: parameters("Values for every component document that declares the name.")
    });
    const componentSchema = component;
    var nearest = __webpack_require__(8715);
    const valueRules = {
      "account-id": {
        message: "is not an AWS account id",
        remedy: "Write its 12 digits, zeros in front included."
      },
      "ami-id": {
        message: "is not an AMI id",
        remedy: "Write `ami-` and 17 (or 8) hexadecimal digits."
      },
      "ami-owner": {
        message: "is not an owner of AMIs",
        remedy: "Write an account id of 12 digits, `amazon` or `self`."
      },
      "aws-managed-key": {
        message: "is a key that AWS manages; what it encrypts can't be shared with other accounts",
        remedy: "Name the alias of a customer-managed key."
      },
      bucket: {
        message: "is not the name of an S3 bucket",
        remedy: "Write the name alone: 3 to 63 lower-case letters, digits, hyphens, dots; no `s3://`."
      },
      "description-length": {
        message: "is longer than the 255 characters that EC2 allows",
        remedy: "Shorten it."
      },
      empty: {
        message: "is empty",
        remedy: "Write a value or remove the key."
      },
      "empty-list": {
        message: "has no entry",
        remedy: "Write at least one."
      },
      "image-arn": {
        message: "is not the ARN of an Image Builder image",
        remedy: "Write `arn:aws:imagebuilder:<region>:<aws or account id>:image/<name>/<version>`; everything right of the first `x` of a version must be `x`."
      },
      "instance-profile": {
        message: "is not the name of an instance profile",
        remedy: "Write the name of the profile: not its ARN, not a path."
      },
      "instance-type": {
        message: "is not an instance type",
        remedy: "Write one like `m6i.large`."
      },
      "key-alias": {
        message: "is not the alias of a key",
        remedy: "Write `alias/` and the name: an alias is the same text in every region, an ARN or key id is not."
      },
      "log-group": {
        message: "is not the name of a CloudWatch log group",
        remedy: "Write its name, not its ARN: letters, digits, `_ - / . #`."
      },
      "managed-name": {
        message: "is not the name of a component that Amazon manages",
        remedy: "Write the name alone, like `update-windows`; own documents are `file:`."
      },
      "managed-version": {
        message: "is not a component version",
        remedy: "Write `1.2.3`, `1.2.3/1`, or `x` for what may move: `1.2.x`, `1.x.x`, `x.x.x`."
      },
      marketplace: {
        message: "is a Marketplace form; its product code would stay on every AMI made from it",
        remedy: "Name the vendor's own AMIs by `owner` and `namePattern`."
      },
      "max-age": {
        message: "is not a number of days",
        remedy: "Write a whole number from 1 to 3650."
      },
      "name-pattern": {
        message: "is longer than any AMI name",
        remedy: "Write at most 128 characters."
      },
      "organization-arn": {
        message: "is not the ARN of an organization",
        remedy: "Write the full ARN, `arn:aws:organizations::<management account>:organization/o-…`; `aws organizations describe-organization` shows it."
      },
      "organizational-unit-arn": {
        message: "is not the ARN of an organizational unit",
        remedy: "Write the full ARN, `arn:aws:organizations::<management account>:ou/o-…/ou-…`."
      },
      "parameter-length": {
        message: "is longer than the 1024 characters that Image Builder allows for a parameter",
        remedy: "Shorten it, or have the component read it from SSM or S3."
      },
      "parameter-name": {
        message: "is not the name of a component parameter",
        remedy: "Write 3 to 128 letters, digits, `_` or `-`."
      },
      "recipe-name": {
        message: "is not a name that Image Builder leaves as it is",
        remedy: "Write at least 3 lower-case letters, digits and single hyphens, like `al-2023`."
      },
      "recipe-name-length": {
        message: "is too long: with the build date after it, an AMI name has at most 127 characters",
        remedy: "Write at most 96 characters."
      },
      region: {
        message: "is not an AWS region",
        remedy: "Write one like `us-east-1`."
      },
      "reserved-tag": {
        message: "is a tag that AWS or golden-ami writes itself",
        remedy: "Choose another key: `aws:…`, `golden-ami:…`, CreatedBy, Ec2ImageBuilderArn, Name, Tags and Type are taken."
      },
      "security-group-id": {
        message: "is not a security group id",
        remedy: "Write `sg-` and its hexadecimal digits."
      },
      "sns-topic": {
        message: "is not the ARN of a standard SNS topic",
        remedy: "Write `arn:aws:sns:<region>:<account>:<name>`; FIFO topics are not supported by Image Builder."
      },
      "ssm-parameter": {
        message: "is not the name of an SSM parameter",
        remedy: "Write its path from the first `/` (no `ssm:` in front), or its ARN."
      },
      "subnet-id": {
        message: "is not a subnet id",
        remedy: "Write `subnet-` and its hexadecimal digits."
      },
      "tag-key": {
        message: "is not a tag key",
        remedy: "Write 1 to 128 letters, digits, spaces or `_ . : / = + - @`."
      },
      "tag-value": {
        message: "is longer than the 256 characters of a tag value",
        remedy: "Shorten it."
      },
      "volume-size": {
        message: "is not a volume size",
        remedy: "Write whole GiB, 1 to 16000."
      }
    };
    function typed(root, schema, explain = () => {}, top = []) {
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
        const result = dist.xLC(entry, plain[key]);
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
            const isKnown = wanted?.entries ? Object.hasOwn(wanted.entries, key) : wanted?.type !== "record" || !unsafeKeys.has(key);
            path.push(key);
            if (isKnown) entries.push([ key, toPlain(value, wanted?.entries?.[key] ?? wanted?.value, onUnknown, path) ]); else if (wanted?.type !== "object") onUnknown([ ...path ], Object.keys(wanted?.entries ?? {}));
            path.pop();
          }
          return Object.fromEntries(entries);
        }
      }
    }
    const unsafeKeys = new Set([ "__proto__", "prototype", "constructor" ]);
    const isOptional = schema => schema.type === "optional";
    const pathOf = issue => (issue.path ?? []).map(({key}) => typeof key === "number" ? key : String(key));
    function unknownKey(root, path, known, explain, top) {
      const key = String(path.at(-1));
      const value = (0, source_node.oB)(root, path);
      const special = explain([ ...top, ...path ], value?.kind === "scalar" ? value.text : "");
      const at = (0, source_node.EM)(root, path);
      if (special) return (0, diagnostic.z3)(at, special.rule, special.message, special.remedy);
      const near = (0, nearest.p)(key, known);
      const where = path.length > 1 ? ` in ${(0, source_node.i7)([ ...top, ...path.slice(0, -1) ])}` : "";
      const remedy = near ? `Did you mean \`${near}\`?` : known.length > 0 ? `Known keys: ${known.join(", ")}.` : "Choose another name.";
      return (0, diagnostic.z3)(at, "unknown-key", `${(0, diagnostic.hD)(key)} is not a key${where}.`, remedy);
    }
    function missingKey(root, path, top) {
      return (0, diagnostic.z3)((0, source_node.x5)(root, path), "missing-key", `\`${(0, 
      source_node.i7)([ ...top, ...path ])}\` is missing.`, "Add it; a recipe may also have it from a file that it extends.");
    }
    function wrongValue(root, path, issue, explain, top) {
      const isKey = issue.path?.at(-1)?.origin === "key";
      const at = isKey ? (0, source_node.EM)(root, path) : (0, source_node.x5)(root, path);
      const name = (0, source_node.i7)([ ...top, ...path ]);
      const node = (0, source_node.oB)(root, path);
      const text = isKey ? String(path.at(-1)) : node?.kind === "scalar" ? node.text : "";
      const special = explain([ ...top, ...path ], text);
      if (special) return (0, diagnostic.z3)(at, special.rule, special.message, special.remedy);
      if (issue.kind === "validation") {
        const {message, remedy} = valueRules[issue.message];
        return (0, diagnostic.z3)(at, issue.message, `${name}: ${node?.kind === "scalar" || isKey ? `${(0, 
        diagnostic.hD)(text)} ` : ""}${message}.`, remedy);
      }
      if (issue.type === "picklist") {
        const options = (issue.expected ?? "").replaceAll('"', "").replace(/^\(|\)$/g, "").split(" | ");
        const near = (0, nearest.p)(text, options);
        return (0, diagnostic.z3)(at, "wrong-value", `${name} is ${(0, diagnostic.hD)(text)}, not one of ${options.join(", ")}.`, near ? `Did you mean \`${near}\`?` : `Write ${options.join(" or ")}.`);
      }
      const wanted = wantedTypes[issue.type] ?? {
        name: issue.type,
        remedy: "Write that."
      };
      return (0, diagnostic.z3)(at, "wrong-type", `${name} is ${typeName(node)}, not ${wanted.name}.`, wanted.remedy);
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
    var yaml_dist = __webpack_require__(6637);
    const maxDepth = 64;
    const maxTokens = 2e5;
    const maxValues = 1e5;
    const maxErrors = 100;
    function parseYaml(text, file) {
      const reader = new Reader(file);
      try {
        const root = reader.readText(text);
        return root ? {
          root,
          diagnostics: reader.diagnostics
        } : {
          diagnostics: reader.diagnostics
        };
      } catch (cause) {
        if (!(cause instanceof Stop)) throw cause;
        return {
          diagnostics: reader.diagnostics
        };
      }
    }
    class Stop extends Error {}
    class Reader {
      diagnostics=[];
      #file;
      #lines=new yaml_dist.HN;
      #anchors=new Map;
      #values=0;
      #brokenLine=0;
      #text="";
      #deepest=0;
      constructor(file) {
        this.#file = file;
      }
      readText(text) {
        this.#text = text;
        const composer = new yaml_dist.Dk({
          uniqueKeys: false
        });
        composer["onError"] = (source, code, message) => {
          this.#syntax(typeof source === "number" ? source : Array.isArray(source) ? source[0] : source.offset, code, message);
        };
        const [document, second] = composer.compose(this.#tokens(text), true, text.length);
        for (const problem of document?.errors ?? []) this.#syntax(problem.pos[0], problem.code, problem.message);
        if (this.#brokenLine > 0) return;
        if (second) {
          this.#syntax(second.range[0], "MULTIPLE_DOCS", "");
          return;
        }
        const start = {
          file: this.#file,
          line: 1,
          column: 1
        };
        const contents = document?.contents;
        if (!contents) {
          if (this.diagnostics.length === 0) this.#report((0, diagnostic.z3)(start, "no-map", "The file is empty.", "Write a YAML map: keys with values."));
          return;
        }
        const root = this.#read(contents, start, 0);
        if (root.kind === "map") return root;
        if (this.diagnostics.length === 0) this.#report((0, diagnostic.z3)(root.at, "no-map", `The top of the file is ${root.kind === "list" ? "a list" : "a single value"}, not a map.`, "Write a YAML map: keys with values."));
        return;
      }
      * #tokens(text) {
        for (let start = 0; start >= 0; start = text.indexOf("\n", start) + 1 || -1) this.#lines.addNewLine(start);
        const parser = new yaml_dist.iX;
        let count = 0;
        for (const lexeme of (new yaml_dist.JG).lex(text)) {
          if (++count > maxTokens) this.#tooMuch(parser.offset, "tokens", maxTokens);
          for (const token of parser.next(lexeme)) if (token.type === "error") this.#syntax(token.offset, "UNEXPECTED_TOKEN", `${token.message}: ${(0, 
          diagnostic.hD)(token.source)}`); else yield token;
          if (parser.stack.length > maxDepth + 2) this.#tooDeep(this.#locate(parser.offset));
        }
        yield* parser.end();
      }
      #read(yaml, parent, depth) {
        const at = yaml?.range ? this.#locate(yaml.range[0]) : parent;
        if (++this.#values > maxValues) this.#tooMuch(yaml?.range?.[0] ?? 0, "values once its aliases are followed", maxValues);
        if (depth > maxDepth) this.#tooDeep(at);
        if ((0, yaml_dist.Vj)(yaml)) return this.#follow(yaml.source, yaml.range?.[0] ?? 0, depth);
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
        if ((0, yaml_dist.jh)(yaml)) return {
          kind: "map",
          at,
          entries: this.#entries(yaml.items, at, depth)
        };
        if ((0, yaml_dist.oP)(yaml)) return {
          kind: "list",
          at,
          items: yaml.items.map(item => this.#read(item, at, depth + 1))
        };
        if ((0, yaml_dist.jn)(yaml)) {
          this.#values += Math.floor((yaml.source?.length ?? 0) / 100);
          return {
            kind: "scalar",
            at,
            text: yaml.source ?? "",
            value: yaml.value,
            ...this.#body(yaml)
          };
        }
        return {
          kind: "scalar",
          at,
          text: "",
          value: null
        };
      }
      #body({source, type, range}) {
        if (!source || !range) return {};
        const [start, end] = range;
        if (type === "BLOCK_LITERAL") {
          const first = this.#text.indexOf("\n", start) + 1;
          const content = source.search(/\S/);
          if (first === 0 || content < 0) return {};
          const breaks = source.slice(0, content).split("\n").length - 1;
          const {line} = this.#locate(first);
          const lineStart = this.#lines.lineStarts[line + breaks - 1] ?? first;
          const indent = this.#text.slice(lineStart).search(/\S/) - (content - source.lastIndexOf("\n", content) - 1);
          return {
            body: {
              line,
              column: indent + 1
            }
          };
        }
        const inset = type === "PLAIN" ? 0 : 1;
        if (this.#text.slice(start + inset, end - inset) !== source || source.includes("\n")) return {};
        const {line, column} = this.#locate(start + inset);
        return {
          body: {
            line,
            column
          }
        };
      }
      #entries(pairs, map, depth) {
        const entries = new Map;
        for (const pair of pairs) {
          const key = this.#read(pair.key, map, depth + 1);
          const value = this.#read(pair.value, key.at, depth + 1);
          if (key.kind !== "scalar") {
            this.#report((0, diagnostic.z3)(key.at, "key-type", `A ${key.kind} can't be a key.`, "Write a text as key; put a value that begins with `{{` in quotes."));
            continue;
          }
          const first = entries.get(key.text);
          if (first === void 0) entries.set(key.text, {
            at: key.at,
            value
          }); else this.#report((0, diagnostic.z3)(key.at, "duplicate-key", `${(0, diagnostic.hD)(key.text)} stands here a second time; the first is on line ${first.at.line}.`, "Remove one of the two."));
        }
        return entries;
      }
      #follow(name, offset, depth) {
        const at = this.#locate(offset);
        const anchor = this.#anchors.get(name);
        if (anchor === void 0) {
          this.#report((0, diagnostic.z3)(at, "unknown-alias", `*${name} has no anchor before it.`, `Put &${name} before the value that is meant, further up and outside of it.`));
          return {
            kind: "scalar",
            at,
            text: "",
            value: null
          };
        }
        this.#values += anchor.values;
        if (this.#values > maxValues) this.#tooMuch(offset, "values once its aliases are followed", maxValues);
        if (depth + anchor.levels > maxDepth) this.#tooDeep(at);
        this.#deepest = Math.max(this.#deepest, depth + anchor.levels);
        return anchor.node;
      }
      #locate(offset) {
        const {line, col} = this.#lines.linePos(offset);
        return {
          file: this.#file,
          line: Math.max(line, 1),
          column: Math.max(col, 1)
        };
      }
      #report(diagnostic) {
        if (this.diagnostics.push(diagnostic) >= maxErrors) throw new Stop;
      }
      #syntax(offset, code, message) {
        const at = this.#locate(Math.min(offset, this.#text.trimEnd().length));
        switch (code) {
         case "MULTIPLE_DOCS":
          return this.#report((0, diagnostic.z3)(at, "multiple-documents", "A second YAML document begins here.", "Remove the `---`, or make two files."));

         case "TAG_RESOLVE_FAILED":
          return this.#report((0, diagnostic.z3)(at, "unknown-tag", `${message.slice(0, 200)}.`, "Remove the tag: recipes need none."));

         default:
          if (at.line === this.#brokenLine) return;
          if (this.#brokenLine > 0 && code === "UNEXPECTED_TOKEN") return;
          this.#brokenLine = at.line;
          if (code === "TAB_AS_INDENT") return this.#report((0, diagnostic.z3)(at, "tab-indent", "A tab indents this line; YAML allows spaces only.", "Replace the tab by spaces."));
          return this.#report((0, diagnostic.z3)(at, "yaml-syntax", `${message.slice(0, 200).replace(/\.$/, "")}.`, "Check indentation, quotes and brackets on this line and the one above."));
        }
      }
      #tooMuch(offset, what, most) {
        this.diagnostics.push((0, diagnostic.z3)(this.#locate(offset), "too-many-values", `The file has more than ${most} ${what}.`, "Make it smaller, or repeat less with aliases."));
        throw new Stop;
      }
      #tooDeep(at) {
        this.diagnostics.push((0, diagnostic.z3)(at, "deep-nesting", `Values are nested deeper than ${maxDepth} levels.`, "Check brackets and indentation."));
        throw new Stop;
      }
    }
    class Chains {
      #files;
      #read=new Map;
      constructor(files) {
        this.#files = files;
      }
      async read(file, extendedBy = []) {
        const {root, diagnostics} = await this.#recipeFile(file);
        if (root === void 0) return {
          files: [ file ],
          diagnostics
        };
        const base = root.entries.get("extends")?.value;
        if (base === void 0) return {
          merged: root,
          files: [ file ],
          diagnostics
        };
        if (base.kind !== "scalar" || base.text === "" || base.value === null) return {
          files: [ file ],
          diagnostics
        };
        const fail = (rule, message, remedy) => ({
          files: [ file ],
          diagnostics: [ ...diagnostics, (0, diagnostic.z3)(base.at, rule, message, remedy) ]
        });
        const target = resolveReference(file, base.text);
        if (target === void 0) return fail("path-leaves-repository", `${(0, diagnostic.hD)(base.text)} leaves the repository.`, "Write a path relative to this file, with `/`.");
        const chain = [ ...extendedBy, file ];
        if (chain.includes(target)) return fail("extends-cycle", `The files extend each other: ${[ ...chain.slice(chain.indexOf(target)), target ].join(" → ")}.`, "Remove one of the `extends`.");
        const text = await this.#files.read(target);
        if (!("text" in text)) return fail(text.rule, text.message, text.remedy);
        const extended = await this.read(target, chain);
        const all = {
          files: [ file, ...extended.files ],
          diagnostics: [ ...diagnostics, ...extended.diagnostics ]
        };
        return extended.merged === void 0 ? all : {
          ...all,
          merged: (0, source_node.h1)(extended.merged, root)
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
          diagnostics: [ (0, diagnostic.z3)({
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
          diagnostics: [ ...diagnostics, ...typed(root, recipeSchema, explain).diagnostics ]
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
    const maxTags = 20;
    const maxShares = 25;
    const maxAccounts = 1536;
    const maxUserData = 16 * 1024;
    function checkValues(merged, {homeRegion, regions, infrastructure, shareWith, tags}) {
      const diagnostics = [];
      if (homeRegion && regions && !regions.includes(homeRegion)) diagnostics.push((0, 
      diagnostic.z3)((0, source_node.x5)(merged, [ "homeRegion" ]), "home-region", `homeRegion ${homeRegion} is not one of regions.`, "Add it to `regions`: Image Builder distributes to the region that builds, too."));
      if (infrastructure?.subnet && infrastructure.securityGroups.length === 0) diagnostics.push((0, 
      diagnostic.z3)((0, source_node.EM)(merged, [ "infrastructure", "subnet" ]), "subnet-without-security-group", "`subnet` needs `securityGroups`: Image Builder refuses one without the other.", "Add the ids of security groups of the same VPC."));
      for (const path of [ [ "regions" ], [ "infrastructure", "instanceTypes" ], [ "infrastructure", "securityGroups" ], [ "shareWith", "organizations" ], [ "shareWith", "organizationalUnits" ], [ "shareWith", "accounts" ] ]) diagnostics.push(...duplicates(merged, path));
      const counts = [ [ [ "shareWith", "organizations" ], shareWith?.organizations.length ?? 0, maxShares ], [ [ "shareWith", "organizationalUnits" ], shareWith?.organizationalUnits.length ?? 0, maxShares ], [ [ "shareWith", "accounts" ], shareWith?.accounts.length ?? 0, maxAccounts ], [ [ "tags" ], Object.keys(tags ?? {}).length, maxTags ] ];
      for (const [path, count, most] of counts) if (count > most) diagnostics.push((0, 
      diagnostic.z3)((0, source_node.EM)(merged, path), "too-many", `${path.join(".")} has ${count} entries; at most ${most} are possible.`, "Remove some."));
      return diagnostics;
    }
    async function readUserData(merged, {userData}, files) {
      if (userData === void 0) return {
        files: [],
        diagnostics: []
      };
      const at = (0, source_node.x5)(merged, [ "userData" ]);
      const file = resolveReference(at.file, userData);
      const fail = (rule, message, remedy) => ({
        files: file === void 0 ? [] : [ file ],
        diagnostics: [ (0, diagnostic.z3)(at, rule, message, remedy) ]
      });
      if (file === void 0) return fail("path-leaves-repository", `${(0, diagnostic.hD)(userData)} leaves the repository.`, "Write a path relative to this file, with `/`.");
      const content = await files.read(file);
      if (!("text" in content)) return fail(content.rule, content.message, content.remedy);
      const size = Buffer.byteLength(content.text);
      if (size === 0 || size > maxUserData) return fail("user-data-size", `${file} has ${size} bytes; EC2 takes 1 to ${maxUserData}.`, "Move work into a component.");
      return {
        userData: {
          file,
          text: content.text
        },
        files: [ file ],
        diagnostics: []
      };
    }
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
        if (other === void 0) first.set(slug, file); else diagnostics.set(file, [ (0, diagnostic.z3)(name.at, "name-collision", `${what} the name in ${other}${name.text === slug ? ", too" : ""}.`, "Give each recipe a name of its own.") ]);
      }
      return diagnostics;
    }
    function duplicates(merged, path) {
      const list = (0, source_node.oB)(merged, path);
      if (list?.kind !== "list") return [];
      const texts = list.items.map(item => item.kind === "scalar" ? item.text : void 0);
      return list.items.flatMap((item, index) => {
        const text = texts[index];
        return text === void 0 || texts.indexOf(text) === index ? [] : [ (0, diagnostic.z3)(item.at, "duplicate-item", `${(0, 
        diagnostic.hD)(text)} stands in ${path.join(".")} a second time.`, "Remove it.") ];
      });
    }
    function documentParameters(document, item, own, shared) {
      const declared = Object.keys(document.parameters);
      const diagnostics = [];
      for (const name of Object.keys(own)) {
        if (Object.hasOwn(document.parameters, name)) continue;
        const near = (0, nearest.p)(name, declared);
        diagnostics.push((0, diagnostic.z3)((0, source_node.EM)(item, [ "with", name ]), "undeclared-parameter", `${document.file} declares no parameter ${(0, 
        diagnostic.hD)(name)}.`, near ? `Did you mean \`${near}\`?` : declared.length > 0 ? `It declares ${declared.join(", ")}.` : "It declares none."));
      }
      const given = [];
      for (const name of declared) {
        const value = Object.hasOwn(own, name) ? own[name] : Object.hasOwn(shared, name) ? shared[name] : void 0;
        if (value !== void 0) given.push([ name, value ]); else if (document.parameters[name] === void 0) diagnostics.push((0, 
        diagnostic.z3)((0, source_node.x5)(item, [ "file" ]), "parameter-without-value", `${document.file} declares ${name} without a default, and nothing gives it a value.`, `Add ${name} to \`parameters\`, or below \`with\` of this component.`));
      }
      return {
        parameters: Object.fromEntries(given),
        diagnostics
      };
    }
    function unusedOwnParameters(merged, file, declared) {
      return unused(merged, declared).filter(({at}) => at.file === file).map(({at, message, remedy}) => (0, 
      diagnostic.z3)(at, "unused-parameter", message, remedy));
    }
    function unusedSharedParameters(merged, file, declared) {
      return unused(merged, declared).filter(({at}) => at.file !== file).map(({at, message, remedy}) => (0, 
      diagnostic.$e)(at, "unused-parameter", message, remedy));
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
      const parameters = (0, source_node.CB)((0, source_node.oB)(merged, [ "parameters" ]));
      const resolved = await Promise.all(list.items.map(async (item, index) => {
        if (item.kind !== "map") return {
          diagnostics: []
        };
        const wrongForm = checkForm(item);
        if (wrongForm) return {
          diagnostics: [ wrongForm ]
        };
        const {values} = typed(item, componentSchema, void 0, [ "components", index ]);
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
      const file = resolveReference(at.file, reference);
      if (file === void 0) return {
        diagnostics: [ (0, diagnostic.z3)(at, "path-leaves-repository", `${(0, diagnostic.hD)(reference)} leaves the repository.`, "Write a path relative to this file, with `/`.") ]
      };
      const content = await files.read(file);
      if (!("text" in content)) return {
        file,
        diagnostics: [ (0, diagnostic.z3)(at, content.rule, content.message, content.remedy) ]
      };
      const {document, diagnostics} = await documents.read(file);
      if (document === void 0 || diagnostics.some(diagnostic.bJ)) return {
        file,
        diagnostics
      };
      const given = documentParameters(document, item, (0, source_node.CB)((0, source_node.oB)(item, [ "with" ])), parameters);
      return {
        file,
        component: {
          kind: "document",
          document,
          parameters: given.parameters,
          at: item.at
        },
        diagnostics: [ ...diagnostics, ...given.diagnostics ]
      };
    }
    function checkForm(item) {
      const has = key => item.entries.has(key);
      const wrong = (message, remedy = "Write `file`, or `managed` with `version`.") => (0, 
      diagnostic.z3)(item.at, "component-form", message, remedy);
      if (has("file") && has("managed")) return wrong("A component is either a `file` or `managed`, not both.");
      if (!has("file") && !has("managed")) return wrong("The component names neither a `file` nor a `managed` component.");
      if (has("file") && has("version")) return wrong("`version` means nothing beside `file`: the version of a document is its content.", "Remove it.");
      if (has("managed") && !has("version")) return wrong("`managed` needs `version`.", "Write `version: x.x.x` for the newest; the plan fixes it.");
      return;
    }
    function checkList(list, components) {
      const diagnostics = [];
      if (list.items.length > maxComponents) diagnostics.push((0, diagnostic.z3)(list.items[maxComponents].at, "component-count", `The recipe has ${list.items.length} components; Image Builder takes ${maxComponents}.`, "Join some, or ask AWS for a higher quota."));
      const first = new Map;
      for (const component of components) {
        const id = component.kind === "document" ? component.document.file : component.name;
        const other = first.get(id);
        if (other) diagnostics.push((0, diagnostic.z3)(component.at, "duplicate-component", `${id} stands here a second time; the first is on line ${other.at.line}. Image Builder takes each component once.`, "Remove one of the two.")); else first.set(id, component);
      }
      return diagnostics;
    }
    const partFolders = new Set([ "base", "components", "files" ]);
    const wildcard = /[*?[\]{}!]/;
    function discover(patterns, root) {
      const found = patterns.map(pattern => match(pattern, root));
      return {
        files: [ ...new Set(found.flatMap(({files}) => files)) ].sort(diagnostic.UD),
        diagnostics: found.flatMap(({diagnostics}) => diagnostics)
      };
    }
    function match(pattern, root) {
      const fail = (rule, message, remedy) => ({
        files: [],
        diagnostics: [ (0, diagnostic.z3)({
          file: pattern,
          line: 1,
          column: 1
        }, rule, message, remedy) ]
      });
      const normal = external_node_path_default().posix.normalize(pattern);
      if (external_node_path_default().isAbsolute(pattern)) return fail("path-leaves-repository", `${(0, 
      diagnostic.hD)(pattern)} is an absolute path.`, "Write a path relative to the root of the repository.");
      if (normal === ".." || normal.startsWith("../")) return fail("path-leaves-repository", `${(0, 
      diagnostic.hD)(pattern)} is outside of the repository.`, "Write a path relative to the root of the repository.");
      if (!wildcard.test(normal)) {
        if (isPart(normal, external_node_path_default().posix.dirname(normal))) return fail("not-a-recipe", `${(0, 
        diagnostic.hD)(pattern)} is in a folder for parts of recipes.`, "Name the recipe that uses it.");
        return {
          files: [ normal ],
          diagnostics: []
        };
      }
      const fixed = normal.split("/").slice(0, normal.split("/").findIndex(part => wildcard.test(part))).join("/");
      const files = discover_list(normal, root);
      const recipes = files.filter(file => /\.ya?ml$/.test(file) && !isPart(file, fixed));
      if (recipes.length > 0) return {
        files: recipes,
        diagnostics: []
      };
      return fail("no-recipe", `${(0, diagnostic.hD)(pattern)} matches no recipe.`, "Check out the repository before this step; recipes are .yml files that are not in a folder named base, components or files.");
    }
    function discover_list(pattern, root) {
      const [, folder, ending] = /^([\w./-]*)\/\*(\.ya?ml)$/.exec(pattern) ?? [];
      if (folder === void 0 || ending === void 0) return (0, external_node_fs_.globSync)(pattern, {
        cwd: root
      }).map(file => file.replaceAll(external_node_path_default().sep, "/"));
      try {
        return (0, external_node_fs_.readdirSync)(external_node_path_default().join(root, folder)).filter(name => name.endsWith(ending) && !name.startsWith(".")).map(name => `${folder}/${name}`);
      } catch {
        return [];
      }
    }
    function isPart(file, fixed) {
      const folder = external_node_path_default().posix.dirname(file);
      return [ external_node_path_default().posix.basename(folder), ...external_node_path_default().posix.relative(fixed, folder).split("/") ].some(part => partFolders.has(part));
    }
    const maxProblems = 100;
    class TooManyProblems extends Error {}
    class Problems {
      diagnostics=[];
      add(at, rule, message, remedy) {
        this.#push((0, diagnostic.z3)(at, rule, message, remedy));
      }
      warn(at, rule, message, remedy) {
        this.#push((0, diagnostic.$e)(at, rule, message, remedy));
      }
      #push(diagnostic) {
        if (this.diagnostics.push(diagnostic) >= maxProblems) throw new TooManyProblems;
      }
      keys(map, what, known, required) {
        for (const [key, {at}] of map.entries) {
          if (known.includes(key)) continue;
          const near = (0, nearest.p)(key, known);
          this.add(at, "unknown-key", `${(0, diagnostic.hD)(key)} is not a key of ${what}.`, near ? `Did you mean \`${near}\`?` : known.length > 0 ? `Known keys: ${known.join(", ")}.` : "Remove it.");
        }
        for (const key of required) if (!map.entries.has(key)) this.add(map.at, "missing-key", `${what.charAt(0).toUpperCase()}${what.slice(1)} has no \`${key}\`.`, "Add it.");
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
        this.add(node.at, "wrong-type", `${what} is ${found}, not ${wanted}.`, remedy);
      }
    }
    class Names {
      #seen=new Map;
      #kind;
      #problems;
      constructor(kind, problems) {
        this.#kind = kind;
        this.#problems = problems;
      }
      add(name, at) {
        const first = this.#seen.get(name);
        if (first) this.#problems.add(at, `duplicate-${this.#kind}`, `The ${this.#kind} ${(0, 
        diagnostic.hD)(name)} stands here a second time; the first is on line ${String(first.line)}.`, "Rename or remove one of the two."); else this.#seen.set(name, at);
        if (!/^[A-Za-z0-9_-]{3,128}$/.test(name)) this.#problems.add(at, `${this.#kind}-name`, `${(0, 
        diagnostic.hD)(name)} is not the name of a ${this.#kind}.`, "Write 3 to 128 letters, digits, `_` or `-`.");
      }
    }
    const maxParameters = 25;
    const maxLength = 1024;
    const types = [ "string", "integer", "boolean", "stringlist" ];
    const parameterKeys = [ "type", "default", "description", "allowedValues" ];
    function readDeclarations(root, problems) {
      const names = new Names("parameter", problems);
      const parameters = readList(root, "parameters", names, problems);
      const constants = readList(root, "constants", names, problems);
      const list = root.entries.get("parameters")?.value;
      if (list?.kind === "list" && list.items.length > maxParameters) problems.add(list.at, "parameter-count", `The document declares ${String(list.items.length)} parameters; Image Builder takes ${String(maxParameters)}.`, "Declare fewer.");
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
        problems.add(beside[1].at, "parameter-shape", `${beside[0]} stands beside the name, not below it.`, remedy);
        return;
      }
      const [first, second] = map.entries;
      if (!first || second) {
        problems.add(second?.[1].at ?? map.at, "parameter-shape", `An entry of \`${kind}\` has ${String(map.entries.size)} names.`, remedy);
        return;
      }
      const [name, {at, value}] = first;
      names.add(name, at);
      const body = problems.map(value, `The ${kind === "parameters" ? "parameter" : "constant"} ${(0, 
      diagnostic.hD)(name)}`);
      if (!body) return {
        name,
        at,
        text: void 0
      };
      problems.keys(body, (0, diagnostic.hD)(name), kind === "parameters" ? parameterKeys : [ "type", "value" ], kind === "parameters" ? [ "type" ] : [ "type", "value" ]);
      const type = problems.scalar(body.entries.get("type")?.value, `The type of ${(0, 
      diagnostic.hD)(name)}`);
      if (type && !types.includes(type.text.toLowerCase())) problems.add(type.at, "parameter-type", `${(0, 
      diagnostic.hD)(type.text)} is not a type.`, "Write `type: string`.");
      const given = body.entries.get(valueKey)?.value;
      if (given?.kind === "scalar" && given.text.length > maxLength) problems.add(given.at, "parameter-length", `${(0, 
      diagnostic.hD)(name)} has ${String(given.text.length)} characters; Image Builder takes ${String(maxLength)}.`, "Shorten it, or have the step read it from SSM or S3.");
      if (given?.kind === "scalar") return {
        name,
        at,
        text: given.value === null ? "" : given.text
      };
      if (given) problems.scalar(given, `\`${valueKey}\` of ${(0, diagnostic.hD)(name)}`);
      return {
        name,
        at,
        text: void 0
      };
    }
    const onFailures = [ "Abort", "Continue", "Ignore" ];
    const maxConditionDepth = 4;
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
    const answers = [ "Execute", "Skip", "Abort" ];
    const branches = [ "then", "else" ];
    function checkCondition(node, problems, others = [], depth = 1) {
      const map = problems.map(node, "A condition");
      if (!map) return;
      for (const branch of others) {
        const value = problems.scalar(map.entries.get(branch)?.value, `\`${branch}\` of a condition`);
        if (value && !answers.includes(value.text)) problems.add(value.at, "condition-branch", `${branch} is ${(0, 
        diagnostic.hD)(value.text)}.`, `Write ${answers.join(", ")}: with a capital letter.`);
      }
      const given = [ ...map.entries.keys() ].filter(key => Object.hasOwn(operators, key));
      for (const [key, {at}] of map.entries) {
        if (given.includes(key) || others.includes(key) || key === "value" || key === "path") continue;
        const near = (0, nearest.p)(key, [ ...operatorNames, ...others ]);
        problems.add(at, "condition-operator", `${(0, diagnostic.hD)(key)} is no operator of a condition.`, near ? `Did you mean \`${near}\`?` : `Write one of ${operatorNames.join(", ")}.`);
      }
      const [name, second] = given;
      if (name === void 0 || second !== void 0) {
        if (name === void 0 && [ ...map.entries.keys() ].some(key => !others.includes(key) && key !== "value" && key !== "path")) return;
        problems.add(second === void 0 ? map.at : map.entries.get(second).at, "condition-form", name === void 0 ? "The condition has no operator." : `The condition has ${String(given.length)} operators.`, "Write exactly one; `and` and `or` take a list of conditions.");
        return;
      }
      checkOperator(name, map, problems, others, depth);
    }
    function checkOperator(name, map, problems, others, depth) {
      const operator = operators[name];
      const operand = map.entries.get(name).value;
      for (const sibling of [ "value", "path" ]) {
        const entry = map.entries.get(sibling);
        if (sibling === operator.beside) if (!entry) problems.add(map.at, "missing-key", `${name} has no \`${sibling}\`.`, `Write \`${sibling}:\` beside it, at the same indentation.`); else problems.scalar(entry.value, `\`${sibling}\` of ${name}`); else if (entry) problems.add(entry.at, "unknown-key", `${(0, 
        diagnostic.hD)(sibling)} is not a key of ${name}.`, operator.beside ? `It takes \`${operator.beside}\`.` : "Remove it.");
      }
      if (depth > maxConditionDepth && (operator.operand === "several" || operator.operand === "one")) {
        problems.add(map.at, "condition-depth", `Conditions are nested deeper than ${String(maxConditionDepth)} levels.`, "Split the step, or decide in its script.");
        return;
      }
      if (operator.operand === "several") {
        const list = problems.list(operand, `\`${name}\``);
        if (list && list.items.length < 2) problems.add(list.at, "condition-form", `\`${name}\` has ${String(list.items.length)} conditions; it takes two or more.`, "Add one, or write the condition itself.");
        for (const item of list?.items ?? []) checkCondition(item, problems, others, depth + 1);
        return;
      }
      if (operator.operand === "one") {
        const inner = operand.kind === "list" && operand.items.length === 1 ? operand.items[0] : operand;
        if (inner.kind === "list") problems.add(inner.at, "condition-form", `\`not\` has ${String(inner.items.length)} conditions; it takes one.`, "Join them with `and` or `or`."); else checkCondition(inner, problems, others, depth + 1);
        return;
      }
      const value = problems.scalar(operand, `\`${name}\``);
      if (value) checkOperand(name, value, problems);
    }
    function checkOperand(name, {at, text}, problems) {
      const {operand, digits} = operators[name];
      if (text.includes("{{")) return;
      if (operand === "number" && !/^[-+]?(\d+\.)?\d+$/.test(text)) problems.add(at, "condition-value", `${name} compares with ${(0, 
      diagnostic.hD)(text)}, which is no number.`, "Write digits, with a point if need be.");
      if (operand === "hash" && !(text.length === digits && /^[0-9a-f]+$/i.test(text))) problems.add(at, "condition-value", `${(0, 
      diagnostic.hD)(text)} is no ${name.slice(4, -6)} checksum.`, `Write its ${String(digits)} hexadecimal digits.`);
      if (operand !== "pattern") return;
      if (/\(\?(?:[=!]|<[=!])|\\[1-9]/.test(text.replaceAll("\\\\", ""))) problems.add(at, "condition-value", `The pattern ${(0, 
      diagnostic.hD)(text)} looks around or back, which RE2 can't.`, "Write it without `(?=`, `(?!`, `(?<` and `\\1`."); else if (!isReadable(text)) problems.add(at, "condition-value", `The pattern ${(0, 
      diagnostic.hD)(text)} can't be read.`, "Check its brackets and what `*`, `+` and `?` repeat.");
    }
    function isReadable(pattern) {
      if (pattern.includes("\\Q")) return true;
      try {
        new RegExp(pattern.replaceAll(/\(\?[imsU]*(?:-[imsU]+)?([:)])/g, (_, end) => end === ":" ? "(?:" : "").replaceAll("(?P<", "(?<"));
        return true;
      } catch {
        return false;
      }
    }
    var modules = __webpack_require__(1768);
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
        if (!modules.i.has(action)) problems.add(step, "missing-key", `A step with ${action} has no \`inputs\`.`, "Add them.");
        return;
      }
      if (module.shape === "condition") return checkCondition(node, problems);
      if (module.shape === "map") {
        if (node.kind === "map") return checkMap(action, module, node, problems);
        return problems.add(node.at, "inputs-shape", `The inputs of ${action} are a ${shapeOf(node)}, not a map.`, node.kind === "list" ? "Remove the `-` before them." : "Write `key: value` lines below `inputs`.");
      }
      if (node.kind !== "list") return problems.add(node.at, "inputs-shape", `The inputs of ${action} are a ${shapeOf(node)}, not a list of maps.`, "Put `- ` before the first of them: the module takes several.");
      if (node.items.length === 0) problems.add(node.at, "inputs-shape", `The inputs of ${action} are an empty list.`, "Add an item, or remove the step.");
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
      const {oneOf, together} = module;
      if (oneOf && given(oneOf).length !== 1) problems.add(map.at, "input-combination", `${action} has ${given(oneOf).length === 0 ? "none" : "more than one"} of ${oneOf.join(", ")}.`, "Give exactly one of them.");
      if (together && ![ 0, together.length ].includes(given(together).length)) problems.add(map.at, "input-combination", `${action} has ${given(together).join()} without ${together.filter(key => !map.entries.has(key)).join()}.`, "Give both or neither.");
      if (action === "WebDownload") checkChecksum(map, problems);
    }
    function checkChecksum(map, problems) {
      const [checksum, algorithm] = [ "checksum", "algorithm" ].map(key => map.entries.get(key)?.value);
      if (checksum?.kind !== "scalar" || algorithm?.kind !== "scalar" || checksum.text.includes("{{")) return;
      const digits = checksumDigits[algorithm.text.toUpperCase()];
      if (digits !== void 0 && !(checksum.text.length === digits && /^[0-9a-f]+$/i.test(checksum.text))) problems.add(checksum.at, "input-value", `${(0, 
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
            if (key === "properties" && takenProperties.includes(name.toUpperCase())) problems.add(at, "msi-property", `The module sets ${name} itself.`, "Use its input `reboot`, or remove the property.");
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
      if (choices && !choices.some(choice => choice.toLowerCase() === scalar.text.toLowerCase())) problems.add(scalar.at, "input-value", `${what} is ${(0, 
      diagnostic.hD)(scalar.text)}.`, `Write one of ${choices.join(", ")}.`);
      if (form && !form.pattern.test(scalar.text)) problems.add(scalar.at, "input-value", `${what} is ${(0, 
      diagnostic.hD)(scalar.text)}.`, form.remedy);
    }
    function checkTexts(what, list, problems, isRequired) {
      if (!list) return;
      if (isRequired && list.items.length === 0) problems.add(list.at, "inputs-shape", `${what} is an empty list.`, "Write at least one item.");
      for (const item of list.items) problems.scalar(item, `An item of ${what}`);
    }
    const delimiters = [ ".", ",", ";", ":", "\n", "\\n", "\t", "\\t", " ", "-", "_" ];
    function checkLoop(node, names, problems) {
      const map = problems.map(node, "`loop`");
      if (!map) return "";
      problems.keys(map, "`loop`", [ "name", "for", "forEach" ], []);
      const name = problems.scalar(map.entries.get("name")?.value, "`name` of a loop");
      if (name) names.add(name.text, name.at);
      const [range, each] = [ map.entries.get("for")?.value, map.entries.get("forEach")?.value ];
      if (range && each) problems.add(map.entries.get("forEach").at, "loop-form", "The loop has `for` and `forEach`.", "Keep one of them."); else if (range) checkRange(range, problems); else if (each) checkEach(each, problems); else problems.add(map.at, "loop-form", "The loop has neither `for` nor `forEach`.", "Write `for: {start: 1, end: 3, updateBy: 1}` or `forEach: [a, b]`.");
      return name?.text ?? "";
    }
    function checkRange(node, problems) {
      const map = problems.map(node, "`for`");
      if (!map) return;
      const keys = [ "start", "end", "updateBy" ];
      problems.keys(map, "`for`", keys, keys);
      const [start, end, updateBy] = keys.map(key => readBound(map.entries.get(key)?.value, `\`${key}\` of a loop`, problems));
      if (start === void 0 || end === void 0 || updateBy === void 0) return;
      if (updateBy === 0 || (end - start) * updateBy < 0) problems.add(map.at, "loop-range", `A loop from ${String(start)} to ${String(end)} by ${String(updateBy)} never ends.`, "Let `updateBy` lead from start to end.");
    }
    function readBound(node, what, problems) {
      return node?.kind === "scalar" && /^\{\{\s*[\w-]+\s*\}\}$/.test(node.text) ? void 0 : problems.integer(node, what);
    }
    function checkEach(node, problems) {
      if (node.kind === "list") {
        if (node.items.length === 0) problems.add(node.at, "loop-form", "`forEach` has no value.", "Write at least one.");
        for (const item of node.items) problems.scalar(item, "a value of `forEach`");
        return;
      }
      const map = problems.map(node, "`forEach`");
      if (!map) return;
      problems.keys(map, "`forEach`", [ "list", "delimiter" ], [ "list" ]);
      problems.scalar(map.entries.get("list")?.value, "`list` of `forEach`");
      const delimiter = problems.scalar(map.entries.get("delimiter")?.value, "`delimiter` of `forEach`");
      if (delimiter && !delimiters.includes(delimiter.text)) problems.add(delimiter.at, "loop-delimiter", `${(0, 
      diagnostic.hD)(delimiter.text)} is not a delimiter.`, "Write one of `.` `,` `;` `:` `-` `_`, a space, `\\n` or `\\t`, in quotes.");
    }
    var references = __webpack_require__(4771);
    const runPhases = [ "build", "validate", "test", "container-host-test" ];
    const attributeNames = [ "name", "action", "timeoutSeconds", "onFailure", "maxAttempts", "inputs", "if", "loop", "disableLogging", "description" ];
    function readPhases(root, declarations, problems) {
      const list = problems.list(root.entries.get("phases")?.value, "`phases`");
      if (!list) return [];
      const uniquePhases = new Names("phase", problems);
      const phaseNames = [];
      const found = list.items.flatMap(item => {
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
      if (!phaseNames.some(name => runPhases.slice(0, 3).includes(name))) problems.add(list.at, "no-phase", "The document has none of the phases that Image Builder runs.", "Add a phase named build, validate or test.");
      const steps = found.map(({step}) => step);
      const positions = new Map(steps.map(({phase, step}, index) => [ `${phase}.${step}`, index ]).reverse());
      for (const [ran, {step, loop}] of found.entries()) {
        const scope = {
          declarations,
          steps,
          positions,
          ran,
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
    function readSteps(phase, phaseName, problems) {
      const list = problems.list(phase.entries.get("steps")?.value, `The \`steps\` of phase ${phaseName}`);
      if (!list) return [];
      if (list.items.length === 0) problems.add(list.at, "no-step", `The phase ${(0, diagnostic.hD)(phaseName)} has no step.`, "Add a step or remove the phase.");
      const [uniqueSteps, uniqueLoops] = [ new Names("step", problems), new Names("loop", problems) ];
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
        problems.add(action.at, "unknown-action", `${(0, diagnostic.hD)(action.text)} is no action module of AWSTOE.`, near ? `Did you mean \`${near}\`?` : `Write one of ${Object.keys(modules.a).join(", ")}.`);
      }
      problems.boolean(value("disableLogging"), "`disableLogging`");
      const condition = value("if");
      if (condition) checkCondition(condition, problems, branches);
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
      if (timeoutSeconds !== void 0 && (timeoutSeconds === 0 || timeoutSeconds < -1)) problems.add(at("timeoutSeconds"), "step-timeout", `timeoutSeconds is ${String(timeoutSeconds)}.`, "Write a number of seconds, or -1 for no limit.");
      const maxAttempts = problems.integer(node("maxAttempts"), "`maxAttempts`") ?? 1;
      if (maxAttempts < 1) problems.add(at("maxAttempts"), "step-attempts", `maxAttempts is ${String(maxAttempts)}.`, "Write 1 or more.");
      const text = problems.scalar(node("onFailure"), "`onFailure`")?.text;
      const onFailure = onFailures.find(one => one === text) ?? "Abort";
      if (text !== void 0 && text !== onFailure) problems.add(at("onFailure"), "on-failure", `onFailure is ${(0, 
      diagnostic.hD)(text)}.`, `Write ${onFailures.join(", ")}: with a capital letter.`);
      if (action === "ExecuteDocument" && timeoutSeconds !== void 0 && timeoutSeconds !== -1) problems.add(at("timeoutSeconds"), "document-step", "ExecuteDocument has no time-out of its own.", "Remove timeoutSeconds; the steps of the other document have theirs.");
      if (action === "ExecuteDocument" && maxAttempts !== 1) problems.add(at("maxAttempts"), "document-step", "ExecuteDocument is not tried again.", "Remove maxAttempts; the steps of the other document have theirs.");
      return {
        timeoutSeconds,
        maxAttempts,
        onFailure
      };
    }
    const maxCharacters = 16e3;
    const maxFollowed = 8 * maxCharacters;
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
          diagnostics: [ (0, diagnostic.z3)({
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
    function readDocument(root, data, file, problems) {
      const start = {
        file,
        line: 1,
        column: 1
      };
      const name = external_node_path_default().posix.basename(file).replace(/\.[^.]*$/, "");
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name.length > 100) problems.add(start, "document-name", `${(0, 
      diagnostic.hD)(name)} is not a name that Image Builder leaves as it is.`, "Name the file with lower-case letters, digits and single hyphens, at most 100.");
      const followed = lengthOf(root);
      if (Math.max(data.length, followed) > maxFollowed) {
        problems.add(start, "document-size", `The document has ${String(data.length)} characters, ${String(followed)} in values with aliases followed; Image Builder takes ${String(maxCharacters)}.`, "Make several documents of it.");
        return;
      }
      if (data.length > maxCharacters) problems.add(start, "document-size", `The document has ${String(data.length)} characters; Image Builder takes ${String(maxCharacters)}.`, "Make two documents of it.");
      problems.keys(root, "a component document", [ "name", "description", "schemaVersion", "parameters", "constants", "phases", "disableLogging" ], [ "schemaVersion", "phases" ]);
      const value = key => root.entries.get(key)?.value;
      problems.scalar(value("name"), "`name`");
      const description = problems.scalar(value("description"), "`description`");
      problems.boolean(value("disableLogging"), "`disableLogging`");
      const version = problems.scalar(value("schemaVersion"), "`schemaVersion`");
      if (version && Number(version.text) !== 1) problems.add(version.at, "schema-version", `Schema version ${(0, 
      diagnostic.hD)(version.text)} does not exist.`, "Write `schemaVersion: 1.0`.");
      const declarations = readDeclarations(root, problems);
      const steps = readPhases(root, declarations, problems);
      if (!declarations.isComplete || steps.length === 0) return;
      const {parameters, constants, locations} = declarations;
      return {
        file,
        name,
        data,
        ...description ? {
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
    var placeholder = __webpack_require__(2811);
    async function loadRecipes(patterns, root) {
      const {files, diagnostics} = discover(patterns, root);
      const repository = new Files(root);
      const chains = new Chains(repository);
      const documents = new Documents(repository);
      const loaded = await Promise.all(files.map(file => load(file, repository, chains, documents)));
      const collisions = checkNames(loaded.flatMap(({file, merged}) => merged ? {
        file,
        merged
      } : []));
      const recipes = loaded.flatMap(({file, recipe}) => recipe && !collisions.has(file) ? recipe : []);
      return {
        recipes: recipes.sort((a, b) => (0, diagnostic.UD)(a.name, b.name)),
        diagnostics: (0, diagnostic.Am)([ ...diagnostics, ...loaded.flatMap(one => one.diagnostics), ...[ ...collisions.values() ].flat(), ...unusedAcross(loaded) ]),
        sources: loaded.map(({file, files: parts}) => ({
          file,
          files: parts
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
      const {values, missing} = typed(merged, recipeSchema, explain);
      const [components, userData] = await Promise.all([ readComponents(merged, files, documents), readUserData(merged, values, files) ]);
      const isMarketplace = chain.diagnostics.some(({rule}) => rule === "marketplace");
      const parent = values.parent && !isMarketplace ? parseParent(merged, values.parent, values.homeRegion) : {
        diagnostics: []
      };
      const diagnostics = [ ...chain.diagnostics, ...missingTogether(missing, merged), ...checkValues(merged, values), ...parent.diagnostics, ...components.diagnostics, ...components.isComplete ? unusedOwnParameters(merged, file, components.declared) : [], ...userData.diagnostics, ...(0, 
      placeholder.G)(merged) ];
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
        recipe: assemble(file, merged, values, parent.parent, components, userData.userData)
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
    function assemble(file, merged, values, parent, {components}, userData) {
      const {extends: _, userData: __, parameters: ___, description, infrastructure, ...rest} = values;
      const {subnet, logGroup, logBucket, snsTopic, ...required} = infrastructure;
      return {
        ...rest,
        file,
        parent,
        components,
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
  2811: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => findPlaceholders,
      I: () => withPlaceholdersAsErrors
    });
    var _getting_started_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2591);
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
    const rule = "placeholder";
    const placeholders = [ {
      pattern: /\bo-exampleorgid\b|\borganizations::111122223333:/,
      remedy: "Write the ARN of your organization; `aws organizations describe-organization` shows it."
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
        return placeholders.filter(({pattern}) => pattern.test(node.text)).slice(0, 1).map(({remedy}) => (0, 
        _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.$e)(node.at, rule, `${node.text} is a placeholder.`, `${remedy} ${(0, 
        _getting_started_js__WEBPACK_IMPORTED_MODULE_0__.v)("values")}`));
      }
    }
    function withPlaceholdersAsErrors(diagnostics) {
      return diagnostics.map(one => one.rule === rule ? {
        ...one,
        severity: "error"
      } : one);
    }
  },
  8366: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $t: () => placeOf,
      BP: () => errorLine,
      QK: () => countLine,
      md: () => worstFirst,
      ve: () => cutForOutput
    });
    var _source_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2214);
    const outputLimit = 256 * 1024;
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
    function cutForOutput(diagnostics) {
      let size = 0;
      const most = diagnostics.findIndex(one => (size += JSON.stringify(one).length + 1) > outputLimit - 1e3);
      const next = diagnostics[most];
      if (!next) return [ ...diagnostics ];
      const left = plural(diagnostics.length - most, "diagnostic");
      return [ ...diagnostics.slice(0, most), {
        ...next,
        rule: "cut",
        message: `${left} more, the first of them here: an output takes no more.`,
        remedy: "The job summary has them."
      } ];
    }
    function plural(count, what) {
      return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
    }
  },
  2214: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $e: () => warning,
      Am: () => unique,
      UD: () => compare,
      bJ: () => isError,
      hD: () => quote,
      z3: () => error
    });
    function error(at, rule, message, remedy) {
      return {
        ...at,
        severity: "error",
        rule,
        message,
        remedy
      };
    }
    function warning(at, rule, message, remedy) {
      return {
        ...at,
        severity: "warning",
        rule,
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
  8715: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
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
  1757: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    function locateIn({at, text, body}, offset) {
      if (body === void 0) return at;
      const before = text.slice(0, offset);
      const lastBreak = before.lastIndexOf("\n");
      return {
        file: at.file,
        line: body.line + before.split("\n").length - 1,
        column: body.column + offset - lastBreak - 1
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
  }
};